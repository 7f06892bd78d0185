"""What is said in a call: a lesson's turns, how far they have come, and all that was said so far. Pure.

A turn is what the other side says and what can be answered: a reply on a button, or keys for a voice that asks for
them. It waits for ever. Turns lead on and never back (`phone_talk_checks`), so every talk has an end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from literacy_tutor.phone.apps.numbers import plain

HANG_UP = "hang_up"
ANSWERS_AFTER_MS = 1_000
"""So long the other side listens before it speaks again."""
WRONG, SHORT = "wrong", "short"
"""What was pressed fits nothing, or was ended by * or # before it was whole."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that can be said, or done, now."""

    id: str
    text: str
    go: str
    """The turn it leads to; `hang_up`: it is said, and the call is over."""


@dataclass(frozen=True, slots=True)
class Pressing:
    """Keys a voice asks for: "1" of a menu, "000-1234" for a postal code."""

    id: str
    press: str
    go: str
    """As of a Saying."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the other side says, one line after another, and what leads on from there."""

    id: str
    lines: tuple[str, ...]
    replies: tuple[Saying, ...] = ()
    """They appear when all lines have been said."""
    keys: tuple[Pressing, ...] = ()
    """They may be pressed at any time, also before the voice has finished."""
    again: tuple[str, ...] = ()
    """Said where other keys were pressed, or too few and then #; then the voice waits anew."""
    last: bool = False
    """Nothing is left to be answered: the learner hangs up."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said, in the turn of that id."""

    turn: str
    text: str
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk that is going on. Times are in ms of the phone."""

    turns: tuple[Turn, ...]
    line_ms: int
    turn: Turn
    speech: tuple[str, ...]
    """What the other side says now: the turn's lines, or that the keys did not fit."""
    since: int
    """When its first line begins."""
    before: tuple[Line, ...] = ()
    """All that was said before that."""
    typed: str = ""
    """On the keypad, in this turn."""

    def said(self, ms: int) -> tuple[Line, ...]:
        """Everything that has been said by now, by both."""
        return (*self.before, *_lines(self.turn, self.speech[: self._begun(ms)]))

    def is_waiting(self, ms: int) -> bool:
        """The other side has said all it had to say."""
        return self._begun(ms) == len(self.speech)

    def heard(self, ms: int) -> tuple[str, ...]:
        """Ids of the turns that were heard to their end, in that order."""
        now = (self.turn.id,) if self.is_waiting(ms) else ()
        return tuple(dict.fromkeys((*(line.turn for line in self.before), *now)))

    def _begun(self, ms: int) -> int:
        return 0 if ms < self.since else min(len(self.speech), 1 + (ms - self.since) // self.line_ms)


def begin_talk(turns: tuple[Turn, ...], line_ms: int, ms: int) -> Talk:
    """The first turn begins at once: whoever picks up says who they are."""
    return Talk(turns, line_ms, turns[0], turns[0].lines, ms)


def only_lines(lines: tuple[str, ...]) -> tuple[Turn, ...]:
    """The talk of somebody who speaks and waits for no answer."""
    return (Turn("", lines, last=True),)


def say(talk: Talk, saying: Saying, ms: int) -> Talk:
    """It is said, and the turn it leads to begins."""
    return _lead(talk, saying.go, saying.text, ms)


def press(talk: Talk, key: str, ms: int) -> tuple[Talk, str]:
    """A key is pressed, "0" to "9", "*" or "#". Which Pressing it made whole; WRONG or SHORT; "" where more may come."""
    typed = talk.typed + key
    wanted = {plain(one.press): one for one in talk.turn.keys}
    if typed in wanted:
        return _lead(talk, wanted[typed].go, wanted[typed].press, ms), wanted[typed].id
    longest = max(map(len, wanted), default=0)
    ended = key in "*#" and not any(number.startswith(typed) for number in wanted)
    if not wanted or (len(typed) < longest and not ended):
        return replace(talk, typed=typed), ""
    return _ask_again(talk, typed, ms), SHORT if ended and len(typed) <= longest else WRONG


def _lead(talk: Talk, go: str, mine: str, ms: int) -> Talk:
    before = (*talk.said(ms), Line(talk.turn.id, mine, mine=True))
    if go == HANG_UP:
        return replace(talk, speech=(), before=before, typed="")
    turn = next(one for one in talk.turns if one.id == go)
    return Talk(talk.turns, talk.line_ms, turn, turn.lines, ms + ANSWERS_AFTER_MS, before)


def _ask_again(talk: Talk, typed: str, ms: int) -> Talk:
    return replace(_lead(talk, HANG_UP, typed, ms), speech=talk.turn.again, since=ms + ANSWERS_AFTER_MS)


def _lines(turn: Turn, speech: tuple[str, ...]) -> Iterator[Line]:
    return (Line(turn.id, text) for text in speech)

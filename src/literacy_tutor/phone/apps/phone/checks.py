"""What is wrong with a lesson's calls, beyond types: asked before the lesson can be played. Pure.

What it admits never stops a call in the middle: every reply leads to a turn, turns never lead back, and each fits the
glass. Each problem comes with the keys that lead to its cause, ("answers", 0, "turns", 2, "replies", 1, "go").
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import east_asian_width

from literacy_tutor.phone.app import Path, Problem
from literacy_tutor.phone.apps.numbers import plain
from literacy_tutor.phone.apps.phone.state import Answer, Incoming, Setup
from literacy_tutor.phone.apps.phone.talk import HANG_UP, SHORT, WRONG, Pressing, Saying, Turn

FEWEST_REPLIES, MOST_REPLIES = 2, 5
WIDEST_REPLY = 30
"""Japanese signs: two lines on a button, so that five replies and what was said last fit on the glass."""
LETTER = 0.65
"""A letter's width, as a share of a Japanese sign's, with what is lost where a line ends after a whole word."""
LEAST_LINE_MS = 100
"""Between two lines; nobody speaks faster."""
_PRESSED = set("0123456789*#")


def problems(setup: Setup) -> Iterator[Problem]:
    yield from _repeated(setup)
    for path, call in _calls(setup):
        yield from _call_problems(call, path)
    for number, caller in enumerate(setup.incoming):
        yield from _after_problems(setup, caller, ("incoming", number, "after"))


def _calls(setup: Setup) -> Iterator[tuple[Path, Answer | Incoming]]:
    yield from ((("answers", number), answer) for number, answer in enumerate(setup.answers))
    yield from ((("incoming", number), caller) for number, caller in enumerate(setup.incoming))


def _repeated(setup: Setup) -> Iterator[Problem]:
    """A number is answered by one, and an id is that of one call."""
    numbers, ids = set(), {past.id for past in setup.history} | {""}
    for at, answer in enumerate(setup.answers):
        number = plain(answer.number)
        if not number:
            yield ("answers", at, "number"), f"is “{answer.number}”, but a number has digits"
        elif number in numbers:
            yield ("answers", at, "number"), f"is {answer.number} a second time: one answers it"
        numbers.add(number)
    for path, call in _calls(setup):
        if call.id and call.id in ids:
            yield (*path, "id"), f"is “{call.id}”, as another call's or a line's of the history"
        ids.add(call.id)


def _call_problems(call: Answer | Incoming, path: Path) -> Iterator[Problem]:
    for name, least in (("after_ms", 0), ("line_ms", LEAST_LINE_MS)):
        if getattr(call, name) < least:
            found = getattr(call, name)
            yield (*path, name), f"is {found}, but must be {least} or more (1000 is a second)"
    if not call.turns:
        return
    if call.lines:
        yield (*path, "lines"), "stand beside “turns”: put them into the first turn"
    if not call.id:
        yield path, "has turns, and so needs an “id”, by which a step can wait for what is said in it"
    for number, turn in enumerate(call.turns):
        yield from _turn_problems(turn, (*path, "turns", number))
    yield from _way_problems(call.turns, path)


def _after_problems(setup: Setup, caller: Incoming, path: Path) -> Iterator[Problem]:
    name, _, turn = caller.after.partition(".")
    found = next((call for _, call in _calls(setup) if name and call.id == name), None)
    if name and (found is None or found is caller):
        yield path, f"is “{caller.after}”, but no other call has the id “{name}”"
    elif found and turn and all(one.id != turn for one in found.turns):
        yield path, f"is “{caller.after}”, but the call “{name}” has no turn “{turn}”"


# --- a turn ------------------------------------------------------------------------------------------------


def _turn_problems(turn: Turn, path: Path) -> Iterator[Problem]:
    if turn.id in ("", HANG_UP):
        yield path, f"has the id “{turn.id}”, which means something else: give it another"
    if not turn.lines:
        yield (*path, "lines"), "is empty: somebody must say something"
    if turn.last and (turn.replies or turn.keys):
        yield (*path, "last"), "is true, but there are replies or keys: drop one of them"
    elif not (turn.last or turn.replies or turn.keys):
        yield path, "leads nowhere: give it replies or keys, or “last: true” where only hanging up is left"
    if not turn.keys and len(turn.replies) == 1:
        yield (*path, "replies"), f"is one: give {FEWEST_REPLIES} to {MOST_REPLIES} to choose from"
    if len(turn.replies) > MOST_REPLIES:
        yield (*path, "replies"), f"are {len(turn.replies)}; {MOST_REPLIES} fit on the glass at most"
    for number, reply in enumerate(turn.replies):
        yield from _reply_problems(reply, (*path, "replies", number))
    yield from _key_problems(turn, path)


def _reply_problems(reply: Saying, path: Path) -> Iterator[Problem]:
    width = sum(1 if east_asian_width(sign) in "FW" else LETTER for sign in reply.text)
    if width > WIDEST_REPLY:
        most = f"{WIDEST_REPLY} Japanese signs or {int(WIDEST_REPLY / LETTER)} letters"
        yield (*path, "text"), f"is too long for a button: {most} at most"
    if not reply.text.strip():
        yield (*path, "text"), "is empty"


def _key_problems(turn: Turn, path: Path) -> Iterator[Problem]:
    if turn.keys and not turn.again:
        yield path, "asks for keys, and so needs “again”: what is said where other keys were pressed"
    if turn.again and not turn.keys:
        yield (*path, "again"), "is never said, because there are no “keys”"
    pressed = [plain(one.press) for one in turn.keys]
    for number, one in enumerate(turn.keys):
        yield from (((*path, "keys", number, where), what) for where, what in _pressing_problems(one))
        others = (*pressed[:number], *pressed[number + 1 :])
        longer = next((other for other in others if other.startswith(pressed[number])), "")
        if longer:
            yield (*path, "keys", number, "press"), f"is {one.press}, with which {longer} begins: change one"


def _pressing_problems(one: Pressing) -> Iterator[tuple[str, str]]:
    if not one.press or not set(one.press) - {"-", " "} <= _PRESSED:
        yield "press", f"is “{one.press}”, but must be keys of a telephone: 0 to 9, * and #"
    if one.id in (WRONG, SHORT):
        yield "id", f"is “{one.id}”, which means keys that do not fit: give it another"


# --- ways --------------------------------------------------------------------------------------------------


def _way_problems(turns: tuple[Turn, ...], path: Path) -> Iterator[Problem]:
    names = [turn.id for turn in turns]
    for number, turn in enumerate(turns):
        for where, at, go in _ways(turn):
            here = (*path, "turns", number, where, at, "go")
            if go not in (*names, HANG_UP):
                yield here, f"is “{go}”, but turns are: {', '.join(names)}, or {HANG_UP}"
            elif turn.id in _reached(turns, go):
                yield here, f"is “{go}”, from where it comes round to this turn again: a talk only goes on"
    reached = _reached(turns, names[0])
    for number, turn in enumerate(turns):
        if turn.id not in reached:
            yield (*path, "turns", number), f"is never reached: lead to “{turn.id}” by “go”, or drop it"


def _ways(turn: Turn) -> Iterator[tuple[str, int, str]]:
    yield from (("replies", at, one.go) for at, one in enumerate(turn.replies))
    yield from (("keys", at, one.go) for at, one in enumerate(turn.keys))


def _reached(turns: tuple[Turn, ...], start: str) -> set[str]:
    """The turn, and all that can follow it."""
    by_id, reached, waiting = {turn.id: turn for turn in turns}, set(), [start]
    while waiting:
        name = waiting.pop()
        if name in by_id and name not in reached:
            reached.add(name)
            waiting += [go for _, _, go in _ways(by_id[name])]
    return reached

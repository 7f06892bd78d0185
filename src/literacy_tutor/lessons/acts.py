"""Loop, first word: everything a learner can do while a lesson runs, on the phone or on the tutor's own buttons.

An act is written to a row as JSON, and to a lesson as a short sentence ("tap home.messages").
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from literacy_tutor.phone import actions
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    PressEnter,
    PressHome,
    PressPower,
    PressRecents,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Tick,
    Touch,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fill:
    """Only in lessons: the field with the cursor comes to hold this text, key by key, on the phone's own keyboard."""

    text: str


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """Choose an answer of the step's question."""

    answer: str


@dataclass(frozen=True, slots=True)
class GoOn:
    """「つぎへ」 after an answer: on to the next step, or back to the question."""


@dataclass(frozen=True, slots=True)
class AskHint:
    """「ヒント」: one more rung of the ladder."""


@dataclass(frozen=True, slots=True)
class Undo:
    """「やりなおす」: the phone as it was when the step began."""


@dataclass(frozen=True, slots=True)
class ShowMe:
    """「かわりに やってもらう」: the phone goes to where the step begins; then its walkthrough is played."""


@dataclass(frozen=True, slots=True)
class CallTeacher:
    pass


@dataclass(frozen=True, slots=True)
class TakeBackCall:
    pass


@dataclass(frozen=True, slots=True)
class FollowTeacher:
    """The class goes on together: to this step (by its id), whatever was left of those before it."""

    step: str


TutorAct = GiveAnswer | GoOn | AskHint | Undo | ShowMe | CallTeacher | TakeBackCall | FollowTeacher
Act = Action | Fill | TutorAct

_KINDS: Mapping[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        *actions.Action.__args__, GiveAnswer, GoOn, AskHint, Undo, ShowMe, CallTeacher, TakeBackCall,
        FollowTeacher,
    )
}  # fmt: skip


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def to_json(act: Act) -> str:
    """One line, for a running action's row."""
    body = {"act": type(act).__name__, **_filled_fields(act)}
    if isinstance(body.get("touch"), Touch):
        body["touch"] = _filled_fields(body["touch"])
    return _ENCODER.encode(body)


def _filled_fields(value: Any) -> dict[str, Any]:
    """At every touch of the glass: `dataclasses.asdict` takes ten times as long."""
    return {field: found for field in value.__slots__ if (found := getattr(value, field)) is not None}


def from_json(line: str) -> Act:
    """The act that `to_json` wrote. Raises ValueError where the line was written by nobody."""
    body = json.loads(line)
    try:
        kind = _KINDS[body.pop("act")]
        touch = body.get("touch")
        if touch is not None:
            body["touch"] = Touch(**touch)
        act: Act = kind(**body)
    except (KeyError, TypeError) as problem:
        raise ValueError(f"no act: {line[:80]}") from problem
    return act


NAV_KEYS: Mapping[str, Action] = {
    "nav.back": PressBack(), "nav.home": PressHome(), "nav.recents": PressRecents(),
}  # fmt: skip


def plain(act: Act) -> Act:
    """A tap on a navigation key is that key, so that there is one word for one thing."""
    return NAV_KEYS.get(act.target, act) if isinstance(act, Tap) else act


_PRESSES: Mapping[str, Act] = {
    "back": PressBack(), "home": PressHome(), "recents": PressRecents(), "power": PressPower(),
    "enter": PressEnter(), "volume up": PressVolume(up=True), "volume down": PressVolume(up=False),
}  # fmt: skip
_BARE: Mapping[str, Act] = {"next": GoOn(), "undo": Undo(), "hint": AskHint()}
ACT_FORMS = (
    "tap NAME, double NAME, long NAME, swipe NAME up|down|left|right, scroll NAME, type TEXT, wait SECONDS, "
    "press back|home|recents|power|enter, answer ID, next, undo, hint"
)


def parse_act(sentence: str) -> Act:
    """Read a lesson's act. Raises ValueError saying what forms there are."""
    verb, _, rest = sentence.strip().partition(" ")
    rest = rest.strip()
    if verb in _BARE and not rest:
        return _BARE[verb]
    if verb == "press" and rest in _PRESSES:
        return _PRESSES[rest]
    if not rest:
        raise ValueError(f"“{sentence}” is not an act; acts are: {ACT_FORMS}")
    return _parse_with_object(sentence, verb, rest)


def _parse_with_object(sentence: str, verb: str, rest: str) -> Act:
    name, _, extra = rest.partition(" ")
    match verb, extra:
        case "tap", "":
            return plain(Tap(rest))
        case "double", "":
            return DoubleTap(rest)
        case "long", "":
            return LongPress(rest, Touch(800, 0.0, 0.0))
        case "swipe", "up" | "down" | "left" | "right":
            return Swipe(name, extra)
        case "scroll", "":
            return Scroll(rest, 1.0)
        case "type", _:
            return Fill(rest)
        case "wait", "" if rest.isdecimal():
            return Tick(int(rest) * 1000)
        case "answer", "":
            return GiveAnswer(rest)
        case _:
            raise ValueError(f"“{sentence}” is not an act; acts are: {ACT_FORMS}")

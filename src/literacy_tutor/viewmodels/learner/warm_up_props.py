"""The warm-up's page as a pure function of how far it is: words, pictures, where the apple lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from literacy_tutor.viewmodels.learner.lesson_props import BarRow
from literacy_tutor.viewmodels.learner.warm_up import CHOSEN_ON, Device, Stage, WarmUp, course
from literacy_tutor.viewmodels.learner.warm_up_choices import ChoiceRow, choices_of, picture_of
from literacy_tutor.viewmodels.words import word

_PRAISE = frozenset(
    {"arrowFound", "clicked", "tapped", "heldLong", "twoLeft", "oneLeft", "allHit", "lostFound"}
)
_SAY: dict[Stage, str] = {
    "arrow": "sayArrow", "pointer": "sayPointer", "hand": "sayHand", "tap": "sayTap", "lost": "sayLost",
    "done": "warmUpDone",
}  # fmt: skip
_MORE: dict[tuple[Stage, Device], str] = {
    ("arrow", "mouse"): "arrowMouse", ("arrow", "touchpad"): "arrowTouchpad", ("hand", "touch"): "handMoreTouch",
    ("click", "touchpad"): "clickTouchpad", ("lost", "mouse"): "lostMouse", ("lost", "touchpad"): "lostTouchpad",
}  # fmt: skip
_MORE_FOR_ALL: dict[Stage, str] = {
    "pointer": "pointerMore", "hand": "handMore", "tap": "tapMore", "targets": "targetsMore", "done": "warmUpDoneMore",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the apple lies: its middle as shares of the field, and how large it is."""

    x: float
    y: float
    mm: float


_SPOTS: dict[Stage, tuple[Spot, ...]] = {
    "arrow": (Spot(0.68, 0.36, 50),),
    "click": (Spot(0.5, 0.5, 50),),
    "tap": (Spot(0.5, 0.5, 50),),
    "targets": (Spot(0.22, 0.24, 40), Spot(0.78, 0.46, 32), Spot(0.3, 0.8, 26)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WarmUpProps:
    stage: str = "device"
    kind: str = "choose"
    """choose | practise | look | done"""
    who: str = ""
    step_number: int = 1
    step_count: int = 1
    bars: tuple[BarRow, ...] = ()
    """None where it is not known yet how many pages there are."""
    say: str = ""
    more: str = ""
    remark: str = ""
    remark_tone: str = "info"
    picture: str = ""
    flipped: bool = False
    choices: tuple[ChoiceRow, ...] = ()
    target_x: float = 0.0
    target_y: float = 0.0
    target_mm: float = 0.0
    """0 where there is no apple."""
    may_go_on: bool = False
    passed: bool = False
    may_not_know: bool = False
    leads_to_lesson: bool = True
    calling: bool = False


@dataclass(frozen=True, slots=True)
class AtWarmUp:
    """What the page is derived from."""

    warm_up: WarmUp
    who: str
    leads_to_lesson: bool
    """A lesson waits behind it."""


def derive_warm_up_props(at: AtWarmUp, language: str) -> WarmUpProps:
    one = at.warm_up
    pages = course(one.device)[:-1]  # the end is no page to be counted
    number = pages.index(one.stage) + 1 if one.stage in pages else len(pages)
    picture, flipped = picture_of(one)
    spot = _spot(one)
    return WarmUpProps(
        stage=one.stage,
        kind=_kind(one.stage),
        who=at.who,
        step_number=number,
        step_count=len(pages),
        bars=() if one.stage in ("device", "done") else _bars(number, len(pages)),
        say=word(_say(one), language),
        more=_worded(_more(one), language),
        remark=_worded(one.remark, language),
        remark_tone="praise" if one.remark in _PRAISE else "info",
        picture=picture,
        flipped=flipped,
        choices=choices_of(one, language),
        target_x=spot.x if spot else 0.0,
        target_y=spot.y if spot else 0.0,
        target_mm=spot.mm if spot else 0.0,
        may_go_on=one.stage not in CHOSEN_ON,
        passed=one.passed,
        may_not_know=one.stage == "device" and one.contradicted != "finger",
        leads_to_lesson=at.leads_to_lesson,
        calling=one.calling,
    )


def _worded(name: str, language: str) -> str:
    return word(name, language) if name else ""


def _bars(now: int, count: int) -> tuple[BarRow, ...]:
    return tuple(BarRow("done" if n < now else "now" if n == now else "ahead") for n in range(1, count + 1))


def _kind(stage: Stage) -> str:
    match stage:
        case "device" | "pointer" | "hand":
            return "choose"
        case "arrow" | "click" | "tap" | "targets":
            return "practise"
        case "lost":
            return "look"
        case "done":
            return "done"
        case _:
            assert_never(stage)


def _say(one: WarmUp) -> str:
    match one.stage:
        case "device":
            return {"finger": "warmUpWhich", "arrow": "warmUpWhere"}.get(
                one.contradicted or "", "warmUpDevice"
            )
        case "click":
            return "sayClickTouchpad" if one.device == "touchpad" else "sayClickMouse"
        case "targets":
            return "sayTargetsFinger" if one.device == "touch" else "sayTargetsArrow"
        case stage:
            return _SAY[stage]


def _more(one: WarmUp) -> str:
    if one.stage == "device":
        return {"finger": "sawFinger", "arrow": "sawArrow"}.get(one.contradicted or "", "")
    if (one.stage, one.device) == ("click", "mouse"):
        return "clickLeft" if one.hand == "left" else "clickRight"
    return _MORE.get((one.stage, one.device)) or _MORE_FOR_ALL.get(one.stage, "")


def _spot(one: WarmUp) -> Spot | None:
    spots = _SPOTS.get(one.stage)
    return spots[min(one.hits, len(spots) - 1)] if spots else None

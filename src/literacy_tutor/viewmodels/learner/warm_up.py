"""The warm-up as a value: the laptop itself, for somebody who never used one. Which page, what was found out, and
how each touch changes it.

Nothing here is judged or counted, nothing runs out, and every page can be skipped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, assert_never

Stage = Literal["device", "arrow", "pointer", "hand", "click", "tap", "targets", "lost", "done"]
Device = Literal["unknown", "touch", "mouse", "touchpad"]
Hand = Literal["right", "left"]
Pointer = Literal["small", "middle", "large"]
Used = Literal["finger", "arrow", "keys"]
"""What a choice was made with: a touch of the screen, the arrow of a mouse or touchpad, or the keyboard."""

_WITH_ARROW: tuple[Stage, ...] = ("device", "arrow", "pointer", "hand", "click", "targets", "lost", "done")
_WITH_FINGER: tuple[Stage, ...] = ("device", "hand", "tap", "targets", "done")
CHOSEN_ON: tuple[Stage, ...] = ("device", "hand")
"""Where a choice leads on by itself."""
TARGETS = 3
LONG_MS = 700
"""A finger that stays longer than this is told that it need not."""


@dataclass(frozen=True, slots=True)
class WarmUp:
    stage: Stage = "device"
    device: Device = "unknown"
    hand: Hand = "right"
    pointer: Pointer = "small"
    contradicted: Used | None = None
    """What the device was really chosen with, where that is another one: it is asked once more."""
    hits: int = 0
    passed: bool = False
    """What this page asks for was done."""
    remark: str = ""
    """Name of a word."""
    calling: bool = False


def course(device: Device) -> tuple[Stage, ...]:
    """The pages for somebody with this device, in order."""
    return _WITH_FINGER if device == "touch" else _WITH_ARROW


def found(warm_up: WarmUp) -> tuple[Device, Hand, Pointer]:
    """What is known of the learner's hand by now."""
    return warm_up.device, warm_up.hand, warm_up.pointer


# --- from page to page ---


def go_on(warm_up: WarmUp) -> WarmUp:
    """To the next page; the last one stays."""
    pages = course(warm_up.device)
    return _turn_to(warm_up, pages[min(pages.index(warm_up.stage) + 1, len(pages) - 1)])


def go_back(warm_up: WarmUp) -> WarmUp | None:
    """To the page before, also to the first question as it was asked first; None where there is none."""
    if warm_up.stage == "device":
        return None if warm_up.contradicted is None else replace(warm_up, contradicted=None)
    pages = course(warm_up.device)
    return _turn_to(warm_up, pages[pages.index(warm_up.stage) - 1])


def begin_again(warm_up: WarmUp) -> WarmUp:
    return _turn_to(warm_up, "device")


def _turn_to(warm_up: WarmUp, stage: Stage) -> WarmUp:
    return replace(warm_up, stage=stage, contradicted=None, hits=0, passed=False, remark="")


# --- what is in front of you ---


def choose_device(warm_up: WarmUp, device: Device, used: Used) -> WarmUp:
    """On with it, unless it was chosen with another one: then it is asked once more, and the answer holds."""
    chosen = replace(warm_up, device=device)
    if warm_up.contradicted is None and _contradict(device, used):
        return replace(chosen, contradicted=used)
    return go_on(chosen)


def _contradict(device: Device, used: Used) -> bool:
    return used != "keys" and (used == "finger") != (device == "touch")


def do_not_know(warm_up: WarmUp, used: Used) -> WarmUp:
    """It is found out by what was used to say so; where that does not tell, the teacher is called."""
    if warm_up.contradicted is not None:
        return call_teacher(warm_up)
    match used:
        case "finger":
            return replace(go_on(replace(warm_up, device="touch")), remark="sawFinger")
        case "arrow":
            return replace(warm_up, device="unknown", contradicted="arrow")
        case "keys":
            return call_teacher(warm_up)
        case _:
            assert_never(used)


# --- what a hand does on a page ---


def find_arrow(warm_up: WarmUp) -> WarmUp:
    """The arrow lies on the apple, or in the corner where a lost one is found."""
    match warm_up.stage:
        case "arrow":
            return _pass(warm_up, "arrowFound")
        case "lost":
            return _pass(warm_up, "lostFound")
        case _:
            return warm_up


def choose_pointer(warm_up: WarmUp, pointer: Pointer) -> WarmUp:
    return replace(warm_up, pointer=pointer)


def choose_hand(warm_up: WarmUp, hand: Hand) -> WarmUp:
    return go_on(replace(warm_up, hand=hand))


def hit(warm_up: WarmUp, held_ms: int = 0) -> WarmUp:
    """The apple was clicked or tapped, and held so long."""
    if warm_up.passed:
        return warm_up
    match warm_up.stage:
        case "arrow":
            return find_arrow(warm_up)
        case "click":
            return _pass(warm_up, "clicked")
        case "tap":
            return _pass(warm_up, "heldLong" if held_ms > LONG_MS else "tapped")
        case "targets":
            return _one_more(replace(warm_up, hits=warm_up.hits + 1))
        case _:
            return warm_up


def _one_more(warm_up: WarmUp) -> WarmUp:
    if warm_up.hits == TARGETS:
        return _pass(warm_up, "allHit")
    return replace(warm_up, remark="oneLeft" if warm_up.hits == TARGETS - 1 else "twoLeft")


def miss(warm_up: WarmUp) -> WarmUp:
    """Beside the apple."""
    if warm_up.passed or warm_up.stage not in ("click", "tap", "targets"):
        return warm_up
    return replace(warm_up, remark="missedFinger" if warm_up.device == "touch" else "missedArrow")


def press_other_button(warm_up: WarmUp) -> WarmUp:
    if warm_up.passed or warm_up.stage not in ("click", "targets") or warm_up.device == "touch":
        return warm_up
    return replace(warm_up, remark="twoFingers" if warm_up.device == "touchpad" else "otherButton")


def call_teacher(warm_up: WarmUp) -> WarmUp:
    return replace(warm_up, calling=True)


def take_back_call(warm_up: WarmUp) -> WarmUp:
    return replace(warm_up, calling=False)


def _pass(warm_up: WarmUp, praise: str) -> WarmUp:
    return replace(warm_up, passed=True, remark=praise)

"""What to point at: the first touch of a way that was tried and leads on (`ways`). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from literacy_tutor.lessons.model import Step
from literacy_tutor.lessons.ways import next_action, way_on
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    PressHome,
    PressPower,
    PressRecents,
    Scroll,
    Swipe,
    Tap,
)  # fmt: skip
from literacy_tutor.phone.state import Phone

REWORD, OUTLINE, GHOST, DO_IT = 1, 2, 3, 4
"""Say it another way · outline the target · a ghost hand shows the gesture · do it for me (when chosen)."""
POWER_KEY = "side.power"
"""Not on the glass but beside it."""
PATIENCE_MS = 45_000
"""Waiting this long without progress brings the next rung by itself."""
PATIENCE_MISTAKES = 2

Hand = Literal[
    "tap", "double_tap", "long_press", "swipe_up", "swipe_down", "swipe_left", "swipe_right", "scroll"
]
_STROKES: dict[str, Hand] = {
    "up": "swipe_up", "down": "swipe_down", "left": "swipe_left", "right": "swipe_right",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pointing:
    """The component to outline, the gesture the ghost hand makes on it, and whether it is a way back."""

    target: str
    hand: Hand
    back: bool = False


def guide(step: Step, met: frozenset[int], phone: Phone) -> Pointing | None:
    """Where to point; None: nothing to touch now, only to wait (or to be shown)."""
    way = way_on(step, met, phone)
    action = next_action(way, phone) if way else None
    if way is None or action is None:
        return None
    found = pointing_at(action)
    return None if found is None else Pointing(*found, back=way.detour)


def pointing_at(action: Action) -> tuple[str, Hand] | None:
    """The component an action touches, and how; None: nothing on the phone is touched."""
    match action:
        case Tap(target):
            return target, "tap"
        case DoubleTap(target):
            return target, "double_tap"
        case LongPress(target):
            return target, "long_press"
        case Scroll(target):
            return target, "scroll"
        case Swipe(target, direction):
            return target, _STROKES[direction]
        case PressBack():
            return "nav.back", "tap"
        case PressHome():
            return "nav.home", "tap"
        case PressRecents():
            return "nav.recents", "tap"
        case PressPower():
            return POWER_KEY, "tap"
        case _:
            return None

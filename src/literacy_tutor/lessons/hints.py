"""What to point at: the next touch that leads on, from where the learner is now. Pure.

The step's walkthrough is the map. `guide` finds the furthest act of it that can be done on this glass; where none
can, the learner is lost, and it points at the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.goals import Showing
from literacy_tutor.lessons.model import Step
from literacy_tutor.phone import keyboard
from literacy_tutor.phone.actions import (
    DoubleTap,
    LongPress,
    PressBack,
    PressHome,
    PressPower,
    PressRecents,
    Scroll,
    Swipe,
    Tap,
    Tick,
)  # fmt: skip
from literacy_tutor.phone.screen import Screen, find, touchables
from literacy_tutor.phone.state import Phone

REWORD, OUTLINE, GHOST, DO_IT = 1, 2, 3, 4
"""Say it another way · outline the target · a ghost hand shows the gesture · do it for me (only when chosen)."""
POWER_KEY = "side.power"
"""Not on the glass but beside it."""
PATIENCE_MS = 45_000
"""Waiting this long without progress brings the next rung by itself."""
PATIENCE_MISTAKES = 2

Hand = Literal[
    "tap", "double_tap", "long_press", "swipe_up", "swipe_down", "swipe_left", "swipe_right", "scroll"
]


@dataclass(frozen=True, slots=True)
class Pointing:
    """The component to outline, the gesture the ghost hand makes on it, and whether it is a way back."""

    target: str
    hand: Hand
    back: bool = False


def guide(step: Step, done: int, phone: Phone, screen: Screen) -> Pointing | None:
    """Where to point, `done` acts of the walkthrough being behind us. None: nothing to touch now, only to wait."""
    reachable = {part.name for part in touchables(screen)}
    if done < len(step.do) and isinstance(step.do[done], Tick) and _is_worth_waiting(step, screen):
        return None
    for act in reversed(step.do[: done + 1]):
        pointing = _pointing(act, phone, reachable)
        if pointing:
            return pointing
    return _covered(phone) or _way_from_before(step, phone, reachable) or _back(phone, reachable)


def is_lost(step: Step, done: int, phone: Phone, screen: Screen) -> bool:
    """Nothing of the walkthrough can be done from here."""
    pointing = guide(step, done, phone, screen)
    return pointing is not None and pointing.back


def _is_worth_waiting(step: Step, screen: Screen) -> bool:
    """What is to be looked at is on the glass, or there is no such thing."""
    return all(find(screen, goal.component) is not None for goal in step.done if isinstance(goal, Showing))


def _pointing(act: Act, phone: Phone, reachable: set[str]) -> Pointing | None:
    match act:
        case Fill(text):
            return _typing(text, phone, reachable)
        case Tap(target):
            found = Pointing(target, "tap")
        case DoubleTap(target):
            found = Pointing(target, "double_tap")
        case LongPress(target):
            found = Pointing(target, "long_press")
        case Scroll(target):
            found = Pointing(target, "scroll")
        case Swipe(target, direction):
            found = Pointing(target, _swipe(direction))
        case PressBack() if not _is_at_home(phone):
            found = Pointing("nav.back", "tap")
        case PressHome() if not _is_at_home(phone):
            found = Pointing("nav.home", "tap")
        case PressRecents():
            found = Pointing("nav.recents", "tap")
        case PressPower():
            return Pointing(POWER_KEY, "tap")
        case _:
            return None
    return found if found.target in reachable else None


def _is_at_home(phone: Phone) -> bool:
    return not (phone.app or phone.recents_open or phone.shade_open)


def _swipe(direction: str) -> Hand:
    hands: dict[str, Hand] = {
        "up": "swipe_up", "down": "swipe_down", "left": "swipe_left", "right": "swipe_right",
    }  # fmt: skip
    return hands[direction]


def _typing(text: str, phone: Phone, reachable: set[str]) -> Pointing | None:
    if phone.focus is None:
        return None
    key = keyboard.next_press(phone, phone.focus.field, text)
    return Pointing(key, "tap") if key in reachable and key else None


def _covered(phone: Phone) -> Pointing | None:
    """Switch the glass on, answer what lies on top, unlock."""
    if phone.asleep:
        return Pointing(POWER_KEY, "tap", back=True)
    if phone.question:
        return Pointing(f"dialog.{phone.question.answers[0][0]}", "tap", back=True)
    if phone.locked:
        return Pointing("lock.open", "tap", back=True)
    return None


def _way_from_before(step: Step, phone: Phone, reachable: set[str]) -> Pointing | None:
    """The furthest touch of the steps before this one: from the home page it opens the app again."""
    for act in reversed(step.before):
        pointing = _pointing(act, phone, reachable)
        if pointing and pointing.target != "nav.back":
            return replace(pointing, back=True)
    return None


def _back(phone: Phone, reachable: set[str]) -> Pointing | None:
    """Back, or from the home page (where back does nothing) into the app the lesson began in."""
    if not _is_at_home(phone):
        return Pointing("nav.back", "tap", back=True) if "nav.back" in reachable else None
    icon = f"home.{phone.world.open}"
    return Pointing(icon, "tap", back=True) if icon in reachable else None

"""What to point at: the next touch that leads on, from where the learner is now. Pure.

The step's walkthrough is the map. `guide` finds the furthest act of it that can be done on this glass; where none
can, the learner is lost, and it points at the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.goals import AnyOf, Goal, Moment, Showing, holds
from literacy_tutor.lessons.model import Step
from literacy_tutor.phone import keyboard, machine
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
from literacy_tutor.phone.state import Phone, Text

REWORD, OUTLINE, GHOST, DO_IT = 1, 2, 3, 4
"""Say it another way · outline the target · a ghost hand shows the gesture · do it for me (only when chosen)."""
POWER_KEY = "side.power"
"""Not on the glass but beside it."""
NAV_KEYS = frozenset({"nav.back", "nav.home", "nav.recents"})
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
    if done < len(step.do) and isinstance(step.do[done], Tick) and _is_worth_waiting(step, done, phone):
        return None
    onward = _emptied_field(step, done, phone, reachable) or _furthest(step.do, done, phone, reachable)
    return onward or _covered(phone) or _way_into_it(step, phone, reachable) or _back(phone, reachable)


def is_lost(step: Step, done: int, phone: Phone, screen: Screen) -> bool:
    """Nothing of the walkthrough can be done from here."""
    pointing = guide(step, done, phone, screen)
    return pointing is not None and pointing.back


def _is_worth_waiting(step: Step, done: int, phone: Phone) -> bool:
    """Waiting brings what comes next: the thing to touch, or what the step asks for."""
    wait, following = step.do[done], step.do[done + 1 : done + 2]
    assert isinstance(wait, Tick)
    later, events = machine.step(phone, wait)
    glass = machine.screen(later)
    if following:
        target = getattr(following[0], "target", "")
        return not target or any(part.name == target for part in touchables(glass))
    return any(_comes_about(goal, Moment(later, glass, events, {})) for goal in step.done)


def _comes_about(goal: Goal, moment: Moment) -> bool:
    """Looking long enough is left to the learner: here it is enough that there is something to look at."""
    match goal:
        case AnyOf(goals):
            return any(_comes_about(one, moment) for one in goals)
        case Showing(component):
            return find(moment.screen, component) is not None
        case _:
            return holds(goal, moment)


def _emptied_field(step: Step, done: int, phone: Phone, reachable: set[str]) -> Pointing | None:
    """A field that had been filled and no longer holds its text: no button below it leads on."""
    for field, act in pairwise(step.do[:done]):
        if isinstance(field, Tap) and isinstance(act, Fill) and field.target in reachable:
            held = phone.texts.get(field.target, Text())
            if held.met is not True and held.text != act.text:
                return _typing(act.text, field.target, phone, reachable)
    return None


def _furthest(acts: tuple[Act, ...], done: int, phone: Phone, reachable: set[str]) -> Pointing | None:
    """The next act, or the furthest before it that leads there again from this glass.

    Among those before it the navigation keys lead nowhere by themselves, but home does on the way to another app.
    """
    for number in range(min(done, len(acts) - 1), -1, -1):
        pointing = _pointing(acts[number], phone, reachable, after=acts[number - 1] if number else None)
        is_next = number == done
        if pointing and (
            is_next or pointing.target not in NAV_KEYS or _leads_home(acts, number, done, phone)
        ):
            return pointing
    return None


def _leads_home(acts: tuple[Act, ...], number: int, done: int, phone: Phone) -> bool:
    opened = (act.target for act in acts[number + 1 : done + 1] if isinstance(act, Tap))
    app = next((name.removeprefix("home.") for name in opened if name.startswith("home.")), phone.app)
    return _key(acts[number]) == "nav.home" and app != phone.app


def _key(act: Act) -> str:
    return "nav.home" if isinstance(act, PressHome) else getattr(act, "target", "")


def _pointing(act: Act, phone: Phone, reachable: set[str], after: Act | None = None) -> Pointing | None:
    match act:
        case Fill(text):
            return _typing(text, _field_of(after, phone), phone, reachable)
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


def _field_of(touched: Act | None, phone: Phone) -> str:
    """What is typed goes into the field that was touched before, or that has the cursor."""
    return touched.target if isinstance(touched, Tap) else phone.focus.field if phone.focus else ""


def _typing(text: str, field: str, phone: Phone, reachable: set[str]) -> Pointing | None:
    """The next key; the field itself, where the cursor is elsewhere."""
    key = keyboard.next_press(phone, field, text) if field else None
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


def _way_into_it(step: Step, phone: Phone, reachable: set[str]) -> Pointing | None:
    """The furthest touch of the steps before this one, or what mends one of its common mistakes.

    From the home page it opens the app again; in the app it finds the page.
    """
    mending = (act for mistake in step.mistakes for act in mistake.repair)
    for act in (*reversed(step.before), *mending):
        pointing = _pointing(act, phone, reachable)
        if pointing and pointing.target not in NAV_KEYS:
            return replace(pointing, back=True)
    return None


def _back(phone: Phone, reachable: set[str]) -> Pointing | None:
    """Back, or from the home page (where back does nothing) into the app the lesson began in."""
    if not _is_at_home(phone):
        return Pointing("nav.back", "tap", back=True) if "nav.back" in reachable else None
    icon = f"home.{phone.world.open}"
    return Pointing(icon, "tap", back=True) if icon in reachable else None

"""The loop's second step: `step(phone, action) -> (phone, events)`. Pure: no clock, no chance, no files.

An action goes to whatever is in front: sleeping glass, lock, dialog, shade, recent apps, keyboard, navigation keys,
home pages, and last the app. What nobody answers to becomes TouchMissed, exactly as a real phone does nothing.
"""

from __future__ import annotations

from typing import assert_never

from literacy_tutor.phone import keyboard, shell, touches
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    FillSecret,
    LongPress,
    PressBack,
    PressBackspace,
    PressEnter,
    PressHome,
    PressPower,
    PressRecents,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Tick,
    TypeText,
)  # fmt: skip
from literacy_tutor.phone.events import Event, HeldTooLong, Locked, Scrolled, TouchMissed, VolumeChanged
from literacy_tutor.phone.state import Phone, Text, World
from literacy_tutor.phone.view import reachable, screen

Stepped = tuple[Phone, tuple[Event, ...]]

__all__ = ["begin", "reachable", "screen", "step"]


def begin(world: World) -> Phone:
    """The phone as a lesson puts it into the learner's hand."""
    phone = Phone(world=world, locked=world.locked)
    phone = shell.wake_all(phone)
    return shell.open_app(phone, world.open)[0] if world.open else phone


def step(phone: Phone, action: Action) -> Stepped:
    match action:
        case Tick(ms):
            return _pass_time(phone, ms)
        case PressPower():
            return _press_power(phone)
        case PressVolume(up):
            volume = max(0, min(10, phone.volume + (1 if up else -1)))
            return phone._replace(volume=volume), (VolumeChanged(volume),)
        case FillSecret(field, met):
            return phone.with_text(field, Text(met=met)), ()
        case _ if phone.asleep:
            return phone, ()
        case PressHome():
            return shell.go_home(phone)
        case PressRecents():
            return shell.open_recents(phone)
        case PressBack():
            return shell.go_back(phone)
        case TypeText() | PressBackspace() | PressEnter():
            return _laptop_keys(phone, action)
        case Tap() | DoubleTap() | LongPress() | Swipe() | Scroll():
            return _touch(phone, action)
        case _:
            assert_never(action)


def _pass_time(phone: Phone, ms: int) -> Stepped:
    phone = keyboard.pass_time(phone._replace(ms=phone.ms + ms), ms)
    phone, events = shell.tell_all_apps(phone, Tick(ms))
    phone, own = shell.post_own_notices(phone, ms)
    return phone, (*events, *own)


def _press_power(phone: Phone) -> Stepped:
    if phone.asleep:
        return phone._replace(asleep=False), ()
    return phone._replace(asleep=True, locked=True, shade_open=False, recents_open=False, focus=None), (
        Locked(),
    )


def _laptop_keys(phone: Phone, action: TypeText | PressBackspace | PressEnter) -> Stepped:
    if phone.focus is None or phone.question or phone.shade_open or phone.locked:
        return phone, ()
    return touches.type_in(phone, action)


def _touch(phone: Phone, action: Tap | DoubleTap | LongPress | Swipe | Scroll) -> Stepped:
    """A touch reaches only what is on the glass now, and not what a cover hides."""
    if action.target not in reachable(phone):
        return phone, (TouchMissed(action.target, _gesture(action)),)
    answer = touches.touch(phone, action)
    if answer is not None:
        return answer
    match action:
        case LongPress(target, touch):
            return phone, (HeldTooLong(target, touch.press_ms if touch else 0),)
        case Scroll(target, seen):
            return phone, (Scrolled(target, seen >= 0.999),)
        case DoubleTap(target):
            return step(phone, Tap(target))
        case Tap() | Swipe():
            return phone, (TouchMissed(action.target, _gesture(action)),)
        case _:
            assert_never(action)


def _gesture(action: Tap | DoubleTap | LongPress | Swipe | Scroll) -> str:
    return {Tap: "tap", DoubleTap: "double_tap", LongPress: "long_press", Swipe: "swipe", Scroll: "scroll"}[
        type(action)
    ]

"""Loop, third word: what the phone did. Past tense; the runner alone says whether it helped.

A goal in a lesson names an event by its class in snake_case and any of its fields:
`thread_opened: {thread: parcel}`. Events of one app stand in that app's file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Event:
    """What every event is."""


@dataclass(frozen=True, slots=True)
class Unlocked(Event):
    pass


@dataclass(frozen=True, slots=True)
class Locked(Event):
    pass


@dataclass(frozen=True, slots=True)
class WentHome(Event):
    pass


@dataclass(frozen=True, slots=True)
class WentBack(Event):
    """Back was pressed; `left` is the app that was in front."""

    left: str


@dataclass(frozen=True, slots=True)
class AppOpened(Event):
    app: str


@dataclass(frozen=True, slots=True)
class AppClosed(Event):
    """Thrown away in the recent apps."""

    app: str


@dataclass(frozen=True, slots=True)
class RecentsOpened(Event):
    pass


@dataclass(frozen=True, slots=True)
class ShadeOpened(Event):
    pass


@dataclass(frozen=True, slots=True)
class ShadeClosed(Event):
    pass


@dataclass(frozen=True, slots=True)
class NoticeArrived(Event):
    notice: str


@dataclass(frozen=True, slots=True)
class NoticeOpened(Event):
    notice: str


@dataclass(frozen=True, slots=True)
class NoticeDismissed(Event):
    notice: str


@dataclass(frozen=True, slots=True)
class HomePageTurned(Event):
    page: int


@dataclass(frozen=True, slots=True)
class DialogAnswered(Event):
    dialog: str
    answer: str


@dataclass(frozen=True, slots=True)
class FieldFocused(Event):
    field: str


@dataclass(frozen=True, slots=True)
class TextTyped(Event):
    """The text of a field changed; never carries the text itself."""

    field: str


@dataclass(frozen=True, slots=True)
class KeyboardTurned(Event):
    """Another face of the keyboard: kana, digits, latin."""

    face: str


@dataclass(frozen=True, slots=True)
class Scrolled(Event):
    target: str
    end: bool


@dataclass(frozen=True, slots=True)
class VolumeChanged(Event):
    volume: int


@dataclass(frozen=True, slots=True)
class TouchMissed(Event):
    """A touch that did nothing: an empty place, or a thing that does not answer to this gesture."""

    target: str
    gesture: str


@dataclass(frozen=True, slots=True)
class HeldTooLong(Event):
    """A long press on a thing that only answers to a tap: nothing happened, as on a real phone."""

    target: str
    press_ms: int


PHONE_EVENTS: tuple[type[Event], ...] = (
    Unlocked, Locked, WentHome, WentBack, AppOpened, AppClosed, RecentsOpened, ShadeOpened, ShadeClosed,
    NoticeArrived, NoticeOpened, NoticeDismissed, HomePageTurned, DialogAnswered, FieldFocused, TextTyped,
    KeyboardTurned, Scrolled, VolumeChanged, TouchMissed, HeldTooLong,
)  # fmt: skip


def event_name(kind: type[Event]) -> str:
    """`ThreadOpened` -> `thread_opened`, the name lessons use."""
    return _in_snake_case(kind.__name__)


@cache
def _in_snake_case(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()

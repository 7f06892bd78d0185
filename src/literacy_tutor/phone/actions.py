"""Loop, first word: what a learner's hand can do to the phone. Imperative, frozen, written to a row as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Direction = Literal["up", "down", "left", "right"]


@dataclass(frozen=True, slots=True)
class Touch:
    """How the hand did it, a fact for the log: press length in ms, offset from the target's centre in mm."""

    press_ms: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Tap:
    target: str
    touch: Touch | None = None


@dataclass(frozen=True, slots=True)
class DoubleTap:
    target: str


@dataclass(frozen=True, slots=True)
class LongPress:
    target: str
    touch: Touch | None = None


@dataclass(frozen=True, slots=True)
class Swipe:
    """A quick stroke that starts on `target`; the finger's direction, so "up" shows what is further down."""

    target: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Scroll:
    """The learner moved a list so that its visible part now ends at `seen` (0 to 1 of its whole length)."""

    target: str
    seen: float


@dataclass(frozen=True, slots=True)
class TypeText:
    """The laptop's own keys: text goes into the field that has the cursor."""

    text: str


@dataclass(frozen=True, slots=True)
class PressBackspace:
    """The laptop's own backspace."""


@dataclass(frozen=True, slots=True)
class PressEnter:
    """The laptop's own enter."""


@dataclass(frozen=True, slots=True)
class PressHome:
    pass


@dataclass(frozen=True, slots=True)
class PressBack:
    pass


@dataclass(frozen=True, slots=True)
class PressRecents:
    pass


@dataclass(frozen=True, slots=True)
class PressPower:
    pass


@dataclass(frozen=True, slots=True)
class PressVolume:
    up: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passes: `ms` since the last Tick. The phone has no clock of its own."""

    ms: int


@dataclass(frozen=True, slots=True)
class FillSecret:
    """Stands in a row for the keys typed into a secret field, which are never written: only whether they fit."""

    field: str
    met: bool


Action = (
    Tap | DoubleTap | LongPress | Swipe | Scroll | TypeText | PressBackspace | PressEnter
    | PressHome | PressBack | PressRecents | PressPower | PressVolume | Tick | FillSecret
)  # fmt: skip

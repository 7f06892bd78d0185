"""How a learner's hand works the laptop, as the warm-up found it: kept for the learner, and obeyed by the window."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement

from literacy_tutor.common.settings import DEVICE, HABITS, HAND, POINTER, WARM_UP
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import settings
from literacy_tutor.records.database import Database

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

POINTER_MM = {"small": 0.0, "middle": 10.0, "large": 16.0}
"""How tall the arrow is; 0 is the computer's own, which somebody may have chosen there."""


class Habits(NamedTuple):
    """A member for each of `HABITS`, named as its key."""

    device: str = DEVICE.default
    hand: str = HAND.default
    pointer: str = POINTER.default
    warm_up: str = WARM_UP.default


def habits_of(db: Database, learner: str) -> Habits:
    chosen = {one.key: settings.chosen_by(db, learner, one) or one.default for one in HABITS}
    return Habits(**chosen)


def keep_habits(db: Database, learner: str, habits: Habits) -> None:
    """Writes what is new. Raises UserError where the disk does not take it."""
    before = habits_of(db, learner)
    for setting in HABITS:
        value: str = getattr(habits, setting.key)
        if value != getattr(before, setting.key):
            settings.choose_for(db, learner, setting, value)


class HabitsProps(NamedTuple):
    pointer_mm: float = 0.0
    phone_left: bool = False


def derive_habits_props(habits: Habits) -> HabitsProps:
    """A left arm that reaches to the screen would hide the words; a hand on the table hides nothing."""
    return HabitsProps(
        POINTER_MM[habits.pointer], phone_left=habits.device == "touch" and habits.hand == "left"
    )


@QmlElement
class HabitsViewModel(props_object(HabitsProps)):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(HabitsProps())

    def follow(self, habits: Habits) -> None:
        self.show(derive_habits_props(habits))

"""A teacher's page: the group's name, another PIN, another recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.door import tidy_group
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_frame import SETTINGS, WORDS, spoken, static

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.desk import Desk

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SettingsProps:
    group: str = ""
    """As it is typed."""
    can_save: bool = False
    problem: str = ""
    done: str = ""
    """What was just kept."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtSettings:
    group: str = ""
    typed: str = ""
    problem: UserError | None = None
    done: str = ""
    """The word that says so."""


def derive_settings_props(at: AtSettings, language: str) -> SettingsProps:
    problem = at.problem and (at.problem.ja if language == "ja" else at.problem.en)
    done = spoken(at.done, language) if at.done in WORDS else ""
    return SettingsProps(at.typed, at.typed != at.group, problem or "", done, static(SETTINGS, language))


@QmlElement
class SettingsViewModel(props_object(SettingsProps, TeachersPage)):  # type: ignore[misc]
    def __init__(self, desk: Desk) -> None:
        super().__init__(SettingsProps(), desk)
        self._at = AtSettings()
        self.refresh()

    def refresh(self) -> None:
        group = self._desk.door.group
        self._become(AtSettings(group, group))

    def say(self, done: str) -> None:
        """What was kept at the door: `pinChanged` or `sheetRenewed`."""
        self._become(replace(self._at, done=done))

    def _derive(self) -> None:
        self._become(self._at)

    def _become(self, at: AtSettings) -> None:
        self._at = at
        self.show(derive_settings_props(at, self._language))

    @Slot(str)
    def typeGroup(self, name: str) -> None:
        self._become(replace(self._at, typed=name, problem=None, done=""))

    @Slot()
    def saveGroup(self) -> None:
        try:
            name = tidy_group(self._at.typed)
        except UserError as problem:
            self._become(replace(self._at, problem=problem))
            return
        with self._desk.telling():
            self._desk.name_group(name)
            self.refresh()
            self.say("saved")

    @Slot()
    def changePin(self) -> None:
        self._desk.to_door("change")

    @Slot()
    def newSheet(self) -> None:
        self._desk.to_door("renew")

"""How the window looks and sounds to whoever is here: the laptop's choices, and over them a learner's own.

Who is on the way in has no row yet: what they choose waits until they have one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.settings import LOOKS, Setting
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import settings
from literacy_tutor.records.database import Database

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Whose = Literal["laptop", "learner", "guest"]


class LooksProps(NamedTuple):
    """A member for each setting, named as its key, and holding the choice."""

    language: str = "ja"
    text_size: str = "100"
    readings: str = "on"
    theme: str = "light"
    motion: str = "usual"
    phone_size: str = "life"
    voice: str = "on"
    phone_side: str = "hand"
    whose: str = "laptop"
    """laptop | learner | guest"""
    opened: bool = False
    """The panel where it is chosen."""


def derive_looks_props(chosen: Mapping[str, str], whose: Whose, *, opened: bool = False) -> LooksProps:
    return LooksProps(**chosen, whose=whose, opened=opened)


class Wearer(NamedTuple):
    """Somebody who chooses for themselves, and where that is kept; a guest's is kept in memory only."""

    learner: str
    database: Database
    guest: bool


@QmlElement
class LooksViewModel(props_object(LooksProps)):  # type: ignore[misc]
    wanted = Signal(str, str)
    """Somebody chose: a setting's key and a value; whoever listens answers with `keep`."""

    def __init__(self, laptop: Database) -> None:
        super().__init__(LooksProps())
        self._laptop = laptop
        self._wearer: Wearer | None = None
        self._ahead: dict[Setting, str] | None = None
        self._look_again()

    # --- who is here ---

    def expect(self) -> None:
        """Somebody new is on the way in."""
        self._ahead = {}
        self._look_again()

    def begin(self, wearer: Wearer) -> None:
        """Somebody has come. Raises UserError where the disk does not take what they chose on the way in; they are
        here all the same, and it looks as the disk has it.
        """
        ahead, self._ahead, self._wearer = self._ahead or {}, None, wearer
        try:
            for setting, value in ahead.items():
                settings.choose_for(wearer.database, wearer.learner, setting, value)
        finally:
            self._look_again()

    def end(self) -> None:
        """Nobody is here: it is the laptop's again."""
        self._wearer = self._ahead = None
        self.show(self.props._replace(opened=False))
        self._look_again()

    # --- what is chosen ---

    def keep(self, key: str, value: str) -> None:
        """Raises UserError where the disk does not take it; then all stays as it was."""
        setting = next(one for one in LOOKS if one.key == key)
        if self._wearer:
            settings.choose_for(self._wearer.database, self._wearer.learner, setting, value)
        elif self._ahead is not None:
            self._ahead[setting] = value
        else:
            settings.choose(self._laptop, setting, value)
        self._look_again()

    def _look_again(self) -> None:
        chosen = {setting.key: self._chosen(setting) for setting in LOOKS}
        self.show(derive_looks_props(chosen, self._whose(), opened=self.props.opened))

    def _chosen(self, setting: Setting) -> str:
        own = (self._ahead or {}).get(setting)
        if self._wearer:
            own = settings.chosen_by(self._wearer.database, self._wearer.learner, setting)
        return own or settings.chosen(self._laptop, setting)

    def _whose(self) -> Whose:
        if self._wearer:
            return "guest" if self._wearer.guest else "learner"
        return "laptop" if self._ahead is None else "learner"

    # --- what the learner does ---

    @Slot()
    def open(self) -> None:
        self.show(self.props._replace(opened=True))

    @Slot()
    def close(self) -> None:
        self.show(self.props._replace(opened=False))

    @Slot(str, str)
    def choose(self, key: str, value: str) -> None:
        self.wanted.emit(key, value)

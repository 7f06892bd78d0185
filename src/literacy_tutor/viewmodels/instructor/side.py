"""The teacher's side as a whole: the door, the frame behind it, and that it closes by itself. Made when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer

from literacy_tutor.instructor.door import Door
from literacy_tutor.viewmodels.instructor.door import DoorViewModel
from literacy_tutor.viewmodels.instructor.frame import FrameViewModel
from literacy_tutor.viewmodels.instructor.pages import Desk
from literacy_tutor.viewmodels.instructor.settings import SettingsViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from literacy_tutor.viewmodels.app import AppViewModel
    from literacy_tutor.viewmodels.house import PageOfTeachers
    from literacy_tutor.viewmodels.instructor.door_props import Purpose

_DONE: dict[str, Literal["pinChanged", "sheetRenewed"]] = {"change": "pinChanged", "renew": "sheetRenewed"}


class InstructorSide(QObject):
    """`stirred`: a hand has moved. Where none does for five minutes it closes, but not over a recovery sheet: that opens
    nothing until somebody has kept it.
    """

    def __init__(self, app: AppViewModel, stirred: SignalInstance) -> None:
        super().__init__(app)
        self._app = app
        house = app.house
        self._door = Door(house.database, app.began_ms)
        self.door = DoorViewModel(self._door, house.clock, house.documents, app.telling, app.spoken)
        self.frame = FrameViewModel(self._desk)
        self._still = QTimer(self, interval=house.teacher_away_after_ms, singleShot=True)
        self._still.timeout.connect(self._close_by_itself)
        stirred.connect(self.stir)
        self.frame.stirred.connect(self.stir)
        self.frame.left.connect(app.showTiles)
        self.door.left.connect(self._turn_round)
        self.door.passed.connect(self._come_in)

    def model_of(self, page: PageOfTeachers) -> QObject:
        return self.door if page == "door" else self.frame

    def _desk(self) -> Desk:
        app = self._app
        return Desk(
            app.house, self._door, app.telling, self.frame.turn_to, self.ask, self._name_group, app.spoken
        )

    def _name_group(self, name: str) -> None:
        self._door.name_group(name)
        self.frame.derive()

    # --- in and out ---

    def ask(self, purpose: Purpose) -> None:
        """Whoever wants this must know the PIN."""
        self.door.begin(purpose, self._app.spoken)
        self._app.turn_to("door")
        self._still.start()

    def close(self) -> None:
        """A learner's page is shown: whoever wants to come in again must know the PIN again."""
        self._still.stop()
        self.door.forget()
        self.frame.end()

    def stir(self) -> None:
        if self._still.isActive():
            self._still.start()

    def _come_in(self, purpose: Purpose) -> None:
        with self._app.telling():
            if purpose == "newcomer":
                self._app.entrance.welcome_newcomer()
                return
            if purpose == "open":
                self.frame.begin()
            else:
                self._show_settings(purpose)
            self._app.turn_to("frame")
            self.door.forget()

    def _turn_round(self, purpose: Purpose) -> None:
        if purpose in ("open", "newcomer"):
            self._app.showTiles()
        else:
            self._app.turn_to("frame")
            self.door.forget()

    def _show_settings(self, purpose: Purpose) -> None:
        self.frame.turnTo("settings")
        settings = self.frame.model_of("settings")
        assert isinstance(settings, SettingsViewModel)
        settings.say(_DONE[purpose])

    def _close_by_itself(self) -> None:
        if self.door.props.stage == "sheet":
            self._still.start()
        else:
            self._app.showTiles()

    # --- language ---

    def say_again(self) -> None:
        """The door, and the page to which it may lead back."""
        self.door.speak(self._app.spoken)
        self.frame.speak(self._app.spoken)

"""The teacher's side as a whole: the door, the frame behind it, and that it closes by itself. Made when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer

from literacy_tutor.instructor.door import Door
from literacy_tutor.viewmodels.instructor.class_at_hand import ClassAtHand
from literacy_tutor.viewmodels.instructor.desk import Desk, Draft
from literacy_tutor.viewmodels.instructor.door import DoorViewModel
from literacy_tutor.viewmodels.instructor.frame import FrameViewModel
from literacy_tutor.viewmodels.instructor.settings import SettingsViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from literacy_tutor.viewmodels.entrance import Entrance
    from literacy_tutor.viewmodels.ground import Ground
    from literacy_tutor.viewmodels.house import PageOfTeachers
    from literacy_tutor.viewmodels.instructor.door_props import Purpose
    from literacy_tutor.viewmodels.projection import ProjectionViewModel

_DONE: dict[str, Literal["pinChanged", "sheetRenewed"]] = {"change": "pinChanged", "renew": "sheetRenewed"}


class InstructorSide(QObject):
    """`stirred`: a hand has moved. Where none does for five minutes it closes, but not over a recovery sheet: that opens
    nothing until somebody has kept it.
    """

    def __init__(self, ground: Ground, entrance: Entrance, stirred: SignalInstance, began_ms: int) -> None:
        """`began_ms`: what the stopwatch showed when the program began."""
        super().__init__(ground)
        self._ground, self._entrance = ground, entrance
        house = ground.house
        self._door = Door(house.database, began_ms)
        self.door = DoorViewModel(
            self._door, house.clock, house.documents, ground.telling, ground.spoken, house.run
        )
        self.frame = FrameViewModel(self._desk)
        self._at_hand, self._draft = ClassAtHand(), Draft()
        self._projection: ProjectionViewModel | None = None
        self._is_shut = True
        """Whoever wants to come in must know the PIN."""
        self._is_projecting = False
        self._still = QTimer(self, interval=house.teacher_away_after_ms, singleShot=True)
        self._still.timeout.connect(self._close_by_itself)
        stirred.connect(self.stir)
        self.frame.stirred.connect(self.stir)
        self.frame.left.connect(ground.left)
        self.door.left.connect(self._turn_round)
        self.door.passed.connect(self._come_in)

    def model_of(self, page: PageOfTeachers) -> QObject:
        if page == "projection":
            assert self._projection, "no lesson was shown"
            return self._projection
        return self.door if page == "door" else self.frame

    def _desk(self) -> Desk:
        ground, entrance = self._ground, self._entrance
        return Desk(
            ground.house, self._door, ground.telling, self.frame.turn_to, self.ask, self._name_group,
            self._show_class, entrance.open_for, ground.spoken, entrance.guests, self._at_hand, self._draft,
        )  # fmt: skip

    def _name_group(self, name: str) -> None:
        self._door.name_group(name)
        self.frame.derive()

    # --- in and out ---

    def ask(self, purpose: Purpose) -> None:
        """Whoever wants this must know the PIN."""
        self.door.begin(purpose, self._ground.spoken)
        self._ground.turn_to("door")
        self._still.start()

    def close(self) -> None:
        """A learner's page is shown: whoever wants to come in again must know the PIN again."""
        self._shut()
        self._end_projection()

    def _shut(self) -> None:
        self._still.stop()
        self._ground.recalling.not_now()
        self.door.forget()
        self.frame.end()
        self._is_shut = True

    def stir(self) -> None:
        if self._still.isActive():
            self._still.start()

    def _come_in(self, purpose: Purpose) -> None:
        with self._ground.telling():
            if purpose == "newcomer":
                self._entrance.welcome_newcomer()
                return
            if purpose == "open":
                self._ground.recalling.begin_soon()
                self.frame.begin()
            else:
                self._show_settings(purpose)
            self._is_shut = False
            self._ground.turn_to("frame")
            self.door.forget()

    def _turn_round(self, purpose: Purpose) -> None:
        if purpose in ("open", "newcomer"):
            self._ground.left.emit()
        else:
            self._ground.turn_to("frame")
            self.door.forget()

    def _show_settings(self, purpose: Purpose) -> None:
        self.frame.turnTo("settings")
        settings = self.frame.model_of("settings")
        assert isinstance(settings, SettingsViewModel)
        settings.say(_DONE[purpose])

    def _close_by_itself(self) -> None:
        if self.door.props.stage == "sheet":
            self._still.start()
        elif self._projection and self._is_projecting:
            self._projection.lock()  # the class is looking at it
            self._shut()
        else:
            self._ground.left.emit()

    # --- in front of the class ---

    def _show_class(self, lesson: str, class_: str, step: int) -> None:
        from literacy_tutor.viewmodels.projection import ProjectionViewModel  # it brings the phone along

        ground = self._ground
        if self._projection is None:
            self._projection = ProjectionViewModel(ground.house, ground.telling)
            self._projection.left.connect(self._stop_showing)
        with ground.telling():
            shown = ground.house.load_lesson(lesson, ground.spoken)
            self._projection.begin(shown, class_, step, ground.spoken)
            self._is_projecting = True
            ground.turn_to("projection")

    def _stop_showing(self) -> None:
        """Back to the teacher's side; where that has closed meanwhile, to its door."""
        if self._is_shut:
            self.ask("open")
        else:
            self.frame.turnTo("front")
            self._ground.turn_to("frame")
        self._end_projection()

    def _end_projection(self) -> None:
        self._is_projecting = False
        if self._projection:
            self._projection.end()

    # --- language ---

    def say_again(self) -> None:
        """The door, and the page to which it may lead back."""
        self.door.speak(self._ground.spoken)
        self.frame.speak(self._ground.spoken)
        if self._projection and self._is_projecting:
            self._projection.speak(self._ground.spoken)

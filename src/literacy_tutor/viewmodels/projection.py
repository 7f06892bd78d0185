"""A lesson in front of the whole class: the learner's own page model on a phone that is nobody's, and no name anywhere.

It may stay on the screen when the teacher's side has closed by itself: then it calls nobody any more (`lock`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.run import step_of
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.qtkit.screens import Stand, move_to, other_screen
from literacy_tutor.records import guidance
from literacy_tutor.session.demonstration import Demonstration
from literacy_tutor.viewmodels.instructor.words_front import PROJECTION, spoken, static
from literacy_tutor.viewmodels.learner.lesson import LessonViewModel
from literacy_tutor.viewmodels.learner.listening import ListeningViewModel

if TYPE_CHECKING:
    from literacy_tutor.common.errors import UserError
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.viewmodels.house import House, Language

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CanRow:
    text: str


@dataclass(frozen=True, slots=True)
class ProjectionProps:
    step_words: str = ""
    at_first: bool = True
    at_last: bool = False
    finished: bool = False
    can: tuple[CanRow, ...] = ()
    """What one can do now, when the last step is done."""
    points: str = ""
    """"" | outline | hand"""
    pointer: bool = True
    call_words: str = ""
    """What calls everybody to this step; "" where nobody can be called."""
    called: bool = False
    """The class is at this step together."""
    screen: str = ""
    """Name of the word that moves the page: toScreen | toLaptop; "" with one screen."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtProjection:
    lesson: Lesson
    index: int
    finished: bool
    pointing: int
    pointer: bool
    class_: str
    called: str
    """Id of the step that the class is called to today."""
    screen: str
    language: str


def derive_projection_props(at: AtProjection) -> ProjectionProps:
    count, number = len(at.lesson.steps), min(at.index + 1, len(at.lesson.steps))
    can_call = bool(at.class_) and at.index > 0 and not at.finished
    return ProjectionProps(
        step_words=spoken("stepOf", at.language, step=number, count=count),
        at_first=at.index == 0,
        at_last=at.finished or number == count,
        finished=at.finished,
        can=tuple(CanRow(one) for one in at.lesson.finish.can) if at.finished else (),
        points={hints.OUTLINE: "outline", hints.GHOST: "hand"}.get(at.pointing, ""),
        pointer=at.pointer,
        call_words=spoken("everybody", at.language, step=number) if can_call else "",
        called=can_call and at.called == at.lesson.steps[number - 1].id,
        screen=at.screen,
        words=static(PROJECTION, at.language),
    )


@QmlElement
class ProjectionViewModel(props_object(ProjectionProps)):  # type: ignore[misc]
    left = Signal()

    def __init__(self, house: House, telling: Callable[[], AbstractContextManager[None]]) -> None:
        super().__init__(ProjectionProps())
        self._house, self._telling = house, telling
        self._language: Language = "ja"
        self._class, self._pointer, self._finished = "", True, False
        self._window: QWindow | None = None
        self._stood: Stand | None = None
        """Where the window stood before it went to the other screen."""
        self._lesson = LessonViewModel(ListeningViewModel(None), _tell_nothing)
        self._lesson.stepNumberChanged.connect(self._derive)
        self._lesson.modeChanged.connect(self._derive)
        self._lesson.finished.connect(self._end_reached)
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        screens.screenAdded.connect(self._derive)
        screens.screenRemoved.connect(self._derive)

    @Property(LessonViewModel, constant=True)
    def lesson(self) -> LessonViewModel:
        return self._lesson

    # --- what the side does ---

    def begin(self, lesson: Lesson, class_: str, step: int, language: Language) -> None:
        """`class_`: the one that may be called to a step, "" for none."""
        self._language, self._class = language, class_
        self._turn_to(lesson, step)

    def lock(self) -> None:
        """Nobody is at the teacher's side any more: what is shown may stay, nobody is called."""
        self._class = ""
        self._derive()

    def speak(self, language: Language) -> None:
        """From the beginning of the step."""
        self._language = language
        with self._telling():
            shown = self._lesson.session
            self._turn_to(self._house.load_lesson(shown.lesson.id, language), self._index)

    def end(self) -> None:
        self._lesson.drop()
        self._bring_back()

    # --- what the teacher does ---

    @Slot()
    def back(self) -> None:
        self._turn_to(self._lesson.session.lesson, self._index - (0 if self._finished else 1))

    @Slot()
    def again(self) -> None:
        """This step from its beginning."""
        self._turn_to(self._lesson.session.lesson, self._index)

    @Slot()
    def forward(self) -> None:
        self._turn_to(self._lesson.session.lesson, self._index + 1)

    @Slot(str)
    def point(self, way: str) -> None:
        """outline | hand; the same once more points at nothing."""
        rung = hints.GHOST if way == "hand" else hints.OUTLINE
        self._shown.point(0 if self.props.points == way else rung)
        self._lesson.redraw()
        self._derive()

    @Slot()
    def switchPointer(self) -> None:
        self._pointer = not self._pointer
        self._derive()

    @Slot()
    def callEverybody(self) -> None:
        """To this step; once more, and everybody goes on by themselves again."""
        shown = self._lesson.session
        with self._telling():
            step = "" if self.props.called else step_of(shown.lesson, shown.saved.run).id
            guidance.call_to_step(self._house.database, self._class, shown.lesson.id, step)
        self._derive()

    @Slot(QObject)
    def changeScreen(self, window: QWindow) -> None:
        """To the projector's screen, and back."""
        if self._stood:
            self._bring_back()
        elif screen := other_screen(window):
            self._window, self._stood = window, move_to(window, screen)
        self._derive()

    @Slot()
    def leave(self) -> None:
        self.left.emit()

    # --- what is shown ---

    @property
    def _shown(self) -> Demonstration:
        session = self._lesson.session
        assert isinstance(session, Demonstration)
        return session

    @property
    def _index(self) -> int:
        shown = self._lesson.session
        return min(shown.now.run.index, len(shown.lesson.steps) - 1)

    def _turn_to(self, lesson: Lesson, step: int) -> None:
        self._finished = False
        last = len(lesson.steps) - 1
        self._lesson.open(Demonstration(lesson, max(0, min(step, last))), "", scene=False)
        self._derive()

    def _end_reached(self) -> None:
        self._finished = True
        self._derive()

    def _bring_back(self) -> None:
        if self._window and self._stood:
            self._stood.restore(self._window)
        self._window = self._stood = None

    def _derive(self) -> None:
        if not self._lesson.is_open:
            return
        shown, called = self._shown, ""
        with self._telling():
            if self._class:
                today = self._house.clock().date()
                called = guidance.step_called(self._house.database, self._class, shown.lesson.id, today)
        self.show(
            derive_projection_props(
                AtProjection(
                    shown.lesson,
                    self._index,
                    self._finished,
                    shown.pointing,
                    self._pointer,
                    self._class,
                    called,
                    self._screen_word(),
                    self._language,
                )
            )
        )

    def _screen_word(self) -> str:
        if self._stood:
            return "toLaptop"
        return "toScreen" if len(QGuiApplication.screens()) > 1 else ""


def _tell_nothing(problem: UserError) -> None:
    raise AssertionError("nothing of it is written, so no disk refuses it") from problem

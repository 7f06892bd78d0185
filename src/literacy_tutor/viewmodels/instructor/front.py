"""A teacher's page, 「前で見せる」: which lesson is shown to the class, from which step, and "everybody to this step"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.ruby import plain
from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.lessons.model import TRACKS, Lesson
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import attendance, classes, guidance
from literacy_tutor.records.classes import Class
from literacy_tutor.records.plans import plans_of_hour
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.lesson_lines import (
    LessonLine,
    as_language,
    lesson_lines,
    planned_entries,
    track_chips,
)
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_front import FRONT, spoken, static

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepLine:
    number: int
    says: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FrontProps:
    classes: tuple[ChipRow, ...] = ()
    tracks: tuple[ChipRow, ...] = ()
    planned: tuple[LessonLine, ...] = ()
    lessons: tuple[LessonLine, ...] = ()
    title: str = ""
    """Of the lesson that was chosen; "" while one is to be chosen."""
    say_aloud: str = ""
    steps: tuple[StepLine, ...] = ()
    call_words: str = ""
    """What the button says that calls everybody to the chosen step; "" without a class."""
    call_more: str = ""
    called: str = ""
    """That the class is called to a step now, and to which."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtFront:
    classes: Sequence[Class]
    class_: str
    track: str
    entries: Sequence[Entry]
    planned: Sequence[str]
    """Ids of the lessons of today's hour."""
    lesson: Lesson | None
    step: int
    called: str
    """Id of the step the class is called to today."""
    language: str


def derive_front_props(at: AtFront) -> FrontProps:
    lesson, language = at.lesson, at.language
    if lesson is None:
        return FrontProps(
            classes=class_chips(at.classes, at.class_),
            tracks=track_chips(at.track, language),
            planned=lesson_lines(planned_entries(at.entries, at.planned), language),
            lessons=lesson_lines([one for one in at.entries if one.track == at.track], language),
            words=static(FRONT, language),
        )
    can_call = bool(at.class_) and at.step > 0
    return FrontProps(
        classes=class_chips(at.classes, at.class_),
        title=plain(lesson.title),
        say_aloud=plain(lesson.say_aloud),
        steps=tuple(
            StepLine(number, plain(one.say).replace("**", ""), number == at.step + 1)
            for number, one in enumerate(lesson.steps, 1)
        ),
        call_words=spoken("everybody", language, step=at.step + 1) if can_call else "",
        call_more=spoken("everybodyMore", language, step=at.step + 1) if can_call else "",
        called=called_words(lesson, at.called, language),
        words=static(FRONT, language),
    )


def called_words(lesson: Lesson, step: str, language: str) -> str:
    """Nothing where nobody is called, or to a step that is gone."""
    number = next((at for at, one in enumerate(lesson.steps, 1) if one.id == step), 0)
    return spoken("calledTo", language, step=number) if number else ""


@QmlElement
class FrontViewModel(props_object(FrontProps, TeachersPage)):  # type: ignore[misc]
    def __init__(self, desk: Desk) -> None:
        super().__init__(FrontProps(), desk)
        self._class, self._step = "", 0
        self._track: str = TRACKS[0]
        self._lesson: Lesson | None = None
        self.refresh()

    def speak(self, language: str) -> None:
        self._language = language
        if self._lesson:
            self._choose(self._lesson.id, self._step)
        self.refresh()

    # --- what the teacher does ---

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self.refresh()

    @Slot(str)
    def chooseTrack(self, track: str) -> None:
        self._track = track
        self.refresh()

    @Slot(str)
    def chooseLesson(self, lesson: str) -> None:
        self._choose(lesson, 0)
        self.refresh()

    @Slot()
    def chooseAnother(self) -> None:
        self._lesson = None
        self.refresh()

    @Slot(int)
    def chooseStep(self, number: int) -> None:
        self._step = number - 1
        self.refresh()

    @Slot()
    def begin(self) -> None:
        """In front of the class, from the chosen step."""
        if self._lesson:
            self._desk.show_class(self._lesson.id, self._class, self._step)

    @Slot()
    def callEverybody(self) -> None:
        if self._lesson and self._class:
            with self._telling():
                guidance.call_to_step(
                    self._database, self._class, self._lesson.id, self._lesson.steps[self._step].id
                )
            self.refresh()

    @Slot()
    def setFree(self) -> None:
        if self._lesson and self._class:
            with self._telling():
                guidance.set_free(self._database, self._class, self._lesson.id)
            self.refresh()

    # --- what is shown ---

    def _choose(self, lesson: str, step: int) -> None:
        with self._telling():
            self._lesson = self._house.load_lesson(lesson, as_language(self._language))
            self._step = min(step, len(self._lesson.steps) - 1)

    def refresh(self) -> None:
        with self._telling():
            house = self._house
            database, today = house.database, house.clock().date()
            groups = classes.classes(database)
            hours = _hours_of(self._desk, groups)
            self._class = self._class_among(groups)
            called = ""
            if self._lesson and self._class:
                called = guidance.step_called(database, self._class, self._lesson.id, today)
            plans = plans_of_hour(database, hours[self._class]) if self._class in hours else {}
            own = plans.get(self._class)
            planned = own.lessons if own else [one for plan in plans.values() for one in plan.lessons]
            entries = house.catalogue().entries
            self.show(
                derive_front_props(
                    AtFront(
                        groups,
                        self._class,
                        self._track,
                        entries,
                        planned,
                        self._lesson,
                        self._step,
                        called,
                        self._language,
                    )
                )
            )


def _hours_of(desk: Desk, groups: Sequence[Class]) -> dict[str, str]:
    """Today's hour of each class that meets today."""
    today = desk.house.clock().date().isoformat()
    found = {}
    for group in groups:
        for hour in attendance.hours(desk.house.database, group.id):
            if hour.day == today:
                found[group.id] = hour.id
    return found

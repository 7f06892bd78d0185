"""A teacher's page, 「この方の 練習を 開く」: which lesson opens on this laptop for somebody, as if they had chosen it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.learners import learners
from literacy_tutor.records.plans import plan_of
from literacy_tutor.records.progress import Progress, by_lesson
from literacy_tutor.viewmodels.instructor.chips import ChipRow
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.lesson_lines import (
    LessonLine,
    lesson_lines,
    planned_entries,
    track_chips,
)
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_front import spoken
from literacy_tutor.viewmodels.people import called

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OpenForProps:
    heading: str = ""
    more: str = ""
    planned: tuple[LessonLine, ...] = ()
    planned_title: str = ""
    tracks: tuple[ChipRow, ...] = ()
    lessons: tuple[LessonLine, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class AtOpenFor:
    name: str
    track: str
    entries: Sequence[Entry]
    planned: Sequence[str]
    progress: Mapping[str, Progress]
    language: str


def derive_open_for_props(at: AtOpenFor) -> OpenForProps:
    name = called(at.name, at.language)
    lessons = lesson_lines([one for one in at.entries if one.track == at.track], at.language, at.progress)
    return OpenForProps(
        heading=name,
        more=spoken("openForMore", at.language, who=name),
        planned=lesson_lines(planned_entries(at.entries, at.planned), at.language, at.progress),
        planned_title=spoken("planned", at.language),
        tracks=track_chips(at.track, at.language),
        lessons=lessons,
        empty="" if lessons else spoken("noLessons", at.language),
    )


@QmlElement
class OpenForViewModel(props_object(OpenForProps, TeachersPage)):  # type: ignore[misc]
    def __init__(self, desk: Desk) -> None:
        super().__init__(OpenForProps(), desk)
        self._learner = ""
        self._track: str = TRACKS[0]

    def look_at(self, subject: str) -> None:
        """The id of a learner."""
        self._learner = subject
        self.refresh()

    @Slot(str)
    def chooseTrack(self, track: str) -> None:
        self._track = track
        self.refresh()

    @Slot(str)
    def openLesson(self, lesson: str) -> None:
        if self._learner:
            self._desk.open_for(self._learner, lesson)

    def refresh(self) -> None:
        with self._telling():
            house = self._house
            known = {one.id: one.name for one in learners(house.database)}
            if self._learner not in known:
                self._learner = ""
                self.show(OpenForProps())
                return
            plan = plan_of(house.database, self._learner, house.clock().date())
            self.show(
                derive_open_for_props(
                    AtOpenFor(
                        known[self._learner],
                        self._track,
                        house.catalogue().entries,
                        plan.lessons if plan else (),
                        by_lesson(house.database, self._learner),
                        self._language,
                    )
                )
            )

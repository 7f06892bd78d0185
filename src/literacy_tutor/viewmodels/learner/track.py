"""One track: its lessons in order, and how far the learner is in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.phone.state import Language
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.progress import Progress
from literacy_tutor.viewmodels.amounts import minutes
from literacy_tutor.viewmodels.learner.tracks import SIGNS
from literacy_tutor.viewmodels.people import called
from literacy_tutor.viewmodels.words import word

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LessonRow:
    lesson: str
    title: str
    goal: str
    phase: str
    """new | open | done"""
    phase_words: str
    minutes: str


@dataclass(frozen=True, slots=True)
class TrackProps:
    track: str = "basics"
    title: str = ""
    sign: str = ""
    who: str = ""
    lessons: tuple[LessonRow, ...] = ()
    next: int = 0
    """Place in the list of what to go on with: a lesson that is open, else the first that is not done."""
    problem: str = ""
    """A sentence where a lesson of this track was left out."""
    warm_up: bool = False
    """The laptop itself can be practised from here."""


@dataclass(frozen=True, slots=True)
class AtTrack:
    """What the page is derived from."""

    track: str
    entries: tuple[Entry, ...]
    progress: Mapping[str, Progress]
    """By lesson id."""
    broken: bool
    """A lesson of this track was left out."""
    name: str
    """"" for a guest."""


def derive_track_props(at: AtTrack, language: Language) -> TrackProps:
    rows = tuple(
        _row(entry, at.progress.get(entry.id), language) for entry in at.entries if entry.track == at.track
    )
    return TrackProps(
        at.track, word(at.track, language), SIGNS[at.track], called(at.name, language), rows, _next(rows),
        word("lessonBroken", language) if at.broken else "", warm_up=at.track == "basics",
    )  # fmt: skip


def _next(rows: Sequence[LessonRow]) -> int:
    for phase in ("open", "new"):
        for place, row in enumerate(rows):
            if row.phase == phase:
                return place
    return 0


def _row(entry: Entry, known: Progress | None, language: Language) -> LessonRow:
    phase = "new"
    if known and known.open_attempt:
        phase = "open"
    elif known and known.finished_count:
        phase = "done"
    words = word(f"lesson{phase.capitalize()}", language)
    return LessonRow(
        entry.id, entry.title[language], entry.goal[language], phase, words, minutes(entry.minutes, language)
    )


@QmlElement
class TrackViewModel(props_object(TrackProps)):  # type: ignore[misc]
    lessonChosen = Signal(str)
    warmUpChosen = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(TrackProps())

    @Slot(str)
    def openLesson(self, lesson: str) -> None:
        self.lessonChosen.emit(lesson)

    @Slot()
    def openWarmUp(self) -> None:
        self.warmUpChosen.emit()

    @Slot()
    def goBack(self) -> None:
        self.left.emit()

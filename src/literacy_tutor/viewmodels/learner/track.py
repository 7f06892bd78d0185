"""One track: its lessons in order, and how far the learner is in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.phone.state import Language
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.progress import Progress
from literacy_tutor.viewmodels.words import word

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LessonRow:
    lesson: str
    title: str
    goal: str
    state: str
    """new | open | done"""
    state_words: str
    minutes: str


@dataclass(frozen=True, slots=True)
class TrackProps:
    track: str = "basics"
    title: str = ""
    lessons: tuple[LessonRow, ...] = ()
    problem: str = ""
    """A sentence where a lesson of this track was left out."""


def derive_track_props(
    track: str, entries: tuple[Entry, ...], progress: Mapping[str, Progress], broken: bool, language: Language
) -> TrackProps:
    rows = tuple(_row(entry, progress.get(entry.id), language) for entry in entries if entry.track == track)
    return TrackProps(track, word(track, language), rows, word("lessonBroken", language) if broken else "")


def _row(entry: Entry, known: Progress | None, language: Language) -> LessonRow:
    state = "new"
    if known and known.open_attempt:
        state = "open"
    elif known and known.finished_count:
        state = "done"
    minutes = f"{entry.minutes}｜分《ふん》" if language == "ja" else f"{entry.minutes} min"
    words = word(f"lesson{state.capitalize()}", language)
    return LessonRow(entry.id, entry.title[language], entry.goal[language], state, words, minutes)


@QmlElement
class TrackViewModel(props_object(TrackProps)):  # type: ignore[misc]
    lessonChosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(TrackProps())

    @Slot(str)
    def openLesson(self, lesson: str) -> None:
        self.lessonChosen.emit(lesson)

    @Slot()
    def goBack(self) -> None:
        self.left.emit()

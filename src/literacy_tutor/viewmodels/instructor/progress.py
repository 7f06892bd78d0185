"""A teacher's page: who is how far, a line for each member of a class and a column for each lesson of a track."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.progress_table import Lesson, ProgressTable, State, as_sheet, progress_table
from literacy_tutor.instructor.progress_words import name_column, state_words, title_of
from literacy_tutor.instructor.sheets import write_csv, write_xlsx
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes
from literacy_tutor.records.changes import Group, about
from literacy_tutor.records.class_progress import class_progress
from literacy_tutor.records.classes import Class
from literacy_tutor.records.database import Database
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips, kept
from literacy_tutor.viewmodels.instructor.words_register import spoken, static

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Catalogue

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = ("exportCsv", "exportExcel")
TRACKS = ("basics", "procedures", "fraud")
_LETTERS: dict[State, str] = {"done": "d", "under_way": "u", "": "-"}
_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')
SHOWN: frozenset[Group] = frozenset({"register", "learners", "progress"})
"""Groups of rows that the page shows."""


@dataclass(frozen=True, slots=True)
class LineRow:
    learner: str
    name: str
    cells: str
    """A letter for each lesson: d done, u under way, - never begun."""


@dataclass(frozen=True, slots=True)
class ProgressProps:
    classes: tuple[ChipRow, ...] = ()
    tracks: tuple[ChipRow, ...] = ()
    lessons: tuple[dict[str, str], ...] = ()
    """`{"id", "title"}` of each column."""
    lines: tuple[LineRow, ...] = ()
    title: str = ""
    summary: str = ""
    empty: str = ""
    told: str = ""
    """Where the last file was put."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtProgress:
    classes: Sequence[Class]
    class_: str
    track: str
    table: ProgressTable
    told: str
    language: str


def derive_progress_props(at: AtProgress) -> ProgressProps:
    return ProgressProps(
        classes=class_chips(at.classes, at.class_),
        tracks=tuple(ChipRow(one, spoken(f"track.{one}", at.language), one == at.track) for one in TRACKS),
        lessons=tuple({"id": one.id, "title": one.title} for one in at.table.lessons),
        lines=tuple(
            LineRow(line.learner, line.name, "".join([_LETTERS[cell] for cell in line.cells]))
            for line in at.table.lines
        ),
        title=at.table.title,
        summary=spoken("lessonsDone", at.language, count=at.table.done) if at.table.lines else "",
        empty=_empty(at),
        told=at.told,
        words={
            **static(WORDS, at.language),
            **{state or "none": word for state, word in state_words(at.language).items()},
        },
    )


def _empty(at: AtProgress) -> str:
    if not at.classes:
        return spoken("noClass", at.language)
    return "" if at.table.lines else spoken("noMember", at.language)


@QmlElement
class ProgressViewModel(props_object(ProgressProps)):  # type: ignore[misc]
    """Queries again whenever somebody got on, while it is looked at."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        catalogue: Callable[[], Catalogue],
        documents: Callable[[], Path],
        telling: Callable[[], AbstractContextManager[None]],
        language: str,
    ) -> None:
        super().__init__(ProgressProps())
        self._database, self._clock, self._telling, self._language = database, clock, telling, language
        self._catalogue, self._documents = catalogue, documents
        self._class, self._track, self._told = "", TRACKS[0], ""
        self._unsubscribe = database.changes.subscribe(about(SHOWN, self.refresh))
        self.refresh()

    def speak(self, language: str) -> None:
        self._language, self._told = language, ""
        self.refresh()

    def end(self) -> None:
        self._unsubscribe()

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._class, self._told = class_, ""
        self.refresh()

    @Slot(str)
    def chooseTrack(self, track: str) -> None:
        self._track, self._told = track, ""
        self.refresh()

    @Slot()
    def exportCsv(self) -> None:
        self._export(write_csv, "csv")

    @Slot()
    def exportExcel(self) -> None:
        self._export(write_xlsx, "xlsx")

    def _export(self, write: Callable[..., None], ending: str) -> None:
        """All lessons, into the folder for documents; a second file of a day takes the first one's place."""
        table = self._table([entry.track for entry in self._catalogue().entries])
        name = f"{_UNSAFE.sub('_', table.title)}-{self._clock().date().isoformat()}.{ending}"
        path = self._documents() / name
        with self._telling():
            write(as_sheet(table, name_column(self._language), state_words(self._language)), path)
            self._told = spoken("exported", self._language, path=path)
            self.refresh()

    def refresh(self) -> None:
        groups = classes.classes(self._database)
        self._class = kept(self._class, [one.id for one in groups])
        table = self._table([self._track])
        self.show(
            derive_progress_props(
                AtProgress(groups, self._class, self._track, table, self._told, self._language)
            )
        )

    def _table(self, tracks: Sequence[str]) -> ProgressTable:
        language: Literal["ja", "en"] = "ja" if self._language == "ja" else "en"
        lessons = [
            Lesson(entry.id, plain(entry.title[language]))
            for entry in self._catalogue().entries
            if entry.track in tracks
        ]
        titles = {one.id: one.title for one in classes.classes(self._database)}
        title = title_of(titles.get(self._class, ""), self._language)
        return progress_table(title, lessons, class_progress(self._database, self._class))

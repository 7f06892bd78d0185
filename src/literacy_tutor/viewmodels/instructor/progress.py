"""A teacher's page: who is how far, a line for each member of a class and a column for each lesson of a track."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.months import preset_span
from literacy_tutor.instructor.progress_table import Lesson, ProgressTable, State, progress_table
from literacy_tutor.instructor.progress_words import state_words, title_of
from literacy_tutor.instructor.report import Asked as AskedReport
from literacy_tutor.instructor.report_files import Form, file_name, write_report
from literacy_tutor.instructor.reports import REPORTS, report_entry
from literacy_tutor.instructor.review_words import all_in_words
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes
from literacy_tutor.records.changes import Group
from literacy_tutor.records.class_progress import class_progress
from literacy_tutor.records.classes import Class
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_register import spoken, static

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = ("reports", "exportCsv", "exportExcel", "exportPdf", "askWhy")
TRACKS = ("basics", "procedures", "fraud")
_LETTERS: dict[State, str] = {"done": "d", "shaky": "s", "fading": "f", "under_way": "u", "": "-"}
SHOWN: frozenset[Group] = frozenset({"register", "learners", "progress", "cards"})
"""Groups of rows that the page shows."""


class LineRow(NamedTuple):
    learner: str
    name: str
    cells: str
    """A letter for each lesson: d done, f fading, s shaky, u under way, - never begun."""


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
    why: str = ""
    """Of the cell that was asked about: whose it is, what it says, and the reasons."""
    asked: str = ""
    """That cell: the learner, a space, the lesson."""
    reports: tuple[dict[str, str], ...] = ()
    """`{"id", "title"}` of each page that tells more."""
    words: dict[str, str] = field(default_factory=dict)


class Asked(NamedTuple):
    """A cell whose reasons are wanted."""

    learner: str
    lesson: str
    why: str


@dataclass(frozen=True, slots=True)
class AtProgress:
    classes: Sequence[Class]
    class_: str
    track: str
    table: ProgressTable
    told: str
    language: str
    asked: Asked | None = None


def derive_progress_props(at: AtProgress) -> ProgressProps:
    return ProgressProps(
        classes=class_chips(at.classes, at.class_),
        tracks=tuple(ChipRow(one, spoken(f"track.{one}", at.language), one == at.track) for one in TRACKS),
        lessons=tuple({"id": one.id, "title": one.title} for one in at.table.lessons),
        lines=tuple(
            LineRow(line.learner, line.name, "".join(map(_LETTERS.__getitem__, line.cells)))
            for line in at.table.lines
        ),
        title=at.table.title,
        summary=spoken("lessonsDone", at.language, count=at.table.done) if at.table.lines else "",
        empty=_empty(at),
        told=at.told,
        why=_why(at),
        asked=f"{at.asked.learner} {at.asked.lesson}" if at.asked else "",
        reports=tuple(
            {"id": one.id, "title": one.ja if at.language == "ja" else one.en}
            for one in REPORTS
            if one.id != "progress"
        ),
        words={
            **static(WORDS, at.language),
            **{state or "none": word for state, word in state_words(at.language).items()},
        },
    )


def _why(at: AtProgress) -> str:
    """Nothing, where another class or track is looked at by now."""
    if at.asked is None:
        return ""
    lessons = [one.id for one in at.table.lessons]
    line = next((one for one in at.table.lines if one.learner == at.asked.learner), None)
    if line is None or at.asked.lesson not in lessons:
        return ""
    place = lessons.index(at.asked.lesson)
    values = {
        "who": line.name, "lesson": at.table.lessons[place].title, "why": at.asked.why,
        "state": state_words(at.language)[line.cells[place]],
    }  # fmt: skip
    return spoken("whyOfCell", at.language, **values).strip()


def _empty(at: AtProgress) -> str:
    if not at.classes:
        return spoken("noClass", at.language)
    return "" if at.table.lines else spoken("noMember", at.language)


@QmlElement
class ProgressViewModel(props_object(ProgressProps, TeachersPage)):  # type: ignore[misc]
    """Queries again whenever somebody got on, while it is looked at."""

    shows = SHOWN

    def __init__(self, desk: Desk) -> None:
        super().__init__(ProgressProps(), desk)
        self._class, self._track, self._told = "", TRACKS[0], ""
        self._asked: tuple[str, str] | None = None
        self.refresh()

    def speak(self, language: str) -> None:
        self._told = ""
        super().speak(language)

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self._told = ""
        self.refresh()

    @Slot(str)
    def chooseTrack(self, track: str) -> None:
        self._track, self._told = track, ""
        self.refresh()

    @Slot(str, str)
    def askWhy(self, learner: str, lesson: str) -> None:
        """Asked again about the same cell: no more."""
        self._asked = None if self._asked == (learner, lesson) else (learner, lesson)
        self.refresh()

    @Slot(str)
    def openPath(self, learner: str) -> None:
        self._desk.turn_to("path", learner)

    @Slot(str)
    def openReport(self, report: str) -> None:
        self._desk.turn_to(report, self._class)

    @Slot()
    def exportCsv(self) -> None:
        self._export("csv")

    @Slot()
    def exportExcel(self) -> None:
        self._export("xlsx")

    @Slot()
    def exportPdf(self) -> None:
        self._export("pdf")

    def _export(self, form: Form) -> None:
        """All lessons, into the folder for documents; a second file of a day takes the first one's place."""
        from literacy_tutor.qtkit.printing.document_file import write_document

        entry, now = report_entry("progress"), self._house.clock()
        titles = {one.id: one.title for one in classes.classes(self._database)}
        asked = AskedReport(
            self._database, self._class, titles.get(self._class, ""), preset_span("all", now.date()), now, self._language,
            self._house.catalogue().entries,
        )  # fmt: skip
        path = self._house.documents() / file_name(entry, asked, form)
        with self._telling():
            write_report(entry, asked, entry.make(asked), form, path, write_document)
            self._told = spoken("exported", self._language, path=path)
            self.refresh()

    def refresh(self) -> None:
        groups = classes.classes(self._database)
        self._class = self._class_among(groups)
        table = self._table([self._track])
        self.show(
            derive_progress_props(
                AtProgress(
                    groups, self._class, self._track, table, self._told, self._language, self._reasons()
                )
            )
        )

    def _table(self, tracks: Sequence[str]) -> ProgressTable:
        lessons = [
            Lesson(entry.id, plain(entry.title[self._language]))
            for entry in self._house.catalogue().entries
            if entry.track in tracks
        ]
        titles = {one.id: one.title for one in classes.classes(self._database)}
        title = title_of(titles.get(self._class, ""), self._language)
        return progress_table(
            title, lessons, class_progress(self._database, self._class, self._house.clock())
        )

    def _reasons(self) -> Asked | None:
        if self._asked is None:
            return None
        from literacy_tutor.session.review.keeping import reasons_of  # only who asks needs the cards

        learner, lesson = self._asked
        why = reasons_of(self._database, learner, lesson, self._house.clock())
        return Asked(learner, lesson, all_in_words(why, self._language))

"""A teacher's page that shows a report: of which class, which months; its pictures, its table, and files of the same cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.months import (
    PRESETS,
    Preset,
    Span,
    preset_span,
    preset_words,
    span_words,
    with_moved_ends,
)
from literacy_tutor.instructor.report import Asked, Report, shown
from literacy_tutor.instructor.report_files import Form, file_name, write_report
from literacy_tutor.instructor.reports import Entry
from literacy_tutor.qtkit.long_work import Work
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes
from literacy_tutor.records.classes import Class
from literacy_tutor.records.database import Database
from literacy_tutor.records.whose import Tell
from literacy_tutor.viewmodels.instructor.charts import derive_chart
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips, kept
from literacy_tutor.viewmodels.instructor.long_reading import LongReading
from literacy_tutor.viewmodels.instructor.words_report import spoken, static

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.house import House

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = (
    "otherSpan", "firstEarlier", "firstLater", "lastEarlier", "lastLater", "exportCsv", "exportExcel", "exportPdf",
    "countAgain",
)  # fmt: skip
LINES = 20
"""Shown at a time; more when asked for."""


@dataclass(frozen=True, slots=True)
class LineRow:
    cells: list[str]
    """A list, which QML can index."""


@dataclass(frozen=True, slots=True)
class ReportProps:
    classes: tuple[ChipRow, ...] = ()
    spans: tuple[ChipRow, ...] = ()
    span: str = ""
    """In words."""
    columns: tuple[dict[str, Any], ...] = ()
    """`{"title", "share", "number"}`; a column of numbers is set to the right."""
    lines: tuple[LineRow, ...] = ()
    more: str = ""
    """What shows more lines is called; "" where all are shown."""
    charts: tuple[dict[str, Any], ...] = ()
    notes: str = ""
    empty: str = ""
    told: str = ""
    """Where the last file was put."""
    lingers: bool = False
    """It is being counted, for longer than a moment, or that was stopped: there is nothing to show."""
    exported: bool = False
    """Files of it may be made now."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtReport:
    entry: Entry
    classes: Sequence[Class]
    class_: str
    preset: Preset | None
    span: Span
    report: Report | None
    """None: it takes longer than a moment."""
    lines: int
    told: str
    language: str
    lingers: bool = False


def derive_report_props(at: AtReport) -> ReportProps:
    report = at.report
    empty = report.empty if report else ""
    rows = report.table.rows if report and not empty else ()
    left = len(rows) - at.lines
    return ReportProps(
        classes=_class_chips(at),
        spans=tuple(ChipRow(one, preset_words(one, at.language), one == at.preset) for one in PRESETS),
        span=span_words(at.span, at.language),
        columns=_columns(report) if report and not empty else (),
        lines=tuple(LineRow([shown(cell) for cell in row]) for row in rows[: at.lines]),
        more=spoken("more", at.language, count=left) if left > 0 else "",
        charts=tuple(derive_chart(one) for one in report.charts) if report else (),
        notes="\n".join(report.notes) if report and rows else "",
        empty=empty,
        told=at.told,
        lingers=report is None and at.lingers,
        exported=at.entry.exported and bool(rows),
        words=static(WORDS, at.language),
    )


def _class_chips(at: AtReport) -> tuple[ChipRow, ...]:
    everybody = (ChipRow("", spoken("everybody", at.language), not at.class_),) if at.entry.of_all else ()
    return (*class_chips(at.classes, at.class_), *everybody)


def _columns(report: Report) -> tuple[dict[str, Any], ...]:
    shares = report.shares or (1.0,) * len(report.table.columns)
    return tuple(
        {
            "title": title,
            "share": shares[at] / sum(shares),
            "number": all(isinstance(row[at], int | float | None) for row in report.table.rows),
        }
        for at, title in enumerate(report.table.columns)
    )


@QmlElement
class ReportViewModel(props_object(ReportProps)):  # type: ignore[misc]
    """Counted when it is looked at, and when something else is asked for."""

    def __init__(
        self,
        entry: Entry,
        house: House,
        telling: Callable[[], AbstractContextManager[None]],
        language: str,
    ) -> None:
        super().__init__(ReportProps())
        self._entry, self._house, self._telling, self._language = entry, house, telling, language
        self._class: str | None = None
        self._preset: Preset | None = entry.preset
        self._span = preset_span(entry.preset, house.clock().date())
        self._lines, self._told = LINES, ""
        self._report: Report | None = None
        self._lingers = False
        self._reading = LongReading(house, telling, language, self)
        self._reading.lingers.connect(self._clear)
        self.refresh()

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._reading.work

    def speak(self, language: str) -> None:
        self._language = language
        self._reading.work.speak(language)
        self._ask_anew()

    def leave(self) -> None:
        self._reading.give_up()

    def end(self) -> None:
        self._reading.end()

    def look_at(self, subject: str) -> None:
        """A class's id: the one that was looked at on the page before."""
        self._class = subject
        self._ask_anew()

    # --- what the teacher asks for ---

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._class = class_
        self._ask_anew()

    @Slot(str)
    def chooseSpan(self, preset: str) -> None:
        self._preset = next(one for one in PRESETS if one == preset)
        self._ask_anew()

    @Slot(int, int)
    def moveSpan(self, first: int, last: int) -> None:
        """Its ends, by so many months."""
        self._preset = None
        self._span = with_moved_ends(self._span, first, last)
        self._ask_anew()

    @Slot()
    def countAgain(self) -> None:
        """After it was stopped."""
        self.refresh()

    @Slot()
    def showMore(self) -> None:
        self._lines += LINES
        self._show()

    @Slot()
    def exportCsv(self) -> None:
        self._export("csv")

    @Slot()
    def exportExcel(self) -> None:
        self._export("xlsx")

    @Slot()
    def exportPdf(self) -> None:
        self._export("pdf")

    # --- what is shown ---

    def refresh(self) -> None:
        """Counted anew; what was asked for stays."""
        with self._telling():
            today = self._house.clock().date()
            groups = classes.classes(self._house.database)
            ids = [one.id for one in groups]
            if self._class or self._class is None:
                self._class = kept(self._class or "", ids)
            if self._preset:
                self._span = preset_span(self._preset, today)
            self._asked = self._ask(groups)
            self._lingers = False
            self._show()  # its chips at once
            self._reading.read(self._maker(), self._take, spoken("counting", self._language))

    def _maker(self) -> Callable[[Database, Tell], Report]:
        make, asked = self._entry.make, self._asked
        return lambda database, tell: make(asked._replace(database=database, tell=tell))

    def _take(self, report: Report) -> None:
        self._report = report
        self._show()

    def _clear(self) -> None:
        self._report, self._lingers = None, True
        self._show()

    def _ask_anew(self) -> None:
        self._lines, self._told = LINES, ""
        self.refresh()

    def _ask(self, groups: Sequence[Class]) -> Asked:
        house, class_ = self._house, self._class or ""
        titles = {one.id: one.title for one in groups}
        return Asked(
            house.database,
            class_,
            titles.get(class_, spoken("everybody", self._language) if self._entry.of_all else ""),
            self._span,
            house.clock(),
            "ja" if self._language == "ja" else "en",
            house.catalogue().entries,
            house.load_lesson,
        )

    def _show(self) -> None:
        self.show(
            derive_report_props(
                AtReport(
                    self._entry,
                    classes.classes(self._house.database),
                    self._class or "",
                    self._preset,
                    self._span,
                    self._report,
                    self._lines,
                    self._told,
                    self._language,
                    self._lingers,
                )
            )
        )

    def _export(self, form: Form) -> None:
        """Into the folder for documents; a second file of a day takes the first one's place."""
        from literacy_tutor.qtkit.printing.document_file import write_document

        if self._report is None or self._reading.work.props.running:
            return  # what is shown is not yet what was asked for
        path = self._house.documents() / file_name(self._entry, self._asked, form)
        with self._telling():
            write_report(self._entry, self._asked, self._report, form, path, write_document)
            self._told = spoken("exported", self._language, path=path)
            self._show()

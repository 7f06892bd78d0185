"""A teacher's page that shows a report: of which class, which months; its pictures, its table, and files of the same cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.months import PRESETS, Preset, preset_span, with_moved_ends
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.report_files import Form, file_name, write_report
from literacy_tutor.instructor.reports import Entry
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes
from literacy_tutor.records.classes import Class
from literacy_tutor.records.database import Database
from literacy_tutor.records.whose import Tell
from literacy_tutor.viewmodels.instructor import report_table
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.long_reading import ReadingPage
from literacy_tutor.viewmodels.instructor.report_props import AtReport, ReportProps, derive_report_props
from literacy_tutor.viewmodels.instructor.words_report import spoken

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.house import Language

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LINES = 20
"""Shown at a time; more when asked for."""


@QmlElement
class ReportViewModel(props_object(ReportProps, ReadingPage)):  # type: ignore[misc]
    """Counted when it is looked at, and when something else is asked for."""

    def __init__(self, entry: Entry, desk: Desk) -> None:
        super().__init__(ReportProps(), desk)
        self._entry = entry
        self._class, self._of_all = "", False
        self._preset: Preset | None = entry.preset
        self._span = preset_span(entry.preset, desk.house.clock().date())
        self._lines, self._told, self._figures = LINES, "", False
        self._report: Report | None = None
        self._lingers = False
        self._reading.lingers.connect(self._clear)
        self.refresh()

    def speak(self, language: Language) -> None:
        self._lines, self._told = LINES, ""
        super().speak(language)

    def look_at(self, subject: str) -> None:
        """A class's id: the one that was looked at on the page before."""
        self.chooseClass(subject)

    @Slot("QVariantList", float, result="QVariantList")
    def columnWidths(self, columns: list[dict[str, Any]], room: float) -> list[float]:
        """In letters, as `room` is; [] where the columns have no room beside one another."""
        return report_table.column_widths(columns, room)

    @Slot(str, bool, float, result=str)
    def inLines(self, words: str, bold: bool, room: float) -> str:
        """`room`: in letters."""
        return report_table.in_lines(words, room, bold=bold)

    # --- what the teacher asks for ---

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._of_all = not class_
        if class_:
            self._choose_class(class_)
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
    def turnFigures(self) -> None:
        """From words to figures, and back."""
        self._figures, self._lines = not self._figures, LINES
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
            groups = classes.classes(self._database)
            self._class = "" if self._of_all else self._class_among(groups)
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
        house, class_ = self._house, self._class
        titles = {one.id: one.title for one in groups}
        return Asked(
            house.database,
            class_,
            titles.get(class_, spoken("everybody", self._language) if self._entry.of_all else ""),
            self._span,
            house.clock(),
            self._language,
            house.catalogue().entries,
            house.load_lesson,
        )

    def _show(self) -> None:
        self.show(
            derive_report_props(
                AtReport(
                    self._entry,
                    classes.classes(self._database),
                    self._class,
                    self._preset,
                    self._span,
                    self._report,
                    self._lines,
                    self._told,
                    self._language,
                    self._lingers,
                    self._figures,
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

"""Of every report the page, CSV, Excel and PDF have the same cells, whatever people are called."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from literacy_tutor.bootstrap import make_application
from literacy_tutor.instructor.class_report import class_report
from literacy_tutor.instructor.paper.document import Table
from literacy_tutor.instructor.progress_words import state_words
from literacy_tutor.instructor.report import Part, Report, shown
from literacy_tutor.instructor.report_files import Form, sheet_of, write_report
from literacy_tutor.instructor.reports import REPORTS, Entry
from literacy_tutor.instructor.sheets import guarded
from literacy_tutor.qtkit.printing.document_file import write_document
from literacy_tutor.qtkit.printing.document_look import Look, look_of
from literacy_tutor.qtkit.printing.document_table import widths_of
from literacy_tutor.qtkit.printing.paper import PT
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.progress import LineRow, ProgressViewModel
from literacy_tutor.viewmodels.instructor.report import ReportViewModel
from tests.instructor.asking import NOW, asked, catalogue, read
from tests.qml.instructor.sheet import Sheet
from tests.records.course import Course, judged, missed, passed
from tests.viewmodels.instructor.desks import desk_in

NAMES = (
    "=1+1", "+81 田中", "-2+3", "@SUM(A1)", "＝cmd", "＠はな", '"引用", と;', "'かぎ", "｜田中《たなか》", "**花**",
    "<b>太字</b>", "Maximiliana Featherstonehaugh-Cholmonde", "ガブリエラ・マリアエレナ・長谷川・フォン・公", "花",
)  # fmt: skip
EXPORTED = [entry for entry in REPORTS if entry.exported]
POINT = 72 / 25.4
HEADER_AND_FOOTER = 18 * POINT


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> Iterator[None]:
    font = qapp.font()
    make_application()
    yield
    qapp.setFont(font)


def a_course() -> Course:
    course = Course()
    people = course.people(*(name[:40] for name in NAMES))
    class_ = course.class_of("=火曜/午前", people)
    for month in ("2026-04-07", "2026-05-12", "2026-06-02"):
        course.on(month).hour(
            class_, {one: "online" if n % 5 == 0 else "present" for n, one in enumerate(people)}, 50
        )
    for number, one in enumerate(people):
        steps = [step.id for step in read("basics/tap", "ja").steps]
        slips = [missed(steps[0], "held"), missed(steps[1], "elsewhere")][: number % 3]
        course.lesson(one, "basics/tap", [*slips, *(passed(step, 5_000 + 700 * number) for step in steps)])
        if number % 2:
            sure = judged("x", "fraud", "fraud")
            course.lesson(one, "fraud/parcel-sms", [sure], end="" if number == 3 else "attempt_finished")
    return course


def the_class(course: Course) -> str:
    row = course.db.row("SELECT id FROM class")
    return row["id"] if row else ""


def house(course: Course, documents: Path) -> House:
    return House(
        course.db,
        lambda: course.db,
        catalogue,
        read,
        lambda: None,
        clock=lambda: NOW,
        documents=lambda: documents,
    )


# --- what each of the four shows --------------------------------------------------------------------------


def on_the_page(entry: Entry, course: Course, documents: Path, language: str) -> list[list[str]]:
    """Head and lines."""
    if entry.id == "progress":
        return of_the_heat_map(course, documents, language)
    page = ReportViewModel(entry, desk_in(house(course, documents), Sheet().telling, language))
    page.chooseSpan("year")
    if the_class(course):
        page.chooseClass(the_class(course))
    while page.props.more:
        page.showMore()
    return [[one["title"] for one in page.props.columns], *(line.cells for line in page.props.lines)]


def of_the_heat_map(course: Course, documents: Path, language: str) -> list[list[str]]:
    """Its lines of all tracks beside one another."""
    at = house(course, documents)
    page = ProgressViewModel(desk_in(at, Sheet().telling, language))
    says = {"d": "done", "f": "fading", "s": "shaky", "u": "under_way", "-": ""}
    words: dict[str, str] = dict(state_words(language))
    head = ["名前" if language == "ja" else "Name"]
    lines: dict[str, list[str]] = {}
    for track in ("basics", "procedures", "fraud"):
        page.chooseTrack(track)
        head += [one["title"] for one in page.props.lessons]
        for line in page.props.lines:
            assert isinstance(line, LineRow)
            lines.setdefault(line.learner, [line.name]).extend(words[says[cell]] for cell in line.cells)
    page.end()
    return [head, *lines.values()]


def of_csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def of_xlsx(path: Path) -> list[list[str]]:
    with CalamineWorkbook.from_path(path) as workbook:
        return [
            [as_text(cell) for cell in row]
            for row in workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
        ]


def as_text(cell: object) -> str:
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def same_numbers(cells: list[list[str]], report: Report) -> list[list[str]]:
    """Excel knows no whole numbers: 3 and 3.0 are one cell."""
    return [
        cells[0],
        *(
            [
                f"{float(cell):g}" if isinstance(known, int | float) else cell
                for cell, known in zip(row, cells_of, strict=True)
            ]
            for row, cells_of in zip(cells[1:], report.table.rows, strict=True)
        ),
    ]


# --- the PDF ----------------------------------------------------------------------------------------------


class Bit(NamedTuple):
    """A run of letters as it stands in the PDF, in points from the lower left corner."""

    page: int
    x: float
    y: float
    text: str


@dataclass
class PdfCells:
    """Reads the tables of a report out of its PDF, one cell after another, each where its column and its row are."""

    bits: list[Bit]
    at: int = 0

    def table(self, report: Report, part: Part, table: Table, look: Look) -> list[list[str]]:
        columns = (0, *part.columns)
        widths = [width / PT for width in widths_of(table, look)]
        starts = [16 * POINT + sum(widths[:place]) for place in range(len(widths) + 1)]
        head = [report.table.columns[column] for column in columns]
        self.skip_to(head, starts)
        found = [self.row(head, starts)]
        page = self.bits[self.at - 1].page
        for row in report.table.rows:
            cells = [shown(row[column]) for column in columns]
            if self.bits[self.at].page != page and self.fits(head, starts):
                self.row(head, starts)  # it stands on each page
            page = self.bits[self.at].page
            found.append(self.row(cells, starts))
        return found

    def skip_to(self, head: Sequence[str], starts: Sequence[float]) -> None:
        while not self.fits(head, starts):
            self.at += 1

    def fits(self, cells: Sequence[str], starts: Sequence[float]) -> bool:
        before = self.at
        try:
            return self.row(cells, starts) == list(cells)
        except (AssertionError, IndexError):
            return False
        finally:
            self.at = before

    def row(self, cells: Sequence[str], starts: Sequence[float]) -> list[str]:
        """What stands there; its columns and the height of its middle are looked at, too."""
        middles, found = [], []
        for place, cell in enumerate(cells):
            text, heights = "", []
            while squeezed(text) != squeezed(cell):
                bit = self.bits[self.at]
                assert squeezed(cell).startswith(squeezed(text + bit.text)), f"{text + bit.text} for {cell}"
                assert starts[place] <= bit.x < starts[place + 1], f"{bit} is not in column {place}"
                text += bit.text
                heights.append(bit.y)
                self.at += 1
            middles += [(max(heights) + min(heights)) / 2] if heights else []
            found.append(cell)
        assert max(middles) - min(middles) < 3
        return found


def squeezed(text: str) -> str:
    """A line's end takes the space there with it."""
    return "".join(text.split())


def read_pdf(path: Path) -> PdfCells:
    bits: list[Bit] = []
    reader = PdfReader(path)
    for number, page in enumerate(reader.pages):
        height = float(page.mediabox.height)

        def keep(
            text: str,
            cm: Sequence[float],
            tm: Sequence[float],
            *_: object,
            page: int = number,
            top: float = height,
        ) -> None:
            x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            if text.strip() and HEADER_AND_FOOTER - 4 < y < top - HEADER_AND_FOOTER:
                bits.append(Bit(page, x, y, text))

        page.extract_text(visitor_text=keep)
    return PdfCells(bits)


# --- they agree -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("entry", EXPORTED, ids=lambda entry: entry.id)
def test_page_csv_excel_and_pdf_have_the_same_cells(entry: Entry, language: str, tmp_path: Path) -> None:
    course = a_course()
    at = asked(course, the_class(course), "ja" if language == "ja" else "en")
    report = entry.make(at)
    files: dict[Form, Path] = {form: tmp_path / f"a.{form}" for form in ("csv", "xlsx", "pdf")}
    for form, path in files.items():
        write_report(entry, at, report, form, path, write_document)
    page = on_the_page(entry, course, tmp_path, language)
    assert len(page) == len(report.table.rows) + 1 > 2
    sheet = [[guarded(cell) for cell in row] for row in page]
    assert of_csv(files["csv"]) == sheet
    assert same_numbers(of_xlsx(files["xlsx"]), report) == same_numbers(sheet, report)
    pdf = read_pdf(files["pdf"])
    paper = sheet_of(entry, at, report)
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    parts = report.parts or (Part("", tuple(range(1, len(report.table.columns)))),)
    for part, table in zip(parts, tables, strict=True):
        columns = (0, *part.columns)
        assert pdf.table(report, part, table, look_of(paper, 1.0)) == [
            [row[column] for column in columns] for row in page
        ]


@pytest.mark.parametrize("entry", EXPORTED, ids=lambda entry: entry.id)
def test_with_nobody_in_the_class_all_four_have_the_same_empty_table(entry: Entry, tmp_path: Path) -> None:
    course = Course()
    class_ = course.class_of("火", [])
    at = asked(course, class_)
    report = entry.make(at)
    assert report.empty
    for form in ("csv", "xlsx", "pdf"):
        write_report(entry, at, report, form, tmp_path / f"a.{form}", write_document)
    head = [list(report.table.columns)]
    rows = [[shown(cell) for cell in row] for row in report.table.rows]
    assert of_csv(tmp_path / "a.csv") == [*head, *rows]
    assert same_numbers(of_xlsx(tmp_path / "a.xlsx"), report) == same_numbers([*head, *rows], report)
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages)
    assert squeezed(report.empty) in squeezed(text)


def test_every_lesson_stands_on_paper_once() -> None:
    course = a_course()
    report = class_report(asked(course, the_class(course)))
    on_paper = [column for part in report.parts for column in part.columns]
    assert on_paper == list(range(1, len(report.table.columns)))
    assert {part.heading for part in report.parts} == {"スマホの基本", "ネットの手続き", "だまされない力"}


def test_fonts_are_in_the_file_and_what_names_people_with_their_mistakes_goes_into_none(
    tmp_path: Path,
) -> None:
    course = a_course()
    at = asked(course, the_class(course))
    city, judgement = (next(one for one in REPORTS if one.id == id) for id in ("city", "judgement"))
    write_report(city, at, city.make(at), "pdf", tmp_path / "a.pdf", write_document)
    fonts = [
        font for page in PdfReader(tmp_path / "a.pdf").pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        (inner,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in inner.get_object()["/FontDescriptor"].get_object()
    with pytest.raises(ValueError, match="goes into no file"):
        write_report(judgement, at, judgement.make(at), "csv", tmp_path / "b.csv", write_document)
    assert not (tmp_path / "b.csv").exists()

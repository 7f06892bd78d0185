"""Paper on its way to a printer: the same words as in the PDF and in the preview, and nobody's back on another's front."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.paper.document import Document, Paragraph
from literacy_tutor.qtkit.printing.print_job import PrintJob, image_of, make_documents, pdf_of
from literacy_tutor.qtkit.printing.printer import Order, printers, printing, sheets

pytestmark = pytest.mark.usefixtures("family")


def job_of(*documents: Document) -> PrintJob:
    making = make_documents([lambda one=one: one for one in documents])  # type: ignore[misc]
    try:
        while True:
            next(making)
    except StopIteration as made:
        job: PrintJob = made.value
        return job


def letter(name: str, pages: int = 1, *, landscape: bool = False) -> Document:
    return Document(
        "ja",
        "手紙",
        name,
        blocks=tuple(
            Paragraph(f"{name}へ、{number}の お知らせです。") for number in range(60 * (pages - 1) + 1)
        ),
        landscape=landscape,
    )


def texts(pdf: PdfReader) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pdf.pages]


def print_all(job: PrintJob, order: Order) -> PdfReader:
    assert list(printing(job, order))[-1] == (len(sheets(job, order)),) * 2
    assert order.file
    return PdfReader(order.file, strict=True)


@pytest.mark.parametrize("landscape", [False, True])
def test_what_a_printer_gets_is_what_the_file_has(tmp_path: Path, landscape: bool) -> None:
    job = job_of(letter("佐藤", 2, landscape=landscape), letter("田中", landscape=landscape))
    assert len(job.pages) >= 3
    printed = print_all(job, Order("", 1, len(job.pages), file=tmp_path / "a.pdf"))
    saved = PdfReader(io.BytesIO(pdf_of(job).content))
    assert texts(printed) == texts(saved)
    assert "佐藤へ、0のお知らせです。" in texts(printed)[0]
    for one, other in zip(printed.pages, saved.pages, strict=True):
        assert [round(side) for side in one.mediabox[2:]] == [round(side) for side in other.mediabox[2:]]


def test_some_pages_of_it(tmp_path: Path) -> None:
    job = job_of(letter("佐藤"), letter("田中"), letter("鈴木"))
    (printed,) = texts(print_all(job, Order("", 2, 2, file=tmp_path / "a.pdf")))
    assert "田中" in printed


def test_on_both_sides_everybody_has_a_sheet_of_their_own() -> None:
    job = job_of(letter("佐藤", 2), letter("田中"), letter("鈴木"))
    one, two, tanaka, suzuki = job.pages
    assert sheets(job, Order("", 1, 4, both_sides=True)) == [one, two, tanaka, (), suzuki]
    assert sheets(job, Order("", 1, 4)) == [one, two, tanaka, suzuki]


def test_a_page_is_seen_as_it_is_printed() -> None:
    job = job_of(letter("佐藤", landscape=True))
    image = image_of(job, 1, 400)
    assert (image.width(), image.height()) == (400, 283)
    assert has_ink(image, 0, 100)
    assert not has_ink(image, 110, 250)


def has_ink(image: QImage, top: int, bottom: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 128 for y in range(top, bottom) for x in range(400))


def test_a_printer_that_is_not_there_is_a_sentence() -> None:
    assert printers() == [], "a machine with printers cannot show this"
    with pytest.raises(UserError, match="cannot be reached"):
        list(printing(job_of(letter("佐藤")), Order("gone", 1, 1)))

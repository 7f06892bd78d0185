"""Paper, pages that are ready: seen as pictures, kept as a PDF, or printed; all three by the same painter."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage, QPainter

from literacy_tutor.common import ruby
from literacy_tutor.instructor.paper.document import Document
from literacy_tutor.lessons.handout import Handout, Picture
from literacy_tutor.qtkit.printing.document_pages import about, lay_out_document, no_picture
from literacy_tutor.qtkit.printing.handout_pages import about_handout, lay_out_handout
from literacy_tutor.qtkit.printing.marks import Glass, Page
from literacy_tutor.qtkit.printing.painting import paint
from literacy_tutor.qtkit.printing.paper import HEIGHT, WIDTH
from literacy_tutor.qtkit.printing.pdf_file import About, Pdf, make_pdf
from literacy_tutor.qtkit.printing.phone_pictures import PhonePictures

PAPER = QColor(255, 255, 255)


class PrintJob(NamedTuple):
    """At least one page."""

    pages: tuple[Page, ...]
    about: About
    picture_of: Callable[[Picture], QImage]
    beginnings: frozenset[int] = frozenset({1})
    """Pages with which a paper begins: on both sides of a sheet they are in front."""

    @property
    def size(self) -> tuple[float, float]:
        """Of the paper, in its dots."""
        return (HEIGHT, WIDTH) if self.about.landscape else (WIDTH, HEIGHT)


Making = Generator[tuple[int, int], None, PrintJob]
"""Step by step: each takes a few milliseconds."""


def make_documents(derive: Sequence[Callable[[], Document]]) -> Making:
    """One paper after the other, each with page numbers of its own."""
    documents: list[Document] = []
    pages: list[Page] = []
    beginnings: list[int] = []
    for number, one in enumerate(derive, 1):
        documents.append(one())
        beginnings.append(len(pages) + 1)
        pages += lay_out_document(documents[-1])
        yield number, len(derive)
    return PrintJob(tuple(pages), about(documents), no_picture, frozenset(beginnings))


def make_handout(derive: Callable[[], Handout], pictures: PhonePictures) -> Making:
    """The pictures are drawn once, whatever becomes of the pages."""
    yield 0, 0
    handout = derive()
    pages = tuple(lay_out_handout(handout))
    wanted = [mark.picture for page in pages for mark in page if isinstance(mark, Glass)]
    practice = ruby.plain(handout.words.practice)
    drawn: dict[int, QImage] = {}
    for number, picture in enumerate(wanted, 1):
        drawn[id(picture)] = pictures.draw(picture, practice)
        yield number, len(wanted)
    return PrintJob(pages, about_handout(handout), lambda picture: drawn[id(picture)])


def pdf_of(job: PrintJob) -> Pdf:
    return make_pdf(job.pages, job.about, job.picture_of)


def image_of(job: PrintJob, number: int, width: int) -> QImage:
    """Page `number`, from 1, so many pixels wide."""
    wide, high = job.size
    scale = width / wide
    image = QImage(width, round(high * scale), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter, job.pages[number - 1], job.picture_of)
    painter.end()
    return image

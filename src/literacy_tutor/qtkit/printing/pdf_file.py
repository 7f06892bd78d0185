"""Paper, kept: pages become a PDF with its fonts, title and language in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from literacy_tutor.lessons.handout import Picture
from literacy_tutor.qtkit.printing.marks import Page
from literacy_tutor.qtkit.printing.painting import paint
from literacy_tutor.qtkit.printing.paper import DOTS_PER_INCH
from literacy_tutor.qtkit.printing.pdf_update import completed, image_object

AUTHOR = "Literacy Tutor contributors"


class About(NamedTuple):
    """What a PDF says of itself."""

    title: str
    language: str
    landscape: bool = False


class Pdf(NamedTuple):
    content: bytes
    pages: int


def make_pdf(pages: Sequence[Page], about: About, picture_of: Callable[[Picture], QImage]) -> Pdf:
    """Qt writes all but the pictures' pixels: packing these took half of the time, and goes on beside the drawing."""
    packed: list[Future[bytes]] = []

    def packed_picture(picture: Picture) -> QImage:
        image = picture_of(picture).convertToFormat(QImage.Format.Format_RGB888)
        size = image.width(), image.height(), image.bytesPerLine()
        packed.append(pool.submit(image_object, *size, bytes(image.constBits())))
        return _placeholder()

    with ThreadPoolExecutor(max_workers=2) as pool:
        written = _write(pages, about, packed_picture)
        images = [one.result() for one in packed]
    return Pdf(completed(written, about.language, images), len(pages))


def _placeholder() -> QImage:
    """A new one each time, lest Qt draws one image twice."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def _write(pages: Sequence[Page], about: About, picture_of: Callable[[Picture], QImage]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if about.landscape:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(about.title)
    writer.setAuthor(AUTHOR)
    writer.setCreator("Literacy Tutor")
    painter = QPainter(writer)
    try:
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            paint(painter, page, picture_of)
    finally:
        painter.end()
    return bytes(buffer.data().data())

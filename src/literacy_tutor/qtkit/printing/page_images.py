"""For QML: pages about to be printed, `image://page/<job>/<number>`, as large as asked for."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from literacy_tutor.qtkit.printing.print_job import PrintJob

_UNASKED = 600
"""Pixels of width when QML names none."""
_numbers = count(1)
_jobs: dict[int, PrintJob] = {}
"""What is looked at now: QML names pictures by addresses only."""


def show(job: PrintJob) -> int:
    """Its number in addresses, until it is forgotten."""
    number = next(_numbers)
    _jobs[number] = job
    return number


def forget(number: int) -> None:
    _jobs.pop(number, None)


class PageImages(QQuickImageProvider):
    """Give it to the QML engine as "page"."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        from literacy_tutor.qtkit.printing.print_job import image_of  # the tiles do without

        number, page = map(int, address.split("/"))
        job = _jobs.get(number)  # a page that is just being taken away may still ask
        width = wanted.width() if wanted.width() > 0 else _UNASKED
        image = image_of(job, page, width) if job else QImage(1, 1, QImage.Format.Format_RGB32)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

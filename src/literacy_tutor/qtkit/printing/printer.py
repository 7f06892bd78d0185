"""Paper, really: which printers there are, and pages on their way to one."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.printing.marks import Page
from literacy_tutor.qtkit.printing.painting import paint
from literacy_tutor.qtkit.printing.paper import DOTS_PER_INCH
from literacy_tutor.qtkit.printing.print_job import PrintJob


class Printer(NamedTuple):
    """`id` is the system's name of it, `title` what people call it."""

    id: str
    title: str
    both_sides: bool


class Order(NamedTuple):
    """What is wanted of the printer; pages from 1, the last one included. With a `file` a PDF is written instead."""

    printer: str
    first: int
    last: int
    copies: int = 1
    both_sides: bool = False
    file: Path | None = None


def printers() -> list[Printer]:
    """The system's default first."""
    found = sorted(QPrinterInfo.availablePrinters(), key=lambda one: not one.isDefault())
    sides = QPrinter.DuplexMode.DuplexLongSide
    return [
        Printer(
            one.printerName(), one.description() or one.printerName(), sides in one.supportedDuplexModes()
        )
        for one in found
    ]


def printing(job: PrintJob, order: Order) -> Generator[tuple[int, int], None, None]:
    """A page a step. Raises UserError where the printer cannot be reached."""
    if not order.file and QPrinterInfo.printerInfo(order.printer).isNull():
        raise _unreached()
    printer = _printer(job, order)
    pages = sheets(job, order)
    painter = QPainter()
    if not painter.begin(printer):
        raise _unreached()
    try:
        scale = printer.resolution() / DOTS_PER_INCH
        painter.scale(scale, scale)
        for number, page in enumerate(pages, 1):
            if number > 1 and not printer.newPage():
                raise _unreached()
            paint(painter, page, job.picture_of)
            yield number, len(pages)
    except BaseException:  # also where somebody cancels: half of it is not printed
        printer.abort()
        raise
    finally:
        painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise _unreached()


def sheets(job: PrintJob, order: Order) -> list[Page]:
    """The pages wanted; on both sides an empty back where another paper begins: two people never share a sheet."""
    pages: list[Page] = []
    for number in range(order.first, order.last + 1):
        if order.both_sides and number in job.beginnings and len(pages) % 2:
            pages.append(())
        pages.append(job.pages[number - 1])
    return pages


def _printer(job: PrintJob, order: Order) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if order.file:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(order.file))
    else:
        printer.setPrinterName(order.printer)
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    landscape = job.about.landscape
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    )
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setCopyCount(order.copies)
    if order.both_sides:
        modes = QPrinter.DuplexMode
        printer.setDuplex(modes.DuplexShortSide if landscape else modes.DuplexLongSide)
    printer.setDocName(job.about.title)
    return printer


def _unreached() -> UserError:
    return UserError(
        "The printer cannot be reached. Look whether it is on and has paper, and print again, or save the file.",
        "プリンターに とどきません。電源と 紙を たしかめて、もう一度 印刷するか、PDFを 保存してください。",
    )

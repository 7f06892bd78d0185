"""Paper, its measures: A4 in dots, large print, and blocks that flow down one page after the other."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QGuiApplication

from literacy_tutor.common.ruby import Run
from literacy_tutor.qtkit.printing.marks import Block, Line, Mark, Page, Words, moved
from literacy_tutor.qtkit.text_layout import Layout, lay_out
from literacy_tutor.qtkit.text_style import Alignment, TextStyle

DOTS_PER_INCH = 600
MM = DOTS_PER_INCH / 25.4
PT = DOTS_PER_INCH / 72

WIDTH, HEIGHT = 210 * MM, 297 * MM
SIDE, TOP, BOTTOM = 16 * MM, 27 * MM, 17 * MM
"""Round the room for blocks; header and footer stand in it. The left side is punched."""
ROOM_WIDTH, ROOM_HEIGHT = WIDTH - 2 * SIDE, HEIGHT - TOP - BOTTOM

BODY = 16
"""Points: large print begins here."""
NOTES_LINE = 11 * MM
"""From line to line, for a hand that writes large."""
LEAST_NOTES = 26 * MM


def set_text(
    words: str | tuple[Run, ...], points: float, width: float = math.inf, *, bold: bool = False, readings: bool = True,
    centred: bool = False,
) -> Layout:  # fmt: skip
    """Marked-up words, or parsed ones, in lines of at most `width` dots."""
    style = text_style(points, bold=bold, readings=readings, centred=centred)
    return lay_out(words.strip() if isinstance(words, str) else words, style, width)


def text_style(
    points: float, *, bold: bool = False, readings: bool = True, centred: bool = False
) -> TextStyle:
    """How words of that size stand on paper."""
    families = tuple(QGuiApplication.font().families())
    alignment = Alignment.CENTRE if centred else Alignment.LEFT
    return TextStyle(families, round(points * PT), bold, readings, alignment, 1.45)


def stacked(layouts: Iterable[tuple[Layout, float]], x: float = 0, y: float = 0) -> tuple[list[Mark], float]:
    """Texts below one another, each with the room above it; and where they end."""
    marks: list[Mark] = []
    for at, (layout, gap) in enumerate(layouts):
        y += gap if at else 0
        marks.append(Words(x, y, layout))
        y += layout.height
    return marks, y


def flow(blocks: Iterable[Block], notes: str) -> list[Page]:
    """The blocks in their order on pages; what is left of a page is for notes, under the word `notes`."""
    pages: list[Page] = []
    marks: list[Mark] = []
    y = 0.0
    for block in blocks:
        top = y + block.gap if marks else 0.0
        if marks and top + block.height > ROOM_HEIGHT:
            pages.append((*marks, *_notes(y, notes)))
            marks, top = [], 0.0
        marks += moved(block.marks, SIDE, TOP + top)
        y = top + block.height
    pages.append((*marks, *_notes(y, notes)))
    return pages


def _notes(y: float, label: str) -> Iterator[Mark]:
    """Lines to write on, down to the page's end."""
    top = y + 7 * MM
    if ROOM_HEIGHT - top < LEAST_NOTES:
        return
    yield from moved(note_lines(ROOM_WIDTH, ROOM_HEIGHT - top, label), SIDE, TOP + top)


def note_lines(width: float, height: float, label: str) -> Iterator[Mark]:
    """A label and dotted lines below it, as many as there is room for."""
    layout = set_text(label, 12, bold=True)
    yield Words(0, 0, layout)
    for number in range(1, int((height - layout.height - 1 * MM) / NOTES_LINE) + 1):
        yield Line(0, layout.height + number * NOTES_LINE, width, 0.3 * MM, dotted=True)

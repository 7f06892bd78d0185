"""Paper, a table: its head on each page, cells that wrap, thin lines between all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from literacy_tutor.instructor.paper.document import Table, Text
from literacy_tutor.qtkit.columns import column_widths, under
from literacy_tutor.qtkit.printing.document_look import Look, Piece, parted
from literacy_tutor.qtkit.printing.marks import Box, Line, Mark, Words
from literacy_tutor.qtkit.printing.paper import MM
from literacy_tutor.qtkit.text_layout import Layout

THIN, THICK = 0.2 * MM, 0.5 * MM
INSIDE = 1.6
"""Millimetres from a line to what a cell holds."""
ROOMY = 8.5
"""Millimetres: the least height of a row to write in."""


def table_pieces(table: Table, look: Look) -> Iterator[Piece]:
    widths = widths_of(table, look)
    centred = frozenset(table.centred)
    least = look.mm(ROOMY) if table.roomy else 0.0
    (head,) = _row(table.columns, widths, look, centred, look.room_height / 3, bold=True)
    for row in table.rows:
        for piece in _row(row, widths, look, centred, look.room_height - head.height, least=least):
            yield piece._replace(head=head, gap=0.0)


def widths_of(table: Table, look: Look) -> list[float]:
    """Of its columns, in dots."""
    if table.shares:
        return [look.room_width * share / sum(table.shares) for share in table.shares]
    needs = [
        under(look.need([title], "small", bold=True), look.need((row[at] for row in table.rows), "body"))
        for at, title in enumerate(table.columns)
    ]
    pads = 2 * look.mm(INSIDE)
    return [width + pads for width in column_widths(needs, look.room_width - pads * len(needs))]


def _row(
    cells: Sequence[Text], widths: Sequence[float], look: Look, centred: frozenset[int], most: float,
    *, bold: bool = False, least: float = 0.0,
) -> Iterator[Piece]:  # fmt: skip
    """One piece; several only where a cell has more words than a page has room for."""
    pad, size = look.mm(INSIDE), "small" if bold else "body"
    layouts = [
        look.set(cell, size, width - 2 * pad, bold=bold, centred=at in centred)
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    if bold:
        yield _ruled(layouts, widths, look, least, bold=True)
        return
    for parts in zip_longest(*(parted(layout, most - 2 * pad) for layout in layouts)):
        yield _ruled(parts, widths, look, least)


def _ruled(
    layouts: Sequence[Layout | None], widths: Sequence[float], look: Look, least: float, *, bold: bool = False
) -> Piece:
    """Words, the lines at their sides and below them; a head has one above it, too."""
    pad = look.mm(INSIDE)
    height = max(least, *(2 * pad + (layout.height if layout else 0.0) for layout in layouts))
    room = sum(widths)
    marks: list[Mark] = [Line(0, height, room, THICK if bold else THIN)]
    if bold:
        marks.append(Line(0, 0, room, THIN))
    x = 0.0
    for width, layout in zip(widths, layouts, strict=True):
        marks.append(Box(x - THIN / 2, 0, THIN, height))
        if layout and layout.texts:
            top = (height - layout.height) / 2
            marks.append(Words(x + pad, top, layout))
        x += width
    marks.append(Box(room - THIN / 2, 0, THIN, height))
    return Piece(height, tuple(marks), look.mm(4))

"""Paper, a document's blocks, each set in pieces as wide as the page has room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from literacy_tutor.instructor.paper.document import (
    Bars,
    Block,
    Bullets,
    Curve,
    Fields,
    Heading,
    Paragraph,
    Signature,
    Size,
    Space,
    Stamps,
    Table,
    Text,
    WritingLines,
)
from literacy_tutor.qtkit.printing.document_curve import curve_piece
from literacy_tutor.qtkit.printing.document_figures import bars_pieces, stamps_pieces
from literacy_tutor.qtkit.printing.document_look import Look, Piece, parted
from literacy_tutor.qtkit.printing.document_table import table_pieces
from literacy_tutor.qtkit.printing.marks import Box, Line, Mark, Words
from literacy_tutor.qtkit.printing.paper import MM, PT

BULLET = 6
"""Millimetres."""
WRITE_ON = 9
"""From line to line."""


def pieces_of(block: Block, look: Look) -> Iterator[Piece]:
    match block:
        case Heading(text):
            yield _heading(text, look)
        case Paragraph(text, size, centred, bold):
            yield from _paragraph(text, size, look, centred=centred, bold=bold)
        case Bullets(items, tick):
            for number, item in enumerate(items):
                yield from _bullet(item, look, tick=tick, gap=1.5 if number else 3)
        case Table():
            yield from table_pieces(block, look)
        case Fields():
            yield _fields(block, look)
        case WritingLines(label, count):
            yield _writing_lines(label, count, look)
        case Stamps():
            yield from stamps_pieces(block, look)
        case Bars():
            yield from bars_pieces(block, look)
        case Curve():
            yield curve_piece(block, look)
        case Signature(label):
            yield _signature(label, look)
        case Space(mm):
            yield Piece(look.mm(mm), ())
        case _:
            assert_never(block)


def _heading(text: Text, look: Look) -> Piece:
    layout = look.set(text, "heading", look.room_width, bold=True)
    rule = Line(0, layout.height + look.mm(1), look.room_width, 0.4 * MM)
    return Piece(layout.height + look.mm(1.5), (Words(0, 0, layout), rule), look.mm(6), keeps_next=True)


def _paragraph(text: Text, size: Size, look: Look, *, centred: bool, bold: bool) -> Iterator[Piece]:
    layout = look.set(text, size, look.room_width, bold=bold, centred=centred)
    for number, part in enumerate(parted(layout, look.room_height)):
        yield Piece(part.height, (Words(0, 0, part),), 0 if number else look.mm(3))


def _bullet(text: Text, look: Look, *, tick: bool, gap: float) -> Iterator[Piece]:
    indent = look.mm(BULLET)
    layout = look.set(text, "body", look.room_width - indent)
    for number, part in enumerate(parted(layout, look.room_height)):
        marks: tuple[Mark, ...] = (Words(indent, 0, part),)
        if not number:
            middle = part.first_baseline - 0.36 * look.points("body") * PT
            side = look.mm(3.6 if tick else 1.5)
            radius = 0.5 * MM if tick else side / 2
            marks += (Box(look.mm(0.7), middle - side / 2, side, side, radius, 0.35 * MM * tick),)
        yield Piece(part.height, marks, 0 if number else look.mm(gap))


def _fields(block: Fields, look: Look) -> Piece:
    """Labels, and on the same base line what stands on their lines; these are as high as the highest."""
    between = look.mm(6)
    room = look.room_width - between * (len(block.fields) - 1)
    whole = sum(one.share for one in block.fields)
    placed = []
    x = base = 0.0
    for field in block.fields:
        width = room * field.share / whole
        label = look.set(field.label, "small", width)
        left = x + label.width + look.mm(2.5) * bool(label.width)
        value = look.set(field.value, "body", max(x + width - left - look.mm(2), look.mm(10)))
        base = max(base, label.first_baseline, value.first_baseline)
        placed.append((x, label, left, value, x + width))
        x += width + between
    marks: list[Mark] = []
    deepest = max(
        base - one.first_baseline + one.height for _, label, _, value, _ in placed for one in (label, value)
    )
    for x, label, left, value, end in placed:
        marks.append(Words(x, base - label.first_baseline, label))
        if value.texts:
            marks.append(Words(left + look.mm(1), base - value.first_baseline, value))
        marks.append(Line(left, deepest + look.mm(0.4), end - left, 0.3 * MM))
    return Piece(deepest + look.mm(1), tuple(marks), look.mm(4.5))


def _writing_lines(label: Text, count: int, look: Look) -> Piece:
    layout = look.set(label, "small", look.room_width, bold=True)
    lines = [
        Line(0, layout.height + number * look.mm(WRITE_ON), look.room_width, 0.3 * MM, dotted=True)
        for number in range(1, count + 1)
    ]
    height = layout.height + count * look.mm(WRITE_ON) + look.mm(1)
    return Piece(height, (Words(0, 0, layout), *lines), look.mm(4))


def _signature(label: Text, look: Look) -> Piece:
    width = min(look.room_width, look.mm(80))
    left = look.room_width - width
    layout = look.set(label, "small", width)
    line = Line(left, look.mm(12), width, 0.35 * MM)
    return Piece(look.mm(13) + layout.height, (line, Words(left, look.mm(13), layout)), look.mm(5))

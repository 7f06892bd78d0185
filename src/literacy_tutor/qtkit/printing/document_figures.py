"""Paper, a document's figures: stamps, and bars with the range of their uncertainty; to be read without colour."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.instructor.paper.document import Bar, Bars, Stamp, Stamps
from literacy_tutor.qtkit.printing.document_look import Look, Piece
from literacy_tutor.qtkit.printing.marks import Box, Line, Mark, Words, moved
from literacy_tutor.qtkit.printing.paper import MM

DISC = 25
"""Millimetres across, at most."""


# --- stamps -----------------------------------------------------------------------------------------------


def stamps_pieces(block: Stamps, look: Look) -> Iterator[Piece]:
    """A row of them stays together."""
    width = look.room_width / block.across
    for start in range(0, len(block.stamps), block.across):
        row = [_stamp(one, width, look) for one in block.stamps[start : start + block.across]]
        marks = [mark for at, piece in enumerate(row) for mark in moved(piece.marks, at * width, 0)]
        yield Piece(max(piece.height for piece in row), tuple(marks), look.mm(4))


def _stamp(stamp: Stamp, width: float, look: Look) -> Piece:
    """As the dated ones of an office: a ring, and the date between two lines; below it what it is for."""
    side = min(look.mm(DISC), 0.82 * width)
    left = (width - side) / 2
    label = look.set(stamp.label, "small", width - look.mm(3), centred=True)
    marks: list[Mark] = [
        Box(left, 0, side, side, side / 2, (0.9 if stamp.got else 0.25) * MM),
    ]
    if label.texts:
        marks.append(Words(look.mm(1.5), side + look.mm(2), label))
    if stamp.got:
        marks.append(Box(left + 1.1 * MM, 1.1 * MM, side - 2.2 * MM, side - 2.2 * MM, side / 2, 0.25 * MM))
        day = look.set(stamp.detail, "body", bold=True)
        y = (side - day.height) / 2
        reach = 0.84 * side
        for at in (y - look.mm(0.8), y + day.height + look.mm(0.8)):
            marks.append(Line(left + (side - reach) / 2, at, reach, 0.4 * MM))
        marks.append(Words(left + (side - day.width) / 2, y, day))
    return Piece(side + look.mm(2) + label.height, tuple(marks))


# --- bars -------------------------------------------------------------------------------------------------


def bars_pieces(block: Bars, look: Look) -> Iterator[Piece]:
    for bar in block.bars:
        yield _bar(bar, block, look)
    if block.ticks:
        yield _ticks(block, look)


def _bar(bar: Bar, block: Bars, look: Look) -> Piece:
    """What it is, the bar, what it says. One with a range is a dot on the range, which says what it is not."""
    left, right = _stretch(look)
    label = look.set(bar.label, "body", left - look.mm(3))
    said = look.set(bar.said, "body", look.room_width - right - look.mm(3))
    height = max(label.height, said.height, look.mm(6))

    def x_of(value: float) -> float:
        share = (value - block.least) / (block.most - block.least)
        return left + (right - left) * min(1.0, max(0.0, share))

    marks: list[Mark] = [
        Words(0, (height - label.height) / 2, label),
        Words(right + look.mm(3), (height - said.height) / 2, said),
        Line(left, height / 2, right - left, 0.15 * MM, dotted=True),
    ]
    marks += (Box(at - 0.1 * MM, 0, 0.2 * MM, height) for at in (left, right))
    if bar.value is not None and bar.low is not None and bar.high is not None:
        low, high, disc = x_of(bar.low), x_of(bar.high), look.mm(3)
        marks.append(Line(low, height / 2, high - low, 0.8 * MM))
        marks += (
            Box(at - 0.25 * MM, height / 2 - look.mm(1.6), 0.5 * MM, look.mm(3.2)) for at in (low, high)
        )
        marks.append(Box(x_of(bar.value) - disc / 2, height / 2 - disc / 2, disc, disc, disc / 2))
    elif bar.value is not None:
        plain, end, thick = x_of(bar.value - bar.part), x_of(bar.value), look.mm(3.6)
        marks.append(Box(left, (height - thick) / 2, plain - left, thick))
        marks += _hatched(plain, (height - thick) / 2, end - plain, thick)
    return Piece(height, tuple(marks), look.mm(2))


def _stretch(look: Look) -> tuple[float, float]:
    """From where to where bars are drawn, beside their words."""
    return 0.36 * look.room_width, 0.72 * look.room_width


def _hatched(x: float, y: float, width: float, height: float) -> Iterator[Mark]:
    if width <= 0:
        return
    yield Box(x, y, width, height, 0, 0.25 * MM)
    lines = max(1, int(width / (1.2 * MM)))
    for number in range(1, lines + 1):
        yield Box(x + number * width / (lines + 1), y, 0.2 * MM, height)


def _ticks(block: Bars, look: Look) -> Piece:
    """The numbers of the axis, each with a short line above it."""
    left, right = _stretch(look)
    marks: list[Mark] = []
    height = 0.0
    for tick in block.ticks:
        words = look.set(f"{tick:g}", "small")
        x = left + (right - left) * (tick - block.least) / (block.most - block.least)
        marks += (
            Box(x - 0.1 * MM, 0, 0.2 * MM, look.mm(1.2)),
            Words(x - words.width / 2, look.mm(1.5), words),
        )
        height = look.mm(1.5) + words.height
    return Piece(height, tuple(marks), 0.0)

"""Paper, a document's line over time: a mark and a number at each point, so that it is read without its axis."""

from __future__ import annotations

from literacy_tutor.instructor.paper.document import Curve
from literacy_tutor.qtkit.printing.document_look import Look, Piece
from literacy_tutor.qtkit.printing.marks import Box, Line, Mark, Stroke, Words
from literacy_tutor.qtkit.printing.paper import MM

TALL, DISC = 32, 2.2
"""Millimetres."""


def curve_piece(block: Curve, look: Look) -> Piece:
    said = [look.set(one.said, "small") for one in block.points]
    labels = [look.set(one.label, "small") for one in block.points]
    top = max((one.height for one in said), default=0.0) + look.mm(2)
    tall, disc = look.mm(TALL), look.mm(DISC)
    step = look.room_width / max(1, len(block.points))
    places = [
        ((at + 0.5) * step, top + tall * (1 - one.value / block.most)) for at, one in enumerate(block.points)
    ]
    marks: list[Mark] = [Line(0, top + tall, look.room_width, 0.25 * MM)]
    if len(places) > 1:
        marks.append(Stroke(0, 0, tuple(places), 0.5 * MM))
    for (x, y), number, label in zip(places, said, labels, strict=True):
        marks.append(Box(x - disc / 2, y - disc / 2, disc, disc, disc / 2))
        marks.append(Words(x - number.width / 2, y - disc - number.height, number))
        marks.append(Words(x - label.width / 2, top + tall + look.mm(1), label))
    deepest = max((one.height for one in labels), default=0.0)
    return Piece(top + tall + look.mm(1) + deepest, tuple(marks), look.mm(3))

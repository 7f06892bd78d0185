"""Paper, its alphabet: what can stand on a page, as places and sizes only. Units are those of the paper, see `paper`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from literacy_tutor.lessons.handout import Picture
from literacy_tutor.qtkit.text_layout import Layout


class Words(NamedTuple):
    """Text with its readings; `x`, `y` is the upper left corner of its layout."""

    x: float
    y: float
    layout: Layout
    white: bool = False


class Glass(NamedTuple):
    """A picture of the practice phone, life-like in proportion."""

    x: float
    y: float
    width: float
    height: float
    picture: Picture


class Line(NamedTuple):
    """Level; dotted, to write on."""

    x: float
    y: float
    width: float
    thickness: float
    dotted: bool = False


class Box(NamedTuple):
    """Filled with black where `thickness` is 0, else a hollow frame."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    thickness: float = 0.0


class Stroke(NamedTuple):
    """A line through points, as they lie from `x`, `y`."""

    x: float
    y: float
    points: tuple[tuple[float, float], ...]
    thickness: float


Mark = Words | Glass | Line | Box | Stroke


class Block(NamedTuple):
    """Marks that stay together on one page; `gap` is the room above them, unless a page begins with them."""

    height: float
    marks: tuple[Mark, ...]
    gap: float = 0.0


Page = tuple[Mark, ...]


def moved(marks: Iterable[Mark], dx: float, dy: float) -> Iterator[Mark]:
    for mark in marks:
        yield mark._replace(x=mark.x + dx, y=mark.y + dy)


def size_of(mark: Mark) -> tuple[float, float]:
    """Width and height."""
    match mark:
        case Words(layout=layout):
            return layout.width, layout.height
        case Line(width=width, thickness=thickness):
            return width, thickness
        case Glass(width=width, height=height) | Box(width=width, height=height):
            return width, height
        case Stroke(points=points):
            return max(x for x, _ in points), max(y for _, y in points)

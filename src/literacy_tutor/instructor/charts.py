"""Pictures of numbers as values: bars, a line over time, ranges of uncertainty. The window and paper draw the same ones.

Each is readable without colour: what is meant stands beside it in words and numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import floor, log10
from typing import NamedTuple

NICE = (1, 2, 5, 10)


class Bar(NamedTuple):
    """`part` of `value` is drawn hatched; `said` stands behind it."""

    label: str
    value: float
    said: str
    part: float = 0.0


class Bars(NamedTuple):
    """`whole` and `part` say what a bar's plain and its hatched stretch are; "" where there is but one."""

    title: str
    bars: tuple[Bar, ...]
    most: float
    whole: str = ""
    part: str = ""


class Point(NamedTuple):
    """`said` stands at it, `label` below it."""

    label: str
    value: float
    said: str


class Curve(NamedTuple):
    """Points at the same distance, joined by straight lines; from 0 to `most`."""

    title: str
    points: tuple[Point, ...]
    most: float


class Range(NamedTuple):
    label: str
    value: float
    low: float
    high: float
    said: str


class Ranges(NamedTuple):
    """From `least` at the left to `most` at the right; `ticks` are numbers below."""

    title: str
    ranges: tuple[Range, ...]
    least: float
    most: float
    ticks: tuple[float, ...]


Chart = Bars | Curve | Ranges


def bars(title: str, these: Iterable[Bar], whole: str = "", part: str = "") -> Bars:
    drawn = tuple(these)
    return Bars(title, drawn, rounded_up(max((one.value for one in drawn), default=0.0)), whole, part)


def curve(title: str, points: Iterable[Point]) -> Curve:
    drawn = tuple(points)
    return Curve(title, drawn, rounded_up(max((one.value for one in drawn), default=0.0)))


def ranges(title: str, these: Iterable[Range]) -> Ranges:
    """Over whole numbers, with 0 among them: d' and c of 0 are what guessing has."""
    drawn = tuple(these)
    least = floor(min((one.low for one in drawn), default=0.0))
    most = -floor(-max((one.high for one in drawn), default=1.0))
    least, most = min(0, least), max(1, most)
    return Ranges(title, drawn, least, most, tuple(float(one) for one in range(least, most + 1)))


def rounded_up(value: float) -> float:
    """1, 2 or 5 times a power of ten; 1 for nothing at all."""
    if value <= 0:
        return 1.0
    power: float = 10.0 ** floor(log10(value))
    return next(one * power for one in NICE if one * power >= value * (1 - 1e-9))

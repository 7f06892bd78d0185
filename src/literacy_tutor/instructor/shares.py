"""Beside reports: a share of some cases, and how sure it is. Pure."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

Z = 1.96


class Interval(NamedTuple):
    low: float
    high: float


def wilson(count: int, of: int) -> Interval:
    """Of a share, at 95 % (Wilson 1927, J. Am. Stat. Assoc. 22, 209); all of nothing is anything."""
    if not of:
        return Interval(0.0, 1.0)
    share, square = count / of, Z * Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = Z * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return Interval(max(0.0, middle - reach), min(1.0, middle + reach))

"""Simulated judges: their true d' and criterion are known."""

from __future__ import annotations

from itertools import product
from statistics import NormalDist

from literacy_tutor.lessons.judging import Estimate, Measured, NotMeasured, Tally

NORMAL = NormalDist()
D_PRIMES = (0.0, 0.5, 1.0, 2.0)
CRITERIA = (-1.0, 0.0, 1.0)
ITEMS = (20, 40, 240)
CELLS = list(product(D_PRIMES, CRITERIA, ITEMS))


def rates(d: float, c: float) -> tuple[float, float]:
    return NORMAL.cdf(d / 2 - c), NORMAL.cdf(-d / 2 - c)


def answered(hits: int, false_alarms: int, items: int) -> Tally:
    return Tally(hits, items - hits, 0, false_alarms, items - false_alarms, 0)


def measured(it: Measured | NotMeasured) -> Measured:
    assert isinstance(it, Measured)
    return it


def covers(estimate: Estimate, true: float) -> bool:
    return estimate.low <= true <= estimate.high

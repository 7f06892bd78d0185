"""What answers say of somebody's judgement, as signal detection: d' and criterion c, each with its uncertainty. Pure.

Fraud is the signal, あやしい means "yes": H = (hits + 0.5) / (fraud + 1), F likewise (the log-linear rule of Hautus 1995,
Behav. Res. Methods 27, 46), d' = z(H) - z(F), c = -(z(H) + z(F)) / 2, below 0 for who suspects everything. 本物 and
あやしい enter both; 相談する is counted beside them, and `with_asking_as_suspicion` is the second line.

Every interval is at 95 % for the *true* d' and c, not for what the rule gives on average: it pulls extreme rates to the
middle (20 items of each, true d' 2 and c 1: 1.77 on average), so it reaches further on the side away from 0.

One learner: the log-linear rate is the mean of the Beta posterior under Jeffreys' prior. The 2.5 and 97.5 % points of
that posterior are one rate's limits (Brown, Cai and DasGupta 2001, Stat. Sci. 16, 101); "square and add" makes them those
of difference and sum (MOVER: Zou and Donner 2008, Stat. Med. 27, 1693). Up to a d' of 3 and c of ±1.5 exact coverage is
>= 0.92; the usual variances (Gourevitch and Galanter 1967) fall to 0.85, and score limits have no end where nothing was wrong.

A class: `judging_class`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import exp, hypot, log
from statistics import NormalDist
from typing import Literal, NamedTuple

LEAST_ITEMS = 20
"""Of fraud, and of genuine ones, that one learner must have answered, 相談する included."""
LEAST_DECIDED = 10
"""Of these, 本物 or あやしい."""

NORMAL = NormalDist()
TAIL = 0.025
STEP, REACH = 0.01, 8.0
"""The posterior's grid, in z."""


class Tally(NamedTuple):
    """Plain counts: 見抜けた `hits`/`fraud`, 本物を疑った `false_alarms`/`genuine`."""

    hits: int = 0
    misses: int = 0
    fraud_asked: int = 0
    false_alarms: int = 0
    correct_rejections: int = 0
    genuine_asked: int = 0

    @property
    def fraud(self) -> int:
        return self.fraud_decided + self.fraud_asked

    @property
    def genuine(self) -> int:
        return self.genuine_decided + self.genuine_asked

    @property
    def fraud_decided(self) -> int:
        return self.hits + self.misses

    @property
    def genuine_decided(self) -> int:
        return self.false_alarms + self.correct_rejections


class Estimate(NamedTuple):
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Measured:
    d_prime: Estimate
    criterion: Estimate


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """`few_items`, `few_learners`: too few yet. `mostly_asked`: answered, but too few with 本物 or あやしい. `no_spread`:
    a class that found every fraud or none, doubted every genuine item or none, or whose learners all have the same
    counts; drawing learners anew then shows nothing of chance."""

    why: Literal["few_items", "mostly_asked", "few_learners", "no_spread"]


def tally_of(judged: Iterable[Mapping[str, object]]) -> Tally:
    """From payloads of `judged` facts (the fields of `outcomes.Judged`), in any order."""
    count = Counter((one["truth"], one["choice"]) for one in judged if one["first"])
    return Tally(
        hits=count["fraud", "fraud"],
        misses=count["fraud", "genuine"],
        fraud_asked=count["fraud", "ask"],
        false_alarms=count["genuine", "fraud"],
        correct_rejections=count["genuine", "genuine"],
        genuine_asked=count["genuine", "ask"],
    )


def together(tallies: Iterable[Tally]) -> Tally:
    """A class's plain counts."""
    return Tally(*map(sum, zip(*tallies, strict=True)))


def with_asking_as_suspicion(tally: Tally) -> Tally:
    """The second line: who asks about an item doubted it."""
    return tally._replace(
        hits=tally.hits + tally.fraud_asked,
        fraud_asked=0,
        false_alarms=tally.false_alarms + tally.genuine_asked,
        genuine_asked=0,
    )


def log_linear_z(yes: int, items: int) -> float:
    return NORMAL.inv_cdf((yes + 0.5) / (items + 1))


def d_prime(hit: float, alarm: float) -> float:
    """Of z(H) and z(F), as `criterion`."""
    return hit - alarm


def criterion(hit: float, alarm: float) -> float:
    return -(hit + alarm) / 2


def measure(tally: Tally) -> Measured | NotMeasured:
    """One learner's d' and c."""
    if min(tally.fraud, tally.genuine) < LEAST_ITEMS:
        return NotMeasured("few_items")
    if min(tally.fraud_decided, tally.genuine_decided) < LEAST_DECIDED:
        return NotMeasured("mostly_asked")
    hit = _z_of_rate(tally.hits, tally.fraud_decided)
    alarm = _z_of_rate(tally.false_alarms, tally.genuine_decided)
    hit_down, hit_up = hit.value - hit.low, hit.high - hit.value
    alarm_down, alarm_up = alarm.value - alarm.low, alarm.high - alarm.value
    d, c = d_prime(hit.value, alarm.value), criterion(hit.value, alarm.value)
    return Measured(
        Estimate(d, d - hypot(hit_down, alarm_up), d + hypot(hit_up, alarm_down)),
        Estimate(c, c - hypot(hit_up, alarm_up) / 2, c + hypot(hit_down, alarm_down) / 2),
    )


@lru_cache(maxsize=1024)
def _z_of_rate(yes: int, items: int) -> Estimate:
    """With the quantiles of Beta(yes + 0.5, items - yes + 0.5), summed up over z."""
    grid = _grid()
    logs = [(yes - 0.5) * below + (items - yes - 0.5) * above + density for _, below, above, density in grid]
    top = max(logs)
    mass = list(accumulate(exp(one - top) for one in logs))

    def quantile(share: float) -> float:
        at = bisect_left(mass, share * mass[-1])
        return grid[at][0] + STEP / 2 - STEP * (mass[at] - share * mass[-1]) / (mass[at] - mass[at - 1])

    return Estimate(log_linear_z(yes, items), quantile(TAIL), quantile(1 - TAIL))


@lru_cache(maxsize=1)
def _grid() -> tuple[tuple[float, float, float, float], ...]:
    """z, and the logarithms of the normal distribution below it, above it, and (but for a constant) at it."""
    steps = round(REACH / STEP)
    places = [one * STEP for one in range(-steps, steps + 1)]
    return tuple((z, log(NORMAL.cdf(z)), log(NORMAL.cdf(-z)), -z * z / 2) for z in places)

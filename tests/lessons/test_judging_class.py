"""A class's mean d' and criterion: what is known of simulated classes is covered, and a spread does not pull them down."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from statistics import fmean

import pytest

from literacy_tutor.lessons.judging import Measured, NotMeasured, Tally, d_prime, log_linear_z, together
from literacy_tutor.lessons.judging_class import fit_for_class, measure_class
from tests.lessons.judges import CELLS, answered, covers, measured, rates


def simulated_class(
    random: Random, learners: int, d: float, c: float, items: int, spread: float
) -> list[Tally]:
    tallies = []
    for _ in range(learners):
        hit, alarm = rates(random.gauss(d, 0.5), random.gauss(c, spread))
        yes = [sum(random.random() < rate for _ in range(items)) for rate in (hit, alarm)]
        tallies.append(answered(yes[0], yes[1], items))
    return tallies


def draws(random: Random, learners: int, times: int = 100) -> list[list[int]]:
    return [random.choices(range(learners), k=learners) for _ in range(times)]


def class_coverage(d: float, c: float, items: int, spread: float, runs: int) -> tuple[float, float]:
    random = Random(f"{d} {c} {items} {spread}")
    found = [
        measure_class(simulated_class(random, 12, d, c, items, spread), draws(random, 12))
        for _ in range(runs)
    ]
    told = [one for one in found if isinstance(one, Measured)]
    assert len(told) >= 0.98 * runs
    return fmean(covers(one.d_prime, d) for one in told), fmean(covers(one.criterion, c) for one in told)


@pytest.mark.parametrize(("d", "c", "spread"), [(1.0, 0.0, 1.0), (2.0, 1.0, 0.5)])
def test_the_interval_of_a_class_covers_its_learners_mean(d: float, c: float, spread: float) -> None:
    assert min(class_coverage(d, c, 20, spread, runs=150)) >= 0.9


@pytest.mark.slow
@pytest.mark.parametrize("spread", [0.5, 1.0])
@pytest.mark.parametrize(("d", "c", "items"), CELLS)
def test_it_does_in_every_cell(d: float, c: float, items: int, spread: float) -> None:
    assert min(class_coverage(d, c, items, spread, runs=1000)) >= 0.93


def test_a_spread_of_criteria_does_not_make_a_class_look_worse() -> None:
    """Counts added up would say 0.71 (curriculum.md)."""
    random = Random(1)
    many = simulated_class(random, 1500, 1.0, 0.0, 20, spread=1.0)
    whole = together(many)
    added = d_prime(log_linear_z(whole.hits, whole.fraud), log_linear_z(whole.false_alarms, whole.genuine))
    assert added == pytest.approx(0.71, abs=0.05)
    assert measured(measure_class(many, draws(random, 1500, 10))).d_prime.value == pytest.approx(1, abs=0.06)


def test_where_learners_differ_no_more_than_by_chance_nothing_is_taken_out() -> None:
    some = [
        answered(16, 4, 20),
        answered(15, 4, 20),
        answered(17, 4, 20),
        answered(16, 3, 20),
        answered(16, 5, 20),
    ]
    it = measured(measure_class(some, draws(Random(1), 5)))
    assert it.d_prime.value == pytest.approx(d_prime(log_linear_z(80, 100), log_linear_z(20, 100)))


def test_the_same_draws_give_the_same_figures() -> None:
    some = simulated_class(Random(1), 6, 1, 0, 20, 0.5)
    assert measure_class(some, draws(Random(2), 6)) == measure_class(some, draws(Random(2), 6))


def test_who_hardly_decided_is_no_part_of_a_class() -> None:
    a, b = answered(5, 1, 8), Tally(5, 2, 1, 3, 5, 0)
    assert fit_for_class([a, b, Tally()]) == [a]


@pytest.mark.parametrize(
    ("tallies", "why"),
    [
        ([answered(15, 5, 20)] * 4, "few_learners"),
        ([answered(20, 5 + n, 20) for n in range(5)], "no_spread"),
        ([answered(14 + n, 0, 20) for n in range(5)], "no_spread"),
        ([answered(15, 5, 20)] * 5, "no_spread"),
    ],
)
def test_a_class_that_shows_too_little_is_not_measured(tallies: Sequence[Tally], why: str) -> None:
    assert measure_class(tallies, draws(Random(1), len(tallies))) == NotMeasured(why)  # type: ignore[arg-type]

"""Judgement is scored as signal detection: published values, and simulated judges whose true d' and criterion are known."""

from __future__ import annotations

from functools import cache
from itertools import product
from math import comb
from random import Random
from statistics import fmean

import pytest

from literacy_tutor.lessons.judging import (
    Measured,
    NotMeasured,
    Tally,
    criterion,
    d_prime,
    log_linear_z,
    measure,
    tally_of,
    together,
    with_asking_as_suspicion,
)
from literacy_tutor.lessons.model import Judgement, Truth
from literacy_tutor.lessons.outcomes import Judged
from literacy_tutor.session.facts import fact_of
from tests.lessons.judges import CELLS, CRITERIA, NORMAL, answered, covers, measured, rates


def judged(item: str, truth: Truth, choice: Judgement, first: bool = True) -> dict[str, object]:
    return fact_of(Judged("ask", item, truth, choice, choice, first)).payload


# --- counting


def test_the_log_becomes_plain_counts() -> None:
    log = [
        *(judged(f"f{n}", "fraud", "fraud") for n in range(7)),
        judged("f7", "fraud", "ask"),
        *(judged(f"g{n}", "genuine", "fraud") for n in range(2)),
        *(judged(f"g{n}", "genuine", "genuine") for n in range(2, 8)),
    ]
    plain = tally_of(log)
    assert (plain.hits, plain.fraud) == (7, 8)
    assert (plain.false_alarms, plain.genuine) == (2, 8)
    assert (plain.fraud_asked, plain.genuine_asked) == (1, 0)


def test_only_the_first_answer_counts_and_only_where_something_is_fraud_or_genuine() -> None:
    log = [
        judged("bill", "fraud", "genuine"),
        judged("bill", "fraud", "fraud", first=False),
        judged("tea", "", "genuine"),
        judged("tea", "", "fraud"),
        judged("card", "genuine", ""),
    ]
    assert tally_of(log) == Tally(misses=1)


def test_the_second_line_takes_asking_for_suspicion() -> None:
    asked = Tally(10, 4, 6, 3, 15, 2)
    assert with_asking_as_suspicion(asked) == Tally(16, 4, 0, 5, 15, 0)
    first, second = measured(measure(asked)), measured(measure(with_asking_as_suspicion(asked)))
    assert second.criterion.value < first.criterion.value


def test_a_class_is_counted_together() -> None:
    assert together([Tally(1, 2, 3, 4, 5, 6), Tally(hits=1)]) == Tally(2, 2, 3, 4, 5, 6)
    assert together([]) == Tally()


# --- published values


@pytest.mark.parametrize(
    ("hit_rate", "false_alarm_rate", "published"),
    [
        pytest.param(0.99, 0.68, 1.86, id="Stanislaw and Todorov 1999, 50 of 50 and 17 of 25"),
        pytest.param(0.80, 0.40, 1.095, id="Macmillan and Creelman 2005, chapter 1"),
        pytest.param(0.32, 0.04, 1.283, id="Macmillan and Creelman 2005, chapter 1"),
        pytest.param(0.99, 0.01, 4.65, id="Macmillan and Creelman 2005, chapter 1, the largest"),
    ],
)
def test_d_prime_is_the_published_one(hit_rate: float, false_alarm_rate: float, published: float) -> None:
    assert d_prime(NORMAL.inv_cdf(hit_rate), NORMAL.inv_cdf(false_alarm_rate)) == pytest.approx(
        published, abs=0.005
    )


def test_the_criterion_is_the_published_one() -> None:
    """Stanislaw and Todorov 1999, 50 of 50 and 17 of 25."""
    assert criterion(NORMAL.inv_cdf(0.99), NORMAL.inv_cdf(0.68)) == pytest.approx(-1.40, abs=0.005)


def test_the_log_linear_rule_gives_the_published_values() -> None:
    """`signal(82, 46, 100, 100)` of the R package statpsych: HR, FAR, d-prime and Bias."""
    assert NORMAL.cdf(log_linear_z(82, 100)) == pytest.approx(0.8168317, abs=1e-7)
    assert NORMAL.cdf(log_linear_z(46, 100)) == pytest.approx(0.460396, abs=1e-6)
    it = measured(measure(answered(82, 46, 100)))
    assert it.d_prime.value == pytest.approx(1.002793, abs=1e-6)
    assert it.criterion.value == pytest.approx(-0.4019603, abs=1e-6)


@pytest.mark.parametrize(
    ("hits", "false_alarms", "items", "d", "c"),
    [
        (82, 46, 100, (0.6372, 1.3914), (-0.5956, -0.2184)),
        (15, 8, 20, (0.1121, 1.7240), (-0.6121, 0.1945)),
        (20, 0, 20, (2.8460, 6.9059), (-1.1132, 1.1132)),
    ],
)
def test_the_limits_are_those_of_jeffreys_joined_by_square_and_add(
    hits: int, false_alarms: int, items: int, d: tuple[float, float], c: tuple[float, float]
) -> None:
    """Reckoned apart, with the beta distribution's own quantiles (SciPy 1.17)."""
    it = measured(measure(answered(hits, false_alarms, items)))
    assert it.d_prime[1:] == pytest.approx(d, abs=0.002)
    assert it.criterion[1:] == pytest.approx(c, abs=0.002)


# --- when nothing is measured


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (Tally(), "few_items"),
        (Tally(19, 0, 0, 0, 20, 0), "few_items"),
        (Tally(20, 0, 0, 0, 19, 0), "few_items"),
        (Tally(9, 0, 11, 0, 20, 0), "mostly_asked"),
        (Tally(20, 0, 0, 0, 0, 20), "mostly_asked"),
    ],
)
def test_too_little_is_not_measured_and_says_why(given: Tally, why: str) -> None:
    assert measure(given) == NotMeasured(why)  # type: ignore[arg-type]


def test_both_fixed_forms_are_measured_when_somebody_asked_about_some_items() -> None:
    assert isinstance(measure(Tally(12, 5, 3, 2, 17, 1)), Measured)


def test_who_calls_everything_fraud_has_no_d_prime_and_an_extreme_criterion() -> None:
    it = measured(measure(answered(20, 20, 20)))
    assert it.d_prime.value == 0
    assert it.criterion.high < -1


def test_a_flawless_learner_has_finite_limits_in_order() -> None:
    it = measured(measure(answered(20, 0, 20)))
    assert 2 < it.d_prime.low < it.d_prime.value < it.d_prime.high < 8


# --- one learner: the interval covers what is true


@cache
def chances(items: int, rate: float) -> tuple[float, ...]:
    return tuple(comb(items, yes) * rate**yes * (1 - rate) ** (items - yes) for yes in range(items + 1))


@pytest.mark.parametrize(("d", "c", "items"), CELLS)
def test_the_interval_of_a_simulated_judge_covers_the_truth(d: float, c: float, items: int) -> None:
    random = Random(f"{d} {c} {items}")
    hit, alarm = rates(d, c)
    yes = [random.choices(range(items + 1), chances(items, rate), k=1000) for rate in (hit, alarm)]
    runs = [measured(measure(answered(hits, alarms, items))) for hits, alarms in zip(*yes, strict=True)]
    assert fmean(covers(run.d_prime, d) for run in runs) >= 0.93
    assert fmean(covers(run.criterion, c) for run in runs) >= 0.93


@pytest.mark.parametrize("items", [20, 40])
@pytest.mark.parametrize(("d", "c"), list(product((0.5, 1.0, 2.0, 3.0), CRITERIA)))
def test_the_log_linear_rule_never_flatters_on_average(d: float, c: float, items: int) -> None:
    """Hautus 1995: it is biased, always towards no judgement; d' of 2 at c of 1 with 20 items of each is 1.77."""
    hit, alarm = (
        sum(chance * log_linear_z(yes, items) for yes, chance in enumerate(chances(items, rate)))
        for rate in rates(d, c)
    )
    assert 0.7 * d < d_prime(hit, alarm) < d
    if (d, c, items) == (2, 1, 20):
        assert d_prime(hit, alarm) == pytest.approx(1.77, abs=0.005)


def exact_coverage(d: float, c: float, fraud: int, genuine: int) -> tuple[float, float]:
    hit, alarm = rates(d, c)
    covered = [0.0, 0.0]
    for hits, hit_chance in enumerate(chances(fraud, hit)):
        for alarms, alarm_chance in enumerate(chances(genuine, alarm)):
            it = measured(
                measure(Tally(hits, fraud - hits, 20 - fraud, alarms, genuine - alarms, 20 - genuine))
            )
            covered[0] += hit_chance * alarm_chance * covers(it.d_prime, d)
            covered[1] += hit_chance * alarm_chance * covers(it.criterion, c)
    return covered[0], covered[1]


@pytest.mark.parametrize(("fraud", "genuine"), [(20, 20), (10, 20), (10, 10)])
def test_it_covers_nearly_as_often_between_the_cells_and_where_many_asked(fraud: int, genuine: int) -> None:
    """Every table there is, instead of runs: coverage is exact."""
    between = product((0, 0.3, 0.7, 1.3, 1.7, 2.3, 3), (-1.5, -0.6, 0, 0.3, 1.2))
    assert min(min(exact_coverage(d, c, fraud, genuine)) for d, c in between) >= 0.92

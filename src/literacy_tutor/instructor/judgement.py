"""What records say of judgement becomes tallies, estimates and words; the figures themselves are `lessons.judging`'s."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from random import Random

from literacy_tutor.lessons.judging import LEAST_ITEMS, Estimate, Measured, NotMeasured, Tally, tally_of
from literacy_tutor.lessons.judging_class import LEAST_DECIDED, LEAST_LEARNERS, fit_for_class, measure_class
from literacy_tutor.records.judgements import Answers

DRAWS = 1_000
PLACES = 1
"""Decimals of d' and c, as they are written."""
WHY: dict[str, tuple[str, str]] = {
    "few_items": ("問題が まだ 少ない", "Too few answers yet"),
    "mostly_asked": ("「相談する」が 多い", "Mostly asked somebody"),
    "few_learners": ("人が まだ 少ない", "Too few people yet"),
    "no_spread": ("答えに 差が ない", "All answered alike"),
}
WHY_AT_LENGTH: dict[str, tuple[str, str]] = {
    "few_items": (
        f"ひとりの d′ と c は、にせ物と 本物に {LEAST_ITEMS}問ずつ 答えると 出ます。",
        f"One person's d′ and c appear after {LEAST_ITEMS} fakes and {LEAST_ITEMS} genuine ones.",
    ),
    "mostly_asked": (
        "「相談する」が 多いと、自分で 決めた答えが 足りず、d′ と c は 出ません。相談は 正しい行動です。",
        "Where most answers were to ask somebody, too few were decided for d′ and c. To ask is right all the same.",
    ),
    "few_learners": (
        f"クラスの d′ と c は、にせ物と 本物を {LEAST_DECIDED}問ずつ 自分で 決めた人が {LEAST_LEARNERS}人 いると 出ます。",
        f"A class's d′ and c appear once {LEAST_LEARNERS} people have each decided on {LEAST_DECIDED} fakes and "
        f"{LEAST_DECIDED} genuine ones.",
    ),
    "no_spread": (
        "全員が 同じように 答えると、どこまでが 偶然か 分からないので、クラスの d′ と c は 出ません。",
        "Where all answered alike, nothing shows how much is chance, and a class's d′ and c cannot be said.",
    ),
}


def tallies(answers: Iterable[Answers], form: str) -> dict[str, Tally]:
    """By person, of one form of questions ("" is practice)."""
    judged: dict[str, list[dict[str, object]]] = defaultdict(list)
    for one in answers:
        if one.form == form:
            payload = {"truth": one.truth, "choice": one.choice, "first": True}
            judged[one.person] += [payload] * one.answers
    return {person: tally_of(theirs) for person, theirs in judged.items()}


def measured_together(these: Iterable[Tally], seed: str) -> Measured | NotMeasured:
    """A class, by bootstrap over its learners; the same class has the same figures as long as nobody answers."""
    fit = fit_for_class(these)
    return measure_class(fit, drawn(seed, len(fit)))


def drawn(seed: str, learners: int) -> list[Sequence[int]]:
    chance = Random(seed)
    return (
        [chance.choices(range(learners), k=learners) for _ in range(DRAWS)]
        if learners >= LEAST_LEARNERS
        else []
    )


def why_words(why: str, language: str) -> str:
    return WHY[why][0 if language == "ja" else 1]


def why_at_length(why: str, language: str) -> str:
    return WHY_AT_LENGTH[why][0 if language == "ja" else 1]


def estimate_words(estimate: Estimate, language: str) -> str:
    """1.8（1.0〜2.6）"""
    value, low, high = (f"{one:.{PLACES}f}".replace("-0.0", "0.0") for one in estimate)
    return f"{value}（{low}〜{high}）" if language == "ja" else f"{value} ({low} to {high})"

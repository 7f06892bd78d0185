"""Judgement in words: what the figures allow, and no more."""

from __future__ import annotations

from typing import get_args, get_type_hints

import pytest

from literacy_tutor.instructor.judgement import measured_together
from literacy_tutor.instructor.judgement_words import (
    difference,
    leaning,
    pairs_of_ten,
    say_answers,
    say_of_class,
    say_of_one,
)
from literacy_tutor.lessons.judging import Estimate, Measured, NotMeasured, Tally, measure

LITTLE = Estimate(0.0, -0.3, 0.3)


def test_what_was_done_with_fakes_and_with_genuine_ones() -> None:
    tally = Tally(hits=8, misses=1, fraud_asked=1, false_alarms=2, correct_rejections=8)
    assert say_answers(tally, "ja") == (
        "にせ物 10件のうち 8件を 見抜きました。1件は 相談しました。1件は 本物だと 思いました。",
        "本物 10件のうち 2件を 疑いました。",
    )
    assert say_answers(tally, "en") == (
        "Of 10 fakes, 8 were seen through. 1 was asked about. 1 was taken for genuine.",
        "Of 10 genuine ones, 2 were doubted.",
    )


def test_of_many_it_says_what_that_is_of_ten_unless_that_would_be_none_or_all() -> None:
    assert "（10件なら およそ 7件）" in say_answers(Tally(hits=20, misses=10), "ja")[0]
    assert "in 10" not in say_answers(Tally(hits=399, misses=1), "en")[0]
    assert "in 10" not in say_answers(Tally(false_alarms=1, correct_rejections=399), "en")[1]


def test_nothing_answered_and_nothing_seen_through_are_told_apart() -> None:
    assert say_answers(Tally(misses=3), "en") == (
        "Of 3 fakes, none was seen through. 3 were taken for genuine.",
        "Nobody has judged a genuine one yet.",
    )
    assert say_answers(Tally(correct_rejections=2), "ja") == (
        "にせ物には まだ だれも 答えていません。",
        "本物 2件は、1件も 疑いませんでした。",
    )


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [(-0.2, 1.4, "unsure"), (0.04, 1.0, "unsure"), (0.2, 1.0, "some"), (1.0, 2.0, "well"), (-2.0, -0.4, "reversed")],
)  # fmt: skip
def test_whether_they_see_the_difference_is_said_only_where_the_range_leaves_0_out(
    low: float, high: float, says: str
) -> None:
    assert difference(Estimate((low + high) / 2, low, high)) == says


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [(-0.9, -0.3, "careful"), (-0.3, -0.04, "neither"), (-0.3, 0.4, "neither"), (0.2, 0.9, "trusting")],
)
def test_to_which_side_they_err_is_said_only_where_the_range_leaves_0_out(
    low: float, high: float, says: str
) -> None:
    assert leaning(Estimate((low + high) / 2, low, high)) == says


def test_guessing_is_five_pairs_of_ten_and_the_range_is_rounded_outwards() -> None:
    assert pairs_of_ten(Estimate(0.0, 0.0, 0.0)) == (5, 5)
    assert pairs_of_ten(Estimate(1.8, 1.0, 2.6)) == (7, 10)
    assert pairs_of_ten(Estimate(0.0, -0.5, 0.5)) == (3, 7)


def test_a_class_whose_range_holds_guessing_is_told_that_one_cannot_say() -> None:
    sure, how_sure = say_of_class(Measured(Estimate(0.4, -0.2, 1.0), LITTLE), 6, "en")
    assert sure.startswith("Whether they tell fake from genuine or only guess, one cannot yet say.")
    assert "4 to 8 times in 10 (5 is guessing)" in how_sure


def test_a_class_that_sees_the_difference_is_told_so_and_to_which_side_it_errs() -> None:
    found = Measured(Estimate(1.8, 1.2, 2.4), Estimate(-0.5, -0.8, -0.2))
    (sure, how_sure) = say_of_class(found, 6, "ja")
    assert sure == (
        "よく 見分けています。用心ぶかい ほうです：本物を 疑う まちがいが、にせ物を 信じる まちがいより 多く あります。"
    )
    assert "10回のうち 8〜10回です" in how_sure


def test_who_doubts_more_than_they_believe_is_careful_and_the_other_way_round() -> None:
    doubts = measure(Tally(hits=40, misses=1, false_alarms=20, correct_rejections=20))
    believes = measure(Tally(hits=20, misses=20, false_alarms=1, correct_rejections=40))
    assert isinstance(doubts, Measured)
    assert isinstance(believes, Measured)
    assert (leaning(doubts.criterion), leaning(believes.criterion)) == ("careful", "trusting")


def test_few_answers_could_be_anything_between() -> None:
    few = Tally(hits=3, misses=1, correct_rejections=5)
    assert say_of_one(few, measure(few), "en") == "Cannot say yet: of 10 fakes, anything between 3 and 10"
    none = Tally(correct_rejections=1)
    assert say_of_one(none, measure(none), "ja") == "まだ 分かりません"


def test_why_nothing_can_be_said_of_a_class_has_words_and_how_many_are_missing() -> None:
    few = measured_together([Tally(hits=9, misses=1, false_alarms=1, correct_rejections=9)] * 2, "")
    assert "so far: 2" in say_of_class(few, 2, "en")[0]
    alike = measured_together([Tally(hits=9, misses=1, false_alarms=1, correct_rejections=9)] * 6, "")
    assert say_of_class(alike, 6, "ja")[0].startswith("クラスとして どうかは、まだ 言えません")


def test_every_reason_has_words_of_one_or_of_a_class_and_no_place_is_left_open() -> None:
    of_one = [
        say_of_one(Tally(), NotMeasured(why), language)
        for why in ("few_items", "mostly_asked")
        for language in ("ja", "en")
    ]
    of_class = [
        say_of_class(NotMeasured(why), 1, language)[0]
        for why in ("few_learners", "no_spread")
        for language in ("ja", "en")
    ]
    assert not [words for words in (*of_one, *of_class) if "{" in words or not words]
    assert set(get_args(get_type_hints(NotMeasured)["why"])) == {
        "few_items", "mostly_asked", "few_learners", "no_spread",
    }  # fmt: skip

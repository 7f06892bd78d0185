"""Who may be on the list twice is suggested; namesakes whom somebody has told apart are not."""

from __future__ import annotations

from literacy_tutor.instructor.same_people import MOST, likely_pairs
from literacy_tutor.records.learners import Learner


def pairs(*people: tuple[str, str], apart: tuple[frozenset[str], ...] = ()) -> list[tuple[str, str]]:
    """By their numbers."""
    learners = [Learner(str(number), name, reading, "") for number, (name, reading) in enumerate(people)]
    return [(one.id, other.id) for one, other in likely_pairs(learners, apart)]


def test_the_same_name_however_it_is_spelled() -> None:
    assert pairs(("田中 花", "たなか はな"), ("田中花", ""), ("鈴木", "")) == [("0", "1")]


def test_the_same_reading_or_a_name_that_is_one() -> None:
    assert pairs(("田中 花", "たなか はな"), ("田仲 華", "たなかはな")) == [("0", "1")]
    assert pairs(("田中 花", "たなか はな"), ("タナカ ハナ", "")) == [("0", "1")]


def test_one_name_with_two_readings_are_two() -> None:
    assert pairs(("中田", "なかた"), ("中田", "なかだ")) == []


def test_three_make_three_pairs_and_those_told_apart_none() -> None:
    three = (("花", ""), ("花", ""), ("花", ""))
    assert pairs(*three) == [("0", "1"), ("0", "2"), ("1", "2")]
    assert pairs(*three, apart=(frozenset({"0", "2"}),)) == [("0", "1"), ("1", "2")]


def test_of_very_many_only_some_are_shown() -> None:
    assert len(pairs(*[("花", "")] * 60)) == MOST

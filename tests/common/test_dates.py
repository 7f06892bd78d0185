"""A day is said as people say it."""

from __future__ import annotations

from datetime import date

import pytest

from literacy_tutor.common.dates import in_english, in_japanese, short_in_english, weekday, with_year
from literacy_tutor.common.ruby import parse, plain


@pytest.mark.parametrize(
    ("day", "reading"), [(1, "ついたち"), (8, "ようか"), (20, "はつか"), (24, "にじゅうよっか")]
)
def test_some_days_have_names_of_their_own(day: int, reading: str) -> None:
    said = in_japanese(date(2026, 11, day))
    assert plain(said) == f"11月 {day}日"
    assert parse(said)[-1].reading == reading


def test_the_others_are_numbers() -> None:
    assert in_japanese(date(2026, 4, 15)) == "4｜月《がつ》15｜日《にち》"


def test_in_english_the_day_comes_first() -> None:
    assert in_english(date(2026, 1, 3)) == "3 January"
    assert in_english(date(2026, 12, 24)) == "24 December"


def test_on_paper_that_is_kept_the_year_stands_too() -> None:
    said = [with_year(date(2026, 11, 3), language) for language in ("ja", "en")]
    assert said == ["2026年11月3日", "3 November 2026"]


def test_a_day_is_said_shortly_where_there_is_little_room() -> None:
    tuesday = date(2026, 11, 24)
    assert short_in_english(tuesday) == "24 Nov"
    assert [weekday(tuesday, language) for language in ("ja", "en")] == ["火", "Tue"]

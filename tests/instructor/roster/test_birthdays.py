from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.instructor.roster.birthdays import day_of


@pytest.mark.parametrize(
    "written",
    [
        "昭和20年1月5日", "昭和２０年　１月　５日", "S20.1.5", "s20/01/05", "Ｓ２０．１．５", "昭20.1.5", "㍼20年1月5日",
        "S.20.1.5",        "1945/1/5", "1945年1月5日", "1945-01-05", "19450105", "1945.1.5", "16442", "昭和20年1月5日生",
        "1945/01/05 00:00:00",
        "昭和20年1月5日（1945年）",
    ],
)  # fmt: skip
def test_a_day_is_understood_however_it_is_written(written: str) -> None:
    assert day_of(written) == date(1945, 1, 5)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("令和6年4月1日", date(2024, 4, 1)),
        ("R6.4.1", date(2024, 4, 1)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("㋿6年4月1日", date(2024, 4, 1)),
        ("H1.1.8", date(1989, 1, 8)),
        ("大正15年12月24日", date(1926, 12, 24)),
        ("T1.7.30", date(1912, 7, 30)),
        ("明治45年7月29日", date(1912, 7, 29)),
        ("61", None),
        ("45383", date(2024, 4, 1)),
    ],
)
def test_eras_and_excel_numbers(written: str, day: date | None) -> None:
    assert day_of(written) == day


@pytest.mark.parametrize(
    "written", ["", "不明", "昭和20年13月5日", "1945/2/30", "S20", "78", "20/1/5", "X20.1.5", "99999999"]
)
def test_what_is_no_day_is_none(written: str) -> None:
    assert day_of(written) is None


@given(st.dates(date(1926, 12, 25), date(1989, 1, 7)))
@settings(deadline=None)
def test_every_day_of_an_era_is_the_same_in_both_ways_of_counting(day: date) -> None:
    assert day_of(f"昭和{day.year - 1925}年{day.month}月{day.day}日") == day_of(day.isoformat()) == day


@given(st.text())
@settings(deadline=None)
def test_no_text_is_too_odd(text: str) -> None:
    assert day_of(text) is None or isinstance(day_of(text), date)

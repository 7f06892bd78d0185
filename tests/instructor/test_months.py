"""Spans of months."""

from __future__ import annotations

from datetime import date

import pytest

from literacy_tutor.instructor.months import (
    PRESETS,
    Span,
    month_words,
    preset_span,
    preset_words,
    span_of,
    span_words,
    weeks_between,
    with_moved_ends,
)


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        ("2026-04-01", "2026-04-01", "2027-03-31"),
        ("2027-03-31", "2026-04-01", "2027-03-31"),
        ("2026-03-31", "2025-04-01", "2026-03-31"),
    ],
)
def test_a_year_of_accounts_begins_in_april(today: str, first: str, last: str) -> None:
    found = preset_span("year", date.fromisoformat(today))
    assert found == Span(date.fromisoformat(first), date.fromisoformat(last))


def test_the_other_presets_end_with_this_month_or_the_last_year() -> None:
    today = date(2026, 1, 15)
    assert preset_span("quarter", today) == Span(date(2025, 11, 1), date(2026, 1, 31))
    assert preset_span("month", today) == Span(date(2026, 1, 1), date(2026, 1, 31))
    assert preset_span("last_year", today) == Span(date(2024, 4, 1), date(2025, 3, 31))
    assert preset_span("all", today).last == date(2026, 1, 31)


def test_an_end_that_moves_over_the_other_takes_it_with_it() -> None:
    april = span_of(date(2026, 4, 20), date(2026, 4, 3))
    assert april == Span(date(2026, 4, 1), date(2026, 4, 30))
    assert with_moved_ends(april, 1, 0) == Span(date(2026, 5, 1), date(2026, 5, 31))
    assert with_moved_ends(april, 0, -1) == Span(date(2026, 3, 1), date(2026, 3, 31))
    assert with_moved_ends(april, -2, 0) == Span(date(2026, 2, 1), date(2026, 4, 30))


def test_a_span_is_said_in_both_languages() -> None:
    span = span_of(date(2026, 4, 1), date(2026, 6, 1))
    assert span_words(span, "ja") == "2026年4月〜2026年6月"
    assert span_words(span, "en") == "April 2026 to June 2026"
    assert span_words(span_of(date(2026, 4, 1), date(2026, 4, 2)), "ja") == month_words("2026-04", "ja")
    assert span_words(preset_span("all", date(2026, 4, 1)), "en") == "From the beginning"
    assert all(preset_words(one, "ja") != preset_words(one, "en") for one in PRESETS)


def test_weeks_begin_on_monday() -> None:
    assert weeks_between(date(2026, 4, 8), date(2026, 4, 20)) == [
        date(2026, 4, 6),
        date(2026, 4, 13),
        date(2026, 4, 20),
    ]

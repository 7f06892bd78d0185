"""Spans of whole months, as reports are asked for, and how they are called. Pure: today is passed in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

from literacy_tutor.common.dates import MONTHS_EN

FISCAL_APRIL = 4
"""A Japanese year of accounts begins in April."""

Preset = Literal["all", "year", "last_year", "quarter", "month"]
PRESETS: tuple[Preset, ...] = ("year", "last_year", "quarter", "month", "all")
_PRESET_WORDS: dict[Preset, tuple[str, str]] = {
    "all": ("はじめから", "From the beginning"),
    "year": ("今年度", "This fiscal year"),
    "last_year": ("昨年度", "Last fiscal year"),
    "quarter": ("この3か月", "These 3 months"),
    "month": ("今月", "This month"),
}


class Span(NamedTuple):
    """From the first day of a month to the last day of one."""

    first: date
    last: date

    def holds(self, day: str) -> bool:
        """An ISO 8601 day."""
        return self.first.isoformat() <= day <= self.last.isoformat()


EARLIEST = date(2000, 1, 1)


def preset_span(preset: Preset, today: date) -> Span:
    begins = today.year if today.month >= FISCAL_APRIL else today.year - 1
    match preset:
        case "all":
            return Span(EARLIEST, _ends(today))
        case "year":
            return Span(date(begins, FISCAL_APRIL, 1), date(begins + 1, FISCAL_APRIL - 1, 31))
        case "last_year":
            return Span(date(begins - 1, FISCAL_APRIL, 1), date(begins, FISCAL_APRIL - 1, 31))
        case "quarter":
            return Span(moved(today, -2), _ends(today))
        case "month":
            return Span(moved(today, 0), _ends(today))


def moved(day: date, months: int) -> date:
    """The first day of the month so many months later."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def span_of(first: date, last: date) -> Span:
    """The months of two days, in whatever order."""
    return Span(moved(min(first, last), 0), _ends(max(first, last)))


def with_moved_ends(span: Span, first: int, last: int) -> Span:
    """So many months later; the end that moves takes the other with it where they would cross."""
    begins, ends = moved(span.first, first), moved(span.last, last)
    if begins > ends:
        begins = ends = begins if first else ends
    return Span(begins, _ends(ends))


def preset_words(preset: Preset, language: str) -> str:
    return _PRESET_WORDS[preset][0 if language == "ja" else 1]


def span_words(span: Span, language: str) -> str:
    if span.first == EARLIEST:
        return preset_words("all", language)
    first, last = (month_words(day.isoformat()[:7], language) for day in span)
    if first == last:
        return first
    return f"{first}〜{last}" if language == "ja" else f"{first} to {last}"


def month_words(month: str, language: str) -> str:
    """Of "2026-04"."""
    year, number = month.split("-")
    return f"{year}年{int(number)}月" if language == "ja" else f"{MONTHS_EN[int(number) - 1]} {year}"


def weeks_between(first: date, last: date) -> list[date]:
    """The Mondays of all weeks that touch these days."""
    monday = first - timedelta(days=first.weekday())
    return [monday + timedelta(weeks=number) for number in range((last - monday).days // 7 + 1)]


def _ends(day: date) -> date:
    return moved(day, 1) - timedelta(days=1)

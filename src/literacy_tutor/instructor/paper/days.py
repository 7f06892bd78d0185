"""Days as papers say them."""

from __future__ import annotations

from datetime import date

from literacy_tutor.common.dates import short_in_english, weekday


def short_day(iso: str, language: str) -> str:
    """4/7, 7 Apr."""
    day = date.fromisoformat(iso)
    return f"{day.month}/{day.day}" if language == "ja" else short_in_english(day)


def day_of_week(iso: str, language: str) -> str:
    """火, Tue."""
    return weekday(date.fromisoformat(iso), language)

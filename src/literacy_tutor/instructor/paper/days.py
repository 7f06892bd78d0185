"""Days as papers say them."""

from __future__ import annotations

from datetime import date

from literacy_tutor.common.dates import in_english

_WEEKDAYS = {"ja": "月火水木金土日", "en": "Mon Tue Wed Thu Fri Sat Sun"}


def year_and_day(day: date, language: str) -> str:
    """2026年4月7日, 7 April 2026."""
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{in_english(day)} {day.year}"


def short_day(iso: str, language: str) -> str:
    """4/7, 7 Apr."""
    day = date.fromisoformat(iso)
    return f"{day.month}/{day.day}" if language == "ja" else " ".join(_day_and_month(day))


def day_of_week(iso: str, language: str) -> str:
    """火, Tue."""
    day = date.fromisoformat(iso).weekday()
    return _WEEKDAYS["ja"][day] if language == "ja" else _WEEKDAYS["en"].split()[day]


def _day_and_month(day: date) -> tuple[str, str]:
    number, month = in_english(day).split()
    return number, month[:3]

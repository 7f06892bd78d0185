"""Below everything: a day as it is said, in both languages."""

from __future__ import annotations

from datetime import date

MONTHS_EN = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WEEKDAYS = {"ja": "月火水木金土日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_DAYS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか",
    9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip
"""Days that are not said as their number and にち."""


def in_japanese(day: date) -> str:
    """11月24日, with its readings."""
    said = f"｜{day.day}日《{_DAYS[day.day]}》" if day.day in _DAYS else f"{day.day}｜日《にち》"
    between = " " if day.day in _DAYS else ""  # two readings beside each other need room
    return f"{day.month}｜月《がつ》{between}{said}"


def in_english(day: date) -> str:
    """24 November."""
    return f"{day.day} {MONTHS_EN[day.month - 1]}"


def with_year(day: date, language: str) -> str:
    """2026年11月24日, 24 November 2026."""
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{in_english(day)} {day.year}"


def short_in_english(day: date) -> str:
    """24 Nov."""
    return f"{day.day} {MONTHS_EN[day.month - 1][:3]}"


def weekday(day: date, language: str) -> str:
    """火, Tue."""
    return _WEEKDAYS["ja" if language == "ja" else "en"][day.weekday()]

"""Below everything: a day as it is said, in both languages."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
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
    return f"{day.day} {_MONTHS[day.month - 1]}"

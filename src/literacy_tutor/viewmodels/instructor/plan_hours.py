"""The hours of a class to plan for: those around today at once, the others on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from literacy_tutor.instructor.planning_words import say_hour
from literacy_tutor.records.attendance import Hour
from literacy_tutor.viewmodels.instructor.words_plan import spoken

NEAREST = 3
COMING = 2
"""So many of the nearest may still be to come."""


@dataclass(frozen=True, slots=True)
class HourChip:
    id: str
    label: str
    more: str
    near: bool
    chosen: bool


def hour_chips(hours: Sequence[Hour], chosen: str, today: date, language: str) -> tuple[HourChip, ...]:
    """The newest first."""
    coming = [one.id for one in hours if one.day >= today.isoformat()][:COMING]
    past = [one.id for one in reversed(hours) if one.day < today.isoformat()][: NEAREST - len(coming)]
    numbered = [
        HourChip(
            one.id,
            say_hour(number, date.fromisoformat(one.day), language),
            _when(one.day, today.isoformat(), language),
            one.id in (*coming, *past),
            one.id == chosen,
        )
        for number, one in enumerate(hours, start=1)
    ]
    return tuple(reversed(numbered))


def by_nearness(hours: Sequence[Hour], today: date) -> list[str]:
    """Ids: today's or the next one first, else the last."""
    coming = [one.id for one in hours if one.day >= today.isoformat()]
    return coming or [one.id for one in reversed(hours)]


def _when(day: str, today: str, language: str) -> str:
    return "" if day < today else spoken("today" if day == today else "coming", language)

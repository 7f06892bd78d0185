"""Today's review of one learner: what is due, what will probably succeed first, tracks mixed, 5 to 8 minutes. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from operator import attrgetter
from typing import NamedTuple

from literacy_tutor.session.review.cards import DAY, MOST_DAYS, Card, chance, next_day

LEAST_MS = 5 * 60_000
MOST_MS = 8 * 60_000
LAST = attrgetter("last")


class Exercise(NamedTuple):
    """A lesson to be done again, for the skills that are due in it."""

    lesson: str
    skills: tuple[str, ...]
    ms: int
    """How long it took this learner the last time."""
    chance: float
    """Of its weakest skill, 0 to 1."""


class _Waiting(NamedTuple):
    """A lesson in which something is due, before anybody asks for more of it; they sort by their turn."""

    kept_up: bool
    """Nothing in it fades: it is due only because nothing stays away for longer than four weeks."""
    faded: float
    """Of its weakest skill: days away, in times of the days that it holds. The larger, the lower the chance."""
    lesson: str
    ms: int
    track: str


def due(cards: Iterable[Card], now: datetime) -> tuple[Exercise, ...]:
    """As many as fit into `MOST_MS`, at least `LEAST_MS` where so much is due.

    Where nothing of what fades is short enough, the shortest of it comes alone, and the review is longer: else what
    is learnt in long lessons would never come back.

    Success first, as long as more is due than fits: it brings the most back in these minutes, and whoever begins
    with what goes well goes on. What was done stays away for weeks, and then the others have their turn.
    """
    found: dict[str, list[Card]] = {}
    for card in _due_cards(cards, now):
        found.setdefault(card.lesson, []).append(card)
    today = int(now.timestamp())
    waiting = sorted(_waiting(same, today) for same in found.values())
    return tuple(_exercise(found[one.lesson], one, today) for one in _chosen(waiting))


def _chosen(waiting: list[_Waiting]) -> list[_Waiting]:
    """Begins with the best, or further down where the best would leave no room for enough."""
    first = [one for one in waiting if one.kept_up == waiting[0].kept_up]
    begins = sum(one.ms <= MOST_MS for one in first)
    short = [one for one in waiting if one.ms <= MOST_MS]
    for start in range(begins):
        chosen = _that_fit(short[start:])
        if sum(one.ms for one in chosen) >= LEAST_MS:
            return chosen
    return _that_fit(short) if begins else sorted(first, key=lambda one: one.ms)[:1]


def _that_fit(waiting: list[_Waiting]) -> list[_Waiting]:
    """One after the other, from another track than the one before where there is one."""
    chosen: list[_Waiting] = []
    room, rest = MOST_MS, waiting
    while rest := [one for one in rest if one.ms <= room]:
        track = chosen[-1].track if chosen else ""
        same_turn = (one for one in rest if one.kept_up == rest[0].kept_up)
        following = next((one for one in same_turn if one.track != track), rest[0])
        chosen.append(following)
        rest.remove(following)
        room -= following.ms
    return chosen


def _waiting(same: list[Card], today: int) -> _Waiting:
    newest = max(same, key=LAST)
    faded = max([(today - card.last) // DAY / card.stability for card in same])
    kept_up = min([card.stability for card in same]) > MOST_DAYS and faded < 1
    return _Waiting(
        kept_up, max(0.0, faded), newest.lesson, newest.lesson_ms, newest.lesson.partition("/")[0]
    )


def _exercise(same: list[Card], one: _Waiting, today: int) -> Exercise:
    skills = tuple(sorted(card.skill for card in same))
    return Exercise(one.lesson, skills, one.ms, min(chance(card, today) for card in same))


def _due_cards(cards: Iterable[Card], now: datetime) -> list[Card]:
    """Days are the calendar's: what was practised at 10:05 is due at a class that begins at 10:00. A time still to
    come is one of a wrong clock, and nothing is known of how long ago it was."""
    morning = datetime.combine(now.date(), time(), now.tzinfo)
    today, tomorrow = int(morning.timestamp()), int((morning + timedelta(days=1)).timestamp())
    until = int(now.timestamp())
    return [
        card
        for card in cards
        if (card.due <= until if card.last >= today else next_day(card) < tomorrow) or card.last > until
    ]

"""What a learner knows, beside the disk: a finished lesson taken into its cards, and today's review out of 10,000 of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.rows import Row
from literacy_tutor.records.events import Event
from literacy_tutor.session.review.cards import Card, card_of, row_of
from literacy_tutor.session.review.due import due
from literacy_tutor.session.review.memory import learn

CARDS = 10_000
SKILLS = 10
"""In a lesson; ours have five to seven."""
STEPS = 12
ROUNDS = 50
FIRST = datetime(2026, 4, 7, 1, 0, tzinfo=UTC)
NOW = FIRST + timedelta(days=90)
"""By then every card is due, and none can be left out unseen."""


def measure(scratch: Path) -> Iterator[Row]:
    del scratch
    _learnt("basics/warm-up", {})  # imports fsrs, once a session
    took: list[float] = []
    rows = [row for number in range(CARDS // SKILLS) for row in _lesson_rows(f"basics/{number}", took)]
    cards = [card_of(row) for row in rows]
    yield Row("graded_answer_ms", statistics.median(took), "ms", 1)
    yield Row("due_10000_ms", statistics.median(_due_ms(cards) for _ in range(ROUNDS)), "ms", 10)


def _lesson_rows(lesson: str, took: list[float]) -> Iterator[tuple[str | int | float | None, ...]]:
    """Of its cards after a first time; from rows to rows, as they lie in the table, is what is measured."""
    before = {card.skill: row_of(card) for card in _learnt(lesson, {})}
    begun = time.perf_counter()
    after = [row_of(card) for card in _learnt(lesson, {skill: card_of(row) for skill, row in before.items()})]
    took.append((time.perf_counter() - begun) * 1000)
    yield from after


def _learnt(lesson: str, cards: dict[str, Card]) -> tuple[Card, ...]:
    skills = [f"{lesson}.{number}" for number in range(SKILLS)]
    return learn(lesson, _events(), {lesson: skills}, cards, (8_000,)).cards


def _events() -> list[Event]:
    at = FIRST.isoformat()
    passed = [
        Event(
            "step_passed",
            {"step": f"s{number}", "mistakes": number % 4 // 3, "hint_level": 0, "ms": 9_000},
            "a",
            at,
        )
        for number in range(STEPS)
    ]
    return [*passed, Event("attempt_finished", {}, "a", at)]


def _due_ms(cards: list[Card]) -> float:
    begun = time.perf_counter()
    review = due(cards, NOW)
    elapsed = time.perf_counter() - begun
    if not review:
        raise RuntimeError("nothing was due")
    return elapsed * 1000

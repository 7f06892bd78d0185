"""What a learner knows: a finished lesson taken into its cards, beside the disk and on it, and a review out of 10,000 cards."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.rows import Row
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records import attempts
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import Event
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.session.review.cards import Card, card_of, row_of
from literacy_tutor.session.review.due import due
from literacy_tutor.session.review.keeping import take_in
from literacy_tutor.session.review.memory import learn

CARDS = 10_000
SKILLS = 10
"""In a lesson; ours have five to seven."""
STEPS = 12
ROUNDS = 50
KNOWN = 6
"""Lessons."""
FIRST = datetime(2026, 4, 7, 1, 0, tzinfo=UTC)
NOW = FIRST + timedelta(days=90)
"""By then every card is due, and none can be left out unseen."""


def measure(scratch: Path) -> Iterator[Row]:
    _learnt("basics/warm-up", {})  # imports fsrs, once a session
    took: list[float] = []
    rows = [row for number in range(CARDS // SKILLS) for row in _lesson_rows(f"basics/{number}", took)]
    cards = [card_of(row) for row in rows]
    yield Row("graded_answer_ms", statistics.median(took), "ms", 1)
    yield Row("graded_commit_added_ms", _added_to_a_commit(scratch), "ms", 1)
    yield Row("due_10000_ms", statistics.median(_due_ms(cards) for _ in range(ROUNDS)), "ms", 10)


def _added_to_a_commit(scratch: Path) -> float:
    """The last save of a lesson with the cards of its ten skills, over the last save without any, of the same learner right
    before or after it; the median of the differences. They know sixty skills already. Everything is written, and nobody
    waits until the disk has it: that wait is the commit's own, and varies by more than all that is measured here."""
    with open_database(scratch / "graded", wall_clock) as database:
        database.rows("PRAGMA synchronous = OFF")
        learner = add_learner(database, "ベンチ", "", "cat").id
        for number in range(KNOWN):
            _last_save(database, learner, f"basics/{number}", graded=True)
        differences = []
        for number in range(ROUNDS):
            took = {
                graded: _last_save(database, learner, f"basics/{number % KNOWN}", graded=graded)
                for graded in ((True, False) if number % 2 else (False, True))
            }
            differences.append(took[True] - took[False])
    return statistics.median(differences)


def _last_save(database: Database, learner: str, lesson: str, *, graded: bool) -> float:
    """Milliseconds."""
    attempt = attempts.begin_attempt(database, learner, lesson, "h", "ja", STEPS)
    for number in range(STEPS):
        attempts.record(database, attempt, ['{"kind":"Tap"}'], [_passed(number)])
    skills = [f"{lesson}.{number}" for number in range(SKILLS)]
    begun = time.perf_counter()
    attempts.record(
        database,
        attempt,
        ['{"kind":"Tap"}'],
        [Fact("attempt_finished", {"mistakes": 3, "hints": 0, "ms": STEPS * 9_000})],
        once_logged=(lambda transaction: take_in(database, transaction, attempt, skills)) if graded else None,
    )
    return (time.perf_counter() - begun) * 1000


def _passed(number: int) -> Fact:
    mistakes = number % 4 // 3
    payload = {"step": f"s{number}", "index": number, "mistakes": mistakes, "hint_level": 0, "ms": 9_000}
    return Fact("step_passed", payload)


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
    passed = [Event(*_passed(number), "a", at) for number in range(STEPS)]
    return [*passed, Event("attempt_finished", {}, "a", at)]


def _due_ms(cards: list[Card]) -> float:
    begun = time.perf_counter()
    review = due(cards, NOW)
    elapsed = time.perf_counter() - begun
    if not review:
        raise RuntimeError("nothing was due")
    return elapsed * 1000

"""What the board hears of the log: what is new, and the end of it back to a moment."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from literacy_tutor.records.attempts import begin_attempt, record
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import append
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.listening import Open, heard_from, heard_since, open_lessons

MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def hints(db: Database, learner: str, count: int) -> None:
    with db.write() as transaction:
        append(transaction, [Fact("hint_shown", {"step": "s", "level": 1})] * count, learner)


def test_only_what_is_new_is_heard_in_its_order(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        hana = add_learner(db, "はな", "", "pets").id
        hints(db, hana, 1)
        last = heard_since(db, 0)[-1].n
        attempt = begin_attempt(db, hana, "basics/tap", "hash", "ja", 8)
        record(db, attempt, [], [Fact("step_missed", {"step": "a", "mistake": "held"})])
        new = heard_since(db, last)
        assert [(one.kind, one.learner, one.attempt) for one in new] == [
            ("attempt_started", hana, attempt.id), ("step_missed", hana, attempt.id),
        ]  # fmt: skip
        assert new[1].payload == {"step": "a", "mistake": "held"}
        assert heard_since(db, new[-1].n) == []


@pytest.mark.parametrize("old", [5, 2_500])
def test_from_a_moment_on_older_rows_are_left(old: int, tmp_path: Path) -> None:
    clock = Clock(MORNING - timedelta(days=7))
    with open_database(tmp_path, clock) as db:
        hana = add_learner(db, "はな", "", "pets").id
        hints(db, hana, old)
        clock.now = MORNING
        hints(db, hana, 1_200)
        heard = heard_from(db, MORNING)
        assert len(heard) == 1_200
        assert [one.n for one in heard] == sorted(one.n for one in heard)


def test_a_lesson_under_way_is_known_with_its_step(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        hana = add_learner(db, "はな", "", "pets").id
        attempt = begin_attempt(db, hana, "basics/tap", "hash", "ja", 8)
        passed = Fact("step_passed", {"step": "a", "index": 0, "mistakes": 0, "hint_level": 0, "ms": 1})
        record(db, attempt, [], [passed])
        assert open_lessons(db) == [Open(attempt.id, hana, "basics/tap", 8, 1)]

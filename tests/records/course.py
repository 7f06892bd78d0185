"""A course in a test's records: people, classes, hours and lessons on the days the test says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from literacy_tutor.records import attempts, attendance, classes
from literacy_tutor.records.attendance import Mark
from literacy_tutor.records.database import Database, open_database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.register import enter

JAPAN = timezone(timedelta(hours=9))
MISSED = Fact("step_missed", {"step": "one", "mistake": "held"})


class Course:
    """`now` is moved by whoever tells it; each row is a second later than the one before."""

    def __init__(self, folder: Path | None = None) -> None:
        """In memory where no folder is given."""
        self.now = datetime(2026, 4, 7, 10, tzinfo=JAPAN)
        self.db: Database = open_database(folder, self._tick) if folder else open_in_memory(self._tick)

    def _tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def on(self, day: str) -> Course:
        self.now = datetime.combine(date.fromisoformat(day), self.now.time(), JAPAN)
        return self

    def people(self, *names: str) -> list[str]:
        return [add_learner(self.db, name, "", "cat").id for name in names]

    def class_of(self, title: str, people: Sequence[str]) -> str:
        made = classes.open_class(self.db, title).id
        classes.join(self.db, made, people)
        return made

    def hour(self, class_: str, marks: Mapping[str, Mark], minutes: int = 60) -> str:
        hour = attendance.hold_hour(self.db, class_, self.now.date()).id
        attendance.mark(self.db, hour, marks)
        self.fact("hour_lasted", {"hour": hour, "minutes": minutes})
        return hour

    def lesson(
        self, learner: str, lesson: str, facts: Iterable[Fact] = (), end: str = "attempt_finished"
    ) -> str:
        """`end` "" leaves it open."""
        begun = attempts.begin_attempt(self.db, learner, lesson, "h", "ja", 2)
        attempts.record(self.db, begun, (), list(facts))
        if end:
            attempts.end_attempt(self.db, begun, Fact(end))
        return begun.id

    def fact(self, kind: str, payload: Mapping[str, Any], learner: str | None = None) -> None:
        with self.db.write() as transaction:
            enter(transaction, [Fact(kind, payload)], learner)


def passed(step: str, ms: int = 20_000, hint: int = 0, index: int = 0) -> Fact:
    return Fact("step_passed", {"step": step, "index": index, "ms": ms, "mistakes": 0, "hint_level": hint})


def missed(step: str, mistake: str) -> Fact:
    return Fact("step_missed", {"step": step, "mistake": mistake})


def judged(item: str, truth: str, choice: str, form: str = "", *, first: bool = True) -> Fact:
    payload = {
        "step": "one", "item": item, "truth": truth, "answer": "a", "choice": choice, "first": first,
        **({"form": form} if form else {}),
    }  # fmt: skip
    return Fact("judged", payload)

"""What an act costs beside the disk: phone, runner and our SQL, over a bare commit of as many rows."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pysqlite3

from benchmarks.core import all_lessons
from benchmarks.rows import Row
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.attempt import begin, play, spell_out
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.session.lesson_session import begin_anew

ROUNDS = 4
TABLE = "CREATE TABLE bare (id INTEGER PRIMARY KEY, who INTEGER, step INTEGER, ok INTEGER, ms INTEGER, at INTEGER)"
INSERT = "INSERT INTO bare (who, step, ok, ms, at) VALUES (?, ?, ?, ?, ?)"


def measure(scratch: Path) -> Iterator[Row]:
    bare = _bare_database(scratch / "bare.db")
    added = []
    with open_database(scratch / "store", wall_clock) as database:
        learner = add_learner(database, "ベンチ", "", "cat").id
        for _ in range(ROUNDS):
            for lesson in all_lessons(scratch):
                added.extend(_added(database, learner, lesson, bare))
    bare.close()
    yield Row("action_added_ms", statistics.median(added), "ms", 0.08)


def _bare_database(file: Path) -> pysqlite3.Connection:
    connection = pysqlite3.connect(str(file), isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(TABLE)
    return connection


def _added(database: Database, learner: str, lesson: Lesson, bare: pysqlite3.Connection) -> Iterator[float]:
    """Milliseconds of each act over the bare commit that follows it."""
    session = begin_anew(database, learner, lesson)
    for act in _acts(lesson):
        rows, begun = _changed(database), time.perf_counter()
        session.do(act)
        if session.unsaved:
            session.save()
        ours = time.perf_counter() - begun
        if written := _changed(database) - rows:
            yield (ours - _bare_commit(bare, written)) * 1000


def _changed(database: Database) -> int:
    """Rows written by this connection since it was opened."""
    row = database.row("SELECT total_changes()")
    assert row is not None
    return int(row[0])


def _acts(lesson: Lesson) -> list[Act]:
    """The walkthrough, letter by letter."""
    attempt, acts = begin(lesson), []
    for step in lesson.steps:
        for wanted in step.do:
            for act in spell_out(attempt.phone, wanted) if isinstance(wanted, Fill) else (wanted,):
                attempt = play(lesson, attempt, act).attempt
                acts.append(act)
    return acts


def _bare_commit(bare: pysqlite3.Connection, rows: int) -> float:
    begun = time.perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    for number in range(rows):
        bare.execute(INSERT, (1, number, 1, 900, number))
    bare.execute("COMMIT")
    return time.perf_counter() - begun

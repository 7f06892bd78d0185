"""What an act costs beside the disk: phone, runner and our SQL, over a bare commit of as many rows of the same sizes."""

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
from literacy_tutor.phone import machine
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.session.lesson_session import begin_anew

ROUNDS = 4
TABLE = "CREATE TABLE bare (id INTEGER PRIMARY KEY, content TEXT NOT NULL)"
INSERT = "INSERT INTO bare (content) VALUES (?)"
LAST = "SELECT (SELECT coalesce(max(n), 0) FROM event), (SELECT coalesce(max(n), 0) FROM running_action)"
SIZES = """SELECT length(concat(id, device, seq, learner, attempt, kind, payload, at, hash)) FROM event WHERE n > ?
    UNION ALL SELECT length(concat(attempt, n, action)) FROM running_action WHERE n > ?"""
DERIVED_SIZE = 150
"""Characters in a row of progress or of the open attempt, which is written over."""


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
    """Milliseconds of each act over the bare commit that follows it; both logs are empty at first."""
    session = begin_anew(database, learner, lesson)
    for checkpoint in (database.rows, bare.execute):
        checkpoint("PRAGMA wal_checkpoint (TRUNCATE)")
    for act in _acts(lesson):
        machine.screen(
            session.now.phone
        )  # as the window draws it after each act, which the rows of taps measure
        changed, last = _changed(database), tuple(database.rows(LAST)[0])
        begun = time.perf_counter()
        session.do(act)
        if session.unsaved:
            session.save()
        ours = time.perf_counter() - begun
        if rows := _changed(database) - changed:
            yield (ours - _bare_commit(bare, _contents(database, last, rows))) * 1000


def _contents(database: Database, last: tuple[int, ...], rows: int) -> list[str]:
    """As long as what the act has written into each row."""
    sizes = [int(row[0]) for row in database.rows(SIZES, last)]
    return ["x" * size for size in (*sizes, *(DERIVED_SIZE,) * (rows - len(sizes)))]


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


def _bare_commit(bare: pysqlite3.Connection, contents: list[str]) -> float:
    begun = time.perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    for content in contents:
        bare.execute(INSERT, (content,))
    bare.execute("COMMIT")
    return time.perf_counter() - begun

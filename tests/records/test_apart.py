"""Long reading on a connection of its own: beside whoever writes, and let go in the middle of a statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.records.apart import read_apart
from tests.records.course import Course

ENDLESS = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT max(n) FROM n"


class EnoughError(Exception):
    pass


def test_it_reads_what_is_committed_beside_the_one_that_writes(tmp_path: Path) -> None:
    course = Course(tmp_path)
    (a,) = course.people("あ")
    with course.db, read_apart(course.db.path, course.db.clock, lambda: None) as apart:
        assert [row["id"] for row in apart.rows("SELECT id FROM person")] == [a]
        course.people("い")
        assert len(apart.rows("SELECT id FROM person")) == 2
        with pytest.raises(RuntimeError, match="opened for reading"):
            apart.write()


def test_a_statement_that_would_never_end_is_let_go(tmp_path: Path) -> None:
    asked = 0

    def go_on() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise EnoughError

    with Course(tmp_path).db as db:
        with pytest.raises(EnoughError), read_apart(db.path, db.clock, go_on) as apart:
            apart.rows(ENDLESS)
        assert asked == 3
        assert db.rows("SELECT count(*) FROM person")[0][0] == 0  # the writer's own connection goes on


def test_a_mistake_in_a_statement_stays_one(tmp_path: Path) -> None:
    with (
        Course(tmp_path).db as db,
        pytest.raises(Exception, match="no such table"),
        read_apart(db.path, db.clock, lambda: None) as apart,
    ):
        apart.rows("SELECT * FROM no_such")

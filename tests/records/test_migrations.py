from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import migrations
from literacy_tutor.records.database import Database, open_database, open_read_only
from literacy_tutor.records.learners import add_learner, learners

if TYPE_CHECKING:
    import sqlite_utils


def m0998_person_has_colour(db: sqlite_utils.Database) -> None:
    db.execute("ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")


def m0999_fails(db: sqlite_utils.Database) -> None:
    db.execute("CREATE TABLE half_made (x) STRICT")


def names(db: Database, kind: str) -> set[str]:
    return {row["name"] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = ?", (kind,))}


def test_every_table_of_ours_is_strict(db: Database) -> None:
    rows = db.rows("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
    lax = {row["name"] for row in rows if not row["strict"]}
    assert lax == {"sqlite_schema", "_sqlite_migrations"}


def test_migrations_are_numbered_without_gaps_and_in_order() -> None:
    assert [name[:6] for name in migrations.known_names()] == [
        f"m{n:04}_" for n in range(1, len(migrations.MIGRATIONS) + 1)
    ]


def test_an_older_file_is_brought_up_to_date_and_keeps_what_it_holds(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_database(folder, clock) as db:
        hana, device = add_learner(db, "はな", "", "cat"), db.device
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m0998_person_has_colour))
    with open_database(folder, clock) as db:
        assert learners(db) == [hana]
        assert db.device == device
        assert [tuple(row) for row in db.rows("SELECT id, colour FROM person")] == [(hana.id, "blue")]


def test_reading_an_older_file_shows_it_as_new_and_leaves_it_old(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, contents: Callable[[Path], dict[str, bytes]]
) -> None:
    with open_database(folder, clock) as db:
        add_learner(db, "はな", "", "cat")
    before = contents(folder)["records.db"]
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m0998_person_has_colour))
    with open_read_only(folder) as reader:
        assert reader.rows("SELECT colour FROM person")[0]["colour"] == "blue"
        with pytest.raises(RuntimeError, match="for reading"):
            add_learner(reader, "よし", "", "dog")
    assert contents(folder)["records.db"] == before


def test_a_migration_that_fails_takes_those_before_it_back(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_database(folder, clock) as db:
        tables = names(db, "table")
    with monkeypatch.context() as newer:
        newer.setattr(
            migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m0998_person_has_colour, m0999_fails)
        )
        with pytest.raises(Exception, match="missing datatype"):
            open_database(folder, clock)
    with open_database(folder, clock) as db:
        assert names(db, "table") == tables
        add_learner(db, "はな", "", "cat")


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_start_killed_while_migrating_leaves_the_old_file_usable(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        hana = add_learner(db, "はな", "", "cat")
    script = f"""
import os, signal
from pathlib import Path
from literacy_tutor.records import database, migrations

def m0998_colour(db):
    db.execute("ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")

def m0999_killed(db):
    db.execute("DELETE FROM person")
    os.kill(os.getpid(), signal.SIGKILL)

migrations.MIGRATIONS += (m0998_colour, m0999_killed)
database.open_database(Path({str(folder)!r}))
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == -9
    with open_database(folder, clock) as db:
        assert learners(db) == [hana]

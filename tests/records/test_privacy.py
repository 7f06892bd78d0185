"""Names stand in `person` only; what a learner typed is gone when the attempt ends."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from literacy_tutor.common.clock import Clock
from literacy_tutor.records.attempts import Fact, begin_attempt, end_attempt, record
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner
from tests.records.noting import note

TUESDAY = date(2026, 4, 7)
NAME, READING = "高橋 かめ子", "たかはし かめこ"


def busy(db: Database) -> None:
    person = add_learner(db, NAME, READING, "turtle")
    attempt = begin_attempt(db, person.id, "basics/tap", "hash", "ja", 2)
    record(db, attempt, ["{}"], [Fact("step_passed", {"index": 0, "ms": 5})])
    note(db, person.id, Fact("teacher_called"))
    end_attempt(db, attempt, Fact("attempt_finished"))
    begin_attempt(db, person.id, "fraud/parcel-sms", "hash", "ja", 2)


def test_a_name_stands_in_person_and_in_no_other_table(db: Database) -> None:
    busy(db)
    tables = [row["name"] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    assert "person" in tables
    assert len(tables) > 6
    for table in tables:
        text = repr([tuple(row) for row in db.rows(f"SELECT * FROM {table}")])
        assert (NAME in text, READING in text) == (table == "person", table == "person")


def test_a_file_without_person_has_no_byte_of_the_name(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        busy(db)
        with db.write() as transaction:
            transaction.execute("DELETE FROM running_action")
            transaction.execute("DELETE FROM open_attempt")
            transaction.execute("DELETE FROM person")
        db.forget_deleted()
        assert traces(folder, NAME, READING, "高橋") == 0
        assert db.rows("SELECT count(*) FROM event")[0][0] == 6


def test_what_was_typed_is_in_no_backup_and_leaves_no_byte_once_the_attempt_ends(
    db: Database, folder: Path
) -> None:
    person = add_learner(db, NAME, READING, "turtle")
    attempt = begin_attempt(db, person.id, "procedures/library", "hash", "ja", 2)
    for number in range(300):
        record(db, attempt, [json.dumps({"typed": f"ひみつ{number}のことば"}, ensure_ascii=False)])
    assert traces(folder, "ひみつ") > 0
    assert back_up(folder, TUESDAY).read_bytes().count("ひみつ".encode()) == 0
    end_attempt(db, attempt, Fact("attempt_finished"))
    assert traces(folder, "ひみつ", "のことば") == 0


def traces(folder: Path, *words: str) -> int:
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return sum(whole.count(word.encode()) for whole in files for word in words)

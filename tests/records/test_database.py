from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import attempts, learners, settings
from literacy_tutor.records.changes import Changes
from literacy_tutor.records.database import Database, open_database, open_in_memory, open_read_only
from literacy_tutor.records.driver import journal_for
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner
from tests.records.noting import note


def test_a_commit_reaches_the_disk_before_write_returns(db: Database) -> None:
    settings_of_connection = [db.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")]
    assert settings_of_connection == ["wal", 2]
    assert [
        db.rows(f"PRAGMA {name}")[0][0] for name in ("foreign_keys", "secure_delete", "recursive_triggers")
    ] == [1] * 3


@pytest.mark.parametrize(
    ("version", "journal"),
    [
        ((3, 40, 1), "delete"),
        ((3, 51, 2), "delete"),
        ((3, 51, 3), "wal"),
        ((3, 53, 4), "wal"),
        ((4, 0, 0), "wal"),
    ],
)
def test_a_sqlite_that_can_corrupt_its_log_is_not_given_one(
    version: tuple[int, int, int], journal: str
) -> None:
    assert journal_for(version) == (journal, "FULL" if journal == "wal" else "EXTRA")


def test_what_was_written_is_there_at_the_next_start(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as first:
        settings.put(first, "text size", 150)
        device = first.device
    with open_database(folder, clock) as second:
        assert settings.get(second, "text size") == 150
        assert second.device == device


def test_an_error_inside_a_transaction_leaves_nothing_of_it(db: Database) -> None:
    told: list[Changes] = []
    db.changes.subscribe(told.append)

    def write_half() -> None:
        with db.write() as transaction:
            transaction.execute("INSERT INTO setting VALUES ('half', '1')")
            transaction.touch("settings")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert settings.get(db, "half") is None
    assert told == []
    settings.put(db, "after", True)
    assert settings.get(db, "after") is True


def test_a_transaction_inside_a_transaction_is_a_bug(db: Database) -> None:
    def write_twice() -> None:
        with db.write() as transaction:
            transaction.execute("INSERT INTO setting VALUES ('outer', '1')")
            settings.put(db, "inner", 1)

    with pytest.raises(RuntimeError, match="already under way"):
        write_twice()
    assert db.rows("SELECT * FROM setting") == []


def test_listeners_hear_what_changed_after_the_commit_until_they_leave(db: Database, folder: Path) -> None:
    heard: list[tuple[Changes, object]] = []

    def listen(changes: Changes) -> None:
        with open_read_only(folder) as other:
            heard.append((changes, settings.get(other, "language")))

    leave = db.changes.subscribe(listen)
    settings.put(db, "language", "en")
    leave()
    settings.put(db, "language", "ja")
    assert heard == [(Changes(frozenset({"settings"})), "en")]


def test_a_listener_may_write(db: Database) -> None:
    def answer(changes: Changes) -> None:
        if "learners" in changes.groups:
            settings.put(db, "learners seen", len(learners.learners(db)))

    db.changes.subscribe(answer)
    learners.add_learner(db, "はな", "", "cat")
    assert settings.get(db, "learners seen") == 1


def test_each_change_names_its_groups(db: Database, hana: Learner) -> None:
    told: list[set[str]] = []
    db.changes.subscribe(lambda changes: told.append(set(changes.groups)))
    learners.add_learner(db, "よし", "", "dog")
    attempt = attempts.begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 3)
    attempts.record(db, attempt, ["{}"])
    attempts.record(db, attempt, [], [Fact("hint_shown")])
    note(db, hana.id, Fact("teacher_called"))
    assert told == [
        {"learners", "events"},
        {"attempts", "events", "progress"},
        {"attempts"},
        {"attempts", "events", "progress"},
        {"events"},
    ]


def test_threads_take_turns(db: Database) -> None:
    def write(thread: int) -> None:
        for number in range(20):
            settings.put(db, f"{thread}-{number}", number)

    threads = [threading.Thread(target=write, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert db.rows("SELECT count(*) FROM setting")[0][0] == 80


def test_reading_works_while_the_app_is_open_and_sees_what_is_committed(db: Database, folder: Path) -> None:
    with open_read_only(folder) as reader:
        settings.put(db, "seen", 1)
        assert settings.get(reader, "seen") == 1
        with db.write() as transaction:
            transaction.execute("INSERT INTO setting VALUES ('unseen', '1')")
            assert settings.get(reader, "unseen") is None


@pytest.mark.usefixtures("db")
def test_a_reader_cannot_write(folder: Path) -> None:
    with open_read_only(folder) as reader, pytest.raises(RuntimeError, match="for reading"):
        settings.put(reader, "key", 1)


def test_reading_where_there_are_no_records_finds_nothing_and_makes_nothing(folder: Path) -> None:
    with open_read_only(folder) as reader:
        assert learners.learners(reader) == []
    assert not folder.exists()


def test_a_guest_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    monkeypatch.chdir(tmp_path)
    with open_in_memory(clock) as guest_records:
        guest = learners.add_learner(guest_records, "お客さま", "", "guest")
        attempt = attempts.begin_attempt(guest_records, guest.id, "basics/tap", "hash", "ja", 1)
        attempts.record(guest_records, attempt, ["{}"], [Fact("step_passed", {"index": 0, "ms": 5})])
        attempts.end_attempt(guest_records, attempt, Fact("attempt_finished"))
        assert attempts.open_attempt(guest_records, guest.id) is None
    assert list(tmp_path.iterdir()) == []


def test_importing_and_opening_up_to_date_records_does_without_sqlite_utils(
    folder: Path, clock: Clock
) -> None:
    with open_database(folder, clock) as database:
        learners.add_learner(database, "はな", "", "cat")
    script = f"""
import sys
from pathlib import Path
from literacy_tutor.records import attempts, backup, database, learners, progress, settings
with database.open_database(Path({str(folder)!r})) as db:
    assert len(learners.learners(db)) == 1
sys.exit("sqlite_utils" in sys.modules)
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == 0

"""What cannot be opened safely is refused in both languages, and stays as it was to the last byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.records import backup, inspection
from literacy_tutor.records.database import Database, check_whole, open_database, open_read_only
from literacy_tutor.records.drill import LATER, make_newer
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.refusals import AlreadyOpen, DamagedRecords, NewerRecords, UnusableRecords
from tests.records.damage import DAMAGE, play_a_class
from tests.records.noting import note

Contents = Callable[[Path], dict[str, bytes]]
OPENINGS = pytest.mark.parametrize("opening", [open_database, open_read_only])
Opening = Callable[[Path], object]


@pytest.fixture(scope="session")
def well_used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play_a_class(tmp_path_factory.mktemp("well used"))


@pytest.fixture
def used(well_used: Path, folder: Path) -> Path:
    return shutil.copytree(well_used, folder)


def make_newer_and_be_killed(folder: Path) -> None:
    """The newer version is killed before its log is folded into the file."""
    script = f"""
import os
from pathlib import Path
from literacy_tutor.records.driver import connect_writing
connection = connect_writing(Path({str(folder / "records.db")!r}))
connection.execute({LATER!r})
os._exit(9)
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", script], env=environment, check=False)
    assert (folder / "records.db-wal").stat().st_size


@OPENINGS
def test_newer_records_are_refused_and_left_byte_for_byte(
    used: Path, opening: Opening, contents: Contents
) -> None:
    make_newer(used)
    before = contents(used)
    with pytest.raises(NewerRecords, match="m0999_later") as refusal:
        opening(used)
    assert contents(used) == before
    assert set(before) == {"records.db"}
    assert str(used / "records.db") in refusal.value.en
    assert str(used / "records.db") in refusal.value.ja


@OPENINGS
def test_newer_records_are_recognised_in_an_unfolded_log(
    used: Path, opening: Opening, contents: Contents
) -> None:
    make_newer_and_be_killed(used)
    before = contents(used)
    with pytest.raises(NewerRecords):
        opening(used)
    after = contents(used)
    for kept in ("records.db", "records.db-wal"):  # the -shm is only an index of the log
        assert after[kept] == before[kept]


@pytest.mark.parametrize("damage", DAMAGE)
def test_reading_damaged_records_is_refused_and_leaves_them_byte_for_byte(
    used: Path, damage: str, contents: Contents
) -> None:
    file = used / "records.db"
    file.write_bytes(DAMAGE[damage](file.read_bytes()))
    before = contents(used)
    with pytest.raises(DamagedRecords) as refusal:
        open_read_only(used)
    assert contents(used) == before
    assert str(file) in refusal.value.en
    assert "puts that right by itself when it is opened" in refusal.value.en
    assert "アプリが ｜自分《じぶん》で ｜直《なお》します" in refusal.value.ja


def test_an_empty_file_without_backups_is_a_first_start_that_was_killed(folder: Path) -> None:
    folder.mkdir()
    (folder / "records.db").touch()
    with open_database(folder) as db:
        assert learners(db) == []


def test_a_large_file_is_read_through_after_its_opening(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = used / "records.db"
    file.write_bytes(file.read_bytes()[:-4096] + bytes(4096))
    monkeypatch.setattr(inspection, "SMALL_FILE", 0)
    with open_database(used), pytest.raises(DamagedRecords) as refusal:
        check_whole(used)
    assert refusal.value.path == file


def test_a_whole_check_finds_nothing_in_good_records_and_changes_nothing(used: Path) -> None:
    before = (used / "records.db").read_bytes()
    check_whole(used)
    with open_database(used) as db:
        add_learner(db, "みどり", "", "cat")  # in the log beside the file
        check_whole(used)
        assert (used / "records.db").read_bytes() == before


def test_a_whole_check_of_records_that_are_not_there_makes_none(folder: Path) -> None:
    check_whole(folder)
    assert not folder.exists()


def test_a_whole_check_finds_a_changed_event(used: Path) -> None:
    file = used / "records.db"
    file.write_bytes(file.read_bytes().replace(b'"step":"find"', b'"step":"fund"'))
    open_database(used).close()
    with pytest.raises(DamagedRecords, match="120 events are not as written"):
        check_whole(used)


def test_a_whole_check_begins_where_the_newest_backup_ended(used: Path) -> None:
    backup.back_up(used, date(2026, 4, 7))
    with open_database(used) as db:
        note(db, learners(db)[0].id, Fact("judged", {"item": "parcel"}))
    file = used / "records.db"
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b'"step":"find"', b'"step":"fund"'))
    check_whole(used)
    with pytest.raises(DamagedRecords, match="120 events are not"):
        backup.back_up(used, date(2026, 4, 8))
    file.write_bytes(whole.replace(b"parcel", b"parcet"))
    with pytest.raises(DamagedRecords, match="1 event is not"):
        check_whole(used)


def test_a_second_start_is_told_that_the_first_is_open(used: Path) -> None:
    with open_database(used), pytest.raises(AlreadyOpen, match="already open") as refusal:
        open_database(used)
    assert "もう ｜開《ひら》いています" in refusal.value.ja
    open_database(used).close()


def test_a_second_process_is_told_too(used: Path) -> None:
    script = f"""
from pathlib import Path
from literacy_tutor.records.database import open_database
from literacy_tutor.records.refusals import AlreadyOpen
try:
    open_database(Path({str(used)!r}))
except AlreadyOpen:
    raise SystemExit(3)
"""
    with open_database(used):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == 3


def test_a_refused_opening_does_not_keep_the_lock(used: Path) -> None:
    make_newer(used)
    for _ in range(2):
        with pytest.raises(NewerRecords):
            open_database(used)


def test_a_folder_that_cannot_be_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UnusableRecords, match="taken"):
        open_database(tmp_path / "taken")


def add_many_learners(db: Database) -> None:
    for _ in range(100):
        add_learner(db, "みどり" * 13, "", "cat")


def test_a_full_disk_is_a_sentence_and_leaves_nothing_half_written(used: Path) -> None:
    with open_database(used) as db:
        pages = db.rows("PRAGMA page_count")[0][0]
        db.rows(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(UnusableRecords, match="disk is full"):
            add_many_learners(db)
        added = len(learners(db))
        assert verify_events(db).good
        db.rows(f"PRAGMA max_page_count = {pages + 1000}")
        add_learner(db, "みどり", "", "cat")
        assert len(learners(db)) == added + 1

"""What cannot be opened safely is refused in both languages, and stays as it was to the last byte."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import attempts, backup, driver, inspection
from literacy_tutor.records.database import Database, check_whole, open_database, open_read_only
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.progress import progress_report
from literacy_tutor.records.refusals import AlreadyOpen, DamagedRecords, NewerRecords, UnusableRecords

Contents = Callable[[Path], dict[str, bytes]]
OPENINGS = pytest.mark.parametrize("opening", [open_database, open_read_only])
Opening = Callable[[Path], object]


@pytest.fixture(scope="session")
def well_used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records with two learners and some hundred events, closed."""
    folder = tmp_path_factory.mktemp("well used")
    with open_database(folder) as db:
        for name in ("はな", "よし"):
            person = add_learner(db, name, "", "cat")
            attempt = attempts.begin_attempt(db, person.id, "basics/tap", "hash", "ja", 3)
            for index in range(60):
                facts = [Fact("step_passed", {"step": "find", "index": index % 3, "ms": index})]
                attempts.record(db, attempt, ['{"kind":"tap","target":"home.messages"}'], facts)
    return folder


@pytest.fixture
def used(well_used: Path, folder: Path) -> Path:
    return shutil.copytree(well_used, folder)


LATER = (
    "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('records', 'm0999_later', '')"
)


def make_newer(folder: Path) -> None:
    connection = driver.connect_alone(folder / "records.db")
    connection.execute(LATER)
    connection.close()


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


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "no database": lambda whole: b"Dear diary" + whole[10:],
    "shorter than a header": lambda whole: whole[:50],
    "cut in a page": lambda whole: whole[: len(whole) // 2 + 1000],
    "cut between pages": lambda whole: whole[:-4096],
    "page of zeros": lambda whole: whole[:8192] + bytes(4096) + whole[12288:],
    "page of noise": lambda whole: whole[:20480] + random.Random(5).randbytes(4096) + whole[24576:],
    "a column of another name": lambda whole: whole.replace(b"hints INTEGER", b"hintz INTEGER"),
    "a trigger of another name": lambda whole: whole.replace(
        b"event_is_never_deleted", b"event_is_never_ealeted"
    ),
    "migrations without names": lambda whole: whole.replace(b'"name" TEXT', b'"nahe" TEXT'),
    "a table in no alphabet": lambda whole: whole.replace(b"CREATE TABLE event", b"CREATE TAB\xd3E event"),
    "of another program": lambda whole: whole[:68] + b"\1\2\3\4" + whole[72:],
}


@OPENINGS
@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_records_are_refused_and_left_byte_for_byte(
    used: Path, opening: Opening, damage: str, contents: Contents
) -> None:
    file = used / "records.db"
    file.write_bytes(DAMAGE[damage](file.read_bytes()))
    before = contents(used)
    with pytest.raises(DamagedRecords) as refusal:
        opening(used)
    assert contents(used) == before
    assert str(file) in refusal.value.en
    assert str(file) in refusal.value.ja
    assert "no good backup" in refusal.value.en
    assert "控《ひか》えは｜見《み》つかりません" in refusal.value.ja


def test_the_refusal_of_damaged_records_names_the_newest_good_backup(used: Path) -> None:
    good = backup.back_up(used, date(2026, 4, 7))
    newer_but_damaged = good.with_name("records-2026-04-14.db")
    newer_but_damaged.write_bytes(good.read_bytes()[:-4096])
    (used / "records.db").write_bytes(b"")
    with pytest.raises(DamagedRecords, match="it is empty") as refusal:
        open_database(used)
    assert refusal.value.backup == good
    assert str(good) in refusal.value.en
    assert str(good) in refusal.value.ja


def test_doing_what_the_refusal_says_works(used: Path, tmp_path: Path) -> None:
    good = backup.back_up(used, date(2026, 4, 7))
    (used / "records.db").write_bytes(b"noise" * 1000)
    shutil.move(used / "records.db", tmp_path / "damaged.db")
    shutil.copy(good, used / "records.db")
    with open_database(used) as db:
        assert {person.name for person in learners(db)} == {"はな", "よし"}


def test_an_empty_file_without_backups_is_a_first_start_that_was_killed(folder: Path) -> None:
    folder.mkdir()
    (folder / "records.db").touch()
    with open_database(folder) as db:
        assert learners(db) == []


def test_no_flipped_bit_ever_becomes_a_traceback(used: Path) -> None:
    file = used / "records.db"
    whole = file.read_bytes()
    chance = random.Random(7)
    outcomes = {"refused": 0, "opened": 0}
    for _ in range(150):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        try:
            with open_database(used) as db:
                learners(db), progress_report(db), verify_events(db)
            outcomes["opened"] += 1
        except UserError:
            outcomes["refused"] += 1
            assert file.read_bytes() == flipped
    assert min(outcomes.values()) > 10


def test_a_large_file_is_read_through_after_its_opening(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = used / "records.db"
    file.write_bytes(DAMAGE["page of noise"](file.read_bytes()))
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


def test_a_whole_check_finds_a_changed_event_and_names_the_good_backup(used: Path) -> None:
    good = backup.back_up(used, date(2026, 4, 7))
    file = used / "records.db"
    file.write_bytes(file.read_bytes().replace(b'"step":"find"', b'"step":"fund"'))
    open_database(used).close()
    with pytest.raises(DamagedRecords, match="120 events are not as they were written and 0") as refusal:
        check_whole(used)
    assert refusal.value.backup == good


def test_a_second_start_is_told_that_the_first_is_open(used: Path) -> None:
    with open_database(used), pytest.raises(AlreadyOpen, match="already open") as refusal:
        open_database(used)
    assert "もう｜開《ひら》いています" in refusal.value.ja
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
    file = used / "records.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:5000])
    with pytest.raises(DamagedRecords):
        open_database(used)
    file.write_bytes(whole)
    open_database(used).close()


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

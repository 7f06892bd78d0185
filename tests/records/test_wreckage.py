"""Whatever was done to the files: no event that can still be read is lost, no file of somebody's either."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import aside, driver, inspection, salvaged, settings
from literacy_tutor.records.backup import back_up, keep_safe, newest_good_backup
from literacy_tutor.records.database import Database, mend, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import learners
from literacy_tutor.records.progress import progress_of
from literacy_tutor.records.refusals import DamagedRecords, UnusableRecords
from literacy_tutor.records.salvaged import Salvaged
from literacy_tutor.records.wreck import GoodEvent, sift
from tests.records.damage import DAMAGE, play_a_class
from tests.records.noting import note

TUESDAY = date(2026, 4, 7)
PAGE = 4096


@pytest.fixture(scope="session")
def once_used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play_a_class(tmp_path_factory.mktemp("once used"))


@pytest.fixture
def used(once_used: Path, folder: Path) -> Path:
    return shutil.copytree(once_used, folder)


@pytest.fixture(scope="session")
def once_cut_off(once_used: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The power went while somebody practised: 20 of 144 events are in the log alone."""
    folder = shutil.copytree(once_used, tmp_path_factory.mktemp("cut off") / "running")
    with open_database(folder) as db:
        for _ in range(20):
            note(db, learners(db)[0].id, Fact("teacher_called"))
        return shutil.copytree(folder, folder.with_name("after"), ignore=shutil.ignore_patterns("*-shm"))


@pytest.fixture
def cut_off(once_cut_off: Path, folder: Path) -> Path:
    return shutil.copytree(once_cut_off, folder)


def events(db: Database) -> int:
    """Without the salvage's own."""
    return int(db.rows("SELECT count(*) FROM event WHERE kind <> 'records_salvaged'")[0][0])


def news(db: Database) -> Salvaged:
    found = salvaged.untold(db)
    assert found is not None
    return found


def change(file: Path, how: Callable[[bytes], bytes]) -> bytes:
    file.write_bytes(how(file.read_bytes()))
    return file.read_bytes()


def pages_with_events(file: Path) -> Iterator[int]:
    whole = file.read_bytes()
    for at in range(PAGE, len(whole), PAGE):
        if whole[at] == 0x0D and b"step_passed" in whole[at : at + PAGE]:
            yield at


@pytest.mark.parametrize("is_empty", [True, False], ids=["empty", "gone"])
def test_a_log_without_its_file_is_all_there_is(cut_off: Path, is_empty: bool) -> None:
    log = (cut_off / "records.db-wal").read_bytes()
    if is_empty:
        (cut_off / "records.db").write_bytes(b"")
    else:
        (cut_off / "records.db").unlink()
    with open_database(cut_off) as db:
        assert events(db) == news(db).restored >= 20
        assert news(db).cut
    (kept,) = aside.kept_aside(cut_off)
    assert (kept / "records.db-wal").read_bytes() == log


def test_events_behind_a_torn_place_in_the_log_come_back(cut_off: Path) -> None:
    """SQLite reads the log up to there, and says nothing."""
    change(cut_off / "records.db-wal", lambda log: log[:100] + b"\xff" + log[101:])
    with open_database(cut_off) as db:
        assert (events(db), news(db).lost) == (144, 0)
        assert len(learners(db)) == 2


def test_a_log_whose_beginning_is_torn_gives_all_of_it(cut_off: Path) -> None:
    change(cut_off / "records.db-wal", lambda log: bytes(PAGE) + log[PAGE:])
    with open_database(cut_off) as db:
        assert (events(db), news(db).lost) == (144, 0)


def test_what_was_under_way_when_the_power_went_is_no_damage(cut_off: Path) -> None:
    """The last event's page is in the log, and what ends its transaction is not."""
    change(cut_off / "records.db-wal", lambda log: log[: -PAGE - 24])
    with open_database(cut_off) as db:
        assert (events(db), salvaged.untold(db)) == (143, None)


def test_a_log_that_was_only_not_folded_in_is_no_damage(cut_off: Path) -> None:
    with open_database(cut_off) as db:
        assert (events(db), salvaged.untold(db)) == (144, None)
    with open_database(cut_off) as db:
        assert (events(db), salvaged.untold(db)) == (144, None)


def test_a_page_that_no_longer_knows_its_rows_still_gives_them(used: Path) -> None:
    file = used / "records.db"
    for at in pages_with_events(file):
        change(file, lambda whole, at=at: whole[:at] + bytes(30) + whole[at + 30 :])  # type: ignore[misc]
    with open_database(used) as db:
        assert (events(db), news(db).lost) == (124, 0)


def test_a_file_cut_within_a_page_gives_all_rows_before_the_cut(used: Path) -> None:
    file = used / "records.db"
    *_, last = pages_with_events(file)
    whole = file.read_bytes()
    for cut in range(last + 500, last + PAGE, 700):
        file.write_bytes(whole[:cut])
        whole_rows = {one.columns[0] for one in sift(file) if isinstance(one, GoodEvent)}
        ids = [id for id in whole_rows if str(id).encode() in whole[last:cut]]
        assert cut < last + 2000 or ids, "some of the last page are there"


def test_a_killed_commit_without_a_log_is_taken_back_and_is_no_damage(used: Path, tmp_path: Path) -> None:
    """In a copied folder: the header speaks of pages that were never written, and the journal knows better."""
    folder = shutil.copytree(used, tmp_path / "OneDrive")
    connection = driver.connect_writing(folder / "records.db", log=False)
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    for number in range(200):
        connection.execute("INSERT INTO setting VALUES (?, ?)", (f"key{number}", "x" * 900))
    killed = shutil.copytree(folder, tmp_path / "killed" / "OneDrive")
    connection.close()
    pages = len((killed / "records.db").read_bytes()) // PAGE + 50
    change(killed / "records.db", lambda whole: whole[:28] + pages.to_bytes(4, "big") + whole[32:])
    with open_database(killed) as db:
        assert (events(db), salvaged.untold(db)) == (124, None)
        assert db.rows("SELECT count(*) FROM setting")[0][0] == 0


def test_names_come_from_the_backup_where_their_table_is_another(used: Path) -> None:
    """One flipped bit in a definition leaves SQLite content: it reads the table to its end, with another column."""
    back_up(used, TUESDAY)
    with_other = b"created_ct TEXT NOT NULL\n    ) STRICT, WITHOUT"
    change(used / "records.db", lambda whole: whole.replace(with_other.replace(b"_ct", b"_at"), with_other))
    assert with_other in (used / "records.db").read_bytes()
    with open_database(used) as db:
        assert {person.name for person in learners(db)} == {"はな", "よし"}
        assert news(db).nameless == 0


def test_a_table_of_which_no_column_is_ours_is_left_out(used: Path) -> None:
    with open_database(used) as db:
        settings.choose(db, LANGUAGE, "en")
    columns = b"key TEXT NOT NULL PRIMARY KEY,\n        value TEXT"
    change(used / "records.db", lambda whole: whole.replace(columns, columns.replace(b"e", b"a")))
    with open_database(used) as db:
        assert (events(db), news(db).lost) == (124, 0)
        assert settings.chosen(db, LANGUAGE) == LANGUAGE.default


def test_names_come_from_the_backup_where_their_table_is_somewhere_else(used: Path) -> None:
    back_up(used, TUESDAY)
    connection = driver.connect_alone(used / "records.db")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'progress')"
        " WHERE name = 'person'"
    )
    connection.close()
    aside.note_damage(used, "seen before")
    with open_database(used) as db:
        assert {person.name for person in learners(db)} == {"はな", "よし"}


def test_damaged_backups_give_what_they_have(used: Path) -> None:
    made = back_up(used, TUESDAY)
    change(made, lambda whole: whole[:-PAGE] + bytes(PAGE))
    change(used / "records.db", lambda whole: bytes(len(whole)))
    with open_database(used) as db:
        assert news(db).backup == ""
        assert events(db) == news(db).restored > 80
        assert {person.name for person in learners(db)} == {"はな", "よし"}


def test_a_backup_with_other_tables_than_it_was_made_with_is_not_good(used: Path) -> None:
    made = back_up(used, TUESDAY)
    change(made, lambda whole: whole.replace(b"REFERENCES open_attempt", b"REFERENCES open_attemps"))
    assert newest_good_backup(used) is None
    change(used / "records.db", DAMAGE["page of noise"])
    with open_database(used) as db:
        assert events(db) == 124


def test_what_is_no_backup_among_them_stops_nothing(used: Path) -> None:
    (used / "backups").mkdir()
    (used / "backups" / "records-2026-04-07.db").mkdir()
    (used / "backups" / "records-2026-04-08.db").symlink_to(used / "nowhere")
    change(used / "records.db", DAMAGE["of another program"])
    with open_database(used) as db:
        assert (news(db).backup, events(db)) == ("", 124)


def test_a_flipped_bit_makes_no_newer_version(used: Path) -> None:
    change(used / "records.db", lambda whole: whole.replace(b"m0001_first_tables", b"m0021_first_tables"))
    with open_database(used) as db:
        assert (events(db), len(learners(db))) == (124, 2)


@pytest.mark.parametrize("table", ["device", "person", "setting"])
def test_damage_where_the_first_page_reads_is_found_in_a_large_file_too(
    used: Path, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection, "SMALL_FILE", 0)
    zero_first_page_of(table, used / "records.db")
    for _ in range(2):
        with open_database(used) as db:
            assert (events(db), len(learners(db)), news(db).restored) == (124, 2, 124)


def test_damage_that_anybody_meets_is_put_right_at_the_next_start(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection, "SMALL_FILE", 0)
    zero_first_page_of("progress", used / "records.db")
    with open_database(used) as db, pytest.raises(DamagedRecords):
        progress_of(db, learners(db)[0].id)
    with open_database(used) as db:
        assert news(db).lost == 0
        assert progress_of(db, learners(db)[0].id)[0].steps_done == 3


def zero_first_page_of(table: str, file: Path) -> None:
    connection = driver.connect_alone(file)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    connection.close()
    change(file, lambda whole: whole[: (page - 1) * PAGE] + bytes(PAGE) + whole[page * PAGE :])


def test_news_that_are_damaged_in_their_turn_are_not_told(used: Path) -> None:
    change(used / "records.db", DAMAGE["of another program"])
    open_database(used).close()
    change(used / "records.db", lambda whole: whole.replace(b'"nameless":0', b'"nameless":}'))
    with open_database(used) as db:
        assert salvaged.untold(db) is None


def test_a_folder_in_the_place_of_the_file_is_said_and_left(used: Path) -> None:
    (used / "records.db").unlink()
    (used / "records.db" / "holiday").mkdir(parents=True)
    for _ in range(2):
        with pytest.raises(UnusableRecords) as refusal:
            open_database(used)
    assert "｜先生《せんせい》を よんでください" in refusal.value.ja
    assert (used / "records.db" / "holiday").is_dir()


def test_where_the_new_file_cannot_take_its_place_all_goes_on_with_the_old_one(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, while another program holds the file; what is acknowledged meanwhile is not lost later."""
    with open_database(used) as db:
        person = learners(db)[0]
        note(db, person.id, Fact("teacher_called"))
        with monkeypatch.context() as held:
            held.setattr(Path, "replace", _refuse_to_become("records.db"))
            with pytest.raises(UnusableRecords):
                mend(db, "a test")
        assert aside.kept_aside(used) == []
        note(db, person.id, Fact("teacher_called"))
    with open_database(used) as db:
        assert (events(db), salvaged.untold(db)) == (126, None)
        mend(db, "a test")
        assert (events(db), news(db).lost) == (126, 0)


def _refuse_to_become(name: str) -> Callable[[Path, Path], Path]:
    real = Path.replace

    def replace(file: Path, target: Path) -> Path:
        if file.name == aside.REBUILT and target.name == name:
            raise PermissionError(13, "another program holds it")
        return real(file, target)

    return replace


def test_a_folder_whose_damage_was_noted_and_not_put_right_is_noted_again(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_database(used) as db:
        aside.note_damage(used, "2 events are missing")
        with monkeypatch.context() as held:
            held.setattr(Path, "replace", _refuse_to_become("records.db"))
            with pytest.raises(UnusableRecords):
                keep_safe(db, TUESDAY)
        assert aside.noted_damage(used) == "2 events are missing"
        keep_safe(db, TUESDAY)
        assert aside.noted_damage(used) is None
        assert news(db).lost == 0


def _sector(whole: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(whole) // 512) * 512
    return whole[:at] + bytes(512) + whole[at + 512 :]


def _noise(whole: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(whole) // PAGE) * PAGE
    return whole[:at] + chance.randbytes(PAGE) + whole[at + PAGE :]


def _flips(whole: bytes, chance: random.Random) -> bytes:
    flipped = bytearray(whole)
    for _ in range(8):
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def _cut(whole: bytes, chance: random.Random) -> bytes:
    return whole[: chance.randrange(len(whole))]


@pytest.mark.parametrize("how", [_sector, _noise, _flips, _cut])
def test_no_event_that_is_whole_in_any_file_is_lost(
    cut_off: Path, tmp_path: Path, how: Callable[[bytes, random.Random], bytes]
) -> None:
    """Files and logs damaged by chance; the rows are looked for byte by byte, without our reading of pages."""
    chance = random.Random(how.__name__)
    with open_database(shutil.copytree(cut_off, tmp_path / "whole")) as db:
        rows = [
            tuple(row)
            for row in db.rows("SELECT id, device, learner, attempt, kind, payload, at, hash FROM event")
        ]
    as_written = {
        row[0]: (f"{row[0]}{row[1]}".encode(), b"".join(_bytes(column) for column in row[2:])) for row in rows
    }
    for number in range(25):
        folder = shutil.copytree(cut_off, tmp_path / f"{number}")
        for name in ("records.db", "records.db-wal")[number % 3 // 2 : 2 - number % 3 % 2]:
            change(folder / name, lambda whole: how(whole, chance))
        bytes_ = b"".join((folder / name).read_bytes() for name in ("records.db", "records.db-wal"))
        before = (folder / "records.db").read_bytes()
        with open_database(folder) as db:
            found = {row[0] for row in db.rows("SELECT id FROM event")}
            readable = {id for id, (ids, rest) in as_written.items() if ids in bytes_ and rest in bytes_}
            assert len(readable - found) <= 1, "where a row's own header is hit"
            assert len(learners(db)) <= 2
            if salvaged.untold(db):
                (kept,) = aside.kept_aside(folder)
                assert (kept / "records.db").read_bytes() == before
        shutil.rmtree(folder)


def _bytes(column: object) -> bytes:
    return column if isinstance(column, bytes) else str(column or "").encode()

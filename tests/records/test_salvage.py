"""Damaged records are put right by the next opening: what can be read, the newest backup, and the old file kept."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import aside, driver, salvaged, settings
from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.backup import back_up, keep_safe
from literacy_tutor.records.database import Database, check_whole, open_database, watch_over
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.progress import progress_of, rebuild_progress
from literacy_tutor.records.refusals import DamagedRecords, NewerRecords
from literacy_tutor.records.salvaged import Salvaged
from tests.records.damage import DAMAGE, TAP, play_a_class, practise
from tests.records.noting import note
from tests.records.test_refusals import make_newer

NOTHING_LEFT: dict[str, Callable[[bytes], bytes]] = {
    "cut in a page": DAMAGE["cut in a page"],
    "shorter than a header": DAMAGE["shorter than a header"],
    "empty": lambda _: b"",
    "noise": lambda whole: random.Random(3).randbytes(len(whole)),
}
BACKUP_DAY = date(2026, 11, 24)


@pytest.fixture(scope="session")
def once_used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play_a_class(tmp_path_factory.mktemp("once used"))


@pytest.fixture
def used(once_used: Path, folder: Path) -> Path:
    return shutil.copytree(once_used, folder)


@pytest.fixture
def backed_up(used: Path) -> Path:
    """A backup, and after it 33 more events: a newcomer and the beginning of her lesson."""
    back_up(used, BACKUP_DAY)
    with open_database(used) as db:
        practise(db, add_learner(db, "みどり", "", "dog"), steps=31)
    return used


def damage(folder: Path, how: Callable[[bytes], bytes]) -> bytes:
    file = folder / "records.db"
    file.write_bytes(how(file.read_bytes()))
    return file.read_bytes()


def events(db: Database) -> int:
    """Without the salvage's own."""
    return int(db.rows("SELECT count(*) FROM event WHERE kind <> 'records_salvaged'")[0][0])


def news(db: Database) -> Salvaged:
    found = salvaged.untold(db)
    assert found is not None
    return found


def must_be_in_order(folder: Path, db: Database) -> None:
    """Whole, derived rows as the log has them, ready to be written and backed up."""
    check_whole(folder)
    before = [progress_of(db, person.id) for person in learners(db)]
    rebuild_progress(db)
    assert [progress_of(db, person.id) for person in learners(db)] == before
    assert not db.rows("PRAGMA foreign_key_check")
    practise(db, add_learner(db, "あたらしい ひと", "", "cat"))
    back_up(folder, date(2027, 1, 1))


LITTLE_LOST = {name: how for name, how in DAMAGE.items() if name not in NOTHING_LEFT}


@pytest.mark.parametrize("what", LITTLE_LOST)
def test_without_a_backup_what_can_be_read_goes_on(used: Path, what: str) -> None:
    damaged = damage(used, LITTLE_LOST[what])
    with open_database(used) as db:
        found = news(db)
        assert (found.backup, found.restored + found.lost) == ("", 124)
        assert found.lost == (11 if what == "cut between pages" else 0)
        assert events(db) == found.restored
        assert len(learners(db)) == 2
        for person in learners(db):
            running = open_attempt(db, person.id)
            assert running is not None
            assert running.step == progress_of(db, person.id)[0].steps_done == 3
            assert set(running.actions) <= {TAP}
        assert (used / found.aside / "records.db").read_bytes() == damaged
        must_be_in_order(used, db)


@pytest.mark.parametrize("what", LITTLE_LOST)
def test_what_came_after_the_backup_is_joined_to_it(backed_up: Path, what: str) -> None:
    damage(backed_up, LITTLE_LOST[what])
    with open_database(backed_up) as db:
        found = news(db)
        assert found.backup == "2026-11-24"
        assert found.restored + found.lost == 33
        assert events(db) == 124 + found.restored
        assert {"はな", "よし"} <= {person.name for person in learners(db)}
        must_be_in_order(backed_up, db)


@pytest.mark.parametrize("what", NOTHING_LEFT)
def test_where_nothing_can_be_read_the_backup_is_what_there_is(backed_up: Path, what: str) -> None:
    damaged = damage(backed_up, NOTHING_LEFT[what])
    with open_database(backed_up) as db:
        found = news(db)
        assert (found.backup, found.restored) == ("2026-11-24", 0)
        assert (found.cut, events(db)) == (what != "noise", 124)
        assert {"はな", "よし"} <= {person.name for person in learners(db)}
        assert (backed_up / found.aside / "records.db").read_bytes() == damaged
        must_be_in_order(backed_up, db)


def test_where_there_is_nothing_at_all_it_begins_anew_and_says_so(used: Path) -> None:
    damaged = damage(used, NOTHING_LEFT["noise"])
    with open_database(used) as db:
        found = news(db)
        assert (learners(db), found.restored, found.people) == ([], 0, 0)
        assert "あたらしい ｜記録《きろく》で はじめます" in found.ja
        assert "the records begin anew" in found.en
        assert (used / found.aside / "records.db").read_bytes() == damaged
        must_be_in_order(used, db)


def test_a_file_that_is_gone_comes_back_from_its_backup(backed_up: Path) -> None:
    (backed_up / "records.db").unlink()
    with open_database(backed_up) as db:
        assert (news(db).backup, news(db).aside, events(db)) == ("2026-11-24", "", 124)
    assert aside.kept_aside(backed_up) == []


def test_the_newest_backup_that_is_good_is_taken(backed_up: Path) -> None:
    newer = back_up(backed_up, date(2026, 11, 25))
    newer.write_bytes(newer.read_bytes()[:-5000])
    damage(backed_up, NOTHING_LEFT["noise"])
    with open_database(backed_up) as db:
        assert news(db).backup == "2026-11-24"


def test_what_is_said_counts(backed_up: Path) -> None:
    damage(backed_up, DAMAGE["of another program"])
    with open_database(backed_up) as db:
        assert news(db).ja == (
            "｜記録《きろく》の ファイルが よめなかったので、アプリが ｜直《なお》しました。\n"
            "バックアップ（11｜月《がつ》 ｜24日《にじゅうよっか》）を つかいました。そのあとの 33｜件《けん》も もどせました。\n"
            f"もとの ファイルは、すてずに とってあります（{news(db).aside}）。"
        )
        assert "The backup of 24 November was used. 33 records made after it came back, too." in news(db).en
    lost = Salvaged("", 37, 3, True, 5, 1, 3, "damaged-x")
    assert "37｜件《けん》を もどせました。3｜件《けん》は よめませんでした。" in lost.ja
    assert "ほかにも なくなった ものが あるかもしれません。" in lost.ja
    assert lost.ja.endswith("｜先生《せんせい》に お｜伝《つた》えください。")
    assert lost.en.endswith("Please tell a teacher.")
    assert "37 records came back. 3 records could not be read. Something else may be gone." in lost.en


def test_it_is_told_until_somebody_has_seen_it(used: Path) -> None:
    damage(used, DAMAGE["of another program"])
    with open_database(used) as db:
        first = news(db)
    with open_database(used) as db:
        assert news(db) == first
        salvaged.tell(db)
        assert salvaged.untold(db) is None
    damage(used, DAMAGE["of another program"])
    with open_database(used) as db:
        assert news(db) != first


def test_the_damaged_files_lie_in_a_folder_that_says_what_they_are(used: Path) -> None:
    damage(used, DAMAGE["of another program"])
    open_database(used).close()
    (kept,) = aside.kept_aside(used)
    assert kept.name.startswith("damaged-20")
    assert {path.name for path in kept.iterdir()} == {"README.txt", "records.db"}
    words = (kept / "README.txt").read_text(encoding="utf-8")
    assert "バックアップ" not in words
    assert "124件を もどせました。" in words
    assert "124 records came back." in words
    assert "はな" not in words


def test_the_log_beside_a_damaged_file_is_read_and_kept(folder: Path, tmp_path: Path) -> None:
    """The power went while the app was open: the last events are in the log alone."""
    db = open_database(play_a_class(folder))
    note(db, learners(db)[0].id, Fact("teacher_called"))
    shutil.copytree(folder, tmp_path / "after the power cut")
    db.close()
    cut_off = tmp_path / "after the power cut"
    log = (cut_off / "records.db-wal").read_bytes()
    damage(cut_off, DAMAGE["no database"])
    with open_database(cut_off) as again:
        assert (news(again).restored, events(again)) == (125, 125)
    (kept,) = aside.kept_aside(cut_off)
    assert (kept / "records.db-wal").read_bytes() == log


def test_two_salvages_keep_both_files(used: Path, clock: Clock) -> None:
    for _ in range(2):
        damage(used, DAMAGE["of another program"])
        open_database(used, lambda: clock().replace(second=0)).close()
    assert len(aside.kept_aside(used)) == 2


def test_the_numbers_of_lost_events_are_never_given_again(used: Path) -> None:
    with open_database(used) as db:
        before = db.device
    damage(used, DAMAGE["cut between pages"])
    with open_database(used) as db:
        assert db.device != before
        assert {row["id"] for row in db.rows("SELECT id FROM device")} >= {before, db.device}
        note(db, learners(db)[0].id, Fact("teacher_called"))
        rows = db.rows("SELECT device, seq FROM event ORDER BY n DESC LIMIT 2")
        assert [tuple(row) for row in rows] == [(db.device, 2), (db.device, 1)]


def flip_in_event(folder: Path, number: int) -> None:
    file = folder / "records.db"
    whole = file.read_bytes()
    wanted = f'"index":{number % 3},"ms":{number},'.encode()
    assert wanted in whole
    file.write_bytes(whole.replace(wanted, wanted.replace(b"index", b"indax")))


def test_events_that_are_lost_for_good_are_counted_once(used: Path) -> None:
    flip_in_event(used, 7)
    with pytest.raises(DamagedRecords, match="2 events"):
        watch_over(used)
    with open_database(used) as db:
        assert (news(db).lost, news(db).missing, events(db)) == (2, 2, 122)
        check_whole(used)
    flip_in_event(used, 8)
    with pytest.raises(DamagedRecords, match="2 events"):
        watch_over(used)
    with open_database(used) as db:
        assert (news(db).lost, news(db).missing, events(db)) == (2, 4, 120)
        must_be_in_order(used, db)


def test_damage_found_while_somebody_is_at_work_is_put_right_with_the_next_backup(used: Path) -> None:
    with open_database(used) as db:
        damage_under = (used / "records.db").read_bytes().replace(b'"ms":7,', b'"ms":6,')
        db.rows("PRAGMA wal_checkpoint (TRUNCATE)")
        (used / "records.db").write_bytes(damage_under)
        with pytest.raises(DamagedRecords):
            watch_over(used)
        person = learners(db)[0]
        note(db, person.id, Fact("teacher_called"))
        keep_safe(db, BACKUP_DAY)
        assert news(db).lost == 2
        assert events(db) == 123
        running = open_attempt(db, person.id)
        assert running is not None
        note(db, person.id, Fact("teacher_called"))
        keep_safe(db, BACKUP_DAY)
        must_be_in_order(used, db)


def test_records_that_are_newer_and_damaged_are_refused_and_left(
    used: Path, contents: Callable[[Path], dict[str, bytes]]
) -> None:
    make_newer(used)
    damage(used, DAMAGE["no database"])
    before = contents(used)
    with pytest.raises(NewerRecords, match="m0999_later"):
        open_database(used)
    assert contents(used) == before


def test_an_older_backup_is_brought_up_to_date(used: Path) -> None:
    made = back_up(used, BACKUP_DAY)
    connection = driver.connect_alone(made)
    connection.execute("DROP TABLE learner_setting")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name > 'm0001_zzz'")
    connection.close()
    damage(used, NOTHING_LEFT["noise"])
    with open_database(used) as db:
        assert events(db) == 124
        assert db.rows("SELECT * FROM learner_setting") == []


def test_what_was_taken_out_of_a_readable_table_does_not_come_back_from_the_backup(backed_up: Path) -> None:
    with open_database(backed_up) as db, db.write() as transaction:
        gone = next(person for person in learners(db) if person.name == "はな")
        transaction.execute("DELETE FROM open_attempt WHERE learner = ?", (gone.id,))
        transaction.execute("DELETE FROM person WHERE id = ?", (gone.id,))
    with open_database(backed_up) as db:
        settings.choose(db, LANGUAGE, "en")
    damage(backed_up, DAMAGE["a trigger of another name"])
    with open_database(backed_up) as db:
        assert {person.name for person in learners(db)} == {"よし", "みどり"}
        assert settings.chosen(db, LANGUAGE) == "en"


def test_people_whose_name_is_lost_keep_what_they_did(used: Path) -> None:
    damage(used, DAMAGE["page of noise"])
    with open_database(used) as db:
        assert news(db).nameless == 2
        assert {person.name for person in learners(db)} == {"なまえ？ 1", "なまえ？ 2"}
        assert all(progress_of(db, person.id) for person in learners(db))
        assert "2｜名《めい》の お｜名前《なまえ》が わからなくなりました。" in news(db).ja
        assert "2 people lost the name: choose “Name?”" in news(db).en


def test_no_flipped_bits_ever_become_a_traceback_or_cost_more_than_they_touch(used: Path) -> None:
    file = used / "records.db"
    whole = file.read_bytes()
    chance = random.Random(7)
    salvages = 0
    for number in range(150):
        flipped = bytearray(whole)
        for _ in range(1 + number % 3):
            flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        with open_database(used) as db:
            found = salvaged.untold(db)
            assert events(db) >= 124 - 3 * 40, "a page holds some 40 events"
            assert len(learners(db)) == 2
            [progress_of(db, person.id) for person in learners(db)]
        if found:
            salvages += 1
            assert (used / found.aside / "records.db").read_bytes() == flipped
            check_whole(used)
        for kept in aside.kept_aside(used):
            shutil.rmtree(kept)
        for beside in used.glob("records.db-*"):
            beside.unlink()
    assert salvages > 10

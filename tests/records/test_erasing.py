"""Somebody is erased for good: no byte of the name is left in any file, and nothing brings them back."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.ids import new_id
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import aside, settings, tombstones
from literacy_tutor.records.attempts import Fact, begin_attempt, end_attempt, record
from literacy_tutor.records.attendance import counts, hold_hour, mark
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.classes import join as enrol
from literacy_tutor.records.classes import members, open_class
from literacy_tutor.records.database import Database, check_whole, mend, open_database
from literacy_tutor.records.erasing import erase, unreadable_files
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.joining import join
from literacy_tutor.records.kept_backups import dated_backups, problem_in
from literacy_tutor.records.learners import add_learner, learners, rename_learner
from literacy_tutor.records.progress import rebuild_progress
from literacy_tutor.records.roster import Entrant, take_in

TUESDAY = date(2026, 4, 7)
NAME, READING = "高橋 かめ子", "たかはし かめこ"
WORDS = (NAME, READING, "高橋", "かめ子", "高橋かめ子", "たかはし")
FIVE_HUNDRED = [Entrant(f"佐藤 よし子{number}", f"さとう よしこ{number}", "cat") for number in range(499)]


def traces(folder: Path, *words: str) -> dict[str, int]:
    """By file, every byte of which is looked at."""
    found = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    counted = {name: sum(whole.count(word.encode()) for word in words) for name, whole in found.items()}
    return {name: count for name, count in counted.items() if count}


def write_note(db: Database, learner: str | None, text: str) -> None:
    with db.write() as transaction:
        transaction.execute(
            "INSERT INTO note (id, kind, class, learner, text, written_at) VALUES (?, 'note', 'c', ?, ?, '')",
            (new_id(), learner, text),
        )


def busy(db: Database) -> str:
    """Somebody who did all there is to do, among others."""
    person = add_learner(db, NAME, READING, "turtle").id
    class_ = open_class(db, "火曜").id
    enrol(db, class_, [person])
    mark(db, hold_hour(db, class_, TUESDAY).id, {person: "present"})
    attempt = begin_attempt(db, person, "basics/tap", "hash", "ja", 2)
    end_attempt(db, attempt, Fact("attempt_finished"))
    running = begin_attempt(db, person, "fraud/parcel-sms", "hash", "ja", 2)
    record(db, running, ["{}"], [Fact("step_passed", {"step": "a", "index": 0, "ms": 5})])
    settings.choose_for(db, person, LANGUAGE, "en")
    write_note(db, person, "高橋さんは ゆっくり")
    write_note(db, None, f"{NAME}さんから 電話。佐藤さんにも。")
    return person


def test_of_500_people_one_leaves_no_byte_in_any_file(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        take_in(db, FIVE_HUNDRED[:250])
        person = busy(db)
        take_in(db, FIVE_HUNDRED[250:])
        for days in range(30):
            back_up(folder, TUESDAY + timedelta(days=days))
            rename_learner(db, learners(db)[days].id, f"山田 {days}", "やまだ")
        rename_learner(db, person, "高橋 かめこ", READING)
        assert len(traces(folder, *WORDS)) > 10
        told: list[tuple[int, int]] = []
        assert erase(db, person, progress=lambda done, all: told.append((done, all))) == []
        assert traces(folder, *WORDS, "かめこ") == {}
        assert told[-1] == (len(dated_backups(folder)), len(dated_backups(folder)) + 1)
        assert len(learners(db)) == 499
    assert traces(folder, *WORDS, "かめこ") == {}
    assert {problem_in(backup) for backup in dated_backups(folder)} == {None}
    check_whole(folder)


def test_free_space_that_was_not_overwritten_keeps_no_byte_either(folder: Path, clock: Clock) -> None:
    """As a program leaves it that deletes without `secure_delete`."""
    with open_database(folder, clock) as db:
        db.rows("PRAGMA secure_delete = OFF")
        person = busy(db)
        take_in(db, FIVE_HUNDRED[:40])
        rename_learner(db, person, "別の名前", "")
        with db.write() as transaction:
            transaction.execute("DELETE FROM note")
        back_up(folder, TUESDAY)
        assert set(traces(folder, *WORDS)) >= {"records.db-wal", "records-2026-04-07.db"}
        erase(db, person)
        assert traces(folder, *WORDS, "別の名前") == {}


def test_what_has_no_name_stays_and_what_belongs_to_them_goes(db: Database) -> None:
    person = busy(db)
    class_ = db.rows("SELECT id FROM class")[0][0]
    erase(db, person)
    assert (learners(db), members(db, class_)) == ([], [])
    (count,) = counts(db, class_).values()
    assert count.present == 1, "the hour was attended all the same"
    assert [row["text"] for row in db.rows("SELECT text FROM note")] == ["○○さんから 電話。佐藤さんにも。"]
    for table in ("open_attempt", "running_action", "learner_setting"):
        assert db.rows(f"SELECT * FROM {table}") == []
    assert verify_events(db).good
    live = [tuple(row) for row in db.rows("SELECT * FROM progress")]
    rebuild_progress(db)
    assert [tuple(row) for row in db.rows("SELECT * FROM progress")] == live


def test_a_part_of_a_name_that_others_have_too_stays_in_notes_about_others(db: Database) -> None:
    add_learner(db, "高橋 一", "", "cat")
    person = add_learner(db, NAME, READING, "turtle").id
    write_note(db, None, "高橋さん二人、かめ子さんは次回")
    erase(db, person)
    assert db.rows("SELECT text FROM note")[0][0] == "高橋さん二人、○○さんは次回"


def test_a_short_name_goes_without_the_words_that_begin_like_it(db: Database) -> None:
    person = add_learner(db, "はな", "", "cat").id
    write_note(db, None, "はなさんと はなしを した。はな、また来週")
    erase(db, person)
    assert db.rows("SELECT text FROM note")[0][0] == "○○さんと はなしを した。○○、また来週"


def test_whoever_was_joined_to_them_goes_too(db: Database, folder: Path) -> None:
    person, twice = busy(db), add_learner(db, "かめちゃん", "", "cat").id
    join(db, twice, person)
    erase(db, person)
    assert traces(folder, *WORDS, "かめちゃん") == {}
    assert db.rows("SELECT count(*) FROM event WHERE kind = 'person_erased'")[0][0] == 2


def test_damaged_files_are_named_and_go_only_when_that_is_wanted(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        busy(db)
        backup = back_up(folder, TUESDAY)
    aside.note_damage(folder, "one bit flipped")
    backup.write_bytes(backup.read_bytes()[:-4096])
    with open_database(folder, clock) as db:
        (person,) = [one.id for one in learners(db)]
        kept = sorted(["backups/records-2026-04-07.db", f"{aside.kept_aside(folder)[0].name}/records.db"])
        assert unreadable_files(db, person) == kept
        assert erase(db, person) == kept
        assert set(traces(folder, *WORDS)) == {"records.db", "records-2026-04-07.db"}
        again = add_learner(db, NAME, READING, "turtle").id
        assert unreadable_files(db, again) == kept
        assert erase(db, again, damaged_too=True) == []
    assert traces(folder, *WORDS) == {}
    assert aside.kept_aside(folder) == []


def test_an_old_backup_put_back_does_not_bring_them_back(folder: Path, clock: Clock, tmp_path: Path) -> None:
    with open_database(folder, clock) as db:
        person = busy(db)
        kept_elsewhere = shutil.copy(back_up(folder, TUESDAY), tmp_path / "old.db")
        erase(db, person)
    shutil.copy(kept_elsewhere, folder / "records.db")
    assert traces(folder, *WORDS) != {}
    with open_database(folder, clock) as db:
        assert learners(db) == []
    assert traces(folder, *WORDS) == {}


@pytest.mark.parametrize("is_there", [True, False], ids=["with a backup", "without a backup"])
def test_a_salvage_does_not_bring_them_back_nor_make_them_nameless(
    folder: Path, clock: Clock, is_there: bool
) -> None:
    with open_database(folder, clock) as db:
        person = busy(db)
        kept = add_learner(db, "田中 はな", "", "cat")
        if is_there:
            back_up(folder, TUESDAY)
        erase(db, person)
    whole = (folder / "records.db").read_bytes()
    (folder / "records.db").write_bytes(whole.replace(b"CREATE TABLE person", b"CREATE TABLE peoson"))
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert [one.id for one in learners(db)] == [kept.id]
    assert traces(folder, *WORDS) == {}


def test_records_lost_altogether_come_back_from_a_backup_without_them(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        person = busy(db)
        kept = add_learner(db, "田中 はな", "", "cat")
        back_up(folder, TUESDAY)
        erase(db, person)
    for file in aside.files_of(folder / "records.db"):
        file.write_bytes(b"")
    with open_database(folder, clock) as db:
        assert learners(db) == [kept]


def test_records_mended_under_the_window_from_an_old_backup_have_them_no_more(
    folder: Path, clock: Clock, tmp_path: Path
) -> None:
    with open_database(folder, clock) as db:
        person = busy(db)
        kept = add_learner(db, "田中 はな", "", "cat")
        kept_elsewhere = shutil.copy(back_up(folder, TUESDAY), tmp_path / "old.db")
        erase(db, person)
        shutil.copy(kept_elsewhere, folder / "backups" / "records-2026-04-07.db")
        with (folder / "records.db").open("r+b") as file:
            file.write(bytes((folder / "records.db").stat().st_size))
        mend(db, "gone")
        assert learners(db) == [kept]
        assert [row["text"] for row in db.rows("SELECT text FROM note")] == [
            "○○さんから 電話。佐藤さんにも。"
        ]


def test_an_erasing_that_damage_interrupts_leaves_no_name_in_notes(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        person = busy(db)
    tombstones.begin(folder, [person], damaged_too=True)
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert [row["text"] for row in db.rows("SELECT text FROM note")] == [
            "○○さんから 電話。佐藤さんにも。"
        ]
        assert traces(folder, *WORDS) == {}
        assert tombstones.read(folder).under_way == frozenset()


# --- killed in the middle -----------------------------------------------------------------------------------

CHILD = """
import os, signal, sys
from pathlib import Path
from literacy_tutor.records import aside, attempts, erased_files, erasing, tombstones
from literacy_tutor.records.database import Database, open_database

folder, person, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

def kill_around(holder, name, when):
    real, calls = getattr(holder, name), [0]
    def watched(*given, **named):
        calls[0] += 1
        if calls[0] == number and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*given, **named)
        if calls[0] == number and when == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    setattr(holder, name, watched)
"""
POINTS = {
    "once it is noted": ("kill_around(tombstones, 'begin', 'after')", 1),
    "with one backup written anew": ("kill_around(erased_files, 'rewrite', 'after')", 1),
    "before a backup takes its place": ("kill_around(erased_files, 'problem_in', 'after')", 5),
    "with the damaged files gone": ("kill_around(erased_files, 'remove', 'after')", 1),
    "in the middle of the rows": ("kill_around(attempts, 'abandon_all', 'after')", 1),
    "with the rows gone": ("kill_around(Database, 'forget_deleted', 'before')", 1),
    "with the log emptied": ("kill_around(Database, 'forget_deleted', 'after')", 1),
    "before it is noted as done": ("kill_around(tombstones, 'end', 'before')", 1),
}


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("point", POINTS)
def test_killed_anywhere_the_next_start_finishes_it(folder: Path, clock: Clock, point: str) -> None:
    with open_database(folder, clock) as db:
        person = busy(db)
        kept = add_learner(db, "田中 はな", "", "cat")
        for days in range(3):
            back_up(folder, TUESDAY + timedelta(days=days))
    broken = folder / "backups" / "records-2026-01-01.db"
    broken.write_bytes((folder / "records.db").read_bytes()[:-4096])
    where, number = POINTS[point]
    script = f"{CHILD}\n{where}\nerasing.erase(open_database(folder), person, damaged_too=True)\n"
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder), person, str(number)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL, f"it was never there: {done.stderr}"
    with open_database(folder, clock) as db:
        assert learners(db) == [kept]
        assert traces(folder, *WORDS) == {}
        assert tombstones.read(folder) == tombstones.Tombstones(frozenset({person}))
        assert verify_events(db).good
    assert {problem_in(backup) for backup in dated_backups(folder)} == {None}
    assert not list(folder.rglob("*.partial*"))

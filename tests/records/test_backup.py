from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import driver, events, header, learners
from literacy_tutor.records.aside import note_damage
from literacy_tutor.records.attempts import begin_attempt, open_attempt, record
from literacy_tutor.records.backup import back_up, keep_safe, newest_good_backup, to_keep
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.verification import quick_check
from tests.records.damage import DAMAGE, play_a_class
from tests.records.noting import note

TUESDAY = date(2026, 4, 7)


@pytest.mark.usefixtures("db")
def test_a_backup_of_open_records_is_one_file_with_everything_in_it(
    hana: Learner, folder: Path, tmp_path: Path, clock: Clock
) -> None:
    made = back_up(folder, TUESDAY)
    assert made == folder / "backups" / "records-2026-04-07.db"
    assert [path.name for path in made.parent.iterdir()] == ["records-2026-04-07.db"]
    assert not header.writes_ahead(made)
    (tmp_path / "elsewhere").mkdir()
    shutil.copy(made, tmp_path / "elsewhere" / "records.db")
    with open_database(tmp_path / "elsewhere", clock) as copy:
        assert learners.learners(copy) == [hana]
        assert events.verify_events(copy).checked == 1


def test_a_running_lesson_is_in_the_backup_with_the_steps_passed(
    db: Database, hana: Learner, folder: Path, tmp_path: Path
) -> None:
    attempt = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 3)
    record(db, attempt, ['{"typed":"ひみつ"}'], [Fact("step_passed", {"index": 0, "ms": 5})])
    (tmp_path / "elsewhere").mkdir()
    shutil.copy(back_up(folder, TUESDAY), tmp_path / "elsewhere" / "records.db")
    with open_database(tmp_path / "elsewhere") as copy:
        running = open_attempt(copy, hana.id)
        assert running is not None
        assert (running.step, running.actions) == (1, ())


def test_a_second_backup_on_a_day_replaces_the_first(db: Database, hana: Learner, folder: Path) -> None:
    back_up(folder, TUESDAY)
    note(db, hana.id, Fact("teacher_called"))
    made = back_up(folder, TUESDAY)
    connection = driver.connect_untouching(made)
    assert connection.execute("SELECT count(*) FROM event").fetchone()[0] == 2
    connection.close()


@pytest.mark.usefixtures("hana")
def test_damaged_records_never_replace_a_good_backup(db: Database, folder: Path) -> None:
    good = back_up(folder, TUESDAY)
    before = good.read_bytes()
    with db.write() as transaction:
        (trigger,) = transaction.rows("SELECT sql FROM sqlite_schema WHERE name = 'event_is_never_changed'")
        transaction.execute("DROP TRIGGER event_is_never_changed")
        transaction.execute("UPDATE event SET kind = 'something_else'")
        transaction.execute(trigger["sql"])
    with pytest.raises(DamagedRecords, match="1 event is not as written"):
        back_up(folder, TUESDAY)
    assert [path.name for path in good.parent.iterdir()] == [good.name]
    assert good.read_bytes() == before


def test_an_index_that_names_other_rows_is_found_and_put_right(db: Database, hana: Learner) -> None:
    """All its pages are whole: SQLite's quick check says nothing, and the lesson could not be gone on with."""
    attempt = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 3)
    db.forget_deleted()
    (page,) = db.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_open_attempt_2'")[0]
    with db.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        damaged = file.read(4096).replace(hana.id.encode(), b"f" + hana.id.encode()[1:])
        file.seek((page - 1) * 4096)
        file.write(damaged)
    db.rows("PRAGMA shrink_memory")
    assert quick_check(db.rows) == []
    with pytest.raises(DamagedRecords):
        keep_safe(db, TUESDAY)
    keep_safe(db, TUESDAY)
    record(db, attempt, ["{}"], [Fact("step_passed", {"index": 0, "ms": 5})])


@pytest.mark.usefixtures("db")
def test_what_a_killed_backup_left_is_cleared(folder: Path) -> None:
    (folder / "backups").mkdir()
    for name in ("records-2026-03-31.db.partial", "records-2026-03-31.db.partial-journal"):
        (folder / "backups" / name).write_bytes(b"half")
    back_up(folder, TUESDAY)
    assert [path.name for path in (folder / "backups").iterdir()] == ["records-2026-04-07.db"]


@pytest.mark.usefixtures("db")
def test_the_newest_good_backup_skips_those_that_fail(folder: Path) -> None:
    assert newest_good_backup(folder) is None
    older, newer = (back_up(folder, TUESDAY + timedelta(days=days)) for days in (0, 1))
    assert newest_good_backup(folder) == newer
    newer.write_bytes(newer.read_bytes()[:-1000])
    (folder / "backups" / "records-2026-04-09.db").write_bytes(b"")
    (folder / "backups" / "records-2026-02-31.db").write_bytes(b"")
    (folder / "backups" / "notes.txt").write_text("not ours")
    assert newest_good_backup(folder) == older


@pytest.mark.parametrize(
    "damage",
    [
        DAMAGE["of another program"],
        lambda whole: whole.replace(b"m0001_first_tables", b"m0003_first_tables"),
        DAMAGE["of an encoding unknown"],
    ],
    ids=["of another program", "of versions that never were", "of an encoding unknown"],
)
def test_a_backup_that_no_opening_would_take_is_not_good(
    folder: Path, damage: Callable[[bytes], bytes]
) -> None:
    """All that SQLite checks is whole; a salvage that began with it could never be opened."""
    play_a_class(folder, steps=3)
    made = back_up(folder, TUESDAY)
    made.write_bytes(damage(made.read_bytes()))
    assert newest_good_backup(folder) is None
    note_damage(folder, "a page is torn")
    with open_database(folder) as db:
        assert len(learners.learners(db)) == 2


def test_a_backup_made_under_a_wrong_clock_is_not_the_newest(
    db: Database, hana: Learner, folder: Path
) -> None:
    back_up(folder, date(2036, 1, 1))
    note(db, hana.id, Fact("teacher_called"))
    made = back_up(folder, TUESDAY)
    assert newest_good_backup(folder) == made


def kept(newest_first: list[date]) -> set[date]:
    return to_keep([(day, day) for day in newest_first])


def test_a_laptop_used_every_day_keeps_ten_days_and_eight_weeks() -> None:
    days = [TUESDAY - timedelta(days=back) for back in range(200)]
    left = sorted(kept(days), reverse=True)
    assert left[:10] == days[:10]
    assert [day.isoweekday() for day in left[11:]] == [7] * 7
    assert len(left) == 18


def test_a_laptop_used_once_a_week_keeps_eighteen_weeks() -> None:
    days = [TUESDAY - timedelta(weeks=back) for back in range(40)]
    assert kept(days) == set(days[:18])


def back_up_after_a_fact(db: Database, hana: Learner, folder: Path, day: date) -> Path:
    note(db, hana.id, Fact("teacher_called"))
    return back_up(folder, day)


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "backups").iterdir()}


def test_rotation_deletes_only_backups_it_knows(db: Database, hana: Learner, folder: Path) -> None:
    (folder / "backups").mkdir()
    (folder / "backups" / "before the repair.db").touch()
    days = [TUESDAY - timedelta(days=back) for back in range(30)]
    for day in reversed(days):
        back_up_after_a_fact(db, hana, folder, day)
    assert names(folder) == {"before the repair.db"} | {f"records-{day}.db" for day in kept(days)}


@pytest.mark.parametrize("jump", [-10, 10], ids=["ten years back", "ten years on"])
def test_a_clock_set_wrong_never_makes_rotation_delete_the_newest(
    db: Database, hana: Learner, folder: Path, jump: int
) -> None:
    wrong = TUESDAY.replace(year=TUESDAY.year + jump)
    days = [TUESDAY + timedelta(days=on) for on in range(25)]
    days += [wrong + timedelta(days=on) for on in range(25)]
    days += [TUESDAY + timedelta(days=25 + on) for on in range(5)]
    for day in days:
        made = back_up_after_a_fact(db, hana, folder, day)
        assert newest_good_backup(folder) == made
    assert {f"records-{day}.db" for day in days[-10:]} <= names(folder)
    assert len(names(folder)) <= 18


def test_a_shorter_log_does_not_take_the_place_of_a_longer_one(
    db: Database, hana: Learner, folder: Path, clock: Clock
) -> None:
    long = back_up_after_a_fact(db, hana, folder, TUESDAY)
    db.close()
    (folder / "records.db").unlink()
    with while_backups_are_elsewhere(folder), open_database(folder, clock) as anew:
        learners.add_learner(anew, "よし", "", "dog")
    for _ in range(2):
        short = back_up(folder, TUESDAY)
        assert short.name == "records-2026-04-07-2.db"
        assert newest_good_backup(folder) == long
    assert names(folder) == {long.name, short.name}


def test_only_a_backup_of_the_same_laptop_is_taken(
    db: Database, hana: Learner, folder: Path, tmp_path: Path, clock: Clock
) -> None:
    back_up_after_a_fact(db, hana, folder, TUESDAY)
    with open_database(tmp_path / "another", clock) as another:
        assert newest_good_backup(folder, frozenset({another.device})) is None
    assert newest_good_backup(folder, frozenset({db.device, "more"})) is not None


@contextmanager
def while_backups_are_elsewhere(folder: Path) -> Iterator[None]:
    """Somebody puts the backups elsewhere, and back again."""
    (folder / "backups").rename(folder / "elsewhere")
    yield
    (folder / "elsewhere").rename(folder / "backups")

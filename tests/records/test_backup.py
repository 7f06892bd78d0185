from __future__ import annotations

import random
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import driver, events, header, learners
from literacy_tutor.records.attempts import begin_attempt, open_attempt, record
from literacy_tutor.records.backup import back_up, days_to_keep, newest_good_backup
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.refusals import DamagedRecords
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
        transaction.execute("DROP TRIGGER event_is_never_changed")
        transaction.execute("UPDATE event SET kind = 'something_else'")
    with pytest.raises(DamagedRecords, match="1 events are not as they were written") as refusal:
        back_up(folder, TUESDAY)
    assert refusal.value.backup == good
    assert [path.name for path in good.parent.iterdir()] == [good.name]
    assert good.read_bytes() == before


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


def test_a_backup_made_under_a_wrong_clock_is_not_the_newest(
    db: Database, hana: Learner, folder: Path
) -> None:
    back_up(folder, date(2036, 1, 1))
    note(db, hana.id, Fact("teacher_called"))
    made = back_up(folder, TUESDAY)
    assert newest_good_backup(folder) == made


def test_a_laptop_used_every_day_keeps_ten_days_and_eight_weeks() -> None:
    days = [TUESDAY - timedelta(days=back) for back in range(200)]
    kept = sorted(days_to_keep(days), reverse=True)
    assert kept[:10] == days[:10]
    assert [day.isoweekday() for day in kept[11:]] == [7] * 7
    assert len(kept) == 18


def test_a_laptop_used_once_a_week_keeps_eighteen_weeks() -> None:
    days = [TUESDAY - timedelta(weeks=back) for back in range(40)]
    assert days_to_keep(random.Random(1).sample(days, 40)) == set(days[:18])


@pytest.mark.usefixtures("db")
def test_rotation_deletes_only_backups_it_knows(folder: Path) -> None:
    (folder / "backups").mkdir()
    for back in range(1, 40):
        (folder / "backups" / f"records-{TUESDAY - timedelta(days=back)}.db").touch()
    (folder / "backups" / "before the repair.db").touch()
    back_up(folder, TUESDAY)
    left = {path.name for path in (folder / "backups").iterdir()}
    assert "before the repair.db" in left
    assert {"records-2026-04-07.db", "records-2026-03-29.db"} <= left
    assert len(left) == 1 + len(days_to_keep(TUESDAY - timedelta(days=back) for back in range(40)))

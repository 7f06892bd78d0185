"""Every shape of the records that was ever released opens in this version, with everything in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.settings import TEXT_SIZE
from literacy_tutor.records import driver, migrations
from literacy_tutor.records.attempts import Fact, open_attempt, record
from literacy_tutor.records.attendance import attendance, hours
from literacy_tutor.records.classes import classes
from literacy_tutor.records.database import FILE_NAME, open_database
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.learners import learners
from literacy_tutor.records.progress import progress_of, progress_report, rebuild_progress
from literacy_tutor.records.settings import chosen_by, get

OLD = sorted((Path(__file__).parent.parent / "data" / "old_databases").glob("m*.sql"))


def test_each_migration_has_a_file_of_the_shape_it_made() -> None:
    assert [path.stem for path in OLD] == migrations.known_names()


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_database_opens_with_everything_in_it(old: Path, folder: Path, clock: Clock) -> None:
    folder.mkdir()
    connection = driver.connect_alone(folder / FILE_NAME)
    connection.executescript(old.read_text(encoding="utf-8"))
    connection.close()
    with open_database(folder, clock) as db:
        assert [person.name for person in learners(db)] == ["田中 はな", "佐藤 よし"]
        assert verify_events(db).good
        before = progress_report(db)
        rebuild_progress(db)
        assert progress_report(db) == before
        hana, yoshi = learners(db)
        assert [(row.lesson, row.finished_count, row.mistakes) for row in progress_of(db, hana.id)] == [
            ("basics/tap", 1, 1)
        ]
        running = open_attempt(db, yoshi.id)
        assert running is not None
        assert (running.lesson, running.step, len(running.actions)) == ("procedures/library", 1, 2)
        record(db, running, ["{}"], [Fact("step_passed", {"index": 1, "ms": 10})])
        assert verify_events(db).good
        assert get(db, "language") == "ja"
        size = "150" if old.stem >= "m0002" else None
        assert (chosen_by(db, hana.id, TEXT_SIZE), chosen_by(db, yoshi.id, TEXT_SIZE)) == (size, None)
        marks = ["present", "online"] if old.stem >= "m0003" else []
        assert [one.title for one in classes(db)] == ["火曜クラス"] * (len(marks) > 0)
        for tuesday in classes(db):
            (hour,) = hours(db, tuesday.id)
            assert [attendance(db, hour.id)[one.id] for one in (hana, yoshi)] == marks
        if old.stem >= "m0004":
            assert [row["title"] for row in db.rows("SELECT title FROM team")] == ["1組"]
            assert [row["learner"] for row in db.rows("SELECT learner FROM member WHERE team > ''")] == [
                hana.id
            ]
            assert [tuple(row) for row in db.rows("SELECT learner, day FROM consent")] == [
                (hana.id, "2026-04-07")
            ]

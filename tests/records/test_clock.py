"""The clock is set back or on by ten years in the middle of a class: nothing is refused, lost or put in another order."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from literacy_tutor.records.attempts import begin_attempt, end_attempt, open_attempt, record
from literacy_tutor.records.backup import back_up, newest_good_backup
from literacy_tutor.records.database import check_whole, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.progress import progress_of, rebuild_progress
from tests.records.conftest import JAPAN

NOON = datetime(2026, 4, 7, 12, 0, tzinfo=JAPAN)
TEN_YEARS = timedelta(days=3653)
JUMPS = pytest.mark.parametrize("jump", [-TEN_YEARS, TEN_YEARS], ids=["back", "on"])


class Jumping:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@JUMPS
def test_the_order_is_that_of_the_rows_and_progress_is_right(folder: Path, jump: timedelta) -> None:
    clock = Jumping()
    with open_database(folder, clock) as db:
        hana, yoshi = add_learner(db, "はな", "", "cat"), add_learner(db, "よし", "", "dog")
        attempt = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 3)
        record(db, attempt, ["{}"], [Fact("step_passed", {"step": "a", "index": 0, "ms": 1})])
        clock.now += jump
        library = begin_attempt(db, yoshi.id, "procedures/library", "hash", "ja", 3)
        record(db, attempt, ["{}"], [Fact("step_passed", {"step": "b", "index": 1, "ms": 1})])
    with open_database(folder, clock) as db:
        again = open_attempt(db, hana.id)
        assert again is not None
        assert (again.step, again.actions) == (2, ("{}", "{}"))
        record(db, again, ["{}"], [Fact("step_passed", {"step": "c", "index": 2, "ms": 1})])
        end_attempt(db, again, Fact("attempt_finished"))
        record(db, library, [], [Fact("hint_shown")])
        assert [person.name for person in learners(db)] == ["はな", "よし"]
        (done,) = progress_of(db, hana.id)
        assert (done.finished_count, done.steps_done, done.ms) == (1, 3, 3)
        rows = db.rows("SELECT seq, id, at FROM event ORDER BY n")
        assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
        assert len({row["id"] for row in rows}) == len(rows)
        assert [row["at"] for row in rows] != sorted(row["at"] for row in rows) or jump > timedelta(0)
        rebuild_progress(db)
        assert progress_of(db, hana.id) == [done]
    check_whole(folder)


@JUMPS
def test_a_salvage_under_a_wrong_clock_joins_what_belongs_together(folder: Path, jump: timedelta) -> None:
    clock = Jumping()
    with open_database(folder, clock) as db:
        hana = add_learner(db, "はな", "", "cat")
        attempt = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 30)
        back_up(folder, clock().date())
        clock.now += jump
        record(db, attempt, [], [Fact("step_passed", {"step": "a", "index": 0, "ms": 1})])
        made = back_up(folder, clock().date())
        record(db, attempt, [], [Fact("step_passed", {"step": "b", "index": 1, "ms": 1})])
        assert newest_good_backup(folder) == made
    whole = bytearray((folder / "records.db").read_bytes())
    whole[68:72] = b"\1\2\3\4"
    (folder / "records.db").write_bytes(whole)
    with open_database(folder, clock) as db:
        running = open_attempt(db, hana.id)
        assert running is not None
        assert running.step == 2
        assert [row[0] for row in db.rows("SELECT seq FROM event ORDER BY n")] == [1, 2, 3, 4, 1]


def test_a_clock_that_jumps_at_every_touch(folder: Path) -> None:
    clock, chance = Jumping(), random.Random(3)
    with open_database(folder, clock) as db:
        hana = add_learner(db, "はな", "", "cat")
        attempt = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 50)
        for index in range(50):
            clock.now = NOON + timedelta(days=chance.randint(-9000, 9000))
            record(db, attempt, ["{}"], [Fact("step_passed", {"step": "a", "index": index, "ms": 1})])
            assert progress_of(db, hana.id)[0].steps_done == index + 1
        found = open_attempt(db, hana.id)
        assert found is not None
        assert (found.step, len(found.actions)) == (50, 50)
    check_whole(folder)

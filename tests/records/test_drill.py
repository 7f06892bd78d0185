"""A drill is the real thing: the records say what they say on such a day, and are well again after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from literacy_tutor.records import drill
from literacy_tutor.records.database import Database, check_whole, open_database, open_read_only
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.refusals import DamagedRecords, NewerRecords, UnusableRecords


@pytest.fixture
def used(folder: Path) -> Path:
    with open_database(folder) as db:
        add_learner(db, "はな", "", "cat")
    return folder


def add_many(db: Database) -> None:
    for _ in range(200):
        add_learner(db, "よし", "", "cat")


def test_newer_records_are_refused(used: Path) -> None:
    drill.make_newer(used)
    with pytest.raises(NewerRecords):
        open_database(used)


def test_a_damaged_header_is_noticed_and_put_right(used: Path) -> None:
    drill.damage_header(used)
    with pytest.raises(DamagedRecords):
        open_read_only(used)
    with open_database(used) as db:
        assert [one.name for one in learners(db)] == ["はな"]


def test_a_damaged_event_is_found_by_the_whole_check(used: Path) -> None:
    drill.damage_an_event(used)
    with pytest.raises(DamagedRecords, match="1 event is not as written"):
        check_whole(used)


@pytest.mark.parametrize(
    ("go_wrong", "said"), [(drill.refuse_writing, "not written"), (drill.fill_disk, "The disk is full")]
)
def test_a_disk_that_takes_no_more_says_so_until_it_does(
    used: Path, go_wrong: Callable[[Database], None], said: str
) -> None:
    with open_database(used) as db:
        go_wrong(db)
        with pytest.raises(UnusableRecords, match=said):
            add_many(db)
        drill.let_write(db)
        add_many(db)

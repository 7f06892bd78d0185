"""Classes, members, hours and marks: what a volunteer enters is there, and follows from the log alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside
from literacy_tutor.records.attendance import (
    Count,
    Hour,
    attendance,
    cancel_hour,
    counts,
    hold_hour,
    hours,
    mark,
    move_hour,
)
from literacy_tutor.records.classes import (
    classes,
    classes_of,
    close_class,
    join,
    leave,
    members,
    open_class,
    rename_class,
    reopen_class,
)
from literacy_tutor.records.database import Database, open_database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, archive, bring_back, learners
from literacy_tutor.records.register import TABLES, enter, rebuild_register

TUESDAY = date(2026, 4, 7)


def titles(db: Database, **also: bool) -> list[str]:
    return [one.title for one in classes(db, **also)]


def test_a_class_is_opened_renamed_closed_and_opened_again(db: Database) -> None:
    tuesday = open_class(db, " 火曜クラス ")
    open_class(db, "木曜クラス")
    assert titles(db) == ["火曜クラス", "木曜クラス"]
    rename_class(db, tuesday.id, "火曜の午前")
    close_class(db, tuesday.id)
    assert titles(db) == ["木曜クラス"]
    assert titles(db, also_closed=True) == ["火曜の午前", "木曜クラス"]
    reopen_class(db, tuesday.id)
    assert titles(db) == ["火曜の午前", "木曜クラス"]


@pytest.mark.parametrize("title", ["", "  ", "あ" * 41, "火曜\x00"])
def test_a_title_that_cannot_be_shown_is_refused_in_a_sentence(db: Database, title: str) -> None:
    with pytest.raises(UserError):
        open_class(db, title)
    assert titles(db) == []


def test_members_stand_by_their_reading_and_are_in_as_many_classes_as_they_like(db: Database) -> None:
    hana, yoshi = add_learner(db, "花", "はな", "cat"), add_learner(db, "一", "いち", "dog")
    tuesday, thursday = open_class(db, "火"), open_class(db, "木")
    join(db, tuesday.id, [hana.id, yoshi.id, hana.id])
    join(db, thursday.id, [hana.id])
    assert members(db, tuesday.id) == [yoshi, hana]
    assert classes_of(db, hana.id) == [tuesday.id, thursday.id]
    leave(db, tuesday.id, hana.id)
    assert members(db, tuesday.id) == [yoshi]


def test_who_is_archived_has_no_tile_and_stands_in_no_list_until_brought_back(db: Database) -> None:
    hana = add_learner(db, "花", "", "cat")
    tuesday = open_class(db, "火")
    join(db, tuesday.id, [hana.id])
    archive(db, hana.id)
    assert (learners(db), learners(db, archived=True), members(db, tuesday.id)) == ([], [hana], [])
    bring_back(db, hana.id)
    assert (learners(db), learners(db, archived=True), members(db, tuesday.id)) == ([hana], [], [hana])


def test_a_past_hour_is_corrected_and_every_mark_stays_in_the_log(db: Database) -> None:
    hana, yoshi = add_learner(db, "花", "", "cat"), add_learner(db, "一", "", "dog")
    tuesday = open_class(db, "火")
    hour = hold_hour(db, tuesday.id, TUESDAY)
    mark(db, hour.id, {hana.id: "present", yoshi.id: "present"})
    mark(db, hour.id, {hana.id: "present", yoshi.id: "online"})
    assert attendance(db, hour.id) == {hana.id: "present", yoshi.id: "online"}
    mark(db, hour.id, {yoshi.id: "unmarked"})
    assert attendance(db, hour.id) == {hana.id: "present"}
    assert counts(db, tuesday.id) == {hour.id: Count(present=1, online=0, absent=0)}
    assert len(db.rows("SELECT 1 FROM event WHERE kind = 'attendance_marked'")) == 4


def test_hours_stand_by_day_and_a_cancelled_one_counts_nowhere(db: Database) -> None:
    tuesday = open_class(db, "火")
    second = hold_hour(db, tuesday.id, date(2026, 4, 14))
    first = hold_hour(db, tuesday.id, date(2026, 4, 21))
    move_hour(db, first.id, TUESDAY)
    dropped = hold_hour(db, tuesday.id, TUESDAY)
    cancel_hour(db, dropped.id)
    assert hours(db, tuesday.id) == [Hour(first.id, tuesday.id, "2026-04-07"), second]
    assert dropped.id not in counts(db, tuesday.id)


def test_a_mark_or_a_fact_that_is_none_is_a_bug(db: Database) -> None:
    hour = hold_hour(db, open_class(db, "火").id, TUESDAY)
    with pytest.raises(ValueError, match="no mark"):
        mark(db, hour.id, {"somebody": "late"})  # type: ignore[dict-item]
    with db.write() as transaction, pytest.raises(ValueError, match="knows no"):
        enter(transaction, [Fact("step_passed", {"index": 0, "ms": 1})])


def test_screens_are_told_of_the_register(db: Database) -> None:
    told: list[Any] = []
    db.changes.subscribe(lambda changes: told.append(changes.groups))
    open_class(db, "火")
    assert told == [{"register", "events"}]


# --- derived from the log alone -----------------------------------------------------------------------------

Doing = Callable[[Database, list[str], list[str], list[str], int], object]
DOINGS: tuple[Doing, ...] = (
    lambda db, _people, groups, _hours, _n: groups.append(open_class(db, "クラス").id),
    lambda db, _people, groups, _hours, n: rename_class(db, groups[n % len(groups)], f"クラス{n}"),
    lambda db, _people, groups, _hours, n: close_class(db, groups[n % len(groups)]),
    lambda db, _people, groups, _hours, n: reopen_class(db, groups[n % len(groups)]),
    lambda db, people, groups, _hours, n: join(db, groups[n % len(groups)], [people[n % 3]]),
    lambda db, people, groups, _hours, n: leave(db, groups[n % len(groups)], people[n % 3]),
    lambda db, _people, groups, hours_, n: hours_.append(hold_hour(db, groups[n % len(groups)], TUESDAY).id),
    lambda db, _people, _groups, hours_, n: cancel_hour(db, hours_[n % len(hours_)]),
    lambda db, _people, _groups, hours_, n: move_hour(db, hours_[n % len(hours_)], date(2026, 5, 1 + n % 28)),
    lambda db, people, _groups, hours_, n: mark(
        db, hours_[n % len(hours_)], {people[n % 3]: ("present", "online", "absent", "unmarked")[n % 4]}
    ),
    lambda db, people, _groups, _hours, n: archive(db, people[n % 3]),
    lambda db, people, _groups, _hours, n: bring_back(db, people[n % 3]),
)


@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 50)), max_size=25))
def test_the_register_is_made_again_from_the_log_alone(doings: list[tuple[Doing, int]]) -> None:
    with open_in_memory() as db:
        people = [add_learner(db, name, "", "").id for name in ("花", "一", "キヨ")]
        groups = [open_class(db, "火").id]
        hours_ = [hold_hour(db, groups[0], TUESDAY).id]
        for do, number in doings:
            do(db, people, groups, hours_, number)
        before = register(db)
        rebuild_register(db)
        assert register(db) == before


def test_a_salvage_brings_the_register_back(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        hana = add_learner(db, "花", "", "cat")
        tuesday = open_class(db, "火曜クラス")
        join(db, tuesday.id, [hana.id])
        hour = hold_hour(db, tuesday.id, TUESDAY)
        mark(db, hour.id, {hana.id: "online"})
        before = register(db)
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert register(db) == before


def register(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table: [tuple(row) for row in db.rows(f"SELECT * FROM {table} ORDER BY 1, 2")] for table in TABLES
    }

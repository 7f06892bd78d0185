"""Somebody entered twice is one person, in every list and count, and two again without a trace where that was wrong."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside
from literacy_tutor.records.attempts import (
    Fact,
    begin_attempt,
    end_attempt,
    open_attempt,
    record,
)
from literacy_tutor.records.attendance import attendance, counts, hold_hour, mark, on_list
from literacy_tutor.records.classes import classes_of, leave, members, open_class
from literacy_tutor.records.classes import join as enrol
from literacy_tutor.records.database import Database, open_database, open_in_memory
from literacy_tutor.records.erasing import erase
from literacy_tutor.records.helpers import add_helper
from literacy_tutor.records.joining import ids_of, join, joined, part
from literacy_tutor.records.learners import Learner, add_learner, archive, bring_back, learners
from literacy_tutor.records.listening import heard_since, open_lessons
from literacy_tutor.records.progress import by_lesson, progress_report, rebuild_progress
from literacy_tutor.records.register import TABLES, rebuild_register

TUESDAY = date(2026, 4, 7)
TAP = "basics/tap"


@pytest.fixture
def twice(db: Database, hana: Learner) -> Learner:  # noqa: ARG001 - who came first
    """The same person, who had forgotten her tile."""
    return add_learner(db, "たなか", "", "dog")


def practise(db: Database, learner: str, lesson: str = TAP, *, finish: bool = True) -> None:
    attempt = begin_attempt(db, learner, lesson, "hash", "ja", 2)
    record(
        db, attempt, ["{}"], [Fact("step_passed", {"step": "a", "index": 0, "ms": 100}), Fact("step_missed")]
    )
    if finish:
        end_attempt(db, attempt, Fact("attempt_finished"))


def test_what_both_did_counts_for_one(db: Database, hana: Learner, twice: Learner) -> None:
    practise(db, hana.id)
    practise(db, twice.id)
    practise(db, twice.id, "fraud/parcel-sms", finish=False)
    join(db, twice.id, hana.id)
    done = by_lesson(db, hana.id)
    assert (done[TAP].finished_count, done[TAP].mistakes, done[TAP].ms) == (2, 2, 200)
    assert done["fraud/parcel-sms"].steps_done == 1
    assert by_lesson(db, twice.id) == {}
    assert ids_of(db, hana.id) == (hana.id, twice.id)


def test_the_other_one_is_on_no_tile_and_in_no_list(db: Database, hana: Learner, twice: Learner) -> None:
    tuesday, thursday = open_class(db, "火").id, open_class(db, "木").id
    enrol(db, tuesday, [hana.id, twice.id])
    enrol(db, thursday, [twice.id])
    hour = hold_hour(db, tuesday, TUESDAY).id
    mark(db, hour, {hana.id: "absent", twice.id: "present"})
    join(db, twice.id, hana.id)
    assert learners(db) == [hana]
    assert (members(db, tuesday), members(db, thursday)) == ([hana], [hana])
    assert classes_of(db, hana.id) == [tuesday, thursday]
    assert on_list(db, hour) == [hana]
    assert attendance(db, hour) == {hana.id: "present"}, "the better mark"
    assert counts(db, tuesday)[hour].present == 1
    assert [one["id"] for one in progress_report(db)["learners"]] == [hana.id]
    assert joined(db) == [(twice, hana.id)]


def test_a_mark_given_after_the_joining_is_the_one_that_holds(
    db: Database, hana: Learner, twice: Learner
) -> None:
    hour = hold_hour(db, open_class(db, "火").id, TUESDAY).id
    mark(db, hour, {twice.id: "present"})
    join(db, twice.id, hana.id)
    mark(db, hour, {hana.id: "absent"})
    assert attendance(db, hour) == {hana.id: "absent"}
    rebuild_register(db)
    assert attendance(db, hour) == {hana.id: "absent"}


def test_an_open_lesson_is_gone_on_with_by_the_one_who_stays_and_goes_back_when_parted(
    db: Database, hana: Learner, twice: Learner
) -> None:
    practise(db, hana.id, finish=False)
    practise(db, twice.id, finish=False)
    mine, newer = open_attempt(db, hana.id), open_attempt(db, twice.id)
    assert mine is not None
    assert newer is not None
    join(db, twice.id, hana.id)
    assert open_attempt(db, hana.id) == newer
    assert [(one.attempt, one.learner) for one in open_lessons(db)] == [(newer.id, hana.id)]
    record(db, newer, ["{}"], [Fact("step_passed", {"step": "b", "index": 1, "ms": 5})])
    assert by_lesson(db, hana.id)[TAP].steps_done == 2
    part(db, twice.id)
    assert open_attempt(db, hana.id) == mine
    again = open_attempt(db, twice.id)
    assert again is not None
    assert (again.id, again.step, len(again.actions)) == (newer.id, 2, 2)
    assert (by_lesson(db, hana.id)[TAP].steps_done, by_lesson(db, twice.id)[TAP].steps_done) == (1, 2)


def test_of_two_open_ones_the_older_does_not_come_back_when_the_newer_ends(
    db: Database, hana: Learner, twice: Learner
) -> None:
    practise(db, hana.id, finish=False)
    practise(db, twice.id, finish=False)
    join(db, twice.id, hana.id)
    newer = open_attempt(db, hana.id, TAP)
    assert newer is not None
    end_attempt(db, newer, Fact("attempt_finished"))
    assert (open_attempt(db, hana.id), open_lessons(db)) == (None, [])
    practise(db, hana.id)
    assert by_lesson(db, hana.id)[TAP].finished_count == 2


def test_the_board_hears_them_as_one(db: Database, hana: Learner, twice: Learner) -> None:
    practise(db, twice.id, finish=False)
    join(db, twice.id, hana.id)
    assert {one.learner for one in heard_since(db, 0)} == {hana.id}


def test_who_comes_to_class_is_not_archived_because_an_older_tile_was(
    db: Database, hana: Learner, twice: Learner
) -> None:
    archive(db, hana.id)
    join(db, twice.id, hana.id)
    assert learners(db) == [hana]
    part(db, twice.id)
    assert (learners(db), learners(db, archived=True)) == ([twice], [hana])


def test_a_joining_that_cannot_be_is_refused_and_nothing_changes(
    db: Database, hana: Learner, twice: Learner
) -> None:
    helper = add_helper(db, "先生")
    with pytest.raises(UserError, match="One of the two helps"):
        join(db, twice.id, helper.id)
    for learner, person in ((hana.id, hana.id), (twice.id, "nobody")):
        with pytest.raises(LookupError):
            join(db, learner, person)
    join(db, twice.id, hana.id)
    for learner, person in ((twice.id, hana.id), (hana.id, twice.id)):
        with pytest.raises(LookupError):
            join(db, learner, person)
    with pytest.raises(LookupError):
        part(db, hana.id)


def test_a_chain_ends_at_one_person_and_a_middle_link_takes_its_own_along(
    db: Database, hana: Learner, twice: Learner
) -> None:
    third = add_learner(db, "はなこ", "", "sun")
    practise(db, third.id)
    join(db, third.id, twice.id)
    join(db, twice.id, hana.id)
    assert set(ids_of(db, hana.id)) == {hana.id, twice.id, third.id}
    assert by_lesson(db, hana.id)[TAP].finished_count == 1
    part(db, twice.id)
    assert (ids_of(db, hana.id), ids_of(db, twice.id)) == ((hana.id,), (twice.id, third.id))
    assert by_lesson(db, twice.id)[TAP].finished_count == 1


def test_a_salvage_keeps_them_joined(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        hana, twice = add_learner(db, "花", "", "cat"), add_learner(db, "はな", "", "dog")
        practise(db, twice.id)
        join(db, twice.id, hana.id)
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert learners(db) == [hana]
        assert by_lesson(db, hana.id)[TAP].finished_count == 1


# --- any order of joinings, partings and facts --------------------------------------------------------------

Doing = Callable[[Database, list[str], str, str, int], object]


def try_to_join(db: Database, people: list[str], _class: str, _hour: str, n: int) -> None:
    with suppress(LookupError):
        join(db, people[n % 4], people[n // 4 % 4])


def try_to_part(db: Database, people: list[str], _class: str, _hour: str, n: int) -> None:
    with suppress(LookupError):
        part(db, people[n % 4])


def begin_or_go_on(db: Database, people: list[str], _class: str, _hour: str, n: int) -> None:
    attempt = open_attempt(db, people[n % 4], TAP) or begin_attempt(db, people[n % 4], TAP, "h", "ja", 3)
    record(db, attempt, ["{}"], [Fact("step_passed", {"step": "a", "index": n % 3, "ms": n})])


def end(db: Database, people: list[str], _class: str, _hour: str, n: int) -> None:
    if attempt := open_attempt(db, people[n % 4], TAP):
        end_attempt(db, attempt, Fact(("attempt_finished", "attempt_abandoned")[n // 4 % 2]))


DOINGS: tuple[Doing, ...] = (
    try_to_join,
    try_to_join,
    try_to_part,
    begin_or_go_on,
    end,
    lambda db, people, class_, _hour, n: enrol(db, class_, [people[n % 4]]),
    lambda db, people, class_, _hour, n: leave(db, class_, people[n % 4]),
    lambda db, people, _class, hour, n: mark(
        db, hour, {people[n % 4]: ("present", "online", "absent", "unmarked")[n // 4 % 4]}
    ),
    lambda db, people, _class, _hour, n: archive(db, people[n % 4]),
    lambda db, people, _class, _hour, n: bring_back(db, people[n % 4]),
)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 15)), max_size=30))
def test_in_any_order_everything_is_made_again_from_the_log_alone(doings: list[tuple[Doing, int]]) -> None:
    with open_in_memory() as db:
        people = [add_learner(db, name, "", "").id for name in ("花", "一", "キヨ", "栄")]
        class_ = open_class(db, "火").id
        hour = hold_hour(db, class_, TUESDAY).id
        for do, number in doings:
            do(db, people, class_, hour, number)
        erase(db, people[0])
        live = derived(db)
        assert not {row[0] for row in live["alias"]} & {row[1] for row in live["alias"]}, (
            "chains are resolved"
        )
        rebuild_register(db)
        rebuild_progress(db)
        assert derived(db) == live


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 15)), max_size=20),
    st.permutations(range(4)),
)
def test_a_joining_taken_back_at_once_leaves_everything_as_it_was(
    doings: list[tuple[Doing, int]], order: list[int]
) -> None:
    with open_in_memory() as db:
        people = [add_learner(db, name, "", "").id for name in ("花", "一", "キヨ", "栄")]
        class_ = open_class(db, "火").id
        hour = hold_hour(db, class_, TUESDAY).id
        for do, number in doings:
            do(db, people, class_, hour, number)
        gone = {row["learner"] for row in db.rows("SELECT learner FROM alias")}
        free = [people[place] for place in order if people[place] not in gone]
        if len(free) < 2:
            return
        before = derived(db)
        join(db, free[0], free[1])
        part(db, free[0])
        assert derived(db) == before


def derived(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    tables = (*TABLES, "progress", "open_attempt", "running_action")
    return {table: sorted(map(tuple, db.rows(f"SELECT * FROM {table}")), key=repr) for table in tables}

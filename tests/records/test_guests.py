"""What a guest did becomes somebody's own: counted, gone on with, and in the log as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records.attempts import Attempt, Fact, begin_attempt, end_attempt, open_attempt, record
from literacy_tutor.records.database import Database, Transaction, open_in_memory
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.guests import attempts_of, give_to
from literacy_tutor.records.joining import join
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.progress import by_lesson, rebuild_progress

TAP, SMS = "basics/tap", "fraud/parcel-sms"


@pytest.fixture
def guest(clock: Clock) -> Iterator[Database]:
    with open_in_memory(clock) as database:
        yield database


@pytest.fixture
def somebody(guest: Database) -> str:
    """Has finished one lesson, and left another one in the middle."""
    learner = add_learner(guest, "guest", "", "").id
    done = begin_attempt(guest, learner, TAP, "hash", "ja", 1)
    record(
        guest, done, ["{}"], [Fact("step_passed", {"step": "a", "index": 0, "ms": 70}), Fact("hint_shown")]
    )
    end_attempt(guest, done, Fact("attempt_finished"))
    left = begin_attempt(guest, learner, SMS, "hash", "ja", 3)
    record(guest, left, ['{"tap":1}'], [Fact("step_passed", {"step": "a", "index": 0, "ms": 5})])
    record(guest, left, ['{"tap":2}'])
    return learner


def test_it_is_listed_with_what_was_finished(guest: Database, somebody: str) -> None:
    assert [(one.lesson, one.finished) for one in attempts_of(guest, somebody)] == [(TAP, True), (SMS, False)]


def test_it_counts_for_the_person_and_they_go_on_where_they_stopped(
    db: Database, hana: Learner, guest: Database, somebody: str
) -> None:
    given: list[Attempt] = []

    def once_logged(_transaction: Transaction, attempt: Attempt) -> None:
        given.append(attempt)

    give_to(db, hana.id, guest, somebody, once_logged)
    done = by_lesson(db, hana.id)
    assert (done[TAP].finished_count, done[TAP].hints, done[TAP].ms) == (1, 1, 70)
    left = open_attempt(db, hana.id)
    assert left is not None
    assert (left.lesson, left.step, left.steps, left.actions) == (SMS, 1, 3, ('{"tap":1}', '{"tap":2}'))
    record(db, left, ['{"tap":3}'], [Fact("step_passed", {"step": "b", "index": 1, "ms": 5})])
    assert by_lesson(db, hana.id)[SMS].steps_done == 2
    assert given == [Attempt(attempts_of(guest, somebody)[0].id, hana.id, TAP)]
    live = by_lesson(db, hana.id)
    rebuild_progress(db)
    assert by_lesson(db, hana.id) == live
    assert verify_events(db).good


def test_the_log_has_it_as_it_was_with_ids_and_times(
    db: Database, hana: Learner, guest: Database, somebody: str
) -> None:
    sql = "SELECT attempt, kind, payload, at FROM event WHERE learner = ? AND attempt IS NOT NULL ORDER BY n"
    give_to(db, hana.id, guest, somebody)
    assert list(map(tuple, db.rows(sql, (hana.id,)))) == list(map(tuple, guest.rows(sql, (somebody,))))


@pytest.mark.parametrize(("mine_passed", "goes_on"), [(2, "mine"), (1, "the guest's")])
def test_of_a_lesson_open_twice_the_one_that_got_further_is_gone_on_with(
    db: Database, hana: Learner, guest: Database, somebody: str, mine_passed: int, goes_on: str
) -> None:
    mine = begin_attempt(db, hana.id, SMS, "hash", "ja", 3)
    for index in range(mine_passed):
        record(db, mine, ["{}"], [Fact("step_passed", {"step": "a", "index": index, "ms": 5})])
    give_to(db, hana.id, guest, somebody)
    left = open_attempt(db, hana.id, SMS)
    assert left is not None
    assert left.id == (mine.id if goes_on == "mine" else attempts_of(guest, somebody)[1].id)
    live = by_lesson(db, hana.id)
    assert live[SMS].steps_done == left.step
    rebuild_progress(db)
    assert by_lesson(db, hana.id) == live


def test_it_takes_the_place_of_all_that_a_person_of_two_ids_has_open(
    db: Database, hana: Learner, guest: Database, somebody: str
) -> None:
    twice = add_learner(db, "はな", "", "dog").id
    for learner in (hana.id, twice):
        begin_attempt(db, learner, SMS, "hash", "ja", 3)
    join(db, twice, hana.id)
    give_to(db, hana.id, guest, somebody)
    left = open_attempt(db, hana.id, SMS)
    assert left is not None
    assert (left.id, left.step) == (attempts_of(guest, somebody)[1].id, 1)
    assert [row["id"] for row in db.rows("SELECT id FROM open_attempt")] == [left.id]
    live = by_lesson(db, hana.id)
    rebuild_progress(db)
    assert by_lesson(db, hana.id) == live


def test_what_was_left_behind_under_the_persons_own_id_is_in_no_ones_way(
    db: Database, hana: Learner, guest: Database, somebody: str
) -> None:
    twice = add_learner(db, "はな", "", "dog").id
    for learner in (hana.id, twice):
        newer = begin_attempt(db, learner, SMS, "hash", "ja", 3)
    join(db, twice, hana.id)
    end_attempt(db, newer, Fact("attempt_finished"))
    give_to(db, hana.id, guest, somebody)
    left = open_attempt(db, hana.id, SMS)
    assert left is not None
    assert left.id == attempts_of(guest, somebody)[1].id

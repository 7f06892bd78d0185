"""「みんなを この手順へ」: what calls a class stands in the log, holds for a day, and is taken back by one more fact."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from literacy_tutor.records import attempts
from literacy_tutor.records.attempts import begin_attempt, last_reached, open_attempt, record
from literacy_tutor.records.classes import join, leave, open_class
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.guidance import call_for, call_to_step, set_free, step_called, was_there_since
from literacy_tutor.records.joining import join as join_people
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.progress import progress_of, rebuild_progress
from literacy_tutor.records.register import rebuild_register
from literacy_tutor.records.running import mend

LESSON = "fraud/parcel-sms"
TODAY = date(2026, 4, 7)


@pytest.fixture
def tuesday(db: Database, hana: Learner) -> str:
    made = open_class(db, "火曜クラス").id
    join(db, made, [hana.id])
    return made


def step_for(db: Database, learner: str, lesson: str = LESSON, day: date = TODAY) -> str:
    call = call_for(db, learner, lesson, day)
    return call.step if call else ""


def passed(index: int, skipped: int = 0) -> Fact:
    payload = {
        "step": f"s{index}",
        "index": index,
        "mistakes": 0,
        "hint_level": 0,
        "ms": 9,
        "skipped": skipped,
    }
    return Fact("step_passed", payload)


def guided(index: int) -> Fact:
    return Fact("step_guided", {"step": f"s{index}", "index": index, "left": "s0"})


def test_a_call_reaches_the_members_of_the_class_in_this_lesson_on_this_day(
    db: Database, hana: Learner, tuesday: str
) -> None:
    stranger = add_learner(db, "よし", "", "dog").id
    call_to_step(db, tuesday, LESSON, "read")
    assert step_called(db, tuesday, LESSON, TODAY) == step_for(db, hana.id) == "read"
    assert step_for(db, stranger) == step_for(db, hana.id, "basics/tap") == ""
    assert step_for(db, hana.id, day=TODAY + timedelta(days=1)) == ""
    leave(db, tuesday, hana.id)
    assert step_for(db, hana.id) == ""


def test_the_newest_call_counts_and_free_again_takes_it_back(
    db: Database, hana: Learner, tuesday: str
) -> None:
    call_to_step(db, tuesday, LESSON, "read")
    first = call_for(db, hana.id, LESSON, TODAY)
    call_to_step(db, tuesday, LESSON, "read")
    again = call_for(db, hana.id, LESSON, TODAY)
    assert first
    assert again
    assert (again.step, again.n > first.n) == ("read", True)
    call_to_step(db, tuesday, LESSON, "judge")
    assert step_for(db, hana.id) == "judge"
    set_free(db, tuesday, LESSON)
    assert (step_for(db, hana.id), step_called(db, tuesday, LESSON, TODAY)) == ("", "")


def test_of_two_classes_the_one_that_called_last_counts(db: Database, hana: Learner, tuesday: str) -> None:
    thursday = open_class(db, "木曜クラス").id
    join(db, thursday, [hana.id])
    call_to_step(db, thursday, LESSON, "open")
    call_to_step(db, tuesday, LESSON, "read")
    assert step_for(db, hana.id) == "read"
    set_free(db, tuesday, LESSON)
    assert step_for(db, hana.id) == "open"


def test_who_did_something_there_after_the_call_has_met_it(db: Database, hana: Learner, tuesday: str) -> None:
    tap = begin_attempt(db, hana.id, "basics/tap", "h", "ja", 3)
    before = begin_attempt(db, hana.id, LESSON, "h", "ja", 3)
    call_to_step(db, tuesday, LESSON, "read")
    call = call_for(db, hana.id, LESSON, TODAY)
    assert call
    record(db, tap, (), [passed(0)])
    assert not was_there_since(db, hana.id, call)
    record(db, before, (), [guided(2)])
    assert was_there_since(db, hana.id, call)
    call_to_step(db, tuesday, LESSON, "read")
    newer = call_for(db, hana.id, LESSON, TODAY)
    assert newer
    assert not was_there_since(db, hana.id, newer)


def test_who_went_on_under_an_id_that_turned_out_to_be_theirs_has_met_it(
    db: Database, hana: Learner, tuesday: str
) -> None:
    twice = add_learner(db, "はな", "", "dog").id
    begun = begin_attempt(db, twice, LESSON, "h", "ja", 3)
    join_people(db, twice, hana.id)
    call_to_step(db, tuesday, LESSON, "read")
    call = call_for(db, hana.id, LESSON, TODAY)
    assert call
    assert not was_there_since(db, hana.id, call)
    record(db, begun, (), [guided(2)])
    assert was_there_since(db, hana.id, call)


def test_calls_are_the_same_after_the_register_is_made_again(
    db: Database, hana: Learner, tuesday: str
) -> None:
    call_to_step(db, tuesday, LESSON, "read")
    call_to_step(db, tuesday, "basics/tap", "open")
    set_free(db, tuesday, "basics/tap")
    before = [call_for(db, hana.id, lesson, TODAY) for lesson in (LESSON, "basics/tap")]
    rebuild_register(db)
    assert [call_for(db, hana.id, lesson, TODAY) for lesson in (LESSON, "basics/tap")] == before


# what the class skipped together


def test_steps_that_were_skipped_are_not_done_now_or_after_a_rebuild(db: Database, hana: Learner) -> None:
    """Of six steps the first is passed, the next two are skipped, then two more are passed."""
    running = begin_attempt(db, hana.id, LESSON, "h", "ja", 6)
    for fact, done in ((passed(0), 1), (guided(3), 1), (passed(3, 2), 2), (passed(4, 2), 3)):
        record(db, running, (), [fact])
        (row,) = progress_of(db, hana.id)
        assert (row.steps_done, row.mistakes) == (done, 0)
    record(db, running, (), [passed(5, 2), Fact("attempt_finished", {"skipped": 2})])
    (row,) = progress_of(db, hana.id)
    assert (row.steps_done, row.steps, row.finished_count) == (4, 6, 1)
    rebuild_progress(db)
    assert progress_of(db, hana.id) == [row]


def test_the_open_lesson_stands_at_the_step_it_was_called_to(db: Database, hana: Learner) -> None:
    running = begin_attempt(db, hana.id, LESSON, "h", "ja", 6)
    assert last_reached(db, running) is None
    record(db, running, (), [passed(0), guided(3)])
    found = open_attempt(db, hana.id, LESSON)
    assert found
    assert (found.step, last_reached(db, running)) == (3, attempts.Reached("s3", passed=False))
    record(db, running, (), [passed(3, 2)])
    assert last_reached(db, running) == attempts.Reached("s3", passed=True)


def test_a_salvage_finds_the_open_lesson_at_that_step(db: Database, hana: Learner) -> None:
    running = begin_attempt(db, hana.id, LESSON, "h", "ja", 6)
    record(db, running, (), [guided(3)])
    with db.write() as transaction:
        transaction.execute("DELETE FROM open_attempt")
    mend(db, table_is_whole=False)
    found = open_attempt(db, hana.id, LESSON)
    assert found
    assert (found.step, found.base_step) == (3, 0)

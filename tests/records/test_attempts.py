from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records.attempts import (
    Attempt,
    Fact,
    begin_attempt,
    end_attempt,
    open_attempt,
    rebase,
    record,
)
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.progress import progress_of, rebuild_progress


def passed(index: int) -> Fact:
    return Fact(
        "step_passed", {"step": f"step {index}", "index": index, "mistakes": 0, "hint_level": 0, "ms": 900}
    )


@pytest.fixture
def tap(db: Database, hana: Learner) -> Attempt:
    return begin_attempt(db, hana.id, "basics/tap", "a hash", "ja", 3)


def test_an_attempt_is_continued_where_it_stood_after_a_restart(
    db: Database, folder: Path, clock: Clock, hana: Learner, tap: Attempt
) -> None:
    record(db, tap, ['{"tap":"home.messages"}'])
    record(db, tap, ['{"tap":"messages.new"}', '{"back":1}'], [passed(0)])
    db.close()
    with open_database(folder, clock) as again:
        found = open_attempt(again, hana.id, "basics/tap")
        assert found is not None
        assert (found.id, found.lesson, found.lesson_hash, found.language) == (
            tap.id,
            "basics/tap",
            "a hash",
            "ja",
        )
        assert (found.step, found.steps) == (1, 3)
        assert found.actions == ('{"tap":"home.messages"}', '{"tap":"messages.new"}', '{"back":1}')
        record(again, found, ['{"tap":"home.phone"}'], [passed(1)])
        continued = open_attempt(again, hana.id)
        assert continued is not None
        assert (continued.step, len(continued.actions)) == (2, 4)


def test_beginning_writes_what_is_begun(db: Database, tap: Attempt) -> None:
    row = db.rows("SELECT * FROM event ORDER BY n DESC")[0]
    assert (row["kind"], row["attempt"], row["learner"]) == ("attempt_started", tap.id, tap.learner)
    assert row["payload"] == '{"language":"ja","lesson":"basics/tap","lesson_hash":"a hash","steps":3}'


@pytest.mark.usefixtures("tap")
def test_a_learner_has_one_open_attempt_in_a_lesson(db: Database, hana: Learner) -> None:
    with pytest.raises(ValueError, match="already open"):
        begin_attempt(db, hana.id, "basics/tap", "a hash", "ja", 3)
    begin_attempt(db, hana.id, "fraud/parcel-sms", "a hash", "ja", 3)
    other = add_learner(db, "よし", "", "dog")
    begin_attempt(db, other.id, "basics/tap", "a hash", "ja", 3)
    assert db.rows("SELECT count(*) FROM open_attempt")[0][0] == 3


@pytest.mark.usefixtures("tap")
def test_the_database_itself_refuses_a_second_open_attempt(db: Database) -> None:
    with pytest.raises(Exception, match="UNIQUE"), db.write() as transaction:
        transaction.execute(
            "INSERT INTO open_attempt SELECT 'another', learner, lesson, '', 'ja', 3, 0, 0, 9 FROM open_attempt"
        )


def test_after_a_change_of_the_lesson_the_attempt_goes_on_at_a_step_without_its_old_actions(
    db: Database, hana: Learner, tap: Attempt
) -> None:
    record(db, tap, ["{}", "{}"], [passed(0), passed(1)])
    rebase(db, tap, "new hash", "en", 5, 1)
    found = open_attempt(db, hana.id)
    assert found is not None
    assert (found.lesson_hash, found.language, found.steps, found.step, found.base_step) == (
        "new hash",
        "en",
        5,
        1,
        1,
    )
    assert found.actions == ()
    before = progress_of(db, hana.id)
    assert (before[0].steps, before[0].steps_done) == (5, 1)
    rebuild_progress(db)
    assert progress_of(db, hana.id) == before


@pytest.mark.parametrize("ending", ["attempt_finished", "attempt_abandoned"])
def test_an_ending_removes_the_actions_and_keeps_the_facts(
    db: Database, hana: Learner, tap: Attempt, ending: str
) -> None:
    record(db, tap, ["{}", "{}"], [passed(0)])
    end_attempt(db, tap, Fact(ending))
    assert open_attempt(db, hana.id) is None
    assert db.rows("SELECT * FROM running_action") == []
    kinds = [row["kind"] for row in db.rows("SELECT kind FROM event WHERE attempt = ? ORDER BY n", (tap.id,))]
    assert kinds == ["attempt_started", "step_passed", ending]
    begin_attempt(db, hana.id, "basics/tap", "a hash", "ja", 3)


def test_the_last_step_and_the_finish_are_one_transaction(db: Database, hana: Learner, tap: Attempt) -> None:
    commits: list[object] = []
    db.changes.subscribe(commits.append)
    record(db, tap, ["{}"], [passed(2), Fact("attempt_finished", {"ms": 5000})])
    assert len(commits) == 1
    assert open_attempt(db, hana.id) is None
    assert progress_of(db, hana.id)[0].finished_count == 1


def test_going_home_keeps_the_attempt_open(db: Database, hana: Learner, tap: Attempt) -> None:
    record(db, tap, ["{}"], [Fact("attempt_left", {"index": 0})])
    found = open_attempt(db, hana.id)
    assert found is not None
    assert found.actions == ("{}",)
    with pytest.raises(ValueError, match="does not end"):
        end_attempt(db, tap, Fact("attempt_left"))


def test_what_is_over_or_never_began_is_not_recorded(db: Database, tap: Attempt, hana: Learner) -> None:
    end_attempt(db, tap, Fact("attempt_finished"))
    events = db.rows("SELECT count(*) FROM event")[0][0]
    for attempt in (tap, Attempt("invented", hana.id, "basics/tap")):
        with pytest.raises(LookupError, match="not open"):
            record(db, attempt, ["{}"], [passed(0)])
    assert db.rows("SELECT count(*) FROM event")[0][0] == events


def test_actions_and_facts_are_kept_together_or_not_at_all(db: Database, hana: Learner, tap: Attempt) -> None:
    with pytest.raises(ValueError, match="whole number"):
        record(db, tap, ["{}"], [Fact("hint_shown"), Fact("step_passed", {"index": "first"})])
    found = open_attempt(db, hana.id)
    assert found is not None
    assert found.actions == ()
    assert progress_of(db, hana.id)[0].hints == 0


def test_an_attempt_is_not_started_through_record(db: Database, tap: Attempt) -> None:
    with pytest.raises(ValueError, match="begin_attempt"):
        record(db, tap, [], [Fact("attempt_started", {"steps": 3})])


def test_the_attempt_worked_on_last_is_the_one_to_continue(db: Database, hana: Learner, tap: Attempt) -> None:
    library = begin_attempt(db, hana.id, "procedures/library", "a hash", "ja", 5)
    assert open_attempt(db, hana.id) == open_attempt(db, hana.id, "procedures/library")
    record(db, tap, ["{}"])
    assert open_attempt(db, hana.id) == open_attempt(db, hana.id, "basics/tap")
    record(db, library, ["{}"])
    assert open_attempt(db, hana.id) == open_attempt(db, hana.id, "procedures/library")
    end_attempt(db, library, Fact("attempt_finished"))
    assert open_attempt(db, hana.id) == open_attempt(db, hana.id, "basics/tap")


def test_passing_a_step_again_does_not_count_twice(db: Database, hana: Learner, tap: Attempt) -> None:
    record(db, tap, [], [passed(0), passed(1)])
    record(db, tap, [], [passed(0)])
    found = open_attempt(db, hana.id)
    assert found is not None
    assert found.step == progress_of(db, hana.id)[0].steps_done == 2

"""A lesson goes where the class is called: once for each call, never back, and the same after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.lessons.acts import Act, Fill, FollowTeacher, from_json, parse_act, to_json
from literacy_tutor.lessons.attempt import at_step, spell_out
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import Event
from literacy_tutor.records.guidance import call_to_step, set_free
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.progress import progress_of, rebuild_progress
from literacy_tutor.session.guidance import Guided, begin_where_called
from literacy_tutor.session.lesson_session import LessonSession, begin_anew, open_session
from literacy_tutor.session.review.grading import watch_step
from tests.lessons.small import small_lesson

LESSON = small_lesson()
TODAY = wall_clock().date()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path, wall_clock) as database:
        yield database


@pytest.fixture
def hana(db: Database) -> str:
    return add_learner(db, "はな", "", "pets").id


@pytest.fixture
def call(db: Database, hana: str) -> Callable[[str], None]:
    """The teacher calls the class to a step, "" sets it free."""
    class_ = open_class(db, "火曜クラス").id
    join(db, class_, [hana])
    return lambda step: call_to_step(db, class_, LESSON.id, step) if step else set_free(db, class_, LESSON.id)


def opened(db: Database, hana: str, lesson: object = LESSON) -> LessonSession:
    """As the learner's pages do it."""
    found = Guided(db, hana).on_opening(LESSON.id, TODAY)
    session = open_session(db, hana, lesson)  # type: ignore[arg-type]
    begin_where_called(session, found)
    return session


def kinds(db: Database) -> list[str]:
    return [row["kind"] for row in db.rows("SELECT kind FROM event WHERE attempt IS NOT NULL ORDER BY n")]


def test_a_lesson_opened_after_the_call_begins_where_the_class_is(
    db: Database, hana: str, call: Callable[[str], None]
) -> None:
    call("judge")
    session = opened(db, hana)
    assert (session.saved.run.index, session.welcome) == (2, "guided")
    assert session.saved.phone == at_step(LESSON, 2).phone
    remark = session.saved.run.remark
    assert remark
    assert remark.text.startswith("｜先生《せんせい》が みんなで ｜手順《てじゅん》3に すすみました")
    assert kinds(db) == ["attempt_started", "step_guided"]


def test_it_stands_there_after_a_restart_too_and_the_call_is_obeyed_once(
    db: Database, hana: str, call: Callable[[str], None]
) -> None:
    call("judge")
    session = opened(db, hana)
    again = opened(db, hana)
    assert (again.now, again.welcome) == (session.now, "continued")
    assert kinds(db).count("step_guided") == 1
    begun_anew = begin_anew(db, hana, LESSON)
    assert begun_anew.now.run.index == 0
    assert opened(db, hana).now.run.index == 0


def test_a_second_call_is_another_one(db: Database, hana: str, call: Callable[[str], None]) -> None:
    call("read")
    opened(db, hana)
    call("login")
    assert opened(db, hana).now.run.index == 3


def test_nobody_is_called_back(db: Database, hana: str, call: Callable[[str], None]) -> None:
    session = open_session(db, hana, LESSON)
    for act in ("tap home.messages", "tap messages.thread.sato", "wait 3"):
        session.do(parse_act(act))
    session.save()
    call("open")
    again = opened(db, hana)
    assert (again.now, again.welcome) == (session.now, "continued")
    assert "step_guided" not in kinds(db)


@pytest.mark.parametrize("step", ["", "no-such-step"])
def test_a_call_taken_back_or_to_a_step_that_is_gone_leads_nowhere(
    db: Database, hana: str, call: Callable[[str], None], step: str
) -> None:
    call("judge")
    call(step)
    assert opened(db, hana).now.run.index == 0


def test_while_it_is_open_each_new_call_is_heard_once(
    db: Database, hana: str, call: Callable[[str], None]
) -> None:
    guided = Guided(db, hana)
    call("read")
    assert guided.on_opening(LESSON.id, TODAY)
    assert guided.on_change(LESSON.id, TODAY) is None
    call("judge")
    found = guided.on_change(LESSON.id, TODAY)
    assert found
    assert found.step == "judge"
    assert guided.on_change(LESSON.id, TODAY) is None
    call("")
    assert guided.on_change(LESSON.id, TODAY) is None


def test_what_was_skipped_is_neither_passed_nor_missed_to_the_end(
    db: Database, hana: str, call: Callable[[str], None]
) -> None:
    call("judge")
    session = opened(db, hana)
    for step in LESSON.steps[2:]:
        for act in step.do:
            for one in _keys(session, act):
                session.do(one)
    session.save()
    assert session.saved.run.finished
    (row,) = progress_of(db, hana)
    assert (row.finished_count, row.steps, row.steps_done, row.mistakes) == (1, 5, 3, 0)
    rebuild_progress(db)
    assert progress_of(db, hana) == [row]
    assert kinds(db).count("step_passed") == 3


def _keys(session: LessonSession, act: Act) -> tuple[Act, ...]:
    return spell_out(session.now.phone, act) if isinstance(act, Fill) else (act,)


def test_a_lesson_that_changed_since_goes_on_at_the_step_the_class_was_called_to(
    db: Database, hana: str, call: Callable[[str], None]
) -> None:
    call("judge")
    opened(db, hana)
    changed = replace(LESSON, hash="newer", steps=LESSON.steps[1:])
    session = open_session(db, hana, changed)
    assert (session.now.run.index, session.welcome) == (1, "lesson_changed")


def test_a_skipped_step_has_no_grade() -> None:
    assert watch_step({}, Event("step_guided", {"step": "judge", "index": 2}, "a", "")) == {}


def test_following_survives_being_written() -> None:
    assert from_json(to_json(FollowTeacher("judge"))) == FollowTeacher("judge")

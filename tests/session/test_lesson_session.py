"""A learner at work: what is on the disk when, and what is there again after the power went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.lessons.acts import Act, CallTeacher, GiveAnswer, GoOn, Undo, parse_act
from literacy_tutor.lessons.attempt import Attempt, at_step, begin, play_through, spell_out
from literacy_tutor.phone.actions import DoubleTap, LongPress, Swipe, Tap, Tick, TypeText
from literacy_tutor.phone.state import Text
from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.session.lesson_session import LessonSession, begin_anew, open_session
from tests.lessons.small import small_lesson

LESSON = small_lesson()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path, wall_clock) as database:
        yield database


@pytest.fixture
def hana(db: Database) -> Learner:
    return add_learner(db, "はな", "", "pets")


def do(session: LessonSession, *acts: Act | str) -> LessonSession:
    """Do and save one act after another, as the window does."""
    for act in acts:
        parsed = parse_act(act) if isinstance(act, str) else act
        for one in spell_out(session.now.phone, parsed) if not _is_tutors(parsed) else (parsed,):
            session.do(one)
            if session.unsaved:
                session.save()
    return session


def _is_tutors(act: Act) -> bool:
    return isinstance(act, GiveAnswer | GoOn | Undo | CallTeacher)


def again(db: Database, hana: Learner, lesson: object = LESSON) -> LessonSession:
    """What a killed program finds at its next start."""
    return open_session(db, hana.id, lesson)  # type: ignore[arg-type]


def rows(db: Database) -> str:
    return "\n".join(
        repr(tuple(row)) for table in ("event", "running_action", "open_attempt", "progress")
        for row in db.rows(f"SELECT * FROM {table}")
    )  # fmt: skip


def test_a_lesson_left_at_any_moment_stands_there_again(db: Database, hana: Learner) -> None:
    session = open_session(db, hana.id, LESSON)
    for act in [
        "tap home.phone",
        "press back",
        "tap home.messages",
        "tap messages.thread.sato",
        Tick(1000),
        Tick(1000),
    ]:
        do(session, act)
        session.do(Undo())
        session.save()
        found = again(db, hana)
        assert found.now == session.now
        assert found.welcome == "continued"


def test_a_call_for_the_teacher_does_not_outlive_the_program(db: Database, hana: Learner) -> None:
    """It stays in the log, with how long it stood; next week nobody has called."""
    do(again(db, hana), CallTeacher(), Tick(90_000)).save()
    session = again(db, hana)
    assert session.now.calling_ms is None
    session.save()
    log = [row["kind"] for row in db.rows("SELECT kind FROM event WHERE kind LIKE 'teacher%' ORDER BY n")]
    assert log == ["teacher_called", "teacher_call_taken_back"]
    assert again(db, hana).now.calling_ms is None


def test_time_alone_is_not_written_but_what_it_brings_is(db: Database, hana: Learner) -> None:
    session = do(open_session(db, hana.id, LESSON), "tap home.messages", "tap messages.thread.sato")
    session.do(Tick(1000))
    assert not session.unsaved
    session.do(Tick(1000))
    session.do(Tick(1000))
    assert session.unsaved, "the third second passed the step"
    session.save()
    assert again(db, hana).now.run.index == 2


def test_the_sign_that_a_step_is_done_waits_for_the_disk(db: Database, hana: Learner) -> None:
    session = open_session(db, hana.id, LESSON)
    do(session, "tap home.messages")
    session.do(Tap("messages.thread.sato"))
    assert session.now.run.index == 1
    assert session.saved.run.index == 0
    session.save()
    assert session.saved.run.index == 1


def at_password(session: LessonSession) -> LessonSession:
    do(
        session,
        "tap home.messages",
        "tap messages.thread.sato",
        *[Tick(1000)] * 3,
        GiveAnswer("genuine"),
        GoOn(),
    )
    return do(
        session, "press home", "tap home.browser", "tap library.card", "type 12345678", "tap library.password"
    )


def test_a_half_typed_secret_is_never_written_and_comes_back_empty(db: Database, hana: Learner) -> None:
    session = at_password(open_session(db, hana.id, LESSON))
    before = rows(db)
    do(session, "type sak")
    assert session.now.phone.text("library.password") == "sak"
    assert rows(db) == before
    found = again(db, hana)
    assert found.welcome == "secret_emptied"
    assert found.now.phone.text("library.password") == ""
    assert found.now.phone.text("library.card") == "12345678"
    assert found.now.phone.focus == session.now.phone.focus


@pytest.mark.parametrize(("typed", "step"), [("sakura7", 4), ("wrong", 3)])
def test_a_used_secret_leads_where_it_led_without_being_known(
    db: Database, hana: Learner, typed: str, step: int
) -> None:
    session = at_password(open_session(db, hana.id, LESSON))
    do(session, TypeText(typed), "tap library.enter")
    assert session.now.run.index == step
    assert typed not in rows(db)
    found = again(db, hana)
    assert found.now.run.index == step
    assert found.now.phone.texts["library.password"] == Text()


def test_an_emptied_secret_stays_empty_at_the_next_start_too(db: Database, hana: Learner) -> None:
    session = at_password(open_session(db, hana.id, LESSON))
    do(session, TypeText("sakura7"), "tap library.card")
    found = again(db, hana)
    found.save()
    do(found, "tap library.enter")
    assert found.now.run.index == 3, "an empty password lets nobody in"
    assert again(db, hana).now.run.index == 3


def test_what_is_typed_is_gone_when_the_lesson_ends(db: Database, hana: Learner) -> None:
    session = at_password(open_session(db, hana.id, LESSON))
    assert "key." in rows(db)
    do(session, TypeText("sakura7"), "tap library.enter", "press home")
    assert session.saved.run.finished
    assert "12345678" not in rows(db)
    assert "key." not in rows(db)
    assert open_attempt(db, hana.id) is None
    assert by_lesson(db, hana.id)["basics/small"].finished_count == 1


def test_a_changed_lesson_goes_on_at_the_beginning_of_the_step(db: Database, hana: Learner) -> None:
    do(
        open_session(db, hana.id, LESSON),
        "tap home.messages",
        "tap messages.thread.sato",
        "press home",
        "tap home.phone",
    )
    changed = replace(LESSON, hash="another")
    found = again(db, hana, changed)
    assert found.welcome == "lesson_changed"
    assert found.now == at_step(changed, 1)
    do(found, "tap messages.draft")
    assert again(db, hana, changed).now == found.now, "its new acts count from there"


def test_a_step_is_found_by_its_name_in_a_changed_lesson(db: Database, hana: Learner) -> None:
    do(open_session(db, hana.id, LESSON), "tap home.messages", "tap messages.thread.sato", *[Tick(1000)] * 3)
    longer = replace(LESSON, hash="longer", steps=(replace(LESSON.steps[4], id="new"), *LESSON.steps))
    assert again(db, hana, longer).lesson.steps[again(db, hana, longer).now.run.index].id == "judge"


@pytest.mark.parametrize("damaged", ['{"act":"Knock"}', "not json", '{"act":"Tap"}'])
def test_acts_that_cannot_be_read_lead_to_the_beginning_of_the_step(
    db: Database, hana: Learner, damaged: str
) -> None:
    do(open_session(db, hana.id, LESSON), "tap home.messages", "tap messages.thread.sato", "press home")
    with db.write() as transaction:
        transaction.execute("UPDATE running_action SET action = ? WHERE n = 3", (damaged,))
    found = again(db, hana)
    assert (found.welcome, found.now) == ("step_restarted", at_step(LESSON, 1))


def test_a_lesson_only_looked_at_begins_with_its_scene_again(db: Database, hana: Learner) -> None:
    open_session(db, hana.id, LESSON)
    assert again(db, hana).welcome == ""


def test_idle_time_is_one_row(db: Database, hana: Learner) -> None:
    session = open_session(db, hana.id, LESSON)
    for _ in range(40):
        session.do(Tick(1000))
    do(session, "tap home.messages")
    assert len(db.rows("SELECT 1 FROM running_action")) == 2
    assert again(db, hana).now == session.now


@pytest.mark.parametrize(
    "act", [Swipe("key.latin_4", "left"), LongPress("key.latin_2"), DoubleTap("key.latin_2")]
)
def test_a_secret_key_is_not_written_however_it_was_touched(db: Database, hana: Learner, act: Act) -> None:
    session = at_password(open_session(db, hana.id, LESSON))
    do(session, act)
    assert "key.latin" not in rows(db)


def test_another_language_goes_on_at_the_beginning_of_the_step(db: Database, hana: Learner) -> None:
    do(open_session(db, hana.id, LESSON), "tap home.messages", "tap messages.thread.sato")
    found = again(db, hana, small_lesson("en"))
    assert (found.welcome, found.now.run.index) == ("language_changed", 1)


def test_a_lesson_can_be_begun_anew(db: Database, hana: Learner) -> None:
    do(open_session(db, hana.id, LESSON), "tap home.messages", "tap messages.thread.sato")
    assert begin_anew(db, hana.id, LESSON).now == begin(LESSON)
    assert by_lesson(db, hana.id)["basics/small"].started_count == 2


def test_a_disk_that_refuses_loses_nothing(db: Database, hana: Learner) -> None:
    session = open_session(db, hana.id, LESSON)
    db.rows("PRAGMA query_only = ON")
    session.do(Tap("home.messages"))
    with pytest.raises(Exception, match=r"readonly|read-only|write"):
        session.save()
    session.do(Tap("messages.thread.sato"))
    assert session.unsaved
    db.rows("PRAGMA query_only = OFF")
    session.save()
    assert again(db, hana).now == session.now


def test_every_prefix_of_the_walkthrough_is_resumed(db: Database, hana: Learner) -> None:
    session = open_session(db, hana.id, LESSON)
    attempt: Attempt = begin(LESSON)
    for step in LESSON.steps[:3]:
        for act in step.do:
            attempt, _ = play_through(LESSON, attempt, (act,))
            do(session, act)
            assert session.now == attempt
            assert again(db, hana).now.run.index == attempt.run.index

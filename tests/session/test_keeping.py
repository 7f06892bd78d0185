"""What a learner knows is on the disk with the end of their lesson, or neither is; and the log alone makes it again."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from literacy_tutor.lessons.acts import Fill, ShowMe
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records import cards as rows
from literacy_tutor.records.class_progress import class_progress, standings
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import Database, mend, open_database, open_read_only
from literacy_tutor.records.joining import join as join_people
from literacy_tutor.records.joining import part
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.session.lesson_session import begin_anew
from literacy_tutor.session.review import keeping
from literacy_tutor.session.review.keeping import cards_of, reasons_of, remade, remaking
from literacy_tutor.session.review.standing import standing
from tests.lessons.small import small_lesson

SMALL = small_lesson()
OTHER = replace(SMALL, id="fraud/other", skills=("read-message", "ask-first"))
TAUGHT = {one.id: one.skills for one in (SMALL, OTHER)}
BEGAN = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))


class Wall:
    now = BEGAN

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def db(tmp_path: Path, wall: Wall) -> Iterator[Database]:
    with open_database(tmp_path, wall) as database:
        yield database


def finish(db: Database, learner: str, lesson: Lesson = SMALL, *, shown: bool = False) -> None:
    """By its walkthrough, each act written down; or having every step shown."""
    session = begin_anew(db, learner, lesson)
    for step in lesson.steps:
        for act in (ShowMe(), *step.do) if shown else step.do:
            for one in spell_out(session.now.phone, act) if isinstance(act, Fill) else (act,):
                session.do(one)
        session.save()
    assert session.saved.run.finished


def table(db: Database) -> list[tuple[object, ...]]:
    return [tuple(row) for name in ("card", "pace") for row in db.rows(f"SELECT * FROM {name} ORDER BY 1, 2")]


def make_again(db: Database, taught: dict[str, tuple[str, ...]] = TAUGHT, most: int = 1) -> bool:
    """As the window does it; whether there was need."""
    work = remaking(db, taught)
    if work is None:
        return False
    while people := work.next_people(most):
        with open_read_only(db.path.parent) as beside:
            work.write(list(remade(beside, people, taught)))
    work.end()
    return True


def a_course(db: Database, wall: Wall) -> list[str]:
    people = [add_learner(db, name, "", "cat").id for name in ("花", "一", "キヨ")]
    for week in range(3):
        for place, learner in enumerate(people[: 3 - week]):
            finish(db, learner, SMALL, shown=place == week)
            finish(db, learner, OTHER, shown=place == 1)
        wall.now += timedelta(weeks=1)
    return people


def test_the_last_step_makes_the_cards_and_a_step_before_it_none(db: Database) -> None:
    hana = add_learner(db, "花", "", "cat").id
    session = begin_anew(db, hana, SMALL)
    session.do(SMALL.steps[0].do[0])
    session.save()
    assert table(db) == []
    finish(db, hana)
    (card,) = cards_of(db, hana)
    assert (card.skill, card.lesson, card.times) == ("read-message", SMALL.id, 1)
    assert [reason.kind for reason in reasons_of(db, hana, SMALL.id, BEGAN)] == ["first_time"]


def test_what_is_made_again_from_the_log_is_what_was_made_live(db: Database, wall: Wall) -> None:
    a_course(db, wall)
    live = table(db)
    assert len(live) == 3 * 2 + 3 * 2  # skills, and lessons
    rows.forget_cards(db)
    assert make_again(db)
    assert table(db) == live
    assert not make_again(db)


def test_salvaged_records_have_none_until_they_are_made_again(db: Database, wall: Wall) -> None:
    a_course(db, wall)
    make_again(db)
    live = table(db)
    mend(db, "a test wants it so")
    assert (table(db), rows.made_from(db)) == ([], "")
    assert make_again(db)
    assert table(db) == live


def test_another_teaching_makes_all_cards_again(db: Database, wall: Wall) -> None:
    people = a_course(db, wall)
    make_again(db)
    changed = {SMALL.id: ("tap", "read-message"), OTHER.id: OTHER.skills}
    assert make_again(db, changed)
    assert {card.skill for card in cards_of(db, people[0])} == {"tap", "read-message", "ask-first"}
    assert not make_again(db, changed)


def test_who_is_whom_makes_them_again_for_the_person(db: Database, wall: Wall) -> None:
    hana, ichi, kiyo = a_course(db, wall)
    make_again(db)
    times = sum(card.times for one in (hana, kiyo) for card in cards_of(db, one))
    join_people(db, kiyo, hana)
    assert make_again(db)
    assert (sum(card.times for card in cards_of(db, hana)), cards_of(db, kiyo)) == (times, [])
    finish(db, hana)
    live = table(db)
    rows.forget_cards(db)
    make_again(db)
    assert table(db) == live
    assert cards_of(db, ichi)


def test_who_practised_as_somebody_else_and_is_parted_again_has_their_own(db: Database, wall: Wall) -> None:
    hana, ichi, _kiyo = a_course(db, wall)
    make_again(db)
    join_people(db, ichi, hana)
    finish(db, ichi)
    part(db, ichi)
    assert make_again(db)
    now = table(db)
    rows.forget_cards(db)
    make_again(db)
    assert table(db) == now
    assert cards_of(db, ichi)


def test_whoever_learns_meanwhile_loses_nothing(db: Database, wall: Wall) -> None:
    hana, *_ = a_course(db, wall)
    rows.forget_cards(db)
    work = remaking(db, TAUGHT)
    assert work is not None
    made = list(remade(db, work.next_people(9), TAUGHT))
    finish(db, hana, OTHER)
    work.write(made)
    assert work.next_people(9) == (hana,)
    work.write(list(remade(db, work.next_people(9), TAUGHT)))
    work.end()
    now = table(db)
    rows.forget_cards(db)
    make_again(db)
    assert table(db) == now


def test_a_class_sees_what_the_cards_say_on_every_day(db: Database, wall: Wall) -> None:
    people = a_course(db, wall)
    class_ = open_class(db, "火").id
    join(db, class_, people)
    codes = {"done": 1, "shaky": 2, "fading": 3}
    for days in range(60):
        now = wall.now + timedelta(days=days)
        members = class_progress(db, class_, now)
        for member, seen in zip(members, standings(members), strict=True):
            cards = cards_of(db, member.learner)
            for lesson in by_lesson(db, member.learner):
                states = [standing(card, now).state for card in cards if card.lesson == lesson]
                worst = next((one for one in ("shaky", "fading") if one in states), "done")
                assert seen[lesson] == codes[worst], (days, lesson)


def test_where_the_cards_cannot_be_written_the_lesson_is_not_finished_either(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    hana = add_learner(db, "花", "", "cat").id
    with monkeypatch.context() as broken:
        broken.setattr(keeping, "row_of", lambda card: (card.skill,))
        with pytest.raises(Exception, match="bindings"):
            finish(db, hana)
    assert by_lesson(db, hana)[SMALL.id].finished_count == 0
    assert table(db) == []


CHILD = """
import os, signal, sys
from pathlib import Path
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records import attempts
from literacy_tutor.session.review import keeping
from tests.session.test_keeping import SMALL, Wall, finish

folder, learner, point = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
die = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
if point == "before the cards":
    keeping.take_in = die
if point == "before the commit":
    real = keeping.take_in
    keeping.take_in = lambda *given: (real(*given), die())
if point == "after the commit":
    attempts_record = attempts.record
    def record(*given, **named):
        attempts_record(*given, **named)
        if named["once_logged"]:
            die()
    attempts.record = record
with open_database(folder, Wall()) as db:
    finish(db, learner)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize(
    ("point", "both"),
    [("before the cards", False), ("before the commit", False), ("after the commit", True)],
)
def test_a_crash_leaves_the_finished_lesson_and_its_cards_or_neither(
    tmp_path: Path, point: str, both: bool
) -> None:
    with open_database(tmp_path, Wall()) as db:
        hana = add_learner(db, "花", "", "cat").id
    child = subprocess.run([sys.executable, "-c", CHILD, str(tmp_path), hana, point], check=False)
    assert child.returncode == -signal.SIGKILL
    with open_database(tmp_path, Wall()) as db:
        assert by_lesson(db, hana)[SMALL.id].finished_count == int(both)
        assert bool(table(db)) == both


def test_no_other_save_loads_what_grades_need() -> None:
    """Nor does a home page that asks what is due."""
    code = (
        "import sys; from literacy_tutor.session import lesson_session; from literacy_tutor.session.review import due;"
        "from literacy_tutor.viewmodels.learner import reviewing; print([one for one in sys.modules if one == 'fsrs'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""The board on a quiet morning: what is over is over, however often it is looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from literacy_tutor.records import attempts, attendance, classes
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.board import BoardViewModel
from tests.instructor.asking import read
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_before_anybody_has_begun_today_the_days_before_are_not_heard() -> None:
    now = datetime.fromisoformat("2026-04-07T10:00:00+09:00")
    with open_in_memory(lambda: now) as db:
        hana = add_learner(db, "花", "", "cat").id
        classes.join(db, classes.open_class(db, "火曜クラス").id, [hana])
        begun = attempts.begin_attempt(db, hana, "basics/tap", "h", "ja", 2)
        attempts.record(
            db, begun, (), [Fact("teacher_called", {"step": read("basics/tap", "ja").steps[0].id})]
        )
        now += timedelta(days=7)
        board = BoardViewModel(desk_of(db, Sheet().telling, clock=lambda: now, load_lesson=read))
        first = board.props
        board.refresh()
        assert board.props == first
        attempts.record(
            db, begun, (), [Fact("teacher_called", {"step": read("basics/tap", "ja").steps[0].id})]
        )
        board.refresh()
        assert board.props != first, "what is new is heard"
        board.end()


def test_a_call_of_somebody_in_no_class_stands_on_the_board() -> None:
    now = datetime.fromisoformat("2026-04-07T10:00:00+09:00")
    with open_in_memory(lambda: now) as db:
        class_ = classes.open_class(db, "火曜クラス").id
        classes.join(db, class_, [add_learner(db, "花", "", "cat").id])
        attendance.hold_hour(db, class_, now.date())
        add_learner(db, "よその人", "", "cat")
        masao = add_learner(db, "まさお", "", "cat").id
        begun = attempts.begin_attempt(db, masao, "basics/tap", "h", "ja", 2)
        attempts.record(
            db, begun, (), [Fact("teacher_called", {"step": read("basics/tap", "ja").steps[0].id})]
        )
        board = BoardViewModel(desk_of(db, Sheet().telling, clock=lambda: now, load_lesson=read))
        assert [(one.name, one.state) for one in board.props.people] == [
            ("まさおさん", "called"),
            ("花さん", "not_begun"),
        ]
        board.end()


def test_whoever_needs_nobody_stays_where_they_were_and_who_is_at_home_is_said_to_be() -> None:
    now = datetime.fromisoformat("2026-04-07T10:00:00+09:00")
    with open_in_memory(lambda: now) as db:
        class_ = classes.open_class(db, "火曜クラス").id
        people = [add_learner(db, name, name, "cat").id for name in ("あ", "い", "う")]
        classes.join(db, class_, people)
        hour = attendance.hold_hour(db, class_, now.date())
        attendance.mark(db, hour.id, {people[2]: "online"})
        for learner in reversed(people):
            now += timedelta(seconds=30)
            attempts.begin_attempt(db, learner, "basics/tap", "h", "ja", 2)
        board = BoardViewModel(desk_of(db, Sheet().telling, clock=lambda: now, load_lesson=read))
        assert [(one.name, one.seat) for one in board.props.people] == [
            ("あさん", ""), ("いさん", ""), ("うさん", "オンライン"),
        ]  # fmt: skip
        board.end()

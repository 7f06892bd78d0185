"""The board on a quiet morning: what is over is over, however often it is looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from literacy_tutor.records import attempts, classes
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.board import BoardViewModel
from tests.instructor.asking import read
from tests.qml.instructor.sheet import Sheet

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
        board = BoardViewModel(db, lambda: now, read, Sheet().telling, "ja")
        first = board.props
        board.refresh()
        assert board.props == first
        attempts.record(
            db, begun, (), [Fact("teacher_called", {"step": read("basics/tap", "ja").steps[0].id})]
        )
        board.refresh()
        assert board.props != first, "what is new is heard"
        board.end()

"""Home as it is touched: today's lessons to choose from, the review, and what a screen reader says of the stamps."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records import attempts
from literacy_tutor.records.attendance import hold_hour, mark
from literacy_tutor.records.cards import Known, cards_of, made_from, write_cards
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import learners
from literacy_tutor.records.plans import Plan, make_plan
from literacy_tutor.viewmodels.recalling import Recalling
from tests.qml.learner.gallery import home
from tests.qml.learner.stage import Stage

LESSON = "basics/first"
DAY = 86_400


@pytest.fixture(autouse=True)
def at_home(stage: Stage) -> str:
    """The learner who has just come."""
    stage.steady_hand()
    stage.app.tiles.comeNew()
    stage.app.newcomer.choosePicture("hiking")
    stage.app.newcomer.typeName("はな")
    stage.app.newcomer.goOn()
    stage.app.newcomer.goOn()
    (hana,) = learners(stage.app.house.database)
    return hana.id


def know(stage: Stage, learner: str) -> None:
    """The one lesson, three weeks ago."""
    last = int(wall_clock().timestamp()) - 21 * DAY
    card = ("tap", LESSON, 240_000, 3, '[["first_time",0,0]]', 1, 2, None, 2.3, 5.0, last + 2 * DAY, last)
    with stage.app.house.database.write() as transaction:
        write_cards(transaction, learner, [card], {LESSON: Known(last + 3 * DAY, (9_000,))})


def test_the_review_is_one_touch_away(stage: Stage, at_home: str) -> None:
    assert not stage.is_shown("home.beside")
    know(stage, at_home)  # and the page, which is looked at, knows it too
    stage.robot.click("home.beside")
    stage.robot.settle()
    assert (stage.app.page, stage.pages.lesson_page.session.lesson.id) == ("lesson", LESSON)


def test_cards_that_are_gone_are_made_again_beside_the_window(stage: Stage, at_home: str) -> None:
    database = stage.app.house.database
    attempt = attempts.begin_attempt(database, at_home, LESSON, "h", "ja", 1)
    passed = {"step": "find", "index": 0, "ms": 9_000, "mistakes": 0, "hint_level": 0}
    attempts.record(database, attempt, [], [Fact("step_passed", passed), Fact("attempt_finished")])
    assert cards_of(database, at_home) == []
    Recalling(stage.app.house, stage.app.telling, stage.app).begin()
    stage.robot.wait_until(lambda: made_from(database) != "", "the cards were not made again")
    assert {row[1] for row in cards_of(database, at_home)} == {LESSON}


def test_a_lesson_of_todays_plan_is_chosen_by_its_card(stage: Stage) -> None:
    home(freely=3)(stage)
    stage.draw()
    assert [stage.is_shown(f"home.choice.basics/lesson-{number}") for number in range(4)] == [True] * 3 + [
        False
    ]
    assert not stage.is_shown("home.next")
    chosen: list[str] = []
    page = stage.pages.model_of("home")
    page.lessonChosen.disconnect()  # type: ignore[attr-defined]
    page.lessonChosen.connect(chosen.append)  # type: ignore[attr-defined]
    stage.robot.click("home.choice.basics/lesson-1")
    assert chosen == ["basics/lesson-1"]


def test_todays_plan_and_the_stamps_stand_on_the_page(stage: Stage, at_home: str) -> None:
    database = stage.app.house.database
    class_ = open_class(database, "火").id
    join(database, class_, [at_home])
    hour = hold_hour(database, class_, wall_clock().date())
    mark(database, hour.id, {at_home: "present"})
    make_plan(database, Plan(hour.id, class_, (LESSON,)))
    stage.pages.show_home()
    stage.draw()
    face = QAccessible.queryAccessibleInterface(stage.find("home.stamps"))
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "スタンプ 1こ"
    stage.robot.click("home.next")
    stage.robot.settle()
    assert stage.pages.lesson_page.session.lesson.id == LESSON

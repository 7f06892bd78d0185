"""A trembling hand presses twice and means once; a quick hand means every press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from literacy_tutor.phone.actions import Tap
from tests.qml.learner.stage import NO_MODIFIER, Stage, box

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return
NEVER = 3_600_000
"""Milliseconds: every press comes too early to count again."""


@pytest.fixture(autouse=True)
def trembling(stage: Stage) -> None:
    stage.hand.setProperty("trembleMs", NEVER)


def middle(stage: Stage, name: str) -> QPoint:
    stage.draw()
    return box(stage.find(name)).center().toPoint()


def press(stage: Stage, place: QPoint) -> None:
    QTest.mouseClick(stage.quick, LEFT, NO_MODIFIER, place)
    stage.robot.settle()


def test_a_second_press_does_not_reach_what_stands_there_by_then(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    stage.app.newcomer.choosePicture("sailing")
    stage.app.newcomer.typeName("はな")
    place = middle(stage, "newcomer.next")
    press(stage, place)
    press(stage, place + QPoint(4, -3))
    assert (stage.app.page, stage.app.newcomer.props.stage) == ("newcomer", "confirm")


def test_after_a_while_the_same_place_counts_again(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    stage.app.newcomer.choosePicture("sailing")
    stage.app.newcomer.typeName("はな")
    place = middle(stage, "newcomer.next")
    press(stage, place)
    stage.hand.setProperty("trembleMs", 0)
    press(stage, place)
    assert stage.app.page == "home"


def test_another_place_counts_at_once(stage: Stage) -> None:
    press(stage, middle(stage, "tiles.newcomer"))
    press(stage, middle(stage, "newcomer.picture.3"))
    press(stage, middle(stage, "newcomer.back"))
    assert stage.app.newcomer.props.stage == "picture"


def test_coming_back_to_a_place_counts(stage: Stage) -> None:
    press(stage, middle(stage, "tiles.newcomer"))
    press(stage, middle(stage, "newcomer.picture.0"))
    press(stage, middle(stage, "newcomer.back"))
    press(stage, middle(stage, "newcomer.picture.0"))
    assert stage.app.newcomer.props.stage == "name"


def test_letters_are_written_as_fast_as_they_are_pressed(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    stage.app.newcomer.choosePicture("sailing")
    place = middle(stage, "newcomer.letter.も")
    press(stage, place)
    press(stage, place)
    assert stage.app.newcomer.props.name == "もも"
    press(stage, middle(stage, "newcomer.delete"))
    press(stage, middle(stage, "newcomer.delete"))
    assert stage.app.newcomer.props.name == ""


def test_a_double_click_is_one_press(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    stage.app.newcomer.choosePicture("sailing")
    stage.app.newcomer.typeName("はな")
    QTest.mouseDClick(stage.quick, LEFT, NO_MODIFIER, middle(stage, "newcomer.next"))
    stage.robot.settle()
    assert (stage.app.page, stage.app.newcomer.props.stage) == ("newcomer", "confirm")


def test_a_second_enter_does_not_press_what_has_the_keyboard_by_then(stage: Stage) -> None:
    stage.tab_to("tiles.guest")
    stage.press(ENTER)
    assert stage.focus == "home.next"
    stage.press(ENTER)
    assert stage.app.page == "home"


def test_enter_counts_after_the_keyboard_was_moved(stage: Stage) -> None:
    stage.tab_to("tiles.guest")
    stage.press(ENTER)
    stage.choose("home.track.basics")
    assert stage.app.page == "track"


def test_taking_back_the_call_needs_a_press_of_its_own(stage: Stage) -> None:
    stage.app.tiles.comeAsGuest()
    stage.pages.open_lesson("basics/first")
    stage.pages.lesson_page.begin()
    place = middle(stage, "lesson.call")
    press(stage, place)
    stage.robot.wait_for("call.take_back")
    press(stage, place)
    assert stage.pages.lesson_page.props.calling
    press(stage, middle(stage, "call.take_back"))
    stage.robot.wait_until(lambda: not stage.pages.lesson_page.props.calling, "the call stands")


def test_a_press_that_opened_the_lesson_does_not_reach_the_phone(stage: Stage) -> None:
    stage.app.tiles.comeAsGuest()
    stage.pages.open_lesson("basics/first")
    stage.pages.lesson_page.begin()
    stage.pages.lesson_page.session.do(Tap("home.phone"))
    stage.pages.lesson_page.saveNow()
    stage.pages.lesson_page.goHome()
    place = middle(stage, "home.next")
    press(stage, place)
    before = stage.robot.lesson.session.now
    press(stage, place)
    after = stage.robot.lesson.session.now
    assert stage.app.page == "lesson"
    assert (after.screen, after.run.mistakes) == (before.screen, before.run.mistakes)
    stage.hand.setProperty("trembleMs", 0)
    press(stage, place)
    assert stage.robot.lesson.session.now != before


def test_the_phone_takes_every_tap(stage: Stage) -> None:
    stage.app.tiles.comeAsGuest()
    stage.pages.open_lesson("basics/first")
    stage.pages.lesson_page.begin()
    press(stage, middle(stage, "home.phone"))
    press(stage, middle(stage, "nav.back"))
    press(stage, middle(stage, "home.phone"))
    assert stage.robot.lesson.session.now.phone.app == "phone"

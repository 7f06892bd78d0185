"""The warm-up with a real mouse, a finger and the keyboard: what was used is noticed, and every way leads on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from literacy_tutor.commands.warm_up_robot import do_warm_up, skip_warm_up
from literacy_tutor.viewmodels.learner.warm_up import WarmUp
from literacy_tutor.viewmodels.learner.warm_up_page import WarmUpViewModel
from tests.qml.learner.gallery import lesson
from tests.qml.learner.stage import NO_MODIFIER, Stage, box

ENTER, TAB, ESCAPE, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Right
CORNER = QPoint(10, 10)


@pytest.fixture(scope="module")
def finger(qapp: object) -> QPointingDevice:  # noqa: ARG001 - Qt is up
    return QTest.createTouchDevice()


@pytest.fixture
def warm_up(stage: Stage) -> Iterator[Stage]:
    """A guest before the first lesson; every press counts."""
    stage.steady_hand()
    stage.app.tiles.comeAsGuest()
    stage.pages.show_warm_up("basics/first")
    stage.draw()
    yield stage
    QTest.mouseMove(stage.quick, QPoint(1, 1))


def page(stage: Stage) -> WarmUpViewModel:
    found = stage.pages.model_of("warm_up")
    assert isinstance(found, WarmUpViewModel)
    return found


def state(stage: Stage) -> WarmUp:
    return page(stage).warm_up


def begin_at(stage: Stage, one: WarmUp) -> None:
    page(stage)._become(one)
    stage.draw()


def middle(stage: Stage, name: str) -> QPoint:
    return box(stage.find(name)).center().toPoint()


def touch(stage: Stage, finger: QPointingDevice, name: str) -> None:
    at = middle(stage, name)
    QTest.touchEvent(stage.quick, finger).press(0, at, stage.quick).commit()
    QTest.touchEvent(stage.quick, finger).release(0, at, stage.quick).commit()
    stage.robot.settle()


def wait_until_passed(stage: Stage) -> None:
    stage.robot.wait_until(lambda: state(stage).passed, "the arrow was not noticed")


# What was really used


def test_a_mouse_that_chooses_a_mouse_is_believed(warm_up: Stage) -> None:
    warm_up.robot.click("warm_up.choose.mouse")
    assert (state(warm_up).device, state(warm_up).stage) == ("mouse", "arrow")


def test_a_finger_that_chooses_the_screen_is_believed(warm_up: Stage, finger: QPointingDevice) -> None:
    touch(warm_up, finger, "warm_up.choose.touch")
    assert (state(warm_up).device, state(warm_up).stage) == ("touch", "hand")


def test_a_finger_that_chooses_a_mouse_is_asked_once_more(warm_up: Stage, finger: QPointingDevice) -> None:
    touch(warm_up, finger, "warm_up.choose.mouse")
    assert state(warm_up).contradicted == "finger"
    touch(warm_up, finger, "warm_up.choose.mouse")
    assert (state(warm_up).device, state(warm_up).stage) == ("mouse", "arrow")


def test_a_mouse_that_chooses_the_screen_is_asked_once_more(warm_up: Stage) -> None:
    warm_up.robot.click("warm_up.choose.touch")
    assert state(warm_up).contradicted == "arrow"
    warm_up.robot.click("warm_up.choose.touchpad")
    assert (state(warm_up).device, state(warm_up).stage) == ("touchpad", "arrow")


def test_who_does_not_know_is_found_out_by_the_touch(warm_up: Stage, finger: QPointingDevice) -> None:
    touch(warm_up, finger, "warm_up.unknown")
    assert (state(warm_up).device, state(warm_up).stage) == ("touch", "hand")


def test_who_does_not_know_with_keys_calls_the_teacher(warm_up: Stage) -> None:
    warm_up.choose("warm_up.unknown")
    assert warm_up.focus == "call.take_back"
    warm_up.press(ENTER)
    assert not state(warm_up).calling
    assert warm_up.focus.startswith("warm_up.")


# The arrow


def test_the_arrow_is_found_by_moving_it_onto_the_apple(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("arrow", "mouse"))
    warm_up.robot.point_at("warm_up.target")
    wait_until_passed(warm_up)
    assert state(warm_up).stage == "arrow"  # the page stays until somebody goes on


def test_an_arrow_that_lay_there_already_has_found_nothing(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("click", "mouse"))
    QTest.mouseMove(warm_up.quick, QPoint(5, 400))
    begin_at(warm_up, WarmUp("arrow", "mouse"))
    at = middle(warm_up, "warm_up.target")
    begin_at(warm_up, WarmUp("click", "mouse"))
    QTest.mouseMove(warm_up.quick, at)
    warm_up.robot.settle()
    begin_at(warm_up, WarmUp("arrow", "mouse"))
    QTest.qWait(400)
    assert not state(warm_up).passed


def test_a_lost_arrow_is_found_in_the_corner(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("lost", "mouse"))
    QTest.mouseMove(warm_up.quick, QPoint(900, 500))
    warm_up.robot.settle()
    assert not state(warm_up).passed
    QTest.mouseMove(warm_up.quick, CORNER)
    wait_until_passed(warm_up)
    assert state(warm_up).remark == "lostFound"


def test_the_larger_arrow_is_shown_at_once_in_the_lesson_too_and_gone_for_the_next(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("pointer", "mouse"))
    heights = []
    for size in ("middle", "large"):
        warm_up.robot.click(f"warm_up.choose.{size}")
        cursor = QGuiApplication.overrideCursor()
        assert cursor is not None
        heights.append(cursor.pixmap().deviceIndependentSize().height())
    assert heights == [round(mm * warm_up.theme.property("density")) for mm in (10, 16)]
    warm_up.robot.click("warm_up.skip")
    assert warm_up.app.page == "lesson"
    assert QGuiApplication.overrideCursor() is not None
    warm_up.pages.lesson_page.goHome()
    warm_up.pages.end()
    assert QGuiApplication.overrideCursor() is None


# Clicks and taps


def test_a_click_of_the_other_button_is_told_kindly(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("click", "mouse"))
    QTest.mouseClick(
        warm_up.quick, Qt.MouseButton.RightButton, NO_MODIFIER, middle(warm_up, "warm_up.target")
    )
    warm_up.robot.settle()
    assert (state(warm_up).remark, state(warm_up).passed) == ("otherButton", False)
    warm_up.robot.click("warm_up.target")
    assert state(warm_up).passed


def test_a_click_beside_the_apple_is_told_kindly(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("click", "mouse"))
    beside = box(warm_up.find("warm_up.target")).bottomRight().toPoint() + QPoint(30, 30)
    QTest.mouseClick(warm_up.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, beside)
    warm_up.robot.settle()
    assert (state(warm_up).remark, state(warm_up).passed) == ("missedArrow", False)


def test_a_trembling_finger_on_a_target_that_moves_has_not_missed(warm_up: Stage) -> None:
    warm_up.hand.setProperty("trembleMs", 3_600_000)
    begin_at(warm_up, WarmUp("targets", "mouse"))
    at = middle(warm_up, "warm_up.target")
    for _ in range(2):
        QTest.mouseClick(warm_up.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
        warm_up.robot.settle()
    assert (state(warm_up).hits, state(warm_up).remark) == (1, "twoLeft")


def test_a_finger_taps_and_hears_when_it_stays_long(warm_up: Stage, finger: QPointingDevice) -> None:
    begin_at(warm_up, WarmUp("tap", "touch"))
    touch(warm_up, finger, "warm_up.target")
    assert state(warm_up).remark == "tapped"
    begin_at(warm_up, WarmUp("tap", "touch"))
    at = middle(warm_up, "warm_up.target")
    QTest.touchEvent(warm_up.quick, finger).press(0, at, warm_up.quick).commit()
    QTest.qWait(800)
    QTest.touchEvent(warm_up.quick, finger).release(0, at, warm_up.quick).commit()
    warm_up.robot.settle()
    assert (state(warm_up).passed, state(warm_up).remark) == (True, "heldLong")


# Ways through and out


def test_the_robot_does_every_page_and_comes_to_the_lesson(warm_up: Stage) -> None:
    seen: list[str] = []
    do_warm_up(warm_up.robot, seen.append)
    assert warm_up.app.page == "lesson"
    assert len(seen) == len(set(seen)) > 15


def test_one_tap_passes_all_of_it_from_any_page(warm_up: Stage) -> None:
    for one in (WarmUp(), WarmUp("click", "touchpad"), WarmUp("hand", "touch")):
        warm_up.pages.show_warm_up("basics/first")
        begin_at(warm_up, one)
        skip_warm_up(warm_up.robot)
        assert warm_up.app.page == "lesson", one.stage


def test_keys_alone_do_all_of_it(warm_up: Stage) -> None:
    assert warm_up.focus == "warm_up.choose.touch"
    warm_up.press(RIGHT, ENTER)
    assert (state(warm_up).stage, warm_up.focus) == ("arrow", "warm_up.target")
    warm_up.press(ENTER)
    assert (state(warm_up).passed, warm_up.focus) == (True, "warm_up.go_on")
    warm_up.press(ENTER)
    assert (state(warm_up).stage, warm_up.focus) == ("pointer", "warm_up.choose.small")
    warm_up.press(RIGHT, ENTER)
    assert state(warm_up).pointer == "middle"
    warm_up.choose("warm_up.go_on")
    assert (state(warm_up).stage, warm_up.focus) == ("hand", "warm_up.choose.left")
    warm_up.press(RIGHT, ENTER, ENTER, ENTER)
    assert (state(warm_up).stage, warm_up.focus) == ("targets", "warm_up.target")
    warm_up.press(ENTER, ENTER, ENTER, ENTER)
    assert (state(warm_up).stage, warm_up.focus) == ("lost", "warm_up.go_on")
    warm_up.press(ENTER, ENTER)
    assert warm_up.app.page == "lesson"


def test_escape_goes_back_page_by_page_and_out(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("hand", "touch"))
    warm_up.press(ESCAPE)
    assert state(warm_up).stage == "device"
    warm_up.press(ESCAPE)
    assert warm_up.app.page == "home"


def test_the_teacher_is_called_and_sent_back(warm_up: Stage) -> None:
    begin_at(warm_up, WarmUp("click", "mouse"))
    warm_up.robot.click("warm_up.call")
    assert state(warm_up).calling
    assert not warm_up.is_shown("warm_up.target")
    warm_up.robot.click("call.take_back")
    assert (state(warm_up).calling, warm_up.is_shown("warm_up.target")) == (False, True)


def test_it_can_be_done_again_from_the_basics_and_leads_back_there(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    stage.robot.click("home.track.fraud")
    assert not stage.is_shown("track.warm_up")
    stage.robot.click("track.home")
    stage.robot.click("home.track.basics")
    stage.robot.click("track.warm_up")
    stage.robot.click("warm_up.skip")
    assert stage.app.page == "track"


# The phone on the side of the hand


@pytest.mark.parametrize("mode", ["scene", "step"])
def test_for_a_left_finger_the_phone_stands_on_the_left(warm_up: Stage, mode: str) -> None:
    begin_at(warm_up, WarmUp("hand", "touch"))
    warm_up.robot.click("warm_up.choose.left")
    lesson(mode=mode)(warm_up)
    warm_up.draw()
    phone, tools = box(warm_up.find("phone.frame")), box(warm_up.find("lesson.call"))
    assert phone.right() < tools.left()
    assert phone.left() >= 0
    assert tools.right() <= warm_up.quick.width()

"""Home, track and finish that nobody touches: the name is hidden, and one tap goes on or leads away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.qml.learner.gallery import STATES, clear
from tests.qml.learner.stage import NO_MODIFIER, Stage


@pytest.fixture(autouse=True)
def steady_hand(stage: Stage) -> None:
    stage.steady_hand()


def test_the_name_is_hidden_until_somebody_goes_on(stage: Stage) -> None:
    STATES["track-30"](stage)
    stage.draw()
    stage.tab_to("track.lesson.basics/lesson-9")
    stage.app.stillness.ask()
    stage.draw()
    words = " ".join(str(item.property("plainText") or item.property("text") or "") for item in stage.items())
    assert ("田中" in words, "つづけますか" in words) == (False, True)
    assert stage.focus == "still.go_on"
    stage.robot.click("still.go_on")
    stage.draw()
    assert (stage.app.page, stage.focus) == ("track", "track.lesson.basics/lesson-9")


def test_the_other_button_leads_to_the_tiles(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    stage.robot.click("looks.open")
    stage.app.stillness.ask()
    stage.draw()
    stage.robot.click("still.leave")
    assert (stage.app.page, stage.is_shown("looks.close")) == ("tiles", False)


def test_every_touch_and_key_begins_the_ten_minutes_anew(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    waiting = stage.app.stillness._waiting
    for stir in (
        lambda: QTest.mouseClick(stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(5, 5)),
        lambda: QTest.mouseMove(stage.quick, QPoint(200, 300)),
        lambda: stage.press(Qt.Key.Key_Tab),
        lambda: stage.press(Qt.Key.Key_A),
    ):
        before = waiting.timerId()
        stir()
        stage.robot.settle()
        assert waiting.timerId() != before
    clear(stage)

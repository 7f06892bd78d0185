"""The tutor's side under a finger, as under a mouse: it scrolls, it trembles, and it never goes through a page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from literacy_tutor.commands.hands import HAND_KINDS, Hand, make_hand, stroke
from literacy_tutor.records.attempts import open_attempt
from tests.qml.learner.gallery import looks, tiles
from tests.qml.learner.stage import Stage, box

NEVER = 3_600_000
"""Milliseconds: every press comes too early to count again."""


ROW = "track.lesson.basics/first"


@pytest.fixture
def lessons(lessons: Path) -> Path:
    """More than the page has room for."""
    for number in range(8):
        shutil.copytree(lessons / "basics" / "first", lessons / "basics" / f"more-{number}")
    return lessons


@pytest.fixture(params=HAND_KINDS)
def hand(request: pytest.FixtureRequest, stage: Stage) -> Hand:
    return make_hand(request.param, stage.quick)


def middle(stage: Stage, name: str) -> QPoint:
    stage.draw()
    return box(stage.find(name)).center().toPoint()


def tap(stage: Stage, hand: Hand, at: QPoint) -> None:
    hand.press(at)
    hand.release(at)
    stage.robot.settle()


@pytest.fixture
def begun(stage: Stage) -> QPoint:
    """A lesson was begun and left, and its track is shown; where in its row the phone will stand, on bare glass."""
    stage.app.tiles.comeAsGuest()
    stage.pages.open_lesson("basics/first")
    stage.pages.lesson_page.begin()
    stage.robot.click("nav.home")
    key = box(stage.find("nav.home"))
    stage.pages.lesson_page.goHome()
    stage.pages.show_track("basics")
    stage.draw()
    row = box(stage.find(ROW))
    return QPoint(round(key.center().x()), round(row.center().y()))


def taps(stage: Stage) -> int:
    """How often the phone was tapped, as the records have it; once before the lesson was left."""
    stage.pages.lesson_page.saveNow()
    work = stage.pages.at_work
    attempt = open_attempt(work.database, work.learner)
    return sum('"Tap"' in act for act in attempt.actions) if attempt else 0


def test_a_second_press_at_once_does_not_reach_the_phone_behind_it(
    stage: Stage, hand: Hand, begun: QPoint
) -> None:
    stage.hand.setProperty("trembleMs", NEVER)
    tap(stage, hand, begun)
    assert (stage.app.page, stage.pages.lesson_page.props.mode) == ("lesson", "step")
    tap(stage, hand, begun)
    assert taps(stage) == 1


def test_a_hand_that_does_not_tremble_reaches_it(stage: Stage, hand: Hand, begun: QPoint) -> None:
    stage.steady_hand()
    tap(stage, hand, begun)
    tap(stage, hand, begun)
    assert taps(stage) == 2


def test_a_second_press_of_the_same_button_counts_once(stage: Stage, hand: Hand) -> None:
    stage.hand.setProperty("trembleMs", NEVER)
    at = middle(stage, "tiles.newcomer")
    tap(stage, hand, at)
    assert stage.app.page == "newcomer"
    tap(stage, hand, at + QPoint(4, -3))
    assert (stage.app.page, stage.app.newcomer.props.stage) == ("newcomer", "picture")


def test_a_list_follows_the_hand_and_nothing_in_it_is_pressed(stage: Stage, hand: Hand) -> None:
    at, before = in_a_long_list(stage)
    stroke(hand, at, QPoint(0, -200), rest_ms=120)
    stage.robot.settle()
    assert stage.app.page == "track"
    assert box(stage.find(ROW)).top() < before - 100


def test_a_hand_that_trembles_in_a_list_has_pressed_all_the_same(stage: Stage, hand: Hand) -> None:
    at, _ = in_a_long_list(stage)
    stroke(hand, at, QPoint(0, -16), rest_ms=120)
    stage.robot.settle()
    assert stage.app.page == "lesson"


def test_a_list_that_is_pulled_to_and_fro_is_not_pressed(stage: Stage, hand: Hand) -> None:
    at, _ = in_a_long_list(stage)
    hand.press(at)
    for y in (-60, -120, -60, 0):
        hand.move(at + QPoint(0, y), 20)
    hand.release(at, 120)
    stage.robot.settle()
    assert stage.app.page == "track"


def in_a_long_list(stage: Stage) -> tuple[QPoint, float]:
    """Where to press a row, in a list that can be scrolled; and where the row begins."""
    stage.steady_hand()
    stage.app.tiles.comeAsGuest()
    stage.pages.show_track("basics")
    at = middle(stage, ROW)
    return at, box(stage.find(ROW)).top()


def test_a_finger_that_rests_on_a_button_presses_it(stage: Stage, hand: Hand) -> None:
    at = middle(stage, "tiles.newcomer")
    hand.press(at)
    hand.release(at, 900)
    stage.robot.settle()
    assert stage.app.page == "newcomer"


def test_a_finger_that_slides_off_a_button_has_changed_its_mind(stage: Stage, hand: Hand) -> None:
    stroke(hand, middle(stage, "tiles.newcomer"), QPoint(0, -300))
    stage.robot.settle()
    assert stage.app.page == "tiles"


def test_settings_are_chosen_by_hand(stage: Stage, hand: Hand) -> None:
    stage.steady_hand()
    looks(tiles(3))(stage)
    tap(stage, hand, middle(stage, "looks.theme.dark"))
    assert stage.app.looks.props.theme == "dark"
    tap(stage, hand, middle(stage, "looks.theme.light"))
    tap(stage, hand, middle(stage, "looks.close"))
    assert not stage.app.looks.props.opened

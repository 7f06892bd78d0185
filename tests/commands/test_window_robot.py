"""The robot's hand is a person's: it waits where a second press would not count, and scrolls to what it touches."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.commands.hands import HAND_KINDS
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.paths import lessons_dir

TRACK = "procedures"
LESSONS = [f"{TRACK}/lesson-{number:02}" for number in range(6)]


@pytest.fixture(params=HAND_KINDS)
def robot(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[WindowRobot]:
    for lesson in LESSONS:
        shutil.copytree(lessons_dir() / "_template", tmp_path / "lessons" / lesson)
    window = make_window(make_application(), tmp_path / "data", tmp_path / "lessons")
    window.window.resize(1366, 768)
    window.window.show()
    robot = WindowRobot(window, request.param)
    robot.click("tiles.guest")
    yield robot
    window.close()


def test_every_row_of_a_long_track_is_opened_wherever_it_lies(robot: WindowRobot) -> None:
    for lesson in LESSONS:
        robot.click(f"home.track.{TRACK}")
        robot.click(f"track.lesson.{lesson}")
        assert robot.lesson.session.lesson.id == lesson
        robot.click("lesson.home")


def test_what_is_further_up_is_scrolled_to_as_well(robot: WindowRobot) -> None:
    robot.click(f"home.track.{TRACK}")
    robot.point_at(f"track.lesson.{LESSONS[-1]}")
    robot.click(f"track.lesson.{LESSONS[0]}")
    assert robot.lesson.session.lesson.id == LESSONS[0]

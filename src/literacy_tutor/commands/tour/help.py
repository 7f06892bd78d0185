"""The tour's third part: what helps in a lesson, and a lesson that is left and gone on with."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.tour.people import NAMES
from literacy_tutor.commands.window_play import open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.viewmodels.learner.listening import ListeningViewModel
from literacy_tutor.viewmodels.learner.pages import FIRST


def help_in_a_lesson(guide: Guide) -> None:
    guide.chapter("help")
    with guide.opened(guide.records("help", NAMES[guide.language][:1])) as robot:
        robot.click("tiles.learner.0")
        open_lesson(robot, FIRST)
        _ask_for_hints(guide, robot)
        robot.click("lesson.call")
        guide.take(robot, "teacher-called")
        robot.click("call.take_back")
        robot.click("lesson.home")
        guide.take(robot, "home-after-leaving-a-lesson")
        robot.click("home.next")
        guide.take(robot, "welcome-back")
    if sys.platform == "linux":  # elsewhere the system brings a voice
        _no_voice(guide)


def _ask_for_hints(guide: Guide, robot: WindowRobot) -> None:
    """Until it is done for the learner."""
    number, first = 0, robot.lesson.props.step_number
    while not robot.lesson.props.watching:
        number += 1
        robot.click("lesson.hint")
        guide.take(robot, f"help-{number}")
    robot.wait_until(lambda: not robot.lesson.props.watching, "it is not done for the learner")
    guide.take(robot, f"step-{first}-was-done-for-you")


def _no_voice(guide: Guide) -> None:
    with _without_programs(), guide.opened(guide.records("no-voice"), speaks=True) as robot:
        robot.click("tiles.guest")
        open_lesson(robot, FIRST)
        robot.click("lesson.listen")
        listening = robot.lesson.listening
        assert isinstance(listening, ListeningViewModel)
        robot.wait_until(lambda: listening.props.silent != "", "a voice was found")
        guide.take(robot, "no-voice-on-this-computer")


@contextmanager
def _without_programs() -> Iterator[None]:
    """As on a computer where no voice is installed."""
    path = os.environ.get("PATH", "")
    os.environ["PATH"] = ""
    try:
        yield
    finally:
        os.environ["PATH"] = path

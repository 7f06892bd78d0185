"""The tour's fourth part: the panel of settings, wherever it is opened, and what its choices change."""

from __future__ import annotations

from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.tour.people import NAMES
from literacy_tutor.commands.window_play import open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.settings import MOTION, PHONE_SIZE, READINGS, TEXT_SIZE, THEME, VOICE, Setting
from literacy_tutor.viewmodels.learner.pages import FIRST

SHOWN = (TEXT_SIZE, THEME, PHONE_SIZE, VOICE, MOTION, READINGS)


def looks(guide: Guide) -> None:
    guide.chapter("settings")
    with guide.opened(guide.records("settings", NAMES[guide.language])) as robot:
        _open(guide, robot, "of-the-laptop")
        robot.click("looks.close")
        robot.click("tiles.learner.0")
        _open(guide, robot, "of-a-learner")
        robot.click("looks.close")
        open_lesson(robot, FIRST)
        for setting in SHOWN:
            _try_every_choice(guide, robot, setting)


def _open(guide: Guide, robot: WindowRobot, name: str) -> None:
    robot.click("looks.open")
    guide.take(robot, name)


def _try_every_choice(guide: Guide, robot: WindowRobot, setting: Setting) -> None:
    """Chosen by hand in the middle of a lesson; what stood there before is chosen again."""
    if setting == READINGS and guide.language != "ja":
        return  # there are none
    before = guide.look.choices.get(setting, setting.default)
    for choice in setting.choices:
        name = f"{setting.key.replace('_', '-')}-{choice}"
        robot.click("looks.open")
        robot.click(f"looks.{setting.key}.{choice}")
        guide.take(robot, f"{name}-chosen")
        robot.click("looks.close")
        guide.take(robot, f"{name}-in-a-lesson")
    choose(robot, setting, before)


def choose(robot: WindowRobot, setting: Setting, choice: str) -> None:
    """By hand, on the panel."""
    robot.click("looks.open")
    robot.click(f"looks.{setting.key}.{choice}")
    robot.click("looks.close")

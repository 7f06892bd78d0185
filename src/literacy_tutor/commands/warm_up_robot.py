"""The robot and the warm-up: it knows laptops and skips it; on the tour it does every page, as each kind of learner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.viewmodels.learner.warm_up import TARGETS
from literacy_tutor.viewmodels.learner.warm_up_page import WarmUpViewModel

CORNER = QPoint(12, 12)
Picture = Callable[[str], None]
"""Takes one of the page as it stands, under this name."""


def skip_warm_up(robot: WindowRobot) -> None:
    """With its one tap, where the lesson that was opened has it before it."""
    if robot.find("warm_up.skip"):
        robot.click("warm_up.skip")


def do_warm_up(robot: WindowRobot, picture: Picture) -> None:
    """With the mouse, and then once more with a finger."""
    with_mouse(robot, picture)
    picture("mouse-done")
    robot.click("warm_up.again")
    with_finger(robot, picture)
    picture("touch-done")
    robot.click("warm_up.go_on")
    robot.take("mouse")


def with_mouse(robot: WindowRobot, picture: Picture) -> None:
    picture("device")
    robot.click("warm_up.choose.mouse")
    picture("mouse-arrow")
    robot.point_at("warm_up.target")
    _passed(robot)
    picture("mouse-arrow-found")
    robot.click("warm_up.go_on")
    robot.click("warm_up.choose.large")
    picture("mouse-pointer")
    robot.click("warm_up.choose.small")
    robot.click("warm_up.go_on")
    picture("mouse-hand")
    robot.click("warm_up.choose.right")
    picture("mouse-click")
    robot.click("warm_up.target")
    picture("mouse-clicked")
    robot.click("warm_up.go_on")
    _hit_targets(robot, picture, "mouse")
    picture("mouse-lost")
    QTest.mouseMove(robot.window.window, CORNER)
    _passed(robot)
    picture("mouse-lost-found")
    robot.click("warm_up.go_on")


def with_finger(robot: WindowRobot, picture: Picture) -> None:
    """Chosen by mistake with the mouse, so that the page asks once more; and then it is a finger."""
    robot.click("warm_up.choose.touch")
    picture("touch-asked-again")
    robot.take("touch")
    robot.click("warm_up.choose.touch")
    picture("touch-hand")
    robot.click("warm_up.choose.right")
    picture("touch-tap")
    robot.click("warm_up.target")
    robot.click("warm_up.go_on")
    _hit_targets(robot, picture, "touch")


def _hit_targets(robot: WindowRobot, picture: Picture, device: str) -> None:
    for number in range(1, TARGETS + 1):
        picture(f"{device}-target-{number}")
        robot.click("warm_up.target")
    robot.click("warm_up.go_on")


def _passed(robot: WindowRobot) -> None:
    page = robot.window.app.pageModel
    assert isinstance(page, WarmUpViewModel)
    robot.wait_until(lambda: bool(page.props.passed), "the arrow was not noticed")

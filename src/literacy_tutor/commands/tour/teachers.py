"""The tour's teachers' side: the door for the first time and later, each page empty, and with a class of twelve."""

from __future__ import annotations

from literacy_tutor.commands.demo.course import hold_course
from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.phone.state import Language
from literacy_tutor.viewmodels.instructor.pages import ENTRIES

PIN, WRONG = "472951", "815204"
GROUPS: dict[Language, str] = {"ja": "中央公民館", "en": "Central Hall"}
SEED, HOURS = 3, 2
WRONG_AT_MOST = 5
"""Times, and one has to wait."""


def teachers(guide: Guide) -> None:
    guide.chapter("teachers")
    _first_opening(guide)
    _a_class(guide)


def _first_opening(guide: Guide) -> None:
    with guide.opened(guide.records("no-class")) as robot:
        robot.click("tiles.helper")
        guide.take(robot, "door-first-opening")
        door = robot.window.app.open_side().door
        door.typeGroup(GROUPS[guide.language])
        door.goOn()
        guide.take(robot, "door-choose-a-pin")
        _enter(robot, "123456")
        guide.take(robot, "door-pin-too-easy")
        _enter(robot, PIN)
        guide.take(robot, "door-pin-again")
        _enter(robot, PIN)
        guide.take(robot, "door-recovery-sheet")
        robot.click("door.next")
        _every_page(guide, robot, "empty")


def _a_class(guide: Guide) -> None:
    folder = guide.scratch / "twelve"
    hold_course(folder, wall_clock().date(), SEED, HOURS)
    with guide.opened(guide.furnish(folder)) as robot:
        side = robot.window.app.open_side()
        robot.click("tiles.helper")
        side.door.typeGroup(GROUPS[guide.language])
        side.door.goOn()
        _enter(robot, PIN)
        _enter(robot, PIN)
        robot.click("door.next")
        _every_page(guide, robot, "full")
        robot.click("frame.leave")
        robot.click("tiles.newcomer")
        guide.take(robot, "door-newcomer")
        for _ in range(WRONG_AT_MOST):
            _enter(robot, WRONG)
        guide.take(robot, "door-wait")


def _every_page(guide: Guide, robot: WindowRobot, state: str) -> None:
    for entry in (one for one in ENTRIES if not one.parent):
        robot.click(f"frame.{entry.id}")
        guide.take(robot, f"teachers-{entry.id}-{state}")


def _enter(robot: WindowRobot, digits: str) -> None:
    door = robot.window.app.open_side().door
    door.addDigits(digits)
    door.goOn()

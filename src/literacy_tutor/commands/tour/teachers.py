"""The tour's teachers' side: the door for the first time and later, each page empty, and with a class of twelve."""

from __future__ import annotations

from literacy_tutor.commands.demo.course import hold_course
from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.instructor.reports import REPORTS
from literacy_tutor.phone.state import Language
from literacy_tutor.qtkit.long_work import Work
from literacy_tutor.records import classes
from literacy_tutor.viewmodels.instructor.closing import ClosingViewModel
from literacy_tutor.viewmodels.instructor.front import FrontViewModel
from literacy_tutor.viewmodels.instructor.pages import ENTRIES
from literacy_tutor.viewmodels.instructor.path import PathViewModel

PIN, WRONG = "472951", "815204"
GROUPS: dict[Language, str] = {"ja": "中央公民館", "en": "Central Hall"}
SEED, HOURS = 3, 2
SHOWN = "basics/tap"
ABOUT_SOMEBODY = ("person", "erase", "path", "open_for")
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
    hold_course(folder, wall_clock(), SEED, HOURS, under_way=True)
    with guide.opened(guide.furnish(folder)) as robot:
        open_side(robot, guide.language)
        _every_page(guide, robot, "full")
        _somebodys_path(guide, robot)
        _in_front_of_the_class(guide, robot)
        _end_of_class(guide, robot)
        robot.click("frame.leave")
        robot.click("tiles.newcomer")
        guide.take(robot, "door-newcomer")
        for _ in range(WRONG_AT_MOST):
            _enter(robot, WRONG)
        guide.take(robot, "door-wait")


def open_side(robot: WindowRobot, language: Language) -> None:
    """Through the door, for the first time."""
    door = robot.window.app.open_side().door
    robot.click("tiles.helper")
    door.typeGroup(GROUPS[language])
    door.goOn()
    _enter(robot, PIN)
    _enter(robot, PIN)
    robot.click("door.next")


def _every_page(guide: Guide, robot: WindowRobot, state: str) -> None:
    """Those of the side bar, and behind each those to which it leads, about the first class and its first person."""
    frame, subjects = robot.window.app.open_side().frame, _subjects(robot)
    for entry in (one for one in ENTRIES if not one.parent):
        robot.click(f"frame.{entry.id}")
        guide.take(robot, f"teachers-{entry.id}-{state}")
        for below in (one for one in ENTRIES if one.parent == entry.id):
            if below.id in ABOUT_SOMEBODY and below.id not in subjects:
                continue  # nothing leads there
            frame.turn_to(below.id, subjects.get(below.id, ""))
            _let_it_read(robot, below.id)
            guide.take(robot, f"teachers-{below.id}-{state}")


def _subjects(robot: WindowRobot) -> dict[str, str]:
    """What a page is about, by its id."""
    db = robot.window.database
    class_ = next((one.id for one in classes.classes(db)), "")
    person = next((one.id for one in classes.members(db, class_)), "")
    about_class = {"groups", *(one.id for one in REPORTS)}
    return {
        **(dict.fromkeys(about_class, class_) if class_ else {}),
        **(dict.fromkeys(ABOUT_SOMEBODY, person) if person else {}),
    }


def _let_it_read(robot: WindowRobot, page: str) -> None:
    work = getattr(robot.window.app.open_side().frame.model_of(page), "work", None)
    if isinstance(work, Work):
        robot.wait_until(lambda: not work.props.running, f"“{page}” reads for ever")


def _somebodys_path(guide: Guide, robot: WindowRobot) -> None:
    """With their newest attempt unfolded."""
    frame = robot.window.app.open_side().frame
    frame.turn_to("path", _subjects(robot)["path"])
    _let_it_read(robot, "path")
    path = frame.model_of("path")
    assert isinstance(path, PathViewModel)
    robot.click(f"path.attempt.{path.props.lines[0].id}")
    guide.take(robot, "teachers-path-unfolded")


def _in_front_of_the_class(guide: Guide, robot: WindowRobot) -> None:
    robot.click("frame.front")
    front = robot.window.app.open_side().frame.model_of("front")
    assert isinstance(front, FrontViewModel)
    front.chooseLesson(SHOWN)
    guide.take(robot, "teachers-front-lesson")
    robot.click("front.show")
    robot.point_at("phone.frame")
    guide.take(robot, "teachers-projection")
    robot.click("projection.leave")


def _end_of_class(guide: Guide, robot: WindowRobot) -> None:
    robot.click("frame.closing")
    robot.click("closing.end")
    closing = robot.window.app.open_side().frame.model_of("closing")
    assert isinstance(closing, ClosingViewModel)
    robot.wait_until(lambda: not closing.props.running, "the class does not end")
    guide.take(robot, "teachers-closing-ended")


def _enter(robot: WindowRobot, digits: str) -> None:
    door = robot.window.app.open_side().door
    door.addDigits(digits)
    door.goOn()

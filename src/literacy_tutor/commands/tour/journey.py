"""The tour's first part: one learner's whole way, from the first start to the end of the last lesson."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.tour.people import NAMES
from literacy_tutor.commands.warm_up_robot import do_warm_up
from literacy_tutor.commands.window_play import play_steps
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.lessons.model import TRACKS


def journey(guide: Guide, data: Path, *, thorough: bool = True) -> int:
    """With every mistake and answer, where `thorough`. How many lessons there were."""
    with guide.opened(data) as robot:
        guide.chapter("first-day")
        _arrive(guide, robot)
        _look_at_tracks(guide, robot, "nothing-done")
        lessons = [entry.id for entry in robot.window.app.house.catalogue().entries]
        for lesson in lessons:
            _play(guide, robot, lesson, thorough=thorough)
        guide.chapter("all-done")
        guide.take(robot, "home")
        _look_at_tracks(guide, robot, "all-done")
        robot.click("home.end")
        guide.take(robot, "one-learner")
    return len(lessons)


def _arrive(guide: Guide, robot: WindowRobot) -> None:
    guide.take(robot, "nobody-yet")
    robot.click("tiles.newcomer")
    guide.take(robot, "choose-a-picture")
    robot.click("newcomer.picture.0")
    guide.take(robot, "no-name-yet")
    robot.type_letters(NAMES[guide.language][0])
    guide.take(robot, "a-name")
    robot.click("newcomer.next")
    guide.take(robot, "is-this-right")
    robot.click("newcomer.next")
    guide.take(robot, "home")


def _look_at_tracks(guide: Guide, robot: WindowRobot, state: str) -> None:
    for track in TRACKS:
        robot.click(f"home.track.{track}")
        guide.take(robot, f"track-{track}-{state}")
        robot.click("track.home")


def _play(guide: Guide, robot: WindowRobot, lesson: str, *, thorough: bool) -> None:
    robot.click(f"home.track.{lesson.partition('/')[0]}")
    robot.click(f"track.lesson.{lesson}")
    if robot.find("warm_up.skip"):
        guide.chapter("warm-up")
        do_warm_up(robot, lambda page: guide.take(robot, page))
    guide.chapter(f"lesson-{lesson.replace('/', '-')}")
    guide.take(robot, "scene")
    robot.click("lesson.begin")
    _run_through(play_steps(robot, lambda what: guide.take(robot, what), thorough=thorough))
    robot.wait_for("finish.home")
    guide.take(robot, "finish")
    robot.click("finish.home")


def _run_through(steps: Iterator[str]) -> None:
    for _ in steps:
        pass

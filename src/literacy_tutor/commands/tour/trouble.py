"""The tour's last part: what goes wrong with records, lessons and the program itself, really made to go wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from literacy_tutor.bootstrap import make_trouble_window, make_window
from literacy_tutor.commands.tour.guide import Guide
from literacy_tutor.commands.tour.looks import choose
from literacy_tutor.commands.tour.people import NAMES
from literacy_tutor.commands.warm_up_robot import skip_warm_up
from literacy_tutor.commands.window_play import open_lesson, play_steps
from literacy_tutor.commands.window_robot import NotThereError, WindowRobot
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.discover import LESSON_FILE
from literacy_tutor.records import drill
from literacy_tutor.records.refusals import NewerRecords, UnusableRecords
from literacy_tutor.viewmodels.learner.pages import FIRST

TRACK = FIRST.partition("/")[0]


def trouble(guide: Guide) -> None:
    guide.chapter("cannot-begin")
    _cannot_begin(guide)
    guide.chapter("records")
    _nothing_is_kept(guide)
    _kept_in_a_cloud(guide)
    _put_right(guide)
    _damaged_meanwhile(guide)
    _not_written(guide, "read-only", drill.refuse_writing)
    _not_written(guide, "disk-full", drill.fill_disk)
    guide.chapter("broken-lessons")
    _broken_lessons(guide)
    _program_fails(guide)


# --- the program cannot begin ---


def _cannot_begin(guide: Guide) -> None:
    newer = guide.records("newer")
    drill.make_newer(newer)
    _refused(guide, newer, "newer-records")
    (guide.scratch / "taken").write_text("a file where a folder should be", encoding="utf-8")
    _refused(guide, guide.scratch / "taken" / "records", "no-place-for-records")
    with guide.opened(guide.records("twice")):
        _refused(guide, guide.scratch / "twice", "already-open")


def _refused(guide: Guide, data: Path, name: str) -> None:
    try:
        make_window(guide.application, data).close()
    except UserError as problem:
        window = make_trouble_window(problem, practise=isinstance(problem, NewerRecords | UnusableRecords))
        guide.put_up(window.window)
        guide.camera.take(window.window, name)
        window.close()
    else:
        raise AssertionError(f"the records were opened: {name}")


# --- the records ---


def _learner(guide: Guide) -> tuple[str, ...]:
    return NAMES[guide.language][:1]


def _nothing_is_kept(guide: Guide) -> None:
    with guide.opened(guide.scratch / "nowhere", keeps=False) as robot:
        for setting, choice in guide.look.choices.items():
            choose(robot, setting, choice)
        robot.window.settle_in()
        guide.take(robot, "nothing-is-kept")


def _kept_in_a_cloud(guide: Guide) -> None:
    with guide.opened(guide.records("OneDrive")) as robot:
        robot.window.settle_in()
        guide.take(robot, "kept-in-a-cloud")


def _put_right(guide: Guide) -> None:
    data = guide.records("damaged", NAMES[guide.language])
    drill.damage_header(data)
    with guide.opened(data) as robot:
        robot.window.settle_in()
        guide.take(robot, "damaged-and-put-right")
        robot.click("problem.close")
        guide.take(robot, "damaged-and-put-right-everybody-is-there")


def _damaged_meanwhile(guide: Guide) -> None:
    data = guide.records("damaged-meanwhile", _learner(guide))
    with guide.opened(data) as robot:
        robot.click("tiles.learner.0")
        drill.damage_an_event(data)
        robot.window.check_records()
        robot.wait_for("problem.close")
        guide.take(robot, "damaged-while-somebody-is-at-work")


def _not_written(guide: Guide, name: str, go_wrong: Callable[..., None]) -> None:
    with guide.opened(guide.records(name, _learner(guide))) as robot:
        robot.click("tiles.learner.0")
        open_lesson(robot, FIRST)
        go_wrong(robot.window.database)
        _act_until_told(robot)
        guide.take(robot, f"{name}-in-a-lesson")
        robot.click("problem.leave")
        guide.take(robot, f"{name}-left-without")
        drill.let_write(robot.window.database)


def _act_until_told(robot: WindowRobot) -> None:
    """A little still fits on a disk that is full."""
    with suppress(NotThereError):  # what was done is not written
        for _ in play_steps(robot):
            pass
    robot.wait_for("problem.leave")


# --- lessons, and the program itself ---


def _broken_lessons(guide: Guide) -> None:
    lessons = shutil.copytree(lessons_dir(), guide.scratch / "lessons")
    others = [
        one.parent for one in sorted((lessons / TRACK).glob(f"*/{LESSON_FILE}")) if one.parent.name != "tap"
    ]
    _damage(others[0])
    with guide.opened(guide.records("lessons-damaged", _learner(guide)), lessons) as robot:
        robot.click("tiles.learner.0")
        robot.click(f"home.track.{TRACK}")
        guide.take(robot, "one-cannot-be-used")
        _damage(lessons / FIRST)
        robot.click(f"track.lesson.{FIRST}")
        skip_warm_up(robot)
        robot.wait_for("problem.close")
        guide.take(robot, "damaged-since-it-was-listed")
        robot.click("problem.close")


def _damage(lesson: Path) -> None:
    (lesson / LESSON_FILE).write_bytes(b"\x00\xff" * 500)


def _program_fails(guide: Guide) -> None:
    """As the program itself does with an exception of ours."""
    with guide.opened(guide.records("failing", _learner(guide))) as robot:
        robot.click("tiles.learner.0")
        open_lesson(robot, FIRST)
        robot.window.app.break_off()
        guide.take(robot, "the-program-itself-failed")

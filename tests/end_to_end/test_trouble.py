"""The records cannot be used: a window says so in both languages, and the file stays byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.bootstrap import make_application, make_trouble_window, make_window
from literacy_tutor.commands.tour import arrive
from literacy_tutor.commands.window_play import open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.errors import UserError
from literacy_tutor.records.backup import newest_good_backup
from literacy_tutor.records.database import FILE_NAME


def test_damaged_records_open_a_window_that_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(b"SQLite format 3\0" + b"\x07" * 9000)
    before = file.read_bytes()
    application = make_application()
    with pytest.raises(UserError) as problem:
        make_window(application, tmp_path)
    trouble = make_trouble_window(problem.value)
    try:
        trouble.window.resize(1366, 768)
        trouble.window.show()
        application.processEvents()
        shown = trouble.window.property("japanese")
        assert str(file) in shown
        assert "こわれています" in shown
        assert "damaged" in trouble.window.property("english")
    finally:
        trouble.close()
    assert file.read_bytes() == before


def test_a_second_start_is_told_that_the_first_is_open(tmp_path: Path) -> None:
    application = make_application()
    first = make_window(application, tmp_path)
    try:
        with pytest.raises(UserError, match="already open"):
            make_window(application, tmp_path)
    finally:
        first.close()


def test_when_the_window_closes_there_is_a_good_backup(tmp_path: Path) -> None:
    make_window(make_application(), tmp_path).close()
    assert newest_good_backup(tmp_path) is not None


def test_a_disk_that_refuses_is_said_can_be_tried_again_and_left(tmp_path: Path) -> None:
    window = make_window(make_application(), tmp_path)
    window.window.resize(1366, 768)
    window.window.show()
    robot = WindowRobot(window)
    try:
        arrive(robot, tmp_path)
        open_lesson(robot, "basics/tap")
        window.database.rows("PRAGMA query_only = ON")
        robot.click("playground.1.flower")
        robot.wait_for("problem.leave")
        assert robot.lesson.props.step_number == 1, "no step is called done that the disk does not have"
        robot.click("problem.close")
        robot.wait_for("problem.leave")
        window.database.rows("PRAGMA query_only = OFF")
        robot.click("problem.close")
        robot.wait_until(lambda: robot.lesson.props.step_number == 2, "nothing was lost")
        window.database.rows("PRAGMA query_only = ON")
        robot.click("playground.2.music")
        robot.click("problem.leave")
        robot.wait_for("home.next")
        window.database.rows("PRAGMA query_only = OFF")
    finally:
        window.close()

"""A lesson breaks while it is open: a calm sentence, home, nothing lost, and the log has the traceback."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from literacy_tutor.bootstrap import Window, make_application, make_window
from literacy_tutor.commands.app import break_off_for
from literacy_tutor.commands.warm_up_robot import skip_warm_up
from literacy_tutor.commands.window_play import arrive, open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.phone import machine
from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.database import open_database
from literacy_tutor.viewmodels.calm import STOPPED, UNUSABLE_LESSON
from literacy_tutor.viewmodels.learner import homecoming

WORDS = "ひみつのことば"


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    return shutil.copytree(lessons_dir(), tmp_path / "lessons")


@pytest.fixture
def window(tmp_path: Path, lessons: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    window = make_window(make_application(), tmp_path / "data", lessons)
    window.window.resize(1366, 768)
    window.window.show()
    window.settle_in()
    monkeypatch.setattr(sys, "excepthook", break_off_for(window))
    yield window
    window.close()


@pytest.fixture
def robot(window: Window) -> WindowRobot:
    robot = WindowRobot(window)
    arrive(robot)
    return robot


def stop_with(words: str) -> object:
    def step(*_: object) -> None:
        raise LookupError(words)

    return step


@pytest.mark.qt_log_ignore(WORDS)
def test_an_exception_in_a_step_leads_home_and_loses_nothing(
    window: Window, robot: WindowRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_lesson(robot, "basics/tap")
    for act in robot.lesson.session.lesson.steps[0].do:
        robot.perform(act)
    assert robot.lesson.props.step_number == 2
    learner = window.app.pages_at_work.at_work.learner  # type: ignore[union-attr]
    before = open_attempt(window.database, learner)
    with monkeypatch.context() as broken:
        broken.setattr(machine, "step", stop_with(WORDS))
        robot.click("playground.2.music")
        robot.wait_until(lambda: window.app.sign.props.words == STOPPED.ja, "it is said calmly")
        assert window.app.page == "home"
    robot.click("problem.close")
    assert open_attempt(window.database, learner) == before
    log = (tmp_path / "data" / "log.txt").read_text(encoding="utf-8")
    assert "LookupError" in log
    assert "in step" in log
    assert WORDS not in log
    robot.click("home.next")
    robot.wait_until(lambda: robot.lesson.props.step_number == 2, "it goes on where it was")


@pytest.mark.usefixtures("robot")
def test_what_fails_again_and_again_does_not_go_round_in_circles(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(homecoming, "derive_home_props", stop_with("no home"))
    QTimer.singleShot(0, window.app.break_off)
    loop = QEventLoop()
    window.app.pageChanged.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()  # as the program itself runs; QTest would hand the exception on
    assert window.app.page == "tiles", "where nothing fails"
    assert window.app.sign.props.words == STOPPED.ja


@pytest.mark.parametrize("how", ["deleted", "damaged", "edited"])
def test_a_lesson_that_broke_since_it_was_listed_is_told_of_calmly(
    window: Window, robot: WindowRobot, lessons: Path, tmp_path: Path, how: str
) -> None:
    robot.click("home.track.basics")
    folder = lessons / "basics" / "tap"
    match how:
        case "deleted":
            shutil.rmtree(folder)
        case "damaged":
            (folder / "lesson.yaml").write_bytes(b"\x00\xff" * 500)
        case _:
            text = (folder / "lesson.yaml").read_text(encoding="utf-8")
            (folder / "lesson.yaml").write_text(text.replace("steps:", "stebs:"), encoding="utf-8")
    robot.click("track.lesson.basics/tap")
    skip_warm_up(robot)
    robot.wait_until(lambda: window.app.sign.props.words == UNUSABLE_LESSON.ja, "it is said calmly")
    robot.click("problem.close")
    assert window.app.page != "lesson"
    assert "basics/tap" in (tmp_path / "data" / "log.txt").read_text(encoding="utf-8")


def test_a_job_that_failed_does_not_keep_the_window_from_closing_whole(tmp_path: Path) -> None:
    window = make_window(make_application(), tmp_path)
    window.jobs.run(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        window.close()
    open_database(tmp_path).close()

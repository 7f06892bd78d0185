"""The whole program speaks: a lesson is read aloud, any touch ends it, and nothing is left when the window closes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from literacy_tutor.bootstrap import Window, make_application, make_window
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.paths import lessons_dir
from tests.speech.machines import Machine, needs_voices

PATIENCE_MS = 20_000


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    made.bring("open_jtalk", "espeak-ng")
    made.put_player(seconds=60)
    monkeypatch.setenv("PATH", str(made.commands))
    return made


@contextmanager
def opened(folder: Path) -> Iterator[Window]:
    shutil.copytree(lessons_dir() / "_template", folder / "lessons" / "basics" / "first")
    window = make_window(make_application(), folder / "data", folder / "lessons", speaks=True)
    window.window.resize(1366, 768)
    window.window.show()
    try:
        yield window
    finally:
        window.close()


def is_heard(window: Window) -> bool:
    assert window.app.pages_at_work
    return bool(window.app.pages_at_work.lesson_page.listening.props.heard)


def players_live(machine: Machine) -> bool:
    return any(machine.player_lives(number) for number in range(len(machine.sounds)))


@needs_voices
def test_a_lesson_is_read_aloud_until_it_is_touched(
    qtbot: QtBot,
    machine: Machine,
    tmp_path: Path,
) -> None:
    with opened(tmp_path) as window:
        robot = WindowRobot(window)
        robot.click("tiles.guest")
        assert window.app.pages_at_work
        window.app.pages_at_work.open_lesson("basics/first")
        qtbot.waitUntil(lambda: is_heard(window), timeout=PATIENCE_MS)
        robot.click("lesson.begin")
        qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: is_heard(window), timeout=PATIENCE_MS)
        window.app.looks.choose("voice", "off")
        assert not is_heard(window)
        robot.click("lesson.listen")
        qtbot.waitUntil(lambda: is_heard(window), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not players_live(machine), timeout=PATIENCE_MS)

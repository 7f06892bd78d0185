"""The whole program speaks: a lesson is read aloud, any touch ends it, and nothing is left when the window closes."""

from __future__ import annotations

import shutil
import subprocess
import sys
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
        assert machine.player_lives(0)
        robot.click("lesson.begin")
        qtbot.waitUntil(lambda: not machine.player_lives(0), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: is_heard(window), timeout=PATIENCE_MS)
        window.app.looks.choose("voice", "off")
        assert not is_heard(window)
        for touched in ("nav.home", "lesson.hint", "nav.back"):
            said = len(machine.sounds)
            robot.click("lesson.listen")
            qtbot.waitUntil(lambda: is_heard(window), timeout=PATIENCE_MS)
            assert machine.player_lives(said)
            robot.click(touched)
            qtbot.waitUntil(lambda: not players_live(machine), timeout=PATIENCE_MS)
        robot.click("lesson.listen")
        qtbot.waitUntil(lambda: is_heard(window), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not players_live(machine), timeout=PATIENCE_MS)


def test_the_first_frame_waits_for_nothing_of_it(tmp_path: Path) -> None:
    program = (sys.executable, "-c", FIRST_FRAME, str(tmp_path))
    done = subprocess.run(program, stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout == "literacy_tutor.bootstrap\n"


FIRST_FRAME = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from literacy_tutor.bootstrap import make_application, make_window
window = make_window(make_application(), Path(sys.argv[1]), speaks=True)
window.window.frameSwapped.connect(lambda: QTimer.singleShot(0, window.application.quit))
window.window.show()
window.application.exec()
print(*(name for name in sys.modules if name.startswith(("literacy_tutor.bootstrap", "literacy_tutor.speech",
    "literacy_tutor.qtkit.voice", "pyttsx3"))))
window.close()
"""

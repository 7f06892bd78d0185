"""Started a second time, the program brings the window forward that is there, and ends well; real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.records.second_start import REQUEST, is_second

MINIMIZED = Qt.WindowState.WindowMinimized


def start(data: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "literacy_tutor", "--data", str(data)],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_first_window_comes_forward_and_the_second_start_ends_with_status_0(tmp_path: Path) -> None:
    window = make_window(make_application(), tmp_path)
    try:
        window.window.showMinimized()
        window.settle_in()
        second = start(tmp_path)
        while second.poll() is None:
            QTest.qWait(20)
        said, complained = second.communicate()
        assert (second.returncode, complained) == (0, "")
        assert "its window comes to the front" in said
        assert not window.window.windowStates() & MINIMIZED
        assert not (tmp_path / REQUEST).exists()
    finally:
        window.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_after_a_kill_the_next_start_is_the_first(tmp_path: Path) -> None:
    first = start(tmp_path)
    while not is_second(tmp_path):
        assert first.poll() is None
        QTest.qWait(20)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    (tmp_path / REQUEST).touch()
    window = make_window(make_application(), tmp_path)
    try:
        window.settle_in()
        assert not (tmp_path / REQUEST).exists()
    finally:
        window.close()

"""A laptop with a projector: the window goes to the other screen, whole, and comes back as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
from PySide6.QtGui import QGuiApplication, QWindow
from literacy_tutor.qtkit.screens import move_to, other_screen

application = QGuiApplication([])
window = QWindow()
window.setGeometry(100, 80, 800, 600)
window.show()
other = other_screen(window)
if other is None:
    print("alone")
else:
    def tell():
        application.processEvents()
        box = window.geometry()
        print(window.screen().name(), window.visibility().name, box.x(), box.y(), box.width(), box.height())

    tell()
    stood = move_to(window, other)
    tell()
    stood.restore(window)
    tell()
"""
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
PROJECTOR = {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080}


def told(tmp_path: Path, *screens: dict[str, object]) -> list[str]:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_the_window_goes_to_the_projector_and_comes_back(tmp_path: Path) -> None:
    assert told(tmp_path, LAPTOP, PROJECTOR) == [
        "laptop Windowed 100 80 800 600",
        "projector FullScreen 1366 0 1920 1080",
        "laptop Windowed 100 80 800 600",
    ]


def test_with_one_screen_there_is_nowhere_to_go(tmp_path: Path) -> None:
    assert told(tmp_path, LAPTOP) == ["alone"]

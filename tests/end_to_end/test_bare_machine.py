"""Machines that lack something: no font of ours, no font at all but ours, no GL driver; real processes and screens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.common.paths import PACKAGE, content_root

WITHOUT_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{folder}</cachedir></fontconfig>"""
DRAW = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from literacy_tutor.bootstrap import make_application, make_window
from PySide6.QtTest import QTest

application = make_application()
window = make_window(application, Path(sys.argv[1]))
window.window.resize(1366, 768)
window.window.show()
while not window.window.isExposed():
    QTest.qWait(20)
picture = window.window.grabWindow()
title = [picture.pixelColor(x, y).lightness() for x in range(40, 1326, 2) for y in range(30, 500, 2)]
dark = sum(1 for light in title if light < 110)
software = window.window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.Software
print(QGuiApplication.platformName(), QQuickWindow.sceneGraphBackend(), software, dark > 500)
window.close()
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a Linux without something")


def run(words: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QUICK_BACKEND", "QSG_RENDER_LOOP")
    }
    everything = {**inherited, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    return subprocess.run(
        [sys.executable, *words], env=everything, capture_output=True, text=True, check=False
    )


@pytest.fixture
def no_system_fonts(tmp_path: Path) -> dict[str, str]:
    settings = tmp_path / "fonts.conf"
    settings.write_text(WITHOUT_FONTS.format(folder=tmp_path), encoding="utf-8")
    return {"FONTCONFIG_FILE": str(settings)}


@pytest.fixture
def screen_without_gl() -> Iterator[str]:
    """An X screen that cannot do GL."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("there is no Xvfb, which gives tests a screen")
    server = subprocess.Popen(
        [xvfb, "-displayfd", "1", "-extension", "GLX", "-screen", "0", "1366x768x24"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert server.stdout is not None
    yield f":{server.stdout.readline().strip()}"
    server.terminate()
    server.wait()
    server.stdout.close()


def test_a_machine_without_any_font_draws_with_ours(tmp_path: Path, no_system_fonts: dict[str, str]) -> None:
    done = run(["-c", DRAW, str(tmp_path / "data")], QT_QPA_PLATFORM="offscreen", **no_system_fonts)
    assert done.stdout == "offscreen software True True\n", done.stderr


def test_without_a_gl_driver_it_is_drawn_in_software_by_itself(
    tmp_path: Path, screen_without_gl: str
) -> None:
    broken = {
        "LIBGL_DRIVERS_PATH": str(tmp_path), "GBM_BACKENDS_PATH": str(tmp_path), "LIBGL_ALWAYS_SOFTWARE": "0",
        "__EGL_VENDOR_LIBRARY_DIRS": str(tmp_path), "__GLX_VENDOR_LIBRARY_NAME": "none",
    }  # fmt: skip
    done = run(
        ["-c", DRAW, str(tmp_path / "data")], DISPLAY=screen_without_gl, QT_QPA_PLATFORM="xcb", **broken
    )
    assert done.stdout == "xcb software True True\n", done.stderr


def test_without_our_fonts_it_is_said_on_the_terminal_and_in_a_window(tmp_path: Path) -> None:
    """An installation from which somebody has removed them."""
    installed = tmp_path / "installed"
    shutil.copytree(PACKAGE, installed / "literacy_tutor", ignore=shutil.ignore_patterns("__pycache__"))
    content = installed / "literacy_tutor" / "content"
    shutil.copytree(content_root() / "assets", content / "assets", ignore=shutil.ignore_patterns("*.ttf"))
    (content / "lessons").mkdir()
    script = f"""
import sys
sys.path.insert(0, {str(installed)!r})
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from literacy_tutor.commands import app

def look():
    (window,) = QGuiApplication.topLevelWindows()
    if window.isVisible():
        print(window.property("english"))
        window.close()
    else:
        QTimer.singleShot(50, look)

real = QGuiApplication.exec
def exec_and_look():
    QTimer.singleShot(50, look)
    return real()
QGuiApplication.exec = exec_and_look
print("status", app.run_app(Path({str(tmp_path / "data")!r}), windowed=False))
"""
    done = run(["-c", script], QT_QPA_PLATFORM="offscreen", PYTHONDONTWRITEBYTECODE="1")
    said = "The letters cannot be shown: BIZ UDPGothic Regular is missing"
    assert f"Error: {said}" in done.stderr
    assert done.stdout.startswith(said)
    assert done.stdout.endswith("status 1\n")

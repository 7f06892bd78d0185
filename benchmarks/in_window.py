"""In a process of its own: the real window on a private screen, touched by a robot; prints figures as JSON.

What is timed ends when the pixels on the screen have changed, not when the program believes so.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.memory import children, pss_mib
from benchmarks.screen import SIZE, Screen
from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.commands.window_play import come_in, open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.phone.screen import walk

LESSON = "fraud/parcel-sms"
PRESSED = ("lesson.hint", "lesson.call", "nav.recents", "home.messages", "home.phone")
"""Buttons of the tutor, a key of the phone, icons."""
SMALL = (
    "home.messages", "nav.home", "home.phone", "phone.tab.contacts", "phone.tab.history", "nav.home",
    "home.messages", "messages.thread.sato", "messages.back", "nav.home",
)  # fmt: skip
"""Taps in a row, from the home page back to it; to screens of 20 components and fewer, as LARGE to 60 and fewer."""
LARGE = (
    "home.phone", "phone.tab.contacts", "phone.tab.keypad", "phone.key.1", "phone.key.2", "phone.delete", "phone.delete",
    "nav.home",
    "home.messages", "messages.thread.sato", "messages.draft", "key.a", "key.ka", "key.delete", "key.delete", "key.hide",
    "messages.back", "nav.home",
)  # fmt: skip
ROUNDS = 25
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
GIVEN_UP_S = 2.0
AWAY = QPoint(2, 2)


class Bench:
    def __init__(self, robot: WindowRobot, screen: Screen) -> None:
        self._robot, self._screen = robot, screen
        self._quick = robot.window.window

    def press(self, name: str) -> float:
        """Milliseconds from the press to the first pixel of its pressed look; let go elsewhere."""
        item, at = self._ready(name)
        place = _place(item)
        before = self._screen.part(*place)
        begun = time.perf_counter()
        QTest.mousePress(self._quick, LEFT, NO_KEYS, at)
        elapsed = self._until(lambda: self._screen.part(*place) != before, begun, name)
        QTest.mouseMove(self._quick, AWAY)
        QTest.mouseRelease(self._quick, LEFT, NO_KEYS, AWAY)
        self._robot.settle()
        return elapsed

    def tap(self, name: str) -> tuple[float, int]:
        """Milliseconds from letting go to the frame with the phone's new screen, and that screen's components."""
        _, at = self._ready(name)
        frames = [0]
        counting = self._quick.frameSwapped.connect(lambda: frames.__setitem__(0, frames[0] + 1))
        QTest.mousePress(self._quick, LEFT, NO_KEYS, at)
        QTest.qWait(60)  # as a finger stays; the pressed look is drawn
        glass = _place(self._robot.wait_for(self._robot.lesson.session.now.screen.name))
        before, shown = self._screen.part(*glass), self._robot.lesson.session.now.screen
        frames[0] = 0
        begun = time.perf_counter()
        QTest.mouseRelease(self._quick, LEFT, NO_KEYS, at)
        elapsed = self._until(lambda: frames[0] > 0 and self._screen.part(*glass) != before, begun, name)
        now = self._robot.lesson.session.now.screen
        if now == shown:
            raise RuntimeError(f"{name} changed nothing on the phone")
        self._quick.frameSwapped.disconnect(counting)
        self._robot.settle()
        return elapsed, sum(1 for _ in walk(now))

    def _ready(self, name: str) -> tuple[QQuickItem, QPoint]:
        self._robot.settle()
        if name.startswith("lesson."):
            QTest.qWait(450)  # the tutor takes a second press only after that
        item = self._robot.wait_for(name)
        middle = item.mapToScene(QPoint(round(item.width() / 2), round(item.height() / 2)).toPointF())
        return item, middle.toPoint()

    def _until(self, happened: Callable[[], bool], begun: float, name: str) -> float:
        while not happened():
            QGuiApplication.processEvents()
            if time.perf_counter() - begun > GIVEN_UP_S:
                raise RuntimeError(f"{name} changed no pixel")
        return (time.perf_counter() - begun) * 1000


def _place(item: QQuickItem) -> tuple[int, int, int, int]:
    area = item.mapRectToScene(item.boundingRect()).toRect() & QRect(0, 0, *SIZE)
    return area.x(), area.y(), area.width(), area.height()


def main(display: str, framebuffer: str, data: str) -> None:
    robot = WindowRobot(make_window(make_application(), Path(data)))
    robot.window.window.showFullScreen()
    come_in(robot, "ja")
    open_lesson(robot, LESSON)
    QTest.qWait(1500)  # the voice has begun to speak
    memory = {"pss_mib": pss_mib(), "voice_pss_mib": sum(map(pss_mib, children()))}
    bench = Bench(robot, Screen(display, Path(framebuffer)))
    gc.collect()
    robot.click("nav.home")
    pressed = [bench.press(name) for _ in range(ROUNDS) for name in PRESSED]
    tapped = [bench.tap(name) for _ in range(ROUNDS) for name in (*SMALL, *LARGE)]
    print(json.dumps({**memory, "pressed": pressed, "tapped": tapped}))
    robot.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""In a process of its own: the real window on a private screen, touched by a robot; prints figures as JSON.

What is timed ends when the pixels on the screen have changed, as `watching` sees it, not when the program believes so.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.screen import SIZE
from benchmarks.watching import Place, answered_after
from literacy_tutor.bootstrap import make_application, make_window
from literacy_tutor.commands.window_play import come_in, open_lesson
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.common.settings import MOTION
from literacy_tutor.phone.screen import walk
from literacy_tutor.qtkit.garbage import collect_after

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
AT_ONCE_ROUNDS = 5
LEFT, NO_BUTTON, NO_KEYS = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
AWAY = QPoint(2, 2)


class Bench:
    def __init__(self, robot: WindowRobot) -> None:
        self._robot = robot
        self._quick = robot.window.window

    def press(self, name: str) -> float:
        """Milliseconds from the press to the first pixel of its pressed look; let go elsewhere."""
        item, at = self._ready(name)
        elapsed = answered_after(
            lambda: QTest.mousePress(self._quick, LEFT, NO_KEYS, at), _place(item), _wait
        )
        QTest.mouseMove(self._quick, AWAY)
        QTest.mouseRelease(self._quick, LEFT, NO_KEYS, AWAY)
        self._robot.settle()
        return elapsed

    def tap(self, name: str) -> tuple[float, int]:
        """Milliseconds from letting go to the frame with the phone's new screen, and that screen's components."""
        _, at = self._ready(name)
        QTest.mousePress(self._quick, LEFT, NO_KEYS, at)
        QTest.qWait(60)  # as a finger stays; the pressed look is drawn
        return self._new_screen(name, lambda: QTest.mouseRelease(self._quick, LEFT, NO_KEYS, at))

    def tap_at_once(self, name: str) -> float:
        """The same for a tap without a stay, as some touchpads tell it: nothing can be drawn before it."""
        _, at = self._ready(name)

        def touch() -> None:
            for kind, held in (
                (QEvent.Type.MouseButtonPress, LEFT),
                (QEvent.Type.MouseButtonRelease, NO_BUTTON),
            ):
                where = at.toPointF()
                event = QMouseEvent(kind, where, self._quick.mapToGlobal(where), LEFT, held, NO_KEYS)
                QCoreApplication.sendEvent(self._quick, event)

        return self._new_screen(name, touch)[0]

    def _new_screen(self, name: str, touch: Callable[[], None]) -> tuple[float, int]:
        shown = self._robot.lesson.session.now.screen
        glass = _place(self._robot.wait_for(shown.name))
        elapsed = answered_after(touch, glass, _wait)
        now = self._robot.lesson.session.now.screen
        if now == shown:
            raise RuntimeError(f"{name} changed nothing on the phone")
        self._robot.settle()
        return elapsed, sum(1 for _ in walk(now))

    def _ready(self, name: str) -> tuple[QQuickItem, QPoint]:
        self._robot.settle()
        if name.startswith("lesson."):
            QTest.qWait(450)  # the tutor takes a second press only after that
        item = self._robot.wait_for(name)
        middle = item.mapToScene(QPoint(round(item.width() / 2), round(item.height() / 2)).toPointF())
        return item, middle.toPoint()


def _wait() -> None:
    QTest.qWait(1)


def _place(item: QQuickItem) -> Place:
    area = item.mapRectToScene(item.boundingRect()).toRect() & QRect(0, 0, *SIZE)
    return area.x(), area.y(), area.width(), area.height()


def main(data: str) -> None:
    window = make_window(make_application(), Path(data))
    collect_after(window.app.pageChanged)
    window.window.showFullScreen()
    robot = WindowRobot(window)
    robot.settle()
    window.settle_in()
    come_in(robot, "ja")
    window.app.looks.choose(MOTION.key, "calm")  # a hint that moves would be taken for the answer
    open_lesson(robot, LESSON)
    QTest.qWait(1500)  # whatever comes late has come
    bench = Bench(robot)
    robot.click("nav.home")
    pressed = [bench.press(name) for _ in range(ROUNDS) for name in PRESSED]
    tapped = [bench.tap(name) for _ in range(ROUNDS) for name in (*SMALL, *LARGE)]
    at_once = [bench.tap_at_once(name) for _ in range(AT_ONCE_ROUNDS) for name in (*SMALL, *LARGE)]
    print(json.dumps({"pressed": pressed, "tapped": tapped, "at_once": at_once}), flush=True)
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

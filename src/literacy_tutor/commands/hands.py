"""The robot's hands: a mouse, or a finger on the screen. Each makes Qt's own events at a place in the window."""

from __future__ import annotations

from functools import cache
from typing import Literal, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

HandKind = Literal["mouse", "touch"]
HAND_KINDS: tuple[HandKind, ...] = ("mouse", "touch")
MOVES, MOVE_MS = 8, 8
"""How a stroke is made."""
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hand(Protocol):
    """Places are in pixels of the window. What is pressed is moved and let go at last, each `after_ms` the one before."""

    def press(self, at: QPoint) -> None: ...

    def move(self, to: QPoint, after_ms: int) -> None: ...

    def release(self, at: QPoint, after_ms: int = 0) -> None: ...


class Mouse:
    """QTest stamps its events with a time of its own, which passes only by the delays that it is told."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self._window, LEFT, PLAIN, at)

    def move(self, to: QPoint, after_ms: int) -> None:
        QTest.qWait(after_ms)
        QTest.mouseMove(self._window, to, after_ms)

    def release(self, at: QPoint, after_ms: int = 0) -> None:
        QTest.qWait(after_ms)
        QTest.mouseRelease(self._window, LEFT, PLAIN, at, after_ms)


class Finger:
    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def press(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, touch_screen()).press(0, at, self._window).commit()

    def move(self, to: QPoint, after_ms: int) -> None:
        QTest.qWait(after_ms)
        QTest.touchEvent(self._window, touch_screen()).move(0, to, self._window).commit()

    def release(self, at: QPoint, after_ms: int = 0) -> None:
        QTest.qWait(after_ms)
        QTest.touchEvent(self._window, touch_screen()).release(0, at, self._window).commit()


@cache
def touch_screen() -> QPointingDevice:
    """One for the whole process: Qt keeps what is once plugged in."""
    return QTest.createTouchDevice()


def make_hand(kind: HandKind, window: QQuickWindow) -> Hand:
    return Mouse(window) if kind == "mouse" else Finger(window)


def stroke(hand: Hand, start: QPoint, way: QPoint, *, rest_ms: int = MOVE_MS) -> None:
    """Press, move all the way, and let go; after a rest of 100 ms what lies below does not fly on."""
    hand.press(start)
    for part in range(1, MOVES + 1):
        hand.move(start + way * part / MOVES, MOVE_MS)
    hand.release(start + way, rest_ms)

"""In a process of its own: the program as it is, voice and all, led into a lesson; prints how much memory it takes.

What leads it is this file alone, which sends the window what a mouse sends: the robot's tools would be measured with it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from literacy_tutor.qtkit.own_imports import load_qt

load_qt()  # as the program does, before all that follows

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtQuick import QQuickItem, QQuickWindow  # noqa: E402

from benchmarks.memory import pss_mib  # noqa: E402
from literacy_tutor.bootstrap import make_application, make_window  # noqa: E402
from literacy_tutor.qtkit.garbage import collect_after  # noqa: E402

WAY = ("tiles.learner.0", "home.track.fraud", "track.lesson.fraud/parcel-sms", "lesson.begin")
"""What is pressed from the first page to the first step of a lesson."""
LATE_S = 3.0
"""Whatever is done after the first frames is done by then."""
PATIENCE_S = 20.0
TREMBLING_S = 0.5
"""A second press so soon would be taken for a trembling hand's."""


def main(data: str) -> None:
    window = make_window(make_application(), Path(data), speaks=True)
    collect_after(window.app.pageChanged)
    window.window.showFullScreen()
    _wait(LATE_S)
    window.settle_in()
    for name in WAY:
        _press(window.window, name)
    _wait(LATE_S)
    print(pss_mib())
    window.close()


def _press(window: QQuickWindow, name: str) -> None:
    item = _wait_for(window, name)
    _wait(TREMBLING_S)
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    left, none, no_keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        QCoreApplication.sendEvent(window, QMouseEvent(kind, at, window.mapToGlobal(at), left, held, no_keys))


def _wait_for(window: QQuickWindow, name: str) -> QQuickItem:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        for item in _visible(window.contentItem()):
            if item.objectName() == name:
                return item
        _wait(0.05)
    raise RuntimeError(f"“{name}” is not on the page")


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main(*sys.argv[1:])

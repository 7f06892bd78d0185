"""A teacher's page alone in an offscreen window, with real records, a real mouse and a real keyboard."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

import shiboken6
from PySide6.QtCore import QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import QML, assets_dir
from literacy_tutor.viewmodels.registration import add_pictures


class Sheet:
    """`told` is what a person was told; a page is higher here than on a laptop, so that nothing need be scrolled."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.view = QQuickView()

    @contextmanager
    def telling(self) -> Iterator[None]:
        try:
            yield
        except UserError as problem:
            self.told.append(problem.en)

    def show(self, file: str, vm: QObject, width: int = 1100, height: int = 2400) -> None:
        self.vm = vm  # it outlives what is drawn of it
        engine = self.view.engine()
        engine.addImportPath(str(QML))
        add_pictures(engine, assets_dir())
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties({"vm": vm})
        self.view.setSource(QUrl.fromLocalFile(str(QML / "LiteracyTutor" / "Instructor" / file)))
        assert not self.view.errors(), [error.toString() for error in self.view.errors()]
        hand = engine.singletonInstance("LiteracyTutor.Components", "Hand")
        assert isinstance(hand, QObject)
        hand.setProperty("trembleMs", 0)  # each press counts, however soon
        self.view.resize(width, height)
        self.view.show()
        self.view.requestActivate()
        assert QTest.qWaitForWindowActive(self.view)
        self.draw()

    def close(self) -> None:
        shiboken6.delete(self.view)

    def draw(self) -> None:
        self.view.grabWindow()

    def items(self) -> Iterator[QQuickItem]:
        return _visible(self.view.contentItem())

    def names(self) -> list[str]:
        return [item.objectName() for item in self.items() if item.objectName()]

    def item(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def click(self, name: str) -> None:
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.draw()

    def write(self, name: str, text: str) -> None:
        """As a Japanese input method does, after a click into the line."""
        self.click(name + ".field")
        self.type(text)

    def type(self, text: str) -> None:
        """Into the line that has the keyboard."""
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        line = self.view.activeFocusItem()
        assert line is not None, "no line has the keyboard"
        QGuiApplication.sendEvent(line, commit)
        self.draw()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.draw()

    def said(self, name: str) -> str:
        """What a screen reader says of it."""
        face = QAccessible.queryAccessibleInterface(self.item(name))
        return face.text(QAccessible.Text.Name) if face else ""


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)

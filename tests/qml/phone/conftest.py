"""A phone on an offscreen window, with a real mouse, real fingers and a real keyboard."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from literacy_tutor.common.paths import QML, assets_dir
from literacy_tutor.phone.actions import Action
from literacy_tutor.phone.screen import Screen
from literacy_tutor.qtkit.fonts import set_application_font
from literacy_tutor.qtkit.icons import IconProvider
from literacy_tutor.qtkit.phone_nodes import PhoneNodes
from literacy_tutor.qtkit.pictures import PictureProvider

SHORT_MS = 40
"""A long press in these tests."""


class Scene:
    """The phone's frame in a window of its own; `actions` is what the phone's nodes were told."""

    def __init__(self, qtbot: QtBot, finger: object, height: int = 668) -> None:
        self.qtbot, self.finger = qtbot, finger
        self.actions: list[Action] = []
        self.foreseen: Screen | None = None
        self.nodes = PhoneNodes(self.actions.append, lambda _: self.foreseen)
        self.icons = IconProvider(assets_dir() / "icons")
        self.pictures = PictureProvider(assets_dir() / "illustrations")
        self.view = QQuickView()
        self.view.engine().addImportPath(str(QML))
        self.view.engine().addImageProvider("icon", self.icons)
        self.view.engine().addImageProvider("picture", self.pictures)
        self.view.setInitialProperties({"phone": self.nodes, "height": height, "calm": True})
        self.view.setSource(QUrl.fromLocalFile(str(QML / "LiteracyTutor" / "Phone" / "PhoneFrame.qml")))
        assert not self.view.errors()
        self.view.show()
        self.view.requestActivate()
        qtbot.waitUntil(self.view.isActive)

    def close(self) -> None:
        """The drawing goes before the nodes it draws."""
        shiboken6.delete(self.view)

    # --- what is seen ---

    def show(self, screen: Screen) -> None:
        self.nodes.show(screen)
        self.draw()

    def draw(self) -> QImage:
        """One frame, so that everything has its place."""
        return self.view.grabWindow()

    def set(self, **props: object) -> None:
        for prop, value in props.items():
            assert self.view.rootObject().setProperty(prop, value)
        self.draw()

    def items(self) -> Iterator[QQuickItem]:
        return _items(self.view.contentItem())

    def item(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def centre(self, name: str, dx: float = 0, dy: float = 0) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2 + dx, item.height() / 2 + dy)).toPoint()

    def scroller(self, name: str) -> QQuickItem:
        return self.item(name).childItems()[0]

    def line(self, name: str, dx: float, dy: float, steps: int = 8) -> list[QPoint]:
        """A stroke from the middle of a part, `dx` and `dy` in mm of the life-sized phone."""
        mm = self.view.height() / 146
        start = self.centre(name)
        return [
            start + QPointF(dx * mm * at / steps, dy * mm * at / steps).toPoint() for at in range(steps + 1)
        ]

    # --- what a hand does ---

    def mouse(self, *path: QPoint) -> list[Action]:
        """Presses at the first point, moves through the others, lets go at the last."""
        self.press(path[0])
        for point in path[1:]:
            QTest.mouseMove(self.view, point, 8)
        self.release(path[-1])
        return self.told()

    def touch(self, *path: QPoint) -> list[Action]:
        QTest.touchEvent(self.view, self.finger).press(0, path[0], self.view).commit()
        for point in path[1:]:
            QTest.qWait(8)
            QTest.touchEvent(self.view, self.finger).move(0, point, self.view).commit()
        QTest.touchEvent(self.view, self.finger).release(0, path[-1], self.view).commit()
        return self.told()

    def press(self, point: QPoint) -> None:
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def release(self, point: QPoint) -> None:
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> list[Action]:
        QTest.keyClick(self.view, key, modifier)
        return self.told()

    def told(self) -> list[Action]:
        told = self.actions.copy()
        self.actions.clear()
        return told

    def focus(self) -> str:
        item = self.view.activeFocusItem()
        return item.objectName() if item else ""


def _items(parent: QQuickItem) -> Iterator[QQuickItem]:
    for item in parent.childItems():
        yield item
        yield from _items(item)


@pytest.fixture(scope="session")
def finger() -> object:
    return QTest.createTouchDevice()


@pytest.fixture
def make_scene(qapp: QGuiApplication, qtbot: QtBot, finger: object) -> Iterator[Callable[..., Scene]]:
    """Makes a phone of a given height in pixels."""
    font = QFont(qapp.font())
    set_application_font(assets_dir() / "fonts")
    made: list[Scene] = []

    def make(height: int = 668) -> Scene:
        made.append(Scene(qtbot, finger, height))
        return made[-1]

    yield make
    for scene in made:
        scene.close()
    qapp.setFont(font)


@pytest.fixture(params=["mouse", "touch"])
def hand(request: pytest.FixtureRequest, scene: Scene) -> Callable[..., list[Action]]:
    """Follows a path with the mouse, or with a finger, and gives what the phone was told."""
    found: Callable[..., list[Action]] = getattr(scene, request.param)
    return found


@pytest.fixture
def scene(make_scene: Callable[..., Scene]) -> Scene:
    return make_scene()

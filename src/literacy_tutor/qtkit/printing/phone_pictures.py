"""Paper: pictures of the practice phone, drawn by its own QML where nobody sees it."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickRenderControl, QQuickRenderTarget, QQuickWindow

from literacy_tutor.lessons.handout import Picture
from literacy_tutor.qtkit.phone_nodes import PhoneNodes

SCALE = 1.5
"""Of its natural size: 200 to 300 dots an inch on paper. At 2 a handout takes a third longer and looks no better; at
less even scales (1.27 was tried) pictures in it get dark edges."""
WIDTH, HEIGHT = round(356 * SCALE), round(668 * SCALE)
"""Pixels."""
SIDE_KEYS = "side."
"""Names of keys on the phone's edge, which its own outline, on the glass, does not reach."""
RING = "#D9480F"
STROKES = ("swipe_", "scroll")
"""Gestures with a way, which an arrow shows; a mere tap needs none, and a hand would hide what is tapped."""


class PhonePictures:
    """Draws one picture after the other; needs the software renderer. The engine is for this alone; `close` it before that."""

    def __init__(self, engine: QQmlApplicationEngine, phone_frame: Path) -> None:
        self._nodes = PhoneNodes(lambda _: None)
        engine.setInitialProperties({"phone": self._nodes, "width": WIDTH, "height": HEIGHT, "calm": True})
        engine.load(phone_frame)
        item = engine.rootObjects()[-1] if engine.rootObjects() else None
        if not isinstance(item, QQuickItem):
            raise RuntimeError(f"{phone_frame} did not load")
        self._item = item
        self._canvas = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self._control = QQuickRenderControl()
        self._window = QQuickWindow(self._control)
        self._window.setColor(QColor(255, 255, 255))
        self._window.setGeometry(0, 0, WIDTH, HEIGHT)
        self._window.setRenderTarget(QQuickRenderTarget.fromPaintDevice(self._canvas))
        item.setParentItem(self._window.contentItem())

    def draw(self, picture: Picture, practice: str) -> QImage:
        """The phone, `WIDTH` × `HEIGHT` pixels on white, with the word `practice` on its glass."""
        self._show(picture, practice)
        for _ in range(2):  # what is outlined is brought into view after the first
            self._control.polishItems()
            QCoreApplication.sendPostedEvents()
        self._control.polishItems()
        self._control.sync()
        self._control.render()  # only what has changed since the last one
        # No event loop turns here; without it what has left the glass would be drawn on, and outlive its nodes.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        image = self._canvas.copy()
        if picture.outlined.startswith(SIDE_KEYS):
            self._ring(image, picture.outlined)
        return image

    def _show(self, picture: Picture, practice: str) -> None:
        self._set(outlined="", ghost="", marks=[], practice=practice)
        self._nodes.show(picture.screen)
        hand = picture.hand or ""
        self._set(
            outlined=picture.outlined,
            ghost=hand if hand.startswith(STROKES) else "",
            marks=[{"name": name, "number": number} for number, name in picture.marks],
        )

    def _set(self, **props: object) -> None:
        for name, value in props.items():
            if not self._item.setProperty(name, value):
                raise RuntimeError(f"the phone has no {name}")

    def _ring(self, image: QImage, name: str) -> None:
        key = next(child for child in self._item.childItems() if child.objectName() == name)
        place = QRectF(key.mapToItem(self._item, QPointF(0, 0)), key.size())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(RING), 4 * SCALE))
        painter.drawRoundedRect(
            place.adjusted(-20 * SCALE, -6 * SCALE, 0, 6 * SCALE).intersected(
                QRectF(image.rect()).adjusted(4, 4, -4, -4)
            ),
            12 * SCALE,
            12 * SCALE,
        )
        painter.end()

    def close(self) -> None:
        """Then the engine can go, and the phone with it."""
        for part in (self._control, self._window):
            shiboken6.delete(part)

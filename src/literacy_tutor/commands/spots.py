"""Where in the window a hand goes: onto a thing, and along a list until the thing is seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

SHARES = ((0.5, 0.5), *((x / 10, y / 10) for y in range(1, 10) for x in range(1, 10)))
"""Where in an item to touch it, as shares of its size, best first."""
CLOSE = 26
"""Pixels: nearer than this a touch counts for the thing beside it."""
LONGEST_PULL, DRAG_PX = 0.6, 24
"""A share of the list; and what a list takes for itself before it follows a finger."""


def spot_on(item: QQuickItem) -> QPoint:
    """Where to touch it: in the middle, or where nothing else of the glass lies on it or close to it."""
    others = [_place(one) for one in _named_within(item)]
    for x, y in SHARES:
        at = item.mapToScene(QPointF(item.width() * x, item.height() * y))
        if not any(other.contains(at) for other in others):
            return QPoint(round(at.x()), round(at.y()))
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return QPoint(round(at.x()), round(at.y()))


def _named_within(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything in it that has a name of its own."""
    for child in item.childItems():
        if child.isVisible():
            if child.objectName():
                yield child
            yield from _named_within(child)


def _place(item: QQuickItem) -> QRectF:
    """Where it is in the window, and close to that."""
    where = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return where.adjusted(-CLOSE, -CLOSE, CLOSE, CLOSE)


def is_within(item: QQuickItem, name: str) -> bool:
    """Whether it stands in the thing of that name."""
    above = item
    while above is not None and above.objectName() != name:
        above = above.parentItem()
    return above is not None


def lists_around(item: QQuickItem) -> list[QQuickItem]:
    """What can be scrolled and holds the item, the outermost first."""
    found: list[QQuickItem] = []
    above = item.parentItem()
    while above is not None:
        if above.property("contentY") is not None and above.property("interactive"):
            found.insert(0, above)
        above = above.parentItem()
    return found


def pull_into_view(item: QQuickItem, scroller: QQuickItem) -> QPoint:
    """How far a hand pulls the list so that the whole item is seen, or as much as there is room for; null: no need."""
    at = item.mapToItem(scroller, QPointF(0, 0))
    wide = scroller.property("contentWidth") > scroller.width()
    tall = scroller.property("contentHeight") > scroller.height()
    return QPoint(
        _pull(at.x(), item.width(), scroller.width()) if wide else 0,
        _pull(at.y(), item.height(), scroller.height()) if tall else 0,
    )


def _pull(at: float, length: float, room: float) -> int:
    """Towards the middle, in one stroke that has room in the list."""
    inside, beyond = at >= 0 and at + length <= room, at <= 0 and at + length >= room
    if inside or beyond:
        return 0
    wanted = (room - length) / 2 - at
    way = min(abs(wanted) + DRAG_PX, room * LONGEST_PULL)
    return round(way if wanted > 0 else -way)


def beginning_of(pull: QPoint, scroller: QQuickItem) -> QPoint:
    """Where to lay the finger, so that the pull stays in the list."""
    middle = QPointF(scroller.width() / 2, scroller.height() / 2)
    return scroller.mapToScene(middle - QPointF(pull) / 2).toPoint()

"""For QML: our own illustrations, `image://picture/<name>`, from `assets/illustrations/<name>.svg`.

`image://picture/round/<name>` is cut to a circle, for faces: the software renderer cannot clip to a radius.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from literacy_tutor.qtkit.icons import fitted

ROUND = "round/"
NEUTRAL = QColor("#D9DEE4")
"""What stands where a picture is missing."""
_UNASKED = 320
"""Pixels of width when QML names no size."""
log = logging.getLogger(__name__)


class PictureProvider(QQuickImageProvider):
    """Give it to the QML engine as "picture". Draws at the size asked for, keeping the picture's proportions.

    What it was asked for in vain is kept in `unknown`; a calm grey shape stands in its place.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._folder = folder
        self.unknown: list[str] = []
        self._drawn = lru_cache(maxsize=64)(self._draw)

    def requestPixmap(self, name: str, size: QSize, wanted: QSize) -> QPixmap:
        pixmap = self._drawn(name, max(0, wanted.width()), max(0, wanted.height()))
        size.setWidth(pixmap.width())
        size.setHeight(pixmap.height())
        return pixmap

    def _draw(self, name: str, width: int, height: int) -> QPixmap:
        plain = name.removeprefix(ROUND)
        path = self._folder / f"{plain}.svg"
        svg = QSvgRenderer(str(path)) if path.is_file() else QSvgRenderer()
        if not svg.isValid():
            log.error("no picture %r in %s", plain, self._folder)
            self.unknown.append(plain)
        natural = svg.defaultSize() if svg.isValid() else QSize(4, 3)
        if name.startswith(ROUND):
            side = max(width, height) or _UNASKED
            return _round(svg, natural, side)
        size = _fitted(natural, width, height)
        pixmap = _empty(size)
        _paint(svg, pixmap, QRectF(0, 0, size.width(), size.height()))
        return pixmap


def _round(svg: QSvgRenderer, natural: QSize, side: int) -> QPixmap:
    """The middle of the picture, filling a circle."""
    pixmap = _empty(QSize(side, side))
    scale = max(side / natural.width(), side / natural.height())
    width, height = natural.width() * scale, natural.height() * scale
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, side, side))
    _paint(svg, pixmap, QRectF((side - width) / 2, (side - height) / 2, width, height), circle)
    return pixmap


def _paint(svg: QSvgRenderer, pixmap: QPixmap, area: QRectF, outline: QPainterPath | None = None) -> None:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if outline is not None:
        painter.setClipPath(outline)
    if svg.isValid():
        svg.render(painter, area)
    else:
        painter.fillRect(area, NEUTRAL)
    painter.end()


def _fitted(natural: QSize, width: int, height: int) -> QSize:
    """The largest size with the picture's proportions inside width × height; 0 is "as wide as it comes"."""
    limits = (width or (1_000_000 if height else _UNASKED), height or 1_000_000)
    place = fitted(natural, *limits)
    return QSize(round(place.width()), round(place.height())).expandedTo(QSize(1, 1))


def _empty(size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(QColor(0, 0, 0, 0))
    return pixmap

"""For QML: `image://icon/<name>/<RRGGBB or AARRGGBB>`, our icons in any one colour, sharp at any size."""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

NATURAL_SIZE = 48
"""Pixels, where QML gives no sourceSize."""
_ADDRESS = r"(?P<name>[a-z0-9_]+)/(?P<color>[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?)"
log = logging.getLogger(__name__)


class IconProvider(QQuickImageProvider):
    """Give it to the QML engine as "icon". What it was asked for in vain is kept in `unknown`, and seen."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self.unknown: list[str] = []

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        pixels = pixel_size(requested)
        size.setWidth(pixels.width())
        size.setHeight(pixels.height())
        if found := re.fullmatch(_ADDRESS, address):
            file = self._folder / f"{found['name']}.svg"
            if image := tinted(file, found["color"], pixels.width(), pixels.height()):
                return image
        log.error("no icon at %r in %s", address, self._folder)
        self.unknown.append(address)
        return placeholder(pixels)


def pixel_size(requested: QSize) -> QSize:
    """What to draw for QML's sourceSize, in which an open side is 0 or -1: our icons are square."""
    side = max(requested.width(), requested.height())
    if side <= 0:
        return QSize(NATURAL_SIZE, NATURAL_SIZE)
    return QSize(
        requested.width() if requested.width() > 0 else side,
        requested.height() if requested.height() > 0 else side,
    )


@lru_cache(maxsize=512)
def tinted(file: Path, color: str, width: int, height: int) -> QImage | None:
    """The drawing in one colour, as large as fits into the middle of width × height pixels; None without one.

    Our icons name no colours of their own, so the colour of the whole is that of all its shapes.
    """
    if not file.is_file() or not (renderer := QSvgRenderer(_coloured(file.read_bytes(), color))).isValid():
        return None
    image = _empty(width, height)
    painter = QPainter(image)
    renderer.render(painter, fitted(renderer.defaultSize(), width, height))
    painter.end()
    return image


def _coloured(svg: bytes, color: str) -> bytes:
    opacity = int(color[:-6] or "ff", 16) / 255
    return svg.replace(b"<svg ", f'<svg fill="#{color[-6:]}" fill-opacity="{opacity:.3f}" '.encode(), 1)


def fitted(natural: QSize, width: float, height: float) -> QRectF:
    """The largest place with these proportions, in the middle of width × height."""
    scale = min(width / max(1, natural.width()), height / max(1, natural.height()))
    wide, high = natural.width() * scale, natural.height() * scale
    return QRectF((width - wide) / 2, (height - high) / 2, wide, high)


def placeholder(pixels: QSize) -> QImage:
    """A crossed red box: nobody overlooks it."""
    image = _empty(pixels.width(), pixels.height())
    painter = QPainter(image)
    painter.setPen(QPen(QColor("#c00000"), max(2.0, pixels.width() / 12)))
    box = QRectF(image.rect()).adjusted(1, 1, -1, -1)
    painter.drawRect(box)
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.bottomLeft(), box.topRight())
    painter.end()
    return image


def _empty(width: int, height: int) -> QImage:
    """Transparent. `QImage.fill` would make all enums of `Qt` for its overloads, which takes 13 ms, see `rows`."""
    nothing = bytes(width * height * 4)
    return QImage(nothing, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()

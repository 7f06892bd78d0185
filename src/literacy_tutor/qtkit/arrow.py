"""For the pointer: our own arrow as a cursor, drawn when somebody first wants it larger."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from literacy_tutor.common import paths

DRAWING = paths.assets_dir() / "pointer" / "arrow.svg"
TIP = QPointF(2, 2) / 60
"""Where the arrow points, as shares of its height."""


def drawn(drawing: Path, height: int, ratio: float) -> QCursor:
    """The arrow `height` pixels tall, sharp on a screen with `ratio` dots a pixel; it points with its tip."""
    svg = QSvgRenderer(str(drawing))
    shape = svg.viewBoxF()
    width = round(height * shape.width() / shape.height())
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return QCursor(pixmap, round(TIP.x() * height), round(TIP.y() * height))

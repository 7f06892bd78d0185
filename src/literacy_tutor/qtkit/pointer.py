"""For QML: the arrow of mouse and touchpad in the whole program, drawn larger than the computer's own where wanted."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "LiteracyTutor.Kit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Pointer(QObject):
    """Lives as long as the window: `millimetres` is how tall the arrow is, 0 leaves it as the computer has it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._millimetres = 0.0
        self._density = 4.0
        self._ratio = 1.0
        self.destroyed.connect(_restore)

    def _set(self, member: str, value: float) -> None:
        if getattr(self, member) != value:
            setattr(self, member, value)
            self._point()
            self.changed.emit()

    def _point(self) -> None:
        height = round(self._millimetres * self._density)
        if height > 0:
            from literacy_tutor.qtkit.arrow import DRAWING, drawn  # most people never need it

            _override(drawn(DRAWING, height, self._ratio))
        else:
            _restore()

    millimetres = Property(
        float, lambda self: self._millimetres, lambda self, mm: self._set("_millimetres", mm), notify=changed
    )
    density = Property(
        float, lambda self: self._density, lambda self, value: self._set("_density", value), notify=changed
    )
    """Pixels a millimetre."""
    ratio = Property(
        float, lambda self: self._ratio, lambda self, value: self._set("_ratio", value), notify=changed
    )
    """The screen's own pixels in one of ours."""


def _override(cursor: QCursor) -> None:
    if QGuiApplication.overrideCursor() is None:
        QGuiApplication.setOverrideCursor(cursor)
    else:
        QGuiApplication.changeOverrideCursor(cursor)


def _restore() -> None:
    if QGuiApplication.overrideCursor() is not None:
        QGuiApplication.restoreOverrideCursor()

"""Nobody has touched anything for a while: the page is covered, with the name hidden, until somebody goes on.

Only pages where nothing is under way are watched. In a lesson nothing runs out.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TEN_MINUTES_MS = 600_000


@QmlElement
class StillnessViewModel(QObject):
    askingChanged = Signal()
    left = Signal()
    stirred = Signal()
    """A hand has moved, on whatever page."""

    def __init__(self, after_ms: int = TEN_MINUTES_MS) -> None:
        super().__init__()
        self._asking = False
        self._waiting = QTimer(self, interval=after_ms, singleShot=True)
        self._waiting.timeout.connect(self.ask)

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether 「つづけますか」 is shown."""
        return self._asking

    def watch(self, on: bool) -> None:
        """Begin to wait, or stop."""
        self._set_asking(False)
        if on:
            self._waiting.start()
        else:
            self._waiting.stop()

    def ask(self) -> None:
        self._set_asking(True)

    def _set_asking(self, asking: bool) -> None:
        if asking != self._asking:
            self._asking = asking
            self.askingChanged.emit()

    @Slot()
    def stir(self) -> None:
        """A hand has moved: the time begins anew."""
        if self._waiting.isActive():
            self._waiting.start()
        self.stirred.emit()

    @Slot()
    def goOn(self) -> None:
        self.watch(True)

    @Slot()
    def leave(self) -> None:
        self._set_asking(False)
        self.left.emit()

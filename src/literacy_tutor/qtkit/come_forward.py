"""For the window: when the program is started a second time, the window that is there comes to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtGui import QWindow

from literacy_tutor.records.second_start import take_request


class ComeForward(QObject):
    """Watches the folder as long as the window lives."""

    def __init__(self, window: QWindow, folder: Path) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        if take_request(self._folder):
            bring_to_front(self._window)


def bring_to_front(window: QWindow) -> None:
    """As far as the desktop lets a program do that."""
    window.setWindowStates(window.windowStates() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.requestActivate()

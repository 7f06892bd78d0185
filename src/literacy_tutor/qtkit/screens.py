"""Two screens, as with a projector: a window goes to the other one, whole, and comes back to where it stood."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen, QWindow


class Stand(NamedTuple):
    """Where a window stood, and how."""

    screen: QScreen
    place: QRect
    visibility: QWindow.Visibility

    def restore(self, window: QWindow) -> None:
        """A screen that is gone leaves the window where the system has put it."""
        if self.screen in QGuiApplication.screens():
            window.setVisibility(QWindow.Visibility.Windowed)
            window.setScreen(self.screen)
            window.setGeometry(self.place)
        window.setVisibility(self.visibility)


def other_screen(window: QWindow) -> QScreen | None:
    """The first one it does not stand on; None with one screen."""
    here = window.screen()
    return next((one for one in QGuiApplication.screens() if one is not here and one != here), None)


def move_to(window: QWindow, screen: QScreen) -> Stand:
    """All over that screen. Returns where it stood."""
    stood = Stand(window.screen(), window.geometry(), window.visibility())
    window.setVisibility(QWindow.Visibility.Windowed)  # a full-screen window would stay where it is
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    return stood

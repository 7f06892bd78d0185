"""The real window on an offscreen screen, and what a person sees, presses and hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from literacy_tutor.bootstrap import Window, make_window
from literacy_tutor.commands.window_robot import WindowRobot
from literacy_tutor.viewmodels.house import Page
from literacy_tutor.viewmodels.learner.pages import LessonPages

PHONE = "phone.frame"
MOST_STOPS = 80
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Stage:
    """A window of our program that stands, with records and lessons of its own."""

    def __init__(self, application: QGuiApplication, data: Path, lessons: Path) -> None:
        self.window: Window = make_window(application, data, lessons)
        self.app = self.window.app
        self.quick = self.window.window
        self.robot = WindowRobot(self.window)
        self.theme = self._singleton("LiteracyTutor.Theme", "Theme")
        self.hand = self._singleton("LiteracyTutor.Components", "Hand")
        self.resize(1366, 768)
        self.quick.show()
        self.quick.requestActivate()
        self.robot.wait_until(self.quick.isActive, "the window is not active")

    def _singleton(self, module: str, name: str) -> QQuickItem:
        found: QQuickItem = self.window.engine.singletonInstance(module, name)
        return found

    def close(self) -> None:
        self.theme.setProperty("textScale", 1.0)
        self.hand.setProperty("trembleMs", 400)
        self.window.close()

    # --- how it stands ------------------------------------------------------------------------------------

    def resize(self, width: int, height: int) -> None:
        self.quick.resize(width, height)
        QGuiApplication.processEvents()

    def speak(self, language: str) -> None:
        """The laptop's language: nobody is at work."""
        self.app.showTiles()
        if self.app.spoken != language:
            self.app.tiles.changeLanguage()

    def scale_text(self, scale: float) -> None:
        self.theme.setProperty("textScale", scale)

    def colour(self, theme: str) -> None:
        self.theme.setProperty("theme", theme)

    def magnify(self, on: bool) -> None:
        self.theme.setProperty("magnified", on)

    def steady_hand(self) -> None:
        """Every press counts: the tests are faster than any hand."""
        self.hand.setProperty("trembleMs", 0)

    @property
    def pages(self) -> LessonPages:
        pages = self.app.pages_at_work
        assert pages is not None
        return pages

    def turn_to(self, page: Page) -> None:
        """Show a page as its view model stands; somebody must be at work for those after the tiles."""
        if page not in ("tiles", "newcomer") and self.app.pages_at_work is None:
            self.app.tiles.comeAsGuest()
        self.app.turn_to(page)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the page before is gone

    # --- what is seen -------------------------------------------------------------------------------------

    def draw(self) -> QImage:
        """One frame, so that everything has its place."""
        for _ in range(2):
            QGuiApplication.processEvents()
        return self.quick.grabWindow()

    def save(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.draw().save(str(file))

    def items(self, *, phone: bool = False) -> Iterator[QQuickItem]:
        """Everything that is shown, parents first; the phone's inside only if wanted."""
        yield from _shown(self.quick.contentItem(), phone=phone)

    def find(self, name: str) -> QQuickItem:
        return self.robot.wait_for(name)

    def is_shown(self, name: str) -> bool:
        return self.robot.find(name) is not None

    # --- the keyboard -------------------------------------------------------------------------------------

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        for key in keys:
            QTest.keyClick(self.quick, key, modifier)
            self.robot.settle()

    def type(self, text: str) -> None:
        self.robot.type_letters(text)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Tab, or Shift+Tab, until the thing of that name has the keyboard."""
        seen = []
        while self.focus != name:
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
            seen.append(self.focus)
            assert len(seen) < MOST_STOPS, f"Tab does not lead to {name}, but to {', '.join(seen)}"

    def choose(self, name: str) -> None:
        """Go there with Tab, and press it with Enter."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Return)

    @property
    def focused(self) -> QQuickItem | None:
        item: QQuickItem | None = self.quick.activeFocusItem()
        return item

    @property
    def focus(self) -> str:
        """Name of what has the keyboard, "" for a thing without a name."""
        return self.focused.objectName() if self.focused else ""

    def in_phone(self) -> bool:
        frame = self.robot.find(PHONE)
        item = self.focused
        while item is not None and item != frame:
            item = item.parentItem()
        return item is not None

    def rings(self) -> list[QQuickItem]:
        """Where a ring shows the keyboard's place, on the tutor's side."""
        return [item for item in self.items() if type_of(item) == "FocusRing"]


def _shown(item: QQuickItem, *, phone: bool) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    yield item
    if item.objectName() == PHONE and not phone:
        return
    for child in item.childItems():
        yield from _shown(child, phone=phone)


def type_of(item: QQuickItem) -> str:
    """Name of its QML file, or of Qt's own class."""
    context = QQmlEngine.contextForObject(item)
    name = item.metaObject().className()
    return str(name).partition("_QML")[0] if context else str(name)


def box(item: QQuickItem) -> QRectF:
    """Where it is in the window, pixels."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height())))

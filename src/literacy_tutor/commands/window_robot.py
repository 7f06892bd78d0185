"""A robot with eyes and one finger: it finds things by name in the real window and touches them with a real mouse."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QMetaObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from literacy_tutor.bootstrap import Window
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    Fill,
    GiveAnswer,
    GoOn,
    ShowMe,
    TakeBackCall,
    Undo,
)  # fmt: skip
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.phone.actions import (
    DoubleTap,
    FillSecret,
    LongPress,
    PressBack,
    PressBackspace,
    PressEnter,
    PressHome,
    PressPower,
    PressRecents,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Tick,
    TypeText,
)  # fmt: skip
from literacy_tutor.viewmodels.learner.lesson import LessonViewModel

LEFT = Qt.MouseButton.LeftButton
LONGER_THAN_A_TAP_MS = 750
TREMBLING_MS = 450
PATIENCE_S = 5.0
MOST_FRAMES = 100
MOST_STROKES = 40
ON_THE_GLASS = ("key.", "phone.key.", "newcomer.letter.")
"""Keys may be pressed as fast as one likes."""
BUTTONS: dict[type, str] = {
    GoOn: "lesson.go_on", AskHint: "lesson.hint", Undo: "lesson.undo", CallTeacher: "lesson.call",
    TakeBackCall: "call.take_back", PressBack: "nav.back", PressHome: "nav.home", PressRecents: "nav.recents",
    PressPower: "side.power",
}  # fmt: skip
STROKES = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


SPOTS = ((0.5, 0.5), *((x / 10, y / 10) for y in range(1, 10) for x in range(1, 10)))
"""Where in an item to touch it, as shares of its size, best first."""
CLOSE = 26
"""Pixels: nearer than this a touch counts for the thing beside it."""


class NotThereError(AssertionError):
    """The robot looked for something that a person would not find either."""


class WindowRobot:
    def __init__(self, window: Window) -> None:
        self.window = window
        self._quick = window.window
        self._clicked: dict[str, float] = {}

    # --- looking ------------------------------------------------------------------------------------------

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that name; covers and pages are searched as they lie, the newest last."""
        found = None
        todo = [self._quick.contentItem()]
        while todo:
            item = todo.pop()
            if not item.isVisible():
                continue
            if item.objectName() == name:
                found = item
            todo.extend(item.childItems())
        return found

    def wait_for(self, name: str) -> QQuickItem:
        self.wait_until(lambda: self.find(name) is not None, f"“{name}” is not on the page")
        item = self.find(name)
        assert item is not None
        return item

    def wait_until(self, happened: Callable[[], bool], complaint: str) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not happened():
            if time.monotonic() > deadline:
                raise NotThereError(f"{complaint} (page {self.window.app.page})")
            QTest.qWait(5)

    def picture(self, file: Path) -> None:
        """What the window shows now, as a PNG."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.settle()
        self._quick.grabWindow().save(str(file))

    def settle(self) -> None:
        for _ in range(3):
            QGuiApplication.processEvents()
            QTest.qWait(8)

    # --- touching -----------------------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """The tutor's buttons take a second press within 400 ms for a trembling hand, so the robot waits too."""
        if not name.startswith(ON_THE_GLASS):
            since = time.monotonic() - self._clicked.get(name, 0.0)
            QTest.qWait(max(0, round(TREMBLING_MS - since * 1000)))
            self._clicked[name] = time.monotonic()
        QTest.mouseClick(self._quick, LEFT, Qt.KeyboardModifier.NoModifier, self._middle(self._at_rest(name)))
        self.settle()

    def _at_rest(self, name: str) -> QQuickItem:
        """What has just come has its place only after a frame, and what slides in is touched when it has arrived."""
        found = self.find(name)
        place = found and found.mapToScene(QPointF(0, 0))
        for _ in range(MOST_FRAMES):
            self.settle()
            item = self.wait_for(name)
            now = item.mapToScene(QPointF(0, 0))
            if place is None or now == place:
                return item
            place = now
        raise NotThereError(f"“{name}” does not come to rest")

    def point_at(self, name: str) -> None:
        """The arrow comes onto it from elsewhere, and nothing is pressed."""
        QTest.mouseMove(self._quick, QPoint(1, self._quick.height() // 2))
        self.settle()
        QTest.mouseMove(self._quick, self._middle(self.wait_for(name)))
        self.settle()

    def _middle(self, item: QQuickItem) -> QPoint:
        """Where to touch it: in the middle, or where nothing else of the glass lies on it or close to it."""
        self._bring_into_view(item)
        others = [_place(one) for one in _named_within(item)]
        for x, y in SPOTS:
            at = item.mapToScene(QPointF(item.width() * x, item.height() * y))
            if not any(other.contains(at) for other in others):
                return QPoint(round(at.x()), round(at.y()))
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return QPoint(round(at.x()), round(at.y()))

    def _bring_into_view(self, item: QQuickItem) -> None:
        flick = item.parentItem()
        while flick is not None and flick.property("contentY") is None:
            flick = flick.parentItem()
        if flick is None or not flick.property("interactive"):
            return
        at = item.mapToItem(flick, QPointF(0, 0))
        self._scroll(flick, "Y", at.y(), flick.height() - item.height())
        self._scroll(flick, "X", at.x(), flick.width() - item.width())

    def _scroll(self, flick: QQuickItem, axis: str, at: float, room: float) -> None:
        """So far that what is at this place of the view, with so much room beside it, lies in its middle."""
        if 0 <= at <= max(0.0, room):
            return
        if (
            flick.property("stirring") is not None
        ):  # a hint scrolls to what it shows until a finger scrolls away
            QMetaObject.invokeMethod(flick, "movementStarted")
            flick.setProperty("stirring", False)
        whole = float(flick.property("contentHeight" if axis == "Y" else "contentWidth"))
        most = max(0.0, whole - (flick.height() if axis == "Y" else flick.width()))
        origin = float(flick.property(f"origin{axis}") or 0)
        wanted = float(flick.property(f"content{axis}")) - origin + at - max(0.0, room / 2)
        flick.setProperty(f"content{axis}", origin + min(most, max(0.0, wanted)))
        self.settle()

    def hold(self, name: str) -> None:
        at = self._middle(self.wait_for(name))
        QTest.mousePress(self._quick, LEFT, Qt.KeyboardModifier.NoModifier, at)
        QTest.qWait(LONGER_THAN_A_TAP_MS)
        QTest.mouseRelease(self._quick, LEFT, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def stroke(self, name: str, direction: str) -> None:
        """A swipe: 150 pixels in eight steps, beginning off the middle so that there is room for it."""
        x, y = STROKES[direction]
        at = self._middle(self.wait_for(name))
        QTest.mousePress(self._quick, LEFT, Qt.KeyboardModifier.NoModifier, at)
        for part in range(1, 9):
            QTest.mouseMove(self._quick, at + QPoint(x, y) * 19 * part)
            QTest.qWait(8)
        QTest.mouseRelease(self._quick, LEFT, Qt.KeyboardModifier.NoModifier, at + QPoint(x, y) * 152)
        self.settle()

    def type_letters(self, text: str) -> None:
        """Text as the computer's input method sends it: into whatever has the focus."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(self._quick.focusObject(), event)
        self.settle()

    # --- a lesson -----------------------------------------------------------------------------------------

    @property
    def lesson(self) -> LessonViewModel:
        pages = self.window.app.pages_at_work
        assert pages is not None
        return pages.lesson_page

    def perform(self, act: Act) -> None:
        """Do one act of a walkthrough with the hand, and wait until it is on the disk."""
        if isinstance(act, Fill):
            for press in spell_out(self.lesson.session.now.phone, act):
                self.perform(press)
            return
        self._touch(act)
        self.wait_until(lambda: not self.lesson.is_unsaved, f"{act} was not written")

    def _touch(self, act: Act) -> None:
        match act:
            case Tap(target):
                self.click(target)
            case DoubleTap(target):
                at = self._middle(self.wait_for(target))
                QTest.mouseDClick(self._quick, LEFT, Qt.KeyboardModifier.NoModifier, at)
                self.settle()
            case LongPress(target):
                self.hold(target)
            case Swipe(target, direction):
                self.stroke(target, direction)
            case Scroll(target):
                self._scroll_to_end(target)
            case Tick(ms):
                self.lesson.pass_time(ms)
                self.settle()
            case GiveAnswer(answer):
                self.click(f"lesson.answer.{answer}")
            case PressVolume(up):
                self.click("side.volume_up" if up else "side.volume_down")
            case TypeText(text):
                self.type_letters(text)
            case PressEnter():
                QTest.keyClick(self._quick, Qt.Key.Key_Return)
            case PressBackspace():
                QTest.keyClick(self._quick, Qt.Key.Key_Backspace)
            case GoOn() | AskHint() | Undo() | CallTeacher() | TakeBackCall() | PressBack() | PressHome():
                self.click(BUTTONS[type(act)])
            case PressRecents() | PressPower():
                self.click(BUTTONS[type(act)])
            case ShowMe() | FillSecret() | Fill():
                raise ValueError(f"{act} is not done by a hand")
            case _:
                assert_never(act)

    def _scroll_to_end(self, name: str) -> None:
        item = self.wait_for(name)
        scroller = next(child for child in item.childItems() if child.property("contentY") is not None)
        for _ in range(MOST_STROKES):
            before = scroller.property("contentY")
            self.stroke(name, "up")
            if scroller.property("contentY") == before:
                break
        self.wait_until(lambda: not scroller.property("moving"), f"“{name}” does not come to rest")
        self.settle()


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

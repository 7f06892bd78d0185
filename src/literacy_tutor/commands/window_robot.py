"""A robot with eyes and one hand: it finds things by name in the real window and touches them as a person does."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from literacy_tutor.bootstrap import Window
from literacy_tutor.commands.hands import HandKind, make_hand, stroke
from literacy_tutor.commands.spots import beginning_of, is_within, lists_around, pull_into_view, spot_on
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    Fill,
    FollowTeacher,
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

LONGER_THAN_A_TAP_MS = 750
TREMBLING_MS, TREMBLING_PX, SAME_PX = 450, 100, 8
"""A second press so soon and so near does not count, whatever stands there by then: see Hand.qml. On the glass, two at
the same place would be a double tap."""
STANDING_STILL_MS = 120
"""A finger that rests before it lets go leaves the page where it is."""
GLANCE_MS = 150
"""A hand does not move before the eye has seen the page."""
PATIENCE_S = 5.0
MOST_FRAMES = 100
MOST_STROKES = 40
GLASS = "phone.frame"
KEYS = ("key.", "phone.key.", "newcomer.letter.", "door.key.")
"""They may be pressed as fast as one likes."""
BUTTONS: dict[type, str] = {
    GoOn: "lesson.go_on", AskHint: "lesson.hint", Undo: "lesson.undo", CallTeacher: "lesson.call",
    TakeBackCall: "call.take_back", PressBack: "nav.back", PressHome: "nav.home", PressRecents: "nav.recents",
    PressPower: "side.power",
}  # fmt: skip
STROKES = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


class NotThereError(AssertionError):
    """The robot looked for something that a person would not find either."""


class WindowRobot:
    def __init__(self, window: Window, hand: HandKind = "mouse") -> None:
        self.window = window
        self._quick = window.window
        self.take(hand)
        self._clicked, self._clicked_at = 0.0, QPoint()

    def take(self, hand: HandKind) -> None:
        """From now on with this one."""
        self._hand = make_hand(hand, self._quick)

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
        item = self._at_rest(name)
        at = self._spot(item)
        if not name.startswith(KEYS):
            self._wait_out_trembling(at, SAME_PX if is_within(item, GLASS) else TREMBLING_PX)
        self._tap(at)
        self.settle()

    def _wait_out_trembling(self, at: QPoint, near: int) -> None:
        """Whoever means a second press at the same place waits a moment."""
        way, since = at - self._clicked_at, (time.monotonic() - self._clicked) * 1000
        if way.manhattanLength() < near and since < TREMBLING_MS:
            QTest.qWait(TREMBLING_MS - round(since))
        self._clicked, self._clicked_at = time.monotonic(), at

    def _tap(self, at: QPoint) -> None:
        self._hand.press(at)
        self._hand.release(at)

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
        QTest.qWait(GLANCE_MS)
        QTest.mouseMove(self._quick, self._spot(self.wait_for(name)))
        self.settle()

    def _spot(self, item: QQuickItem) -> QPoint:
        """Where to touch it, once it is in view: by strokes, as a hand scrolls."""
        for scroller in lists_around(item):
            for _ in range(MOST_STROKES):
                pull = pull_into_view(item, scroller)
                if pull.isNull():
                    break
                stroke(self._hand, beginning_of(pull, scroller), pull, rest_ms=STANDING_STILL_MS)
                self._come_to_rest(scroller)
            else:
                raise NotThereError(f"“{item.objectName()}” cannot be scrolled into view")
        return spot_on(item)

    def _come_to_rest(self, scroller: QQuickItem) -> None:
        self.wait_until(
            lambda: not scroller.property("moving"), f"“{scroller.objectName()}” does not come to rest"
        )
        self.settle()

    def hold(self, name: str) -> None:
        at = self._spot(self.wait_for(name))
        self._hand.press(at)
        self._hand.release(at, LONGER_THAN_A_TAP_MS)
        self.settle()

    def stroke(self, name: str, direction: str) -> None:
        """A swipe of 152 pixels."""
        x, y = STROKES[direction]
        stroke(self._hand, self._spot(self.wait_for(name)), QPoint(x, y) * 152)
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
                at = self._spot(self.wait_for(target))
                self._tap(at)
                self._tap(at)
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
            case ShowMe() | FollowTeacher() | FillSecret() | Fill():
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
        self._come_to_rest(scroller)

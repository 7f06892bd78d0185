"""Loop, first and last: shows a screen as nodes, and turns what a hand does on the glass into Actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.phone.actions import (
    Action,
    Direction,
    DoubleTap,
    LongPress,
    PressBackspace,
    PressEnter,
    PressPower,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Touch,
    TypeText,
)
from literacy_tutor.phone.screen import AddressBar, Component, Field, NavBar, NavKey, Screen, walk
from literacy_tutor.qtkit.node_graves import NodeGraves
from literacy_tutor.qtkit.node_tree import NodeTree
from literacy_tutor.qtkit.nodes import Node, made_here

QML_IMPORT_NAME = "LiteracyTutor.Nodes"
QML_IMPORT_MAJOR_VERSION = 1

DIRECTIONS: dict[str, Direction] = {"up": "up", "down": "down", "left": "left", "right": "right"}


@QmlElement
@made_here
class PhoneNodes(QObject):
    """The only way between a screen and its drawing.

    `sink` gets every Action; `foresee` is asked what screen one would lead to, None where that is not known. QML holds
    `root`; `shown` is emitted when all changes of a screen are drawn, if there are any.
    """

    rootChanged = Signal()
    typingChanged = Signal()
    shown = Signal()

    def __init__(
        self,
        sink: Callable[[Action], None],
        foresee: Callable[[Action], Screen | None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sink = sink
        self._foresee = foresee
        self._screen = Screen(name="phone", dark=True)
        self._tree = NodeTree(self._screen, NodeGraves(), wings=True)
        self._typing: Field | AddressBar | None = None

    # --- what is on the glass -----------------------------------------------------------------------------

    def show(self, screen: Screen) -> None:
        """Draw this screen; only what differs from the last one is touched."""
        old, self._screen = self._screen, screen
        root = self._tree.root
        if not self._tree.become(screen):  # as at most of the seconds that pass
            return
        if self._tree.root is not root:
            self.rootChanged.emit()
        self._cover(len(old.children) > 1)
        self._find_typing()
        self.shown.emit()

    @property
    def index(self) -> dict[str, Node]:
        """What is on the glass, by name."""
        return self._tree.index

    @Property(Node, notify=rootChanged)
    def root(self) -> Node:
        return self._tree.root

    @Property(str, notify=shown)
    def top(self) -> str:
        """Name of the page or cover that lies on top: what a touch in the void falls on."""
        return (self._screen.children or (self._screen,))[-1].name

    @Property(str, notify=typingChanged)
    def typing(self) -> str:
        """Name of the field that has the phone's cursor, "" when there is none."""
        return self._typing.name if self._typing else ""

    @Property(bool, notify=typingChanged)
    def secret(self) -> bool:
        """What is typed now must not be shown, kept or learnt by the computer's own input method."""
        return isinstance(self._typing, Field) and self._typing.secret

    def _cover(self, covered_before: bool) -> None:
        """Navigation keys are never covered: they work over a dialog, too."""
        *below, top = self._screen.children or (self._screen,)
        if not below and not covered_before:
            return
        for part in walk(top):
            self.index[part.name].cover(False)
        for page in below:
            for part in walk(page):
                self.index[part.name].cover(not isinstance(part, NavBar | NavKey))

    def _find_typing(self) -> None:
        fields = (
            part for part in walk(self._screen) if isinstance(part, Field | AddressBar) and part.focused
        )
        before, self._typing = self._typing, next(fields, None)
        if _identity(before) != _identity(self._typing):
            self.typingChanged.emit()

    # --- what a hand does ---------------------------------------------------------------------------------

    @Slot(str)
    def press(self, name: str) -> None:
        """A finger has come down and stays: what it will most likely bring is drawn while it does."""
        screen = self._foresee(Tap(name))
        if screen is not None:
            self._tree.expect(screen)

    @Slot(str, int, float, float)
    def tap(self, name: str, press_ms: int, dx: float, dy: float) -> None:
        """`dx`, `dy`: from the centre of the target, mm of the life-sized phone."""
        self._sink(Tap(name, Touch(press_ms, round(dx, 1), round(dy, 1))))

    @Slot(str)
    def activate(self, name: str) -> None:
        """A tap without a finger: from the keyboard or a screen reader."""
        self._sink(Tap(name))

    @Slot(str)
    def doubleTap(self, name: str) -> None:
        self._sink(DoubleTap(name))

    @Slot(str, int, float, float)
    def longPress(self, name: str, press_ms: int, dx: float, dy: float) -> None:
        self._sink(LongPress(name, Touch(press_ms, round(dx, 1), round(dy, 1))))

    @Slot(str)
    def hold(self, name: str) -> None:
        """A long press without a finger."""
        self._sink(LongPress(name))

    @Slot(str, str)
    def swipe(self, name: str, direction: str) -> None:
        self._sink(Swipe(name, DIRECTIONS[direction]))

    @Slot(str, float)
    def scroll(self, name: str, seen: float) -> None:
        self._sink(Scroll(name, round(min(1.0, max(0.0, seen)), 3)))

    @Slot(str)
    def typeText(self, text: str) -> None:
        self._sink(TypeText(text))

    @Slot()
    def pressBackspace(self) -> None:
        self._sink(PressBackspace())

    @Slot()
    def pressEnter(self) -> None:
        self._sink(PressEnter())

    @Slot()
    def pressPower(self) -> None:
        self._sink(PressPower())

    @Slot(bool)
    def pressVolume(self, up: bool) -> None:
        self._sink(PressVolume(up))


def _identity(field: Component | None) -> tuple[str, bool]:
    return (field.name, isinstance(field, Field) and field.secret) if field else ("", False)

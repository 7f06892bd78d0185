"""The laptop's keyboard alone does everything, and writes into the phone's fields."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from literacy_tutor.phone.actions import (
    LongPress,
    PressBackspace,
    PressEnter,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    TypeText,
)
from literacy_tutor.phone.screen import (
    Button,
    Component,
    Dialog,
    Entry,
    Field,
    Key,
    Keyboard,
    List,
    LockFace,
    NavBar,
    NavKey,
    Page,
    Screen,
    StatusBar,
    touchables,
)

Q = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAV = NavBar(name="nav", children=(NavKey(name="nav.home", icon="nav_home", label="ホーム"),))
STATUS = StatusBar(name="status", time="10:24")
KEYS = Keyboard(
    name="keyboard", children=tuple(Key(name=f"key.{n}", face="あ", label="あ") for n in range(10))
)
ASKED = Dialog(name="dialog", title="消しますか", text="", children=(Button(name="dialog.yes", text="消す"),))


def phone(*body: Component, cover: Component | None = None) -> Screen:
    page = Page(name="page", children=(STATUS, *body, NAV))
    return Screen(name="phone", children=(page, cover) if cover else (page,))


def form(focused: str = "", *, secret: bool = False) -> Screen:
    fields = tuple(
        Field(name=name, label=name, text="", focused=name == focused, secret=secret)
        for name in ("name", "city")
    )
    body = List(name="form", label="用紙", children=(*fields, Button(name="send", text="送る")))
    return phone(body, *((KEYS,) if focused else ()))


LONG = phone(
    List(name="list", label="一覧", children=tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(20)))
)
LOCK = phone(
    LockFace(name="lock", time="10:24", date="", children=(Button(name="lock.open", text="ひらく"),))
)
SIDE = {"side.power", "side.volume_up", "side.volume_down"}


def tab_to(scene: Any, name: str) -> None:
    for _ in range(60):
        if scene.focus() == name:
            return
        scene.key(Q.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}")


@pytest.mark.parametrize(
    "screen", [form(), form("name"), LONG, LOCK, phone(List(name="l", label="l"), cover=ASKED)]
)
def test_tab_reaches_every_touchable_and_nothing_else(scene: Any, screen: Screen) -> None:
    scene.show(screen)
    reached = set()
    for _ in range(50):
        scene.key(Q.Key_Tab)
        reached.add(scene.focus())
    assert reached == {part.name for part in touchables(screen)} | SIDE


@pytest.mark.parametrize("key", [Q.Key_Return, Q.Key_Enter, Q.Key_Space])
def test_enter_and_space_tap_once_however_long_they_repeat(scene: Any, key: Qt.Key) -> None:
    scene.show(form())
    tab_to(scene, "send")
    assert scene.key(key) == [Tap("send")]


def test_a_key_held_down_is_a_long_press(scene: Any) -> None:
    scene.show(form())
    scene.set(longPressMs=40)
    tab_to(scene, "send")
    QTest.keyPress(scene.view, Q.Key_Space)
    scene.qtbot.waitUntil(lambda: bool(scene.actions))
    QTest.keyRelease(scene.view, Q.Key_Space)
    assert scene.told() == [LongPress("send")]


def test_arrows_go_to_the_neighbour_on_that_side(scene: Any) -> None:
    scene.show(form("name"))
    tab_to(scene, "key.0")
    for key, name in (
        (Q.Key_Right, "key.1"),
        (Q.Key_Down, "key.6"),
        (Q.Key_Left, "key.5"),
        (Q.Key_Up, "key.0"),
    ):
        assert scene.key(key) == []
        assert scene.focus() == name


def test_arrows_stroke_what_can_be_stroked_and_shift_strokes_anything(scene: Any) -> None:
    scene.show(LOCK)
    tab_to(scene, "lock")
    assert scene.key(Q.Key_Up) == [Swipe("lock", "up")]
    tab_to(scene, "lock.open")
    assert scene.key(Q.Key_Left, SHIFT) == [Swipe("lock.open", "left")]


def test_page_keys_scroll_and_tell(scene: Any) -> None:
    scene.show(LONG)
    tab_to(scene, "entry.0")
    (scrolled,) = scene.key(Q.Key_PageDown)
    assert isinstance(scrolled, Scroll)
    assert scene.scroller("list").property("contentY") > 100


def test_what_tab_reaches_is_scrolled_into_view(scene: Any) -> None:
    scene.show(LONG)
    tab_to(scene, "entry.19")
    list_, last = scene.item("list"), scene.item("entry.19")
    bottom = list_.mapToScene(list_.clipRect().bottomLeft()).y()
    scene.qtbot.waitUntil(lambda: last.mapToScene(last.clipRect().bottomLeft()).y() <= bottom)


def test_the_ring_is_seen_only_while_keys_are_used(scene: Any) -> None:
    scene.show(form())
    beside = scene.centre("send", -scene.item("send").width() / 2 - 2)
    paper = scene.draw().pixelColor(beside)
    tab_to(scene, "send")
    assert scene.draw().pixelColor(beside) != paper
    scene.mouse(scene.centre("send"))
    assert scene.draw().pixelColor(beside) == paper


def test_a_dialog_takes_the_keys_from_what_it_covers(scene: Any) -> None:
    scene.show(form())
    tab_to(scene, "send")
    covered = Screen(name="phone", children=(*form().children, ASKED))
    scene.show(covered)
    assert scene.focus() == "dialog.yes"
    assert scene.key(Q.Key_Space) == [Tap("dialog.yes")]


def test_after_a_new_page_tab_goes_on_inside_the_phone(scene: Any) -> None:
    scene.show(form())
    tab_to(scene, "send")
    scene.show(LONG)
    scene.key(Q.Key_Tab)
    assert scene.focus() in {part.name for part in touchables(LONG)}


# --- writing ---


def write(scene: Any, screen: Screen) -> None:
    """Taps the field as a learner does; the phone answers by giving it the cursor."""
    scene.show(form())
    scene.mouse(scene.centre("name"))
    scene.show(screen)


def test_letters_go_into_the_field_that_has_the_cursor(scene: Any) -> None:
    write(scene, form("name"))
    assert scene.key(Q.Key_A) == [TypeText("a")]
    assert scene.key(Q.Key_Space) == [TypeText(" ")]
    assert scene.key(Q.Key_Backspace) == [PressBackspace()]
    assert scene.key(Q.Key_Return) == [PressEnter()]


def test_an_input_method_writes_too(scene: Any) -> None:
    write(scene, form("name"))
    typist = scene.view.activeFocusItem()
    QCoreApplication.sendEvent(typist, QInputMethodEvent("にほん", []))
    assert scene.told() == []
    box = next(
        item for item in scene.items() if item.property("shown") is not None and item.objectName() == "name"
    )
    assert box.property("shown") == "にほん"
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    QCoreApplication.sendEvent(typist, commit)
    assert scene.told() == [TypeText("日本")]
    assert box.property("shown") == ""


def test_a_secret_field_asks_the_input_method_to_forget(scene: Any) -> None:
    write(scene, form("name", secret=True))
    hints = scene.view.activeFocusItem().property("inputMethodHints")
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    write(scene, form("name"))
    assert not scene.view.activeFocusItem().property("inputMethodHints") & Qt.InputMethodHint.ImhSensitiveData


def test_tab_leaves_the_field_for_its_neighbour_and_letters_still_arrive(scene: Any) -> None:
    write(scene, form("name"))
    scene.key(Q.Key_Tab)
    assert scene.focus() == "city"
    assert scene.key(Q.Key_B) == [TypeText("b")]
    scene.key(Q.Key_Backtab)
    assert scene.focus() == "name"


def test_without_a_field_letters_are_nothing(scene: Any) -> None:
    scene.show(form())
    tab_to(scene, "send")
    assert scene.key(Q.Key_A) == []


def test_a_screen_shown_while_the_keys_are_elsewhere_does_not_take_them(scene: Any) -> None:
    scene.show(form("name"))
    assert scene.key(Q.Key_A) == []


def test_the_side_keys_answer_to_the_keyboard(scene: Any) -> None:
    scene.show(LONG)
    tab_to(scene, "side.volume_down")
    assert scene.key(Q.Key_Space) == [PressVolume(up=False)]

"""An update moves what changed, and leaves the rest in its place; nothing is left behind."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from literacy_tutor.phone.screen import Bubble, Entry, Grid, List, Pages, Screen, Words
from literacy_tutor.qtkit import node_graves
from literacy_tutor.qtkit.nodes import Node, NodeModel
from tests.qml.phone.gallery import GALLERY, HOME, phone


def test_an_update_keeps_item_scroll_and_place(scene: Any) -> None:
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(30))
    scene.show(phone(List(name="list", label="一覧", children=entries)))
    list_, item = scene.scroller("list"), scene.item("entry.12")
    list_.setProperty("contentY", 300)
    changed = (replace(entries[0], title="新しい"), *entries[1:])
    scene.show(phone(List(name="list", label="一覧", children=changed)))
    assert scene.scroller("list").property("contentY") == 300
    assert scene.item("entry.12") is item


def test_a_thread_keeps_its_newest_message_in_view(scene: Any) -> None:
    def thread(count: int) -> Screen:
        bubbles = (
            Bubble(
                name=f"bubble.{n}", mine=n % 2 == 0, children=(Words(name=f"words.{n}", text="こんにちは"),)
            )
            for n in range(count)
        )
        return phone(List(name="thread", label="花子", at_end=True, children=tuple(bubbles)))

    for count in (20, 21):
        scene.show(thread(count))
        list_ = scene.scroller("thread")
        assert list_.property("contentY") == pytest.approx(list_.property("most"))
    assert list_.property("most") > 0


def test_a_moved_entry_is_the_same_entry(scene: Any) -> None:
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(5))
    scene.show(phone(List(name="list", label="一覧", children=entries)))
    item = scene.item("entry.4")
    scene.show(phone(List(name="list", label="一覧", children=(entries[4], *entries[:4]))))
    assert scene.item("entry.4") is item
    assert item.y() < scene.item("entry.0").y()


def test_while_a_finger_stays_the_next_page_is_drawn_unseen(scene: Any) -> None:
    """The finger's own answer comes first; the page is there, at its size, when the finger lets go."""
    before = phone(Entry(name="to.thread", title="花子"))
    after = phone(List(name="thread", label="花子", children=(Bubble(name="bubble.1", mine=False),)))
    scene.show(before)
    scene.foreseen = after
    scene.press(scene.centre("to.thread"))
    assert scene.item("to.thread").property("pressed")
    assert "thread" not in [item.objectName() for item in scene.items()]
    scene.qtbot.waitUntil(lambda: "thread" in [item.objectName() for item in scene.items()])
    waiting = scene.item("thread")
    assert not waiting.isVisible()
    assert scene.item("to.thread").isVisible()
    scene.release(scene.centre("to.thread"))
    scene.show(after)
    assert scene.item("thread") is waiting
    assert waiting.isVisible()
    assert not scene.item("to.thread").isVisible()


def test_whoever_comes_back_finds_a_list_at_its_beginning_and_a_thread_at_its_end(scene: Any) -> None:
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(30))
    for at_end in (False, True):
        whole = phone(List(name=f"list.{at_end}", label="一覧", at_end=at_end, children=entries))
        scene.show(whole)
        list_ = scene.scroller(f"list.{at_end}")
        list_.setProperty("contentY", 300)
        scene.show(HOME)
        scene.show(whole)
        assert scene.scroller(f"list.{at_end}") is list_
        assert list_.property("contentY") == pytest.approx(list_.property("most") if at_end else 0)


def test_what_waits_takes_no_place_from_the_foot(scene: Any) -> None:
    """Nothing fills this page, so the keys stand at its foot because of what is left above them."""
    before = phone(Words(name="words.1", text="花子" * 40))
    scene.show(before)
    at = scene.item("nav").y()
    scene.foreseen = phone(Words(name="words.2", text="花子"))
    scene.nodes.press("")
    scene.draw()
    assert scene.item("nav").y() == at
    scene.show(scene.foreseen)
    assert scene.item("nav").y() == at


def test_keys_do_not_stay_on_what_has_left(scene: Any) -> None:
    scene.show(phone(Entry(name="entry", title="花子")))
    scene.item("entry").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    scene.show(HOME)
    assert scene.key(Qt.Key.Key_Return) == []
    scene.key(Qt.Key.Key_Tab)
    assert scene.view.activeFocusItem().isVisible()


def test_a_window_gives_no_keys_back_to_what_has_left(scene: Any) -> None:
    scene.show(phone(Entry(name="entry", title="花子")))
    scene.item("entry").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    other = QWindow()
    other.show()
    other.requestActivate()
    scene.qtbot.waitUntil(lambda: not scene.view.isActive())
    scene.show(HOME)
    scene.view.requestActivate()
    scene.qtbot.waitUntil(scene.view.isActive)
    assert scene.key(Qt.Key.Key_Return) == []
    scene.key(Qt.Key.Key_Tab)
    assert scene.view.activeFocusItem().isVisible()


@pytest.mark.parametrize("hand_on_it", [True, False], ids=["under a finger", "gliding"])
def test_a_list_that_leaves_while_it_moves_tells_nothing(scene: Any, hand_on_it: bool) -> None:
    """It would be told in the middle of a change, and of a list that is not there."""
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(30))
    whole = phone(List(name="list", label="一覧", children=entries))
    scene.show(whole)
    list_ = scene.scroller("list")
    line = scene.line("entry.4", 0, -30)
    if hand_on_it:
        scene.press(line[0])
        for point in line[1:]:
            QTest.mouseMove(scene.view, point, 8)
    else:
        QMetaObject.invokeMethod(list_, "flick", Q_ARG(float, 0.0), Q_ARG(float, -1500.0))
    scene.qtbot.waitUntil(lambda: list_.property("contentY") > 20)
    assert list_.property("moving")
    scene.show(HOME)
    if hand_on_it:
        scene.release(line[-1])
    assert scene.told() == []
    scene.show(whole)
    assert list_.property("contentY") == 0


def test_what_comes_back_lies_where_it_belongs_at_once(scene: Any) -> None:
    """From an app on the second page of the home screen, the key leads to the first one; nothing glides there."""

    def home(page: int) -> Screen:
        grids = tuple(Grid(name=f"grid.{n}", columns=4) for n in range(2))
        return phone(Pages(name="pages", label="ホーム", page=page, children=grids))

    scene.set(calm=False)
    scene.show(home(1))
    scene.show(phone(Entry(name="entry", title="花子")))
    scene.show(home(0))
    assert scene.item("grid.0").x() == 0


def living_nodes() -> int:
    gc.unfreeze()  # what a test of the collector may have frozen
    gc.collect()
    return sum(isinstance(one, Node | NodeModel) and shiboken6.isValid(one) for one in gc.get_objects())


def test_five_hundred_openings_leave_nothing_behind(scene: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """No node, no drawing, and no warning of Qt's, as a node that dies before its drawing would give."""
    monkeypatch.setattr(node_graves, "TURN_MS", 0)

    def come_home() -> None:
        scene.foreseen = HOME
        scene.nodes.press("")
        scene.show(HOME)
        scene.show(Screen(name="phone"))

    come_home()
    before, drawn = living_nodes(), set(scene.items())
    for number in range(500):
        scene.foreseen = GALLERY[(number * 7) % len(GALLERY)]
        scene.nodes.press("")
        scene.nodes.show(GALLERY[number % len(GALLERY)])
        drawn.update(scene.items() if number % 50 == 0 else ())
        scene.qtbot.wait(1)  # 0 would not let Qt delete anything
    come_home()
    assert set(scene.nodes.index) == {"phone"}
    scene.qtbot.waitUntil(lambda: living_nodes() <= before)
    assert {item for item in drawn if shiboken6.isValid(item)} <= set(scene.items())

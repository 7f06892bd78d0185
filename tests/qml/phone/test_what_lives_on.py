"""An update moves what changed, and leaves the rest in its place; nothing is left behind."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from literacy_tutor.phone.screen import Bubble, Entry, List, Screen, Words, walk
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


def test_five_hundred_openings_leave_no_warning(scene: Any) -> None:
    """A warning of Qt's fails the test; a node that dies before its drawing gives one."""
    for number in range(500):
        scene.nodes.show(GALLERY[number % len(GALLERY)])
        scene.qtbot.wait(0)
    scene.show(HOME)
    assert len(scene.nodes.index) == len(list(walk(HOME)))

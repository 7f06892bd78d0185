"""Lists move under the finger, the wheel or a stroke, and tell how far they were seen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPoint
from PySide6.QtTest import QTest

from literacy_tutor.phone.actions import Scroll, Swipe, Tap
from literacy_tutor.phone.screen import (
    AppCard,
    Component,
    Entry,
    IconButton,
    List,
    Page,
    Recents,
    Screen,
    Words,
)


def phone(*body: Component) -> Screen:
    return Screen(name="phone", children=(Page(name="page", children=body),))


def entries(count: int) -> List:
    children = tuple(Entry(name=f"entry.{number}", title=f"{number}番") for number in range(count))
    return List(name="list", label="一覧", children=children)


LONG, SHORT = phone(entries(20)), phone(entries(2))
RECENTS = phone(
    Recents(
        name="recents",
        label="開いている アプリ",
        children=tuple(
            AppCard(
                name=f"card.{app}",
                icon="sms",
                title=app,
                colour="#0B4F8A",
                children=(IconButton(name=f"close.{app}", icon="close", label="とじる"),),
            )
            for app in "abc"
        ),
    )
)


def test_a_list_scrolls_under_the_finger_and_says_where_it_stopped(scene: Any, hand: Any) -> None:
    scene.show(LONG)
    told = hand(*scene.line("list", 0, -20))
    scene.qtbot.waitUntil(lambda: bool(told or scene.actions))
    (scrolled,) = (*told, *scene.told())
    list_ = scene.scroller("list")
    assert list_.property("contentY") > 0
    seen = (list_.property("contentY") + list_.height()) / list_.property("contentHeight")
    assert scrolled == Scroll("list", pytest.approx(seen, abs=0.001))


def test_the_wheel_scrolls_too(scene: Any) -> None:
    scene.show(LONG)
    QTest.wheelEvent(scene.view, scene.centre("list").toPointF(), QPoint(0, -120))
    scene.qtbot.waitUntil(lambda: bool(scene.actions))
    assert [type(action) for action in scene.told()] == [Scroll]


def test_a_list_that_is_seen_whole_says_so_when_stroked(scene: Any, hand: Any) -> None:
    scene.show(SHORT)
    assert hand(*scene.line("list", 0, -20)) == [Scroll("list", 1.0)]


def test_at_its_end_a_list_says_so_again(scene: Any, hand: Any) -> None:
    scene.show(LONG)
    list_ = scene.scroller("list")
    list_.setProperty("contentY", list_.property("most"))
    told = hand(*scene.line("list", 0, -20))
    scene.qtbot.waitUntil(lambda: bool(told or scene.actions))
    assert [*told, *scene.told()] == [Scroll("list", 1.0)]


def test_a_finger_that_stops_a_moving_list_does_not_tap(scene: Any, hand: Any) -> None:
    scene.show(LONG)
    QMetaObject.invokeMethod(scene.scroller("list"), "flick", Q_ARG(float, 0.0), Q_ARG(float, -1500.0))
    assert scene.scroller("list").property("moving")
    assert [type(action) for action in hand(scene.centre("list"))] == [Scroll]
    assert [type(action) for action in hand(scene.centre("list"))] == [Tap]


def test_what_a_list_has_scrolled_away_cannot_be_touched(scene: Any) -> None:
    scene.show(phone(Words(name="head", text="題\n名"), entries(20)))
    scene.scroller("list").setProperty("contentY", 60)
    assert [tap.target for tap in scene.mouse(scene.centre("head"))] == ["page"]


def test_open_apps_are_turned_over_sideways_and_thrown_away_upwards(scene: Any, hand: Any) -> None:
    scene.show(RECENTS)
    assert hand(*scene.line("card.a", 1, -20)) == [Swipe("card.a", "up")]
    assert [tap.target for tap in hand(scene.centre("close.a"))] == ["close.a"]
    told = hand(*scene.line("card.a", -40, 1))
    scene.qtbot.waitUntil(lambda: bool(told or scene.actions))  # when the glide has ended, soon or later
    assert [type(action) for action in (*told, *scene.told())] == [Scroll]
    assert scene.scroller("recents").property("contentX") > 0

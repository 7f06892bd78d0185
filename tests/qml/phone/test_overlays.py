"""What the tutor draws over the phone: outline, ghost hand, numbered marks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from literacy_tutor.phone.screen import AppBar, Entry, IconButton, List, Page, Screen, Words


def phone(count: int, *, bar: bool = True) -> Screen:
    back = IconButton(name="app.back", icon="arrow_back", label="もどる")
    head = (AppBar(name="bar", title="一覧", children=(back,)),) if bar else ()
    entries = tuple(Entry(name=f"entry.{n}", title=str(n)) for n in range(count))
    return Screen(
        name="phone",
        children=(Page(name="page", children=(*head, List(name="list", label="一覧", children=entries))),),
    )


def area(item: QQuickItem) -> QRectF:
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def around(scene: Any, name: str) -> bool:
    """The outline is seen, and drawn round this part."""
    outline = scene.item("outline")
    return bool(outline.isVisible() and area(outline).contains(area(scene.item(name))))


def test_the_outline_is_drawn_round_the_part_and_follows_it(scene: Any) -> None:
    scene.show(phone(3))
    assert not scene.item("outline").isVisible()
    scene.set(outlined="app.back")
    assert around(scene, "app.back")
    scene.set(outlined="entry.1")
    assert around(scene, "entry.1")
    scene.show(phone(3, bar=False))
    assert around(scene, "entry.1")


def test_a_part_that_is_scrolled_away_comes_into_view(scene: Any) -> None:
    scene.show(phone(30))
    scene.set(outlined="entry.25")
    scene.qtbot.waitUntil(lambda: around(scene, "entry.25"))
    assert area(scene.item("list")).contains(area(scene.item("entry.25")))


def test_the_learner_may_scroll_away_from_it(scene: Any) -> None:
    scene.show(phone(30))
    scene.set(outlined="entry.1")
    start = scene.centre("list")
    told = scene.touch(*(start - type(start)(0, step * 30) for step in range(8)))
    scene.qtbot.waitUntil(lambda: bool(told or scene.actions))  # whether or not it flies on
    list_ = scene.scroller("list")
    moved = list_.property("contentY")
    assert moved > 100
    scene.show(phone(31))
    scene.draw()
    assert list_.property("contentY") == moved
    assert not scene.item("outline").isVisible()


def test_the_outline_waits_for_a_part_that_is_not_there_yet(scene: Any) -> None:
    scene.show(phone(1))
    scene.set(outlined="entry.2")
    assert not scene.item("outline").isVisible()
    scene.show(phone(3))
    assert around(scene, "entry.2")
    scene.show(phone(1))
    assert not scene.item("outline").isVisible()


def test_no_gesture_reaches_the_outline(scene: Any) -> None:
    scene.show(phone(3))
    scene.set(outlined="entry.1", ghost="tap")
    assert [tap.target for tap in scene.mouse(scene.centre("entry.1"))] == ["entry.1"]


@pytest.mark.parametrize("gesture", ["tap", "double_tap", "long_press", "swipe_up", "swipe_left", "scroll"])
@pytest.mark.parametrize("calm", [True, False])
def test_the_ghost_hand_shows_on_the_outlined_part(scene: Any, gesture: str, calm: bool) -> None:
    scene.show(phone(3))
    scene.set(calm=calm, ghost=gesture)
    ghost = scene.item("ghost")
    assert not ghost.isVisible()
    scene.set(outlined="entry.1")
    assert ghost.isVisible()
    before = scene.draw()
    if calm:
        assert scene.draw() == before
    else:
        scene.qtbot.waitUntil(lambda: scene.draw() != before)
    scene.set(ghost="")
    assert not ghost.isVisible()


def test_marks_are_numbered(scene: Any) -> None:
    scene.show(
        Screen(
            name="phone",
            children=(
                Page(
                    name="page",
                    children=(
                        List(
                            name="list",
                            label="",
                            children=(Words(name="a", text="本日中"), Words(name="b", text="http")),
                        ),
                    ),
                ),
            ),
        )
    )
    scene.set(marks=[{"name": "a", "number": 1}, {"name": "b", "number": 2}])
    numbers = {item.property("text"): item for item in scene.items() if item.property("text") in ("1", "2")}
    for number, name in (("1", "a"), ("2", "b")):
        corner = area(scene.item(name)).topRight()
        assert (area(numbers[number]).center() - corner).manhattanLength() < 30
    scene.set(marks=[])
    assert not [item for item in scene.items() if item.property("text") == "1"]

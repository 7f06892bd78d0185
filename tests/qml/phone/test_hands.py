"""What a finger or a mouse does on the glass becomes the Action a real phone would take it for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from literacy_tutor.phone.actions import DoubleTap, LongPress, Swipe
from literacy_tutor.phone.screen import (
    AppBar,
    AppIcon,
    Button,
    Component,
    Dialog,
    Entry,
    Grid,
    IconButton,
    List,
    LockFace,
    NavBar,
    NavKey,
    Page,
    Pages,
    Picture,
    Playground,
    Screen,
    Shade,
    StatusBar,
    Target,
)

NAV = NavBar(
    name="nav",
    children=tuple(NavKey(name=f"nav.{key}", icon=f"nav_{key}", label=key) for key in ("back", "home")),
)
STATUS = StatusBar(name="status", time="10:24")
MM = 668 / 146
"""Pixels in a millimetre of the life-sized phone."""


def phone(*body: Component, cover: Component | None = None) -> Screen:
    page = Page(name="page", children=(STATUS, *body, NAV))
    return Screen(name="phone", children=(page, cover) if cover else (page,))


def entries(count: int) -> tuple[Entry, ...]:
    return tuple(Entry(name=f"entry.{number}", title=f"{number}番") for number in range(count))


HOME = phone(
    Pages(
        name="home",
        page=0,
        label="ホーム",
        children=tuple(
            Grid(
                name=f"home.page.{page}",
                columns=4,
                children=(AppIcon(name=f"home.app{page}", icon="call", label="電話", colour="#0B4F8A"),),
            )
            for page in range(2)
        ),
    )
)
SHORT = phone(List(name="list", label="一覧", children=entries(2)))
BAR = phone(
    AppBar(
        name="bar",
        title="花子",
        children=(
            IconButton(name="app.back", icon="arrow_back", label="もどる"),
            IconButton(name="app.menu", icon="more_vert", label="メニュー"),
        ),
    ),
    List(name="list", label="一覧"),
)
ASKED = phone(
    List(name="list", label="一覧", children=entries(3)),
    cover=Dialog(
        name="dialog", title="消しますか", text="", children=(Button(name="dialog.yes", text="消す"),)
    ),
)
GROUND = phone(
    Playground(
        name="ground",
        label="れんしゅう",
        children=(Target(name="spot", x=0.5, y=0.5, size=10, picture="pets", label=""),),
    )
)
LOCK = phone(
    LockFace(name="lock", time="10:24", date="", children=(Button(name="lock.open", text="ひらく"),))
)
SHADE = phone(
    cover=Shade(name="shade", label="お知らせ", children=(Button(name="shade.close", text="とじる"),))
)


def names(actions: list[Any]) -> list[str]:
    return [action.target for action in actions]


def test_a_tap_tells_how_it_was_done(scene: Any, hand: Any) -> None:
    scene.show(GROUND)
    (tap,) = hand(scene.centre("spot", 2 * MM, -MM))
    assert (tap.target, tap.touch.dx, tap.touch.dy) == (
        "spot",
        pytest.approx(2, abs=0.2),
        pytest.approx(-1, abs=0.2),
    )
    assert tap.touch.press_ms >= 0


def test_a_trembling_finger_still_taps(scene: Any, hand: Any) -> None:
    scene.show(GROUND)
    assert names(hand(*scene.line("spot", 4, 2))) == ["spot"]


def test_a_finger_that_leaves_does_not_tap_even_when_it_comes_back(scene: Any, hand: Any) -> None:
    scene.show(GROUND)
    there = scene.line("spot", 0, 9.5)
    assert hand(*there, *reversed(there)) == []


@pytest.mark.parametrize(
    ("screen", "start", "dx", "dy", "swipe"),
    [
        (HOME, "home.app0", -20, 1, Swipe("home", "left")),
        (HOME, "home.app0", 20, 1, Swipe("home", "right")),
        (HOME, "status", 1, 20, Swipe("status", "down")),
        (LOCK, "lock", 1, -20, Swipe("lock", "up")),
        (SHADE, "shade", 0, -20, Swipe("shade", "up")),
        (GROUND, "spot", 0, 12, Swipe("spot", "down")),
        (BAR, "bar", -20, 0, Swipe("page", "left")),
    ],
)
def test_a_stroke_goes_to_what_it_can_move(
    scene: Any, hand: Any, screen: Screen, start: str, dx: float, dy: float, swipe: Swipe
) -> None:
    scene.show(screen)
    assert hand(*scene.line(start, dx, dy)) == [swipe]


@pytest.mark.parametrize(
    ("screen", "at", "dy", "name"),
    [
        (HOME, "home", 100, "home"),
        (SHORT, "list", 100, "list"),
        (GROUND, "ground", 100, "ground"),
        (LOCK, "lock", 50, "lock"),
        (BAR, "bar", 0, "page"),
    ],
)
def test_a_tap_in_the_void_falls_on_what_lies_there(
    scene: Any, hand: Any, screen: Screen, at: str, dy: float, name: str
) -> None:
    scene.show(screen)
    assert names(hand(scene.centre(at, 0, dy))) == [name]


@pytest.mark.parametrize(("mm", "name"), [(2.8, "spot"), (3.4, "ground")])
def test_a_touch_beside_a_small_target_counts_up_to_the_tolerance(
    scene: Any, hand: Any, mm: float, name: str
) -> None:
    scene.show(GROUND)
    assert names(hand(scene.centre("spot", (5 + mm) * MM))) == [name]


def test_the_tolerance_can_shrink(scene: Any) -> None:
    scene.show(GROUND)
    scene.set(toleranceMm=1.0)
    assert names(scene.mouse(scene.centre("spot", 7 * MM))) == ["ground"]


def test_between_two_targets_the_nearer_one_counts(scene: Any, hand: Any) -> None:
    scene.show(BAR)
    assert names(hand(scene.centre("app.back", 26))) == ["app.back"]


def test_under_a_cover_only_the_navigation_keys_answer(scene: Any, hand: Any) -> None:
    scene.show(ASKED)
    assert names(hand(scene.centre("entry.0"))) == ["dialog"]
    assert names(hand(scene.centre("nav.home"))) == ["nav.home"]
    assert names(hand(scene.centre("dialog.yes"))) == ["dialog.yes"]
    scene.show(SHADE)
    assert names(hand(scene.centre("status"))) == ["shade"]
    assert names(hand(scene.centre("nav.back"))) == ["nav.back"]


def test_a_long_press_comes_at_its_time_and_is_no_tap(scene: Any) -> None:
    scene.show(SHORT)
    scene.set(longPressMs=40)
    scene.press(scene.centre("entry.1"))
    scene.qtbot.waitUntil(lambda: bool(scene.actions))
    (press,) = scene.told()
    assert isinstance(press, LongPress)
    assert (press.target, press.touch.press_ms) == ("entry.1", 40)
    scene.release(scene.centre("entry.1"))
    assert scene.told() == []


def test_only_a_kind_that_wants_double_taps_waits_for_the_second(scene: Any) -> None:
    scene.show(
        phone(
            List(
                name="list",
                label="一覧",
                children=(Picture(name="photo", source="photo_cat", description="猫"),),
            )
        )
    )
    assert scene.mouse(scene.centre("photo")) == []
    assert scene.mouse(scene.centre("photo")) == [DoubleTap("photo")]
    assert scene.mouse(scene.centre("photo")) == []
    scene.qtbot.waitUntil(lambda: bool(scene.actions))
    assert names(scene.told()) == ["photo"]


def test_a_pressed_part_looks_pressed_before_anything_is_told(scene: Any) -> None:
    scene.show(SHORT)
    place = scene.centre("entry.0", 100)
    scene.press(place)
    assert scene.actions == []
    pressed = scene.draw().pixelColor(place)
    scene.release(place)
    assert pressed != scene.draw().pixelColor(place) == QColor("white")


def test_the_pages_follow_the_finger(scene: Any) -> None:
    scene.show(HOME)
    start, *path = scene.line("home.app0", -20, 0)
    scene.press(start)
    for point in path:
        QTest.mouseMove(scene.view, point, 8)
    assert scene.centre("home.app0").x() == pytest.approx(path[-1].x(), abs=2)
    scene.release(path[-1])
    assert scene.told() == [Swipe("home", "left")]


def test_the_dots_of_the_pages_are_keys_where_the_phone_has_some(scene: Any, hand: Any) -> None:
    (page,) = HOME.children
    pages = page.children[1]
    dots = tuple(IconButton(name=f"home.dot.{n}", icon="", label=f"{n + 1}") for n in range(2))
    scene.show(phone(replace(pages, children=(*pages.children, *dots))))
    for dot in dots:
        assert names(hand(scene.centre(dot.name))) == [dot.name]
    assert scene.item("home.page.0").isVisible()
    assert not scene.item("home.page.1").isVisible()


def test_what_changes_under_the_finger_is_not_tapped(scene: Any) -> None:
    scene.show(SHORT)
    place = scene.centre("entry.0")
    scene.press(place)
    scene.show(phone(List(name="other", label="一覧", children=(Button(name="danger", text="払う"),))))
    scene.release(place)
    assert scene.told() == []


def test_a_right_click_is_nothing(scene: Any) -> None:
    scene.show(SHORT)
    QTest.mouseClick(
        scene.view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, scene.centre("entry.0")
    )
    assert scene.told() == []

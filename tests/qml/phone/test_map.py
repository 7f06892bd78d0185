"""A map under a hand: keys and strokes are told, names have the room that was counted for them, lines differ in shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.beside import read_city
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.phone.actions import Action, Swipe, Tap
from literacy_tutor.phone.maps.labels import size_of, written
from literacy_tutor.phone.maps.parts import Map, MapKey, MapLabel
from literacy_tutor.phone.screen import Component, List, Screen
from literacy_tutor.phone.state import Language
from tests.qml.phone.gallery import MAP, phone

Hand = Callable[..., list[Action]]
SOLID, DASHED, DOTTED = "#0b4f8a", "#8c1f4b", "#5a4300"


def the_map(*children: Component, **props: Any) -> Screen:
    city = Map(name="plan.city", label="地図", height=320, x=700, y=700, scale=0.2, zoom=2, children=children)
    return phone(List(name="plan", label="地図", children=(replace(city, **props),)))


def texts(item: QQuickItem) -> list[QQuickItem]:
    return [child for child in item.childItems() if child.inherits("QQuickText")]


def test_a_key_and_a_sign_are_tapped(scene: Any, hand: Hand) -> None:
    scene.show(MAP)
    for name in ("plan.city.up", "plan.city.pin"):
        (told,) = hand(scene.centre(name))
        assert isinstance(told, Tap)
        assert told.target == name


def test_a_stroke_over_the_map_is_told_also_where_it_begins_on_a_sign(scene: Any, hand: Hand) -> None:
    scene.show(MAP)
    assert hand(*scene.line("plan.city", -14, 0)) == [Swipe("plan.city", "left")]
    assert hand(*scene.line("plan.city.pin", 14, 0)) == [Swipe("plan.city", "right")]


@pytest.mark.parametrize("height", [560, 668, 1000])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_name_of_the_city_fits_the_room_counted_for_it(
    make_scene: Any, language: Language, height: int
) -> None:
    city = read_city(lessons_dir() / "city", language, Cache()).value
    assert city is not None
    scene = make_scene(height)
    for entry in city.entries().values():
        text = written(entry.name)
        width, room = size_of(text)
        label = MapLabel(name="plan.name", text=text, x=5, y=5, width=width, height=room, look="place")
        scene.show(the_map(label))
        (words,) = texts(scene.item("plan.name"))
        assert words.property("contentWidth") <= scene.item("plan.name").width(), text
        assert words.property("contentHeight") <= scene.item("plan.name").height() + 1, text


def blue(scene: Any, colour: str) -> list[bool]:
    """Which points of the map's middle row have this colour, from left to right."""
    image, item = scene.draw(), scene.item("plan.city")
    corner = item.mapToScene(item.boundingRect().topLeft())
    row = int(corner.y() + item.height() / 2)
    return [
        image.pixelColor(int(corner.x()) + x, row) == QColor(colour) for x in range(2, int(item.width()) - 2)
    ]


def beginnings(marks: list[bool]) -> int:
    return sum(one and not before for before, one in pairwise([False, *marks]))


def test_layers_differ_in_shape_and_not_in_colour_alone(scene: Any) -> None:
    counts = []
    for look, colour in (("solid", SOLID), ("dashed", DASHED), ("dotted", DOTTED)):
        scene.show(the_map(**{look: "M0 700L1400 700"}))
        counts.append(beginnings(blue(scene, colour)))
    solid, dashed, dotted = counts
    assert solid == 1
    assert 1 < dashed < dotted


def test_the_ground_moves_with_the_view_and_the_keys_do_not(scene: Any) -> None:
    key = MapKey(name="plan.city.up", icon="arrow_upward", label="上へ", x=147, y=27)
    ends, keys = [], []
    for x in (700, 760):
        scene.show(the_map(key, solid="M-900 700L600 700", x=x))
        ends.append(sum(blue(scene, SOLID)))
        keys.append(scene.centre("plan.city.up"))
    assert ends[0] - ends[1] == pytest.approx(60 * 0.2, abs=1)
    assert keys[0] == keys[1]

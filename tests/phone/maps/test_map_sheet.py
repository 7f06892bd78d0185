"""A map on the glass: names have room, lines keep free, keys stand at the edge, and all of it is also said."""

from __future__ import annotations

from dataclasses import replace

from literacy_tutor.phone.maps.labels import Box
from literacy_tutor.phone.maps.parts import Map, MapKey, MapLabel, MapPin
from literacy_tutor.phone.maps.sheet import KEY, Track, map_sheet
from literacy_tutor.phone.maps.view import WIDTH, Frame, MapView, touched
from literacy_tutor.phone.maps.writing import SIGN, Pin
from tests.phone.small_city import small_city

FRAME = Frame(small_city(), 320, MapView(500, 550, 1))
FRESH = Track("1時間以内", "solid", ("北通り",), (((0, 200), (500, 200), (1000, 200)),))


def sheet(
    *keys: str,
    tracks: tuple[Track, ...] = (),
    pins: tuple[Pin, ...] = (),
    frame: Frame = FRAME,
    language: str = "ja",
) -> Map:
    view = frame.inside(frame.first)
    for key in keys:
        view = touched(frame, view, key) or view
    return map_sheet("shop.city", frame, view, tracks, pins, "en" if language == "en" else "ja")


def boxes(found: Map) -> list[Box]:
    """Of all that stands on the map."""
    placed = []
    for one in found.children:
        match one:
            case MapLabel():
                placed.append(Box(one.x, one.y, one.width, one.height))
            case MapPin():
                placed.append(Box(one.x - SIGN / 2, one.y - SIGN / 2, SIGN, SIGN))
            case MapKey():
                placed.append(Box(one.x - KEY / 2, one.y - KEY / 2, KEY, KEY))
    return placed


def names(found: Map) -> set[str]:
    return {one.name for one in found.children}


def test_nothing_on_the_map_lies_over_anything_else_or_is_cut() -> None:
    for keys in ((), ("closer",), ("closer", "left"), ("closer", "closer", "up", "right"), ("whole",)):
        placed = boxes(sheet(*keys, tracks=(FRESH,)))
        assert len(placed) > len(("up", "left", "right", "down", "closer", "further", "whole"))
        for number, one in enumerate(placed):
            assert Box(0, 0, WIDTH, FRAME.height).holds(one)
            assert not any(one.meets(other) for other in placed[:number])


def test_a_name_never_hides_a_line_that_a_service_lays_over_the_streets() -> None:
    for keys in ((), ("closer",), ("closer", "up"), ("whole",)):
        found = sheet(*keys, tracks=(FRESH,))
        y = (200 - found.y) * found.scale + FRAME.height / 2
        for one in found.children:
            assert not isinstance(one, MapLabel) or not one.y < y < one.y + one.height


def test_more_is_named_from_close_by() -> None:
    far, near = sheet("whole"), sheet("whole", "closer", "closer", "left", "down")
    assert "shop.city.shop" not in names(far)
    assert {"shop.city.shop", "shop.city.shop.words"} <= names(near)
    assert "shop.city.house" not in names(sheet("closer", "closer", "closer")), "only where it is asked for"


def test_the_phone_itself_is_a_dot_with_its_own_words() -> None:
    found = sheet("here", frame=replace(FRAME, here="house"))
    (dot,) = (one for one in found.children if isinstance(one, MapPin) and one.look == "here")
    assert (dot.name, dot.label, dot.icon) == ("shop.city.house", "いまいる場所", "")
    assert "shop.city.here" in names(found)
    assert "shop.city.here" not in names(sheet())


def test_a_picked_landmark_is_marked_and_named_first() -> None:
    found = sheet("hall")
    (hall,) = (one for one in found.children if one.name == "shop.city.hall")
    assert isinstance(hall, MapPin)
    assert hall.look == "picked"
    assert "shop.city.hall.words" in names(found)


def test_a_services_pin_stands_where_it_says_under_its_own_name() -> None:
    found = sheet(pins=(Pin("shop.depot", (500, 550), "package", "車庫"),))
    (pin,) = (one for one in found.children if one.name == "shop.depot")
    assert isinstance(pin, MapPin)
    assert (pin.x, pin.y, pin.label, pin.look) == (WIDTH / 2, FRAME.height / 2, "車庫", "pin")


def test_a_key_that_leads_no_further_is_grey_and_says_so() -> None:
    keys = {one.name: one for one in sheet("whole").children if isinstance(one, MapKey)}
    assert (keys["shop.city.further"].possible, keys["shop.city.closer"].possible) == (False, True)
    assert keys["shop.city.further"].label == "広く見る（ここまでです）"


def test_the_map_is_also_said_in_words() -> None:
    said = sheet("whole", tracks=(FRESH,)).label
    assert said.startswith("地図。上が北です。いま見えているもの：市役所、北通り")
    assert said.endswith("1時間以内：北通り。")
    there = sheet("closer", "closer", "closer", "down", "down", tracks=(FRESH,)).label
    assert "北通り" not in there
    assert sheet("whole", language="en").label.startswith("A map, north at the top. In view: 市役所, ")


def test_the_ground_is_the_same_whatever_is_looked_at() -> None:
    one, other = sheet("whole"), sheet("closer", "left")
    assert (one.streets, one.rivers, one.houses) == (other.streets, other.rivers, other.houses)
    assert one.mains == "M0 200L500 200L1000 200"
    assert (one.solid, sheet(tracks=(FRESH,)).solid) == ("", one.mains)

"""The city's own map, at every place its keys lead to, in both languages: nothing is cut and nothing overlaps."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.beside import read_city, read_map
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.catalogue import LANGUAGES
from literacy_tutor.lessons.loader import load_service
from literacy_tutor.phone.maps.city_map import FURTHEST, NEAREST, CityMap, stretch
from literacy_tutor.phone.maps.labels import Box
from literacy_tutor.phone.maps.parts import Map, MapKey, MapLabel, MapPin
from literacy_tutor.phone.maps.sheet import KEY, Track, map_sheet
from literacy_tutor.phone.maps.view import WIDTH, Frame, MapView
from literacy_tutor.phone.maps.writing import SIGN
from literacy_tutor.phone.state import Language
from tests.lessons.folders import SHOP, SHOP_ENGLISH, change, put_service
from tests.lessons.test_city import CITY, ENGLISH

HEIGHT = 320
MAP = """\
size: [1000, 1000]
streets: {high: {points: [[0, 500], [1000, 500]]}}
landmarks: {clinic: {icon: local_hospital, at: [400, 450]}}
"""
WITH_MAP = SHOP.replace(
    "{kind: heading, id: hello, text: ようこそ}", "{map: city, height: 320, place: clinic}"
)


def the_city(language: Language) -> CityMap:
    city = read_city(lessons_dir() / "city", language, Cache())
    found = read_map(lessons_dir() / "city", lambda: city.value, language, Cache())
    assert found.value is not None
    return found.value


def box_of(one: object) -> Box:
    match one:
        case MapLabel():
            return Box(one.x, one.y, one.width, one.height)
        case MapPin():
            return Box(one.x - SIGN / 2, one.y - SIGN / 2, SIGN, SIGN)
        case MapKey():
            return Box(one.x - KEY / 2, one.y - KEY / 2, KEY, KEY)
    raise TypeError(one)


def sheets(city: CityMap, language: Language) -> list[Map]:
    """Nine by nine places at each step of zooming, with lines over the main streets."""
    names = ("eki", "honcho", "sakura from kaido to kawabata")
    lines = tuple(stretch(city, one) for one in names)
    tracks = (Track("1", "solid", names, lines),)
    frame = Frame(city, HEIGHT, MapView(0, 0))
    width, height = city.size
    views = {
        frame.inside(MapView(width * x / 8, height * y / 8, zoom))
        for zoom, x, y in product(range(FURTHEST, NEAREST + 1), range(9), range(9))
    }
    return [map_sheet("m.city", frame, view, tracks, (), language) for view in views]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_wherever_one_looks_nothing_overlaps_and_nothing_is_cut(language: Language) -> None:
    glass = Box(0, 0, WIDTH, HEIGHT)
    for sheet in sheets(the_city(language), language):
        placed = [box_of(one) for one in sheet.children]
        for number, box in enumerate(placed):
            assert glass.holds(box), sheet.label
            assert not any(box.meets(other) for other in placed[:number]), sheet.label


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_name_can_be_read_somewhere(language: Language) -> None:
    city = the_city(language)
    labels = {
        one.name for sheet in sheets(city, language) for one in sheet.children if isinstance(one, MapLabel)
    }
    for name in (*city.streets, *city.rivers):
        assert f"m.city.{name}" in labels, name
    signs = {
        one.name for sheet in sheets(city, language) for one in sheet.children if isinstance(one, MapPin)
    }
    for name, landmark in city.landmarks.items():
        assert (f"m.city.{name}" in signs) is (landmark.zoom <= NEAREST), name


# --- the file ---------------------------------------------------------------------------------------------


def put_city(tmp_path: Path, text: str = MAP) -> Path:
    folder = tmp_path / "city"
    folder.mkdir()
    streets = "streets: {high: {name: 大通り}}\n"
    (folder / "city.yaml").write_text(CITY + streets, "utf-8")
    (folder / "en.yaml").write_text(ENGLISH + "streets: {high: {name: High St}}\n", "utf-8")
    (folder / "map.yaml").write_text(text, "utf-8")
    return folder


def test_a_service_with_a_map_has_the_city_in_its_own_language(tmp_path: Path) -> None:
    put_city(tmp_path)
    put_service(tmp_path, japanese=WITH_MAP, english=SHOP_ENGLISH.replace("hello: {text: Welcome}, ", ""))
    japanese, english = (load_service("shop", one, root=tmp_path).map for one in LANGUAGES)
    assert japanese is not None
    assert english is not None
    assert (japanese.names["high"], english.names["high"]) == ("大通り", "High St")


def test_a_service_without_a_map_does_not_read_one(tmp_path: Path) -> None:
    put_city(tmp_path, "nonsense")
    put_service(tmp_path)
    assert load_service("shop", root=tmp_path).map is None


def test_what_has_no_name_in_the_city_is_told_with_its_place(tmp_path: Path) -> None:
    folder = put_city(tmp_path)
    change(folder / "map.yaml", "high:", "hihg:")
    city = read_city(folder, "ja", Cache())
    (problem,) = read_map(folder, lambda: city.value, "ja", Cache()).problems
    assert str(problem).endswith(
        "map.yaml:2:17: streets.hihg — “hihg” is no id of lessons/city/city.yaml, where its name stands"
    )

"""The city as data: pieces of streets between others, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.phone.maps.city_map import CityMap, Landmark, Street, stretch
from tests.phone.small_city import small_city


@pytest.fixture
def city() -> CityMap:
    return small_city()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("north", ((0, 200), (500, 200), (1000, 200))),
        ("north from west to east", ((200, 200), (500, 200), (800, 200))),
        ("north from east to west", ((200, 200), (500, 200), (800, 200))),
        ("south from west to east", ((200, 800), (800, 800))),
        ("west from north to south", ((200, 200), (200, 400), (200, 800))),
    ],
)
def test_a_piece_of_a_street_lies_between_the_streets_that_cross_it(
    city: CityMap, words: str, line: tuple[tuple[float, float], ...]
) -> None:
    assert stretch(city, words) == line


def test_streets_that_end_on_each_other_meet_there(city: CityMap) -> None:
    lane = Street(((200, 500), (799, 500)))
    city = replace(city, streets={**city.streets, "shop": lane}, landmarks={})
    assert stretch(city, "east from north to shop") == ((800, 200), (800, 500))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("nroth", "there is no street “nroth” on the map; streets are: east, north, south, west"),
        ("north from west", "“north from west” is no part of a street: write “sakura” or"),
        ("north from west to south", "“north” and “south” do not cross"),
        ("", "is no part of a street"),
    ],
)
def test_what_is_no_piece_of_a_street_is_said(city: CityMap, words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        stretch(city, words)


def test_a_bad_street_or_landmark_is_refused() -> None:
    for points in (((0, 0),), ((0, 0), (1,))):
        with pytest.raises(ValueError, match="points must be two points or more"):
            Street(points)
    with pytest.raises(ValueError, match="zoom is 7, but must be 0"):
        Street(((0, 0), (1, 1)), zoom=7)
    with pytest.raises(ValueError, match="at must be two numbers"):
        Landmark((1,), "park")
    with pytest.raises(ValueError, match="building must be two numbers"):
        Landmark((1, 1), "park", building=(1, 2, 3))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"size": (100.0, 100.0)}, "size must be two numbers"),
        ({"houses": ("420,380 448;380",)}, "houses must be rows of middles"),
        ({"lanes": (((0.0, 0.0),),)}, "lanes must be two points or more"),
        ({"landmarks": {"left": Landmark((1, 1), "park")}}, "“left” is what a key of the map is called"),
        ({"landmarks": {"north": Landmark((1, 1), "park")}}, "“north” stands twice"),
    ],
)
def test_a_city_that_cannot_be_drawn_is_refused(city: CityMap, change: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        replace(city, **change)  # type: ignore[arg-type]

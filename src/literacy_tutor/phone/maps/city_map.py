"""The map of the city, as data: streets, water, greens and landmarks in metres, and where two streets cross. Pure.

`view` says which part of it is looked at, `labels` where names find room, `sheet` what is on the glass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

Point = tuple[float, ...]
"""Metres to the right (east) and down (south) of the map's top left corner."""
Line = tuple[Point, ...]

FURTHEST, NEAREST = 0, 3
"""Steps of zooming: the whole city, and single houses."""
ONLY_WHERE_ASKED = NEAREST + 1
"""In place of such a step: a landmark that stands on the map only where a service shows it, as somebody's house."""
_HOUSES = re.compile(r"\d{1,5},\d{1,5}( \d{1,5},\d{1,5})*")
CONTROLS = ("closer", "further", "whole", "here", "up", "down", "left", "right")
"""Names of the map's own keys, `<map>.closer`: nothing in the city may be called so."""


def _refuse_bad_line(name: str, points: Line) -> None:
    if len(points) < 2 or any(len(point) != 2 for point in points):
        raise ValueError(f"{name} must be two points or more, each of two numbers: [[0, 20], [400, 25]]")


def _refuse_bad_zoom(zoom: int) -> None:
    if not FURTHEST <= zoom <= ONLY_WHERE_ASKED:
        steps = f"{FURTHEST} (always shown) to {NEAREST} (only close by), or {ONLY_WHERE_ASKED} (only where asked for)"
        raise ValueError(f"zoom is {zoom}, but must be {steps}")


@dataclass(frozen=True, slots=True)
class Street:
    points: Line
    look: Literal["highway", "main", "street"] = "street"
    zoom: int = 1
    """Its name is shown from this step of zooming on."""

    def __post_init__(self) -> None:
        _refuse_bad_line("points", self.points)
        _refuse_bad_zoom(self.zoom)


@dataclass(frozen=True, slots=True)
class River:
    points: Line
    zoom: int = 0

    def __post_init__(self) -> None:
        _refuse_bad_line("points", self.points)
        _refuse_bad_zoom(self.zoom)


@dataclass(frozen=True, slots=True)
class Landmark:
    at: Point
    """The middle of it."""
    icon: str
    zoom: int = 1
    building: Point = ()
    """Width and depth."""

    def __post_init__(self) -> None:
        if len(self.at) != 2:
            raise ValueError("at must be two numbers: [1250, 440]")
        if len(self.building) not in (0, 2):
            raise ValueError("building must be two numbers, its width and depth: [60, 40]")
        _refuse_bad_zoom(self.zoom)


@dataclass(frozen=True, slots=True)
class CityMap:
    """Where things are, by their ids, and (`names`) what they are called in the language of the phone."""

    size: Point
    streets: Mapping[str, Street]
    landmarks: Mapping[str, Landmark]
    rivers: Mapping[str, River] = field(default_factory=dict)
    river_width: float = 70
    railways: tuple[Line, ...] = ()
    lanes: tuple[Line, ...] = ()
    houses: tuple[str, ...] = ()
    """Rows of houses without a name: their middles, `420,380 448,380`."""
    woods: tuple[Line, ...] = ()
    fields: tuple[Line, ...] = ()
    greens: tuple[Line, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.size) != 2 or min(self.size) < 400:
            raise ValueError("size must be two numbers, width and height in metres: [2400, 2700]")
        for row in self.houses:
            if not _HOUSES.fullmatch(row):
                raise ValueError(
                    f"houses must be rows of middles such as “420,380 448,380”, not “{row[:30]}”"
                )
        for name in ("railways", "lanes", "woods", "fields", "greens"):
            for line in getattr(self, name):
                _refuse_bad_line(name, line)
        seen: set[str] = set()
        for name in self.named():
            if name in CONTROLS or name in seen:
                said = "is what a key of the map is called" if name in CONTROLS else "stands twice"
                raise ValueError(f"“{name}” {said}")
            seen.add(name)

    def __hash__(self) -> int:
        """Quick, because pictures of the map are kept by it."""
        return hash((self.size, tuple(self.names.values())))

    def named(self) -> Iterator[str]:
        """Ids of all that has a name on the map."""
        yield from (*self.streets, *self.rivers, *self.landmarks)


# --- a part of a street -----------------------------------------------------------------------------------


def stretch(city: CityMap, words: str) -> Line:
    """`sakura`, or `sakura from kaido to midori`: the points of a street, or of it between two others.

    Raises ValueError with what is wrong.
    """
    match words.split():
        case [name]:
            return _street(city, name).points
        case [name, "from", first, "to", last]:
            return _between(
                _street(city, name).points, *(_crossing(city, name, one) for one in (first, last))
            )
        case _:
            raise ValueError(
                f"“{words}” is no part of a street: write “sakura” or “sakura from kaido to midori”"
            )


def _street(city: CityMap, name: str) -> Street:
    if name not in city.streets:
        raise ValueError(
            f"there is no street “{name}” on the map; streets are: {', '.join(sorted(city.streets))}"
        )
    return city.streets[name]


def _crossing(city: CityMap, street: str, other: str) -> float:
    """How far along the street (legs from its beginning) the other one crosses it or meets it."""
    places = crossings(_street(city, street).points, _street(city, other).points)
    if not places:
        raise ValueError(f"“{street}” and “{other}” do not cross")
    return places[0]


def crossings(street: Line, other: Line) -> list[float]:
    """2.5 is the middle of the third leg of `street`."""
    return [
        leg + share
        for leg, (start, end) in enumerate(pairwise(street))
        for one, two in pairwise(other)
        if (share := _share(start, end, one, two)) is not None
    ]


NEAR = 0.02
"""Streets that end on each other may miss by so much of a leg."""


def _share(start: Point, end: Point, one: Point, two: Point) -> float | None:
    """Where on the leg from `start` to `end` the leg from `one` to `two` crosses it, 0 to 1."""
    ax, ay, bx, by = end[0] - start[0], end[1] - start[1], two[0] - one[0], two[1] - one[1]
    cross = ax * by - ay * bx
    if cross == 0:
        return None
    dx, dy = one[0] - start[0], one[1] - start[1]
    share, others = (dx * by - dy * bx) / cross, (dx * ay - dy * ax) / cross
    meets = -NEAR <= share <= 1 + NEAR and -NEAR <= others <= 1 + NEAR
    return min(1.0, max(0.0, share)) if meets else None


def _between(points: Line, first: float, last: float) -> Line:
    start, end = sorted((first, last))
    inner = points[int(start) + 1 : int(end) + 1]
    line = (_at(points, start), *(point for point in inner), _at(points, end))
    return tuple(point for at, point in enumerate(line) if at == 0 or point != line[at - 1])


def _at(points: Line, place: float) -> Point:
    leg = min(int(place), len(points) - 2)
    share, (start, end) = place - leg, points[leg : leg + 2]
    return (
        round(start[0] + (end[0] - start[0]) * share, 1),
        round(start[1] + (end[1] - start[1]) * share, 1),
    )

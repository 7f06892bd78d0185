"""What is wrong with a map on a page, its layers and its pins."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.phone.maps.city_map import FURTHEST, NEAREST, CityMap, stretch
from literacy_tutor.phone.services.checks.known import Known, Path, Problem, listed
from literacy_tutor.phone.services.model import Part

LINES = ("solid", "dashed", "dotted")
ON_MAPS = ("layer", "pin")
OWN_MEMBERS = {"place": ("map", "pin"), "here": ("map",), "zoom": ("map",), "streets": ("layer",)}
HEIGHTS = range(300, 421)
"""So that its keys have room, and all of it is seen at once."""


def map_problems(known: Known, part: Part, path: Path) -> Iterator[Problem]:
    yield from ((path, sentence) for sentence in _stray_members(part))
    if part.kind in ON_MAPS and not _is_on_map(known, path):
        yield path, f"a {part.kind} stands on a map: put it into the `parts` of one"
    if part.kind != "map" and part.kind not in ON_MAPS:
        return
    city = known.service.map
    if city is None:
        if part.kind == "map":
            yield path, "there is no map: write lessons/city/map.yaml"
        return
    yield from ((path, sentence) for sentence in _place_problems(city, part))
    if part.kind == "map":
        yield from ((path, sentence) for sentence in _own_problems(part, path))
    if part.kind == "layer":
        yield from _street_problems(city, part, path)
    if part.kind == "pin" and not part.place:
        yield path, "the pin needs a `place`: a landmark of the map"


def _is_on_map(known: Known, path: Path) -> bool:
    page, *numbers = (one for one in path[1:] if one != "parts")
    parts = known.service.pages[str(page)].parts
    for number in numbers[:-1]:
        part = parts[int(number)]
        if part.kind == "map":
            return True
        parts = part.parts
    return False


def _stray_members(part: Part) -> Iterator[str]:
    for member, kinds in OWN_MEMBERS.items():
        if getattr(part, member) and part.kind not in kinds:
            yield f"a {part.kind} has no `{member}`: drop it"


def _own_problems(part: Part, path: Path) -> Iterator[str]:
    if not part.id:
        yield "the map needs an `id`: its keys are called after it, <service>.<id>.closer"
    if path[2:].count("parts") > 1:
        yield "a map is as wide as the page: put it beside the other parts, not into one of them"
    if part.height not in HEIGHTS:
        yield f"the height {part.height} does not fit a map: use {HEIGHTS[0]} to {HEIGHTS[-1]}"
    if not FURTHEST <= part.zoom <= NEAREST:
        yield f"zoom is {part.zoom}, but must be {FURTHEST} (the whole city) to {NEAREST}"
    for one in part.parts:
        if one.kind not in ON_MAPS:
            yield f"a map cannot hold a {one.kind}; it can hold: {', '.join(ON_MAPS)}"


def _place_problems(city: CityMap, part: Part) -> Iterator[str]:
    for member in ("place", "here"):
        name = getattr(part, member)
        if name and name not in city.landmarks:
            yield f"there is no landmark “{name}” on the map; landmarks are: {listed(city.landmarks)}"


def _street_problems(city: CityMap, layer: Part, path: Path) -> Iterator[Problem]:
    if layer.look not in LINES:
        yield (*path, "look"), f"the layer needs a `look`: {', '.join(LINES)}"
    if not layer.streets:
        yield path, "the layer runs on no street: name them in `streets`"
    for number, words in enumerate(layer.streets):
        try:
            stretch(city, words)
        except ValueError as problem:
            yield (*path, "streets", number), str(problem)

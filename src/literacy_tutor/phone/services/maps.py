"""A service's maps: the part of kind `map`, with its layers and pins, as it stands now and after a touch. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import cast

from literacy_tutor.phone.maps.city_map import CityMap, Line, Point, stretch
from literacy_tutor.phone.maps.parts import Map
from literacy_tutor.phone.maps.sheet import Track, TrackLook, map_sheet
from literacy_tutor.phone.maps.view import Frame, MapView, touched
from literacy_tutor.phone.maps.writing import Pin
from literacy_tutor.phone.services.model import PageSpec, Part, Service
from literacy_tutor.phone.services.steps import Moved, Standing
from literacy_tutor.phone.state import Language

STROKES = {"up": "down", "down": "up", "left": "right", "right": "left"}
"""A stroke moves the paper, so it shows what lies on the other side."""


def shown_map(standing: Standing, part: Part, name: str, language: Language) -> Map:
    frame = _frame(standing.service, part)
    tracks = tuple(_tracks(standing, frame.city, part))
    pins = tuple(_pins(standing, frame.city, part))
    return map_sheet(name, frame, _view(standing, part, frame), tracks, pins, language)


def find_map(standing: Standing, page: PageSpec, map_id: str) -> Part | None:
    """The map of that id, if it stands on the page now."""
    return next((part for part in standing.shown(page) if part.kind == "map" and part.id == map_id), None)


def touch_map(standing: Standing, part: Part, what: str) -> Moved | None:
    """After a touch of one of its keys or landmarks; None where it is neither."""
    frame = _frame(standing.service, part)
    view = touched(frame, _view(standing, part, frame), what)
    if view is None:
        return None
    views = {**standing.memory.views, part.id: view}
    return Moved(replace(standing.memory, views=views))


def _frame(service: Service, part: Part) -> Frame:
    city = cast(CityMap, service.map)  # that there is one, `checks` sees to
    x, y = _place(city, part.place)
    frame = Frame(city, part.height, MapView(x, y, part.zoom), part.here)
    return replace(frame, first=frame.inside(frame.first))


def _view(standing: Standing, part: Part, frame: Frame) -> MapView:
    return standing.memory.views.get(part.id, frame.first)


def _place(city: CityMap, landmark: str) -> Point:
    return city.landmarks[landmark].at if landmark else (city.size[0] / 2, city.size[1] / 2)


def _tracks(standing: Standing, city: CityMap, part: Part) -> Iterator[Track]:
    for layer in part.parts:
        if layer.kind == "layer" and standing.holds(layer.when):
            names = tuple(city.names[words.split()[0]] for words in layer.streets)
            yield Track(layer.text, cast(TrackLook, layer.look), names, _lines(city, layer.streets))


@lru_cache
def _lines(city: CityMap, streets: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(stretch(city, words) for words in streets)


def _pins(standing: Standing, city: CityMap, part: Part) -> Iterator[Pin]:
    for pin in part.parts:
        if pin.kind == "pin" and standing.holds(pin.when):
            name = f"{standing.service.id}.{pin.id}"
            yield Pin(name, _place(city, pin.place), pin.icon or city.landmarks[pin.place].icon, pin.text)

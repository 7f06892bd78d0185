"""What a map shows now: its ground, the lines laid over it, signs, names and keys, as components. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from literacy_tutor.phone.maps.city_map import CityMap, Line
from literacy_tutor.phone.maps.labels import around, is_seen
from literacy_tutor.phone.maps.parts import Map, MapKey
from literacy_tutor.phone.maps.view import WIDTH, Frame, MapView, is_possible
from literacy_tutor.phone.maps.writing import Pin, Writing
from literacy_tutor.phone.state import Language
from literacy_tutor.phone.words import Both, both

TrackLook = Literal["solid", "dashed", "dotted"]

KEY = 46.0
"""Diameter of a key, dp."""
HOUSE = (17.0, 14.0)
"""Width and depth, metres."""
KEY_EDGE = 27.0
"""From the map's edge to the middle of a key."""

MAP = both("地図。上が北です。", "A map, north at the top. ")
IN_VIEW = both("いま見えているもの：{}。", "In view: {}. ")
TRACK = both("{}：{}。", "{}: {}. ")
BETWEEN = both("、", ", ")
NO_FURTHER = both("{}（ここまでです）", "{} (no further)")
KEYS: Mapping[str, tuple[str, Both]] = {
    "up": ("arrow_upward", both("上（北）へ", "Up (north)")),
    "left": ("arrow_back", both("左（西）へ", "Left (west)")),
    "right": ("arrow_forward", both("右（東）へ", "Right (east)")),
    "down": ("arrow_downward", both("下（南）へ", "Down (south)")),
    "closer": ("add", both("大きく見る", "Zoom in")),
    "further": ("remove", both("広く見る", "Zoom out")),
    "whole": ("zoom_out_map", both("市ぜんぶを見る", "The whole city")),
    "here": ("my_location", both("いまいる場所を見る", "Where I am")),
}


@dataclass(frozen=True, slots=True)
class Track:
    """A style of line over streets, and what it means in words."""

    says: str
    look: TrackLook
    streets: tuple[str, ...]
    """Names of the streets it runs on, each with its line."""
    lines: tuple[Line, ...]


@lru_cache(maxsize=256)
def map_sheet(
    name: str,
    frame: Frame,
    view: MapView,
    tracks: tuple[Track, ...],
    pins: tuple[Pin, ...],
    language: Language,
) -> Map:
    """Kept, because the same map is asked for at every touch, and often while a hint is looked for."""
    places = _key_places(frame)
    writing = Writing(
        name, frame, view, language, (), [around(*place, KEY, KEY) for place in places.values()]
    )
    writing.avoided = tuple(writing.line(line) for track in tracks for line in track.lines)
    writing.write(pins)
    keys = tuple(_key(name, frame, view, language, key, place) for key, place in places.items())
    ground = _ground(frame.city)
    return Map(
        name=name,
        label=_said(writing, tracks),
        height=frame.height,
        x=view.x,
        y=view.y,
        scale=frame.scale(view.zoom),
        zoom=view.zoom,
        solid=_tracks(tracks, "solid"),
        dashed=_tracks(tracks, "dashed"),
        dotted=_tracks(tracks, "dotted"),
        river_width=frame.city.river_width,
        children=(*writing.labels, *writing.signs, *keys),
        **ground,
    )


# --- keys -------------------------------------------------------------------------------------------------


def _key_places(frame: Frame) -> dict[str, tuple[float, float]]:
    """Each arrow stands on the edge to which it leads."""
    right, bottom = WIDTH - KEY_EDGE, frame.height - KEY_EDGE
    places = {
        "up": (WIDTH / 2, KEY_EDGE),
        "left": (KEY_EDGE, frame.height / 2),
        "right": (right, frame.height / 2),
        "down": (WIDTH / 2, bottom),
        "closer": (right, bottom - KEY - 4),
        "further": (right, bottom),
        "whole": (KEY_EDGE, bottom),
    }
    return {**places, "here": (KEY_EDGE, bottom - KEY - 4)} if frame.here else places


def _key(
    name: str, frame: Frame, view: MapView, language: Language, key: str, place: tuple[float, float]
) -> MapKey:
    icon, said = KEYS[key]
    possible = is_possible(frame, view, key)
    label = said[language] if possible else NO_FURTHER[language].format(said[language])
    return MapKey(name=f"{name}.{key}", icon=icon, label=label, x=place[0], y=place[1], possible=possible)


# --- in words ---------------------------------------------------------------------------------------------


def _said(writing: Writing, tracks: tuple[Track, ...]) -> str:
    """For a screen reader: what is in view."""
    language = writing.language
    said = MAP[language]
    if writing.seen:
        said += IN_VIEW[language].format(BETWEEN[language].join(dict.fromkeys(writing.seen)))
    for track in tracks:
        streets = [
            street
            for street, line in zip(track.streets, track.lines, strict=True)
            if is_seen(writing.line(line), writing.bounds)
        ]
        if streets:
            said += TRACK[language].format(track.says, BETWEEN[language].join(dict.fromkeys(streets)))
    return said.strip()


# --- drawn lines ------------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def _ground(city: CityMap) -> dict[str, str]:
    """All that never changes, as SVG paths in metres."""
    streets = {
        look: _lines(street.points for street in city.streets.values() if street.look == look)
        for look in ("highway", "main", "street")
    }
    buildings = [(*one.at, *one.building) for one in city.landmarks.values() if one.building]
    return {
        "woods": _areas(city.woods),
        "fields": _areas(city.fields),
        "greens": _areas(city.greens),
        "rivers": " ".join(_bent(river.points) for river in city.rivers.values()),
        "railways": " ".join(map(_bent, city.railways)),
        "buildings": _areas(_corners(*building) for building in buildings),
        "houses": _areas(_corners(*_middle(house), *HOUSE) for row in city.houses for house in row.split()),
        "lanes": _lines(city.lanes),
        "streets": streets["street"],
        "mains": streets["main"],
        "highways": streets["highway"],
    }


def _tracks(tracks: tuple[Track, ...], look: str) -> str:
    return _lines(line for track in tracks if track.look == look for line in track.lines)


def _lines(lines: Iterable[Line]) -> str:
    return " ".join(f"M{_points(line)}" for line in lines)


def _areas(lines: Iterable[Line]) -> str:
    return " ".join(f"M{_points(line)}Z" for line in lines)


def _points(line: Line) -> str:
    return "L".join(f"{x:g} {y:g}" for x, y in line)


def _middle(house: str) -> tuple[float, float]:
    x, _, y = house.partition(",")
    return float(x), float(y)


def _corners(x: float, y: float, width: float, depth: float) -> Line:
    left, right, top, bottom = x - width / 2, x + width / 2, y - depth / 2, y + depth / 2
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _bent(line: Line) -> str:
    """Without corners: water and rails bend from the middle of one leg to the middle of the next."""
    middles = [((x + to_x) / 2, (y + to_y) / 2) for (x, y), (to_x, to_y) in pairwise(line)]
    bends = (
        f"Q{x:g} {y:g} {to_x:g} {to_y:g}"
        for (x, y), (to_x, to_y) in zip(line[1:-1], middles[1:], strict=True)
    )
    return f"M{_points(line[:1])}L{_points((middles[0],))}{''.join(bends)}L{_points(line[-1:])}"

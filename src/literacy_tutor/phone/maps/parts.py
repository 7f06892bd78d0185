"""Kinds of components: a map, and what stands on it. Places on it are dp from its top left corner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from literacy_tutor.phone.component import Component


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Component):
    """A piece of the city: (x, y), in metres, is its middle, and a metre is `scale` dp long.

    Lines and areas are SVG paths in metres; they are the same whatever piece is shown. `solid`, `dashed` and `dotted`
    are what a service lays over the streets. Children: MapLabel, MapPin, MapKey.
    """

    label: str
    """What is in view, for a screen reader."""
    height: int
    """Dp; it is as wide as the page leaves it."""
    x: float
    y: float
    scale: float
    zoom: int
    """0 (the whole city) to 3."""
    woods: str = ""
    fields: str = ""
    greens: str = ""
    rivers: str = ""
    river_width: float = 0
    """Metres."""
    railways: str = ""
    buildings: str = ""
    houses: str = ""
    lanes: str = ""
    streets: str = ""
    mains: str = ""
    highways: str = ""
    solid: str = ""
    dashed: str = ""
    dotted: str = ""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLabel(Component):
    """A name, in a box that is never too small for it."""

    text: str
    x: float
    y: float
    width: float
    height: float
    look: str = "street"
    """street | water | place | picked | here | pin"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPin(Component):
    """The sign of a place, (x, y) its middle."""

    icon: str
    label: str
    x: float
    y: float
    look: str = "place"
    """place | picked (the finger chose it) | here (a blue dot: the phone itself) | pin (the service's own)"""
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MapKey(Component):
    """A round key over the map, (x, y) its middle. Where it would change nothing it is grey."""

    icon: str
    label: str
    x: float
    y: float
    possible: bool = True
    touchable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend(Component):
    """A style of line and what it means."""

    text: str
    look: str
    """solid | dashed | dotted"""

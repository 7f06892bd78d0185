"""Writes signs and names onto a map, the important ones first; what finds no room is left away. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from literacy_tutor.phone.maps.city_map import Line, Point
from literacy_tutor.phone.maps.labels import (
    Box,
    along_line,
    around,
    beside_sign,
    first_free,
    size_of,
    written,
)  # fmt: skip
from literacy_tutor.phone.maps.parts import MapLabel, MapPin
from literacy_tutor.phone.maps.view import WIDTH, Frame, MapView
from literacy_tutor.phone.state import Language
from literacy_tutor.phone.words import both

SIGN = 28.0
"""Diameter of a sign, dp."""
EDGE = 3.0
HALF_STREET = (4.0, 6.0, 8.0, 11.0)
"""Of a drawn street's width with some air, by step of zooming, dp."""
YOU_ARE_HERE = both("いまいる場所", "You are here")


@dataclass(frozen=True, slots=True)
class Pin:
    """A place that a service shows, to be tapped."""

    name: str
    at: Point
    icon: str
    says: str


@dataclass(frozen=True, slots=True)
class _Sign:
    name: str
    says: str
    at: Point
    look: str
    icon: str = ""


@dataclass(slots=True)
class Writing:
    """A map while it is written on."""

    name: str
    frame: Frame
    view: MapView
    language: Language
    avoided: tuple[Line, ...]
    """On the glass; a name would rather not hide these."""
    taken: list[Box]
    signs: list[MapPin] = field(default_factory=list)
    labels: list[MapLabel] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    @property
    def bounds(self) -> Box:
        return Box(EDGE, EDGE, WIDTH - 2 * EDGE, self.frame.height - 2 * EDGE)

    def line(self, points: Line) -> Line:
        return tuple(self.frame.on_glass(self.view, point) for point in points)

    def write(self, pins: tuple[Pin, ...]) -> None:
        """All signs, then their names, then those of streets; of each what the city shows from far comes first."""
        zooms = range(self.view.zoom + 1)
        own = self._own_signs(pins)
        signs = [sign for zoom in zooms for sign in self._landmarks(zoom)]
        for sign in own:
            self._name(sign, ())
        for sign in signs:
            self._name(sign, self.avoided)
        for zoom in zooms:
            self._name_lines(zoom)

    # --- signs --------------------------------------------------------------------------------------------

    def _own_signs(self, pins: tuple[Pin, ...]) -> list[_Sign]:
        """Of the service, of the phone itself, and what the finger chose."""
        city, here, picked = self.frame.city, self.frame.here, self.view.picked
        signs = [_Sign(pin.name, pin.says, pin.at, "pin", pin.icon) for pin in pins]
        if here:
            words = YOU_ARE_HERE[self.language]
            signs.append(_Sign(f"{self.name}.{here}", words, city.landmarks[here].at, "here"))
        if picked and picked != here:
            signs.append(self._landmark(picked, "picked"))
        return [sign for sign in signs if self._set(sign)]

    def _landmarks(self, zoom: int) -> list[_Sign]:
        told = (self.frame.here, self.view.picked)
        shown = (name for name, one in self.frame.city.landmarks.items() if one.zoom == zoom)
        return [
            sign for name in shown if name not in told and self._set(sign := self._landmark(name, "place"))
        ]

    def _landmark(self, name: str, look: str) -> _Sign:
        landmark = self.frame.city.landmarks[name]
        return _Sign(f"{self.name}.{name}", self.frame.city.names[name], landmark.at, look, landmark.icon)

    def _set(self, sign: _Sign) -> bool:
        """Whether there is room for it."""
        box = self._box(sign)
        if first_free([box], self.bounds, self.taken) is None:
            return False
        self.taken.append(box)
        self.seen.append(sign.says)
        x, y = box.left + SIGN / 2, box.top + SIGN / 2
        self.signs.append(
            MapPin(
                name=sign.name, icon=sign.icon, label=sign.says, look=sign.look, x=round(x, 1), y=round(y, 1)
            )
        )
        return True

    def _box(self, sign: _Sign) -> Box:
        x, y = self.frame.on_glass(self.view, sign.at)
        return around(x, y, SIGN, SIGN)

    # --- names --------------------------------------------------------------------------------------------

    def _name(self, sign: _Sign, avoided: tuple[Line, ...]) -> None:
        text = written(sign.says)
        boxes = beside_sign(self._box(sign), *size_of(text))
        self._write(
            f"{sign.name}.words", text, sign.look, first_free(boxes, self.bounds, self.taken, avoided)
        )

    def _name_lines(self, zoom: int) -> None:
        """Of streets beside them, of rivers on them."""
        city, half = self.frame.city, HALF_STREET[self.view.zoom]
        for name, street in city.streets.items():
            if street.zoom == zoom:
                self._name_line(name, street.points, "street", half)
        for name, river in city.rivers.items():
            if river.zoom == zoom:
                self._name_line(name, river.points, "water", None)

    def _name_line(self, name: str, points: Line, look: str, half: float | None) -> None:
        text = written(self.frame.city.names[name])
        width, height = size_of(text)
        beside = -height / 2 if half is None else half
        boxes = along_line(self.line(points), self.bounds, width, height, beside)
        box = first_free(boxes, self.bounds, self.taken, self.avoided)
        if self._write(f"{self.name}.{name}", text, look, box):
            self.seen.append(self.frame.city.names[name])

    def _write(self, name: str, text: str, look: str, box: Box | None) -> bool:
        if box is None:
            return False
        self.taken.append(box)
        x, y = round(box.left, 1), round(box.top, 1)
        self.labels.append(
            MapLabel(name=name, text=text, look=look, x=x, y=y, width=box.width, height=box.height)
        )
        return True

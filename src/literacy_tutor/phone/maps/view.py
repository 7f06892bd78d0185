"""Which part of the map is looked at: a value that keys and strokes change. Pure.

Lengths on the glass are dp, of which the phone is 668 high however large it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from literacy_tutor.phone.maps.city_map import FURTHEST, NEAREST, CityMap, Point

WIDTH = 294.0
"""Of the map on a page, dp."""
CLOSER = 1.63
"""From one step of zooming to the next."""
STRIDE = 0.4
"""Of what is seen, for each touch of an arrow."""
WAYS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


@dataclass(frozen=True, slots=True)
class MapView:
    """What is in the middle (metres), how close it is, and the landmark that was tapped."""

    x: float
    y: float
    zoom: int = 0
    picked: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """A map on the glass: which, how high it stands there (dp), where it begins, where the phone is."""

    city: CityMap
    height: int
    first: MapView
    here: str = ""
    """A landmark; "" where the phone's place is not shown."""

    def scale(self, zoom: int) -> float:
        """Dp for each metre. The first step shows all of the city."""
        return max(WIDTH / self.city.size[0], self.height / self.city.size[1]) * CLOSER**zoom

    def inside(self, view: MapView) -> MapView:
        """The nearest view that shows nothing beyond the edge of the map."""
        zoom = min(NEAREST, max(FURTHEST, view.zoom))
        half_x, half_y = WIDTH / 2 / self.scale(zoom), self.height / 2 / self.scale(zoom)
        width, height = self.city.size
        return replace(
            view,
            x=round(min(width - half_x, max(half_x, view.x)), 1),
            y=round(min(height - half_y, max(half_y, view.y)), 1),
            zoom=zoom,
        )

    def on_glass(self, view: MapView, point: Point) -> Point:
        """Where a place of the city is, dp from the top left of the drawing."""
        scale = self.scale(view.zoom)
        return (point[0] - view.x) * scale + WIDTH / 2, (point[1] - view.y) * scale + self.height / 2


def touched(frame: Frame, view: MapView, what: str) -> MapView | None:
    """After a touch of one of the map's keys or of a landmark; None where it is neither.

    At the edge, and as close as can be, a key changes nothing.
    """
    match what:
        case "up" | "down" | "left" | "right":
            return frame.inside(_moved(frame, view, what))
        case "closer":
            return frame.inside(replace(view, zoom=view.zoom + 1))
        case "further":
            return frame.inside(replace(view, zoom=view.zoom - 1))
        case "whole":
            width, height = frame.city.size
            return frame.inside(replace(view, x=width / 2, y=height / 2, zoom=FURTHEST))
        case "here" if frame.here:
            x, y = frame.city.landmarks[frame.here].at
            return frame.inside(replace(view, x=x, y=y, zoom=max(view.zoom, NEAREST - 1)))
        case _ if what in frame.city.landmarks:
            return replace(view, picked="" if what == view.picked else what)
        case _:
            return None


def _moved(frame: Frame, view: MapView, way: str) -> MapView:
    right, down = WAYS[way]
    scale = frame.scale(view.zoom)
    return replace(
        view,
        x=view.x + right * STRIDE * WIDTH / scale,
        y=view.y + down * STRIDE * frame.height / scale,
    )


def is_possible(frame: Frame, view: MapView, key: str) -> bool:
    """This key would show something else."""
    return touched(frame, view, key) not in (None, view)

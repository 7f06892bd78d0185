"""Where the names on the map find room: whole, inside, and never over each other, a key or a sign. Pure.

The width of a name is known before any font is: what is counted here is never less than what is drawn, which a test
of the drawing proves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from literacy_tutor.phone.maps.city_map import Line, Point

SIZE = 15.0
"""Of the letters, dp."""
LINE_HEIGHT = 18.0
PADDING = (4.0, 2.0)
LONGEST_LINE = 105.0
"""A longer name with a blank in it is written on two lines."""
MARGIN = 2.0
"""Between two things on the map."""
HALF_LINE = 3.5
"""Of the width of a line that is laid over a street."""

_WIDTHS = {
    **dict.fromkeys("ijl'’.,:;!| ", 0.45),
    **dict.fromkeys("Iftr-()", 0.53),
    **dict.fromkeys("1ackLsvxyz", 0.67),
    **dict.fromkeys("bdeghnopquEFJSTYZ", 0.75),
    **dict.fromkeys("mMwW@%", 1.0),
}
"""Of signs that are not nearly square, in letter sizes."""


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    width: float
    height: float

    def meets(self, other: Box, gap: float = 0) -> bool:
        return (
            self.left < other.left + other.width + gap
            and other.left < self.left + self.width + gap
            and self.top < other.top + other.height + gap
            and other.top < self.top + self.height + gap
        )

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, other: Box) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.left + other.width <= self.left + self.width
            and other.top + other.height <= self.top + self.height
        )


def around(x: float, y: float, width: float, height: float) -> Box:
    return Box(x - width / 2, y - height / 2, width, height)


# --- how large a name is ----------------------------------------------------------------------------------


def written(name: str) -> str:
    """On one line, or on two that are as equal as its blanks allow."""
    blanks = [at for at, sign in enumerate(name) if sign == " "]
    if not blanks or _width(name) <= LONGEST_LINE:
        return name
    best = min(blanks, key=lambda at: max(_width(name[:at]), _width(name[at + 1 :])))
    return f"{name[:best]}\n{name[best + 1 :]}"


def size_of(text: str) -> tuple[float, float]:
    """Width and height with some air round them, dp."""
    lines = text.split("\n")
    width = max(_width(line) for line in lines)
    return round(width + 2 * PADDING[0], 1), len(lines) * LINE_HEIGHT + 2 * PADDING[1]


def _width(text: str) -> float:
    return SIZE * sum(_share_of_size(sign) for sign in text)


def _share_of_size(sign: str) -> float:
    return _WIDTHS.get(sign, 1.0 if sign > "\xff" else 0.92)


# --- where it may stand -----------------------------------------------------------------------------------


def beside_sign(sign: Box, width: float, height: float) -> Iterator[Box]:
    """Below, above, right and left of a landmark's sign, and at its corners."""
    x, y = sign.left + sign.width / 2, sign.top + sign.height / 2
    down, aside = (sign.height + height) / 2 + MARGIN, (sign.width + width) / 2 + MARGIN
    for right, low in ((0, 1), (0, -1), (1, 0), (-1, 0), (0.6, 1), (-0.6, 1), (0.6, -1), (-0.6, -1)):
        yield around(x + right * aside, y + low * down, width, height)


def along_line(line: Line, inside: Box, width: float, height: float, half: float) -> Iterator[Box]:
    """Above and below, or right and left, of what is seen of a street; the middles of its longest legs first.

    `half`: of the street's own width, which the name leaves free.
    """
    legs = [leg for leg in (_clipped(one, two, inside) for one, two in pairwise(line)) if leg]
    legs.sort(key=lambda leg: -_length(*leg))
    for share in (0.5, 0.3, 0.7, 0.15, 0.85, 0.4, 0.6):
        for one, two in legs:
            x, y = one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share
            if abs(two[0] - one[0]) >= abs(two[1] - one[1]):
                yield around(x, y - half - height / 2, width, height)
                yield around(x, y + half + height / 2, width, height)
            else:
                yield around(x + half + width / 2, y, width, height)
                yield around(x - half - width / 2, y, width, height)


def first_free(
    boxes: Iterable[Box], inside: Box, taken: Iterable[Box], avoided: Iterable[Line] = ()
) -> Box | None:
    """The first that is whole, touches nothing and hides none of the `avoided` lines."""
    taken, avoided = tuple(taken), tuple(avoided)
    room = (
        box for box in boxes if inside.holds(box) and not any(box.meets(other, MARGIN) for other in taken)
    )
    free = (box for box in room if not any(is_seen(line, box.grown(HALF_LINE)) for line in avoided))
    return next(free, None)


def is_seen(line: Line, inside: Box) -> bool:
    return any(_clipped(one, two, inside) for one, two in pairwise(line))


def _length(one: Point, two: Point) -> float:
    return float(((two[0] - one[0]) ** 2 + (two[1] - one[1]) ** 2) ** 0.5)


def _clipped(one: Point, two: Point, box: Box) -> tuple[Point, Point] | None:
    """What of the leg lies inside (Liang and Barsky)."""
    start, end = 0.0, 1.0
    dx, dy = two[0] - one[0], two[1] - one[1]
    for run, room in (
        (-dx, one[0] - box.left),
        (dx, box.left + box.width - one[0]),
        (-dy, one[1] - box.top),
        (dy, box.top + box.height - one[1]),
    ):
        if run == 0:
            if room < 0:
                return None
        elif run < 0:
            start = max(start, room / run)
        else:
            end = min(end, room / run)
    if start >= end:
        return None
    return (one[0] + dx * start, one[1] + dy * start), (one[0] + dx * end, one[1] + dy * end)

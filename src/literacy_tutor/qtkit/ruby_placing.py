"""For text layout: how one word and its reading stand over each other, in numbers (JLREQ 3.3.6 to 3.3.8)."""

from __future__ import annotations

from typing import NamedTuple


class Placing(NamedTuple):
    """Offsets from where the pen is, in pixels; `advance` is how far the pen goes on."""

    base: float
    reading: float
    advance: float
    letter_gap: float = 0.0


def place(
    base: float, reading: float, left: float, right: float, letters: int, flush: bool = False
) -> Placing:
    """Centre a reading over its word (both given by their widths).

    `left` and `right` say how far a reading wider than its word may hang over its neighbours (negative: how
    much room it needs). What remains becomes room round the word and, when it has several `letters`, between
    them too, twice as much as outside them. A `flush` word, first on a line, stays at the line's start and
    its reading with it, if the neighbour on the right can bear all that is too wide.
    """
    excess = reading - base
    if excess <= 0:
        return Placing(0.0, -excess / 2, base)
    if flush and excess <= right:
        return Placing(0.0, 0.0, base)
    hang_left, hang_right = min(left, excess / 2), min(right, excess / 2)
    room_left, room_right = excess / 2 - hang_left, excess / 2 - hang_right
    letter_gap = 2 * min(room_left, room_right) / letters if letters > 1 else 0.0
    start = room_left - letter_gap * (letters - 1) / 2
    return Placing(start, -hang_left, room_left + base + room_right, letter_gap)

"""A word and its reading, in numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.qtkit.ruby_placing import Placing, place


@pytest.mark.parametrize(
    ("what", "placing", "expected"),
    [
        ("a short reading is centred", place(40, 30, 9, 9, 1), Placing(0, 5, 40)),
        ("a wide one hangs over both sides", place(40, 50, 9, 9, 1), Placing(0, -5, 40)),
        ("as far as it may, then the word gets room", place(40, 70, 10, 5, 1), Placing(5, -10, 55)),
        ("a neighbour's reading keeps it away", place(40, 50, -3, 9, 1), Placing(8, 3, 48)),
        ("several kanji share the room, half of it outside", place(80, 100, 0, 0, 2), Placing(5, 0, 100, 10)),
        ("first on a line it stays at the line's start", place(80, 90, 0, 20, 2, True), Placing(0, 0, 80)),
        ("unless that is too far from the middle", place(40, 80, 0, 20, 1, True), Placing(20, 0, 60)),
    ],
)
def test_the_rule(what: str, placing: Placing, expected: Placing) -> None:
    assert placing == expected, what


widths = st.floats(10, 400)
hangs = st.floats(-10, 40)


@given(widths, widths, hangs, hangs, st.integers(1, 6))
def test_the_reading_is_centred_and_nothing_leaves_its_room(
    base: float, reading: float, left: float, right: float, letters: int
) -> None:
    placing = place(base, reading, left, right, letters)
    drawn = base + placing.letter_gap * (letters - 1)
    assert placing.base + drawn / 2 == pytest.approx(placing.reading + reading / 2, abs=1e-6)
    assert placing.base >= -1e-6
    assert placing.base + drawn <= placing.advance + 1e-6
    assert placing.letter_gap >= 0
    if reading > base:
        assert placing.reading >= -left - 1e-6
        assert placing.reading + reading <= placing.advance + right + 1e-6

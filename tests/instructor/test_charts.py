"""Pictures of numbers as values."""

from __future__ import annotations

import pytest

from literacy_tutor.instructor import charts
from literacy_tutor.instructor.charts import Bar, Point, Range, rounded_up


@pytest.mark.parametrize(
    ("value", "most"), [(0, 1), (0.4, 0.5), (1, 1), (3, 5), (43, 50), (100, 100), (101, 200)]
)
def test_an_axis_ends_at_a_round_number(value: float, most: float) -> None:
    assert rounded_up(value) == pytest.approx(most)


def test_no_bar_and_no_point_is_longer_than_its_axis() -> None:
    assert charts.bars("b", [Bar("a", 43, "43", 4), Bar("b", 36, "36")]).most == 50
    assert charts.curve("c", [Point("a", 17, "17")]).most == 20
    assert charts.bars("b", []).most == charts.curve("c", []).most == 1


def test_ranges_lie_between_whole_numbers_with_guessing_among_them() -> None:
    drawn = charts.ranges("r", [Range("a", 0.9, 0.1, 1.7, ""), Range("b", 1.8, 1.0, 2.6, "")])
    assert (drawn.least, drawn.most, drawn.ticks) == (0, 3, (0, 1, 2, 3))
    assert charts.ranges("r", [Range("a", -0.6, -1.2, -0.1, "")]).ticks == (-2, -1, 0, 1)

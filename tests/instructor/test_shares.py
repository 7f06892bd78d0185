"""How sure a share of some cases is."""

from __future__ import annotations

import pytest

from literacy_tutor.instructor.shares import wilson


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (1, 1, 0.2065, 1.0), (0, 0, 0, 1)],
)
def test_the_interval_is_wilsons(count: int, of: int, low: float, high: float) -> None:
    """Published values: Brown, Cai and DasGupta (2001) give the formula, these are worked out by hand from it."""
    assert wilson(count, of) == pytest.approx((low, high), abs=5e-4)

"""What the keys of a map do: a step aside, closer, the whole; never beyond the edge."""

from __future__ import annotations

from itertools import product

import pytest

from literacy_tutor.phone.maps.city_map import FURTHEST, NEAREST
from literacy_tutor.phone.maps.view import WIDTH, Frame, MapView, is_possible, touched
from tests.phone.small_city import small_city

FRAME = Frame(small_city(), 320, MapView(500, 550, 0))
ARROWS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


def after(view: MapView, *keys: str, frame: Frame = FRAME) -> MapView:
    for key in keys:
        found = touched(frame, view, key)
        assert found is not None
        view = found
    return view


def edges(view: MapView) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what is seen, metres."""
    half_x, half_y = WIDTH / 2 / FRAME.scale(view.zoom), FRAME.height / 2 / FRAME.scale(view.zoom)
    return view.x - half_x, view.y - half_y, view.x + half_x, view.y + half_y


def test_the_whole_city_is_seen_at_first_and_after_its_key() -> None:
    for view in (after(FRAME.first, "whole"), after(FRAME.first, "closer", "closer", "left", "whole")):
        left, top, right, bottom = edges(view)
        assert (view.zoom, right - left <= 1000.1, bottom - top <= 1100.1) == (FURTHEST, True, True)


@pytest.mark.parametrize("arrow", ARROWS)
def test_an_arrow_shows_what_lies_there_and_the_opposite_one_comes_back(arrow: str) -> None:
    start = after(FRAME.first, "closer", "closer", "closer")
    moved = after(start, arrow)
    right, down = ARROWS[arrow]
    assert ((moved.x - start.x) * right > 0) is bool(right)
    assert ((moved.y - start.y) * down > 0) is bool(down)
    opposite = {"up": "down", "down": "up", "left": "right", "right": "left"}[arrow]
    assert after(moved, opposite) == start


def test_nothing_beyond_the_edge_is_ever_seen() -> None:
    for keys in product(("closer", "further", "left", "up", "right", "down"), repeat=5):
        left, top, right, bottom = edges(after(FRAME.first, "closer", *keys))
        assert min(left, top) >= -0.1
        assert max(right - 1000, bottom - 1100) <= 0.1


def test_zooming_keeps_the_middle_and_ends_at_both_ends() -> None:
    view = after(FRAME.first, *["closer"] * 5)
    assert view.zoom == NEAREST
    assert (view.x, view.y) == (FRAME.first.x, FRAME.first.y)
    assert after(view, *["further"] * 5).zoom == FURTHEST


def test_a_key_that_would_change_nothing_is_known() -> None:
    assert not is_possible(FRAME, FRAME.first, "further")
    assert not is_possible(FRAME, after(FRAME.first, "closer", *["up"] * 5), "up")
    assert is_possible(FRAME, FRAME.first, "closer")


def test_here_leads_to_where_the_phone_is_and_is_there_only_then() -> None:
    frame = Frame(FRAME.city, 320, FRAME.first, here="house")
    view = after(frame.first, "here", frame=frame)
    assert edges(view)[0] <= 760 <= edges(view)[2]
    assert edges(view)[1] <= 420 <= edges(view)[3]
    assert touched(FRAME, FRAME.first, "here") is None


def test_a_tapped_landmark_is_picked_and_let_go_again() -> None:
    assert after(FRAME.first, "hall").picked == "hall"
    assert after(FRAME.first, "hall", "hall").picked == ""
    assert touched(FRAME, FRAME.first, "north") is None

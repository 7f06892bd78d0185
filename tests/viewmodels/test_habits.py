"""What the warm-up found out is kept for the learner, and the window obeys it."""

from __future__ import annotations

import pytest

from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.habits import POINTER_MM, Habits, derive_habits_props, habits_of, keep_habits


def test_habits_are_a_learners_own() -> None:
    with open_in_memory() as db:
        hana, yoshi = (add_learner(db, name, "", "") for name in ("はな", "よし"))
        found = Habits("touch", "left", "large", "done")
        keep_habits(db, hana.id, found)
        assert habits_of(db, hana.id) == found
        assert habits_of(db, yoshi.id) == Habits() == Habits("unknown", "right", "small", "due")
        keep_habits(db, hana.id, Habits())
        assert habits_of(db, hana.id) == Habits()


@pytest.mark.parametrize(
    ("device", "hand", "left"),
    [
        ("touch", "left", True),
        ("touch", "right", False),
        ("mouse", "left", False),
        ("touchpad", "left", False),
    ],
)
def test_the_phone_stands_where_the_arm_is_that_reaches_to_the_screen(
    device: str, hand: str, left: bool
) -> None:
    assert derive_habits_props(Habits(device, hand)).phone_left == left


def test_the_usual_arrow_is_the_computers_own() -> None:
    assert [derive_habits_props(Habits(pointer=one)).pointer_mm for one in POINTER_MM] == [0.0, 10.0, 16.0]

"""What the warm-up found out is kept for the learner, and the window obeys it."""

from __future__ import annotations

import pytest

from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.habits import (
    POINTER_MM,
    Habits,
    derive_habits_props,
    habits_of,
    keep_habits,
    warm_up_of,
    with_found,
)
from literacy_tutor.viewmodels.learner.warm_up import WarmUp, choose_device

FOUND = Habits("touch", "left", "large", "done")


def test_habits_are_a_learners_own() -> None:
    with open_in_memory() as db:
        hana, yoshi = (add_learner(db, name, "", "") for name in ("はな", "よし"))
        keep_habits(db, hana.id, FOUND)
        assert habits_of(db, hana.id) == FOUND
        assert habits_of(db, yoshi.id) == Habits() == Habits("unknown", "right", "small", "due")
        keep_habits(db, hana.id, Habits())
        assert habits_of(db, hana.id) == Habits()


def test_a_warm_up_begins_with_what_is_known_and_hands_back_what_it_found() -> None:
    one = warm_up_of(FOUND)
    assert (one.device, one.hand, one.pointer, one.stage) == ("touch", "left", "large", "device")
    assert with_found(Habits(), one, "done") == FOUND


@pytest.mark.parametrize(
    ("before", "ended", "after"),
    [
        ("due", "", "due"),
        ("due", "skipped", "skipped"),
        ("due", "done", "done"),
        ("skipped", "done", "done"),
        ("done", "skipped", "done"),
    ],
)
def test_who_did_it_once_has_done_it(before: str, ended: str, after: str) -> None:
    assert with_found(Habits(warm_up=before), WarmUp(), ended).warm_up == after


def test_what_is_still_being_asked_is_not_found() -> None:
    asked = choose_device(WarmUp(), "touchpad", "finger")
    assert with_found(Habits(), asked, "skipped").device == "unknown"
    assert with_found(Habits(), choose_device(asked, "touch", "finger")).device == "touch"


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

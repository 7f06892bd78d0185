"""A warm-up begins with what is known of a hand, and hands back what it found."""

from __future__ import annotations

import pytest

from literacy_tutor.viewmodels.habits import Habits
from literacy_tutor.viewmodels.learner.warm_up import WarmUp, choose_device
from literacy_tutor.viewmodels.learner.warm_up_habits import warm_up_of, with_found


def test_a_warm_up_begins_with_what_is_known_and_hands_back_what_it_found() -> None:
    known = Habits("touch", "left", "large", "done")
    one = warm_up_of(known)
    assert (one.device, one.hand, one.pointer, one.stage) == ("touch", "left", "large", "device")
    assert with_found(Habits(), one, "done") == known


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

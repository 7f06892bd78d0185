"""The warm-up: from page to page, what is found out, and that nothing in it is a fault or an end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from literacy_tutor.viewmodels.learner import warm_up as course
from literacy_tutor.viewmodels.learner.warm_up import (
    CHOSEN_ON,
    LONG_MS,
    TARGETS,
    Device,
    Hand,
    Stage,
    Used,
    WarmUp,
    choose_device,
    choose_hand,
    do_not_know,
    find_arrow,
    go_back,
    go_on,
    hit,
    miss,
    press_other_button,
)

DEVICES: tuple[Device, ...] = ("touch", "mouse", "touchpad")
BEFORE = WarmUp()


def at(stage: Stage, device: Device = "mouse", hand: Hand = "right") -> WarmUp:
    return WarmUp(stage, device, hand)


def stages(device: Device) -> list[str]:
    """Every page in the order in which somebody with this device comes to them."""
    used: Used = "finger" if device == "touch" else "arrow"
    one, seen = choose_device(BEFORE, device, used), ["device"]
    while one.stage not in seen:
        seen.append(one.stage)
        one = choose_hand(one, "left") if one.stage in CHOSEN_ON else go_on(one)
    return seen


# From page to page


@pytest.mark.parametrize("device", DEVICES)
def test_who_does_nothing_but_go_on_comes_to_the_end(device: Device) -> None:
    assert stages(device)[-1] == "done"
    assert len(stages(device)) <= 8


def test_a_finger_is_not_asked_about_an_arrow() -> None:
    assert stages("touch") == ["device", "hand", "tap", "targets", "done"]
    assert stages("mouse") == stages("touchpad")
    assert not {"arrow", "pointer", "click", "lost"} & set(stages("touch"))


@pytest.mark.parametrize("device", DEVICES)
def test_every_page_leads_back_to_the_first_and_from_there_out(device: Device) -> None:
    for stage in course.course(device):
        one: WarmUp | None = at(stage, device)
        for _ in stages(device):
            one = go_back(one) if one else None
        assert one is None, stage


def test_a_page_gone_back_to_begins_anew_and_keeps_what_was_chosen() -> None:
    one = hit(hit(at("targets", hand="left")))
    back = go_back(go_on(one))
    assert back == replace(one, hits=0, remark="")


def test_it_can_be_begun_again_with_what_is_known() -> None:
    one = replace(at("done", hand="left"), pointer="large")
    assert course.begin_again(one) == WarmUp("device", "mouse", "left", "large")


# What is in front of you


@pytest.mark.parametrize(("device", "used"), [("touch", "finger"), ("mouse", "arrow"), ("touchpad", "arrow")])
def test_a_device_that_was_used_is_believed(device: Device, used: Used) -> None:
    one = choose_device(BEFORE, device, used)
    assert (one.device, one.stage) == (device, "hand" if device == "touch" else "arrow")


@pytest.mark.parametrize("device", DEVICES)
def test_keys_say_nothing_about_the_device(device: Device) -> None:
    assert choose_device(BEFORE, device, "keys").stage != "device"


@pytest.mark.parametrize(
    ("device", "used"), [("touch", "arrow"), ("mouse", "finger"), ("touchpad", "finger")]
)
def test_where_another_one_was_used_it_is_asked_once_more_and_the_answer_holds(
    device: Device, used: Used
) -> None:
    asked = choose_device(BEFORE, device, used)
    assert (asked.stage, asked.contradicted) == ("device", used)
    assert choose_device(asked, device, used).device == device
    assert choose_device(asked, device, used).stage != "device"
    other: Device = "touch" if used == "finger" else "mouse"
    assert choose_device(asked, other, used).device == other


def test_who_does_not_know_and_touches_the_screen_has_one_to_touch() -> None:
    one = do_not_know(BEFORE, "finger")
    assert (one.device, one.stage, one.remark) == ("touch", "hand", "sawFinger")


def test_who_does_not_know_and_moves_an_arrow_is_asked_where_the_hand_is() -> None:
    one = do_not_know(BEFORE, "arrow")
    assert (one.stage, one.contradicted, one.calling) == ("device", "arrow", False)
    assert do_not_know(one, "arrow").calling
    assert choose_device(one, "touchpad", "arrow").stage == "arrow"


def test_where_nothing_tells_the_teacher_is_called_and_sent_back() -> None:
    one = do_not_know(BEFORE, "keys")
    assert one.calling
    assert course.take_back_call(one) == BEFORE


# What a hand does


@pytest.mark.parametrize("stage", ["arrow", "lost"])
def test_an_arrow_that_is_found_is_praised(stage: Stage) -> None:
    one = find_arrow(at(stage))
    assert (one.stage, one.passed, one.remark != "") == (stage, True, True)


@pytest.mark.parametrize(
    ("stage", "device"), [("arrow", "mouse"), ("click", "mouse"), ("click", "touchpad"), ("tap", "touch")]
)
def test_one_hit_is_enough_and_more_change_nothing(stage: Stage, device: Device) -> None:
    one = hit(at(stage, device))
    assert one.passed
    assert hit(one) == miss(one) == press_other_button(one) == one


def test_a_finger_that_stays_long_has_done_it_and_hears_that_it_need_not() -> None:
    short, long = hit(at("tap", "touch"), LONG_MS), hit(at("tap", "touch"), LONG_MS + 1)
    assert (short.passed, short.remark) == (True, "tapped")
    assert (long.passed, long.remark) == (True, "heldLong")


def test_three_targets_are_counted_down() -> None:
    one, said = at("targets"), []
    for _ in range(TARGETS):
        assert not one.passed
        one = hit(one)
        said.append(one.remark)
    assert (one.passed, said) == (True, ["twoLeft", "oneLeft", "allHit"])


@pytest.mark.parametrize("stage", ["click", "targets"])
@pytest.mark.parametrize(
    ("slip", "device", "remark"),
    [
        (miss, "mouse", "missedArrow"),
        (miss, "touch", "missedFinger"),
        (press_other_button, "mouse", "otherButton"),
        (press_other_button, "touchpad", "twoFingers"),
    ],
)
def test_a_slip_is_answered_and_takes_nothing_away(
    stage: Stage, slip: Callable[[WarmUp], WarmUp], device: Device, remark: str
) -> None:
    before = replace(at(stage, device), hits=1)
    assert slip(before) == replace(before, remark=remark)


@pytest.mark.parametrize("stage", ["device", "arrow", "pointer", "hand", "lost", "done"])
def test_where_nothing_is_to_be_hit_nothing_is_missed(stage: Stage) -> None:
    one = at(stage)
    assert miss(one) == press_other_button(one) == one

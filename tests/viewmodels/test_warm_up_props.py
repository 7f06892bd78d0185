"""What the warm-up's pages say and show, for each device and hand, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.common import ruby
from literacy_tutor.common.paths import assets_dir
from literacy_tutor.viewmodels.learner.warm_up import (
    Device,
    Hand,
    WarmUp,
    choose_device,
    course,
    do_not_know,
    hit,
    miss,
    press_other_button,
)
from literacy_tutor.viewmodels.learner.warm_up_props import AtWarmUp, WarmUpProps, derive_warm_up_props
from literacy_tutor.viewmodels.words import word

DEVICES: tuple[Device, ...] = ("touch", "mouse", "touchpad")
HANDS: tuple[Hand, ...] = ("left", "right")
LONGEST = {"ja": 40, "en": 90}
PAGES = [WarmUp(stage, device, hand) for device in DEVICES for hand in HANDS for stage in course(device)]


def page(warm_up: WarmUp, language: str = "ja") -> WarmUpProps:
    return derive_warm_up_props(AtWarmUp(warm_up, "田中さん", leads_to_lesson=True), language)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_page_says_one_thing_shortly(language: str) -> None:
    said = {one: ruby.plain(page(one, language).say) for one in PAGES}
    assert all(said.values())
    assert {one: words for one, words in said.items() if len(words) > LONGEST[language]} == {}


def test_every_picture_is_there() -> None:
    shown = {page(one).picture for one in PAGES} | {row.picture for one in PAGES for row in page(one).choices}
    files = {path.stem for path in (assets_dir() / "illustrations").glob("*.svg")}
    assert shown - {""} <= files


def test_the_left_button_is_marked_for_either_hand() -> None:
    pictures = {hand: page(WarmUp("click", "mouse", hand)) for hand in HANDS}
    assert {hand: one.picture for hand, one in pictures.items()} == {
        "left": "mouse_left",
        "right": "mouse_right",
    }
    assert not any(one.flipped for one in pictures.values())
    assert "中指" in ruby.plain(pictures["left"].more)
    assert "人さし指" in ruby.plain(pictures["right"].more)


@pytest.mark.parametrize("device", ["touch", "touchpad"])
def test_a_left_hand_is_a_right_one_mirrored(device: Device) -> None:
    left, right = page(WarmUp("hand", device)).choices
    assert (left.choice, right.choice) == ("left", "right")
    assert (left.picture, left.flipped, right.flipped) == (right.picture, True, False)


def test_the_first_question_has_three_answers_and_one_for_who_cannot_tell() -> None:
    props = page(WarmUp())
    assert [row.choice for row in props.choices] == ["touch", "mouse", "touchpad"]
    assert (props.may_not_know, props.may_go_on, props.bars) == (True, False, ())


def test_what_was_really_used_is_said_and_offered() -> None:
    by_finger = page(choose_device(WarmUp(), "touchpad", "finger"))
    assert [row.choice for row in by_finger.choices] == ["touch", "touchpad"]
    assert (by_finger.more, by_finger.may_not_know) == (word("sawFinger", "ja"), False)
    by_arrow = page(choose_device(WarmUp(), "touch", "arrow"))
    assert [row.choice for row in by_arrow.choices] == ["mouse", "touchpad", "touch"]
    assert by_arrow.more == word("sawArrow", "ja")
    unknown = page(do_not_know(WarmUp(), "arrow"))
    assert [row.choice for row in unknown.choices] == ["mouse", "touchpad"]


def test_the_size_that_is_chosen_is_marked_and_the_sizes_grow() -> None:
    rows = page(WarmUp("pointer", "mouse", pointer="middle")).choices
    assert [row.marked for row in rows] == [False, True, False]
    assert 0 < rows[0].mm < rows[1].mm < rows[2].mm


def test_the_bar_tells_how_far_it_is() -> None:
    props = page(WarmUp("hand", "touch"))
    assert [row.phase for row in props.bars] == ["done", "now", "ahead", "ahead"]
    assert (props.step_number, props.step_count) == (2, 4)


def test_the_apple_lies_elsewhere_after_each_hit_and_stays_after_the_last() -> None:
    one, places = WarmUp("targets", "mouse"), []
    for _ in range(4):
        places.append((page(one).target_x, page(one).target_y))
        one = hit(one)
    assert len(set(places[:3])) == 3
    assert places[3] == places[2]


def test_slips_are_told_without_alarm_and_successes_are_praised() -> None:
    one = WarmUp("click", "mouse")
    assert {page(slip(one)).remark_tone for slip in (miss, press_other_button)} == {"info"}
    assert page(hit(one)).remark_tone == "praise"


def test_one_can_always_go_on_but_where_a_choice_leads_on() -> None:
    for one in PAGES:
        assert page(one).may_go_on or page(one).choices, one.stage


@pytest.mark.parametrize("one", [replace(one, calling=True) for one in PAGES[:2]])
def test_the_teacher_is_called_from_any_page(one: WarmUp) -> None:
    assert page(one).calling

"""The practice ground: a tap on what waits counts, everything else does nothing, and nothing hurries."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.phone.actions import DoubleTap, LongPress, PressBack, Scroll, Swipe, Tap, Tick, Touch
from literacy_tutor.phone.app import Leave, Reply
from literacy_tutor.phone.apps.playground import (
    APP,
    PlayedAgain,
    Round,
    RoundFinished,
    Setup,
    Spot,
    TargetTapped,
)
from literacy_tutor.phone.screen import Page, Target, find, touchables, walk
from literacy_tutor.phone.state import Phone, World

FLOWER = Spot("flower", 0.5, 0.3, 18, "local_florist", "花")
PET = Spot("pet", 0.5, 0.7, 14, "pets", "足あと")
SETUP = Setup((Round((FLOWER, PET)), Round((FLOWER, PET), in_order=True)))


def phone_with(setup: Setup = SETUP, **world: Any) -> Phone:
    phone = Phone(World(setups={"playground": setup}, **world), stack=("playground",))
    return phone._replace(apps={"playground": APP.start(phone)})


def do(phone: Phone, action: Any) -> tuple[Phone, Reply]:
    reply = APP.step(phone.apps["playground"], action, phone)
    assert reply is not None
    return phone._replace(apps={"playground": reply.state}), reply


def tap(phone: Phone, *names: str) -> tuple[Phone, Reply]:
    reply = Reply(None)
    for name in names:
        phone, reply = do(phone, Tap(f"playground.{name}"))
    return phone, reply


def nothing_happens(phone: Phone, action: Any) -> bool:
    return APP.step(phone.apps["playground"], action, phone) is None


def glass(phone: Phone) -> Page:
    return Page(name="page.playground", children=APP.view(phone.apps["playground"], phone))


def targets(phone: Phone) -> dict[str, bool]:
    """What lies on the ground, and whether it is done."""
    return {part.name: part.done for part in walk(glass(phone)) if isinstance(part, Target)}


def test_a_tap_on_a_target_counts_and_tells_how_it_was_done() -> None:
    phone, reply = do(phone_with(), Tap("playground.1.pet", Touch(press_ms=120, dx=1.5, dy=-0.5)))
    assert reply.events == (TargetTapped("pet", 1, 120, 1.5, -0.5),)
    assert targets(phone) == {"playground.1.flower": False, "playground.1.pet": True}


def test_without_a_touch_the_tap_counts_all_the_same() -> None:
    assert tap(phone_with(), "1.flower")[1].events == (TargetTapped("flower", 1, 0, 0, 0),)


def test_the_last_target_ends_the_round_and_the_next_appears() -> None:
    phone, reply = tap(phone_with(), "1.pet", "1.flower")
    assert reply.events == (TargetTapped("flower", 1, 0, 0, 0), RoundFinished(1))
    assert targets(phone) == {"playground.2.flower": False}


def test_in_order_the_next_target_waits_for_the_one_before() -> None:
    phone, _ = tap(phone_with(), "1.pet", "1.flower")
    assert nothing_happens(phone, Tap("playground.2.pet"))
    phone, _ = tap(phone, "2.flower")
    assert targets(phone) == {"playground.2.flower": True, "playground.2.pet": False}


def test_everything_else_does_nothing() -> None:
    phone, _ = tap(phone_with(), "1.pet")
    beside = (
        Tap("playground.1"),
        Swipe("playground.1", "up"),
        LongPress("playground.1.flower", Touch(900, 0, 0)),
    )
    for action in (*beside, DoubleTap("playground.1.flower"), Tap("playground.1.pet"), Tick(600_000)):
        assert nothing_happens(phone, action)


def test_the_last_page_is_calm_and_can_be_played_again() -> None:
    phone, _ = tap(phone_with(), "1.pet", "1.flower", "2.flower")
    phone, reply = tap(phone, "2.pet")
    assert reply.events[-1] == RoundFinished(2)
    done = find(glass(phone), "playground.done")
    assert getattr(done, "text", "") == "ぜんぶ できました"
    assert nothing_happens(phone, Tap("playground.2.pet"))
    phone, reply = tap(phone, "again")
    assert reply.events == (PlayedAgain(),)
    assert targets(phone) == {"playground.1.flower": False, "playground.1.pet": False}


@pytest.mark.parametrize("action", [PressBack(), Tap("playground.back")])
def test_back_leaves(action: Any) -> None:
    assert do(phone_with(), action)[1].effects == (Leave(),)


@pytest.mark.parametrize(("language", "label"), [("ja", "花"), ("en", "Flower")])
def test_without_a_lesson_there_are_rounds_that_shrink_to_a_small_button(language: str, label: str) -> None:
    phone = phone_with(Setup(), language=language)
    sizes = []
    while waiting := [part for part in walk(glass(phone)) if isinstance(part, Target) and not part.done]:
        sizes += [waiting[0].size]
        if len(sizes) == 1:
            assert waiting[0].label == label
        phone, _ = do(phone, Tap(waiting[0].name))
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (18, 7)


def test_a_lesson_s_plain_values_become_the_setup() -> None:
    spot = {"id": "a", "x": 0.5, "y": 0.5, "size": 18, "picture": "pets", "label": "いぬ"}
    setup = msgspec.convert({"rounds": [{"targets": [spot], "in_order": True}]}, APP.setup)
    assert setup.rounds[0].targets[0] == Spot("a", 0.5, 0.5, 18, "pets", "いぬ")
    assert msgspec.convert({}, APP.setup) == Setup()


@pytest.mark.parametrize(
    ("spots", "says"),
    [
        ([], "at least one target"),
        ([{"x": 0.5, "y": 0.5}, {"x": 0.1, "y": 0.1, "size": 7}], "must stand once"),
        ([{"id": "a.b", "x": 0.5, "y": 0.5}], "without a full stop"),
        ([{"x": 0.05, "y": 0.5}], "does not lie whole"),
        ([{"x": 0.5, "y": 1}], "does not lie whole"),
        ([{"x": 0.5, "y": 0.5, "size": 0}], "does not lie whole"),
        ([{"x": 0.5, "y": 0.5}, {"id": "b", "x": 0.55, "y": 0.5}], "overlap"),
    ],
)
def test_a_mistake_in_the_lesson_is_told(spots: list[dict[str, Any]], says: str) -> None:
    usual = {"id": "a", "size": 14, "picture": "pets", "label": "いぬ"}
    with pytest.raises(msgspec.ValidationError, match=says):
        msgspec.convert({"rounds": [{"targets": [{**usual, **spot} for spot in spots]}]}, Setup)


@given(st.data())
def test_no_touch_raises_and_names_stay_unique(data: st.DataObject) -> None:
    setup = data.draw(st.sampled_from([SETUP, Setup()]))
    phone = phone_with(setup, language=data.draw(st.sampled_from(["ja", "en"])))
    for _ in range(data.draw(st.integers(1, 30))):
        names = [part.name for part in touchables(glass(phone))]
        touch = st.sampled_from(names).flatmap(
            lambda name: st.sampled_from(
                [Tap(name), Tap(name, Touch(90, 1, 1)), LongPress(name), DoubleTap(name), Scroll(name, 0.5)]
            )
        )
        action: Any = data.draw(touch | st.sampled_from([PressBack(), Tick(1_000)]))
        reply = APP.step(phone.apps["playground"], action, phone)
        if reply is not None:
            phone = phone._replace(apps={"playground": reply.state})
        found = [part.name for part in walk(glass(phone))]
        assert len(found) == len(set(found))
        assert all(name.startswith(("playground.", "page.")) for name in found)

"""The phone around its apps: what a touch, a key or time does, as on a real one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    PressBackspace,
    PressEnter,
    PressHome,
    PressPower,
    PressRecents,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Tick,
    Touch,
    TypeText,
)
from literacy_tutor.phone.apps.messages.state import Message, Setup, Thread
from literacy_tutor.phone.events import (
    AppClosed,
    AppOpened,
    Event,
    HeldTooLong,
    HomePageTurned,
    Locked,
    ShadeOpened,
    TouchMissed,
    Unlocked,
    WentHome,
)
from literacy_tutor.phone.machine import begin, screen, step
from literacy_tutor.phone.screen import find, touchables, walk
from literacy_tutor.phone.state import Phone, World

SATO = Thread(
    id="sato", who="佐藤さん", number="090-0000-0001", messages=(Message(id="m1", text="こんにちは"),)
)
WORLD = World(
    home=(("messages", "phone", "browser"), ("playground",)), setups={"messages": Setup(threads=(SATO,))}
)


def after(*actions: Action, world: World = WORLD) -> Phone:
    phone = begin(world)
    for action in actions:
        phone, _ = step(phone, action)
    return phone


def last_events(*actions: Action, world: World = WORLD) -> tuple[Event, ...]:
    return step(after(*actions[:-1], world=world), actions[-1])[1]


def names(phone: Phone) -> set[str]:
    return {part.name for part in walk(screen(phone))}


@pytest.mark.parametrize(
    ("actions", "app"),
    [
        ((Tap("home.messages"),), "messages"),
        ((Tap("home.messages"), PressHome()), ""),
        ((Tap("home.messages"), Tap("nav.home")), ""),
        ((Tap("home.messages"), Tap("nav.back")), ""),
        ((Tap("home.messages"), Tap("messages.thread.sato"), Tap("nav.back")), "messages"),
        (
            (
                Tap("home.messages"),
                PressHome(),
                Tap("home.phone"),
                PressRecents(),
                Tap("recents.app.messages"),
            ),
            "messages",
        ),
        ((DoubleTap("home.phone"),), "phone"),
        ((Swipe("home", "left"), Tap("home.playground")), "playground"),
    ],
)
def test_what_is_in_front(actions: tuple[Action, ...], app: str) -> None:
    assert after(*actions).app == app


@pytest.mark.parametrize(
    ("actions", "event"),
    [
        ((Tap("home.messages"),), AppOpened("messages")),
        ((Tap("home"),), TouchMissed("home", "tap")),
        ((LongPress("home.messages", Touch(900, 0, 0)),), HeldTooLong("home.messages", 900)),
        ((Swipe("home", "left"),), HomePageTurned(1)),
        ((Swipe("home", "right"),), TouchMissed("home", "swipe")),
        ((Swipe("home", "left"), PressHome()), HomePageTurned(0)),
        ((Swipe("status", "down"),), ShadeOpened()),
        ((PressPower(),), Locked()),
        ((PressPower(), PressPower(), Swipe("lock", "up")), Unlocked()),
        ((PressPower(), PressPower(), Tap("lock.open")), Unlocked()),
        ((Tap("home.phone"), PressRecents(), Swipe("recents.app.phone", "up")), AppClosed("phone")),
        ((Tap("home.phone"), PressRecents(), Tap("recents.close.phone")), AppClosed("phone")),
        ((Tap("home.phone"), PressHome()), WentHome()),
        ((Tap("no.such.thing"),), TouchMissed("no.such.thing", "tap")),
    ],
)
def test_what_happened(actions: tuple[Action, ...], event: Event) -> None:
    assert event in last_events(*actions)


def test_icons_of_the_next_page_are_in_the_tree_but_out_of_reach_until_it_is_turned() -> None:
    assert "home.playground" in names(after())
    assert after(Tap("home.playground")).app == ""
    assert after(Swipe("home", "left"), Tap("home.playground")).app == "playground"
    assert after(Tap("home.dot.1"), Tap("home.playground")).app == "playground"


def test_under_the_shade_only_the_shade_and_the_three_keys_can_be_touched() -> None:
    tree = screen(after(Tap("home.messages"), Swipe("status", "down")))
    reached = {part.name for part in touchables(tree)}
    assert "shade.close" in reached
    assert "nav.back" in reached
    assert "messages.thread.sato" not in reached


def test_back_closes_the_shade_before_it_leaves_the_app() -> None:
    phone = after(Tap("home.messages"), Swipe("status", "down"), PressBack())
    assert not phone.shade_open
    assert phone.app == "messages"


def test_a_sleeping_phone_shows_nothing_and_answers_to_nothing_but_its_power_key() -> None:
    phone = after(Tap("home.messages"), PressPower())
    assert screen(phone).dark
    assert step(phone, PressHome()) == (phone, ())
    assert find(screen(step(phone, PressPower())[0]), "lock") is not None


def test_a_locked_phone_does_not_go_home() -> None:
    phone = after(world=World(home=WORLD.home, locked=True))
    assert step(phone, PressHome()) == (phone, ())


def test_typing_without_a_field_changes_nothing() -> None:
    phone = after()
    assert step(phone, TypeText("あ")) == (phone, ())


def test_the_clock_follows_the_ticks() -> None:
    assert after(Tick(60_000), Tick(60_000)).clock() == "10:26"


def test_volume_stays_between_silence_and_ten() -> None:
    quiet = after(*[PressVolume(up=False)] * 12)
    assert quiet.volume == 0
    assert find(screen(quiet), "status").silent  # type: ignore[union-attr]
    assert after(*[PressVolume(up=True)] * 12).volume == 10


def test_apps_the_lesson_does_not_need_are_greyed_and_open_all_the_same() -> None:
    world = World(home=WORLD.home, needed=("messages",))
    phone = begin(world)
    assert find(screen(phone), "home.phone").dim  # type: ignore[union-attr]
    assert not find(screen(phone), "home.messages").dim  # type: ignore[union-attr]
    assert after(Tap("home.phone"), world=world).app == "phone"


ANY_GESTURE = st.sampled_from(["tap", "double", "long", "up", "down", "left", "right", "scroll"])
ELSEWHERE = st.sampled_from(
    [PressHome(), PressBack(), PressRecents(), PressPower(), PressVolume(up=True), Tick(1000), TypeText("あa1"),
     PressBackspace(), PressEnter()]
)  # fmt: skip


def gesture(kind: str, target: str) -> Action:
    match kind:
        case "tap":
            return Tap(target)
        case "double":
            return DoubleTap(target)
        case "long":
            return LongPress(target, Touch(800, 0.5, -0.5))
        case "scroll":
            return Scroll(target, 1.0)
        case "up" | "down" | "left" | "right":
            return Swipe(target, kind)
        case _:
            raise AssertionError(kind)


@given(st.lists(st.tuples(ANY_GESTURE, st.integers(0, 200)) | ELSEWHERE, max_size=40))
def test_no_row_of_touches_stops_the_phone_and_names_stay_unique(doings: list[object]) -> None:
    phone = begin(WORLD)
    for doing in doings:
        if isinstance(doing, tuple):
            reached = touchables(screen(phone))
            if not reached:
                continue
            kind, place = doing
            action = gesture(kind, reached[place % len(reached)].name)
        else:
            action = doing  # type: ignore[assignment]
        phone, _ = step(phone, action)
        all_names = [part.name for part in walk(screen(phone))]
        assert len(all_names) == len(set(all_names))

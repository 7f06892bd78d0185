"""Where the hints point for somebody who has wandered off: something that can be touched, and that leads on."""

from __future__ import annotations

from random import Random

import pytest

from literacy_tutor.lessons import attempt as attempts
from literacy_tutor.lessons.acts import Act, parse_act
from literacy_tutor.lessons.attempt import Attempt, play, play_through
from literacy_tutor.lessons.hints import POWER_KEY, Pointing, guide
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.run import step_of
from literacy_tutor.lessons.walks import choose, next_hinted
from literacy_tutor.lessons.ways import own_way
from literacy_tutor.phone.actions import PressBack
from literacy_tutor.phone.screen import touchables
from tests.lessons.small import small_lesson

ENOUGH = 60
"""Touches; a hint that goes in circles never comes to an end."""

LESSONS = {name: load_lesson(name) for name in ("basics/tap", "procedures/library", "fraud/parcel-sms")}
LESSONS["small"] = small_lesson()

WANDERINGS = [
    ("small", "open", ["tap home.browser"]),
    ("small", "open", ["tap home.phone", "press recents"]),
    ("small", "open", ["press power"]),
    ("small", "read", ["press home", "tap home.phone"]),
    ("small", "read", ["press back"]),
    ("small", "login", ["press home", "tap home.browser", "tap library.password", "type 12345678"]),
    (
        "small",
        "login",
        ["press home", "tap home.browser", "tap library.card", "type 12345678", "tap key.delete"],
    ),
    ("basics/tap", "home", ["tap playground.again"]),
    ("basics/tap", "mio", ["press home"]),
    ("basics/tap", "call", ["tap nav.back", "tap phone.contact.kenta"]),
    ("procedures/library", "bookmark", ["press back", "press back"]),
    ("procedures/library", "bookmark", ["press back", "press back", "tap home.browser"]),
    (
        "procedures/library",
        "search",
        ["press recents", "tap recents.app.messages", "press back", "press back"],
    ),
    ("procedures/library", "search", ["tap browser.address", "type さくら"]),
    ("procedures/library", "search", ["press home", "tap home.messages"]),
    ("procedures/library", "pickup", ["tap library.place_central", "tap browser.reload"]),
    (
        "procedures/library",
        "password",
        ["tap library.password", "type hana25", "tap library.card", "tap key.delete"],
    ),
    ("fraud/parcel-sms", "own", ["press back", "press back"]),
    ("fraud/parcel-sms", "own", ["tap messages.link.p1", "tap parcel-fake.apply"]),
    ("fraud/parcel-sms", "number", ["press home", "tap home.messages"]),
    ("fraud/parcel-sms", "tidy", ["press recents", "tap recents.app.messages"]),
    (
        "fraud/parcel-sms",
        "tidy",
        ["press home", "tap home.messages", "tap messages.menu", "tap messages.block"],
    ),
]


def at(lesson: Lesson, step: str) -> Attempt:
    return attempts.at_step(lesson, next(number for number, one in enumerate(lesson.steps) if one.id == step))


def after(lesson: Lesson, step: str, sentences: list[str]) -> Attempt:
    acts: tuple[Act, ...] = tuple(parse_act(sentence) for sentence in sentences)
    return play_through(lesson, at(lesson, step), acts)[0]


def pointed_at(lesson: Lesson, attempt: Attempt) -> Pointing | None:
    return guide(step_of(lesson, attempt.run), attempt.run.met, attempt.phone)


@pytest.mark.parametrize(("name", "step", "wandering"), WANDERINGS)
def test_whoever_follows_the_hints_passes_the_step(name: str, step: str, wandering: list[str]) -> None:
    lesson = LESSONS[name]
    attempt = after(lesson, step, wandering)
    index = attempt.run.index
    for _ in range(ENOUGH):
        if attempt.run.index != index:
            return
        pointing = pointed_at(lesson, attempt)
        if pointing is not None and pointing.target != POWER_KEY:
            assert pointing.target in {part.name for part in touchables(attempt.screen)}
        act = next_hinted(lesson, attempt)
        assert act is not None
        attempt = play(lesson, attempt, act).attempt
    pytest.fail(f"after {ENOUGH} touches still in step {step}, pointed at {pointed_at(lesson, attempt)}")


@pytest.mark.parametrize(
    ("name", "step", "wandering", "lost"),
    [
        ("procedures/library", "bookmark", ["press back", "press back"], False),
        ("procedures/library", "bookmark", ["press back", "press back", "tap home.browser"], False),
        ("fraud/parcel-sms", "own", ["press back"], False),
        ("small", "open", ["tap home.browser"], True),
        ("basics/tap", "mio", ["press home"], True),
    ],
)
def test_another_way_to_the_same_place_is_not_being_lost(
    name: str, step: str, wandering: list[str], lost: bool
) -> None:
    lesson = LESSONS[name]
    attempt = after(lesson, step, wandering)
    way = own_way(step_of(lesson, attempt.run), attempt.run.met, attempt.phone)
    assert (way is None) is lost


def test_where_there_is_only_to_wait_nothing_is_pointed_at() -> None:
    lesson = LESSONS["small"]
    assert pointed_at(lesson, at(lesson, "read")) is None


def test_a_phone_that_sleeps_is_switched_on_first() -> None:
    lesson = LESSONS["small"]
    assert pointed_at(lesson, after(lesson, "open", ["press power"])) == Pointing(POWER_KEY, "tap", back=True)


@pytest.mark.parametrize("seed", range(6))
def test_a_way_that_is_remembered_still_passes_the_step(seed: int) -> None:
    """Also after a touch of which no event tells, such as the start page, and when another field has the cursor."""
    lesson, chance = LESSONS["small"], Random(seed)
    attempt = attempts.begin(lesson)
    for _ in range(120):
        before, act = attempt.run, choose(lesson, attempt, chance)
        attempt = play(lesson, attempt, act).attempt
        run = attempt.run
        if run.finished:
            return
        if run.way and attempt.calling_ms is None and (run.way, run.index) != (before.way, before.index):
            there, _ = play_through(lesson, attempt, run.way)
            assert there.run.index > run.index, f"after {act}: {run.way}"


def test_typing_into_another_field_is_not_typing_where_it_is_wanted() -> None:
    """Whoever does so still gets help when the patience is at its end."""
    lesson = LESSONS["small"]
    here = ["press home", "tap home.browser", "tap library.card"]
    right = after(lesson, "login", [*here, "wait 9", "type 1"])
    wrong = after(lesson, "login", [*here, "tap library.password", "wait 9", "type 1"])
    assert (right.run.patience_ms, wrong.run.patience_ms) == (0, 9000)


def test_whoever_goes_back_as_told_is_told_no_more() -> None:
    """Out of the recent apps no event leads; the learner is back all the same."""
    lesson = LESSONS["small"]
    attempt = after(lesson, "open", ["tap home.messages", "press recents"])
    assert attempt.run.lost
    assert attempt.run.remark is not None
    attempt = play(lesson, attempt, PressBack()).attempt
    assert (attempt.run.lost, attempt.run.remark) == (False, None)


def test_a_wrong_digit_leads_nowhere_else() -> None:
    """No event tells of it; that a number is wrong is said once it is called."""
    lesson = load_lesson("fraud/report")
    attempt, _ = play_through(
        lesson,
        at(lesson, "police"),
        tuple(map(parse_act, ["press back", "tap phone.tab.keypad", "tap phone.key.star"])),
    )
    assert not attempt.run.lost
    assert attempt.run.remark is None or attempt.run.remark.tone != "mistake"

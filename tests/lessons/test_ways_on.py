"""Where the hints point for somebody who has wandered off: always something that leads on, never in circles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from literacy_tutor.lessons import attempt as attempts
from literacy_tutor.lessons.acts import Act, parse_act
from literacy_tutor.lessons.attempt import Attempt, play_through
from literacy_tutor.lessons.hints import Pointing, guide, is_lost
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.runner import step_of
from tests.lessons.folders import TEMPLATE
from tests.lessons.small import small_lesson


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return load_lesson(TEMPLATE)


def after(lesson: Lesson, number: int, *sentences: str) -> Attempt:
    """The step begun, and then these acts."""
    acts: tuple[Act, ...] = tuple(parse_act(sentence) for sentence in sentences)
    return play_through(lesson, attempts.at_step(lesson, number), acts)[0]


def pointed_at(lesson: Lesson, attempt: Attempt) -> Pointing | None:
    return guide(step_of(lesson, attempt.run), attempt.run.done, attempt.phone, attempt.screen)


@pytest.mark.parametrize("number", range(5))
def test_from_the_home_page_the_steps_before_know_the_way(lesson: Lesson, number: int) -> None:
    step = lesson.steps[number]
    attempt = after(lesson, number, "press home")
    assert guide(step, 0, attempt.phone, attempt.screen) == Pointing("home.messages", "tap", back=number > 0)


def test_on_the_home_page_nobody_is_sent_back(lesson: Lesson) -> None:
    step = replace(lesson.steps[0], do=(parse_act("press back"),))
    attempt = attempts.begin(lesson)
    assert guide(step, 0, attempt.phone, attempt.screen) is None


def test_waiting_is_advised_where_it_brings_what_is_asked_for(lesson: Lesson) -> None:
    reading = after(lesson, 1, "tap messages.thread.sato")
    assert pointed_at(lesson, reading) is None
    left = after(lesson, 1, "tap messages.thread.sato", "press back")
    assert pointed_at(lesson, left) == Pointing("messages.thread.sato", "tap")
    away = after(lesson, 1, "tap messages.thread.sato", "press home", "tap home.phone")
    assert pointed_at(lesson, away) == Pointing("nav.back", "tap", back=True)
    asleep = after(lesson, 1, "tap messages.thread.sato", "press power")
    assert pointed_at(lesson, asleep) == Pointing("side.power", "tap", back=True)


def test_waiting_is_advised_where_it_brings_what_is_to_be_touched_next(lesson: Lesson) -> None:
    step = replace(lesson.steps[1], do=tuple(map(parse_act, ("wait 1", "tap messages.thread.sato"))))
    at_list, at_home = after(lesson, 1), after(lesson, 1, "press home")
    assert guide(step, 0, at_list.phone, at_list.screen) is None
    assert guide(step, 0, at_home.phone, at_home.screen) == Pointing("home.messages", "tap", back=True)


def test_home_is_not_the_way_to_another_page_of_the_same_app(lesson: Lesson) -> None:
    """The walkthrough came by the home page; who is in the app already would only come back to the same page."""
    step = replace(
        lesson.steps[4], do=tuple(map(parse_act, ("press home", "tap home.messages", "tap messages.send")))
    )
    at_list = after(lesson, 4, "press back", "press back")
    assert at_list.phone.app == "messages"
    assert guide(step, 2, at_list.phone, at_list.screen) == Pointing("messages.thread.sato", "tap", back=True)


def test_home_is_the_way_to_another_app(lesson: Lesson) -> None:
    step = replace(
        lesson.steps[4], do=tuple(map(parse_act, ("press home", "tap home.phone", "tap phone.tab.history")))
    )
    attempt = after(lesson, 4)
    assert guide(step, 1, attempt.phone, attempt.screen) == Pointing("nav.home", "tap")


def test_what_mends_a_mistake_of_this_step_is_a_way_too(lesson: Lesson) -> None:
    mistake = replace(lesson.steps[0].mistakes[0], repair=(parse_act("tap phone.tab.contacts"),))
    step = replace(lesson.steps[0], do=(parse_act("tap phone.contact.sato"),), mistakes=(mistake,))
    attempt = after(lesson, 0, "tap home.phone")
    assert guide(step, 0, attempt.phone, attempt.screen) == Pointing("phone.tab.contacts", "tap", back=True)
    assert is_lost(step, 0, attempt.phone, attempt.screen)


def test_a_field_emptied_again_comes_before_the_button_below_it() -> None:
    lesson = small_lesson()
    filled = after(lesson, 3, *map(str, _login()[:6]))
    assert pointed_at(lesson, filled) == Pointing("library.enter", "tap")
    emptied = play_through(lesson, filled, tuple(map(parse_act, ("tap library.card", "tap key.delete"))))[0]
    pointing = pointed_at(lesson, emptied)
    assert pointing is not None
    assert pointing.target.startswith("key.")
    elsewhere = play_through(lesson, emptied, (parse_act("tap library.password"),))[0]
    assert pointed_at(lesson, elsewhere) == Pointing("library.card", "tap")


def _login() -> list[str]:
    return [
        "press home", "tap home.browser", "tap library.card", "type 12345678", "tap library.password", "type sakura7",
        "tap library.enter",
    ]  # fmt: skip


def test_a_text_is_never_typed_into_another_field() -> None:
    lesson = small_lesson()
    attempt = after(lesson, 3, *_login()[:3], "tap library.password")
    step = lesson.steps[3]
    assert guide(step, 3, attempt.phone, attempt.screen) == Pointing("library.card", "tap")

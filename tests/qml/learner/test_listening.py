"""The button for listening: always there, its sign says how it is with the voice, and one sentence where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from tests.qml.learner.gallery import STATES, lesson, listening
from tests.qml.learner.stage import Stage, type_of


@pytest.fixture
def on_page(stage: Stage) -> Stage:
    stage.speak("en")
    stage.turn_to("home")
    stage.pages.open_lesson("basics/first")
    return stage


def sentence(stage: Stage) -> str:
    """What the sign of silence says, "" where it is not shown."""
    signs = [item for item in stage.items() if type_of(item) == "SilenceSign"]
    words: list[QQuickItem] = [
        item for sign in signs for item in sign.childItems() if item.property("plainText")
    ]
    return " ".join(item.property("plainText") for item in words)


@pytest.mark.parametrize(
    "state", [name for name in STATES if name.startswith("lesson-") and "calling" not in name]
)
def test_it_is_on_every_page_of_a_lesson(on_page: Stage, state: str) -> None:
    STATES[state](on_page)
    assert on_page.is_shown("lesson.listen")


@pytest.mark.parametrize(
    ("voice", "words", "sign"),
    [
        ({}, "Listen again", "volume_up"),
        ({"heard": True}, "Listen again", "graphic_eq"),
        ({"by_itself": False}, "Listen", "volume_up"),
        ({"silent": "no_sound"}, "Listen again", "volume_off"),
    ],
)
def test_its_sign_tells_how_it_is_with_the_voice(
    on_page: Stage, voice: dict[str, object], words: str, sign: str
) -> None:
    listening(lesson(), **voice)(on_page)
    button = on_page.find("lesson.listen")
    assert (button.property("text"), button.property("iconName")) == (words, sign)
    assert sentence(on_page) == ""


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("no_voice", "No voice at the moment. Please read."),
        ("no_sound", "No sound at the moment. Please read."),
    ],
)
def test_silence_is_told_in_one_sentence(on_page: Stage, why: str, words: str) -> None:
    listening(lesson(), silent=why, notice=why)(on_page)
    assert sentence(on_page) == words


def test_a_press_says_it_once_more(on_page: Stage) -> None:
    listening(lesson(), silent="no_sound")(on_page)
    on_page.pages.lesson_page.listening.follow(on_page.pages.lesson_page.props)
    on_page.robot.click("lesson.listen")
    assert sentence(on_page) == "No sound at the moment. Please read."

"""How it looks is chosen with two taps on every page, acts at once, and takes nothing away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from literacy_tutor.commands.window_play import arrive
from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.ruby_text import RubyText
from tests.qml.learner.gallery import SENTENCE, STATES, home, lesson
from tests.qml.learner.stage import NO_MODIFIER, PHONE, Stage, box

PAGES = (
    "tiles-empty",
    "tiles-8",
    "newcomer-name",
    "home-start",
    "track-3",
    "warm-up-device",
    "lesson-scene",
    "lesson-step",
    "lesson-question-3",
    "lesson-answered",
    "finish",
)
SHOWN = {
    "text_size": ("textScale", {"100": 1.0, "150": 1.5, "200": 2.0}),
    "theme": ("theme", {"light": "light", "dark": "dark", "contrast": "contrast"}),
    "readings": ("readings", {"on": True, "off": False}),
    "motion": ("calm", {"usual": False, "calm": True}),
    "phone_size": ("magnified", {"life": False, "magnified": True}),
    "phone_side": ("phoneLeft", {"left": True, "right": False}),
}
"""What of the theme follows a setting, and how."""


@pytest.fixture(autouse=True)
def steady_hand(stage: Stage) -> None:
    stage.steady_hand()


@pytest.fixture
def opened(stage: Stage) -> Stage:
    """The panel, opened on home with a finger."""
    stage.robot.click("tiles.guest")
    stage.robot.click("looks.open")
    return stage


@pytest.mark.parametrize("state", PAGES)
def test_two_taps_change_it_on_every_page(stage: Stage, state: str) -> None:
    STATES[state](stage)
    page = stage.app.page
    stage.robot.click("looks.open")
    stage.robot.click("looks.text_size.150")
    assert stage.theme.property("textScale") == 1.5
    stage.robot.click("looks.close")
    assert not stage.is_shown("looks.close")
    assert stage.app.page == page


@pytest.mark.parametrize("key", SHOWN)
def test_each_choice_acts_at_once_and_is_seen_to_be_chosen(opened: Stage, key: str) -> None:
    name, values = SHOWN[key]
    for choice in (*reversed(values), next(reversed(values))):
        opened.robot.click(f"looks.{key}.{choice}")
        assert opened.theme.property(name) == values[choice]
        marked = [value for value in values if opened.find(f"looks.{key}.{value}").property("marked")]
        assert marked == [choice]


def test_the_window_looks_as_whoever_is_here_chose(stage: Stage) -> None:
    arrive(stage.robot)
    stage.robot.click("looks.open")
    stage.robot.click("looks.text_size.200")
    stage.robot.click("looks.theme.dark")
    stage.robot.click("looks.close")
    chosen = {"textScale": 2.0, "theme": "dark"}
    usual = {"textScale": 1.0, "theme": "light"}
    stage.robot.click("home.end")
    assert {name: stage.theme.property(name) for name in usual} == usual
    stage.robot.click("tiles.learner.0")
    assert {name: stage.theme.property(name) for name in chosen} == chosen


def test_voice_and_language_are_chosen_here_too(opened: Stage) -> None:
    opened.robot.click("looks.voice.off")
    assert opened.app.looks.props.voice == "off"
    opened.robot.click("looks.language.en")
    assert opened.app.spoken == "en"
    assert opened.find("looks.close").property("text") == "Close"
    assert not opened.is_shown("looks.readings.off")  # English has none
    opened.robot.click("looks.language.ja")
    assert opened.is_shown("looks.readings.off")


def test_without_readings_not_one_is_drawn(stage: Stage) -> None:
    lesson(more=SENTENCE)(stage)
    assert readings(stage) > 0
    stage.robot.click("looks.open")
    stage.robot.click("looks.readings.off")
    assert readings(stage) == 0


def readings(stage: Stage) -> int:
    stage.draw()
    texts = (text for item in stage.items() if isinstance(item, RubyText) for text in item._layout.texts)
    return sum(text.is_reading for text in texts)


def test_calm_motion_reaches_the_page_and_the_phone(in_step: Stage) -> None:
    assert (in_step.theme.property("slow") > 0, in_step.find(PHONE).property("calm")) == (True, False)
    in_step.robot.click("looks.open")
    in_step.robot.click("looks.motion.calm")
    assert (in_step.theme.property("slow"), in_step.find(PHONE).property("calm")) == (0, True)


def test_choices_stay_under_the_finger_that_chooses_them(opened: Stage) -> None:
    """Whoever tries one size after the other need not look for the next."""
    for key in ("text_size", "theme", "phone_size"):
        for choice in SHOWN[key][1]:
            name = f"looks.{key}.{choice}"
            before = box(opened.find(name)).center()
            opened.robot.click(name)
            opened.draw()
            assert box(opened.find(name)).contains(before)


@pytest.mark.parametrize("close", [
    lambda stage: stage.robot.click("looks.close"),
    lambda stage: stage.press(Qt.Key.Key_Escape),
    lambda stage: QTest.mouseClick(stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(300, 40)),
], ids=["button", "escape", "beside"])  # fmt: skip
def test_one_tap_closes_it(opened: Stage, close: Callable[[Stage], None]) -> None:
    close(opened)
    opened.draw()
    assert not opened.is_shown("looks.close")
    assert opened.focus != ""


def test_a_trembling_hand_does_not_close_what_it_has_just_opened(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    place = box(stage.find("looks.open")).center().toPoint()
    stage.hand.setProperty("trembleMs", 3_600_000)
    for _ in range(2):
        QTest.mouseClick(stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, place)
        stage.robot.settle()
    assert stage.is_shown("looks.close")


def test_the_page_above_the_panel_is_seen_as_it_is_and_takes_no_press(stage: Stage) -> None:
    home()(stage)
    stage.app.looks.open()
    stage.draw()
    button = stage.find("home.end")
    assert (button.isEnabled(), button.opacity()) == (False, 1.0)
    QTest.mouseClick(
        stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, box(stage.find("looks.open")).center().toPoint()
    )
    assert stage.app.page == "home"


def test_the_keyboard_goes_into_the_panel_and_back_to_where_it_was(stage: Stage) -> None:
    stage.choose("tiles.guest")
    stage.choose("looks.open")
    assert stage.focus == "looks.text_size.100"
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert (stage.focus, stage.theme.property("textScale")) == ("looks.text_size.150", 1.5)
    stage.choose("looks.language.en")
    assert (stage.focus, stage.app.spoken) == ("looks.language.en", "en")
    seen = set()
    for _ in range(30):
        stage.press(Qt.Key.Key_Tab)
        seen.add(stage.focus)
    assert {name.partition(".")[0] for name in seen} == {"looks"}
    stage.choose("looks.close")
    assert stage.focus == "looks.open"


def test_nothing_of_the_panel_is_loaded_before_it_is_opened(stage: Stage) -> None:
    assert stage.find("page").property("item") is not None
    assert stage.find("looks").property("item") is None
    stage.app.looks.open()
    assert stage.find("looks").property("item") is not None
    stage.app.looks.close()
    assert stage.find("looks").property("item") is None


def test_a_problem_lies_over_the_panel(opened: Stage) -> None:
    opened.app.tell(UserError("The disk is full.", "いっぱいです。"))
    opened.draw()
    assert opened.focus == "problem.close"
    opened.robot.click("problem.close")
    assert opened.focus.startswith("looks.")


# In a lesson


@pytest.fixture
def in_step(stage: Stage) -> Stage:
    stage.robot.click("tiles.guest")
    stage.robot.click("home.next")
    stage.robot.click("lesson.begin")
    return stage


def test_a_lesson_stands_as_it_was_when_the_panel_closes(in_step: Stage) -> None:
    in_step.robot.click("home.messages")
    in_step.robot.click("messages.thread.sato")
    before = in_step.robot.lesson.session.now
    in_step.robot.click("looks.open")
    in_step.robot.click("looks.phone_size.magnified")
    in_step.robot.click("looks.close")
    after = in_step.robot.lesson.session.now
    assert (after.screen, after.run.index, after.run.met) == (before.screen, before.run.index, before.run.met)
    in_step.robot.click("nav.back")  # and goes on
    assert in_step.robot.lesson.session.now.screen != before.screen


def test_a_lesson_goes_on_at_its_step_in_the_other_language(in_step: Stage) -> None:
    in_step.robot.click("home.messages")
    in_step.robot.wait_until(lambda: in_step.robot.lesson.props.step_number == 2, "the step is not passed")
    in_step.robot.click("looks.open")
    in_step.robot.click("looks.language.en")
    in_step.robot.click("looks.close")
    assert in_step.robot.lesson.props.step_number == 2
    assert in_step.find("lesson.say").property("plainText").isascii()
    in_step.robot.click("messages.thread.sato")
    in_step.robot.wait_until(lambda: in_step.robot.lesson.props.step_number == 3, "the step is not passed")

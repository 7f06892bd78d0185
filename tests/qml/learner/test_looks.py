"""How it looks is chosen with two taps on every page, acts at once, and takes nothing away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from literacy_tutor.common.errors import UserError
from tests.qml.learner.gallery import SENTENCE, STATES, clear, home, lesson
from tests.qml.learner.stage import NO_MODIFIER, Stage, box, type_of

PAGES = (
    "tiles-8",
    "newcomer-name",
    "home-start",
    "track-3",
    "lesson-scene",
    "lesson-step",
    "lesson-question-3",
    "finish",
)
SHOWN = {
    "text_size": ("textScale", {"100": 1.0, "150": 1.5, "200": 2.0}),
    "theme": ("theme", {"light": "light", "dark": "dark", "contrast": "contrast"}),
    "readings": ("readings", {"on": True, "off": False}),
    "motion": ("calm", {"usual": False, "calm": True}),
    "phone_size": ("magnified", {"life": False, "magnified": True}),
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


def test_voice_and_language_are_chosen_here_too(opened: Stage) -> None:
    opened.robot.click("looks.voice.off")
    assert opened.app.looks.props.voice == "off"
    opened.robot.click("looks.language.en")
    assert opened.app.spoken == "en"
    assert opened.find("looks.close").property("text") == "Close"
    assert not opened.is_shown("looks.readings.off")  # English has none
    opened.robot.click("looks.language.ja")
    assert opened.is_shown("looks.readings.off")


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


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_with_large_words_the_explanation_is_behind_a_button(stage: Stage, scale: float) -> None:
    lesson(more=SENTENCE)(stage)
    stage.scale_text(scale)
    stage.draw()
    assert explanations(stage) == []
    stage.robot.click("lesson.explain")
    stage.draw()
    assert len(explanations(stage)) == 1
    assert not stage.is_shown("lesson.explain")


def explanations(stage: Stage) -> list[str]:
    return [type_of(item) for item in stage.items() if item.property("tone") == "more"]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_answered_to_a_mistake_is_scrolled_into_view(stage: Stage, language: str) -> None:
    stage.theme.setProperty("calm", True)
    stage.scale_text(2.0)
    stage.speak(language)
    lesson()(stage)
    stage.draw()
    lesson(remark=SENTENCE, remark_tone="mistake")(stage)
    stage.robot.settle()
    stage.draw()
    (card,) = (item for item in stage.items() if item.property("tone") == "mistake")
    area = box(stage.find("lesson.say").parentItem().parentItem().parentItem())
    assert area.top() - 1 <= box(card).top() < area.center().y()


def test_magnified_or_not_no_instruction_of_allowed_length_is_scrolled(stage: Stage) -> None:
    for scale in (1.0, 1.5, 2.0):
        for magnified in (False, True):
            stage.resize(1280, 720)
            stage.scale_text(scale)
            stage.magnify(magnified)
            for language in ("ja", "en"):
                stage.speak(language)
                lesson()(stage)
                stage.draw()
                assert not [item for item in stage.items() if item.property("iconName") == "expand_more"]


# Nobody has touched anything


def test_the_name_is_hidden_until_somebody_goes_on(stage: Stage) -> None:
    STATES["track-30"](stage)
    stage.draw()
    stage.tab_to("track.lesson.basics/lesson-9")
    stage.app.stillness.ask()
    stage.draw()
    words = " ".join(str(item.property("plainText") or item.property("text") or "") for item in stage.items())
    assert ("田中" in words, "つづけますか" in words) == (False, True)
    assert stage.focus == "still.go_on"
    stage.robot.click("still.go_on")
    stage.draw()
    assert (stage.app.page, stage.focus) == ("track", "track.lesson.basics/lesson-9")


def test_the_other_button_leads_to_the_tiles(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    stage.robot.click("looks.open")
    stage.app.stillness.ask()
    stage.draw()
    stage.robot.click("still.leave")
    assert (stage.app.page, stage.is_shown("looks.close")) == ("tiles", False)


def test_every_touch_and_key_begins_the_ten_minutes_anew(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    waiting = stage.app.stillness._waiting
    for stir in (
        lambda: QTest.mouseClick(stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(5, 5)),
        lambda: QTest.mouseMove(stage.quick, QPoint(200, 300)),
        lambda: stage.press(Qt.Key.Key_Tab),
        lambda: stage.press(Qt.Key.Key_A),
    ):
        before = waiting.timerId()
        stir()
        stage.robot.settle()
        assert waiting.timerId() != before
    clear(stage)

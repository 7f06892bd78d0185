"""With large words, and on the smallest window, what matters now is seen at once, and all else is one tap away."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from literacy_tutor.viewmodels.learner.warm_up import WarmUp, miss
from tests.qml.learner.gallery import SENTENCE, SHORT, answers, lesson, tiles
from tests.qml.learner.stage import Stage, box, type_of
from tests.qml.learner.warm_up_states import warm_up


@pytest.fixture(autouse=True)
def steady_hand(stage: Stage) -> None:
    stage.steady_hand()


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


@pytest.mark.parametrize("language", ["ja", "en"])
def test_praise_for_the_step_before_hides_nothing_of_this_one(stage: Stage, language: str) -> None:
    enlarge(stage, language)
    lesson(say=SHORT)(stage)
    stage.draw()
    lesson(remark=SENTENCE, remark_tone="praise")(stage)
    stage.robot.settle()
    stage.draw()
    assert is_seen(stage.find("lesson.say"))


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_comes_of_an_answer_is_seen_at_once(stage: Stage, language: str) -> None:
    enlarge(stage, language)
    lesson(mode="question", answers=answers(3))(stage)
    stage.draw()
    lesson(mode="answered", answer_says=SENTENCE, answer_good=False, go_on_button="chooseAgain")(stage)
    stage.robot.settle()
    stage.draw()
    (card,) = (item for item in stage.items() if item.property("tone") == "mistake")
    assert is_seen(card)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nobody_takes_the_first_answer_for_the_only_one(stage: Stage, scale: float) -> None:
    enlarge(stage, "en", scale)
    lesson(mode="question", say=SHORT, answers=answers(3))(stage)
    stage.draw()
    assert is_seen(stage.find("lesson.answer.a1"))


def enlarge(stage: Stage, language: str, scale: float = 2.0) -> None:
    """On the smallest window, and nothing glides."""
    stage.resize(1280, 720)
    stage.theme.setProperty("calm", True)
    stage.scale_text(scale)
    stage.speak(language)


def is_seen(item: QQuickItem) -> bool:
    """The whole of it; of what is taller than its place, the beginning, in the upper half."""
    above = item.parentItem()
    while not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    it, area = box(item), box(above)
    return it.top() >= area.top() - 1 and (it.bottom() <= area.bottom() + 1 or it.top() < area.center().y())


def explanations(stage: Stage) -> list[str]:
    return [type_of(item) for item in stage.items() if item.property("tone") == "more"]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_answered_to_a_mistake_is_scrolled_into_view(stage: Stage, language: str) -> None:
    enlarge(stage, language)
    lesson()(stage)
    stage.draw()
    lesson(remark=SENTENCE, remark_tone="mistake")(stage)
    stage.robot.settle()
    stage.draw()
    (card,) = (item for item in stage.items() if item.property("tone") == "mistake")
    assert is_seen(card)


@pytest.mark.parametrize("kept", [{}, {"hint": SHORT}, {"hint": SENTENCE}])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_once_a_mistake_is_mended_what_there_is_to_do_is_seen_again(
    stage: Stage, language: str, kept: dict[str, object]
) -> None:
    enlarge(stage, language)
    lesson(say=SHORT, more=SENTENCE, **kept)(stage)
    stage.draw()
    lesson(say=SHORT, more=SENTENCE, **kept, remark=SENTENCE, remark_tone="mistake")(stage)
    stage.robot.settle()
    stage.draw()
    assert not is_seen(stage.find("lesson.say"))
    lesson(say=SHORT, more=SENTENCE, **kept)(stage)
    stage.robot.settle()
    stage.draw()
    assert is_seen(stage.find("lesson.say"))
    assert all(is_seen(item) for item in stage.items() if item.property("tone") == "hint")


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_answered_to_a_mistake_is_seen_also_from_the_explanation_below(
    stage: Stage, language: str
) -> None:
    enlarge(stage, language)
    lesson(hint=SENTENCE, more=SENTENCE)(stage)
    stage.draw()
    stage.choose("lesson.explain")
    stage.draw()
    lesson(hint=SENTENCE, more=SENTENCE, remark=SHORT, remark_tone="mistake")(stage)
    stage.robot.settle()
    stage.draw()
    (card,) = (item for item in stage.items() if item.property("tone") == "mistake")
    assert is_seen(card)


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


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_said_to_a_miss_in_the_warm_up_is_scrolled_into_view(stage: Stage, language: str) -> None:
    enlarge(stage, language)
    one = WarmUp("click", "touchpad")
    warm_up(one)(stage)
    stage.draw()
    warm_up(miss(one))(stage)
    stage.robot.settle()
    stage.draw()
    assert is_seen(stage.find("warm_up.remark"))


@pytest.mark.parametrize(("scale", "leaves"), [(1.0, 1), (1.5, 2), (2.0, 2)])
def test_a_class_of_twelve_needs_few_leaves(stage: Stage, scale: float, leaves: int) -> None:
    enlarge(stage, "ja", scale)
    tiles(12)(stage)
    stage.draw()
    for _ in range(leaves - 1):
        stage.robot.click("tiles.after")
    assert stage.is_shown("tiles.learner.11")
    assert stage.is_shown("tiles.learner.0") == (leaves == 1)

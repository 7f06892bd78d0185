"""Nothing is cut, crowded or too small, on any page, in any state, size and language."""

from __future__ import annotations

import pytest

from tests.qml.learner.gallery import STATES
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage, type_of

SIZES = ((1280, 720), (1366, 768), (1920, 1080), (2560, 1440), (1280, 1024))


def faults(stage: Stage) -> dict[str, list[str]]:
    """What is wrong, by state."""
    found = {}
    for name, show in STATES.items():
        show(stage)
        stage.draw()
        if wrong := complaints(stage):
            found[name] = wrong
        stage.app.closeProblem()
    return found


@pytest.fixture
def in_a_lesson(stage: Stage) -> Stage:
    """A lesson was opened, so that the phone has something to show."""
    stage.turn_to("home")
    stage.pages.open_lesson("basics/first")
    return stage


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_state_of_every_page_stands_well(in_a_lesson: Stage, size: tuple[int, int], language: str) -> None:
    in_a_lesson.resize(*size)
    in_a_lesson.speak(language)
    assert faults(in_a_lesson) == {}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_words_reflow(in_a_lesson: Stage, scale: float, language: str) -> None:
    in_a_lesson.scale_text(scale)
    in_a_lesson.speak(language)
    assert faults(in_a_lesson) == {}

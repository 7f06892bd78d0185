"""Nothing is cut, crowded or too small, on any page, in any state, size and language.

The smallest and the largest window and the commonest laptop are looked at each time, what lies between them by
`make test-all`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from tests.qml.learner.gallery import STATES, clear
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage, box


def slow(value: object) -> object:
    return pytest.param(value, marks=pytest.mark.slow)


def named(size: object) -> str:
    return "x".join(map(str, size)) if isinstance(size, tuple) else str(size)


SMALLEST, COMMONEST, LARGEST = (1280, 720), (1366, 768), (2560, 1440)
ODD = ((1280, 1024), (2560, 1080))
SMALL_LAPTOP = 5.3
"""Pixels a millimetre: 1366 × 768 on 11.6 inches."""


def faults(stage: Stage, language: str, states: str = "") -> dict[str, list[str]]:
    """What is wrong, by state; of those only whose name begins so."""
    stage.speak(language)
    found = {}
    for name, show in STATES.items():
        if not name.startswith(states):
            continue
        show(stage)
        stage.draw()
        if wrong := complaints(stage):
            found[name] = wrong
        clear(stage)
    return found


@pytest.fixture
def in_a_lesson(stage: Stage) -> Stage:
    """A lesson was opened, so that the phone has something to show."""
    stage.turn_to("home")
    stage.pages.open_lesson("basics/first")
    return stage


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("size", [SMALLEST, COMMONEST, LARGEST, *map(slow, ((1920, 1080), *ODD))], ids=named)
def test_every_state_of_every_page_stands_well(
    in_a_lesson: Stage, size: tuple[int, int], language: str
) -> None:
    in_a_lesson.resize(*size)
    assert faults(in_a_lesson, language) == {}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("scale", [1.5, 2.0])
@pytest.mark.parametrize("size", [SMALLEST, LARGEST, *map(slow, (COMMONEST, (1920, 1080)))], ids=named)
def test_large_words_reflow(in_a_lesson: Stage, size: tuple[int, int], scale: float, language: str) -> None:
    in_a_lesson.resize(*size)
    in_a_lesson.scale_text(scale)
    assert faults(in_a_lesson, language) == {}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("theme", [slow("dark"), "contrast"])
def test_every_theme_stands_as_well(in_a_lesson: Stage, theme: str, language: str) -> None:
    in_a_lesson.colour(theme)
    in_a_lesson.resize(1280, 720)
    assert faults(in_a_lesson, language) == {}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [SMALLEST, *map(slow, (LARGEST, *ODD))], ids=named)
def test_beside_the_magnified_phone_everything_has_room(
    in_a_lesson: Stage, size: tuple[int, int], scale: float, language: str
) -> None:
    in_a_lesson.resize(*size)
    in_a_lesson.scale_text(scale)
    in_a_lesson.magnify(True)
    assert faults(in_a_lesson, language, "lesson") == {}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("magnified", [False, True])
def test_the_phone_may_stand_at_the_left(
    in_a_lesson: Stage, magnified: bool, scale: float, language: str
) -> None:
    in_a_lesson.theme.setProperty("phoneLeft", True)
    in_a_lesson.scale_text(scale)
    in_a_lesson.magnify(magnified)
    in_a_lesson.resize(1280, 720)
    assert faults(in_a_lesson, language, "lesson") == {}
    in_a_lesson.turn_to("lesson")
    assert box(in_a_lesson.find("phone.frame")).right() < box(in_a_lesson.find("lesson.call")).left()


def test_the_phone_is_as_large_as_in_the_hand_and_magnified_as_tall_as_the_window(in_a_lesson: Stage) -> None:
    in_a_lesson.resize(1920, 1080)
    for density in (5.8, 6.1):
        in_a_lesson.quick.setProperty("forcedDensity", density)
        assert in_a_lesson.find("phone.frame").height() == pytest.approx(146 * density, abs=1)
    in_a_lesson.magnify(True)
    in_a_lesson.draw()
    assert in_a_lesson.find("phone.frame").height() > 0.96 * 1080
    assert box(in_a_lesson.find("looks.open")).right() <= box(in_a_lesson.find("phone.frame")).left()


def test_how_it_looks_is_chosen_at_the_same_place_on_every_page(in_a_lesson: Stage) -> None:
    places, beside = {}, set()
    for name, show in STATES.items():
        show(in_a_lesson)
        in_a_lesson.draw()
        if button := in_a_lesson.robot.find("looks.open"):
            places[name] = (box(button).topRight().toPoint().x(), box(button).topRight().toPoint().y())
            found = map(
                in_a_lesson.robot.find, ("tiles.language", "track.home", "warm_up.home", "lesson.home")
            )
            beside |= {box(one).center().y() - box(button).center().y() for one in found if one}
        clear(in_a_lesson)
    assert len(set(places.values())) == 1
    assert beside == {0.0}  # all in one row
    covered = ("lesson-calling", "lesson-calling-long", "warm-up-calling", "still")
    assert sorted(set(STATES) - set(places)) == sorted(covered)


@pytest.mark.parametrize("density", [0.01, slow(400.0), float("inf")])
def test_a_screen_that_does_not_know_its_size_spoils_nothing(in_a_lesson: Stage, density: float) -> None:
    in_a_lesson.quick.setProperty("forcedDensity", density)
    in_a_lesson.resize(1280, 720)
    assert 60 <= in_a_lesson.find("lesson.begin").height() <= 100
    assert faults(in_a_lesson, "ja") == {}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("scale", [1.0, slow(2.0)])
def test_controls_of_sixteen_millimetres_fit_on_the_smallest_laptop(
    in_a_lesson: Stage, scale: float, language: str
) -> None:
    in_a_lesson.quick.setProperty("forcedDensity", SMALL_LAPTOP)
    in_a_lesson.resize(1280, 720)
    in_a_lesson.scale_text(scale)
    assert in_a_lesson.find("lesson.begin").height() >= 16 * SMALL_LAPTOP
    assert faults(in_a_lesson, language) == {}


def test_on_a_large_screen_everything_is_larger(in_a_lesson: Stage) -> None:
    names = ("lesson.begin", "phone.frame")
    small = [in_a_lesson.find(name).height() for name in names]
    in_a_lesson.resize(2732, 1536)
    in_a_lesson.draw()
    large = [in_a_lesson.find(name).height() for name in names]
    assert large == pytest.approx([2 * height for height in small], abs=2)


def test_at_most_one_button_of_a_page_is_filled(in_a_lesson: Stage) -> None:
    filled = {}
    for name, show in STATES.items():
        show(in_a_lesson)
        looks = [item.property("look") for item in in_a_lesson.items() if item.isEnabled()]
        filled[name] = sum(look in ("go", "filled") for look in looks)
        clear(in_a_lesson)
    assert {name: count for name, count in filled.items() if count > 1} == {}
    assert filled["lesson-answered"] == filled["home-start"] == filled["tiles-empty"] == 1


def test_every_icon_and_picture_exists(in_a_lesson: Stage) -> None:
    for show in STATES.values():
        show(in_a_lesson)
        in_a_lesson.draw()
    providers = [in_a_lesson.window.engine.imageProvider(kind) for kind in ("icon", "picture")]
    assert [provider.unknown for provider in providers] == [[], []]


Spoil = Callable[[QQuickItem], object]


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda button: button.setProperty("width", 90.0), "“名前なしで ためす” needs more room than it has"),
        (lambda button: button.setX(button.x() - 100), "“はじめての 方” and “名前なしで ためす” are nearer than 12 pixels"),
        (lambda button: button.parentItem().setX(-140), "“はじめての 方” is outside of the window"),
        (lambda button: button.setProperty("height", 50.0), "“名前なしで ためす” is only 290 × 50 pixels"),
        (lambda button: button.setProperty("pixelSize", 18), "“名前なしで ためす” is set in 18.0 pixels"),
        (lambda button: (button.setX(600), button.setY(-300)), "“名前なしで ためす” lies on a picture"),
        (
            lambda button: (button.setProperty("width", 200), button.setProperty("text", "Straightforwardly")),
            "“Straightf…orwardly” is broken in the middle of a word",
        ),
    ],
)  # fmt: skip
def test_a_spoilt_page_is_found(stage: Stage, spoil: Spoil, complaint: str) -> None:
    spoil(stage.find("tiles.guest"))
    stage.draw()
    assert complaint in complaints(stage)

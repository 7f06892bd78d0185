"""What a screen reader is told: a name and a role for everything that is seen, and nothing that is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from literacy_tutor.common import ruby
from literacy_tutor.viewmodels.learner.tiles import derive_tiles_props
from tests.qml.learner.gallery import STATES, clear
from tests.qml.learner.stage import PHONE, Stage, type_of
from tests.viewmodels.things import learner

Role, Said = QAccessible.Role, QAccessible.Text
PRESSED = {Role.Button, Role.RadioButton, Role.EditableText}
ROLES = {
    Role.Window,
    Role.Pane,
    Role.StaticText,
    Role.ProgressBar,
    Role.AlertMessage,
    Role.Grouping,
    *PRESSED,
}


def heard(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is not hidden, from this part down; of the phone only that it is there."""
    if part.state().invisible:
        return
    yield part
    if part.object().objectName() == PHONE:
        return
    for place in range(part.childCount()):
        yield from heard(part.child(place))


def told(stage: Stage) -> list[QAccessibleInterface]:
    stage.draw()
    return list(heard(QAccessible.queryAccessibleInterface(stage.quick)))


def name(part: QAccessibleInterface) -> str:
    return part.text(Said.Name)


def visible_words(stage: Stage) -> Iterator[str]:
    for item in stage.items():
        words = item.property("plainText") if type_of(item) != "QQuickText" else item.property("text")
        if isinstance(words, str) and words and (item.inherits("QQuickText") or item.property("pixelSize")):
            yield words


def faults(stage: Stage) -> list[str]:
    parts = told(stage)
    said = " ".join(f"{name(part)} {part.text(Said.Description)}" for part in parts)
    wrong = [f"{part.role()} is no role of ours" for part in parts if part.role() not in ROLES]
    wrong += [f"a {part.role()} has no name" for part in parts if not name(part).strip()]
    wrong += [f"markup is read out: {name(part)}" for part in parts if set(name(part)) & set("｜《》")]
    wrong += [
        f"nobody says “{words}”"
        for words in visible_words(stage)
        if words not in said and words not in "゛゜小"
    ]
    buttons = Counter(
        name(part) + part.text(Said.Description)
        for part in parts
        if part.role() in PRESSED and not part.state().disabled
    )
    return wrong + [f"{count} buttons are called {called}" for called, count in buttons.items() if count > 1]


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_everything_seen_is_said_once(stage: Stage, language: str) -> None:
    stage.turn_to("home")
    stage.pages.open_lesson("basics/first")
    stage.speak(language)
    found = {}
    for state, show in STATES.items():
        show(stage)
        if state != "tiles-long-names" and (wrong := faults(stage)):
            found[state] = wrong
        clear(stage)
    assert found == {}


def test_a_button_without_a_name_would_be_found(stage: Stage) -> None:
    STATES["tiles-8"](stage)
    stage.find("tiles.guest").setProperty("text", "")
    assert faults(stage) == [f"a {Role.Button} has no name"]


def test_the_page_is_named_by_its_headline(stage: Stage) -> None:
    panes = [name(part) for part in told(stage) if part.role() == Role.Pane]
    assert panes == ["ようこそ"]


def test_while_the_teacher_is_called_nothing_else_is_heard(stage: Stage) -> None:
    STATES["lesson-calling"](stage)
    buttons = [part.object().objectName() for part in told(stage) if part.role() == Role.Button]
    assert buttons == ["call.take_back"]


def test_behind_a_problem_nothing_can_be_pressed(stage: Stage) -> None:
    STATES["problem"](stage)
    usable = [
        part.object().objectName()
        for part in told(stage)
        if part.role() in PRESSED and not part.state().disabled
    ]
    assert usable == ["problem.close"]


def test_a_screen_reader_presses_a_button(stage: Stage) -> None:
    guest = next(part for part in told(stage) if part.object().objectName() == "tiles.guest")
    guest.actionInterface().doAction("Press")
    assert stage.app.page == "home"


def test_two_people_of_one_name_are_told_apart_by_their_picture(stage: Stage) -> None:
    stage.app.tiles.show(derive_tiles_props([learner("田中", 0), learner("田中", 8)], "ja"))
    described = [part.text(Said.Description) for part in told(stage) if name(part) == "田中さん"]
    assert described == ["花", "星"]


def test_readings_are_not_said(stage: Stage) -> None:
    STATES["lesson-step"](stage)
    say = next(part for part in told(stage) if part.object().objectName() == "lesson.say")
    assert name(say) == ruby.plain(stage.pages.lesson_page.props.say)

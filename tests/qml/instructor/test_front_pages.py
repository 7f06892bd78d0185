"""In front of the class, in the real window, by hand: nobody's name, the phone obeys, everybody goes along, a lesson for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.acts import Act
from literacy_tutor.phone.actions import PressBack, Tap, Tick
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.guidance import call_to_step, step_called
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.front import FrontViewModel
from literacy_tutor.viewmodels.projection import ProjectionViewModel
from tests.qml.instructor.test_pages_stand import come_in
from tests.qml.learner import layout
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import NO_MODIFIER, Stage

LESSON = "basics/sms"
NAMES = ("大友 はるゑ", "四十万谷 フミ", "Wilhelmina Oyelaran")
GROUP, CLASS = "中央公民館", "火曜の 梅クラス"
TODAY = wall_clock().date()


@pytest.fixture
def stage(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stage]:
    font = QFont(qapp.font())
    made = Stage(make_application(), tmp_path / "data", lessons_dir())
    made.steady_hand()
    yield made
    made.close()
    qapp.setFont(font)


@pytest.fixture
def people(stage: Stage) -> list[str]:
    return [add_learner(stage.window.database, name, "", "pets").id for name in NAMES]


@pytest.fixture
def class_(stage: Stage, people: list[str]) -> str:
    made = classes.open_class(stage.window.database, CLASS).id
    classes.join(stage.window.database, made, people)
    attendance.hold_hour(stage.window.database, made, TODAY)
    stage.app.showTiles()
    return made


def projection(stage: Stage) -> ProjectionViewModel:
    found = stage.app.pageModel
    assert isinstance(found, ProjectionViewModel)
    return found


def go_in_front(stage: Stage) -> ProjectionViewModel:
    come_in(stage)
    stage.robot.click("frame.front")
    stage.robot.click(f"front.lesson.{LESSON}")
    assert GROUP in words_on(stage), "before it, the group is named"
    stage.robot.click("front.show")
    return projection(stage)


def do(stage: Stage, act: Act) -> None:
    """A touch on the phone, wherever it stands; or time that nobody waits for."""
    match act:
        case Tap(target):
            stage.robot.click(target)
        case Tick(ms):
            projection(stage).lesson.pass_time(ms)
        case PressBack():
            stage.robot.click("nav.back")
        case _:
            raise AssertionError(f"{act} was not expected")


def words_on(stage: Stage) -> str:
    """Everything that can be read or is read aloud, the phone's glass included."""
    found = [stage.quick.title()]
    for item in stage.items(phone=True):
        for name in ("text", "plainText", "title", "label"):
            value = item.property(name)
            found.append(value if isinstance(value, str) else "")
    return "\n".join(found)


def test_the_phone_obeys_the_step_passes_and_no_name_is_seen(stage: Stage, class_: str) -> None:
    database = stage.window.database
    before = database.rows("SELECT n FROM event")
    page = go_in_front(stage)
    assert (stage.app.page, page.props.step_words[:4]) == ("projection", "手順 1")
    QTest.mouseMove(stage.quick, QPoint(900, 300))
    for step in page.lesson.session.lesson.steps[:2]:
        seen = words_on(stage)
        assert page.lesson.props.say.split("｜")[0] in seen
        assert not [one for one in (*NAMES, *" ".join(NAMES).split(), GROUP, CLASS) if one in seen]
        for act in step.do:
            do(stage, act)
    stage.robot.wait_until(lambda: page.props.step_words[:4] == "手順 3", "two steps are done")
    stage.robot.click("projection.call")
    assert step_called(database, class_, LESSON, TODAY) == page.lesson.session.lesson.steps[2].id
    assert page.props.called
    stage.robot.click("projection.again")
    stage.robot.click("projection.outline")
    assert page.lesson.props.outlined
    stage.robot.click("projection.show_hand")
    assert page.lesson.props.ghost
    stage.robot.click("projection.back")
    assert page.props.step_words[:4] == "手順 2"
    assert len(database.rows("SELECT n FROM event")) == len(before) + 1, "only the call"
    stage.press(Qt.Key.Key_Escape)
    assert (stage.app.page, stage.is_shown("front.show")) == ("frame", True)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_shown_stands_well_at_every_size(
    stage: Stage,
    class_: str,
    language: str,
    size: tuple[int, int],
    scale: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(layout, "SMALLEST_CONTROL", 44)  # a volunteer's hand
    monkeypatch.setattr(layout, "SMALLEST_GAP", 4)
    monkeypatch.setattr(layout, "SMALLEST_TEXT", 18)
    stage.speak(language)
    stage.resize(*size)
    stage.scale_text(scale)
    come_in(stage)
    side, found = stage.app.open_side(), {}
    side.frame.turnTo("front")
    page = side.frame.model_of("front")
    assert isinstance(page, FrontViewModel)
    page.chooseClass(class_)
    page.chooseLesson("fraud/parcel-sms")
    page.chooseStep(3)
    page.callEverybody()
    stage.draw()
    found["chosen"] = complaints(stage)
    page.chooseStep(1)
    page.begin()
    shown = projection(stage)
    shown.switchPointer()  # it lies over whatever the hand is at
    steps = shown.lesson.session.lesson.steps
    for number, step in enumerate(steps):
        stage.draw()
        found[step.id] = complaints(stage)
        if step.question:
            shown.lesson.answer(step.question.answers[-1].id)
            shown.lesson.saveNow()
            stage.draw()
            found[f"{step.id}, answered"] = complaints(stage)
        if number + 1 < len(steps):
            shown.forward()
    shown.lesson.goOn()
    shown.lesson.saveNow()
    assert shown.props.finished
    stage.draw()
    found["end"] = complaints(stage)
    assert {name: what for name, what in found.items() if what} == {}


def test_the_large_hand_follows_and_can_be_sent_away(stage: Stage) -> None:
    go_in_front(stage)
    hand = stage.find("projection.hand")
    for at in (QPoint(1100, 500), QPoint(300, 250)):
        QTest.mouseMove(stage.quick, at)
        stage.draw()
        assert hand.property("at").toPoint() == at
    on_the_phone = QPoint(1150, 420)
    QTest.mousePress(stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, on_the_phone)
    assert (hand.property("touching"), hand.property("touchedAt").toPoint()) == (True, on_the_phone)
    QTest.mouseRelease(stage.quick, Qt.MouseButton.LeftButton, NO_MODIFIER, on_the_phone)
    assert not hand.property("touching")
    stage.robot.click("projection.pointer")
    assert not hand.isVisible()
    stage.robot.click("projection.pointer")
    assert hand.isVisible()


def test_everything_in_front_is_reached_by_keys_alone(stage: Stage) -> None:
    come_in(stage)
    for name in ("frame.front", f"front.lesson.{LESSON}", "front.show"):
        stage.choose(name)
    for name in ("projection.forward", "projection.outline"):
        stage.choose(name)
    page = projection(stage)
    assert page.props.step_words[:4] == "手順 2"
    assert page.lesson.props.outlined
    stage.choose("projection.leave")
    assert stage.app.page == "frame"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_learners_lesson_goes_along_while_they_look_at_it(stage: Stage, class_: str, language: str) -> None:
    """The row comes from elsewhere, as over a network; then the learner goes on by hand."""
    stage.speak(language)
    stage.robot.click("tiles.learner.0")
    stage.pages.open_lesson(LESSON)
    stage.robot.click("lesson.begin")
    page = stage.pages.lesson_page
    lesson = page.session.lesson
    writer = Thread(target=call_to_step, args=(stage.window.database, class_, LESSON, lesson.steps[2].id))
    writer.start()
    writer.join()
    stage.robot.wait_until(lambda: page.props.step_number == 3, "the lesson has not gone along")
    stage.draw()
    seen = words_on(stage)
    assert ("先生が みんなで 手順3に" if language == "ja" else "gone on to step 3 together") in seen
    for act in lesson.steps[2].do:
        stage.robot.perform(act)
    assert page.props.step_number == 4
    log = stage.window.database.rows(
        "SELECT kind FROM event WHERE kind LIKE 'step_%' AND learner IS NOT NULL ORDER BY n"
    )
    assert [row["kind"] for row in log] == ["step_guided", "step_passed"]


def test_from_the_board_a_lesson_opens_for_somebody(stage: Stage, people: list[str], class_: str) -> None:
    assert class_
    come_in(stage)
    stage.robot.click(f"board.person.{people[1]}")
    stage.robot.click(f"board.open.{people[1]}")
    assert NAMES[1] in words_on(stage)
    stage.robot.click(f"open_for.lesson.{LESSON}")
    assert (stage.app.page, stage.pages.at_work.learner, stage.is_shown("lesson.begin")) == (
        "lesson",
        people[1],
        True,
    )
    stage.app.showTiles()
    stage.robot.click("tiles.helper")
    assert stage.app.page == "door"

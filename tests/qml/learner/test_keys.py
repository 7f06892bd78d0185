"""The keyboard alone does everything: it is always somewhere, and it is seen where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from literacy_tutor.common.errors import UserError
from literacy_tutor.phone.actions import Tick
from literacy_tutor.viewmodels.learner.tiles import TilesProps, derive_tiles_props
from tests.qml.learner.gallery import track
from tests.qml.learner.stage import Stage, box
from tests.viewmodels.things import learner

ENTER, SPACE, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture(autouse=True)
def steady_hand(stage: Stage) -> None:
    stage.steady_hand()


@pytest.fixture
def in_step(stage: Stage) -> Stage:
    """A guest who began the lesson, with the keyboard."""
    stage.choose("tiles.guest")
    stage.choose("home.next")
    stage.press(ENTER)
    return stage


def ringed(stage: Stage) -> bool:
    """A ring stands round what has the keyboard, and nowhere else."""
    stage.draw()
    item = stage.focused
    if stage.in_phone():
        item = stage.find("phone.frame")
    assert item is not None
    return [box(item).contains(box(ring).center()) for ring in stage.rings()] == [True]


def test_a_newcomer_plays_a_lesson_to_its_end_without_a_mouse(stage: Stage) -> None:
    assert stage.focus == "tiles.newcomer"
    stage.press(ENTER)
    assert (stage.focus, ringed(stage)) == ("newcomer.picture.0", True)
    stage.press(SPACE)
    assert (stage.focus, ringed(stage)) == ("newcomer.name", True)
    stage.type("はな")
    stage.press(ENTER)
    assert (stage.focus, ringed(stage)) == ("newcomer.next", True)
    stage.press(ENTER)
    assert (stage.app.page, stage.focus, ringed(stage)) == ("home", "home.next", True)
    stage.choose("home.track.basics")
    assert (stage.focus, ringed(stage)) == ("track.lesson.basics/first", True)
    stage.press(ENTER)
    assert (stage.focus, ringed(stage)) == ("lesson.begin", True)
    stage.press(ENTER)
    assert stage.in_phone()
    assert ringed(stage)
    play_steps(stage)
    assert (stage.app.page, stage.focus, ringed(stage)) == ("finish", "finish.home", True)
    stage.press(ENTER)
    assert (stage.app.page, stage.focus, ringed(stage)) == ("home", "home.next", True)
    stage.choose("home.end")
    assert (stage.focus, ringed(stage)) == ("tiles.learner.0", True)


def play_steps(stage: Stage) -> None:
    """The template's five steps: open, read, answer, write, send."""
    stage.choose("home.messages")
    stage.choose("messages.thread.sato")
    stage.robot.perform(Tick(2000))
    assert stage.in_phone()  # a question has come, and does not tear the keyboard away
    stage.choose("lesson.answer.ten")
    assert (stage.focus, ringed(stage)) == ("lesson.go_on", True)
    stage.press(ENTER)
    assert stage.in_phone()
    stage.choose("messages.draft")
    stage.type("はい")
    stage.choose("messages.send")
    stage.robot.wait_until(lambda: stage.app.page == "finish", "the lesson did not end")


def test_help_is_called_and_sent_back_by_keys(in_step: Stage) -> None:
    in_step.choose("lesson.call")
    assert (in_step.focus, ringed(in_step)) == ("call.take_back", True)
    in_step.press(TAB)
    assert in_step.focus == "call.take_back"  # nothing behind the sign
    in_step.press(ENTER)
    wait_for_no_call(in_step)
    assert in_step.in_phone()
    in_step.choose("lesson.call")
    in_step.press(ESCAPE)
    wait_for_no_call(in_step)


def wait_for_no_call(stage: Stage) -> None:
    stage.robot.wait_until(lambda: not stage.robot.lesson.props.calling, "the teacher is still called")
    stage.draw()


def test_hints_are_asked_for_by_keys_until_the_step_is_shown(in_step: Stage) -> None:
    in_step.tab_to("lesson.hint")
    for words in ("moreHint", "moreHint", "doItForMe"):
        in_step.press(ENTER)
        assert (in_step.robot.lesson.props.hint_button, in_step.focus) == (words, "lesson.hint")
    in_step.press(ENTER)
    assert in_step.robot.lesson.props.watching
    assert (in_step.focus, ringed(in_step)) == ("lesson.listen", True)
    in_step.robot.wait_until(lambda: not in_step.robot.lesson.props.watching, "the step was not shown")
    in_step.draw()
    assert in_step.in_phone()


def test_a_button_that_goes_leaves_the_keyboard_to_the_next_thing(in_step: Stage) -> None:
    lesson = in_step.pages.lesson_page
    lesson.close()
    in_step.tab_to("lesson.hint")
    lesson.show(replace(lesson.props, hint_button=""))
    in_step.draw()
    assert not in_step.is_shown("lesson.hint")
    assert in_step.in_phone()
    assert ringed(in_step)


def test_a_problem_takes_the_keyboard_and_gives_it_back(stage: Stage) -> None:
    stage.choose("tiles.guest")
    stage.tab_to("home.track.procedures")
    stage.app.tell(UserError("The disk is full: delete something, then go on.", "いっぱいです。"))
    stage.draw()
    assert (stage.focus, ringed(stage)) == ("problem.close", True)
    stage.press(TAB)
    assert stage.focus == "problem.close"
    stage.press(ENTER)
    assert (stage.app.sign.props.words, stage.focus) == ("", "home.track.procedures")


def test_arrows_go_to_what_the_eye_sees_there(stage: Stage) -> None:
    stage.app.tiles.show(derive_tiles_props([learner(f"はな{n}", n) for n in range(8)], "ja"))
    stage.tab_to("tiles.learner.0")
    for key, name in ((RIGHT, "1"), (DOWN, "5"), (LEFT, "4"), (UP, "0")):
        stage.press(key)
        assert (stage.focus, ringed(stage)) == (f"tiles.learner.{name}", True)
    stage.press(DOWN, DOWN)
    assert stage.focus == "tiles.newcomer"


def test_arrows_lead_from_the_whole_phone_to_what_is_on_it(in_step: Stage) -> None:
    assert in_step.in_phone()
    in_step.press(RIGHT)
    assert in_step.focus.startswith(("home.", "status"))
    assert in_step.rings() == []  # the phone has a ring of its own for its parts


def test_the_table_of_letters_is_one_stop_with_arrows_inside(stage: Stage) -> None:
    stage.app.tiles.comeNew()
    stage.app.newcomer.choosePicture("sailing")
    stage.draw()
    stage.press(DOWN)
    stage.tab_to("newcomer.letter.あ")
    stage.press(RIGHT, DOWN, ENTER)
    assert stage.app.newcomer.props.name == "き"
    stage.tab_to("newcomer.letter.あ")
    stage.tab_to("newcomer.back")
    stage.tab_to("newcomer.name", back=True)
    stage.press(Qt.Key.Key_Backspace)
    assert stage.app.newcomer.props.name == ""


def test_escape_is_the_button_that_goes_back(stage: Stage) -> None:
    stage.choose("tiles.newcomer")
    stage.press(ENTER)
    assert stage.app.newcomer.props.stage == "name"
    stage.press(ESCAPE)
    assert (stage.app.newcomer.props.stage, stage.focus) == ("picture", "newcomer.picture.0")
    stage.press(ESCAPE)
    assert stage.app.page == "tiles"
    stage.choose("tiles.guest")
    stage.choose("home.track.fraud")
    assert stage.focus == "track.home"  # there is no lesson
    stage.press(ESCAPE)
    assert stage.app.page == "home"


def test_escape_does_not_leave_a_lesson(in_step: Stage) -> None:
    in_step.press(ESCAPE)
    assert in_step.app.page == "lesson"


def test_every_leaf_of_learners_is_reached_by_keys(stage: Stage) -> None:
    stage.app.tiles.show(derive_tiles_props([learner(f"はな{n}", n) for n in range(30)], "ja"))
    stage.draw()
    for first in (12, 24):
        stage.choose("tiles.after")
        assert stage.is_shown(f"tiles.learner.{first}")
        assert not stage.is_shown(f"tiles.learner.{first - 1}")
    assert ringed(stage)  # the last leaf: its button is off, and the keyboard is elsewhere
    stage.tab_to("tiles.learner.29", back=True)


def test_what_the_keyboard_reaches_below_is_scrolled_into_view(stage: Stage) -> None:
    track(30)(stage)
    stage.draw()
    stage.tab_to("track.lesson.basics/lesson-29")
    stage.robot.wait_until(lambda: is_in_view(stage), "the lesson is not in view")


def is_in_view(stage: Stage) -> bool:
    item = stage.focused
    assert item is not None
    bottom = item.mapToScene(QPointF(0, item.height())).y()
    return 0 < bottom < stage.quick.height()


def test_a_click_leaves_the_keyboard_in_the_phones_field(in_step: Stage) -> None:
    in_step.robot.click("home.messages")
    in_step.robot.click("messages.thread.sato")
    in_step.robot.perform(Tick(2000))
    in_step.draw()
    in_step.robot.click("lesson.answer.ten")
    in_step.robot.click("lesson.go_on")
    in_step.robot.click("messages.draft")
    in_step.type("は")
    in_step.robot.click("lesson.hint")
    in_step.type("い")
    assert in_step.robot.lesson.session.now.run.index == 4  # written, and on to the next step


def test_no_ring_shows_while_the_mouse_is_used(stage: Stage) -> None:
    stage.robot.click("tiles.guest")
    stage.robot.click("home.track.basics")
    stage.draw()
    assert stage.rings() == []


def test_a_held_key_presses_once(stage: Stage) -> None:
    stage.choose("tiles.guest")
    QTest.keyPress(stage.quick, ENTER)
    for _ in range(5):
        QTest.sendKeyEvent(QTest.KeyAction.Press, stage.quick, ENTER, "\r", Qt.KeyboardModifier.NoModifier)
    assert stage.app.page in ("lesson", "home")


def test_the_first_tile_has_the_keyboard_when_somebody_was_here(stage: Stage) -> None:
    stage.app.tiles.show(TilesProps())
    stage.app.tiles.show(derive_tiles_props([learner("はな")], "ja"))
    stage.app.turn_to("newcomer")
    stage.draw()
    stage.app.turn_to("tiles")
    stage.draw()
    assert stage.focus == "tiles.learner.0"

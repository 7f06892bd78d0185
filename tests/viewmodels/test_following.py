"""A learner's open lesson goes where the teacher calls the class, whoever writes the row and whenever it comes."""

from __future__ import annotations

from threading import Thread

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.guidance import call_to_step, set_free
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.learner.lesson import LessonViewModel

LESSON = "basics/first"


@pytest.fixture
def hana(app: AppViewModel) -> str:
    made = add_learner(app.house.database, "はな", "", "pets").id
    app.showTiles()
    return made


@pytest.fixture
def class_(app: AppViewModel, hana: str) -> str:
    made = open_class(app.house.database, "火曜クラス").id
    join(app.house.database, made, [hana])
    return made


def begun(app: AppViewModel, hana: str) -> LessonViewModel:
    app.tiles.pick(hana)
    pages = app.open_pages()
    pages.open_lesson(LESSON)
    return pages.lesson_page


def call(app: AppViewModel, class_: str, number: int) -> None:
    """As the link to another laptop does it: from a thread of its own."""
    step = app.house.load_lesson(LESSON, "ja").steps[number - 1].id
    writer = Thread(target=call_to_step, args=(app.house.database, class_, LESSON, step))
    writer.start()
    writer.join()


def heard(page: LessonViewModel, number: int) -> bool:
    """The row is heard in the window's own thread."""
    deadline = QDeadlineTimer(5000)
    while page.props.step_number != number and not deadline.hasExpired():
        QGuiApplication.processEvents()
    return bool(page.props.step_number == number)


def test_an_open_lesson_goes_along_and_says_so(app: AppViewModel, hana: str, class_: str) -> None:
    page = begun(app, hana)
    assert page.props.mode == "scene"
    call(app, class_, 2)
    assert heard(page, 2)
    assert (page.props.mode != "scene", page.props.remark_tone) == (True, "info")
    assert "みんなで ｜手順《てじゅん》2に すすみました" in page.props.remark
    assert [bar.phase for bar in page.props.bars][:2] == ["ahead", "now"], "what was skipped was not done"
    found = open_attempt(app.house.database, hana, LESSON)
    assert found
    assert found.step == 1, "the disk has it"


def test_what_is_being_shown_to_them_gives_way(app: AppViewModel, hana: str, class_: str) -> None:
    page = begun(app, hana)
    page.begin()
    for _ in range(4):
        page.askHint()
        page.saveNow()
    assert page.props.watching
    call(app, class_, 2)
    assert heard(page, 2)
    assert not page.props.watching


def test_opened_after_the_call_it_begins_there_and_another_time_at_the_beginning(
    app: AppViewModel, hana: str, class_: str
) -> None:
    call(app, class_, 2)
    page = begun(app, hana)
    assert (page.props.step_number, page.props.mode == "scene", page.props.can_restart) == (2, False, False)
    page.restart()
    assert (page.props.step_number, page.props.mode) == (1, "scene")


def test_who_is_not_in_the_class_a_guest_and_whoever_was_set_free_go_on_alone(
    app: AppViewModel, hana: str, class_: str
) -> None:
    call(app, class_, 2)
    set_free(app.house.database, class_, LESSON)
    assert begun(app, hana).props.step_number == 1
    app.showTiles()
    call(app, class_, 2)
    app.tiles.comeAsGuest()
    app.open_pages().open_lesson(LESSON)
    call(app, class_, 2)
    QGuiApplication.processEvents()
    assert app.open_pages().lesson_page.props.step_number == 1


def test_whoever_left_is_followed_no_more(app: AppViewModel, hana: str, class_: str) -> None:
    page = begun(app, hana)
    page.goHome()
    call(app, class_, 2)
    QGuiApplication.processEvents()
    assert app.page == "home"
    app.open_pages().end()
    call(app, class_, 2)
    QGuiApplication.processEvents()
    assert (app.page, page.is_open) == ("tiles", False)

"""Where the warm-up stands among the pages: before the very first lesson, once, and whenever somebody wants it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.records.learners import learners
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.calm import UNUSABLE_LESSON
from literacy_tutor.viewmodels.habits import Habits, habits_of
from literacy_tutor.viewmodels.learner.pages import FIRST, LessonPages
from literacy_tutor.viewmodels.learner.warm_up_page import WarmUpViewModel
from tests.viewmodels.conftest import MakeApp


@pytest.fixture
def lessons(lessons: Path) -> Path:
    """Also the lesson that comes after the warm-up."""
    shutil.copytree(lessons_dir() / "_template", lessons / FIRST)
    return lessons


def pages(app: AppViewModel) -> LessonPages:
    assert app.pages_at_work is not None
    return app.pages_at_work


def warm_up(app: AppViewModel) -> WarmUpViewModel:
    found = pages(app).model_of("warm_up")
    assert isinstance(found, WarmUpViewModel)
    return found


def arrive(app: AppViewModel) -> None:
    app.tiles.comeNew()
    app.newcomer.choosePicture("hiking")
    app.newcomer.typeName("はな")
    app.newcomer.goOn()
    app.newcomer.goOn()


def come_back(app: AppViewModel) -> None:
    app.tiles.pick(app.tiles.props.tiles[0].learner)


def known(app: AppViewModel) -> Habits:
    return habits_of(app.house.database, learners(app.house.database)[0].id)


def finish(app: AppViewModel) -> None:
    """With the mouse, in the left hand, and a large arrow."""
    page = warm_up(app)
    page.choose("mouse", "arrow")
    page.goOn()
    page.choose("large", "arrow")
    page.goOn()
    page.choose("left", "arrow")
    while app.page == "warm_up":
        page.goOn()


def test_it_comes_before_the_first_lesson_and_only_once(make_app: MakeApp) -> None:
    app = make_app()
    arrive(app)
    pages(app).open_lesson("basics/first")
    assert app.page == "lesson"
    pages(app).show_home()
    pages(app).open_lesson(FIRST)
    assert (app.page, app.pageFile, app.pageModel) == ("warm_up", "Learner/WarmUpPage.qml", warm_up(app))
    finish(app)
    assert (app.page, pages(app).lesson_page.props.mode) == ("lesson", "scene")
    app = make_app()
    come_back(app)
    pages(app).open_lesson(FIRST)
    assert app.page == "lesson"


def test_what_was_found_out_is_kept_and_obeyed_at_the_next_start(make_app: MakeApp) -> None:
    app = make_app()
    arrive(app)
    pages(app).open_lesson(FIRST)
    finish(app)
    assert known(app) == Habits("mouse", "left", "large", "done")
    assert app.habits.props.pointer_mm == 16.0
    app = make_app()
    assert app.habits.props.pointer_mm == 0.0
    come_back(app)
    assert app.habits.props.pointer_mm == 16.0
    pages(app).end()
    assert app.habits.props.pointer_mm == 0.0


def test_one_tap_passes_it_and_it_is_not_asked_again(app: AppViewModel) -> None:
    arrive(app)
    pages(app).open_lesson(FIRST)
    warm_up(app).skip()
    assert (app.page, known(app).warm_up) == ("lesson", "skipped")
    pages(app).lesson_page.goHome()
    pages(app).open_lesson(FIRST)
    assert app.page == "lesson"


def test_a_lesson_that_breaks_meanwhile_leads_home(app: AppViewModel, lessons: Path) -> None:
    arrive(app)
    pages(app).open_lesson(FIRST)
    (lessons / FIRST / "lesson.yaml").write_text("title: [", encoding="utf-8")
    warm_up(app).skip()
    assert (app.page, app.sign.props.words) == ("home", UNUSABLE_LESSON.ja)


def test_who_leaves_it_is_offered_it_again_and_keeps_what_was_chosen(app: AppViewModel) -> None:
    arrive(app)
    pages(app).open_lesson(FIRST)
    warm_up(app).choose("touch", "finger")
    warm_up(app).choose("left", "finger")
    warm_up(app).goHome()
    assert (app.page, known(app)) == ("home", Habits("touch", "left", "small", "due"))
    assert app.habits.props.phone_left
    pages(app).open_lesson(FIRST)
    assert (app.page, warm_up(app).props.stage) == ("warm_up", "device")
    warm_up(app).goBack()
    assert app.page == "home"


def test_who_has_begun_the_lesson_before_there_was_a_warm_up_goes_on_with_it(app: AppViewModel) -> None:
    arrive(app)
    pages(app)._open(FIRST)
    pages(app).lesson_page.goHome()
    pages(app).open_lesson(FIRST)
    assert app.page == "lesson"


def test_a_guest_does_it_too_and_leaves_nothing(app: AppViewModel) -> None:
    for _ in range(2):
        app.tiles.comeAsGuest()
        pages(app).open_lesson(FIRST)
        assert (app.page, warm_up(app).props.who) == ("warm_up", "")
        finish(app)
        assert app.habits.props.pointer_mm == 16.0
        pages(app).lesson_page.goHome()
        pages(app).end()
        assert app.habits.props.pointer_mm == 0.0
    assert learners(app.house.database) == []


def test_it_is_repeated_from_the_basics_and_is_no_lesson(app: AppViewModel) -> None:
    arrive(app)
    pages(app).show_track("fraud")
    assert not pages(app).model_of("track").props.warm_up  # type: ignore[attr-defined]
    pages(app).show_track("basics")
    track = pages(app).model_of("track")
    assert track.props.warm_up  # type: ignore[attr-defined]
    track.openWarmUp()  # type: ignore[attr-defined]
    assert not warm_up(app).props.leads_to_lesson
    finish(app)
    assert app.page == "track"
    track.openWarmUp()  # type: ignore[attr-defined]
    warm_up(app).skip()
    assert (app.page, known(app).warm_up) == ("track", "done")
    assert by_lesson(app.house.database, learners(app.house.database)[0].id) == {}


def test_the_language_changes_on_the_page_that_is_shown(app: AppViewModel) -> None:
    arrive(app)
    pages(app).open_lesson(FIRST)
    warm_up(app).choose("mouse", "arrow")
    app.looks.choose("language", "en")
    assert (app.page, warm_up(app).props.stage, warm_up(app).props.who) == ("warm_up", "arrow", "はな")
    assert warm_up(app).props.say == "Move the **arrow** onto the apple."


def test_a_call_for_the_teacher_is_in_the_log(app: AppViewModel) -> None:
    arrive(app)
    pages(app).open_lesson(FIRST)
    warm_up(app).callTeacher()
    assert warm_up(app).props.calling
    warm_up(app).takeBackCall()
    rows = app.house.database.rows("SELECT kind, payload FROM event WHERE kind LIKE 'teacher%' ORDER BY n")
    assert [(row["kind"], json.loads(row["payload"])["step"]) for row in rows] == [
        ("teacher_called", "warm_up.device"),
        ("teacher_call_taken_back", "warm_up.device"),
    ]

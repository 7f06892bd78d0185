"""Today at home with real rows: the plan, the review lesson after lesson, and cards that are made again beside it all."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from literacy_tutor.bootstrap import make_house
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.acts import ShowMe
from literacy_tutor.records.attendance import hold_hour
from literacy_tutor.records.cards import cards_of, forget_cards, made_from
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.learners import learners
from literacy_tutor.records.plans import Plan, Way, make_plan
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.learner.finish import FinishViewModel
from literacy_tutor.viewmodels.recalling import Recalling
from literacy_tutor.viewmodels.words import word
from tests.viewmodels.test_app import arrive, home, lesson, pages, play_on

LESSONS = ("basics/first", "fraud/second", "procedures/third", "procedures/fourth")
CLASS = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))


class Wall:
    now = CLASS

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def app(qapp: object, tmp_path: Path, wall: Wall) -> Iterator[AppViewModel]:  # noqa: ARG001 - Qt is up
    for one in LESSONS:
        shutil.copytree(lessons_dir() / "_template", tmp_path / "lessons" / one)
        file = tmp_path / "lessons" / one / "lesson.yaml"
        file.write_text(
            re.sub("(?m)^skills:.*$", f"skills: [{one.rpartition('/')[2]}]", file.read_text("utf-8")), "utf-8"
        )
    database, content = make_house(tmp_path / "data", tmp_path / "lessons", wall)
    made = AppViewModel(
        House(
            database,
            open_in_memory,
            lambda: content.catalogue,
            content.load_lesson,
            lambda: None,
            clock=wall,
        )
    )
    yield made
    made.close()
    database.close()


@pytest.fixture
def finished(app: AppViewModel) -> FinishViewModel:
    arrive(app)
    found = pages(app).model_of("finish")
    assert isinstance(found, FinishViewModel)
    return found


def finish(app: AppViewModel) -> None:
    """The lesson that is open, by its walkthrough."""
    lesson(app).begin()
    play_on(app, len(lesson(app).session.lesson.steps))
    assert app.page == "finish"


def plan(app: AppViewModel, wall: Wall, lessons: tuple[str, ...], way: Way, *, review: bool = True) -> None:
    database = app.house.database
    class_ = open_class(database, "火").id
    join(database, class_, [one.id for one in learners(database)])
    hour = hold_hour(database, class_, wall.now.date())
    make_plan(database, Plan(hour.id, class_, lessons, review, way))
    pages(app).show_home()


def test_a_review_plays_what_is_due_and_may_be_left_after_each(
    app: AppViewModel, finished: FinishViewModel, wall: Wall
) -> None:
    for one in LESSONS[:3]:
        pages(app).open_lesson(one)
        finish(app)
        pages(app).show_home()
    assert home(app).props.beside == ""
    wall.now += timedelta(weeks=1)
    pages(app).show_home()
    assert (home(app).props.beside, home(app).props.beside_words) == ("review", "おさらい 3つ")
    home(app).openBeside()
    assert app.page == "lesson"
    finish(app)
    assert (finished.props.goes_on, finished.props.review_over) == (True, False)
    finished.goOn()
    assert app.page == "lesson"
    lesson(app).goHome()
    assert (app.page, home(app).props.beside_words) == ("home", "おさらい 2つ")
    home(app).openBeside()
    first = lesson(app).session.lesson.id
    finish(app)
    finished.goOn()
    assert lesson(app).session.lesson.id != first
    finish(app)
    assert (finished.props.goes_on, finished.props.review_over) == (False, True)
    finished.goHome()
    assert home(app).props.beside == ""


def test_a_lesson_outside_a_review_ends_as_ever(app: AppViewModel, finished: FinishViewModel) -> None:
    pages(app).open_lesson(LESSONS[0])
    finish(app)
    assert (finished.props.goes_on, finished.props.review_over) == (False, False)


@pytest.mark.usefixtures("finished")
def test_todays_plan_begins_with_the_review_and_ends_with_what_is_due_by_then(
    app: AppViewModel, wall: Wall
) -> None:
    pages(app).open_lesson(LESSONS[0])
    finish(app)
    wall.now += timedelta(weeks=1)
    plan(app, wall, (LESSONS[2], LESSONS[0]), "in_order")
    shown = home(app)
    assert (shown.props.next_lesson, shown.props.next_title) == ("", "おさらい 1つ")
    shown.goOn()
    finish(app)
    pages(app).show_home()
    assert (shown.props.next_lesson, shown.props.next_why) == (LESSONS[2], word("planLesson", "ja"))
    assert shown.props.beside == ""
    shown.goOn()
    finish(app)
    wall.now += timedelta(minutes=30)
    pages(app).show_home()
    assert (shown.props.next_lesson, shown.props.next_title) == ("", "おさらい 1つ")
    shown.goOn()
    assert app.page == "lesson"


@pytest.mark.usefixtures("finished")
def test_a_free_plan_is_chosen_from_and_all_other_lessons_are_one_tap_away(
    app: AppViewModel, wall: Wall
) -> None:
    plan(app, wall, LESSONS, "free")
    shown = home(app)
    assert [one.lesson for one in shown.props.choices] == list(LESSONS[:3])
    assert (shown.props.has_next, shown.props.beside) == (False, "others")
    shown.openBeside()
    assert (shown.props.choices, shown.props.has_next, shown.props.beside) == ((), True, "plan")
    shown.openBeside()
    shown.choose(LESSONS[1])
    finish(app)
    pages(app).show_home()
    assert [one.lesson for one in shown.props.choices] == [LESSONS[0], *LESSONS[2:]]


@pytest.mark.usefixtures("finished")
def test_a_stamp_for_the_lesson_is_on_the_card(app: AppViewModel) -> None:
    assert home(app).props.stamp_card == ""
    pages(app).open_lesson(LESSONS[0])
    finish(app)
    pages(app).show_home()
    assert (home(app).props.stamp_card, home(app).props.stamp_tally) == ("l---------", "スタンプ 1こ")


@pytest.fixture
def recall(app: AppViewModel) -> Callable[[], None]:
    return Recalling(app.house, app.telling, app).begin


@pytest.mark.usefixtures("finished")
def test_cards_that_are_gone_come_back_and_the_home_page_knows(
    app: AppViewModel, wall: Wall, recall: Callable[[], None]
) -> None:
    pages(app).open_lesson(LESSONS[0])
    finish(app)
    (hana,) = learners(app.house.database)
    before = cards_of(app.house.database, hana.id)
    forget_cards(app.house.database)
    wall.now += timedelta(weeks=1)
    pages(app).show_home()
    assert home(app).props.beside == ""
    recall()
    assert (home(app).props.beside, cards_of(app.house.database, hana.id)) == ("review", before)
    assert made_from(app.house.database)
    recall()


@pytest.mark.usefixtures("finished")
def test_what_had_to_be_shown_comes_back_within_the_hour(app: AppViewModel, wall: Wall) -> None:
    pages(app).open_lesson(LESSONS[0])
    lesson(app).begin()
    for _ in lesson(app).session.lesson.steps:
        lesson(app).session.do(ShowMe())
        play_on(app, 1)
    wall.now += timedelta(minutes=15)
    pages(app).show_home()
    assert home(app).props.beside == "review"

"""In front of the class: today's plan first, a lesson that is nobody's, everybody to a step; a lesson opened for somebody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication

from literacy_tutor.bootstrap import make_house
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.attempt import at_step, spell_out
from literacy_tutor.phone.actions import Tick
from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.attendance import hold_hour
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.guidance import step_called
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan, make_plan
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.front import FrontViewModel
from literacy_tutor.viewmodels.instructor.open_for import OpenForViewModel
from literacy_tutor.viewmodels.instructor.side import InstructorSide
from literacy_tutor.viewmodels.instructor.words_front import WORDS
from literacy_tutor.viewmodels.projection import ProjectionViewModel

PIN, LESSON = "472951", "basics/sms"
TODAY = wall_clock().date()


@pytest.fixture
def app(qapp: object, tmp_path: Path) -> Iterator[AppViewModel]:  # noqa: ARG001 - Qt is up
    database, content = make_house(tmp_path / "data", lessons_dir())
    made = AppViewModel(
        House(database, open_in_memory, lambda: content.catalogue, content.load_lesson, lambda: None)
    )
    yield made
    made.close()
    database.close()
    shiboken6.delete(made)  # and the timers in it


@pytest.fixture
def hana(app: AppViewModel) -> str:
    return add_learner(app.house.database, "花子", "はなこ", "cat").id


@pytest.fixture
def class_(app: AppViewModel, hana: str) -> str:
    """It does not stand first, but meets today."""
    open_class(app.house.database, "月曜クラス")
    made = open_class(app.house.database, "火曜クラス").id
    join(app.house.database, made, [hana])
    return made


@pytest.fixture
def side(app: AppViewModel) -> InstructorSide:
    made = app.open_side()
    made._door.set_up(PIN, make_code())
    made._door.name_group("中央公民館")
    app.tiles.comeAsHelper()
    come_in(made)
    return made


def come_in(side: InstructorSide) -> None:
    side.door.addDigits(PIN)
    side.door.goOn()


def front(side: InstructorSide) -> FrontViewModel:
    side.frame.turnTo("front")
    found = side.frame.model_of("front")
    assert isinstance(found, FrontViewModel)
    return found


def shown(side: InstructorSide, step: int = 1) -> ProjectionViewModel:
    page = front(side)
    page.chooseLesson(LESSON)
    page.chooseStep(step)
    page.begin()
    assert side._projection
    return side._projection


def perform(page: ProjectionViewModel, *acts: Act) -> None:
    for act in acts:
        for one in spell_out(page.lesson.session.now.phone, act) if isinstance(act, Fill) else (act,):
            page.lesson._do(one)
            page.lesson.saveNow()


def log(app: AppViewModel) -> list[str]:
    return [row["kind"] for row in app.house.database.rows("SELECT kind FROM event ORDER BY n")]


# Choosing what to show


def test_the_class_of_todays_hour_is_chosen_and_its_plan_stands_first(
    app: AppViewModel, side: InstructorSide, class_: str
) -> None:
    assert [one.title for one in front(side).props.classes if one.chosen] == ["月曜クラス"]
    hour = hold_hour(app.house.database, class_, TODAY)
    make_plan(
        app.house.database, Plan(hour.id, class_, ("fraud/parcel-sms", "gone/away", LESSON), True, "free")
    )
    side.frame.end()
    props = front(side).props
    assert [one.title for one in props.classes if one.chosen] == ["火曜クラス"]
    assert [one.lesson for one in props.planned] == ["fraud/parcel-sms", LESSON]
    assert all(one.lesson.startswith("basics/") for one in props.lessons)
    front(side).chooseTrack("fraud")
    assert all(one.lesson.startswith("fraud/") for one in front(side).props.lessons)


def test_a_chosen_lesson_has_what_to_say_and_its_steps(side: InstructorSide) -> None:
    page = front(side)
    page.chooseLesson(LESSON)
    assert page.props.title
    assert page.props.say_aloud
    assert "｜" not in "".join(one.says for one in page.props.steps)
    assert [one.number for one in page.props.steps if one.chosen] == [1]
    page.chooseStep(2)
    assert [one.number for one in page.props.steps if one.chosen] == [2]
    page.chooseAnother()
    assert (page.props.title, bool(page.props.lessons)) == ("", True)


def test_without_a_class_nobody_can_be_called(side: InstructorSide) -> None:
    page = front(side)
    page.chooseLesson(LESSON)
    page.chooseStep(3)
    assert page.props.call_words == ""
    page.callEverybody()
    assert page.props.called == ""


def test_everybody_is_called_to_a_step_and_set_free_again(
    app: AppViewModel, side: InstructorSide, class_: str
) -> None:
    page = front(side)
    page.chooseClass(class_)
    page.chooseLesson(LESSON)
    assert page.props.call_words == "", "to the first step nobody need be called"
    page.chooseStep(3)
    assert page.props.call_words == "みんなを 手順3へ"
    page.callEverybody()
    lesson = app.house.load_lesson(LESSON, "ja")
    assert step_called(app.house.database, class_, LESSON, TODAY) == lesson.steps[2].id
    assert page.props.called == "いま、みんなで 手順3です。"
    page.setFree()
    assert (step_called(app.house.database, class_, LESSON, TODAY), page.props.called) == ("", "")


# The lesson that is shown


def test_a_whole_lesson_is_shown_and_nothing_is_recorded(app: AppViewModel, side: InstructorSide) -> None:
    before = log(app)
    page = shown(side)
    assert (app.page, app.pageFile, app.pageModel) == ("projection", "Instructor/ProjectionPage.qml", page)
    lesson = page.lesson.session.lesson
    for number, step in enumerate(lesson.steps, 1):
        assert page.props.step_words == f"手順 {number} / {len(lesson.steps)}"
        perform(page, *step.do)
    assert page.props.finished
    assert [one.text for one in page.props.can] == list(lesson.finish.can)
    assert log(app) == before
    assert not app.house.database.rows("SELECT 1 FROM person")
    page.back()
    assert (page.props.finished, page.props.step_words) == (
        False,
        f"手順 {len(lesson.steps)} / {len(lesson.steps)}",
    )


def test_back_next_and_again_lead_to_the_beginning_of_a_step(side: InstructorSide) -> None:
    page = shown(side, 2)
    lesson = page.lesson.session.lesson
    assert page.lesson.session.now.phone == at_step(lesson, 1).phone
    perform(page, lesson.steps[1].do[0])
    page.again()
    assert page.lesson.session.now.phone == at_step(lesson, 1).phone
    page.forward()
    assert page.lesson.session.now.phone == at_step(lesson, 2).phone
    page.back()
    page.back()
    assert page.lesson.session.now.phone == at_step(lesson, 0).phone
    assert page.props.at_first


def test_hints_come_when_they_are_asked_for_and_not_by_themselves(side: InstructorSide) -> None:
    page = shown(side)
    perform(page, *[Tick(3000)] * 200)
    assert (page.lesson.props.hint, page.lesson.props.outlined, page.props.points) == ("", "", "")
    page.point("outline")
    assert page.lesson.props.outlined
    assert (page.lesson.props.ghost, page.props.points) == ("", "outline")
    page.point("hand")
    assert (page.lesson.props.ghost, page.props.points) == ("tap", "hand")
    page.point("hand")
    assert (page.lesson.props.outlined, page.props.points) == ("", "")
    page.point("outline")
    perform(page, *page.lesson.session.lesson.steps[0].do)
    assert (page.lesson.props.outlined, page.props.points) == ("", ""), "the next step is theirs to find"


def test_on_the_projected_page_everybody_is_called_and_set_free(
    app: AppViewModel, side: InstructorSide, class_: str
) -> None:
    hold_hour(app.house.database, class_, TODAY)
    page = shown(side)
    assert page.props.call_words == ""
    page.forward()
    assert (page.props.call_words, page.props.called) == ("みんなを 手順2へ", False)
    page.callEverybody()
    assert page.props.called
    page.forward()
    assert not page.props.called
    page.back()
    page.callEverybody()
    assert (page.props.called, step_called(app.house.database, class_, LESSON, TODAY)) == (False, "")


def test_it_goes_on_in_the_other_language_at_the_same_step(app: AppViewModel, side: InstructorSide) -> None:
    page = shown(side, 2)
    app.looks.choose("language", "en")
    assert page.props.step_words.startswith("Step 2 of ")
    assert page.lesson.props.say.startswith("Go back")
    app.looks.choose("language", "ja")


def test_leaving_leads_back_to_the_page_it_was_begun_from(app: AppViewModel, side: InstructorSide) -> None:
    shown(side, 2).leave()
    assert (app.page, side.frame.pageFile) == ("frame", "FrontPage.qml")
    assert [one.number for one in front(side).props.steps if one.chosen] == [2]


def test_untouched_for_five_minutes_it_stays_but_calls_nobody_and_the_pin_is_needed(
    app: AppViewModel, side: InstructorSide, class_: str
) -> None:
    hold_hour(app.house.database, class_, TODAY)
    page = shown(side, 2)
    assert page.props.call_words
    side._still.start(0)
    QGuiApplication.processEvents()
    assert (app.page, page.props.call_words, page.lesson.is_open) == ("projection", "", True)
    before = page.lesson.session.now.phone
    perform(page, page.lesson.session.lesson.steps[1].do[0])
    assert page.lesson.session.now.phone != before
    page.leave()
    assert (app.page, side.door.props.stage, page.lesson.is_open) == ("door", "enter", False)
    come_in(side)
    assert app.page == "frame"


def test_a_touch_keeps_the_teachers_side_open(app: AppViewModel, side: InstructorSide) -> None:
    shown(side)
    before = side._still.timerId()
    app.stillness.stir()
    assert side._still.timerId() != before


# A lesson opened for somebody


def open_for(side: InstructorSide, learner: str) -> OpenForViewModel:
    side.frame.turn_to("open_for", learner)
    found = side.frame.model_of("open_for")
    assert isinstance(found, OpenForViewModel)
    return found


def test_a_lesson_opens_for_a_learner_as_if_they_had_chosen_it(
    app: AppViewModel, side: InstructorSide, hana: str
) -> None:
    page = open_for(side, hana)
    assert (side.frame.props.back, page.props.heading) == ("いまの教室", "花子さん")
    page.openLesson(LESSON)
    assert app.page == "lesson"
    assert open_attempt(app.house.database, hana, LESSON)
    app.showTiles()
    app.tiles.comeAsHelper()
    assert side.door.props.stage == "enter", "the teacher's side was closed"


def test_it_says_how_far_they_are_and_what_is_planned_for_them(
    app: AppViewModel, side: InstructorSide, hana: str, class_: str
) -> None:
    hour = hold_hour(app.house.database, class_, TODAY)
    make_plan(app.house.database, Plan(hour.id, class_, (LESSON,), True, "free"))
    open_for(side, hana).openLesson(LESSON)
    app.showTiles()
    app.tiles.comeAsHelper()
    come_in(side)
    (planned,) = open_for(side, hana).props.planned
    assert (planned.lesson, planned.more.startswith("とちゅう 手順1 / ")) == (LESSON, True)


def test_for_somebody_who_is_gone_nothing_opens(app: AppViewModel, side: InstructorSide) -> None:
    page = open_for(side, "gone")
    page.openLesson(LESSON)
    assert (app.page, page.props.heading, page.props.lessons) == ("frame", "", ())


@pytest.mark.parametrize("name", sorted(WORDS))
def test_every_word_stands_in_both_languages(name: str) -> None:
    assert WORDS[name][0].strip()
    assert WORDS[name][1].isascii()

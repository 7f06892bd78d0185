"""From page to page: who comes in, what is kept, what is told."""

from __future__ import annotations

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.acts import Fill, GoOn
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.records.learners import learners
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.learner.finish import FinishViewModel
from literacy_tutor.viewmodels.learner.home import HomeViewModel
from literacy_tutor.viewmodels.learner.lesson import LessonViewModel
from literacy_tutor.viewmodels.learner.pages import LessonPages
from literacy_tutor.viewmodels.learner.track import TrackViewModel
from tests.viewmodels.conftest import MakeApp

LESSON = "basics/first"


def arrive(app: AppViewModel, name: str = "はな") -> LessonPages:
    app.tiles.comeNew()
    app.newcomer.choosePicture("hiking")
    app.newcomer.typeName(name)
    app.newcomer.goOn()
    app.newcomer.goOn()
    return pages(app)


def pages(app: AppViewModel) -> LessonPages:
    assert app.pages_at_work is not None
    return app.pages_at_work


def home(app: AppViewModel) -> HomeViewModel:
    found = pages(app).model_of("home")
    assert isinstance(found, HomeViewModel)
    return found


def track(app: AppViewModel) -> TrackViewModel:
    found = pages(app).model_of("track")
    assert isinstance(found, TrackViewModel)
    return found


def lesson(app: AppViewModel) -> LessonViewModel:
    return pages(app).lesson_page


def play_on(app: AppViewModel, steps: int) -> None:
    """The walkthrough of the next steps, each written down."""
    page = lesson(app)
    for step in page.session.lesson.steps[page.session.now.run.index :][:steps]:
        for act in step.do:
            for one in spell_out(page.session.now.phone, act) if isinstance(act, Fill) else (act,):
                page.session.do(one)
        page.saveNow()


# Who comes in


def test_nobody_is_there_at_first(app: AppViewModel) -> None:
    assert (app.page, app.pageFile, app.pageModel) == ("tiles", "Learner/TilesPage.qml", app.tiles)
    assert app.tiles.props.tiles == ()
    assert app.pages_at_work is None


def test_a_newcomer_is_kept_and_comes_home(app: AppViewModel) -> None:
    arrive(app)
    assert (app.page, app.pageFile) == ("home", "Learner/HomePage.qml")
    assert home(app).props.greeting == "こんにちは、はなさん"
    assert [(one.name, one.picture) for one in learners(app.house.database)] == [("はな", "hiking")]


def test_everybody_keeps_their_place_on_the_tiles(app: AppViewModel) -> None:
    arrive(app, "はな")
    home(app).end()
    arrive(app, "もも")
    home(app).end()
    assert [tile.name for tile in app.tiles.props.tiles] == ["はなさん", "ももさん"]
    app.tiles.pick(app.tiles.props.tiles[0].learner)
    assert home(app).props.greeting == "こんにちは、はなさん"


def test_a_name_that_cannot_be_kept_is_asked_for_again(app: AppViewModel) -> None:
    app.tiles.comeNew()
    app.newcomer.choosePicture("hiking")
    app.newcomer.typeName("\u200b\u200b")
    app.newcomer.goOn()
    app.newcomer.goOn()
    assert (app.page, app.newcomer.props.stage) == ("newcomer", "name")
    assert app.newcomer.props.problem != ""
    assert learners(app.house.database) == []


def test_a_guest_leaves_nothing_in_the_records(app: AppViewModel) -> None:
    app.tiles.comeAsGuest()
    home(app).goOn()
    lesson(app).begin()
    play_on(app, 2)
    assert lesson(app).props.who == ""
    lesson(app).goHome()
    assert home(app).props.next_done == 2
    home(app).end()
    assert learners(app.house.database) == []
    app.tiles.comeAsGuest()
    assert home(app).props.next_done == 0
    home(app).end()
    (visit,) = app.entrance.guests.newest_first()
    assert visit.database is not app.house.database, "a helper may give it to somebody, from memory"


# A lesson


def test_a_lesson_begins_with_its_scene_and_ends_with_what_can_be_done(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    assert (app.page, lesson(app).props.mode) == ("lesson", "scene")
    lesson(app).begin()
    play_on(app, 5)
    finish = pages(app).model_of("finish")
    assert isinstance(finish, FinishViewModel)
    assert app.page == "finish"
    assert (finish.props.who, len(finish.props.can)) == ("はなさん", 2)
    finish.goHome()
    assert home(app).props.next_why == "もう｜一度《いちど》 ｜練習《れんしゅう》"


def test_a_lesson_left_open_is_gone_on_with(make_app: MakeApp) -> None:
    app = make_app()
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    play_on(app, 2)
    app = make_app()
    app.tiles.pick(app.tiles.props.tiles[0].learner)
    assert (home(app).props.next_lesson, home(app).props.next_done) == (LESSON, 2)
    home(app).goOn()
    assert (lesson(app).props.mode, lesson(app).props.step_number) == ("question", 3)
    assert (lesson(app).props.remark_tone, lesson(app).props.can_restart) == ("info", True)


def test_a_lesson_may_be_begun_anew(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    play_on(app, 2)
    lesson(app).goHome()
    home(app).goOn()
    lesson(app).restart()
    assert (lesson(app).props.mode, lesson(app).props.step_number) == ("scene", 1)
    learner = learners(app.house.database)[0].id
    assert by_lesson(app.house.database, learner)[LESSON].started_count == 2


def test_what_is_shown_of_a_step_is_on_the_disk(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    step = lesson(app).session.lesson.steps[0]
    for act in step.do:
        lesson(app)._do(act)
    assert lesson(app).session.now.run.index == 1
    assert [row.phase for row in lesson(app).props.bars][:2] == ["now", "ahead"]
    lesson(app).saveNow()
    assert [row.phase for row in lesson(app).props.bars][:2] == ["done", "now"]


def test_nothing_is_done_on_the_phone_while_the_scene_is_read(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    before = lesson(app).session.now
    lesson(app).phone.activate("home.messages")
    assert lesson(app).session.now == before
    lesson(app).begin()
    lesson(app).phone.activate("home.messages")
    assert lesson(app).session.now != before


def test_going_on_where_nothing_is_asked_changes_nothing(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    before = lesson(app).session.now.run.index
    lesson(app)._do(GoOn())
    assert lesson(app).session.now.run.index == before


# Showing how


def test_a_step_is_shown_act_by_act_and_then_done(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    for _ in range(3):
        lesson(app).askHint()
        lesson(app).saveNow()
    lesson(app).askHint()
    assert (lesson(app).props.watching, lesson(app).props.ghost) == (True, "tap")
    before = lesson(app).session.now
    lesson(app).phone.activate("home.phone")
    assert lesson(app).session.now == before
    lesson(app)._showing.show_next()
    lesson(app).saveNow()
    assert (lesson(app).props.watching, lesson(app).props.step_number) == (False, 2)


def test_while_the_teacher_is_called_nothing_is_shown(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    lesson(app)._start_showing()
    lesson(app).callTeacher()
    lesson(app)._showing.show_next()
    assert lesson(app).session.now.run.index == 0
    lesson(app).takeBackCall()
    lesson(app)._showing.show_next()
    assert lesson(app).session.now.run.index == 1


# Language and trouble


def test_the_language_is_kept(make_app: MakeApp) -> None:
    app = make_app()
    told: list[str] = []
    app.languageChanged.connect(lambda: told.append(app.spoken))
    app.tiles.changeLanguage()
    assert (app.spoken, told) == ("en", ["en"])
    assert make_app().spoken == "en"


def test_in_english_people_are_called_by_their_bare_name(app: AppViewModel) -> None:
    app.tiles.changeLanguage()
    arrive(app, "Mary")
    assert home(app).props.greeting == "Hello, Mary"
    home(app).end()
    assert [tile.name for tile in app.tiles.props.tiles] == ["Mary"]


def test_a_broken_lesson_is_left_out_and_told_of_in_its_track(app: AppViewModel) -> None:
    arrive(app)
    assert home(app).props.next_lesson == LESSON
    home(app).openTrack("fraud")
    assert (app.page, track(app).props.lessons) == ("track", ())
    assert track(app).props.problem != ""
    track(app).goBack()
    home(app).openTrack("basics")
    assert track(app).props.problem == ""
    assert [row.lesson for row in track(app).props.lessons] == [LESSON]


def test_the_panel_stays_while_the_language_of_the_tiles_is_chosen_on_it(app: AppViewModel) -> None:
    app.looks.open()
    app.looks.choose("language", "en")
    assert (app.page, app.spoken, app.looks.props.opened) == ("tiles", "en", True)


def test_a_lesson_that_cannot_be_opened_is_told_of_and_the_page_stays(app: AppViewModel) -> None:
    arrive(app)
    home(app).openTrack("fraud")
    track(app).openLesson("fraud/broken")
    assert (app.page, app.sign.props.words != "") == ("track", True)
    app.sign.close()
    assert (app.page, app.sign.props.words) == ("track", "")


@pytest.mark.parametrize(("changes", "said"), [(0, "｜一杯《いっぱい》です。"), (1, "The disk is full.")])
def test_a_problem_is_told_in_the_language_of_the_window(app: AppViewModel, changes: int, said: str) -> None:
    for _ in range(changes):
        app.tiles.changeLanguage()
    app.tell(UserError("The disk is full.", "｜一杯《いっぱい》です。"))
    assert app.sign.props.words == said


def test_leaving_is_told_to_whoever_closes_the_window(app: AppViewModel) -> None:
    told: list[bool] = []
    app.closing.connect(lambda: told.append(True))
    app.tiles.closeApp()
    app.sign.giveUp()
    assert told == [True]


def test_closing_in_a_lesson_writes_it_down(make_app: MakeApp) -> None:
    app = make_app()
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    lesson(app).phone.activate("home.messages")
    assert lesson(app).is_unsaved
    assert app.close()
    assert not lesson(app).is_unsaved
    app = make_app()
    app.tiles.pick(app.tiles.props.tiles[0].learner)
    assert home(app).props.next_done == 1

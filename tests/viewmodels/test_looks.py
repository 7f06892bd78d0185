"""How it looks is the laptop's until somebody chooses, and then theirs: kept with them, and for nobody else."""

from __future__ import annotations

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.settings import LOOKS, TEXT_SIZE
from literacy_tutor.records import settings
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.learner.looks import LooksProps, LooksViewModel, Wearer, derive_looks_props
from tests.viewmodels.conftest import MakeApp
from tests.viewmodels.test_app import arrive, home, lesson, pages, play_on, track


def looks(app: AppViewModel) -> dict[str, str]:
    props = app.looks.props
    return {setting.key: getattr(props, setting.key) for setting in LOOKS}


def other(app: AppViewModel) -> dict[str, str]:
    """Everything as it is not now."""
    now = looks(app)
    return {one.key: next(value for value in one.choices if value != now[one.key]) for one in LOOKS}


def choose_all(app: AppViewModel, chosen: dict[str, str]) -> None:
    for key, value in chosen.items():
        app.looks.choose(key, value)


def test_there_is_a_member_for_each_setting() -> None:
    derived = derive_looks_props({one.key: one.default for one in LOOKS}, "laptop")
    assert derived == LooksProps()


def test_on_the_tiles_page_it_is_chosen_for_the_laptop(make_app: MakeApp) -> None:
    app = make_app()
    wanted = other(app)
    choose_all(app, wanted)
    assert (looks(app), app.looks.props.whose) == (wanted, "laptop")
    arrive(app)
    assert looks(app) == wanted
    app = make_app()
    assert (looks(app), app.spoken) == (wanted, "en")


def test_a_learners_choice_is_there_when_they_come_back_and_not_for_the_next(make_app: MakeApp) -> None:
    app = make_app()
    arrive(app)
    usual, wanted = looks(app), other(app)
    choose_all(app, wanted)
    assert (looks(app), app.looks.props.whose, app.spoken) == (wanted, "learner", "en")
    home(app).end()
    assert (looks(app), app.looks.props.whose, app.spoken) == (usual, "laptop", "ja")
    arrive(app, "もも")
    assert looks(app) == usual
    app = make_app()
    hana = next(one.id for one in learners(app.house.database) if one.name == "はな")
    app.tiles.pick(hana)
    assert (looks(app), app.spoken) == (wanted, "en")


def test_what_is_chosen_on_the_way_in_is_the_newcomers(app: AppViewModel) -> None:
    usual, wanted = looks(app), other(app)
    app.tiles.comeNew()
    app.newcomer.choosePicture("hiking")
    choose_all(app, wanted)
    app.newcomer.typeName("Mary")
    app.newcomer.goOn()
    app.newcomer.goOn()
    assert (app.page, home(app).props.greeting, looks(app)) == ("home", "Hello, Mary", wanted)
    home(app).end()
    assert looks(app) == usual


def test_who_chose_on_the_way_in_comes_in_also_where_the_disk_does_not_take_it() -> None:
    with open_in_memory() as laptop:
        looks, hana = LooksViewModel(laptop), add_learner(laptop, "はな", "", "")
        looks.expect()
        looks.keep("text_size", "200")
        laptop.rows("PRAGMA query_only = ON")
        with pytest.raises(UserError):
            looks.begin(Wearer(hana.id, laptop, guest=False))
        assert (looks.props.whose, looks.props.text_size) == ("learner", "100")
        laptop.rows("PRAGMA query_only = OFF")
        looks.keep("text_size", "200")
        assert settings.chosen_by(laptop, hana.id, TEXT_SIZE) == "200"


def test_who_turns_back_on_the_way_in_leaves_nothing(app: AppViewModel) -> None:
    usual = looks(app)
    app.tiles.comeNew()
    choose_all(app, other(app))
    app.newcomer.goBack()
    assert (app.page, looks(app)) == ("tiles", usual)
    arrive(app)
    assert looks(app) == usual


def test_a_guests_choice_is_gone_with_them_and_never_on_the_disk(app: AppViewModel) -> None:
    usual, wanted = looks(app), other(app)
    app.tiles.comeAsGuest()
    choose_all(app, wanted)
    assert (looks(app), app.looks.props.whose) == (wanted, "guest")
    assert [settings.chosen(app.house.database, one) for one in LOOKS] == [one.default for one in LOOKS]
    home(app).end()
    assert looks(app) == usual
    app.tiles.comeAsGuest()
    assert looks(app) == usual


# Another language, wherever one is


def test_in_another_language_the_newcomer_keeps_picture_and_name(app: AppViewModel) -> None:
    app.tiles.comeNew()
    app.newcomer.choosePicture("hiking")
    app.newcomer.typeName("Mary")
    app.looks.choose("language", "en")
    assert (app.newcomer.props.name, app.newcomer.props.icon, app.newcomer.props.stage) == (
        "Mary",
        "hiking",
        "name",
    )
    assert app.newcomer.props.letters[0].letter == "A"


def test_in_another_language_home_and_track_say_the_same(app: AppViewModel) -> None:
    arrive(app)
    app.looks.choose("language", "en")
    assert (app.page, home(app).props.greeting) == ("home", "Hello, はな")
    home(app).openTrack("fraud")
    app.looks.choose("language", "ja")
    assert (app.page, track(app).props.track, track(app).props.title) == (
        "track",
        "fraud",
        "だまされない ｜力《ちから》",
    )


def test_in_another_language_the_lesson_goes_on_at_its_step(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    play_on(app, 2)
    said = lesson(app).props.say
    app.looks.open()
    app.looks.choose("language", "en")
    app.looks.close()
    props = lesson(app).props
    assert (app.page, props.mode, props.step_number) == ("lesson", "question", 3)
    assert (props.remark_tone, props.say != said, said != "") == ("info", True, True)
    play_on(app, 3)
    assert app.page == "finish"
    app.looks.choose("language", "ja")
    assert "メッセージ" in pages(app).model_of("finish").props.title  # type: ignore[attr-defined]


def test_the_scene_stays_the_scene_in_another_language(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    app.looks.choose("language", "en")
    assert (lesson(app).props.mode, lesson(app).props.remark) == ("scene", "")
    lesson(app).begin()
    assert (lesson(app).props.mode, lesson(app).props.remark) == ("step", "")


# While it is chosen


def test_while_the_panel_is_open_time_stands_still(app: AppViewModel) -> None:
    arrive(app)
    home(app).goOn()
    lesson(app).begin()
    for _ in range(3):
        lesson(app).askHint()
        lesson(app).saveNow()
    lesson(app).askHint()
    app.looks.open()
    before = lesson(app).session.now
    assert not lesson(app)._showing.is_running
    lesson(app)._since -= 2_000
    lesson(app)._let_time_pass()
    assert lesson(app).session.now == before
    app.looks.close()
    assert lesson(app)._showing.is_running
    lesson(app)._showing.show_next()
    lesson(app).saveNow()
    assert lesson(app).props.step_number == 2
    lesson(app)._since -= 2_000
    lesson(app)._let_time_pass()
    assert lesson(app).session.now.run.ms >= 2_000


def test_who_ends_closes_the_panel_too(app: AppViewModel) -> None:
    arrive(app)
    app.looks.open()
    home(app).end()
    assert not app.looks.props.opened


@pytest.mark.parametrize("key", [one.key for one in LOOKS])
def test_what_the_disk_does_not_take_is_told_and_stays_as_it_was(app: AppViewModel, key: str) -> None:
    arrive(app)
    usual, wanted = looks(app), other(app)
    app.house.database.rows("PRAGMA query_only = ON")
    app.looks.choose(key, wanted[key])
    assert (looks(app), app.sign.props.words != "", app.page) == (usual, True, "home")
    app.house.database.rows("PRAGMA query_only = OFF")
    app.sign.close()
    app.looks.choose(key, wanted[key])
    assert (app.looks.props.__getattribute__(key), app.sign.props.words) == (wanted[key], "")

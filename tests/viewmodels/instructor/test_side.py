"""The teacher's side as a whole: reachable from the tiles, closed by itself, never on a learner's page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from literacy_tutor.bootstrap import make_house
from literacy_tutor.common.paths import QML, lessons_dir
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.learners import learners
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.pages import ENTRIES
from literacy_tutor.viewmodels.instructor.settings import SettingsViewModel
from literacy_tutor.viewmodels.instructor.side import InstructorSide
from literacy_tutor.viewmodels.instructor.words_frame import WORDS

PIN, WRONG = "472951", "815204"


@pytest.fixture
def app(qapp: object, tmp_path: Path) -> Iterator[AppViewModel]:  # noqa: ARG001 - Qt is up
    database, content = make_house(tmp_path / "data", lessons_dir())
    made = AppViewModel(
        House(database, open_in_memory, lambda: content.catalogue, content.load_lesson, lambda: None)
    )
    yield made
    made.close()
    database.close()


@pytest.fixture
def side(app: AppViewModel) -> InstructorSide:
    """There is a PIN."""
    made = app.open_side()
    made._door.set_up(PIN, make_code())
    made._door.name_group("中央公民館")
    return made


def enter(side: InstructorSide, digits: str) -> None:
    side.door.addDigits(digits)
    side.door.goOn()


def open_frame(app: AppViewModel, side: InstructorSide) -> None:
    app.tiles.comeAsHelper()
    enter(side, PIN)


def settings(side: InstructorSide) -> SettingsViewModel:
    found = side.frame.model_of("settings")
    assert isinstance(found, SettingsViewModel)
    return found


# In and out


def test_the_tiles_lead_to_the_door_and_back(app: AppViewModel) -> None:
    app.tiles.comeAsHelper()
    assert (app.page, app.pageFile) == ("door", "Instructor/DoorPage.qml")
    assert app.pageModel.props.stage == "group"
    app.pageModel.goBack()
    assert app.page == "tiles"


def test_the_pin_leads_to_the_frame_and_the_way_back_is_closed_behind_one(
    app: AppViewModel, side: InstructorSide
) -> None:
    open_frame(app, side)
    assert (app.page, app.pageFile, side.frame.props.group) == (
        "frame",
        "Instructor/FramePage.qml",
        "中央公民館",
    )
    side.frame.leave()
    assert app.page == "tiles"
    app.tiles.comeAsHelper()
    assert (app.page, side.door.props.stage, side.door.props.count) == ("door", "enter", 0)


def test_a_wrong_pin_leads_nowhere(app: AppViewModel, side: InstructorSide) -> None:
    app.tiles.comeAsHelper()
    enter(side, WRONG)
    assert app.page == "door"


def test_once_there_is_a_pin_a_helper_lets_newcomers_in(app: AppViewModel, side: InstructorSide) -> None:
    app.tiles.comeNew()
    assert app.page == "door"
    side.door.goBack()
    assert app.page == "tiles"
    app.tiles.comeNew()
    enter(side, PIN)
    assert app.page == "newcomer"
    app.newcomer.choosePicture("hiking")
    app.newcomer.typeName("はな")
    app.newcomer.goOn()
    app.newcomer.goOn()
    assert (app.page, [one.name for one in learners(app.house.database)]) == ("home", ["はな"])


def test_before_there_is_a_pin_newcomers_come_in_as_ever(app: AppViewModel) -> None:
    app.tiles.comeNew()
    assert app.page == "newcomer"


def test_a_guest_needs_nobody(app: AppViewModel, side: InstructorSide) -> None:
    assert side.door.props.stage == "enter"
    app.tiles.comeAsGuest()
    assert app.page == "home"


def test_a_learner_at_work_closes_the_teachers_side(app: AppViewModel, side: InstructorSide) -> None:
    open_frame(app, side)
    app.tiles.comeAsGuest()
    assert (app.page, side._still.isActive()) == ("home", False)
    app.showTiles()
    app.tiles.comeAsHelper()
    assert (app.page, side.door.props.stage) == ("door", "enter")


# By itself


def let_time_pass(side: InstructorSide) -> None:
    """As if the five minutes were over."""
    assert side._still.isActive()
    side._still.start(0)
    QGuiApplication.processEvents()


@pytest.mark.parametrize("inside", [False, True])
def test_after_five_minutes_without_a_touch_the_tiles_are_shown(
    app: AppViewModel, side: InstructorSide, inside: bool
) -> None:
    app.tiles.comeAsHelper()
    if inside:
        enter(side, PIN)
    else:
        side.door.addDigits("4729")
    assert side._still.interval() == 5 * 60 * 1000
    let_time_pass(side)
    assert (app.page, side.door.props.count, side._still.isActive()) == ("tiles", 0, False)


def test_a_touch_or_a_letter_begins_the_five_minutes_anew(app: AppViewModel, side: InstructorSide) -> None:
    open_frame(app, side)
    for stir in (app.stillness.stir, side.frame.stir):
        before = side._still.timerId()
        stir()
        assert side._still.timerId() != before


def test_on_the_learners_side_no_time_runs(app: AppViewModel, side: InstructorSide) -> None:
    app.stillness.stir()
    assert not side._still.isActive()


def test_a_recovery_sheet_stays_while_somebody_copies_it(app: AppViewModel) -> None:
    app.tiles.comeAsHelper()
    side = app.open_side()
    side.door.typeGroup("中央公民館")
    side.door.goOn()
    enter(side, PIN)
    enter(side, PIN)
    let_time_pass(side)
    assert (app.page, side.door.props.stage, side._still.isActive()) == ("door", "sheet", True)
    side.door.goOn()
    assert app.page == "frame"


# Settings


def test_another_pin_and_another_sheet_lead_back_to_the_settings(
    app: AppViewModel, side: InstructorSide
) -> None:
    open_frame(app, side)
    settings(side).changePin()
    assert app.page == "door"
    for digits in (PIN, "660912", "660912"):
        enter(side, digits)
    assert (app.page, settings(side).props.done) == ("frame", "暗証番号を 変えました。")
    settings(side).newSheet()
    enter(side, "660912")
    side.door.goOn()
    assert (app.page, settings(side).props.done) == ("frame", "新しい控えに なりました。")
    settings(side).newSheet()
    side.door.goBack()
    assert app.page == "frame"


def test_another_name_of_the_group_stands_in_the_bar(app: AppViewModel, side: InstructorSide) -> None:
    open_frame(app, side)
    assert not settings(side).props.can_save
    settings(side).typeGroup("  ")
    settings(side).saveGroup()
    assert (settings(side).props.problem != "", side.frame.props.group) == (True, "中央公民館")
    settings(side).typeGroup("駅前サロン")
    settings(side).saveGroup()
    assert (settings(side).props.done, settings(side).props.can_save) == ("保存しました。", False)
    assert side.frame.props.group == "駅前サロン"


# Language, words and entries


def test_door_and_frame_change_their_language_where_they_stand(
    app: AppViewModel, side: InstructorSide
) -> None:
    app.tiles.comeAsHelper()
    side.door.addDigits("47")
    app.looks.choose("language", "en")
    assert (app.page, side.door.props.heading, side.door.props.count) == (
        "door",
        "Enter the helpers' PIN",
        2,
    )
    enter(side, PIN[2:])
    side.frame.turnTo("settings")
    assert (side.frame.props.title, settings(side).props.words["save"]) == ("Settings", "Save")
    app.looks.choose("language", "ja")
    assert (side.frame.props.title, settings(side).props.words["save"]) == ("設定", "保存する")


@pytest.mark.parametrize("entry", ENTRIES, ids=[one.id for one in ENTRIES])
def test_every_entry_has_its_page_in_both_languages(side: InstructorSide, entry: object) -> None:
    assert isinstance(entry, type(ENTRIES[0]))
    assert (QML / "LiteracyTutor" / "Instructor" / entry.file).is_file()
    assert entry.ja
    assert entry.en.isascii()
    side.frame.turnTo(entry.parent or entry.id)
    side.frame.turnTo(entry.id)
    assert [row.entry for row in side.frame.props.entries if row.here] == [entry.parent or entry.id]
    side.frame.end()


@pytest.mark.parametrize("name", sorted(WORDS))
def test_every_word_stands_in_both_languages(name: str) -> None:
    assert WORDS[name][0].strip()
    assert WORDS[name][1].isascii()

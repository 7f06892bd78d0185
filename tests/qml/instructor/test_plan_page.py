"""An hour planned by clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import Catalogue, open_catalogue
from literacy_tutor.records import attendance, classes, plans, teams
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan
from literacy_tutor.viewmodels.instructor.paper import PaperViewModel
from literacy_tutor.viewmodels.instructor.plan import PlanViewModel
from tests.qml.instructor.sheet import Sheet
from tests.qml.instructor.test_pages_stand import come_in
from tests.qml.learner.stage import Stage
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")

TAP, SWIPE, PARCEL = "basics/tap", "basics/swipe", "fraud/parcel-sms"


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return open_catalogue(lessons_dir(), tmp_path_factory.mktemp("cache"))


@pytest.fixture
def planning(db: Database, sheet: Sheet, catalogue: Catalogue) -> Iterator[PlanViewModel]:
    """In English, with nobody there yet."""
    vm = PlanViewModel(desk_of(db, sheet.telling, "en", catalogue=lambda: catalogue))
    sheet.show("PlanPage.qml", vm, height=2600)
    yield vm
    vm.end()


def a_class(db: Database) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "Tuesday").id
    people = [add_learner(db, name, "", "cat").id for name in ("Ann", "Bea", "Cid")]
    classes.join(db, class_, people)
    return class_, people


def text(sheet: Sheet, name: str) -> str:
    return str(sheet.item(name).property("text"))


def kept(db: Database, audience: str) -> Plan | None:
    (class_,) = classes.classes(db)
    (hour,) = attendance.hours(db, class_.id)
    return plans.plans_of_hour(db, hour.id).get(audience)


@pytest.mark.usefixtures("planning")
def test_an_hour_is_begun_and_planned_by_clicks_and_all_of_it_is_kept(db: Database, sheet: Sheet) -> None:
    class_, _ = a_class(db)
    sheet.draw()
    sheet.click("plan.beginToday")
    sheet.click(f"plan.suggested.{TAP}")
    sheet.click("plan.track.fraud")
    sheet.click(f"plan.add.{PARCEL}")
    sheet.click("plan.track.basics")
    sheet.click(f"plan.add.{SWIPE}")
    sheet.click(f"plan.up.{SWIPE}")
    sheet.click(f"plan.down.{TAP}")
    sheet.click(f"plan.remove.{TAP}")
    assert text(sheet, "plan.said") == "“Learning to tap” removed and saved."
    for name in ("plan.noReview", "plan.free", "plan.length.90"):
        sheet.click(name)
    plan = kept(db, class_)
    assert plan
    assert (plan.lessons, plan.review, plan.way) == ((SWIPE, PARCEL), False, "free")
    assert plans.length_of(db, plan.hour) == 90
    assert text(sheet, "plan.fit") == "The lessons take 10 minutes. That leaves 45 min."
    assert sheet.told == []


@pytest.mark.usefixtures("planning")
def test_one_person_gets_a_plan_of_their_own_and_goes_back_to_the_classs(db: Database, sheet: Sheet) -> None:
    class_, (ann, *_) = a_class(db)
    teams.put_in_team(db, class_, ann, teams.make_team(db, class_, "Window").id)
    sheet.draw()
    sheet.click("plan.beginToday")
    sheet.click(f"plan.add.{TAP}")
    assert f"plan.for.{ann}" not in sheet.names(), "people are shown on demand"
    sheet.click("plan.people")
    sheet.click(f"plan.for.{ann}")
    assert "The same as the class" in text(sheet, "plan.shared")
    sheet.click(f"plan.add.{SWIPE}")
    own = kept(db, ann)
    assert own
    assert own.lessons == (TAP, SWIPE)
    assert sheet.said(f"plan.for.{ann}") == "Ann own plan"
    sheet.click("plan.restore")
    assert kept(db, ann) is None


@pytest.mark.usefixtures("planning")
def test_the_next_hour_is_set_by_its_day_and_filled_from_the_last(db: Database, sheet: Sheet) -> None:
    class_, _ = a_class(db)
    last = attendance.hold_hour(db, class_, wall_clock().date() - timedelta(days=7))
    plans.make_plan(db, Plan(last.id, class_, (TAP, SWIPE)))
    sheet.draw()
    sheet.click("plan.setHour")
    sheet.click("plan.dayAfter")
    sheet.click("plan.holdNewHour")
    _, coming = attendance.hours(db, class_)
    assert coming.day == (wall_clock().date() + timedelta(days=8)).isoformat()
    sheet.click("plan.copyLast")
    assert plans.plans_of_hour(db, coming.id)[class_].lessons == (TAP, SWIPE)
    assert "plan.copyLast" not in sheet.names()


@pytest.mark.usefixtures("planning")
def test_keys_alone_plan_a_lesson_and_a_screen_reader_says_which(db: Database, sheet: Sheet) -> None:
    class_, _ = a_class(db)
    sheet.draw()
    sheet.item("plan.beginToday").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Return)
    sheet.item(f"plan.add.{TAP}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Space)
    plan = kept(db, class_)
    assert plan
    assert plan.lessons == (TAP,)
    assert sheet.said(f"plan.remove.{TAP}") == "Learning to tap Remove"
    assert sheet.said(f"plan.add.{SWIPE}") == "Swiping and scrolling Add"


@pytest.mark.usefixtures("planning")
def test_with_nothing_there_yet_it_says_what_comes_first(sheet: Sheet) -> None:
    assert "no class yet" in text(sheet, "plan.empty")
    assert [name for name in sheet.names() if name != "plan.empty"] == []


def test_the_board_leads_to_the_plan_and_the_plan_to_paper(qapp: QGuiApplication, tmp_path: Path) -> None:
    font = QFont(qapp.font())
    stage = Stage(make_application(), tmp_path / "data", lessons_dir())
    stage.steady_hand()
    try:
        db = stage.window.database
        class_, _ = a_class(db)
        hour = attendance.hold_hour(db, class_, wall_clock().date())
        plans.make_plan(db, Plan(hour.id, class_, (TAP,)))
        come_in(stage)
        stage.robot.click("board.toPlan")
        stage.robot.click(f"plan.remove.{TAP}")
        assert plans.plans_of_hour(db, hour.id)[class_].lessons == (), "only the review is left"
        stage.choose("plan.print")
        frame = stage.app.open_side().frame
        assert frame.pageFile == "PaperPage.qml"
        paper = frame.model_of("paper")
        assert isinstance(paper, PaperViewModel)
        assert [one.id for one in (*paper.props.papers, *paper.props.hours) if one.chosen] == [
            "plan",
            hour.id,
        ]
    finally:
        stage.close()
        qapp.setFont(font)

"""The room as a volunteer sees it: whoever needs somebody stands first, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records import attempts, attendance, classes, plans, teams
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.helpers import add_helper
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan
from literacy_tutor.viewmodels.instructor.board import BoardViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")
LESSON = "fraud/parcel-sms"


class Wall:
    def __init__(self) -> None:
        self.now = datetime.fromisoformat("2026-04-07T10:00:00+09:00")

    def __call__(self) -> datetime:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def db(wall: Wall) -> Iterator[Database]:
    with open_in_memory(wall) as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def board_page(db: Database, wall: Wall, sheet: Sheet, cache: Path, language: str = "ja") -> BoardViewModel:
    def load(lesson: str, spoken: str) -> Lesson:
        return open_lesson(lessons_dir(), lesson, "ja" if spoken == "ja" else "en", cache)

    vm = BoardViewModel(desk_of(db, sheet.telling, language, wall, load_lesson=load))
    sheet.show("BoardPage.qml", vm)
    return vm


def a_class(db: Database, *names: str) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [add_learner(db, name, name, "cat").id for name in names]
    classes.join(db, class_, people)
    return class_, people


def test_whoever_calls_stands_first_then_who_is_stuck_and_why(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    _, (calm, stuck, calls, new) = a_class(db, "あき", "いく", "うた", "えみ")
    lesson = open_lesson(lessons_dir(), LESSON, "ja", cache)
    under_way = {
        one: attempts.begin_attempt(db, one, LESSON, lesson.hash, "ja", len(lesson.steps))
        for one in (calm, stuck, calls)
    }
    vm = board_page(db, wall, sheet, cache)
    step = lesson.steps[0].id
    first_passed = Fact("step_passed", {"step": step, "index": 0, "mistakes": 0, "hint_level": 0, "ms": 9})
    for level in (1, 2, 3):
        wall.passes(55)
        attempts.record(
            db, under_way[stuck], (), [Fact("step_missed", {"step": step, "mistake": "elsewhere"})]
        )
        attempts.record(
            db, under_way[stuck], (), [Fact("hint_shown", {"step": step, "level": level, "asked": True})]
        )
    attempts.record(
        db,
        under_way[calm],
        (),
        [first_passed],
    )
    attempts.record(db, under_way[calls], (), [Fact("teacher_called", {"step": step})])
    wall.passes(20)
    vm.refresh()
    assert [(row.name, row.state) for row in vm.props.people] == [
        ("うたさん", "called"), ("いくさん", "stuck"), ("あきさん", "working"), ("えみさん", "not_begun"),
    ]  # fmt: skip
    assert [row.count for row in vm.props.counts] == ["3 / 4", "1", "1", "0"]
    first, second, third, _ = vm.props.people
    assert first.words.startswith("手をあげています 20秒")
    assert second.words.startswith("こまっているようです：手順1で")
    assert (third.done, third.steps) == (1, len(lesson.steps))
    assert vm.props.stumbles[0].count == 1
    assert new in {row.learner for row in vm.props.people}
    vm.end()


def test_a_touch_shows_what_to_tell_them(db: Database, wall: Wall, sheet: Sheet, cache: Path) -> None:
    _, (aki,) = a_class(db, "あき")
    lesson = open_lesson(lessons_dir(), LESSON, "ja", cache)
    attempts.begin_attempt(db, aki, LESSON, lesson.hash, "ja", len(lesson.steps))
    vm = board_page(db, wall, sheet, cache)
    tell = vm.props.people[0].tell
    assert tell
    assert "｜" not in tell
    before = sheet.item(f"board.person.{aki}").height()
    sheet.click(f"board.person.{aki}")
    assert sheet.item(f"board.person.{aki}").height() > before
    assert sheet.said(f"board.person.{aki}").startswith("あきさん, ")
    vm.end()


def test_rows_heard_later_are_told_as_if_heard_from_the_beginning(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    _, (aki,) = a_class(db, "あき")
    vm = board_page(db, wall, sheet, cache, "en")
    open_now = attempts.begin_attempt(db, aki, LESSON, "h", "ja", 10)
    vm.refresh()
    attempts.end_attempt(db, open_now, Fact("attempt_finished"))
    vm.refresh()
    again = BoardViewModel(
        desk_of(db, sheet.telling, "en", wall, load_lesson=lambda _lesson, _language: None)
    )
    assert vm.props.people == again.props.people
    assert vm.props.people[0].state == "finished"
    vm.end()
    again.end()


def test_who_is_marked_absent_stands_last(db: Database, wall: Wall, sheet: Sheet, cache: Path) -> None:
    class_, (aki, iku) = a_class(db, "あき", "いく")
    hour = attendance.hold_hour(db, class_, wall().date())
    attendance.mark(db, hour.id, {aki: "absent", iku: "present"})
    vm = board_page(db, wall, sheet, cache)
    assert [(row.name, row.state) for row in vm.props.people] == [
        ("いくさん", "not_begun"),
        ("あきさん", "absent"),
    ]
    assert (vm.props.counts[0].label, vm.props.counts[0].count) == ("出席", "1 / 2")
    vm.end()


def test_whoever_is_not_marked_yet_is_not_counted_as_present(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    class_, (aki, iku) = a_class(db, "あき", "いく")
    hour = attendance.hold_hour(db, class_, wall().date())
    vm = board_page(db, wall, sheet, cache)
    assert (vm.props.counts[0].label, vm.props.counts[0].count) == ("出席", "0 / 2")
    attendance.mark(db, hour.id, {aki: "online"})
    vm.refresh()
    assert vm.props.counts[0].count == "1 / 2"
    assert {row.learner for row in vm.props.people} == {aki, iku}
    vm.end()


def test_a_lesson_that_is_no_longer_there_is_told_without_its_words(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    _, (aki,) = a_class(db, "あき")
    attempts.begin_attempt(db, aki, "gone/away", "h", "ja", 3)
    vm = board_page(db, wall, sheet, cache)
    (row,) = vm.props.people
    assert (row.state, row.lesson, row.tell, row.steps) == ("working", "", "", 3)
    vm.end()


def test_before_anybody_is_there_it_says_what_comes_first(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    vm = board_page(db, wall, sheet, cache, "en")
    assert "Nobody is here yet" in str(sheet.item("board.empty").property("text"))
    vm.end()


def test_todays_plan_is_a_line_above_the_tiles_and_leads_to_its_page(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    class_, _ = a_class(db, "あき")
    vm = board_page(db, wall, sheet, cache)
    assert sheet.item("board.plan").property("text") == "きょうの授業は まだ はじまっていません。"
    hour = attendance.hold_hour(db, class_, wall().date()).id
    plans.make_plan(db, Plan(hour, class_, (LESSON, "basics/tap")))
    vm.refresh()
    sheet.draw()
    assert (
        sheet.item("board.plan").property("text")
        == "きょうの予定：おさらい、宅配の にせ通知、タップしてみよう"
    )
    many = tuple(f"{one.parent.name}/{one.name}" for one in sorted(lessons_dir().glob("basics/*")))
    plans.make_plan(db, Plan(hour, class_, (LESSON, *many, "fraud/report", "fraud/support-scam")))
    vm.refresh()
    assert vm.props.plan.count("、") == 3
    assert vm.props.plan.endswith(f"、ほか {len(many) + 1}つ"), "a long plan leaves room for the tiles"
    wanted: list[bool] = []
    vm.planWanted.connect(lambda: wanted.append(True))
    sheet.click("board.toPlan")
    assert wanted == [True]
    plans.drop_plan(db, hour, class_)
    vm.refresh()
    sheet.draw()
    assert "board.plan" not in sheet.names()
    vm.end()


def test_a_helper_looks_at_their_group_alone_and_finds_the_chair(
    db: Database, wall: Wall, sheet: Sheet, cache: Path
) -> None:
    class_, people = a_class(db, "あき", "いく", "うた", "えみ", "おと")
    vm = board_page(db, wall, sheet, cache)
    assert not [name for name in sheet.names() if name.startswith("board.team")], "the class has no groups"
    teams.divide(db, class_, people, ["窓がわ", "前の机"])
    teams.seat(db, class_, people[4], "B1")
    front = teams.teams(db, class_)[1].id
    teams.lead_team(db, front, add_helper(db, "森").id)
    vm.refresh()
    sheet.draw()
    assert sheet.said(f"board.team.{front}") == "前の机　森"
    sheet.click(f"board.team.{front}")
    assert {row.name for row in vm.props.people} == {"えみさん", "おとさん"}
    assert sheet.said(f"board.person.{people[4]}").startswith("おとさん, B1")
    assert (vm.props.counts[0].label, vm.props.counts[0].count) == ("きょう 練習した人", "0 / 2")
    sheet.click("board.team.")
    assert len(vm.props.people) == 5
    vm.end()

"""Every page of the teacher's side in the real window, empty and full, at every size: nothing cut, nothing overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.records import attempts, attendance, classes, notes, plans, teams
from literacy_tutor.records.consent import give_consent
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.helpers import add_helper, dismiss
from literacy_tutor.records.learners import add_learner, archive
from literacy_tutor.records.plans import Plan
from literacy_tutor.viewmodels.instructor.pages import ENTRIES
from literacy_tutor.viewmodels.people import PORTRAITS
from tests.qml.learner import layout
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage
from tests.records.course import judged

LESSON = "fraud/parcel-sms"
NAMES = (
    "佐藤 よし子", "鈴木 一郎", "ガブリエラ・マリアエレナ・長谷川", "田中 キヨ", "伊藤 正雄", "渡辺 フミ", "山本 栄",
    "中村 トシ子", "小林 勇", "加藤 ミツ", "吉田 武", "Maximiliana Featherstonehaugh-Cholmonde",
)  # fmt: skip


@pytest.fixture
def stage(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stage]:
    font = QFont(qapp.font())
    made = Stage(make_application(), tmp_path / "data", lessons_dir())
    made.steady_hand()
    yield made
    made.close()
    qapp.setFont(font)


def come_in(stage: Stage) -> None:
    door = stage.app.open_side()._door
    door.name_group("中央公民館")
    door.set_up("472951", make_code())
    stage.app.tiles.comeAsHelper()
    side = stage.app.open_side()
    side.door.addDigits("472951")
    side.door.goOn()
    assert stage.app.page == "frame"


def a_full_class(db: Database) -> dict[str, str]:
    """What the pages about one thing are about then, by page."""
    people = [add_learner(db, name, "", PORTRAITS[place].icon).id for place, name in enumerate(NAMES)]
    class_ = classes.open_class(db, "火曜クラス").id
    classes.join(db, class_, people)
    classes.open_class(db, "木曜の午後 いわしろ公民館 つづきのクラス")
    classes.close_class(db, classes.open_class(db, "昨年のクラス").id)
    today = wall_clock().date()
    for weeks in (4, 3, 2, 1):
        hour = attendance.hold_hour(db, class_, today - timedelta(weeks=weeks))
        attendance.mark(db, hour.id, dict.fromkeys(people[:10], "present") | {people[10]: "online"})
    for place, one in enumerate(people[:9]):
        running = attempts.begin_attempt(db, one, LESSON, "h", "ja", 10)
        if place % 3 == 0:
            attempts.record(db, running, (), [Fact("teacher_called", {"step": "open"})])
        elif place % 3 == 1:
            attempts.end_attempt(db, running, Fact("attempt_finished"))
    archive(db, add_learner(db, "星 ミサ", "", "star").id)
    asked = notes.write_note(
        db, "question", class_, "お孫さんから来た写真を 大きく見たい。保存の しかたも 知りたい。", people[2]
    )
    notes.answer_question(
        db,
        asked,
        "写真を 長く タップして「保存」。\nhttps://support.example/a-very-long-address-that-no-line-holds",
    )
    notes.write_note(
        db, "note", class_, "3番の ノートパソコンは 充電が 早く なくなるので、コンセントの 近くに おく。"
    )
    in_groups(db, class_, people)
    a_plan(db, class_, people[2], today)
    a_path(db, people[2])
    judging(db, people)
    return {"path": people[2], "open_for": people[2], "person": people[2], "erase": people[2]}


def a_path(db: Database, person: str) -> None:
    made = attempts.begin_attempt(db, person, "basics/tap", "h", "ja", 10)
    slip = Fact("step_missed", {"step": "flower", "mistake": "elsewhere"})
    hint = Fact("hint_shown", {"step": "flower", "level": 3, "asked": True})
    done = Fact("step_passed", {"step": "flower", "index": 0, "ms": 95_000, "mistakes": 1, "hint_level": 3})
    attempts.record(db, made, (), [slip, hint, done])


def judging(db: Database, people: list[str]) -> None:
    """One has answered enough to be measured, the others have not."""
    for place, one in enumerate(people[:6]):
        answers = [
            judged(f"{truth}{number}", truth, ("fraud", "genuine", "ask")[number % 3])
            for truth in ("fraud", "genuine")
            for number in range(48 if place == 2 else 2 + place)
        ]
        made = attempts.begin_attempt(db, one, "fraud/report", "h", "ja", 10)
        attempts.record(db, made, (), answers)
        attempts.end_attempt(db, made, Fact("attempt_finished"))


def a_guest(stage: Stage) -> None:
    """Who practised without a name, and has left."""
    stage.app.tiles.comeAsGuest()
    at_work = stage.pages.at_work
    attempts.begin_attempt(at_work.database, at_work.learner, LESSON, "h", "ja", 10)
    stage.pages.end()


def in_groups(db: Database, class_: str, people: list[str]) -> None:
    teams.divide(db, class_, people[:10], [f"グループ{number}" for number in range(1, 4)])
    helper = add_helper(db, "Maximiliana Featherstonehaugh-Cholmonde")
    teams.lead_team(db, teams.teams(db, class_)[0].id, helper.id)
    dismiss(db, add_helper(db, "ガブリエラ・マリアエレナ・長谷川").id)
    for number, one in enumerate(people[:11]):
        teams.seat(db, class_, one, f"教室 A{number % 10}")
    give_consent(db, people[2], wall_clock().date() - timedelta(days=3))


def a_plan(db: Database, class_: str, person: str, today: date) -> None:
    """More than fits, and somebody's own."""
    hour = attendance.hold_hour(db, class_, today).id
    lessons = [f"{one.parent.name}/{one.name}" for one in sorted(lessons_dir().glob("[bfp]*/[a-z]*"))]
    plans.make_plan(db, Plan(hour, class_, (*lessons[:12], "basics/no-longer-there")))
    plans.make_plan(db, Plan(hour, person, (LESSON,)))


@pytest.mark.parametrize("full", [False, True], ids=["empty", "full"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_page_stands_well(
    stage: Stage,
    language: str,
    size: tuple[int, int],
    scale: float,
    full: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(layout, "SMALLEST_CONTROL", 44)  # a volunteer's hand
    monkeypatch.setattr(layout, "SMALLEST_GAP", 4)
    monkeypatch.setattr(layout, "SMALLEST_TEXT", 18)
    about = a_full_class(stage.window.database) if full else {}
    if full:
        a_guest(stage)
    stage.speak(language)
    stage.resize(*size)
    stage.scale_text(scale)
    come_in(stage)
    found = {}
    for entry in ENTRIES:
        if entry.parent and entry.parent != "progress" and not full:
            continue  # nobody comes to it
        frame = stage.app.open_side().frame
        frame.turn_to(entry.parent or entry.id, "")
        frame.turn_to(entry.id, about.get(entry.id, ""))
        stage.draw()
        found[entry.id] = complaints(stage)
    assert {name: what for name, what in found.items() if what} == {}

"""Every page of the teacher's side in the real window, empty and full, at every size: nothing cut, nothing overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from literacy_tutor.bootstrap import make_application
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.records import attempts, attendance, classes
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, archive
from literacy_tutor.viewmodels.instructor.pages import ENTRIES
from literacy_tutor.viewmodels.people import PORTRAITS
from tests.qml.learner import layout
from tests.qml.learner.layout import complaints
from tests.qml.learner.stage import Stage

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


def a_full_class(db: Database) -> None:
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
    if full:
        a_full_class(stage.window.database)
    stage.speak(language)
    stage.resize(*size)
    stage.scale_text(scale)
    come_in(stage)
    found = {}
    for entry in ENTRIES:
        stage.app.open_side().frame.turnTo(entry.id)
        stage.draw()
        found[entry.id] = complaints(stage)
    assert {name: what for name, what in found.items() if what} == {}

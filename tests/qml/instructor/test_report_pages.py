"""Reports and one learner's path in the window: touched, typed at, unfolded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from literacy_tutor.instructor.reports import report_entry
from literacy_tutor.qtkit.line_breaks import Break, breaks_before
from literacy_tutor.viewmodels.house import House
from literacy_tutor.viewmodels.instructor.path import PathViewModel
from literacy_tutor.viewmodels.instructor.report import ReportViewModel
from tests.instructor.asking import NOW, catalogue, read
from tests.qml.instructor.sheet import Sheet
from tests.records.course import Course, judged, missed, passed
from tests.viewmodels.instructor.desks import desk_in

pytestmark = pytest.mark.usefixtures("qapp")
STEP = read("basics/tap", "ja").steps[0].id


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


@pytest.fixture
def course() -> Course:
    made = Course()
    people = made.people("花", "太郎")
    made.hour(made.class_of("火", people), {people[0]: "present", people[1]: "online"})
    for one in people:
        made.lesson(one, "basics/tap", [missed(STEP, "held"), passed(STEP)])
    return made


def house(course: Course, documents: Path) -> House:
    return House(
        course.db, lambda: course.db, catalogue, read, lambda: None, clock=lambda: NOW, documents=lambda: documents
    )  # fmt: skip


def test_hours_are_chosen_seen_and_taken_away(course: Course, sheet: Sheet, tmp_path: Path) -> None:
    vm = ReportViewModel(report_entry("hours"), desk_in(house(course, tmp_path), sheet.telling, "ja"))
    sheet.show("ReportPage.qml", vm)
    assert sheet.said("report.line.1").startswith("月 合計, 回数 1, 時間（分） 60, 人数 2, ")
    for form in ("csv", "xlsx", "pdf"):
        sheet.click(f"report.{form}")
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".csv", ".pdf", ".xlsx"]
    assert str(tmp_path) in str(sheet.item("report.told").property("text"))
    sheet.click("report.span.month")
    assert "report.csv" not in sheet.names()
    assert "まだ" in str(sheet.item("report.empty").property("text"))
    sheet.click("report.months")
    for _ in range(7):
        sheet.click("report.first.earlier")
    assert str(sheet.item("report.span").property("text")) == "2026年4月〜2026年11月"
    assert "report.line.1" in sheet.names()


@pytest.mark.parametrize("report", ["hours", "stumbles", "judgement"])
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("width", [1100, 700])
def test_no_word_of_a_table_is_broken(
    course: Course, sheet: Sheet, tmp_path: Path, report: str, language: str, width: int
) -> None:
    for one in ("ガブリエラ・マリアエレナ・長谷川", "Maximiliana Featherstonehaugh-Cholmonde"):
        (person,) = course.people(one)
        course.lesson(person, "fraud/parcel-sms", [judged("x", "fraud", "fraud"), passed(STEP)])
    vm = ReportViewModel(report_entry(report), desk_in(house(course, tmp_path), sheet.telling, language))
    vm.chooseClass("")
    sheet.show("ReportPage.qml", vm, width=width)
    words = [item for item in sheet.items() if item.inherits("QQuickText") and item.property("words")]
    assert len(words) > len(vm.props.columns)
    for item in words:
        whole, shown = str(item.property("words")), str(item.property("text"))
        assert [at for at in ends_of_lines(whole, shown) if breaks_before(whole)[at] != Break.PHRASE] == []
        assert float(item.property("contentWidth")) <= item.width() + 1


def ends_of_lines(whole: str, shown: str) -> Iterator[int]:
    """Where in the whole a line begins that is not the first of its paragraph."""
    at = 0
    for line in shown.split("\n"):
        found = whole.index(line, at)
        if found > 0 and whole[found - 1] != "\n":
            yield found
        at = found + len(line)


def test_figures_are_behind_a_button(course: Course, sheet: Sheet, tmp_path: Path) -> None:
    (person,) = course.people("次郎")
    course.lesson(person, "fraud/parcel-sms", [judged("x", "fraud", "fraud")])
    vm = ReportViewModel(report_entry("judgement"), desk_in(house(course, tmp_path), sheet.telling, "ja"))
    vm.chooseClass("")
    sheet.show("ReportPage.qml", vm)
    assert sheet.said("report.says").startswith("にせ物 1件のうち 1件を 見抜きました。")
    assert sheet.said("report.line.0").startswith("名前 次郎, にせ物を 見抜いた 1件中 1件")
    assert "report.explained" not in sheet.names()
    sheet.click("report.figures")
    assert "0 は 当てずっぽう" in sheet.said("report.explained").replace("\n", " ")
    assert "見分ける力 d′" in sheet.said("report.line.0")
    sheet.click("report.figures")
    assert "report.explained" not in sheet.names()


def test_a_report_is_chosen_with_keys_alone(course: Course, sheet: Sheet, tmp_path: Path) -> None:
    vm = ReportViewModel(report_entry("stumbles"), desk_in(house(course, tmp_path), sheet.telling, "en"))
    sheet.show("ReportPage.qml", vm)
    sheet.key(Qt.Key.Key_Tab)
    sheet.key(Qt.Key.Key_Tab)
    sheet.key(Qt.Key.Key_Space)
    assert [chip.title for chip in vm.props.classes if chip.chosen] == ["All classes"]
    assert sheet.said("report.line.0").startswith(
        "Lesson and step Learning to tap, step 1, Sentence as it stands "
    )


def test_an_attempt_is_unfolded_by_touch_and_by_key(course: Course, sheet: Sheet, tmp_path: Path) -> None:
    row = course.db.row("SELECT id FROM person WHERE name = '花'")
    assert row
    vm = PathViewModel(desk_in(house(course, tmp_path), sheet.telling, "en"))
    sheet.show("PathPage.qml", vm)
    assert "Touch a name" in str(sheet.item("path.empty").property("text"))
    vm.look_at(row["id"])
    sheet.draw()
    (attempt,) = [name for name in sheet.names() if name.startswith("path.attempt.")]
    assert sheet.said(attempt).startswith("Learning to tap, Tue 7 Apr 2026, 10:00, Finished")
    sheet.click(attempt)
    assert [line.kind for line in vm.props.lines] == ["attempt", "step"]
    assert any("Touched for too long" in str(item.property("text") or "") for item in sheet.items())
    sheet.item(attempt).forceActiveFocus()
    sheet.key(Qt.Key.Key_Return)
    assert len(vm.props.lines) == 1


def test_whose_lessons_they_are_is_seen_first_however_many_there_are(
    course: Course, sheet: Sheet, tmp_path: Path
) -> None:
    row = course.db.row("SELECT id FROM person WHERE name = '花'")
    assert row
    for _ in range(30):
        course.lesson(row["id"], "basics/tap", [passed(STEP)])
    vm = PathViewModel(desk_in(house(course, tmp_path), sheet.telling, "en"))
    sheet.show("PathPage.qml", vm, height=500)
    vm.look_at(row["id"])
    sheet.draw()
    QTest.qWait(1)
    sheet.draw()
    assert sheet.item("path.title").property("text") == "花"
    assert sheet.item("path.title").mapToScene(QPointF(0, 0)).y() >= 0
    sheet.click("path.down")
    assert sheet.item("path.title").mapToScene(QPointF(0, 0)).y() < 0


def test_a_drawing_out_of_sight_is_not_drawn_over_other_things(
    course: Course, sheet: Sheet, tmp_path: Path
) -> None:
    vm = ReportViewModel(report_entry("hours"), desk_in(house(course, tmp_path), sheet.telling, "ja"))
    sheet.show("ReportPage.qml", vm, height=420)
    (list_,) = [
        item for item in sheet.items() if item.inherits("QQuickFlickable") and item.property("interactive")
    ]
    bottom = float(list_.property("contentHeight")) - list_.height()
    seen = {}
    for y in (0.0, bottom / 2, bottom):
        list_.setProperty("contentY", y)
        sheet.draw()
        shapes = [item for item in sheet.items() if item.inherits("QQuickShape")]
        seen[y] = len(shapes)
        for shape in shapes:
            top = shape.mapToItem(list_, QPointF(0, 0)).y()
            assert -shape.height() < top < list_.height()
    assert seen[bottom] == 0 < max(seen.values())

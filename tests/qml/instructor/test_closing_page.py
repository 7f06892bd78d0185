"""The end of a class in its page, by clicks, keys and an input method; and the strip that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

from literacy_tutor.instructor.group_key import keep_group_key, make_group_key
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.qtkit.jobs import Jobs
from literacy_tutor.qtkit.sticks import Stick
from literacy_tutor.records import classes, notes
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel
from literacy_tutor.viewmodels.instructor.closing import ClosingViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of, desk_on

pytestmark = pytest.mark.usefixtures("qapp")
NOW = datetime(2026, 11, 25, 12, 0, tzinfo=ZoneInfo("Asia/Tokyo"))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "data", lambda: NOW) as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def write(sheet: Sheet, field: str, text: str) -> None:
    commit = QInputMethodEvent()
    commit.setCommitString(text)
    QGuiApplication.sendEvent(sheet.item(field), commit)
    sheet.draw()


def test_a_question_is_asked_answered_told_and_the_class_ended_with_clicks(
    db: Database, sheet: Sheet, tmp_path: Path, qtbot: object
) -> None:
    class_ = classes.open_class(db, "火曜クラス").id
    hana = add_learner(db, "花", "", "cat").id
    classes.join(db, class_, [hana])
    keep_group_key(db, make_group_key(make_code()))
    usb = tmp_path / "KIOXIA"
    usb.mkdir()
    jobs = Jobs()
    found: list[Stick] = []
    vm = ClosingViewModel(desk_on(db, lambda: NOW, [], jobs.run), lambda: found)
    sheet.show("ClosingPage.qml", vm)
    sheet.click("closing.folder")
    sheet.write("closing.path", str(usb))
    sheet.click("closing.useFolder")
    assert {f"closing.stick.{usb}"} <= set(sheet.names())
    assert "closing.path" not in sheet.names()
    sheet.click("closing.newQuestion")
    assert sheet.item("closing.entry").hasActiveFocus()
    write(sheet, "closing.entry", "写真の しまいかた")
    sheet.click(f"closing.asker.{hana}")
    sheet.click("closing.keep")
    (question,) = notes.notes(db, class_)
    assert (question.learner, question.kind) == (hana, "question")
    assert "closing.entry" not in sheet.names()
    sheet.click(f"closing.{question.id}.doAnswer")
    write(sheet, f"closing.{question.id}.field", "アルバム")
    sheet.click(f"closing.{question.id}.keep")
    assert sheet.item(f"closing.{question.id}.answered").property("text") == "→ アルバム"
    sheet.click(f"closing.{question.id}.done")
    assert f"closing.{question.id}.text" not in sheet.names()
    sheet.click("closing.old")
    assert f"closing.{question.id}.text" in sheet.names()
    sheet.click("closing.end")
    qtbot.waitUntil(lambda: vm.props.told != "")  # type: ignore[attr-defined]
    sheet.draw()
    assert "抜いて よいです" in str(sheet.item("closing.step.3").property("text"))
    assert len(list(usb.rglob("records-*.age"))) == 1
    vm.end()
    jobs.finish()


def test_a_note_is_written_with_keys_alone_and_removed_only_after_a_question(
    db: Database, sheet: Sheet
) -> None:
    vm = ClosingViewModel(desk_on(db, lambda: NOW, []), list)
    sheet.show("ClosingPage.qml", vm)
    sheet.item("closing.newNote").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Return)
    write(sheet, "closing.entry", "一")
    sheet.key(Qt.Key.Key_Return)  # another line
    write(sheet, "closing.entry", "二")
    sheet.key(Qt.Key.Key_Tab)
    assert sheet.item("closing.keep").hasActiveFocus()
    sheet.key(Qt.Key.Key_Space)
    (note,) = notes.notes(db, "")
    assert note.text == "一\n二"
    sheet.click(f"closing.{note.id}.remove")
    sheet.click(f"closing.{note.id}.cancel")
    assert len(notes.notes(db, "")) == 1
    sheet.click(f"closing.{note.id}.remove")
    sheet.click(f"closing.{note.id}.yesRemove")
    assert notes.notes(db, "") == []
    vm.end()


def test_the_attendance_page_begins_with_what_was_left_and_leads_there(db: Database, sheet: Sheet) -> None:
    class_ = classes.open_class(db, "火曜クラス").id
    notes.write_note(db, "note", class_, "かぎは 受付へ")
    turned: list[str] = []
    vm = AttendanceViewModel(
        desk_of(
            db,
            sheet.telling,
            clock=lambda: NOW + timedelta(days=7),
            turn_to=lambda page, _: turned.append(page),
        )
    )
    sheet.show("AttendancePage.qml", vm)
    assert sheet.item("attendance.lastNote").property("text") == "前回からの メモ　かぎは 受付へ"
    assert "attendance.openQuestions" not in sheet.names()
    notes.write_note(db, "question", class_, "写真の しまいかた")
    sheet.draw()
    assert sheet.item("attendance.openQuestions").property("text") == "答えを まつ 相談 1つ"
    sheet.click("attendance.notes")
    assert turned == ["closing"]
    vm.end()


def test_todays_own_note_is_not_last_times(db: Database, sheet: Sheet) -> None:
    class_ = classes.open_class(db, "火曜クラス").id
    notes.write_note(db, "note", class_, "かぎは 受付へ")
    vm = AttendanceViewModel(desk_of(db, sheet.telling, clock=lambda: NOW))
    sheet.show("AttendancePage.qml", vm)
    assert "attendance.notes" not in sheet.names()
    vm.end()

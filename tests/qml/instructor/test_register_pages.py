"""Attendance and people, by clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt

from literacy_tutor.records import attendance, classes
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.learners import add_learner, archive, learners
from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel
from literacy_tutor.viewmodels.instructor.people import PeopleViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def a_class(db: Database, count: int) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [add_learner(db, f"花{number}", f"はな{number:02}", "cat").id for number in range(count)]
    classes.join(db, class_, people)
    return class_, people


def attending(db: Database, sheet: Sheet, language: str = "ja") -> AttendanceViewModel:
    vm = AttendanceViewModel(desk_of(db, sheet.telling, language))
    sheet.show("AttendancePage.qml", vm)
    return vm


def people_page(db: Database, sheet: Sheet, language: str = "ja") -> PeopleViewModel:
    vm = PeopleViewModel(
        desk_of(
            db, sheet.telling, language, turn_to=lambda page, subject: sheet.told.append(f"{page} {subject}")
        )
    )
    sheet.show("PeoplePage.qml", vm)
    return vm


# --- attendance ---


def test_thirty_people_two_of_them_absent_take_four_clicks(db: Database, sheet: Sheet) -> None:
    class_, people = a_class(db, 30)
    vm = attending(db, sheet)
    for name in (
        "attendance.begin",
        "attendance.all",
        f"attendance.absent.{people[3]}",
        f"attendance.online.{people[29]}",
    ):
        sheet.click(name)
    (hour,) = attendance.hours(db, class_)
    marks = attendance.attendance(db, hour.id)
    assert [marks[one] for one in people].count("present") == 28
    assert (marks[people[3]], marks[people[29]]) == ("absent", "online")
    assert sheet.item("attendance.summary").property("text") == "出席 29 / 30"
    assert {"attendance.begin", "attendance.all"}.isdisjoint(sheet.names())
    vm.end()


def test_a_mark_says_whose_it_is_and_whether_it_holds(db: Database, sheet: Sheet) -> None:
    _, people = a_class(db, 1)
    vm = attending(db, sheet, "en")
    sheet.click("attendance.begin")
    name = f"attendance.present.{people[0]}"
    assert sheet.said(name) == "花0 Present"
    assert not sheet.item(name).property("holds")
    sheet.click(name)
    assert sheet.item(name).property("holds")
    sheet.click(name)
    assert not sheet.item(name).property("holds")
    vm.end()


def test_keys_alone_mark_everybody(db: Database, sheet: Sheet) -> None:
    class_, people = a_class(db, 1)
    vm = attending(db, sheet)
    sheet.item("attendance.begin").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Return)
    sheet.item(f"attendance.absent.{people[0]}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Space)
    (hour,) = attendance.hours(db, class_)
    assert attendance.attendance(db, hour.id) == {people[0]: "absent"}
    vm.end()


def test_an_hour_is_cancelled_only_after_a_question(db: Database, sheet: Sheet) -> None:
    class_, _ = a_class(db, 2)
    hour = attendance.hold_hour(db, class_, date(2026, 4, 7))
    vm = attending(db, sheet)
    assert "attendance.cancel" not in sheet.names(), "it is not today's"
    sheet.click(f"attendance.hour.{hour.id}")
    sheet.click("attendance.cancel")
    sheet.click("attendance.keep")
    assert len(attendance.hours(db, class_)) == 1
    sheet.click("attendance.cancel")
    sheet.click("attendance.reallyCancel")
    assert attendance.hours(db, class_) == []
    vm.end()


def test_of_many_hours_the_newest_stand_there_and_the_others_on_demand(db: Database, sheet: Sheet) -> None:
    class_, _ = a_class(db, 1)
    hours = [attendance.hold_hour(db, class_, date(2026, 4, day)).id for day in range(1, 9)]
    vm = attending(db, sheet)
    shown = [name for name in sheet.names() if name.startswith("attendance.hour.")]
    assert shown == [f"attendance.hour.{hour}" for hour in reversed(hours[-3:])]
    sheet.click("attendance.allHours")
    sheet.click(f"attendance.hour.{hours[0]}")
    sheet.click("attendance.allHours")
    assert f"attendance.hour.{hours[0]}" in sheet.names(), "the one that is looked at stays in sight"
    vm.end()


def test_with_nothing_there_yet_it_says_what_comes_first(db: Database, sheet: Sheet) -> None:
    vm = attending(db, sheet, "en")
    assert "no class yet" in str(sheet.item("attendance.empty").property("text"))
    assert [name for name in sheet.names() if name != "attendance.empty"] == []
    vm.end()


# --- people ---


def test_a_class_and_somebody_in_it_are_typed_and_the_lines_are_empty_again(
    db: Database, sheet: Sheet
) -> None:
    vm = people_page(db, sheet)
    sheet.write("people.newClass", "火曜クラス")
    sheet.key(Qt.Key.Key_Return)
    sheet.write("people.name", "花")
    sheet.write("people.reading", "はな")
    sheet.click("people.add")
    (class_,) = classes.classes(db)
    assert [(one.name, one.reading) for one in classes.members(db, class_.id)] == [("花", "はな")]
    sheet.click("people.anotherClass")
    assert [sheet.item(f"people.{line}").property("text") for line in ("newClass", "name", "reading")] == [
        ""
    ] * 3
    assert sheet.told == []
    vm.end()


def test_twelve_names_are_typed_one_after_the_other(db: Database, sheet: Sheet) -> None:
    vm = people_page(db, sheet)
    sheet.click("people.name.field")
    for number in range(12):
        sheet.type(f"さくら{number}")
        sheet.key(Qt.Key.Key_Return)
    assert [one.name for one in learners(db)] == [f"さくら{number}" for number in range(12)]
    assert sheet.told == []
    vm.end()


def test_a_name_that_cannot_be_is_told_and_stays_to_be_corrected(db: Database, sheet: Sheet) -> None:
    vm = people_page(db, sheet)
    sheet.write("people.name", "あ" * 41)
    sheet.key(Qt.Key.Key_Return)
    assert len(sheet.told) == 1
    assert sheet.item("people.name").property("text") == "あ" * 41
    assert learners(db) == []
    vm.end()


def test_somebody_joins_leaves_is_opened_and_brought_back(db: Database, sheet: Sheet) -> None:
    class_, (hana,) = a_class(db, 1)
    vm = people_page(db, sheet)
    sheet.click(f"people.class.{class_}")
    sheet.click(f"people.member.{hana}")
    assert classes.members(db, class_) == []
    sheet.click(f"people.member.{hana}")
    assert len(classes.members(db, class_)) == 1
    sheet.click(f"people.person.{hana}")
    sheet.click("people.groups")
    assert sheet.told == [f"person {hana}", f"groups {class_}"]
    archive(db, hana)
    sheet.draw()
    sheet.click(f"people.bringBack.{hana}")
    assert len(learners(db)) == 1
    vm.end()


def test_a_class_is_renamed_and_closed_only_after_a_question(db: Database, sheet: Sheet) -> None:
    class_, _ = a_class(db, 1)
    vm = people_page(db, sheet)
    sheet.click(f"people.class.{class_}")
    sheet.click("people.rename")
    sheet.write("people.renamed", "A")
    sheet.click("people.keepTitle")
    assert classes.classes(db)[0].title == "火曜クラスA"
    sheet.click("people.close")
    sheet.click("people.keep")
    assert len(classes.classes(db)) == 1
    sheet.click("people.close")
    sheet.click("people.reallyClose")
    assert classes.classes(db) == []
    sheet.click(f"people.reopen.{class_}")
    assert len(classes.classes(db)) == 1
    vm.end()

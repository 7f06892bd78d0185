"""What a volunteer's eye and hand rely on: what is dangerous stands apart, and a class is seen at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPointF

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records import attendance, classes, learners
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel
from literacy_tutor.viewmodels.instructor.person import PersonViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desk import DeskStand
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = 1050
"""Pixels beside the menu, on a screen of 1366."""


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def people_of_a_class(db: Database, *names: str) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [learners.add_learner(db, name, name, "cat").id for name in names]
    classes.join(db, class_, people)
    return class_, people


def top_of(sheet: Sheet, name: str) -> float:
    return sheet.item(name).mapToScene(QPointF(0, 0)).y()


def test_erasing_stands_below_and_far_from_the_everyday_buttons_and_says_what_it_does(
    db: Database, sheet: Sheet
) -> None:
    _, (hana,) = people_of_a_class(db, "花")
    vm = PersonViewModel(DeskStand(db, wall_clock), ("path", "paper", "erase"))  # type: ignore[arg-type]
    vm.look_at(hana)
    sheet.show("PersonPage.qml", vm)
    everyday = [
        name
        for name in sheet.names()
        if name.startswith("person.") and "rase" not in name and top_of(sheet, name)
    ]
    lowest = max(top_of(sheet, name) + sheet.item(name).height() for name in everyday)
    assert top_of(sheet, "person.toErase") - lowest > 48
    assert lowest < top_of(sheet, "person.eraseMore") < top_of(sheet, "person.toErase")
    assert "もとに もどせません" in sheet.said("person.eraseMore")
    vm.end()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_attendance_takes_two_columns_on_a_small_screen(db: Database, sheet: Sheet, language: str) -> None:
    class_, people = people_of_a_class(db, "あき", "ガブリエラ・マリアエレナ・長谷川", "うた", "えみ")
    hour = attendance.hold_hour(db, class_, date(2026, 4, 7)).id
    vm = AttendanceViewModel(desk_of(db, sheet.telling, language))
    vm.chooseHour(hour)
    sheet.show("AttendancePage.qml", vm, width=PAGE)
    marks = [sheet.item(f"attendance.present.{one}").mapToScene(QPointF(0, 0)) for one in people]
    columns = Counter(round(mark.x()) for mark in marks)
    assert list(columns.values()) == [2, 2]
    (name,) = [item for item in sheet.items() if item.property("text") == "ガブリエラ・マリアエレナ・長谷川"]
    corner = name.mapToScene(QPointF(name.width(), name.height()))
    beside, above = corner.x() <= marks[1].x(), corner.y() <= marks[1].y()
    assert beside or above, "the name has room of its own"
    vm.end()

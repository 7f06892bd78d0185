"""Who came: what a volunteer sees after each tap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import attendance, classes
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.viewmodels.instructor.attendance import AttendanceViewModel
from literacy_tutor.viewmodels.instructor.words_register import WORDS
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")


MakePage = Callable[[str], AttendanceViewModel]


class Wall:
    """A clock of the test's own."""

    def __init__(self) -> None:
        self.now = datetime.fromisoformat("2026-04-07T10:00:00+09:00")

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def telling() -> Iterator[None]:
    yield


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def db(wall: Clock) -> Iterator[Database]:
    with open_in_memory(wall) as database:
        yield database


@pytest.fixture
def page(db: Database, wall: Clock) -> MakePage:
    return lambda language: AttendanceViewModel(desk_of(db, telling, language, wall))


def a_class(db: Database, *names: str) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [add_learner(db, name, "", "cat").id for name in names]
    classes.join(db, class_, people)
    return class_, people


def test_without_a_class_without_people_without_an_hour_it_says_what_comes_first(
    db: Database, page: MakePage
) -> None:
    vm = page("ja")
    assert (vm.props.empty, vm.props.can_begin) == (WORDS["noClass"][0], False)
    class_, _ = a_class(db)
    assert (vm.props.empty, vm.props.can_begin) == (WORDS["noMember"][0], False)
    classes.join(db, class_, [add_learner(db, "花", "", "cat").id])
    assert (vm.props.empty, vm.props.can_begin) == (WORDS["noHour"][0], True)
    vm.beginToday()
    assert (vm.props.empty, vm.props.can_begin) == ("", False)


def test_all_present_and_then_the_exceptions(db: Database, page: MakePage) -> None:
    _, people = a_class(db, "あ", "い", "う")
    vm = page("ja")
    vm.beginToday()
    assert (vm.props.title, vm.props.summary) == ("第1回 4月7日（火）", "出席 0 / 3")
    vm.markAllPresent()
    assert (vm.props.summary, vm.props.can_mark_all) == ("出席 3 / 3", False)
    vm.mark(people[1], "absent")
    vm.mark(people[2], "online")
    assert [row.mark for row in vm.props.people] == ["present", "absent", "online"]
    assert (vm.props.summary, vm.props.hours[0].count) == ("出席 2 / 3", "2人")


def test_the_same_mark_twice_takes_it_back_and_the_rest_can_still_be_marked_at_once(
    db: Database, page: MakePage
) -> None:
    _, people = a_class(db, "あ", "い")
    vm = page("ja")
    vm.beginToday()
    vm.mark(people[0], "absent")
    vm.mark(people[1], "present")
    vm.mark(people[1], "present")
    assert [row.mark for row in vm.props.people] == ["absent", ""]
    vm.markAllPresent()
    assert [row.mark for row in vm.props.people] == ["absent", "present"]


def test_a_past_hour_is_corrected_moved_and_cancelled(db: Database, page: MakePage) -> None:
    class_, people = a_class(db, "あ")
    past = attendance.hold_hour(db, class_, date(2026, 3, 31))
    vm = page("en")
    vm.beginToday()
    assert [row.label for row in vm.props.hours] == ["2. Tue 7 Apr", "1. Tue 31 Mar"]
    vm.chooseHour(past.id)
    vm.mark(people[0], "present")
    vm.moveDay(-1)
    assert vm.props.title == "1. Mon 30 Mar"
    assert vm.props.hours[1].count == "1 came"
    vm.cancelHour()
    assert [row.label for row in vm.props.hours] == ["1. Tue 7 Apr"]
    assert vm.props.title == "1. Tue 7 Apr", "today's hour is looked at instead"


def test_on_a_new_day_no_earlier_hour_is_taken_for_todays(db: Database, page: MakePage, wall: Wall) -> None:
    _, people = a_class(db, "あ")
    vm = page("en")
    vm.beginToday()
    vm.mark(people[0], "present")
    wall.now = datetime.fromisoformat("2026-04-14T10:00:00+09:00")
    vm = page("en")
    assert vm.props.can_begin
    assert (vm.props.title, vm.props.people) == ("", ())
    assert vm.props.empty.startswith("Today's class has not begun yet")
    vm.chooseHour(vm.props.hours[0].id)
    assert (vm.props.title, vm.props.empty) == ("1. Tue 7 Apr", "")
    vm.beginToday()
    assert vm.props.title == "2. Tue 14 Apr"


def test_an_hour_that_is_planned_ahead_is_not_the_one_to_mark_in(db: Database, page: MakePage) -> None:
    class_, _ = a_class(db, "あ")
    attendance.hold_hour(db, class_, date(2026, 4, 14))
    attendance.hold_hour(db, class_, date(2026, 3, 31))
    vm = page("en")
    vm.beginToday()
    vm.refresh()
    assert vm.props.title == "2. Tue 7 Apr"


def test_whoever_was_marked_stays_on_the_sheet_of_that_hour_after_leaving_the_class(
    db: Database, page: MakePage
) -> None:
    class_, people = a_class(db, "あ", "い")
    vm = page("ja")
    vm.beginToday()
    vm.mark(people[0], "present")
    classes.leave(db, class_, people[0])
    classes.leave(db, class_, people[1])
    assert [(row.name, row.mark) for row in vm.props.people] == [("あ", "present")]


def test_two_classes_have_each_their_own_hours(db: Database, page: MakePage) -> None:
    first, _ = a_class(db, "あ")
    second, _ = a_class(db, "い", "う")
    vm = page("ja")
    vm.chooseClass(second)
    vm.beginToday()
    assert vm.props.summary == "出席 0 / 2"
    vm.chooseClass(first)
    assert (vm.props.hours, vm.props.can_begin) == ((), True)
    assert [row.chosen for row in vm.props.classes] == [True, False]


def test_it_speaks_the_windows_language_and_follows_no_more_once_it_has_ended(
    db: Database, page: MakePage
) -> None:
    a_class(db, "あ")
    vm = page("ja")
    vm.beginToday()
    vm.speak("en")
    assert (vm.props.title, vm.props.summary) == ("1. Tue 7 Apr", "Present 0 of 1")
    vm.end()
    before = vm.props
    a_class(db, "い")
    assert vm.props is before

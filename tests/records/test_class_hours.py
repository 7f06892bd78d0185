"""Hours that were held and who came, counted as the people they are."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records import attendance
from literacy_tutor.records.class_hours import hours_held
from tests.records.course import Course

SPAN = (date(2026, 4, 1), date(2026, 4, 30))


def test_an_hour_has_its_minutes_and_who_came_online_apart() -> None:
    course = Course()
    a, b, c = course.people("あ", "い", "う")
    class_ = course.class_of("火", [a, b, c])
    course.hour(class_, {a: "present", b: "online", c: "absent"}, 90)
    (held,) = hours_held(course.db, class_, *SPAN)
    assert (held.day, held.minutes, held.present, held.online) == ("2026-04-07", 90, (a,), (b,))


def test_hours_of_other_classes_cancelled_ones_and_those_still_to_come_are_left_out() -> None:
    course = Course()
    (a,) = course.people("あ")
    tuesday, friday = course.class_of("火", [a]), course.class_of("金", [a])
    course.hour(friday, {a: "present"})
    attendance.cancel_hour(course.db, course.hour(tuesday, {a: "present"}))
    attendance.hold_hour(course.db, tuesday, date(2026, 4, 14))  # planned: nobody is marked
    course.on("2026-05-05").hour(tuesday, {a: "present"})
    assert hours_held(course.db, tuesday, *SPAN) == []
    assert len(hours_held(course.db, "", *SPAN)) == 1


def test_an_hour_that_was_ended_counts_also_when_nobody_came() -> None:
    course = Course()
    class_ = course.class_of("火", [])
    hour = attendance.hold_hour(course.db, class_, date(2026, 4, 7))
    course.fact("hour_ended", {"hour": hour.id})
    assert [one.present for one in hours_held(course.db, class_, *SPAN)] == [()]


def test_who_was_marked_under_two_names_came_once_and_helpers_never() -> None:
    course = Course()
    a, again, helper = course.people("花", "はな", "先生")
    class_ = course.class_of("火", [a, again])
    course.hour(class_, {a: "present", again: "online", helper: "present"})
    course.fact("learner_joined", {"person": a}, again)
    course.fact("helper_added", {}, helper)
    (held,) = hours_held(course.db, "", *SPAN)
    assert (held.present, held.online) == ((a,), ())

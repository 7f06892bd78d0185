"""Hours and attendance, month by month."""

from __future__ import annotations

from literacy_tutor.instructor.charts import Bars, Curve
from literacy_tutor.instructor.hours_report import hours_report
from tests.instructor.asking import asked
from tests.records.course import Course


def a_spring() -> tuple[Course, str]:
    course = Course()
    a, b, c = course.people("あ", "い", "う")
    class_ = course.class_of("火", [a, b, c])
    course.hour(class_, {a: "present", b: "present", c: "absent"})
    course.lesson(a, "basics/tap")
    course.on("2026-04-21").hour(class_, {a: "present", c: "online"}, 90)
    course.on("2026-05-12").hour(class_, {a: "present"})
    course.lesson(a, "basics/swipe")
    return course, class_


def test_a_line_for_each_month_and_one_for_all() -> None:
    course, class_ = a_spring()
    assert hours_report(asked(course, class_)).table.rows == (
        ("2026年4月", 2, 150, 3, 4, 1, 5.0, 1.5),
        ("2026年5月", 1, 60, 1, 1, 0, 1.0, 0.0),
        ("合計", 3, 210, 3, 5, 1, 6.0, 1.5),
    )


def test_people_are_counted_once_in_all_and_not_added_up() -> None:
    course, class_ = a_spring()
    *months, whole = hours_report(asked(course, class_, "en")).table.rows
    assert sum(int(str(one[3])) for one in months) == 4
    assert (whole[0], whole[3]) == ("In all", 3)


def test_pictures_show_hours_with_those_online_and_what_was_finished_in_each_week() -> None:
    course, class_ = a_spring()
    bars, line = hours_report(asked(course, class_)).charts
    assert isinstance(bars, Bars)
    assert [(one.label, one.value, one.part) for one in bars.bars] == [
        ("2026年4月", 5.0, 1.5),
        ("2026年5月", 1.0, 0.0),
    ]
    assert isinstance(line, Curve)
    assert [(one.label, one.said) for one in line.points] == [
        ("4/6", "1"), ("4/13", "0"), ("4/20", "0"), ("4/27", "0"), ("5/4", "0"), ("5/11", "1"),
    ]  # fmt: skip


def test_where_nothing_was_held_it_says_what_to_do() -> None:
    report = hours_report(asked(Course(), language="en"))
    assert (report.table.rows, report.charts) == ((), ())
    assert "attendance" in report.empty

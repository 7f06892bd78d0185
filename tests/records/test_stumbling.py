"""Where people stumble, step by step."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records.facts import Fact
from literacy_tutor.records.stumbling import steps_met
from tests.records.course import Course, missed, passed

APRIL = (date(2026, 4, 1), date(2026, 4, 30))


def test_each_person_counts_once_however_often_they_stumbled() -> None:
    course = Course()
    a, b, c = course.people("あ", "い", "う")
    course.lesson(a, "basics/tap", [missed("one", "held"), missed("one", "held"), passed("one", 40_000)])
    course.lesson(a, "basics/tap", [passed("one", 10_000)])
    course.lesson(b, "basics/tap", [Fact("hint_shown", {"step": "one", "level": 1, "asked": False})], end="")
    course.lesson(c, "basics/tap", [passed("one", 20_000), passed("two", 5_000, index=1)])
    one, two = steps_met(course.db, "", *APRIL)
    assert (one.step, one.met, one.stumbled, sorted(one.ms)) == ("one", 3, 2, [10_000, 20_000, 40_000])
    assert (one.mistake, one.mistaken) == ("held", 1)
    assert (two.step, two.met, two.stumbled, two.mistake) == ("two", 1, 0, "")


def test_the_commonest_mistake_is_that_of_most_people() -> None:
    course = Course()
    a, b, c = course.people("あ", "い", "う")
    course.lesson(a, "basics/tap", [missed("one", "held")] * 5)
    for person in (b, c):
        course.lesson(person, "basics/tap", [missed("one", "elsewhere")])
    (one,) = steps_met(course.db, "", *APRIL)
    assert (one.mistake, one.mistaken, one.ms) == ("elsewhere", 2, ())


def test_the_same_step_of_two_lessons_is_two_steps_and_other_months_and_classes_are_left_out() -> None:
    course = Course()
    a, b = course.people("あ", "い")
    class_ = course.class_of("火", [a])
    course.lesson(a, "basics/tap", [passed("one")])
    course.lesson(a, "basics/sms", [passed("one")])
    course.lesson(b, "basics/tap", [passed("one")])
    course.on("2026-05-01").lesson(a, "basics/swipe", [passed("one")])
    assert [(one.lesson, one.met) for one in steps_met(course.db, class_, *APRIL)] == [
        ("basics/sms", 1),
        ("basics/tap", 1),
    ]

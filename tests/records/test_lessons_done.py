"""Lessons begun and finished, by day and by person."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records.lessons_done import Done, lessons_done
from tests.records.course import Course

APRIL = (date(2026, 4, 1), date(2026, 4, 30))


def test_an_attempt_has_the_days_on_which_it_was_begun_and_finished() -> None:
    course = Course()
    (a,) = course.people("あ")
    class_ = course.class_of("火", [a])
    course.lesson(a, "basics/tap")
    course.lesson(a, "basics/swipe", end="")
    course.on("2026-05-12").lesson(a, "basics/tap")
    assert lessons_done(course.db, class_, *APRIL) == [
        Done(a, "basics/swipe", "2026-04-07", None),
        Done(a, "basics/tap", "2026-04-07", "2026-04-07"),
    ]


def test_what_was_begun_before_and_finished_in_the_span_is_in_it() -> None:
    course = Course()
    (a,) = course.people("あ")
    from literacy_tutor.records import attempts
    from literacy_tutor.records.facts import Fact

    begun = attempts.begin_attempt(course.on("2026-03-31").db, a, "basics/tap", "h", "ja", 2)
    attempts.end_attempt(course.on("2026-04-01").db, begun, Fact("attempt_finished"))
    assert [(one.began, one.finished) for one in lessons_done(course.db, "", *APRIL)] == [
        ("2026-03-31", "2026-04-01")
    ]


def test_a_class_has_its_members_and_who_came_to_its_hours_as_the_people_they_are() -> None:
    course = Course()
    a, again, visitor, stranger = course.people("花", "はな", "客", "よそ")
    class_ = course.class_of("火", [a])
    course.hour(class_, {visitor: "present"})
    for one in (a, again, visitor, stranger):
        course.lesson(one, "basics/tap")
    course.fact("learner_joined", {"person": a}, again)
    assert sorted(one.person for one in lessons_done(course.db, class_, *APRIL)) == sorted([a, a, visitor])
    assert len(lessons_done(course.db, "", *APRIL)) == 4

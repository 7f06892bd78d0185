"""All rows of one person's attempts."""

from __future__ import annotations

from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.trails import trail_of
from tests.records.course import Course, passed


def test_a_trail_has_the_attempts_of_every_name_and_nothing_of_others() -> None:
    course = Course()
    a, again, other = course.people("花", "はな", "よそ")
    course.lesson(a, "basics/tap", [passed("one")])
    course.lesson(again, "basics/swipe", end="")
    course.lesson(other, "basics/sms")
    course.fact("learner_joined", {"person": a}, again)
    rows = trail_of(course.db, ids_of(course.db, a))
    assert [(row.kind, row.payload.get("lesson")) for row in rows] == [
        ("attempt_started", "basics/tap"),
        ("step_passed", None),
        ("attempt_finished", None),
        ("attempt_started", "basics/swipe"),
    ]

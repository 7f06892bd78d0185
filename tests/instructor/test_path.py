"""Rows of attempts as what one learner did."""

from __future__ import annotations

from literacy_tutor.instructor.path import Choice, attempts_made
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.trails import trail_of
from tests.records.course import Course, judged, missed, passed


def test_an_attempt_has_its_steps_with_all_that_happened_in_them() -> None:
    course = Course()
    (a,) = course.people("あ")
    facts = [
        missed("one", "held"),
        Fact("hint_shown", {"step": "one", "level": 1, "asked": True}),
        Fact("hint_shown", {"step": "one", "level": 2, "asked": False}),
        Fact("teacher_called", {"step": "one"}),
        Fact("teacher_call_taken_back", {"step": "one", "ms": 5}),
        Fact("step_undone", {"step": "one"}),
        passed("one", 30_000, 2),
        judged("x", "fraud", "genuine"),
        passed("two", 10_000, index=1),
    ]
    course.lesson(a, "basics/tap", facts)
    (made,) = attempts_made(trail_of(course.db, [a]))
    assert (made.lesson, made.end, made.steps_in_all, made.passed) == ("basics/tap", "finished", 2, 2)
    assert (made.mistakes, made.hinted, made.calls, made.ms) == (1, 1, 1, 40_000)
    one, two = sorted(made.steps, key=lambda step: step.step, reverse=False)
    assert one.choices == (Choice("x", "a", "genuine", "fraud", False),)
    assert (one.mistakes, one.hint, one.hints_asked, one.undone) == (("held",), 2, 1, 1)
    assert (two.ms, two.mistakes, two.hint) == (10_000, (), 0)


def test_the_newest_is_first_and_each_says_how_it_ended() -> None:
    course = Course()
    (a,) = course.people("あ")
    course.lesson(a, "basics/tap")
    course.on("2026-04-14").lesson(a, "basics/tap", end="attempt_abandoned")
    course.on("2026-04-21").lesson(a, "basics/tap", end="")
    made = attempts_made(trail_of(course.db, [a]))
    assert [(one.began[:10], one.end) for one in made] == [
        ("2026-04-21", "open"),
        ("2026-04-14", "abandoned"),
        ("2026-04-07", "finished"),
    ]


def test_a_lesson_that_changed_on_the_way_says_so() -> None:
    course = Course()
    (a,) = course.people("あ")
    course.lesson(a, "basics/tap", [Fact("attempt_rebased", {"lesson_hash": "n", "steps": 7, "step": 1})])
    (made,) = attempts_made(trail_of(course.db, [a]))
    assert (made.changed, made.steps_in_all) == (True, 7)


def test_rows_whose_beginning_is_missing_are_left_out() -> None:
    course = Course()
    (a,) = course.people("あ")
    course.lesson(a, "basics/tap", [passed("one")])
    rows = trail_of(course.db, [a])
    assert attempts_made(rows[1:]) == []

"""What was taken for what: first answers only."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records.judgements import Answers, judgements
from tests.records.course import Course, judged

APRIL = (date(2026, 4, 1), date(2026, 4, 30))


def test_answers_are_counted_by_person_truth_and_choice() -> None:
    course = Course()
    (a,) = course.people("あ")
    facts = [
        judged("x", "fraud", "fraud"),
        judged("y", "fraud", "fraud"),
        judged("z", "genuine", "ask"),
        judged("w", "", ""),  # a question about nothing genuine or fake
    ]
    course.lesson(a, "fraud/parcel-sms", facts)
    assert judgements(course.db, "", *APRIL) == [
        Answers(a, "", "fraud", "fraud", 2),
        Answers(a, "", "genuine", "ask", 1),
    ]


def test_only_the_first_answer_to_a_thing_counts_in_an_attempt_and_ever() -> None:
    course = Course()
    (a,) = course.people("あ")
    course.lesson(
        a, "fraud/parcel-sms", [judged("x", "fraud", "genuine"), judged("x", "fraud", "fraud", first=False)]
    )
    course.lesson(a, "fraud/parcel-sms", [judged("x", "fraud", "fraud")])
    assert judgements(course.db, "", *APRIL) == [Answers(a, "", "fraud", "genuine", 1)]


def test_what_was_first_answered_before_the_span_is_not_judged_anew_in_it() -> None:
    course = Course()
    (a,) = course.people("あ")
    course.on("2026-03-31").lesson(a, "fraud/parcel-sms", [judged("x", "fraud", "genuine")])
    course.on("2026-04-07").lesson(a, "fraud/parcel-sms", [judged("x", "fraud", "fraud")])
    assert judgements(course.db, "", *APRIL) == []


def test_the_two_forms_are_apart_from_practice_and_two_names_are_one_person() -> None:
    course = Course()
    a, again = course.people("花", "はな")
    course.lesson(
        a, "fraud/parcel-sms", [judged("x", "fraud", "fraud"), judged("x", "fraud", "ask", "before")]
    )
    course.lesson(again, "fraud/parcel-sms", [judged("x", "fraud", "genuine")])
    course.fact("learner_joined", {"person": a}, again)
    assert judgements(course.db, "", *APRIL) == [
        Answers(a, "", "fraud", "fraud", 1),
        Answers(a, "before", "fraud", "ask", 1),
    ]

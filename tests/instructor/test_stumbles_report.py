"""Which sentence is to be rewritten first."""

from __future__ import annotations

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.stumbles_report import stumbles_report, worst_first
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.records.stumbling import StepMet
from tests.instructor.asking import asked
from tests.records.course import Course, missed, passed


def test_one_person_does_not_top_the_list() -> None:
    alone = StepMet("a", "one", 1, 1, ())
    many = StepMet("b", "two", 12, 5, ())
    worse = StepMet("c", "three", 12, 9, ())
    assert worst_first([alone, many, worse]) == [worse, many, alone]


def test_a_step_has_its_sentence_its_share_its_seconds_and_its_commonest_mistake() -> None:
    course = Course()
    people = course.people("あ", "い", "う", "え")
    lesson = load_lesson("fraud/parcel-sms")
    for one in people[:2]:
        course.lesson(one, lesson.id, [missed("sato", "early"), passed("sato", 31_000)])
    for one in people[2:]:
        course.lesson(one, lesson.id, [passed("sato", 11_000)])
    ((where, sentence, met, stumbled, share, seconds, mistake),) = stumbles_report(asked(course)).table.rows
    assert where == "宅配の にせ通知・手順1"
    assert sentence == plain(lesson.steps[0].say)
    assert (met, stumbled, share, seconds) == (4, 2, "50％（15〜85％）", 21)
    assert mistake == "知らない 番号からの メッセージが 開きました（2人）"


def test_a_step_and_a_lesson_that_are_gone_are_shown_by_their_ids() -> None:
    course = Course()
    (a,) = course.people("あ")
    course.lesson(a, "basics/tap", [passed("gone")])
    course.lesson(a, "basics/gone", [passed("one")])
    rows = stumbles_report(asked(course, language="en")).table.rows
    assert {(row[0], row[1]) for row in rows} == {
        ("Learning to tap, step “gone”", "(No longer in the lesson)"),
        ("basics/gone, step “one”", "(No longer in the lesson)"),
    }


def test_where_nobody_practised_it_says_so() -> None:
    report = stumbles_report(asked(Course()))
    assert (report.table.rows, report.empty != "") == ((), True)

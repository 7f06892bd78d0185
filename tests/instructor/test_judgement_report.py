"""How well people tell genuine from fake, and what cannot be said yet."""

from __future__ import annotations

from typing import get_args, get_type_hints

from literacy_tutor.instructor.charts import Ranges
from literacy_tutor.instructor.judgement import (
    WHY,
    WHY_AT_LENGTH,
    drawn,
    estimate_words,
    measured_together,
    tallies,
)
from literacy_tutor.instructor.judgement_report import judgement_report
from literacy_tutor.lessons.judging import Estimate, Measured, NotMeasured, Tally
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.judgements import Answers
from literacy_tutor.records.learners import archive
from tests.instructor.asking import asked
from tests.records.course import Course, judged


def answers(hits: int, misses: int, alarms: int, rejections: int, asks: int = 0) -> list[Fact]:
    kinds = [("fraud", "fraud", hits), ("fraud", "genuine", misses), ("genuine", "fraud", alarms)]
    kinds += [("genuine", "genuine", rejections), ("fraud", "ask", asks), ("genuine", "ask", asks)]
    return [
        judged(f"{truth}-{choice}-{number}", truth, choice)
        for truth, choice, count in kinds
        for number in range(count)
    ]


def test_plain_counts_and_asking_counted_as_suspicion_in_a_second_line() -> None:
    course = Course()
    (a,) = course.people("花")
    course.lesson(a, "fraud/parcel-sms", answers(7, 0, 2, 5, asks=1))
    first, second = judgement_report(asked(course)).table.rows
    assert first == ("花", "7/8", "2/8", 1, 1, "問題が まだ 少ない", "")
    assert second[1:] == ("8/8", "3/8", 0, 0, "問題が まだ 少ない", "")


def test_who_never_asked_has_no_second_line_and_twenty_of_each_are_enough() -> None:
    course = Course()
    (a,) = course.people("花")
    course.lesson(a, "fraud/parcel-sms", answers(18, 2, 4, 16))
    report = judgement_report(asked(course, language="en"))
    ((name, _, _, _, _, d_prime, bias),) = report.table.rows
    assert (name, str(d_prime)[:4], " to " in str(bias)) == ("花", "2.0 ", True)
    both = [one for one in report.charts if isinstance(one, Ranges)]
    assert [(one.ranges[0].label, one.ranges[0].low < one.ranges[0].value) for one in both] == [
        ("花", True)
    ] * 2


def test_a_class_is_pooled_and_its_figures_keep_still() -> None:
    course = Course()
    people = course.people(*(f"人{number}" for number in range(6)))
    class_ = course.class_of("火", people)
    for number, one in enumerate(people):
        course.lesson(one, "fraud/parcel-sms", answers(8 + number % 3, 3 - number % 3, 2, 9 + number % 2))
    rows = judgement_report(asked(course, class_)).table.rows
    assert (rows[0][0], "〜" in str(rows[0][5])) == ("クラス全体", True)
    assert rows[0][1] == f"{sum(8 + number % 3 for number in range(6))}/66"
    assert judgement_report(asked(course, class_)).table.rows == rows


def test_it_begins_in_words_with_a_line_for_everybody_and_its_figures_are_explained() -> None:
    course = Course()
    a, b = course.people("花", "太郎")
    course.lesson(a, "fraud/parcel-sms", answers(18, 2, 4, 16, asks=1))
    course.lesson(b, "fraud/parcel-sms", answers(1, 0, 0, 1))
    words = judgement_report(asked(course)).in_words
    assert words
    assert words.says[0].startswith(
        "にせ物 22件のうち 19件を 見抜きました（10件なら およそ 9件）。1件は 相談しました。"
    )
    assert "いまは 1人" in words.means[0]
    assert [row[:4] for row in words.table.rows] == [
        ("花", "21件中 18件", "21件中 4件", "2件"), ("太郎", "1件中 1件", "1件中 0件", "0件"),
    ]  # fmt: skip
    assert words.table.rows[0][4] == "よく 見分けています。"
    for figure in ("d′", "c（", "95％"):
        assert [line for line in words.explained if figure in line]


def test_namesakes_have_a_line_each_and_the_archived_have_none() -> None:
    course = Course()
    a, b, gone = course.people("花", "花", "昔")
    for one in (a, b, gone):
        course.lesson(one, "fraud/parcel-sms", answers(1, 0, 0, 1))
    archive(course.db, gone)
    assert [row[0] for row in judgement_report(asked(course)).table.rows] == ["クラス全体", "花", "花"]


def test_every_reason_why_nothing_can_be_said_has_words_in_both_languages() -> None:
    reasons = set(get_args(get_type_hints(NotMeasured)["why"]))
    for words in (WHY, WHY_AT_LENGTH):
        assert set(words) == reasons
        assert all(ja != en for ja, en in words.values())


def test_forms_are_tallied_apart() -> None:
    rows = [Answers("a", "", "fraud", "fraud", 2), Answers("a", "before", "genuine", "ask", 1)]
    assert tallies(rows, "") == {"a": Tally(hits=2)}
    assert tallies(rows, "before") == {"a": Tally(genuine_asked=1)}


def test_draws_come_from_their_seed() -> None:
    assert drawn("a", 5) == drawn("a", 5) != drawn("b", 5)
    assert drawn("a", 4) == []
    same = [Tally(hits=9, misses=1, false_alarms=2, correct_rejections=8)] * 6
    assert measured_together(same, "a") == NotMeasured("no_spread")
    assert isinstance(measured_together([*same, Tally(8, 2, 0, 3, 7)], "a"), Measured)


def test_an_estimate_is_written_with_its_range_and_without_a_minus_before_nothing() -> None:
    assert estimate_words(Estimate(1.84, 1.04, 2.6), "ja") == "1.8（1.0〜2.6）"
    assert estimate_words(Estimate(-0.04, -1.0, 0.96), "en") == "0.0 (-1.0 to 1.0)"

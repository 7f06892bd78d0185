"""What the city is told: figures, and no small group."""

from __future__ import annotations

from collections.abc import Sequence

from literacy_tutor.instructor.charts import Bars, Ranges
from literacy_tutor.instructor.city_report import FEW, NOT_MEASURED, WITHHELD, city_report
from literacy_tutor.instructor.sheets import Cell
from literacy_tutor.records.facts import Fact
from tests.instructor.asking import asked
from tests.records.course import Course, judged


def values(course: Course, class_: str = "") -> dict[str, Cell]:
    return {str(row[0]): row[1] for row in city_report(asked(course, class_)).table.rows}


def taught(course: Course, title: str, count: int, tracks: Sequence[str] = ("basics",)) -> str:
    people = course.people(*(f"{title}{number}" for number in range(count)))
    class_ = course.class_of(title, people)
    course.hour(class_, dict.fromkeys(people, "present"))
    for one in people:
        for track in tracks:
            course.lesson(one, f"{track}/{title}")
    return class_


def test_figures_of_one_class() -> None:
    course = Course()
    class_ = taught(course, "tap", 6, ("basics", "fraud"))
    found = values(course, class_)
    assert [found[name] for name in ("参加した人", "開いた授業", "授業の時間", "延べ出席者", "延べ時間")] == [
        6,
        1,
        60,
        6,
        6.0,
    ]
    assert [
        found[name]
        for name in (
            "練習を 終えた回数",
            "練習を 終えた回数：スマホの基本",
            "練習を 終えた回数：だまされない力",
        )
    ] == [12, 6, 6]
    assert found["練習を 終えた回数：ネットの手続き"] == 0


def test_a_class_of_four_is_told_nothing_about() -> None:
    course = Course()
    found = values(course, taught(course, "tap", 4))
    assert {found[name] for name in ("参加した人", "延べ出席者", "延べ時間", "練習を 終えた回数")} == {FEW[0]}
    assert found["開いた授業"] == 1  # tells of nobody


def test_neither_the_whole_nor_the_other_class_gives_a_small_class_away() -> None:
    course = Course()
    large, small = taught(course, "tap", 8), taught(course, "swipe", 3)
    whole, known, hidden = values(course), values(course, large), values(course, small)
    assert (whole["参加した人"], whole["練習を 終えた回数"]) == (11, 11)
    assert hidden["参加した人"] == hidden["練習を 終えた回数"] == FEW[0]
    assert known["参加した人"] == known["練習を 終えた回数"] == WITHHELD[0]


def test_a_track_few_have_finished_is_not_the_difference_of_the_others() -> None:
    course = Course()
    class_ = taught(course, "tap", 9, ("basics", "procedures"))
    (one,) = course.people("ひとり")
    course.fact("member_joined", {"class": class_}, one)
    course.lesson(one, "fraud/report")
    found = values(course, class_)
    assert found["練習を 終えた回数：だまされない力"] == FEW[0]
    assert WITHHELD[0] in (
        found["練習を 終えた回数：スマホの基本"],
        found["練習を 終えた回数：ネットの手続き"],
    )
    (bars,) = city_report(asked(course, class_)).charts
    assert isinstance(bars, Bars)
    assert len(bars.bars) == 1  # only what is told is drawn


def test_few_online_are_not_told_but_who_came_is() -> None:
    course = Course()
    people = course.people(*(f"人{number}" for number in range(9)))
    class_ = course.class_of("火", people)
    course.hour(class_, {**dict.fromkeys(people[:7], "present"), **dict.fromkeys(people[7:], "online")})
    found = values(course, class_)
    assert (found["延べ出席者"], found["延べ出席者のうち オンライン"]) == (9, FEW[0])


def answered(form: str, right: int) -> list[Fact]:
    return [
        judged(f"{form}{truth}{number}", truth, truth if number < right else other, form)
        for truth, other in (("fraud", "genuine"), ("genuine", "fraud"))
        for number in range(20)
    ]


def test_judgement_is_not_measured_until_both_forms_have_been_answered() -> None:
    course = Course()
    people = course.people(*(f"人{number}" for number in range(6)))
    class_ = course.class_of("火", people)
    for number, one in enumerate(people):
        course.lesson(one, "fraud/report", answered("before", 10 + number % 3))
    assert values(course, class_)["見分ける力 d′：はじめ"] == NOT_MEASURED[0]
    for number, one in enumerate(people):
        course.lesson(one, "fraud/report", answered("after", 15 + number % 3))
    found = values(course, class_)
    before, after = (str(found[f"見分ける力 d′：{when}"]) for when in ("はじめ", "おわり"))
    assert float(before.partition("（")[0]) < float(after.partition("（")[0])
    assert all("〜" in str(found[f"用心の かたより c：{when}"]) for when in ("はじめ", "おわり"))
    *_, ranges = city_report(asked(course, class_)).charts
    assert isinstance(ranges, Ranges)
    assert [one.label for one in ranges.ranges] == ["はじめ", "おわり"]


def test_before_and_after_are_said_in_words_and_better_only_where_the_ranges_lie_apart() -> None:
    for after, says in (
        (13, "Whether that is better, one cannot yet say."),
        (19, "They tell them apart better"),
    ):
        course = Course()
        people = course.people(*(f"人{number}" for number in range(6)))
        class_ = course.class_of("火", people)
        for number, one in enumerate(people):
            course.lesson(one, "fraud/report", answered("before", 10 + number % 3))
            course.lesson(one, "fraud/report", answered("after", after - number % 3))
        *_, words = city_report(asked(course, class_, "en")).notes
        assert " times in 10 before and " in words
        assert says in words


def test_helpers_are_no_participants_and_names_stand_nowhere() -> None:
    course = Course()
    class_ = taught(course, "tap", 6)
    (helper,) = course.people("先生")
    course.hour(class_, {helper: "present"})
    course.fact("helper_added", {}, helper)
    report = city_report(asked(course, class_))
    assert report.table.rows[0][1] == 6
    assert "tap0" not in str(report)


def test_where_nothing_is_recorded_it_says_so() -> None:
    assert "Nothing is recorded" in city_report(asked(Course(), language="en")).empty

"""One learner's lessons, as a helper reads them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records import attempts, progress
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.trails import trail_of
from literacy_tutor.session.review.keeping import write_memory
from literacy_tutor.session.review.memory import rebuild
from literacy_tutor.viewmodels.house import House, Language
from literacy_tutor.viewmodels.instructor.path import PathViewModel
from literacy_tutor.viewmodels.instructor.path_rows import PathRow
from tests.instructor.asking import catalogue, read
from tests.qml.instructor.sheet import Sheet
from tests.records.course import Course, judged, missed, passed
from tests.viewmodels.instructor.desks import desk_in

pytestmark = pytest.mark.usefixtures("qapp")
TAP = read("basics/tap", "ja")


class Page:
    """`read` counts which lessons were read."""

    def __init__(self, course: Course, language: str = "ja") -> None:
        self.read: list[str] = []
        house = House(
            course.db, lambda: course.db, catalogue, self._load, lambda: None,
            clock=lambda: course.now + timedelta(days=1),
        )  # fmt: skip
        self.vm = PathViewModel(desk_in(house, Sheet().telling, language))

    def _load(self, lesson: str, language: Language) -> Lesson:
        self.read.append(lesson)
        return read(lesson, language)

    @property
    def lines(self) -> tuple[PathRow, ...]:
        lines: tuple[PathRow, ...] = self.vm.props.lines
        return lines


def a_learner() -> tuple[Course, str]:
    course = Course()
    (a,) = course.people("田中")
    first, second = TAP.steps[0].id, TAP.steps[1].id
    course.lesson(
        a,
        "basics/tap",
        [
            missed(first, "held"), missed(first, "held"),
            Fact("hint_shown", {"step": first, "level": 3, "asked": True}),
            Fact("teacher_called", {"step": first}), passed(first, 95_000, 3), passed(second, 20_000, index=1),
        ],
    )  # fmt: skip
    course.on("2026-04-14").lesson(a, "basics/swipe", end="")
    return course, a


def test_nobody_yet_and_nothing_begun_say_what_to_do() -> None:
    course = Course()
    page = Page(course, "en")
    assert page.vm.props.empty.startswith("Touch a name under “Progress”")
    (a,) = course.people("田中")
    page.vm.look_at(a)
    assert page.vm.props.empty.startswith("Nothing has been begun")
    assert page.vm.props.title == "田中"


def test_attempts_are_folded_newest_first_and_no_lesson_is_read_for_them() -> None:
    course, a = a_learner()
    page = Page(course)
    page.vm.look_at(a)
    assert page.vm.props.title == "田中さん"
    assert page.vm.props.summary == "練習 2回、うち 終えたもの 1回。はじめ 2026年4月7日、最後 2026年4月14日。"
    assert [(row.title, row.state, row.when.partition("（")[0]) for row in page.lines] == [
        ("スワイプと スクロール", "open", "2026年4月14日"),
        ("タップしてみよう", "finished", "2026年4月7日"),
    ]
    assert page.lines[1].words == "終わりまで、2分、まちがい 2、ヒントの 手順 1、先生を よんだ 1回"
    assert page.read == []


def test_an_unfolded_attempt_tells_each_step_and_folds_again() -> None:
    course, a = a_learner()
    page = Page(course)
    page.vm.look_at(a)
    page.vm.fold(page.lines[1].id)
    _, attempt, one, two = page.lines
    assert (attempt.unfolded, one.kind, one.when, two.when) == (True, "step", "95秒", "20秒")
    assert one.title.startswith("手順1 花に")
    assert one.troubles.splitlines() == [
        "まちがい：長く さわりすぎた（2回）",
        "ヒント3：指の お手本、自分で ヒントを たのんだ 1回、先生を よんだ 1回",
    ]
    assert two.troubles == two.words == ""
    assert page.read == ["basics/tap"]
    page.vm.fold(attempt.id)
    assert len(page.lines) == 2


def test_a_choice_says_what_was_chosen_and_what_it_was() -> None:
    course = Course()
    (a,) = course.people("田中")
    facts = [
        judged("x", "fraud", "genuine"),
        judged("x", "fraud", "fraud", first=False),
        judged("y", "genuine", "ask"),
        judged("z", "", ""),
    ]
    course.lesson(a, "fraud/gone", facts)
    page = Page(course, "en")
    page.vm.look_at(a)
    page.vm.fold(page.lines[0].id)
    assert page.lines[1].words.splitlines() == [
        "Answer: “a”, took it for genuine; it was fake",
        "Next answer: “a”, told rightly (fake)",
        "Answer: “a”, chose to ask somebody (it was genuine)",
        "Answer: “a”",
    ]


def test_a_lesson_that_is_gone_and_a_step_that_is_no_more_are_shown_by_their_ids() -> None:
    course = Course()
    (a,) = course.people("田中")
    course.lesson(a, "basics/gone", [passed("one")])
    course.on("2026-04-08").lesson(a, "basics/tap", [missed("gone", "lost")], end="attempt_abandoned")
    page = Page(course, "en")
    page.vm.look_at(a)
    for row in page.lines:
        page.vm.fold(row.id)
    assert [row.title for row in page.lines] == [
        "Learning to tap",
        "Step “gone” (no longer in the lesson)",
        "basics/gone",
        "Step “one” (no longer in the lesson)",
    ]
    assert (page.lines[1].when, page.lines[1].troubles) == ("not passed", "Mistake: lost")


def test_what_they_did_under_another_name_is_theirs() -> None:
    course, a = a_learner()
    (again,) = course.people("たなか")
    course.lesson(again, "basics/sms")
    course.fact("learner_joined", {"person": a}, again)
    page = Page(course)
    page.vm.look_at(a)
    assert len(page.lines) == 3
    assert progress.by_lesson(course.db, a)


def test_looking_at_somebody_else_folds_everything_and_nobody_reads_it_twice() -> None:
    course, a = a_learner()
    (b,) = course.people("佐藤")
    page = Page(course)
    page.vm.look_at(a)
    page.vm.fold(page.lines[0].id)
    page.vm.look_at(b)
    page.vm.look_at(a)
    assert [row.unfolded for row in page.lines] == [False, False]
    attempts.begin_attempt(course.db, a, "basics/sms", "h", "ja", 2)
    page.vm.refresh()
    assert len(page.lines) == 3
    page.vm.speak("en")
    assert page.vm.props.title == "田中"
    page.vm.end()


def test_what_is_shaky_stands_first_with_its_reason() -> None:
    course, a = a_learner()
    heard = [(a, event) for event in trail_of(course.db, [a])]
    with course.db.write() as transaction:
        write_memory(transaction, a, rebuild(heard, {"basics/tap": ["tap"]})[a])
    page = Page(course, "en")
    page.vm.look_at(a)
    assert page.vm.props.again_title == "Worth practising again"
    (again,) = page.vm.props.again
    assert (again.state, again.words) == (
        "shaky",
        "Learning to tap: Shaky. Was shown 1 of 2 steps.",
    )

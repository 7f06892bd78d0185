"""The plan of an hour, as a volunteer makes it: what stands there after each tap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.catalogue import Catalogue, Entry
from literacy_tutor.lessons.model import Track
from literacy_tutor.records import attempts, attendance, classes, plans, teams
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import MOST_LESSONS, Plan
from literacy_tutor.viewmodels.instructor.plan import PlanViewModel
from literacy_tutor.viewmodels.instructor.words_plan import WORDS
from literacy_tutor.viewmodels.instructor.words_register import WORDS as OF_REGISTER
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")

TUESDAY = date(2026, 4, 7)
TAP, SWIPE, MAPS, PARCEL = "basics/tap", "basics/swipe", "basics/maps", "fraud/parcel-sms"
MakePage = Callable[[str], PlanViewModel]


class Wall:
    """A clock of the test's own."""

    def __init__(self) -> None:
        self.now = datetime.fromisoformat("2026-04-07T09:40:00+09:00")

    def __call__(self) -> datetime:
        return self.now


def entry(id: str, track: Track, ja: str, en: str, minutes: int) -> Entry:
    return Entry(id, track, 10, {"ja": ja, "en": en}, {"ja": "", "en": ""}, minutes, 1, 6, "h")


CATALOGUE = Catalogue(
    (
        entry(TAP, "basics", "タップしてみよう", "Tap", 6),
        entry(SWIPE, "basics", "スワイプ", "Swipe", 9),
        entry(MAPS, "basics", "｜地図《ちず》", "Maps", 12),
        entry(PARCEL, "fraud", "｜宅配《たくはい》の にせ｜通知《つうち》", "Parcel text", 10),
    )
)
TOLD: list[str] = []


@contextmanager
def telling() -> Iterator[None]:
    try:
        yield
    except UserError as problem:
        TOLD.append(problem.en)


@pytest.fixture
def wall() -> Wall:
    TOLD.clear()
    return Wall()


@pytest.fixture
def db(wall: Clock) -> Iterator[Database]:
    with open_in_memory(wall) as database:
        yield database


@pytest.fixture
def page(db: Database, wall: Clock) -> Iterator[MakePage]:
    made: list[PlanViewModel] = []

    def make(language: str) -> PlanViewModel:
        made.append(PlanViewModel(desk_of(db, telling, language, wall, catalogue=lambda: CATALOGUE)))
        return made[-1]

    yield make
    for one in made:
        one.end()


def a_class(db: Database, *names: str) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [add_learner(db, name, "", "cat").id for name in names]
    classes.join(db, class_, people)
    return class_, people


def planned(vm: PlanViewModel) -> list[str]:
    return [row.lesson for row in vm.props.lines]


def test_without_a_class_without_people_without_an_hour_it_says_what_comes_first(
    db: Database, page: MakePage
) -> None:
    vm = page("ja")
    assert (vm.props.empty, vm.props.can_begin, vm.props.can_set) == (OF_REGISTER["noClass"][0], False, False)
    class_, _ = a_class(db)
    assert vm.props.empty == OF_REGISTER["noMember"][0]
    classes.join(db, class_, [add_learner(db, "花", "", "cat").id])
    assert (vm.props.empty, vm.props.can_begin, vm.props.can_set) == (WORDS["noHour"][0], True, True)
    vm.beginToday()
    assert (vm.props.empty, vm.props.title, vm.props.can_begin) == ("", "第1回 4月7日（火）", False)
    assert vm.props.said == "第1回 4月7日（火）を 作りました。"
    assert [hour.day for hour in attendance.hours(db, class_)] == ["2026-04-07"]


def test_lessons_are_added_ordered_and_removed_and_each_change_is_saved_and_said(
    db: Database, page: MakePage
) -> None:
    class_, (hana,) = a_class(db, "花")
    vm = page("ja")
    vm.beginToday()
    for lesson in (TAP, MAPS, SWIPE):
        vm.add(lesson)
    assert vm.props.said == "「スワイプ」を 入れて、保存しました。"
    vm.move(SWIPE, -1)
    vm.move(TAP, 1)
    vm.move(MAPS, 1)
    assert planned(vm) == [SWIPE, TAP, MAPS]
    vm.remove(TAP)
    assert vm.props.said == "「タップしてみよう」を はずして、保存しました。"
    found = plans.plan_of(db, hana, TUESDAY)
    assert found == Plan(found.hour if found else "", class_, (SWIPE, MAPS), True, "in_order")
    assert [row.planned for row in vm.props.lessons] == [False, True, True]
    vm.refresh()
    assert vm.props.said == "", "it is no news any more"


def test_review_way_and_length_are_chosen_and_the_frame_follows(db: Database, page: MakePage) -> None:
    a_class(db, "花")
    vm = page("ja")
    vm.beginToday()
    assert vm.props.review is False
    for lesson in (TAP, SWIPE, MAPS, PARCEL):
        vm.add(lesson)
    assert (vm.props.review, vm.props.over) == (True, True)
    assert vm.props.fit.startswith("練習は おさらいを 入れて 45分、時間は 35分です。10分 多いようです。")
    assert [row.fits for row in vm.props.lines] == [True, True, True, False]
    vm.reviewFirst(False)
    vm.setLength("90")
    assert (vm.props.over, [row.title for row in vm.props.lengths if row.chosen]) == (False, ["90分"])
    assert [row.when for row in vm.props.parts] == [
        "10:00–10:15　15分",
        "10:15–10:20　5分",
        "10:20–11:15　55分",
        "11:15–11:30　15分",
    ]
    vm.setLength("60")
    assert vm.props.over
    vm.goInOrder(False)
    assert (vm.props.in_order, vm.props.over) == (False, False)
    vm.moveBegin(30)
    assert (vm.props.begins, vm.props.parts[0].when) == ("はじまり 10:30", "10:30–10:40　10分")


def test_only_review_is_a_plan_and_nothing_at_all_is_none(db: Database, page: MakePage) -> None:
    _, (hana,) = a_class(db, "花")
    vm = page("en")
    vm.beginToday()
    vm.reviewFirst(True)
    found = plans.plan_of(db, hana, TUESDAY)
    assert found
    assert (found.lessons, found.review) == ((), True)
    vm.reviewFirst(False)
    assert plans.plan_of(db, hana, TUESDAY) is None


def test_a_person_has_the_classs_plan_until_it_is_changed_and_can_go_back_to_it(
    db: Database, page: MakePage
) -> None:
    class_, (hana, yoshi) = a_class(db, "花", "一")
    vm = page("ja")
    vm.beginToday()
    vm.add(TAP)
    vm.chooseAudience(hana)
    assert (planned(vm), vm.props.restore) == ([TAP], "")
    assert vm.props.shared == "いまは クラスの予定と 同じです。変えると、花さんだけの予定に なります。"
    vm.add(MAPS)
    assert (planned(vm), vm.props.shared, vm.props.restore) == ([TAP, MAPS], "", "クラスの予定に もどす")
    assert [(row.title, row.more) for row in vm.props.audiences] == [
        ("クラス全員", ""),
        ("一さん", ""),
        ("花さん", "予定あり"),
    ]
    assert [plans.plan_of(db, one, TUESDAY).lessons for one in (hana, yoshi)] == [(TAP, MAPS), (TAP,)]  # type: ignore[union-attr]
    vm.chooseAudience(class_)
    assert planned(vm) == [TAP]
    vm.chooseAudience(hana)
    vm.backToShared()
    assert (planned(vm), vm.props.restore, vm.props.said) == ([TAP], "", WORDS["saidRestored"][0])


def test_a_group_has_a_plan_and_its_people_share_it(db: Database, page: MakePage) -> None:
    class_, (hana, yoshi) = a_class(db, "花", "一")
    team = teams.make_team(db, class_, "窓がわ").id
    empty = teams.make_team(db, class_, "だれもいない").id
    teams.put_in_team(db, class_, hana, team)
    vm = page("ja")
    vm.beginToday()
    vm.add(TAP)
    assert empty not in {row.id for row in vm.props.audiences}
    vm.chooseAudience(team)
    vm.add(PARCEL)
    vm.remove(TAP)
    vm.chooseAudience(hana)
    assert planned(vm) == [PARCEL]
    assert vm.props.shared.startswith("いまは グループの予定と 同じです。")
    vm.chooseAudience(yoshi)
    assert planned(vm) == [TAP]


def test_the_next_hour_is_set_a_week_after_the_last_and_planned_ahead(
    db: Database, page: MakePage, wall: Wall
) -> None:
    class_, (hana,) = a_class(db, "花")
    attendance.hold_hour(db, class_, date(2026, 3, 17))
    vm = page("ja")
    assert vm.props.planned == "第1回 3月17日（火）の 練習（おわった回）"
    vm.setHour()
    assert vm.props.new_day == "つぎの回：4月14日（火）", "the first such day still to come"
    vm.moveNewDay(1)
    vm.moveNewDay(-30)
    assert vm.props.new_day == "つぎの回：4月8日（水）", "not before tomorrow"
    vm.moveNewDay(7)
    vm.setNoHour()
    assert (vm.props.new_day, len(vm.props.hours)) == ("", 1)
    vm.setHour()
    vm.holdNewHour()
    assert vm.props.planned == "第2回 4月14日（火）の 練習"
    assert (vm.props.title, vm.props.said) == ("第2回 4月14日（火）", "第2回 4月14日（火）を 作りました。")
    vm.add(MAPS)
    assert plans.plan_of(db, hana, TUESDAY) is None
    wall.now = datetime.fromisoformat("2026-04-14T09:40:00+09:00")
    assert page("ja").props.title == "第2回 4月14日（火）", "today's hour is looked at first"
    assert plans.plan_of(db, hana, date(2026, 4, 14))


def test_the_plan_of_the_last_hour_is_copied_where_there_is_none_yet(db: Database, page: MakePage) -> None:
    class_, (hana,) = a_class(db, "花")
    first = attendance.hold_hour(db, class_, date(2026, 3, 24)).id
    attendance.hold_hour(db, class_, date(2026, 3, 31))
    plans.make_plan(db, Plan(first, class_, (TAP, MAPS), False, "free"))
    vm = page("en")
    vm.beginToday()
    assert vm.props.can_copy
    vm.copyLast()
    assert (planned(vm), vm.props.can_copy, vm.props.in_order) == ([TAP, MAPS], False, False)
    assert vm.props.said == "Copied from 1. Tue 24 Mar and saved."
    vm.chooseHour(first)
    assert not vm.props.can_copy, "there is none before it"
    vm.chooseAudience(hana)
    assert planned(vm) == [TAP, MAPS]


def test_what_is_open_hard_and_next_is_suggested_with_its_reason(
    db: Database, page: MakePage, wall: Wall
) -> None:
    class_, (hana, yoshi) = a_class(db, "花", "一")
    attendance.hold_hour(db, class_, TUESDAY)
    for one in (hana, yoshi):
        running = attempts.begin_attempt(db, one, TAP, "h", "ja", 6)
        step = {"index": 2, "ms": 900, "step": "s", "mistakes": 3, "hint_level": 0}
        attempts.record(db, running, (), [Fact("step_passed", step)])
        attempts.end_attempt(db, running, Fact("attempt_finished"))
    half = attempts.begin_attempt(db, hana, SWIPE, "h", "ja", 6)
    attempts.record(db, half, (), [Fact("step_passed", {**step, "index": 0, "mistakes": 0})])
    wall.now = datetime.fromisoformat("2026-04-14T09:40:00+09:00")
    vm = page("ja")
    vm.beginToday()
    assert [(row.lesson, row.why) for row in vm.props.suggested] == [
        (SWIPE, "1人が とちゅうです。"),
        (TAP, "前回、2人が 手順3で まよいました。"),
        (PARCEL, "つぎの練習です。2人中 2人が まだです。"),
    ]
    assert [row.more for row in vm.props.lessons] == [
        "6分　2人中 2人が できた",
        "9分　2人中 0人が できた",
        "12分　2人中 0人が できた",
    ]
    vm.add(SWIPE)
    assert SWIPE not in [row.lesson for row in vm.props.suggested]
    vm.chooseAudience(hana)
    assert [row.more for row in vm.props.lessons] == ["6分　できた", "9分　とちゅう", "12分　まだ"]
    vm.chooseTrack("fraud")
    assert [row.title for row in vm.props.lessons] == ["宅配の にせ通知"]


def test_a_lesson_that_is_no_longer_there_can_be_removed(db: Database, page: MakePage) -> None:
    class_, _ = a_class(db, "花")
    hour = attendance.hold_hour(db, class_, TUESDAY).id
    plans.make_plan(db, Plan(hour, class_, ("basics/gone", TAP)))
    vm = page("en")
    assert [(row.title, row.more) for row in vm.props.lines] == [
        ("basics/gone", "This lesson is no longer there"),
        ("Tap", "6 min　not begun"),
    ]
    vm.remove("basics/gone")
    assert planned(vm) == [TAP]


def test_more_lessons_than_fit_any_hour_are_refused_and_nothing_is_said_to_be_saved(
    db: Database, page: MakePage
) -> None:
    class_, _ = a_class(db, "花")
    hour = attendance.hold_hour(db, class_, TUESDAY).id
    plans.make_plan(db, Plan(hour, class_, tuple(f"basics/{n}" for n in range(MOST_LESSONS))))
    vm = page("en")
    vm.add(TAP)
    assert (TOLD, vm.props.said) == (["A plan holds at most 30 lessons: take one out first."], "")


def test_two_classes_have_each_their_own_plan(db: Database, page: MakePage) -> None:
    first, _ = a_class(db, "あ")
    second, _ = a_class(db, "い")
    vm = page("ja")
    vm.chooseClass(second)
    vm.beginToday()
    vm.add(TAP)
    vm.chooseClass(first)
    assert (vm.props.hours, planned(vm), vm.props.can_begin) == ((), [], True)
    vm.chooseClass(second)
    assert planned(vm) == [TAP]


def test_it_speaks_the_windows_language_and_follows_no_more_once_it_has_ended(
    db: Database, page: MakePage
) -> None:
    class_, _ = a_class(db, "花")
    vm = page("ja")
    vm.beginToday()
    vm.speak("en")
    assert (vm.props.title, vm.props.parts[2].title) == ("1. Tue 7 Apr", "Do")
    vm.end()
    before = vm.props
    attendance.hold_hour(db, class_, date(2026, 4, 14))
    assert vm.props is before
    vm._unsubscribe = lambda: None

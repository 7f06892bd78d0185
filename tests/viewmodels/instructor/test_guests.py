"""What a guest did is found by a helper, and becomes somebody's own; it is never on the disk before that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import Catalogue, open_catalogue
from literacy_tutor.records import attempts
from literacy_tutor.records.cards import cards_of
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.viewmodels.guest_book import MOST, GuestBook, Visit
from literacy_tutor.viewmodels.instructor.guests import GuestsViewModel
from tests.viewmodels.instructor.desks import desk_on

pytestmark = pytest.mark.usefixtures("qapp")
TAP, SMS = "basics/tap", "fraud/parcel-sms"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return open_catalogue(lessons_dir(), tmp_path_factory.mktemp("cache"))


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


def visit(*lessons: str) -> Visit:
    """The last one is not finished."""
    guest = open_in_memory()
    learner = add_learner(guest, "guest", "", "").id
    for lesson in lessons:
        attempt = attempts.begin_attempt(guest, learner, lesson, "hash", "ja", 1)
        passed = Fact("step_passed", {"step": "a", "index": 0, "ms": 9000})
        attempts.record(guest, attempt, ["{}"], [passed] if lesson != lessons[-1] else [])
        if lesson != lessons[-1]:
            attempts.end_attempt(guest, attempt, Fact("attempt_finished"))
    return Visit(guest, learner, wall_clock())


def page(db: Database, catalogue: Catalogue, book: GuestBook) -> GuestsViewModel:
    desk = desk_on(db, wall_clock, [])
    return GuestsViewModel(desk._replace(house=desk.house._replace(catalogue=lambda: catalogue), guests=book))


def test_it_is_given_to_somebody_with_progress_and_cards(db: Database, catalogue: Catalogue) -> None:
    hana = add_learner(db, "田中 花", "たなか はな", "").id
    book = GuestBook()
    book.keep(visit(TAP, SMS))
    vm = page(db, catalogue, book)
    (row,) = vm.props.visits
    assert row.lessons.splitlines()[0].endswith("：終わりました")
    assert row.lessons.splitlines()[1].endswith("：とちゅうまで")
    assert vm.props.people == ()
    vm.choose(row.id)
    assert [one.give for one in vm.props.people] == ["田中 花さんの 記録にする"]
    vm.give(hana)
    assert by_lesson(db, hana)[TAP].finished_count == 1
    assert len(cards_of(db, hana)) > 0
    left = attempts.open_attempt(db, hana)
    assert left is not None
    assert left.lesson == SMS
    assert (vm.props.visits, vm.props.told) == ((), "田中 花さんの 記録に しました。")
    assert vm.props.empty.startswith("お試しの 記録は ありません")


def test_it_is_given_to_somebody_new_and_a_name_that_cannot_be_is_told(
    db: Database, catalogue: Catalogue
) -> None:
    book = GuestBook()
    book.keep(visit(TAP, SMS))
    vm = page(db, catalogue, book)
    vm.choose(vm.props.visits[0].id)
    vm.giveToNew("あ" * 41)
    assert (learners(db), len(vm.props.visits)) == ([], 1)
    vm.giveToNew("はな")
    assert [one.name for one in learners(db)] == ["はな"]
    assert vm.props.visits == ()


def test_who_is_looked_for_is_found(db: Database, catalogue: Catalogue) -> None:
    for name, reading in (("田中 花", "たなか はな"), ("鈴木 一", "すずき はじめ")):
        add_learner(db, name, reading, "")
    book = GuestBook()
    book.keep(visit(TAP))
    vm = page(db, catalogue, book)
    vm.choose(vm.props.visits[0].id)
    vm.search("ハジメ")
    assert [one.name for one in vm.props.people] == ["鈴木 一"]


def test_the_newest_twenty_are_kept_and_none_of_who_only_looked_round() -> None:
    book = GuestBook()
    visits = [visit(TAP) for _ in range(MOST + 2)]
    for one in visits:
        book.keep(one)
    book.keep(visit())
    assert book.newest_first() == visits[:1:-1]

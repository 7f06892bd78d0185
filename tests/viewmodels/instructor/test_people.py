"""Who learns here, and in which class: what a volunteer sees after each touch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import teams
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.learners import add_learner, archive
from literacy_tutor.viewmodels.instructor.people import MANY, PeopleViewModel
from tests.viewmodels.instructor.desks import desk_of

pytestmark = pytest.mark.usefixtures("qapp")


class Telling:
    """What a person was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    @contextmanager
    def __call__(self) -> Iterator[None]:
        try:
            yield
        except UserError as problem:
            self.told.append(problem.en)


@pytest.fixture
def telling() -> Telling:
    return Telling()


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def turned() -> list[tuple[str, str]]:
    """The pages that were turned to, and what each was to be about."""
    return []


@pytest.fixture
def vm(db: Database, telling: Telling, turned: list[tuple[str, str]]) -> PeopleViewModel:
    return PeopleViewModel(desk_of(db, telling, turn_to=lambda page, subject: turned.append((page, subject))))


def names(vm: PeopleViewModel) -> list[tuple[str, bool]]:
    return [(row.name, row.member) for row in vm.props.people]


def test_a_new_class_is_looked_at_and_whoever_is_added_is_in_it(vm: PeopleViewModel) -> None:
    vm.addPerson("さくら", "")
    vm.makeClass("火曜クラス")
    vm.addPerson("花", "はな")
    assert vm.props.title == "火曜クラス"
    assert names(vm) == [("花", True), ("さくら", False)], "members first"
    assert [(one.title, one.count, one.chosen) for one in vm.props.groups] == [
        ("全員", "2人", False), ("火曜クラス", "1人", True),
    ]  # fmt: skip


def test_people_go_into_a_class_and_out_of_it_and_may_be_in_two(vm: PeopleViewModel) -> None:
    vm.addPerson("花", "")
    (hana,) = vm.props.people
    vm.makeClass("火")
    vm.setMember(hana.id, True)
    vm.makeClass("木")
    vm.setMember(hana.id, True)
    vm.chooseClass("")
    assert vm.props.people[0].where == "火、木"
    vm.chooseClass(vm.props.groups[2].id)
    vm.setMember(hana.id, False)
    assert (vm.props.people[0].where, vm.props.people[0].member) == ("火", False)


def test_a_closed_class_is_kept_apart_and_can_be_opened_again(vm: PeopleViewModel) -> None:
    vm.makeClass("火")
    vm.renameClass("火曜の午前")
    vm.closeClass()
    assert [one.title for one in vm.props.groups] == ["全員"]
    assert [one.title for one in vm.props.closed] == ["火曜の午前"]
    assert vm.props.title == "全員"
    vm.reopenClass(vm.props.closed[0].id)
    assert [one.title for one in vm.props.groups] == ["全員", "火曜の午前"]


def test_who_is_archived_is_kept_apart_and_comes_back(db: Database, vm: PeopleViewModel) -> None:
    vm.addPerson("花", "")
    hana = vm.props.people[0].id
    archive(db, hana)
    assert (names(vm), [one.name for one in vm.props.archived]) == ([], ["花"])
    vm.bringBack(hana)
    assert (names(vm), vm.props.archived) == ([("花", False)], ())


def test_a_person_and_the_groups_of_a_class_have_pages_of_their_own(
    vm: PeopleViewModel, turned: list[tuple[str, str]]
) -> None:
    vm.makeClass("火")
    vm.addPerson("花", "")
    hana, group = vm.props.people[0].id, vm.props.groups[1].id
    vm.openPerson(hana)
    vm.openGroups()
    assert turned == [("person", hana), ("groups", group)]


def test_in_a_class_everybody_stands_with_group_and_seat(db: Database, vm: PeopleViewModel) -> None:
    vm.makeClass("火")
    vm.addPerson("花", "")
    hana, class_ = vm.props.people[0].id, vm.props.groups[1].id
    assert vm.props.people[0].where == ""
    teams.put_in_team(db, class_, hana, teams.make_team(db, class_, "グループ1").id)
    teams.seat(db, class_, hana, "A2")
    assert vm.props.people[0].where == "グループ1、席 A2"


def test_of_many_one_is_found_by_name_or_by_either_kana(vm: PeopleViewModel) -> None:
    for number in range(MANY):
        vm.addPerson(f"人{number}", "")
    assert not vm.props.can_search
    vm.addPerson("田中 キヨ", "たなか きよ")
    assert vm.props.can_search
    for typed in ("田中", "タナカ", "きよ", "なかき"):
        vm.search(typed)
        assert [row.name for row in vm.props.people] == ["田中 キヨ"], typed
    vm.search("鈴木")
    assert (vm.props.people, vm.props.none_found) == ((), "「鈴木」の方は いません。")
    vm.search("")
    assert (len(vm.props.people), vm.props.none_found) == (MANY + 1, "")


def test_what_cannot_be_a_name_is_told_and_nothing_changes(vm: PeopleViewModel, telling: Telling) -> None:
    told: list[str] = []
    vm.added.connect(lambda: told.append("added"))
    vm.addPerson(" ", "")
    vm.makeClass("")
    assert [sentence.split(":")[0] for sentence in telling.told] == [
        "The name is empty",
        "The class has no title",
    ]
    assert (told, vm.props.people, len(vm.props.groups)) == ([], (), 1)
    vm.addPerson("花", "")
    assert told == ["added"]


def test_a_learner_who_came_by_the_tiles_is_there_at_once(db: Database, vm: PeopleViewModel) -> None:
    add_learner(db, "みどり", "", "eco")
    assert names(vm) == [("みどり", False)]
    vm.speak("en")
    assert vm.props.groups[0].title == "Everyone"
    vm.end()
    add_learner(db, "さくら", "", "eco")
    assert names(vm) == [("みどり", False)]

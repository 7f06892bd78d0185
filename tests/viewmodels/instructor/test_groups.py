"""The groups of a class: who is where after each touch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from literacy_tutor.records import classes, learners, teams
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.viewmodels.instructor.groups import GroupsViewModel
from tests.viewmodels.instructor.desk import DeskStand

pytestmark = pytest.mark.usefixtures("qapp")
NOW = datetime.fromisoformat("2026-04-07T10:00:00+09:00")


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory(lambda: NOW) as database:
        yield database


@pytest.fixture
def desk(db: Database) -> DeskStand:
    return DeskStand(db, lambda: NOW)


@pytest.fixture
def vm(desk: DeskStand) -> GroupsViewModel:
    return GroupsViewModel(desk)  # type: ignore[arg-type]


def a_class(db: Database, count: int, title: str = "火曜") -> tuple[str, list[str]]:
    class_ = classes.open_class(db, title).id
    people = [learners.add_learner(db, f"花{number}", f"はな{number:02}", "").id for number in range(count)]
    classes.join(db, class_, people)
    return class_, people


def arranged(vm: GroupsViewModel) -> dict[str, list[str]]:
    return {row.title: [one["name"] for one in row.people] for row in vm.props.teams}


def test_without_class_or_members_it_says_what_comes_first(db: Database, vm: GroupsViewModel) -> None:
    assert "クラスが ありません" in vm.props.empty
    classes.open_class(db, "火曜")
    assert "だれも いません" in vm.props.empty
    assert not vm.props.can_make


def test_dividing_is_one_touch_and_so_is_undoing_it(db: Database, vm: GroupsViewModel) -> None:
    a_class(db, 9)
    vm.divide()
    assert {title: len(names) for title, names in arranged(vm).items()} == {
        "グループ1": 3, "グループ2": 3, "グループ3": 3,
    }  # fmt: skip
    assert (vm.props.can_divide, vm.props.can_undo) == (False, True)
    vm.undoDivide()
    assert {title: len(names) for title, names in arranged(vm).items()} == {"グループなし": 9}
    assert (vm.props.can_divide, vm.props.can_undo) == (True, False)


def test_neighbours_come_into_one_group(db: Database, vm: GroupsViewModel) -> None:
    class_, people = a_class(db, 8)
    for seat, learner in zip(("10", "2", "9", "1", "3", "12", "11", "4"), people, strict=True):
        teams.seat(db, class_, learner, seat)
    vm.divide()
    assert [sorted(int(one["seat"]) for one in row.people) for row in vm.props.teams] == [
        [1, 2, 3, 4], [9, 10, 11, 12],
    ]  # fmt: skip


def test_a_group_gets_a_helper_another_name_other_people_and_goes(db: Database, vm: GroupsViewModel) -> None:
    _, (hana, *_) = a_class(db, 2)
    vm.addHelper("森")
    vm.makeTeam()
    team, alone = vm.props.teams
    assert (team.title, team.led, alone.id) == ("グループ1", "きまっていません", "")
    vm.lead(team.id, vm.props.helpers[0].id)
    vm.renameTeam(team.id, "前の机")
    vm.put(hana, team.id)
    team = vm.props.teams[0]
    assert (team.title, team.led, team.count) == ("前の机", "森さん", "1人")
    vm.makeTeam()
    assert [row.title for row in vm.props.teams] == ["前の机", "グループ1", "グループなし"]
    vm.dropTeam(team.id)
    assert len(vm.props.teams[-1].people) == 2


def test_a_seat_that_two_people_have_is_told(db: Database, vm: GroupsViewModel) -> None:
    _, (hana, yoshi) = a_class(db, 2)
    vm.takeSeat(hana, "3")
    assert vm.props.same_seats == ""
    vm.takeSeat(yoshi, "3")
    assert vm.props.same_seats == "席 3 に 2人 います：花0さん、花1さん"


def test_a_helper_goes_and_comes_back_and_is_no_learner(
    db: Database, desk: DeskStand, vm: GroupsViewModel
) -> None:
    a_class(db, 1)
    vm.addHelper(" ")
    assert len(desk.told) == 1
    vm.addHelper("森")
    vm.makeTeam()
    mori = vm.props.helpers[0].id
    vm.lead(vm.props.teams[0].id, mori)
    vm.dismissHelper(mori)
    assert (vm.props.helpers, [one.name for one in vm.props.former]) == ((), ["森"])
    assert vm.props.teams[0].led == "きまっていません"
    vm.callBackHelper(mori)
    assert len(vm.props.helpers) == 1
    assert [one.name for one in learners.learners(db)] == ["花0"]


def test_the_class_asked_for_is_the_one_looked_at(db: Database, vm: GroupsViewModel) -> None:
    a_class(db, 1)
    thursday, _ = a_class(db, 1, "木曜")
    vm.look_at(thursday)
    assert [chip.title for chip in vm.props.classes if chip.chosen] == ["木曜"]
    vm.speak("en")
    assert arranged(vm) == {"In no group": ["花0"]}
    vm.end()


def test_what_was_arranged_since_cannot_be_thrown_away_with_the_division(
    db: Database, vm: GroupsViewModel
) -> None:
    a_class(db, 8)
    vm.addHelper("森")
    vm.divide()
    assert vm.props.can_undo
    vm.lead(vm.props.teams[0].id, vm.props.helpers[0].id)
    assert not vm.props.can_undo
    vm.undoDivide()
    assert [row.led for row in vm.props.teams[:2]] == ["森さん", "きまっていません"]

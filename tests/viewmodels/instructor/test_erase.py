"""Erased for good: only after the right picture and a clear yes, and then the page says where the name may still be."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.viewmodels.instructor.erase import EraseViewModel
from tests.viewmodels.instructor.desks import desk_on
from tests.viewmodels.instructor.waiting import wait_for

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "data") as database:
        yield database


@pytest.fixture
def backed_up() -> list[str]:
    return []


@pytest.fixture
def vm(db: Database, backed_up: list[str]) -> Iterator[EraseViewModel]:
    told: list[UserError] = []
    desk = desk_on(db, wall_clock, told)
    house = desk.house._replace(back_up=lambda: backed_up.append("once more"))
    made = EraseViewModel(desk._replace(house=house))
    yield made
    made.end()
    assert told == []


def asked_about(vm: EraseViewModel, person: str) -> EraseViewModel:
    vm.look_at(person)
    wait_for(vm.work)
    assert vm.props.stage == "ask"
    return vm


def test_nobody_is_erased_before_their_picture_is_chosen_and_the_question_answered(
    db: Database, vm: EraseViewModel, backed_up: list[str]
) -> None:
    hana, kept = add_learner(db, "田中 花", "", "cake"), add_learner(db, "一", "", "star")
    asked_about(vm, hana.id)
    assert [row.sign for row in vm.props.pictures].count("cake") == 1
    vm.erase()
    vm.askOnce()
    assert (vm.props.stage, vm.props.can_go_on) == ("ask", False)
    vm.pick(next(row.sign for row in vm.props.pictures if row.sign != "cake"))
    assert (vm.props.can_go_on, "絵では ありません" in vm.props.wrong) == (False, True)
    vm.pick("cake")
    vm.askOnce()
    assert "もとに もどせません" in vm.props.really
    vm.keep()
    assert (vm.props.stage, vm.props.can_go_on) == ("ask", False)
    vm.pick("cake")
    vm.askOnce()
    vm.erase()
    wait_for(vm.work)
    assert (vm.props.stage, vm.props.name, vm.props.left_files) == ("done", "", "")
    assert vm.props.told == "お名前を 完全に 消しました。"
    assert (learners(db), backed_up) == ([kept], ["once more"])


def test_who_is_asked_about_last_is_the_one_of_whom_it_is_asked(db: Database, vm: EraseViewModel) -> None:
    hana, haru = add_learner(db, "花", "", "cake"), add_learner(db, "春", "", "star")
    vm.look_at(hana.id)
    vm.look_at(haru.id)
    wait_for(vm.work)
    assert (vm.props.stage, "春" in vm.props.name) == ("ask", True)
    vm.pick("star")
    assert vm.props.can_go_on


def test_damaged_files_are_named_and_kept_or_removed_as_is_wanted(
    db: Database, vm: EraseViewModel, tmp_path: Path
) -> None:
    hana = add_learner(db, "田中 花", "", "cake")
    backup = back_up(tmp_path / "data", wall_clock().date())
    backup.write_bytes(backup.read_bytes()[:-4096])
    asked_about(vm, hana.id)
    assert vm.props.damaged == (f"backups/{backup.name}",)
    assert not vm.props.damaged_too
    vm.turnDamaged()
    assert vm.props.damaged_too
    vm.pick("cake")
    vm.askOnce()
    vm.erase()
    wait_for(vm.work)
    assert vm.props.stage == "done"
    assert not backup.exists()


def test_a_damaged_file_that_is_left_is_named_afterwards(
    db: Database, vm: EraseViewModel, tmp_path: Path
) -> None:
    hana = add_learner(db, "田中 花", "", "cake")
    backup = back_up(tmp_path / "data", wall_clock().date())
    backup.write_bytes(backup.read_bytes()[:-4096])
    asked_about(vm, hana.id)
    vm.pick("cake")
    vm.askOnce()
    vm.erase()
    wait_for(vm.work)
    assert backup.name in vm.props.left_files


def test_who_is_not_there_any_more_is_said(vm: EraseViewModel) -> None:
    vm.look_at("nobody")
    assert vm.props.gone == "この方の お名前は もう ありません。"
    vm.speak("en")
    assert vm.props.gone == "This person's name is no longer here."
    assert dataclasses.replace(vm.props, gone="", words={}) == type(vm.props)()


def test_who_listens_is_told_also_where_the_teachers_side_closes_meanwhile(db: Database) -> None:
    hana = add_learner(db, "花", "", "cake")
    desk = desk_on(db, wall_clock, [])
    page = asked_about(
        EraseViewModel(desk._replace(house=desk.house._replace(back_up=lambda: None))), hana.id
    )
    page.pick("cake")
    page.askOnce()
    heard: list[object] = []
    db.changes.subscribe(heard.append)
    page.erase()
    page.end()
    assert (learners(db), len(heard)) == ([], 1)

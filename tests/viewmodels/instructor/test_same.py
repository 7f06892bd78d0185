"""Somebody entered twice: suggested, joined in one touch, and two again in another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from literacy_tutor.records import attempts, classes
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, archive, learners
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.viewmodels.instructor.same import SameViewModel
from tests.viewmodels.instructor.desks import desk_of
from tests.viewmodels.instructor.test_people import Telling

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def vm(db: Database) -> SameViewModel:
    return SameViewModel(desk_of(db, Telling()))


def pairs(vm: SameViewModel) -> list[tuple[str, ...]]:
    return [tuple(face["name"] for face in row.faces) for row in vm.props.pairs]


def test_the_same_name_or_reading_is_suggested_once(db: Database, vm: SameViewModel) -> None:
    for name, reading in (
        ("田中 花", "たなか はな"),
        ("鈴木 一", "すずき はじめ"),
        ("田中花", ""),
        ("タナカ ハナ", ""),
    ):
        add_learner(db, name, reading, "")
    assert pairs(vm) == [("田中 花", "田中花"), ("田中 花", "タナカ ハナ")]
    assert vm.props.none == ""


def test_with_nobody_twice_it_says_so(db: Database, vm: SameViewModel) -> None:
    add_learner(db, "花", "", "")
    assert pairs(vm) == []
    assert vm.props.none.startswith("同じ方かもしれない 2人は 見つかりません")


def test_who_stays_is_chosen_and_it_is_undone_in_one_touch(db: Database, vm: SameViewModel) -> None:
    hana, twice = add_learner(db, "花", "", "").id, add_learner(db, "花", "はな", "").id
    attempt = attempts.begin_attempt(db, hana, "basics/tap", "hash", "ja", 2)
    attempts.end_attempt(db, attempt, Fact("attempt_finished"))
    assert ["終えた練習 1" in face["more"] for face in vm.props.pairs[0].faces] == [True, False]
    vm.keep(twice, vm.props.pairs[0].pair)
    assert [one.id for one in learners(db)] == [twice]
    assert by_lesson(db, twice)["basics/tap"].finished_count == 1
    assert (vm.props.told, vm.props.can_undo) == ("花さんの記録を 花さんに まとめました。", True)
    assert [row.id for row in vm.props.joined] == [hana]
    vm.takeBack()
    assert [one.id for one in learners(db)] == [hana, twice]
    assert (by_lesson(db, twice), vm.props.can_undo, vm.props.joined) == ({}, False, ())


def test_two_of_one_name_are_not_asked_about_again(db: Database, vm: SameViewModel) -> None:
    for _ in range(2):
        add_learner(db, "花", "", "")
    vm.keepApart(vm.props.pairs[0].pair)
    assert pairs(vm) == []
    assert pairs(SameViewModel(desk_of(db, Telling()))) == []


def test_any_two_can_be_chosen_the_archived_too(db: Database, vm: SameViewModel) -> None:
    hana = add_learner(db, "田中 花", "たなか はな", "")
    nickname = add_learner(db, "はなちゃん", "", "")
    archive(db, nickname.id)
    vm.search("はな")
    assert [one.name for one in vm.props.found] == ["田中 花", "はなちゃん"]
    vm.choose(hana.id)
    assert vm.props.picked.startswith("えらんだ方：田中 花")
    vm.choose(nickname.id)
    assert pairs(vm) == [("田中 花", "はなちゃん")]
    vm.keep(hana.id, vm.props.pairs[0].pair)
    assert (learners(db), learners(db, archived=True)) == ([hana], [])


def test_what_tells_them_apart_stands_there(db: Database, vm: SameViewModel) -> None:
    hana = add_learner(db, "花", "はな", "").id
    add_learner(db, "花", "", "")
    classes.join(db, classes.open_class(db, "火曜").id, [hana])
    vm.speak("en")
    mores = [face["more"] for face in vm.props.pairs[0].faces]
    assert mores == [
        "はな · 火曜 · lessons done: 0 · attended: 0",
        "no reading · lessons done: 0 · attended: 0",
    ]

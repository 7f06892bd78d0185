"""A list from an office: looked at, decided about, taken in, and undone; what a volunteer sees after each touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from literacy_tutor.records import attempts, classes
from literacy_tutor.records.database import Database, open_database, open_read_only
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.viewmodels.instructor.roster_import import RosterViewModel
from literacy_tutor.viewmodels.instructor.roster_props import PAGE
from tests.viewmodels.instructor.desks import desk_of
from tests.viewmodels.instructor.test_people import Telling
from tests.viewmodels.instructor.waiting import wait_for

pytestmark = pytest.mark.usefixtures("qapp")
LIST = """番号,氏名,フリガナ,住所
1,高橋 カメ子,タカハシ カメコ,みほん市1
2,佐藤 よし子,サトウ ヨシコ,みほん市2
3,佐藤 よし子,サトウ ヨシコ,みほん市2
合計,2人,,
"""
MakePage = Callable[[str], RosterViewModel]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "data") as database:
        yield database


@pytest.fixture
def page(db: Database, tmp_path: Path) -> Iterator[MakePage]:
    made: list[RosterViewModel] = []
    folder = tmp_path / "書類"
    folder.mkdir()

    def make(content: str, encoding: str = "cp932") -> RosterViewModel:
        (folder / "名簿.csv").write_bytes(content.encode(encoding))
        (folder / "写真.png").write_bytes(b"\x89PNG")
        vm = RosterViewModel(desk_of(db, Telling()), lambda: [folder])
        made.append(vm)
        return vm

    yield make
    for vm in made:
        vm.end()


def looked_at(vm: RosterViewModel) -> RosterViewModel:
    assert [row.name for row in vm.props.files] == ["名簿.csv"], "only what may be a list"
    vm.chooseFile("0")
    wait_for(vm.work)
    assert (vm.props.stage, vm.work.props.told) == ("preview", "")
    return vm


def chosen(vm: RosterViewModel) -> list[tuple[str, str]]:
    return [
        (row.name, str(next(one["says"] for one in row.choices if one["chosen"]))) for row in vm.props.people
    ]


def test_it_is_seen_before_it_is_done(page: MakePage, db: Database) -> None:
    vm = looked_at(page(LIST))
    assert vm.props.first_names == ("高橋 カメ子", "佐藤 よし子", "佐藤 よし子")
    assert vm.props.columns[:2] == ("取りこむ列：氏名、フリガナ", "取りこまない列：番号、住所")
    assert chosen(vm) == [("佐藤 よし子", "入れない"), ("高橋 カメ子", "入れる"), ("佐藤 よし子", "入れる")]
    assert vm.props.people[0].doubt == "3行目の方と 名前が同じです"
    assert vm.props.left_out == ("5行目の B列：名前ではないようです。",)
    assert vm.props.go == "2人を 入れる"
    assert learners(db) == []


def test_it_comes_in_with_one_touch_and_goes_with_another(page: MakePage, db: Database) -> None:
    tuesday = classes.open_class(db, "火曜クラス").id
    vm = looked_at(page(LIST))
    vm.takeIn()
    wait_for(vm.work)
    assert [(one.name, one.reading) for one in classes.members(db, tuesday)] == [
        ("佐藤 よし子", "さとう よしこ"), ("高橋 カメ子", "たかはし かめこ"),
    ]  # fmt: skip
    assert (vm.props.stage, vm.props.told, vm.props.undo) == (
        "done",
        "2人を 入れました。",
        "前に入れた名簿（2人）",
    )
    vm.takeBack()
    wait_for(vm.work)
    assert (learners(db), vm.props.undo) == ([], "")
    assert vm.props.told.startswith("取り消しました")


def test_the_undo_is_there_another_day_until_somebody_has_begun(page: MakePage, db: Database) -> None:
    vm = looked_at(page(LIST))
    vm.takeIn()
    wait_for(vm.work)
    again = page(LIST)
    assert again.props.undo == "前に入れた名簿（2人）"
    attempts.begin_attempt(db, learners(db)[0].id, "basics/tap", "hash", "ja", 2)
    again.takeBack()
    wait_for(again.work)
    assert "もう記録がある" in again.work.props.told
    assert len(learners(db)) == 2


def test_somebody_who_is_here_already_is_not_added_but_joins_the_class(page: MakePage, db: Database) -> None:
    yoshiko = add_learner(db, "佐藤 よし子", "", "cat")
    tuesday = classes.open_class(db, "火曜クラス").id
    vm = looked_at(page(LIST))
    assert chosen(vm)[0] == ("佐藤 よし子", "今いる 佐藤 よし子 と同じ方")
    assert vm.props.go == "1人を 入れ、1人を クラスに 加える"
    vm.takeIn()
    wait_for(vm.work)
    assert len(learners(db)) == 2
    assert yoshiko in classes.members(db, tuesday)
    vm.takeBack()
    wait_for(vm.work)
    assert (learners(db), classes.members(db, tuesday)) == ([yoshiko], [])


def test_a_person_decides_about_each(page: MakePage, db: Database) -> None:
    vm = looked_at(page(LIST))
    first, kameko, yoshiko = (row.row for row in vm.props.people)
    vm.pick(first, "add")
    vm.pick(kameko, "out")
    vm.pick(yoshiko, "out")
    assert vm.props.go == "1人を 入れる"
    vm.pick(first, "out")
    assert (vm.props.go, vm.props.can_go) == ("だれも えらばれていません。", False)
    assert learners(db) == []


def test_what_is_wrong_with_a_file_is_said_and_another_one_can_be_chosen(page: MakePage) -> None:
    vm = page("これは 名簿では ありません")
    vm.chooseFile("0")
    wait_for(vm.work)
    assert "見出しが見つかりません" in vm.work.props.told
    assert vm.props.stage == "choose"


def test_of_thousands_some_are_shown_at_a_time(page: MakePage) -> None:
    rows = "".join(f"高橋 {number}子\n" for number in range(3000))
    vm = looked_at(page(f"氏名\n{rows}"))
    assert (len(vm.props.people), vm.props.span, vm.props.before) == (PAGE, f"1～{PAGE}人目 / 3000人", "")
    vm.turn(1)
    assert vm.props.people[0].name == f"高橋 {PAGE}子"
    assert vm.props.before == f"前の {PAGE}人"


def test_nobody_hears_of_it_in_another_thread_than_their_own(page: MakePage, db: Database) -> None:
    import threading

    heard = []
    db.changes.subscribe(
        lambda changes: heard.append((threading.current_thread(), "learners" in changes.groups))
    )
    vm = looked_at(page(LIST))
    vm.takeIn()
    wait_for(vm.work)
    assert (threading.main_thread(), True) in heard
    assert {thread for thread, _ in heard} == {threading.main_thread()}


def test_with_no_file_there_it_says_where_to_put_one(db: Database, tmp_path: Path) -> None:
    vm = RosterViewModel(desk_of(db, Telling(), "en"), lambda: [tmp_path / "nowhere"])
    assert vm.props.files == ()
    assert "Look again" in vm.props.empty
    vm.end()


def test_a_list_that_was_taken_in_as_the_page_closed_can_be_taken_back(
    page: MakePage, db: Database, tmp_path: Path
) -> None:
    vm = looked_at(page(LIST))
    vm.takeIn()
    with open_read_only(tmp_path / "data") as elsewhere:
        assert any(learners(elsewhere) for _ in range(100_000))
    vm.work.end()  # and no turn of the window's loop between
    again = page(LIST)
    assert again.props.undo == "前に入れた名簿（2人）"
    again.takeBack()
    wait_for(again.work)
    assert learners(db) == []

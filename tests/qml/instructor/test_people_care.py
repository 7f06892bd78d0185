"""A list read in, two joined, somebody erased, a guest's work given away: by clicks, in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.records import attempts, classes
from literacy_tutor.records.database import Database, open_database, open_in_memory
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.viewmodels.guest_book import GuestBook, Visit
from literacy_tutor.viewmodels.instructor.erase import EraseViewModel
from literacy_tutor.viewmodels.instructor.guests import GuestsViewModel
from literacy_tutor.viewmodels.instructor.people import PeopleViewModel
from literacy_tutor.viewmodels.instructor.roster_import import RosterViewModel
from literacy_tutor.viewmodels.instructor.same import SameViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desks import desk_of, desk_on
from tests.viewmodels.instructor.waiting import wait_for

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "data") as database:
        yield database


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def test_a_list_is_chosen_decided_about_taken_in_and_undone(
    db: Database, sheet: Sheet, tmp_path: Path
) -> None:
    (tmp_path / "名簿.csv").write_text("氏名\n佐藤 よし子\n高橋 カメ子\n", encoding="utf-8")
    yoshiko = add_learner(db, "佐藤 よし子", "", "cake")
    tuesday = classes.open_class(db, "火曜").id
    vm = RosterViewModel(desk_of(db, sheet.telling), lambda: [tmp_path])
    sheet.show("ImportPage.qml", vm)
    sheet.click("import.file.0")
    wait_for(vm.work)
    sheet.draw()
    assert sheet.item("import.heading").property("text") == "名簿の方 2人　たしかめる方 1人"
    assert sheet.said(f"import.pick.2.is.{yoshiko.id}") == "佐藤 よし子 今いる 佐藤 よし子 と同じ方"
    sheet.click("import.pick.2.add")
    sheet.click("import.pick.3.out")
    sheet.click(f"import.class.{tuesday}")
    sheet.click("import.go")
    wait_for(vm.work)
    sheet.draw()
    assert [one.name for one in classes.members(db, tuesday)] == ["佐藤 よし子"]
    assert len(learners(db)) == 2
    assert sheet.item("import.told").property("text") == "1人を 入れました。"
    sheet.item("import.undo").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Return)
    wait_for(vm.work)
    assert learners(db) == [yoshiko]
    vm.end()


def test_two_are_joined_and_made_two_again(db: Database, sheet: Sheet) -> None:
    hana, twice = add_learner(db, "花", "はな", "cake"), add_learner(db, "はな", "", "star")
    vm = SameViewModel(desk_of(db, sheet.telling))
    sheet.show("SamePage.qml", vm)
    sheet.click(f"same.keep.{hana.id}")
    assert learners(db) == [hana]
    sheet.click("same.undo")
    assert learners(db) == [hana, twice]
    sheet.click(f"same.apart.{hana.id}.{twice.id}")
    assert "same.none" in sheet.names()
    sheet.write("same.search", "はな")
    sheet.click(f"same.pick.{twice.id}")
    sheet.click(f"same.pick.{hana.id}")
    sheet.click(f"same.keep.{twice.id}")
    assert learners(db) == [twice]
    sheet.click(f"same.part.{hana.id}")
    assert learners(db) == [hana, twice]
    assert sheet.told == []
    vm.end()


def test_somebody_is_erased_after_their_picture_and_a_yes(db: Database, sheet: Sheet) -> None:
    hana, kept = add_learner(db, "花", "はな", "cake"), add_learner(db, "一", "", "star")
    desk = desk_on(db, wall_clock, [])
    vm = EraseViewModel(desk._replace(house=desk.house._replace(back_up=lambda: None)))
    vm.look_at(hana.id)
    wait_for(vm.work)
    sheet.show("ErasePage.qml", vm)
    sheet.click("erase.goOn")
    assert "erase.yes" not in sheet.names(), "nothing happens before their picture is chosen"
    assert sheet.said("erase.picture.cake") == "ケーキ"
    sheet.click("erase.picture.cake")
    sheet.click("erase.goOn")
    sheet.click("erase.no")
    assert learners(db) == [hana, kept]
    sheet.click("erase.picture.cake")
    sheet.click("erase.goOn")
    sheet.click("erase.yes")
    wait_for(vm.work)
    sheet.draw()
    assert learners(db) == [kept]
    assert sheet.item("erase.told").property("text") == "お名前を 完全に 消しました。"
    vm.end()


def test_a_guest_s_work_is_given_to_somebody_new(db: Database, sheet: Sheet, tmp_path: Path) -> None:
    guest = open_in_memory()
    somebody = add_learner(guest, "guest", "", "").id
    attempts.begin_attempt(guest, somebody, "basics/tap", "hash", "ja", 2)
    book = GuestBook()
    book.keep(Visit(guest, somebody, wall_clock()))
    catalogue = open_catalogue(lessons_dir(), tmp_path / "cache")
    desk = desk_on(db, wall_clock, [])
    vm = GuestsViewModel(desk._replace(house=desk.house._replace(catalogue=lambda: catalogue), guests=book))
    sheet.show("GuestsPage.qml", vm)
    sheet.click(f"guests.choose.{somebody}")
    sheet.write("guests.name", "みどり")
    sheet.click("guests.new")
    (midori,) = learners(db)
    left = attempts.open_attempt(db, midori.id)
    assert (midori.name, left and left.lesson) == ("みどり", "basics/tap")
    assert "guests.empty" in sheet.names()
    vm.end()


def test_the_page_of_people_leads_to_them(db: Database, sheet: Sheet) -> None:
    led: list[str] = []
    vm = PeopleViewModel(desk_of(db, sheet.telling, turn_to=lambda page, _about: led.append(page)))
    sheet.show("PeoplePage.qml", vm)
    for page in ("import", "same", "guests"):
        sheet.click(f"people.to.{page}")
    assert led == ["import", "same", "guests"]
    vm.end()

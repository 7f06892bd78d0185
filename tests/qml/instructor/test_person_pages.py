"""One person's page and the groups of a class, by clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.settings import PHONE_SIDE, TEXT_SIZE
from literacy_tutor.records import classes, learners, settings, teams
from literacy_tutor.records.consent import consents
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.helpers import helpers
from literacy_tutor.viewmodels.instructor.groups import GroupsViewModel
from literacy_tutor.viewmodels.instructor.person import PersonViewModel
from tests.qml.instructor.sheet import Sheet
from tests.viewmodels.instructor.desk import DeskStand

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture
def desk(db: Database) -> DeskStand:
    return DeskStand(db, wall_clock)


@pytest.fixture
def sheet() -> Iterator[Sheet]:
    made = Sheet()
    yield made
    made.close()


def a_class(db: Database, count: int) -> tuple[str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [learners.add_learner(db, f"花{n}", f"はな{n:02}", "pets").id for n in range(count)]
    classes.join(db, class_, people)
    return class_, people


def test_a_person_is_renamed_gets_a_picture_a_seat_large_words_and_the_phone_on_the_left(
    db: Database, desk: DeskStand, sheet: Sheet
) -> None:
    class_, (hana,) = a_class(db, 1)
    team = teams.make_team(db, class_, "前の机").id
    vm = PersonViewModel(desk, ())  # type: ignore[arg-type]
    vm.look_at(hana)
    sheet.show("PersonPage.qml", vm)
    assert sheet.item("person.name").property("text") == "花0"
    assert {"person.toPath", "person.toErase"}.isdisjoint(sheet.names())
    sheet.write("person.reading", "こ")
    sheet.click("person.save")
    sheet.click("person.pick")
    sheet.click("person.picture.train")
    assert learners.learner(db, hana) == learners.Learner(hana, "花0", "はな00こ", "train")
    assert "person.picture.train" not in sheet.names(), "the pictures are folded away again"
    sheet.write(f"person.seat.{class_}", "A2")
    sheet.click(f"person.team.{team}")
    assert teams.places(db, class_)[hana] == (team, "A2"), "the seat is kept when its line is left"
    sheet.click("person.text_size.200")
    sheet.click("person.phone_side.left")
    assert settings.chosen_by(db, hana, TEXT_SIZE) == "200"
    assert settings.chosen_by(db, hana, PHONE_SIDE) == "left"
    sheet.click("person.giveConsent")
    assert list(consents(db)) == [hana]
    sheet.click("person.archive")
    assert learners.learners(db) == []
    assert desk.told == []
    vm.end()


def test_keys_alone_choose_for_a_person(db: Database, desk: DeskStand, sheet: Sheet) -> None:
    _, (hana,) = a_class(db, 1)
    vm = PersonViewModel(desk, ())  # type: ignore[arg-type]
    vm.look_at(hana)
    sheet.show("PersonPage.qml", vm)
    sheet.item("person.voice.off").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Space)
    assert [
        c["value"] for need in vm.props.needs if need.key == "voice" for c in need.choices if c["chosen"]
    ] == ["off"]
    vm.end()


def test_a_class_is_divided_led_and_somebody_moves_without_a_drag(
    db: Database, desk: DeskStand, sheet: Sheet
) -> None:
    class_, people = a_class(db, 8)
    vm = GroupsViewModel(desk)  # type: ignore[arg-type]
    sheet.show("GroupsPage.qml", vm)
    sheet.write("groups.helper", "森")
    sheet.key(Qt.Key.Key_Return)
    (mori,) = helpers(db)
    sheet.click("groups.divide")
    one, two = teams.teams(db, class_)
    sheet.click(f"groups.change.{one.id}")
    sheet.click(f"groups.lead.{one.id}.{mori.id}")
    assert teams.teams(db, class_)[0].helper == mori.id
    sheet.click(f"groups.person.{people[0]}")
    sheet.click(f"groups.put.{two.id}")
    assert teams.places(db, class_)[people[0]].team == two.id
    sheet.click(f"groups.person.{people[0]}")
    sheet.click(f"groups.takeOut.{two.id}")
    assert teams.places(db, class_)[people[0]].team == ""
    sheet.write(f"groups.seat.{people[1]}", "3")
    sheet.key(Qt.Key.Key_Return)
    assert teams.places(db, class_)[people[1]].seat == "3"
    assert sheet.said(f"groups.seat.{people[1]}.field") == "花1 席"
    sheet.click(f"groups.drop.{one.id}")
    assert [team.id for team in teams.teams(db, class_)] == [two.id]
    assert "groups.undo" not in sheet.names(), "what was divided is changed since then"
    sheet.click(f"groups.dismiss.{mori.id}")
    assert helpers(db) == []
    assert desk.told == []
    vm.end()

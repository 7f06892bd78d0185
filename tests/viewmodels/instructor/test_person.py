"""One person's page: what is chosen there is theirs from the next time they come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from literacy_tutor.common.settings import DEVICE, HAND, PHONE_SIDE, TEXT_SIZE
from literacy_tutor.records import classes, learners, settings, teams
from literacy_tutor.records.consent import consents
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.viewmodels.instructor.person import PersonViewModel
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
def hana(db: Database) -> str:
    return learners.add_learner(db, "花", "はな", "pets").id


@pytest.fixture
def vm(desk: DeskStand, hana: str) -> PersonViewModel:
    made = PersonViewModel(desk, {"path"})  # type: ignore[arg-type]
    made.look_at(hana)
    return made


def chosen(vm: PersonViewModel, key: str) -> list[object]:
    (need,) = (row for row in vm.props.needs if row.key == key)
    return [choice["value"] for choice in need.choices if choice["chosen"]]


def test_name_reading_and_picture_are_changed(db: Database, vm: PersonViewModel, hana: str) -> None:
    vm.keepName(" はなこ ", "はなこ")
    vm.choosePicture("train")
    assert learners.learner(db, hana) == learners.Learner(hana, "はなこ", "はなこ", "train")
    assert (vm.props.name, vm.props.sign) == ("はなこ", "train")
    assert [row.icon for row in vm.props.pictures if row.chosen] == ["train"]
    payloads = {row["payload"] for row in db.rows("SELECT payload FROM event WHERE learner = ?", (hana,))}
    assert payloads == {"{}"}, "the log does not say how they are called"


def test_a_name_that_cannot_be_is_told_and_nothing_changes(desk: DeskStand, vm: PersonViewModel) -> None:
    kept: list[bool] = []
    vm.kept.connect(lambda: kept.append(True))
    vm.keepName(" ", "")
    assert (len(desk.told), kept, vm.props.name) == (1, [], "花")


def test_classes_group_and_seat(db: Database, vm: PersonViewModel, hana: str) -> None:
    tuesday = classes.open_class(db, "火曜").id
    classes.open_class(db, "木曜")
    (row, other) = vm.props.classes
    assert (row.title, row.member, row.teams, other.member) == ("火曜", False, [], False)
    vm.setMember(tuesday, True)
    assert vm.props.classes[0].teams == [], "the class has no groups yet"
    team = teams.make_team(db, tuesday, "前の机").id
    assert [(one["title"], one["chosen"]) for one in vm.props.classes[0].teams] == [
        ("前の机", False), ("なし", True),
    ]  # fmt: skip
    vm.chooseTeam(tuesday, team)
    vm.takeSeat(tuesday, "A2")
    assert teams.places(db, tuesday)[hana] == (team, "A2")
    assert vm.props.classes[0].seat == "A2"
    vm.setMember(tuesday, False)
    assert classes.members(db, tuesday) == []


def test_needs_show_what_holds_and_become_the_learners_own(
    db: Database, vm: PersonViewModel, hana: str
) -> None:
    settings.choose(db, TEXT_SIZE, "150")
    assert chosen(vm, "text_size") == ["150"], "the laptop's, as long as they have none of their own"
    vm.choose("text_size", "200")
    vm.choose("readings", "off")
    assert (chosen(vm, "text_size"), chosen(vm, "readings")) == (["200"], ["off"])
    assert settings.chosen(db, TEXT_SIZE) == "150"
    assert settings.chosen_by(db, hana, TEXT_SIZE) == "200"


def test_the_hand_is_the_one_the_warm_up_found_until_somebody_chooses(
    db: Database, vm: PersonViewModel, hana: str
) -> None:
    assert chosen(vm, "phone_side") == ["right"]
    settings.choose_for(db, hana, DEVICE, "touch")
    settings.choose_for(db, hana, HAND, "left")
    assert chosen(vm, "phone_side") == ["left"]
    vm.choose("phone_side", "right")
    assert chosen(vm, "phone_side") == ["right"]
    assert settings.chosen_by(db, hana, PHONE_SIDE) == "right"


def test_consent_is_given_its_day_corrected_and_withdrawn(
    db: Database, vm: PersonViewModel, hana: str
) -> None:
    assert (vm.props.consent, vm.props.consented) == ("まだ 聞いていません。", False)
    vm.giveConsent()
    assert vm.props.consent == "2026年4月7日 に 同意しました。"
    assert not vm.props.can_be_later
    vm.moveConsent(1)
    assert consents(db) == {hana: "2026-04-07"}, "nobody signed tomorrow"
    vm.moveConsent(-1)
    assert vm.props.can_be_later
    vm.speak("en")
    assert vm.props.consent == "Given on 6 April 2026."
    vm.withdrawConsent()
    assert vm.props.consent.startswith("Withdrawn on 7 April 2026.")
    assert (vm.props.consented, consents(db)) == (False, {})


def test_who_is_archived_comes_back_and_who_is_gone_is_said_to_be(
    db: Database, vm: PersonViewModel, hana: str
) -> None:
    vm.setArchived(True)
    assert (vm.props.archived, learners.learners(db)) == (True, [])
    vm.setArchived(False)
    assert (vm.props.archived, len(learners.learners(db))) == (False, 1)
    vm.look_at("nobody")
    assert vm.props.gone != ""
    vm.look_at(hana)
    assert vm.props.gone == ""


def test_only_pages_that_exist_are_offered(desk: DeskStand, vm: PersonViewModel, hana: str) -> None:
    assert (vm.props.can_show_path, vm.props.can_erase) == (True, False)
    vm.toPath()
    assert desk.turned == [("path", hana)]
    vm.end()


def test_papers_of_somebody_in_a_class_are_a_touch_away(
    db: Database, desk: DeskStand, vm: PersonViewModel, hana: str
) -> None:
    everywhere = PersonViewModel(desk, {"paper"})  # type: ignore[arg-type]
    everywhere.look_at(hana)
    assert not everywhere.props.can_print, "papers are made of a class's people"
    class_ = classes.open_class(db, "火").id
    classes.join(db, class_, [hana])
    assert (everywhere.props.can_print, vm.props.can_print) == (True, False)
    everywhere.printRecord()
    everywhere.printCertificate()
    assert desk.turned == [("paper", f"record:{hana}"), ("paper", f"certificate:{hana}")]
    everywhere.setArchived(True)
    assert not everywhere.props.can_print
    everywhere.end()

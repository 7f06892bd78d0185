"""A list of people comes in whole, and goes whole while nobody of it has begun."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside, attendance
from literacy_tutor.records.attempts import begin_attempt
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.classes import classes_of, leave, members, open_class
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.joining import join, part
from literacy_tutor.records.learners import Learner, add_learner, learner, learners, rename_learner
from literacy_tutor.records.notes import remove_note, write_note
from literacy_tutor.records.roster import Entrant, take_back, take_in

TUESDAY = date(2026, 4, 7)
LIST = (
    Entrant("田中 花", "たなか はな", "cat"),
    Entrant("佐藤 一", "さとう はじめ", "dog"),
    Entrant("キヨ", "", "sun"),
)


def names(db: Database) -> list[str]:
    return [one.name for one in learners(db)]


def test_all_of_a_list_become_learners_in_its_order(db: Database) -> None:
    ids = take_in(db, LIST)
    assert [learner(db, id) for id in ids] == [Learner(id, *one) for id, one in zip(ids, LIST, strict=True)]
    assert names(db) == ["田中 花", "佐藤 一", "キヨ"]
    assert [tuple(row) for row in db.rows("SELECT learner, kind FROM event ORDER BY n")] == [
        (id, "learner_added") for id in ids
    ]


def test_they_join_a_class_in_the_same_transaction_and_screens_are_told_once(db: Database) -> None:
    tuesday = open_class(db, "火曜").id
    told = []
    db.changes.subscribe(lambda changes: told.append(changes.groups))
    take_in(db, LIST, tuesday)
    assert {one.name for one in members(db, tuesday)} == {"田中 花", "佐藤 一", "キヨ"}
    assert told == [{"learners", "events", "register"}]


def test_of_a_list_with_one_name_that_cannot_be_kept_nobody_comes(db: Database) -> None:
    with pytest.raises(UserError):
        take_in(db, [*LIST, Entrant("", "", "cat")])
    assert names(db) == []
    assert db.rows("SELECT * FROM event") == []


def test_a_list_taken_back_leaves_the_log_and_no_byte_of_a_name(
    db: Database, folder: Path, hana: Learner
) -> None:
    tuesday = open_class(db, "火曜").id
    ids = take_in(db, LIST, tuesday)
    leave(db, tuesday, ids[0])
    rename_learner(db, ids[1], "佐藤 二", "さとう つぐ")
    take_back(db, ids)
    assert learners(db) == [hana]
    assert members(db, tuesday) == []
    assert [classes_of(db, id) for id in ids] == [[], [], []]
    kinds = [row["kind"] for row in db.rows("SELECT kind FROM event WHERE learner = ? ORDER BY n", (ids[2],))]
    assert kinds == ["learner_added", "member_joined", "member_left", "learner_removed"]
    assert verify_events(db).good
    whole = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    assert "田中 はな".encode() in whole
    assert not [name for name in ("田中 花", "佐藤", "キヨ", "はじめ") if name.encode() in whole]


def test_once_one_of_them_has_begun_the_list_stays_whole(db: Database) -> None:
    ids = take_in(db, LIST)
    begin_attempt(db, ids[1], "basics/tap", "hash", "ja", 2)
    with pytest.raises(UserError) as refusal:
        take_back(db, ids)
    assert refusal.value.en.startswith("1 of these people has begun")
    assert "1人に、もう記録がある" in refusal.value.ja
    assert names(db) == ["田中 花", "佐藤 一", "キヨ"]


def test_whoever_was_marked_present_has_begun(db: Database) -> None:
    tuesday = open_class(db, "火曜").id
    ids = take_in(db, LIST, tuesday)
    hour = attendance.hold_hour(db, tuesday, TUESDAY)
    attendance.mark(db, hour.id, dict.fromkeys(ids, "present"))
    with pytest.raises(UserError, match="3 of these people have begun"):
        take_back(db, ids)
    assert len(learners(db)) == 3


def test_whom_somebody_else_turned_out_to_be_stays_with_the_list(db: Database, hana: Learner) -> None:
    ids = take_in(db, LIST)
    join(db, hana.id, ids[0])
    with pytest.raises(UserError, match="1 of these people has begun"):
        take_back(db, ids)
    part(db, hana.id)
    take_back(db, ids)
    assert learners(db) == [hana]


def test_what_was_noted_about_somebody_does_not_go_with_their_list(db: Database) -> None:
    ids = take_in(db, LIST)
    note = write_note(db, "question", "", "充電が できない", ids[2])
    with pytest.raises(UserError, match="1 of these people has begun"):
        take_back(db, ids)
    remove_note(db, note)
    take_back(db, ids)
    assert learners(db) == []


def test_who_was_there_already_joins_the_class_and_leaves_it_again(db: Database, hana: Learner) -> None:
    tuesday = open_class(db, "火曜").id
    ids = take_in(db, LIST, tuesday, known=[hana.id])
    assert len(members(db, tuesday)) == 4
    take_back(db, ids, tuesday, known=[hana.id])
    assert (learners(db), members(db, tuesday)) == ([hana], [])


def test_given_up_in_the_middle_nobody_has_come(db: Database) -> None:
    def enough(done: int, all: int) -> None:
        if done == all - 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        take_in(db, LIST, open_class(db, "火曜").id, progress=enough)
    assert names(db) == []


def test_a_list_goes_only_once(db: Database) -> None:
    ids = take_in(db, LIST)
    take_back(db, ids)
    with pytest.raises(LookupError):
        take_back(db, ids)


def test_a_salvage_does_not_bring_them_back_from_an_older_backup(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        kept = add_learner(db, "田中 はな", "", "cat")
        ids = take_in(db, LIST)
        back_up(folder, TUESDAY)
        take_back(db, ids)
    whole = (folder / "records.db").read_bytes()
    (folder / "records.db").write_bytes(whole.replace(b"CREATE TABLE person", b"CREATE TABLE peoson"))
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert learners(db) == [kept]


def test_a_salvage_without_a_backup_makes_nobody_nameless_of_them(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        kept = add_learner(db, "田中 はな", "", "cat")
        take_back(db, take_in(db, LIST))
    whole = (folder / "records.db").read_bytes()
    (folder / "records.db").write_bytes(whole.replace(b"CREATE TABLE person", b"CREATE TABLE peoson"))
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert [one.id for one in learners(db)] == [kept.id]

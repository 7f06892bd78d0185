from __future__ import annotations

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, learner, learners
from tests.records.noting import note


def test_a_learner_is_kept_with_name_reading_and_picture(db: Database) -> None:
    added = add_learner(db, "田中 はな", "たなか はな", "cat")
    assert learner(db, added.id) == added
    assert (added.name, added.reading, added.picture) == ("田中 はな", "たなか はな", "cat")


def test_two_people_may_have_one_name(db: Database) -> None:
    assert add_learner(db, "佐藤", "", "cat").id != add_learner(db, "佐藤", "", "dog").id
    assert len(learners(db)) == 2


def test_everybody_keeps_their_place_whoever_is_at_work(db: Database) -> None:
    people = {name: add_learner(db, name, "", "cat") for name in ("ろ", "い", "は")}
    assert [person.name for person in learners(db)] == ["ろ", "い", "は"]
    note(db, people["は"].id, Fact("teacher_called"))
    assert [person.name for person in learners(db)] == ["ろ", "い", "は"]


def test_people_of_whom_no_event_tells_come_last_and_by_name(db: Database) -> None:
    with db.write() as transaction:
        for id, name in (("1", "う"), ("2", "い"), ("3", "あ")):
            transaction.execute("INSERT INTO person VALUES (?, ?, '', '', '')", (id, name))
    add_learner(db, "わたなべ", "", "cat")
    assert [person.name for person in learners(db)] == ["わたなべ", "あ", "い", "う"]


def test_nobody_has_an_unknown_id(db: Database) -> None:
    with pytest.raises(LookupError, match="no learner"):
        learner(db, "nobody")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  はな\n", "はな"),
        ("　はな　", "はな"),
        ("か\u3099んは\u309a", "がんぱ"),
        ("José", "José"),
        ("\ufa19田", "\ufa19田"),  # 神 in its old shape is this family's own; NFC would change it
        ("辻\U000e0100", "辻\U000e0100"),
        ("あ" * 40, "あ" * 40),
        ("O'Brien; DROP TABLE person", "O'Brien; DROP TABLE person"),
    ],
)
def test_a_name_is_kept_as_it_is_written(db: Database, typed: str, kept: str) -> None:
    assert learner(db, add_learner(db, typed, "", "cat").id).name == kept


@pytest.mark.parametrize(
    "name", ["", "   ", "　", "あ" * 41, "は\0な", "は\nな", "は\u202eな", "は\ud800な", "\x1b[31m"]
)
def test_a_name_that_cannot_stand_on_a_tile_is_refused_in_both_languages(db: Database, name: str) -> None:
    with pytest.raises(UserError) as refusal:
        add_learner(db, name, "", "cat")
    assert refusal.value.en.startswith("The name")
    assert "名前《なまえ》" in refusal.value.ja
    assert learners(db) == []


def test_a_reading_obeys_the_same_rules_but_may_be_absent(db: Database) -> None:
    assert add_learner(db, "はな", "  ", "cat").reading == ""
    with pytest.raises(UserError):
        add_learner(db, "はな", "あ" * 41, "cat")

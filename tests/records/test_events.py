from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from literacy_tutor.records import driver
from literacy_tutor.records.database import Database, open_in_memory, open_read_only
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.facts import JSON, Fact, canonical
from literacy_tutor.records.learners import Learner, add_learner
from tests.records.noting import note


def note_many(db: Database, learner: Learner, how_many: int) -> None:
    for number in range(how_many):
        note(db, learner.id, Fact("teacher_called", {"number": number}))


def test_an_event_says_who_where_when_and_in_which_order(db: Database, hana: Learner) -> None:
    note_many(db, hana, 3)
    rows = db.rows("SELECT * FROM event ORDER BY n")
    assert [row["seq"] for row in rows] == [1, 2, 3, 4]
    assert {row["device"] for row in rows} == {db.device}
    assert {row["learner"] for row in rows} == {hana.id}
    assert len({row["id"] for row in rows}) == 4
    assert rows[-1]["kind"] == "teacher_called"
    assert json.loads(rows[-1]["payload"]) == {"number": 2}
    assert rows[-1]["at"] == "2026-04-07T10:00:04.000+09:00"


def test_a_transaction_that_failed_leaves_no_gap(db: Database, hana: Learner) -> None:
    with pytest.raises(ValueError, match="characters"):
        note(db, hana.id, Fact("teacher_called", {"text": "あ" * 201}))
    note_many(db, hana, 1)
    assert [row["seq"] for row in db.rows("SELECT seq FROM event ORDER BY n")] == [1, 2]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET payload = '{}'",
        "DELETE FROM event",
        "DELETE FROM event WHERE n = 1",
        "INSERT OR REPLACE INTO event SELECT * FROM event",
        "INSERT OR REPLACE INTO event SELECT n + 9, id, device, seq, '', '', kind, '', at, hash FROM event",
    ],
)
def test_events_are_neither_changed_nor_deleted(db: Database, hana: Learner, statement: str) -> None:
    note_many(db, hana, 2)
    before = [tuple(row) for row in db.rows("SELECT * FROM event")]
    with pytest.raises(driver.IntegrityError, match="never"), db.write() as transaction:
        transaction.execute(statement)
    assert [tuple(row) for row in db.rows("SELECT * FROM event")] == before


def test_the_device_is_known_before_the_first_event(db: Database) -> None:
    assert [row["id"] for row in db.rows("SELECT id FROM device")] == [db.device]
    assert db.rows("SELECT count(*) FROM event")[0][0] == 0


def test_untouched_events_are_good_and_counted(db: Database, hana: Learner) -> None:
    note_many(db, hana, 9)
    found = verify_events(db)
    assert (found.good, found.checked, found.last) == (True, 10, 10)
    assert verify_events(db, since=found.last).checked == 0
    note_many(db, hana, 2)
    assert verify_events(db, since=found.last).checked == 2


@pytest.mark.parametrize(
    "column", ["id", "device", "seq", "learner", "attempt", "kind", "payload", "at", "hash"]
)
def test_a_change_behind_our_back_is_found_in_every_column(
    db: Database, folder: Path, hana: Learner, column: str
) -> None:
    note_many(db, hana, 5)
    other = driver.connect_alone(folder / "records.db")
    other.execute("DROP TRIGGER event_is_never_changed")
    value = {"seq": "90", "attempt": "''", "hash": "x'0011223344556677'"}.get(column, f"{column} || '0'")
    other.execute(f"UPDATE event SET {column} = {value} WHERE n = 4")
    other.close()
    assert [row.n for row in verify_events(db).bad] == [4]


def test_a_bit_flipped_on_the_disk_is_found(db: Database, folder: Path, hana: Learner) -> None:
    note_many(db, hana, 3)
    note(db, hana.id, Fact("judged", {"item": "parcel", "choice": "genuine"}))
    note_many(db, hana, 3)
    db.close()
    file = folder / "records.db"
    whole = bytearray(file.read_bytes())
    for byte in range(whole.index(b"genuine"), whole.index(b"genuine") + 7):
        for bit in range(8):
            whole[byte] ^= 1 << bit
            file.write_bytes(whole)
            with open_read_only(folder) as flipped:
                assert [row.seq for row in verify_events(flipped).bad] == ["5"]
            whole[byte] ^= 1 << bit


def test_a_row_that_went_missing_is_counted(db: Database, folder: Path, hana: Learner) -> None:
    note_many(db, hana, 5)
    other = driver.connect_alone(folder / "records.db")
    other.execute("DROP TRIGGER event_is_never_deleted")
    other.execute("DELETE FROM event WHERE n IN (2, 3)")
    other.close()
    found = verify_events(db)
    assert (found.good, found.bad, found.missing) == (False, (), 2)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
floats = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | floats | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text("abcé語", max_size=5), json_values, max_size=4))
@hypothesis_settings(max_examples=60, deadline=None, database=None)
def test_any_small_payload_comes_back_and_has_one_spelling(payload: dict[str, JSON]) -> None:
    with open_in_memory() as db:
        hana = add_learner(db, "はな", "", "cat")
        note(db, hana.id, Fact("something_new", payload))
        stored = db.rows("SELECT payload FROM event ORDER BY n DESC")[0]["payload"]
        assert json.loads(stored) == payload
        assert canonical(dict(reversed(payload.items()))) == stored
        assert verify_events(db).good


@pytest.mark.parametrize(
    "payload",
    [
        {"typed": "あ" * 201},
        {"deep": [{"list": ["x" * 201]}]},
        {"k" * 201: 1},
        {"many": ["short"] * 400},
        {"number": float("nan")},
    ],
)
def test_a_payload_that_may_hold_what_was_typed_is_a_bug(
    db: Database, hana: Learner, payload: dict[str, JSON]
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  json words one of them
        note(db, hana.id, Fact("judged", payload))
    assert db.rows("SELECT count(*) FROM event")[0][0] == 1

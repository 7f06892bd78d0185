"""The append-only log: every fact is a row with an id, a device, a number on that device and a hash."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.ids import new_id
from literacy_tutor.records.facts import JSON, Fact, payload_text
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.verification import Verification, row_hash, verify_rows

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database, Transaction

_INSERT = """INSERT INTO event (id, device, seq, learner, attempt, kind, payload, at, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""


class Event(NamedTuple):
    """A fact that has its row; `at` (ISO 8601 with offset) is for display, the order is that of the rows."""

    kind: str
    payload: Mapping[str, JSON]
    attempt: str | None
    at: str


def append(
    transaction: Transaction,
    facts: Sequence[Fact],
    learner: str | None,
    attempt: str | None = None,
    at: str = "",
) -> list[Event]:
    """Writes the facts in their order; the numbers of a device have no gap. `at`: when they were, if not now."""
    memory, at = transaction.memory, at or transaction.at
    last = _last_number(transaction) if memory.seq is None else memory.seq
    for seq, fact in enumerate(facts, last + 1):
        columns = (new_id(), transaction.device, seq, learner, attempt, fact.kind, payload_text(fact), at)
        digest = row_hash([None if column is None else str(column).encode() for column in columns])
        transaction.execute(_INSERT, (*columns, digest))
    memory.seq = last + len(facts)
    transaction.touch("events")
    return [Event(fact.kind, fact.payload, attempt, at) for fact in facts]


def _last_number(transaction: Transaction) -> int:
    row = transaction.row("SELECT max(seq) FROM event WHERE device = ?", (transaction.device,))
    return (row and row[0]) or 0


def payload_of(db: Database, row: Row) -> dict[str, JSON]:
    """Of a row with its `n` and `payload`."""
    try:
        payload = json.loads(row["payload"])
    except ValueError:
        payload = None
    if not isinstance(payload, dict):
        raise DamagedRecords(db.path, f"event {row['n']} cannot be read")
    return payload


def verify_events(db: Database, since: int = 0) -> Verification:
    """Whether every event that arrived after place `since` is as it was written, and none is missing."""
    return verify_rows(db.rows, since)

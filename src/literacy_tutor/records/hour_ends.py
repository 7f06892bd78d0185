"""The register's end of an hour: a class was closed for the day. Said again, the later time holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.records.facts import Fact
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database


def end_hour(db: Database, hour: str) -> None:
    with db.write() as transaction:
        enter(transaction, [Fact("hour_ended", {"hour": hour})])


def ended_at(db: Database, hour: str) -> str:
    """ISO 8601; "" for one that nobody ended."""
    row = db.row("SELECT ended FROM hour WHERE id = ?", (hour,))
    return (row["ended"] or "") if row else ""

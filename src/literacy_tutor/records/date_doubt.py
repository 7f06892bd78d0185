"""Beside the records: whether this computer's date can be right; their order does not depend on it, people's plans do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

Doubt = Literal["impossible", "before the last record"]

WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)
"""No class was before this program was."""
LONGEST_LIFE = timedelta(days=15 * 365)


def doubt(now: datetime, last: datetime | None) -> Doubt | None:
    """`last`: when the last event was written."""
    if not WRITTEN < now < WRITTEN + LONGEST_LIFE:
        return "impossible"
    if last and now < last - timedelta(days=1):
        return "before the last record"
    return None


def last_written(db: Database) -> datetime | None:
    """By the clock of that moment; None where nothing was, or where that row is damaged."""
    row = db.row("SELECT at FROM event ORDER BY n DESC LIMIT 1")
    try:
        return datetime.fromisoformat(row["at"]) if row else None
    except ValueError:
        return None

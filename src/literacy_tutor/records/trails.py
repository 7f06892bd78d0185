"""All that one learner did in lessons, row by row: what the page about their path tells."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from literacy_tutor.records.events import Event, payload_of

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database


def trail_of(db: Database, ids: Collection[str]) -> list[Event]:
    """Events of their attempts in the order of arrival; `ids` are all those under which the log has one person."""
    rows = db.rows(
        f"""SELECT n, attempt, kind, payload, at FROM event
        WHERE learner IN ({", ".join("?" * len(ids))}) AND attempt IS NOT NULL ORDER BY n""",
        tuple(ids),
    )
    return [Event(row["kind"], payload_of(db, row), row["attempt"], row["at"]) for row in rows]

"""All that one learner did in lessons, row by row: what the page about their path tells."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from literacy_tutor.records.events import Event, payload_of
from literacy_tutor.records.whose import Tell, unheard

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

_TELLS_EVERY = 1000
"""Rows."""


def trail_of(db: Database, ids: Collection[str], tell: Tell = unheard) -> list[Event]:
    """Events of their attempts in the order of arrival; `ids` are all those under which the log has one person."""
    rows = db.rows(
        f"""SELECT n, attempt, kind, payload, at FROM event
        WHERE learner IN ({", ".join("?" * len(ids))}) AND attempt IS NOT NULL ORDER BY n""",
        tuple(ids),
    )
    found = []
    for done, row in enumerate(rows):
        if done % _TELLS_EVERY == 0:
            tell(done, len(rows))
        found.append(Event(row["kind"], payload_of(db, row), row["attempt"], row["at"]))
    return found

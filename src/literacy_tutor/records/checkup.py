"""For `doctor`: what is in the records, and whether all of it is as it was written; in counts, without a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from literacy_tutor.records.date_doubt import last_written
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.verification import full_check

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

_LEARNERS = """SELECT count(*) FROM person WHERE id NOT IN (SELECT person FROM helper)
    AND id NOT IN (SELECT learner FROM alias)"""


@dataclass(frozen=True, slots=True)
class Checkup:
    learners: int
    attempts: int
    events: int
    last_at: datetime | None
    """When the last event was written."""
    complaint: str | None
    """What is wrong with the file or the log."""


def check_up(db: Database) -> Checkup:
    """Every page and every event: half a second for 100,000 of them."""
    problems = full_check(db.rows)
    complaint = problems[0].splitlines()[-1] if problems else verify_events(db).complaint
    (learners,) = db.rows(_LEARNERS)[0]
    attempts, events = db.rows("SELECT coalesce(sum(kind = 'attempt_started'), 0), count(*) FROM event")[0]
    return Checkup(learners, attempts, events, last_written(db), complaint)

"""For tests that need an event in the log, whatever it says."""

from __future__ import annotations

from literacy_tutor.records import events
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact


def note(db: Database, learner: str, fact: Fact) -> None:
    with db.write() as transaction:
        events.append(transaction, [fact], learner)

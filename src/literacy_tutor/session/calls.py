"""The teacher is called where no lesson runs: the same facts as in one, of the learner and of no attempt."""

from __future__ import annotations

from literacy_tutor.lessons.outcomes import TeacherCalled, TeacherCallTakenBack
from literacy_tutor.records import events
from literacy_tutor.records.database import Database
from literacy_tutor.session.facts import fact_of


def note_call(database: Database, learner: str, call: TeacherCalled | TeacherCallTakenBack) -> None:
    """Raises UserError where the disk does not take it."""
    with database.write() as transaction:
        events.append(transaction, [fact_of(call)], learner)

"""Who has said that their practice may be recorded, and since when; the paper itself stays with the volunteers.

Facts: consent_given {day} · consent_withdrawn. Both are the learner's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.records.facts import Fact
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from datetime import date

    from literacy_tutor.records.store import Database

_WITHDRAWN = """SELECT at FROM event WHERE kind = 'consent_withdrawn'
    AND learner IN (SELECT :learner UNION SELECT learner FROM alias WHERE person = :learner) ORDER BY n DESC LIMIT 1"""


class Consent(NamedTuple):
    """What somebody said last: `given`, or withdrawn, and on which day (ISO 8601)."""

    given: bool
    day: str


def give_consent(db: Database, learner: str, day: date) -> None:
    """`day` is the one on the sheet that was signed."""
    with db.write() as transaction:
        enter(transaction, [Fact("consent_given", {"day": day.isoformat()})], learner)


def withdraw_consent(db: Database, learner: str) -> None:
    """What was recorded stays until somebody erases it."""
    with db.write() as transaction:
        enter(transaction, [Fact("consent_withdrawn")], learner)


def consent_of(db: Database, learner: str) -> Consent | None:
    """None: nobody has asked, or nobody has noted the answer."""
    if row := db.row("SELECT day FROM consent WHERE learner = ?", (learner,)):
        return Consent(given=True, day=row["day"])
    if row := db.row(_WITHDRAWN, {"learner": learner}):
        return Consent(given=False, day=row["at"][:10])
    return None


def consents(db: Database) -> dict[str, str]:
    """By learner, the day on which the consent that holds was given."""
    return {row["learner"]: row["day"] for row in db.rows("SELECT learner, day FROM consent")}

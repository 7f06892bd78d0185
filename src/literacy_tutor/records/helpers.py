"""Who helps: rows of `person` like learners, and of `helper`; in no list, count or report of learners.

Facts: helper_added · person_archived · person_returned. All are the helper's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner, bring_back, fitting
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

_HELPERS = """SELECT person.id, name, reading, picture FROM helper JOIN person ON person.id = helper.person
    WHERE (person.id IN (SELECT learner FROM archived)) = ?
    ORDER BY CASE reading WHEN '' THEN name ELSE reading END, name, person.id"""
_PICTURE = "person"


def add_helper(db: Database, name: str, reading: str = "") -> Learner:
    """Names need not be unique. Raises UserError for a name that cannot be written."""
    helper = fitting(name, reading, _PICTURE)
    with db.write() as transaction:
        transaction.execute(
            "INSERT INTO person (id, name, reading, picture, created_at) VALUES (?, ?, ?, ?, ?)",
            (*helper, transaction.at),
        )
        enter(transaction, [Fact("helper_added")], helper.id)
        transaction.touch("learners")
    return helper


def helpers(db: Database, *, gone: bool = False) -> list[Learner]:
    """Who helps, or once did; by reading or name."""
    return [Learner(*row) for row in db.rows(_HELPERS, (int(gone),))]


def dismiss(db: Database, helper: str) -> None:
    """They lead no group any more, and can come back."""
    with db.write() as transaction:
        for row in transaction.rows("SELECT id FROM team WHERE helper = ? ORDER BY n", (helper,)):
            enter(transaction, [Fact("team_led", {"team": row["id"], "helper": None})])
        enter(transaction, [Fact("person_archived")], helper)
        transaction.touch("learners")


def call_back(db: Database, helper: str) -> None:
    bring_back(db, helper)

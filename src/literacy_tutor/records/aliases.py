"""Beside every table of learners: who turned out to be whom. The log keeps the ids it was written with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database, Transaction


def people(transaction: Transaction) -> Mapping[str, str]:
    """By id of somebody joined, the person they are; read once a transaction."""
    memory = transaction.memory
    if memory.people is None:
        memory.people = {row[0]: row[1] for row in transaction.rows("SELECT learner, person FROM alias")}
    return memory.people


def ids_of(db: Database, person: str) -> tuple[str, ...]:
    """Their own id, then those under which the log has them besides."""
    joined = db.rows("SELECT learner FROM alias WHERE person = ? ORDER BY learner", (person,))
    return (person, *(row[0] for row in joined))


def person_of(db: Database, learner: str) -> str:
    """Whom this id counts for; itself where it is joined to nobody."""
    row = db.row("SELECT person FROM alias WHERE learner = ?", (learner,))
    return str(row[0]) if row else learner

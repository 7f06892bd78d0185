"""Two tiles, one person: whoever was entered twice is joined to themselves, and parted again where that was a mistake.

Facts: learner_joined {person} · learner_parted. Both are those of the one whose tile goes. The log keeps its ids; what is
derived from it counts for the person (`register`, `progress`, `aliases`). Nothing that was done is ended or moved: a
lesson left open under the other id is gone on with as the person's own, so a parting gives each back what was theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import register
from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.cards import doubt_cards
from literacy_tutor.records.changes import Group
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.progress import fold_again

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database, Transaction

__all__ = ["ids_of", "join", "joined", "part"]

_THERE = """SELECT count(*) AS known, sum(id IN (SELECT person FROM helper)) AS helpers FROM person
    WHERE id IN (:learner, :person) AND id NOT IN (SELECT learner FROM alias)"""
_JOINED = """SELECT person.id, name, reading, picture, alias.person AS is_ FROM alias
    JOIN person ON person.id = alias.learner WHERE alias.person IN (SELECT id FROM person) ORDER BY name, person.id"""
_GROUPS: tuple[Group, ...] = ("learners", "register", "progress", "attempts", "notes")


def join(db: Database, learner: str, person: str) -> None:
    """`learner` is `person`, whose tile, name and settings stay. Raises UserError where only one of them helps, LookupError
    where they are not two people of the list."""
    with db.write() as transaction:
        there = transaction.row(_THERE, {"learner": learner, "person": person})
        assert there is not None
        if there["known"] != 2:
            raise LookupError("only two who are there, and joined to nobody, can be joined")
        if there["helpers"] == 1:
            raise _one_helps()
        register.enter(transaction, [Fact("learner_joined", {"person": person})], learner)
        _follow(db, transaction, _all_of(transaction, person))


def part(db: Database, learner: str) -> None:
    """They were two after all: each has what was theirs; what was entered for the person meanwhile stays the person's.

    Raises LookupError for somebody who is joined to nobody.
    """
    with db.write() as transaction:
        row = transaction.row("SELECT person FROM alias WHERE learner = ?", (learner,))
        if row is None:
            raise LookupError(f"{learner} is joined to nobody")
        concerned = _all_of(transaction, row["person"])
        register.enter(transaction, [Fact("learner_parted")], learner)
        register.make_again(db, transaction)
        _follow(db, transaction, concerned)


def joined(db: Database) -> list[tuple[Learner, str]]:
    """Whose tile is gone because they are somebody else, each with whom; by name."""
    return [
        (Learner(row["id"], row["name"], row["reading"], row["picture"]), row["is_"])
        for row in db.rows(_JOINED)
    ]


def _follow(db: Database, transaction: Transaction, concerned: list[str]) -> None:
    fold_again(db, transaction, concerned)
    # Not left to whoever compares: who is parted again before that has practised as the other meanwhile.
    doubt_cards(transaction)
    transaction.touch(*_GROUPS)


def _all_of(transaction: Transaction, person: str) -> list[str]:
    rows = transaction.rows("SELECT learner FROM alias WHERE person = ?", (person,))
    return [person, *(row["learner"] for row in rows)]


def _one_helps() -> UserError:
    return UserError(
        "One of the two helps, the other learns, so they stay two. Choose two learners.",
        "1人は教える方、1人は学ぶ方なので、1人にまとめることはできません。学習者を2人えらんでください。",
    )

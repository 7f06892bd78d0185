"""A whole list of people becomes learners in one transaction, and goes again in one while none of them has begun.

Facts: learner_added · learner_removed. Both are the learner's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import events
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import enrol, fitting
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

REMOVED = "learner_removed"

_OF_THESE = "IN (SELECT value FROM json_each(?))"
# Also whoever somebody turned out to be, and whom a note is about: both would go with them.
_BEGUN = f"""SELECT count(*) FROM person WHERE id {_OF_THESE} AND (
    id IN (SELECT person FROM alias) OR id IN (SELECT learner FROM note) OR EXISTS (
        SELECT 1 FROM event WHERE learner = person.id AND kind NOT IN ('learner_added', 'learner_renamed',
            'picture_chosen', 'member_joined', 'member_left', 'member_teamed', 'member_seated')))"""
_MEMBERSHIPS = f"SELECT class, learner FROM member WHERE learner {_OF_THESE} ORDER BY learner, class"
_PEOPLE = f"SELECT count(*) FROM person WHERE id {_OF_THESE}"


class Entrant(NamedTuple):
    """Somebody of a list: what they are called, its kana if known, and a picture's id."""

    name: str
    reading: str
    picture: str


def take_in(
    db: Database,
    people: Sequence[Entrant],
    class_: str | None = None,
    known: Sequence[str] = (),
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> list[str]:
    """Adds them all, into a class too where one is given; their ids, in the same order. All of them or, with a UserError
    or whatever `progress` raises, nobody. `known`: ids of those who were there already, and join the class as well."""
    new = [fitting(*one) for one in people]
    with db.write() as transaction:
        for done, learner in enumerate(new):
            progress(done, len(new))
            enrol(transaction, learner)
            if class_:
                enter(transaction, [Fact("member_joined", {"class": class_})], learner.id)
        for id in known if class_ else ():
            enter(transaction, [Fact("member_joined", {"class": class_})], id)
    return [learner.id for learner in new]


def take_back(db: Database, ids: Sequence[str], class_: str | None = None, known: Sequence[str] = ()) -> None:
    """Undoes `take_in`: their names go from the records, and the log says that they came and went. All or none of them. A
    backup made meanwhile has them until it is thinned out.

    `known` leave the class again: only those of them who were not in it before.

    Raises UserError once one of them has done anything, LookupError for somebody who is not there.
    """
    these = (json.dumps(list(dict.fromkeys(ids))),)
    with db.write() as transaction:
        if transaction.rows(_PEOPLE, these)[0][0] != len(set(ids)):
            raise LookupError("not all of them are there")
        if begun := transaction.rows(_BEGUN, these)[0][0]:
            raise _already_begun(begun)
        for row in transaction.rows(_MEMBERSHIPS, these):
            enter(transaction, [Fact("member_left", {"class": row["class"]})], row["learner"])
        for id in known if class_ else ():
            enter(transaction, [Fact("member_left", {"class": class_})], id)
        for id in dict.fromkeys(ids):
            events.append(transaction, [Fact(REMOVED)], id)
        transaction.execute(f"DELETE FROM person WHERE id {_OF_THESE}", these)
        transaction.touch("learners")
    db.forget_deleted()


def _already_begun(people: int) -> UserError:
    return UserError(
        f"{people} of these people {'has' if people == 1 else 'have'} begun already, so the whole list cannot be taken "
        "back; nothing was changed. Take those who are not to stay off the list, one by one.",
        f"この名簿の{people}人に、もう記録があるので、まとめて取り消すことはできません。何も変えていません。"
        "いらない方は、1人ずつ、名簿から はずしてください。",
    )

"""A class's groups of about four, each with a helper, and everybody's seat.

Facts: team_made {team, class, title} · team_renamed {team, title} · team_led {team, helper} · team_dropped {team} ·
member_teamed {class, team} · member_seated {class, seat}; the last two are a learner's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ids import new_id
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import tidy_text
from literacy_tutor.records.register import enter

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database, Transaction

LONGEST_TITLE = 20
LONGEST_SEAT = 6
TEAM_SIZE = 4


class Team(NamedTuple):
    """`helper` is a person's id, "" where nobody leads it."""

    id: str
    class_: str
    title: str
    helper: str = ""


class Place(NamedTuple):
    """Of a member of a class: the group's id and the chair's sign, "" where there is none."""

    team: str = ""
    seat: str = ""


NOWHERE = Place()


class Division(NamedTuple):
    """What `divide` did, to be undone: groups it made, and whom it put where."""

    class_: str
    made: tuple[str, ...]
    placed: Mapping[str, str]


def teams(db: Database, class_: str) -> list[Team]:
    """In the order in which they were made."""
    rows = db.rows("SELECT id, class, title, helper FROM team WHERE class = ? ORDER BY n", (class_,))
    return [Team(row["id"], row["class"], row["title"], row["helper"] or "") for row in rows]


def places(db: Database, class_: str) -> dict[str, Place]:
    """By learner, all members of a class at once."""
    rows = db.rows("SELECT learner, team, seat FROM member WHERE class = ?", (class_,))
    return {row["learner"]: Place(row["team"] or "", row["seat"] or "") for row in rows}


def make_team(db: Database, class_: str, title: str) -> Team:
    """Raises UserError for a title that cannot be shown."""
    made = Team(new_id(), class_, _tidy_title(title))
    with db.write() as transaction:
        _make(transaction, made)
    return made


def rename_team(db: Database, team: str, title: str) -> None:
    with db.write() as transaction:
        enter(transaction, [Fact("team_renamed", {"team": team, "title": _tidy_title(title)})])


def lead_team(db: Database, team: str, helper: str) -> None:
    """By nobody where `helper` is ""."""
    with db.write() as transaction:
        enter(transaction, [Fact("team_led", {"team": team, "helper": helper or None})])


def drop_team(db: Database, team: str) -> None:
    """Its members stay in the class."""
    with db.write() as transaction:
        enter(transaction, [Fact("team_dropped", {"team": team})])


def put_in_team(db: Database, class_: str, learner: str, team: str) -> None:
    """In none where `team` is ""."""
    with db.write() as transaction:
        _put(transaction, class_, learner, team)


def seat(db: Database, class_: str, learner: str, sign: str) -> None:
    """Such as 3 or A2; "" for none. Raises UserError for one that is too long to stand on a tile."""
    tidy = tidy_text(sign)
    if len(tidy) > LONGEST_SEAT:
        raise UserError(
            f"The seat has {len(tidy)} characters: use at most {LONGEST_SEAT}, such as 3 or A2.",
            f"｜席《せき》は {LONGEST_SEAT}｜文字《もじ》までです。3 や A2 のように、｜短《みじか》く｜入《い》れてください。",
        )
    with db.write() as transaction:
        enter(transaction, [Fact("member_seated", {"class": class_, "seat": tidy or None})], learner)


# --- dividing ---


def divide(db: Database, class_: str, learners: Sequence[str], titles: Sequence[str]) -> Division:
    """Those of `learners` who are in no group are put into groups of four, neighbours together; who is in one stays there.
    Groups that are still needed are made and get the first of `titles` that no other has. One transaction."""
    there = teams(db, class_)
    at = places(db, class_)
    free = [one for one in learners if not at.get(one, NOWHERE).team]
    missing = max(0, groups_for(len(learners)) - len(there)) if free else 0
    taken = {one.title for one in there}
    fresh = [title for title in titles if title not in taken][:missing]
    new = [Team(new_id(), class_, title) for title in fresh]
    sizes = {one.id: sum(at.get(who, NOWHERE).team == one.id for who in learners) for one in [*there, *new]}
    placed = fill(sizes, free)
    with db.write() as transaction:
        for team in new:
            _make(transaction, team)
        for learner, into in placed.items():
            _put(transaction, class_, learner, into)
    return Division(class_, tuple(one.id for one in new), placed)


def undo(db: Database, division: Division) -> None:
    """Who was moved on since then stays there."""
    at = places(db, division.class_)
    with db.write() as transaction:
        for learner, team in division.placed.items():
            if at.get(learner, NOWHERE).team == team:
                _put(transaction, division.class_, learner, "")
        for team in division.made:
            enter(transaction, [Fact("team_dropped", {"team": team})])


def groups_for(people: int) -> int:
    """As many groups as leave nobody in one of more than four."""
    return -(-people // TEAM_SIZE)


def fill(sizes: Mapping[str, int], learners: Sequence[str]) -> dict[str, str]:
    """By learner, their group: each group in turn up to its even share, so that neighbours stay together."""
    if not sizes:
        return {}
    least, more = divmod(sum(sizes.values()) + len(learners), len(sizes))
    left = iter(learners)
    placed: dict[str, str] = {}
    now = dict(sizes)
    for number, team in enumerate(sizes):
        for _ in range(now[team], least + (number < more)):
            if (learner := next(left, None)) is not None:
                placed[learner] = team
                now[team] += 1
    for learner in left:  # a group was larger than its share before
        smallest = min(now, key=lambda team: now[team])
        placed[learner] = smallest
        now[smallest] += 1
    return placed


def _make(transaction: Transaction, team: Team) -> None:
    enter(transaction, [Fact("team_made", {"team": team.id, "class": team.class_, "title": team.title})])


def _put(transaction: Transaction, class_: str, learner: str, team: str) -> None:
    enter(transaction, [Fact("member_teamed", {"class": class_, "team": team or None})], learner)


def _tidy_title(title: str) -> str:
    tidy = tidy_text(title)
    if not tidy:
        raise UserError(
            "The group has no name: type at least one character.",
            "グループの｜名前《なまえ》が｜入《はい》っていません。｜1文字《いちもじ》から｜入《い》れられます。",
        )
    if len(tidy) > LONGEST_TITLE:
        raise UserError(
            f"The group's name has {len(tidy)} characters: use at most {LONGEST_TITLE}.",
            f"グループの｜名前《なまえ》は {LONGEST_TITLE}｜文字《もじ》までです。｜短《みじか》くしてください。",
        )
    return tidy

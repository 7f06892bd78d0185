"""Whoever practised, was joined, parted, given a guest's work or erased, in any order: while cards pass for right, they are."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.records import attempts, guests
from literacy_tutor.records import cards as rows
from literacy_tutor.records.aliases import person_of
from literacy_tutor.records.attempts import Attempt
from literacy_tutor.records.database import Database, Transaction, open_in_memory
from literacy_tutor.records.erasing import erase
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.joining import join, part
from literacy_tutor.records.learners import add_learner
from literacy_tutor.session.review.keeping import remade, remaking, take_in

TAUGHT = {
    "basics/tap": ("touch",),
    "basics/press": ("touch", "hold"),
    "fraud/sms": ("read-message", "ask-first"),
}
LESSONS = tuple(TAUGHT)


class Room:
    """`now` is the clock of everybody in it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 4, 7, 10, tzinfo=timezone(timedelta(hours=9)))
        self.db = open_in_memory(lambda: self.now)
        self.people: list[str] = []

    def who(self, n: int) -> str:
        """Also somebody whose tile has gone."""
        return self.people[n % len(self.people)]


def finished(room: Room, n: int) -> None:
    who, lesson = room.who(n), LESSONS[n // 10 % 3]
    attempt = attempts.open_attempt(room.db, who, lesson) or begun(room.db, who, lesson)
    attempts.record(room.db, attempt, (), behaviour(n), once_logged=lambda one: learnt(room.db, one, attempt))


def left_open(room: Room, n: int) -> None:
    who, lesson = room.who(n), LESSONS[n // 10 % 3]
    if not attempts.open_attempt(room.db, who, lesson):
        begun(room.db, who, lesson)


def given_from_a_guest(room: Room, n: int) -> None:
    with open_in_memory(lambda: room.now) as visit:
        guest = add_learner(visit, "guest", "", "").id
        attempts.record(visit, begun(visit, guest, LESSONS[n // 10 % 3]), (), behaviour(n))
        person = person_of(room.db, room.who(n))
        guests.give_to(room.db, person, visit, guest, lambda one, attempt: learnt(room.db, one, attempt))


def begun(db: Database, who: str, lesson: str) -> Attempt:
    return attempts.begin_attempt(db, who, lesson, "h", "ja", 2)


def behaviour(n: int) -> list[Fact]:
    """Of both steps the same."""
    how = {"ms": 1000 * (n + 1), "mistakes": n // 5 % 2, "hint_level": n // 3 % 4}
    passed = [Fact("step_passed", {"step": f"s{index}", "index": index, **how}) for index in range(2)]
    return [*passed, Fact("attempt_finished")]


def learnt(db: Database, transaction: Transaction, attempt: Attempt) -> None:
    take_in(db, transaction, attempt, TAUGHT[attempt.lesson])


def joined(room: Room, n: int) -> None:
    with suppress(LookupError):
        join(room.db, room.who(n), room.who(n // 10))


def parted(room: Room, n: int) -> None:
    with suppress(LookupError):
        part(room.db, room.who(n))


def erased(room: Room, n: int) -> None:
    erase(room.db, person_of(room.db, room.who(n)))
    there = {row[0] for row in room.db.rows("SELECT id FROM person")}
    room.people = [one for one in room.people if one in there] or [add_learner(room.db, "新", "", "").id]


def made_again(room: Room, _n: int = 0) -> None:
    work = remaking(room.db, TAUGHT)
    while work and (people := work.next_people(2)):
        work.write(list(remade(room.db, people, TAUGHT)))
    if work:
        work.end()


def days_later(room: Room, n: int) -> None:
    room.now += timedelta(days=n)


Doing = Callable[[Room, int], object]
DOINGS: tuple[Doing, ...] = (
    finished, finished, finished, left_open, given_from_a_guest, joined, parted, erased, made_again, made_again, days_later,
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 99)), min_size=5, max_size=25))
def test_cards_that_pass_for_right_are_those_of_the_log(doings: list[tuple[Doing, int]]) -> None:
    room = Room()
    with room.db as db:
        room.people = [add_learner(db, name, "", "").id for name in ("花", "一", "キヨ")]
        made_again(room)
        for do, number in doings:
            do(room, number)
        if remaking(db, TAUGHT) is None:
            live = cards(db)
            rows.forget_cards(db)
            made_again(room)
            assert cards(db) == live


def cards(db: Database) -> list[tuple[object, ...]]:
    return [tuple(row) for name in ("card", "pace") for row in db.rows(f"SELECT * FROM {name} ORDER BY 1, 2")]

"""Whatever was entered, joined, parted, planned, agreed, given and erased, in any order: the tables are what the log says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import attempts, attendance, classes, consent, helpers, plans, roster, teams
from literacy_tutor.records.aliases import ids_of, person_of
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.erasing import erase
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.guests import give_to
from literacy_tutor.records.guidance import call_to_step
from literacy_tutor.records.hour_ends import end_hour
from literacy_tutor.records.joining import join, part
from literacy_tutor.records.learners import add_learner, archive, bring_back
from literacy_tutor.records.listening import open_lessons
from literacy_tutor.records.notes import write_note
from literacy_tutor.records.progress import rebuild_progress
from literacy_tutor.records.register import TABLES, rebuild_register
from literacy_tutor.records.roster import Entrant

TUESDAY = date(2026, 4, 7)
LESSONS = ("basics/tap", "fraud/parcel-sms")
BY_PERSON = {
    "member": "learner", "attendance": "learner", "consent": "learner", "archived": "learner", "helper": "person",
    "plan": "audience",
}  # fmt: skip


@dataclass
class House:
    """`who` may be anybody there is, also under an id that turned out to be somebody else's."""

    db: Database
    classes: list[str] = field(default_factory=list)
    hours: list[str] = field(default_factory=list)
    lists: list[list[str]] = field(default_factory=list)
    erased: set[str] = field(default_factory=set)

    def people(self) -> list[str]:
        """By name, for ids are chance."""
        sql = "SELECT id FROM person WHERE id NOT IN (SELECT person FROM helper) ORDER BY name, id"
        return [row[0] for row in self.db.rows(sql)]

    def who(self, n: int) -> str:
        people = self.people() or [add_learner(self.db, f"新{len(self.erased)}", "", "").id]
        return people[n % len(people)]

    def class_(self, n: int) -> str:
        return self.classes[n % len(self.classes)]

    def hour(self, n: int) -> str:
        return self.hours[n % len(self.hours)]

    def teams(self) -> list[str]:
        return [row[0] for row in self.db.rows("SELECT id FROM team ORDER BY n")]


def a_house(db: Database) -> House:
    house = House(db)
    for name in ("花", "一", "キヨ", "栄"):
        add_learner(db, name, "", "")
    house.classes = [classes.open_class(db, title).id for title in ("火", "木")]
    house.hours = [attendance.hold_hour(db, class_, TUESDAY).id for class_ in house.classes]
    for who in house.people():
        classes.join(db, house.classes[0], [who])
    return house


# --- what may happen; of each number, the last digit says who ---------------------------------------------


def joined(house: House, n: int) -> None:
    with suppress(LookupError, UserError):
        join(house.db, house.who(n), house.who(n // 10))


def parted(house: House, n: int) -> None:
    with suppress(LookupError):
        part(house.db, house.who(n))


def gone_on(house: House, n: int) -> None:
    who, lesson = house.who(n), LESSONS[n // 10 % 2]
    attempt = attempts.open_attempt(house.db, who, lesson) or attempts.begin_attempt(
        house.db, who, lesson, "h", "ja", 3
    )
    step = Fact("step_passed", {"step": "a", "index": n // 20 % 3, "ms": n})
    attempts.record(house.db, attempt, ["{}"], [step, *([Fact("step_missed")] * (n % 2))])


def ended(house: House, n: int) -> None:
    if attempt := attempts.open_attempt(house.db, house.who(n), LESSONS[n // 10 % 2]):
        attempts.end_attempt(house.db, attempt, Fact(("attempt_finished", "attempt_abandoned")[n // 20 % 2]))


def given_from_a_guest(house: House, n: int) -> None:
    with open_in_memory() as visit:
        guest = House(visit)
        gone_on(guest, n)
        if n // 40 % 2:
            ended(guest, n)
        give_to(house.db, person_of(house.db, house.who(n)), visit, guest.who(0))


def taken_in(house: House, n: int) -> None:
    people = [Entrant(f"名簿{len(house.lists)}-{number}", "", "cat") for number in range(2)]
    house.lists.append(roster.take_in(house.db, people, house.class_(n), [house.who(n // 2)]))


def taken_back(house: House, n: int) -> None:
    if house.lists:
        with suppress(UserError, LookupError):
            roster.take_back(house.db, house.lists[n % len(house.lists)])


def helping(house: House, n: int) -> None:
    helper = helpers.add_helper(house.db, f"先生{n}").id
    for team in house.teams()[: n % 3]:
        teams.lead_team(house.db, team, helper)
    if n % 2:
        helpers.dismiss(house.db, helper)


def helpers_joined(house: House, n: int) -> None:
    there = [one.id for one in (*helpers.helpers(house.db), *helpers.helpers(house.db, gone=True))]
    if len(there) > 1:
        with suppress(LookupError):
            join(house.db, there[n % len(there)], there[-1])


def planned(house: House, n: int) -> None:
    audience = [house.who(n // 10), house.class_(n), *house.teams()][n % (2 + len(house.teams()))]
    if n % 4:
        plans.make_plan(house.db, plans.Plan(house.hour(n), audience, LESSONS[: n % 3], review=n % 2 == 0))
    else:
        plans.drop_plan(house.db, house.hour(n), audience)


def agreed(house: House, n: int) -> None:
    if n // 10 % 3:
        consent.give_consent(house.db, house.who(n), TUESDAY + timedelta(days=n))
    else:
        consent.withdraw_consent(house.db, house.who(n))


def erased(house: House, n: int) -> None:
    person = person_of(house.db, house.who(n))
    house.erased |= set(ids_of(house.db, person))
    erase(house.db, person)


def marked(house: House, n: int) -> None:
    mark = get_args(attendance.Mark)[n // 10 % 4]
    attendance.mark(house.db, house.hour(n // 40), {house.who(n): mark})


def teamed(house: House, n: int) -> None:
    class_ = house.class_(n // 10)
    team = teams.make_team(house.db, class_, f"机{n}").id if n % 3 else (house.teams() or [""])[0]
    teams.put_in_team(house.db, class_, house.who(n), team)
    teams.seat(house.db, class_, house.who(n), str(n))


Doing = Callable[[House, int], object]
DOINGS: tuple[Doing, ...] = (
    joined, joined, parted, gone_on, gone_on, ended, given_from_a_guest, taken_in, taken_back, helping, helpers_joined,
    planned, agreed, erased, marked, teamed,
    lambda house, n: classes.join(house.db, house.class_(n // 10), [house.who(n)]),
    lambda house, n: classes.leave(house.db, house.class_(n // 10), house.who(n)),
    lambda house, n: archive(house.db, house.who(n)),
    lambda house, n: bring_back(house.db, house.who(n)),
    lambda house, n: teams.drop_team(house.db, (house.teams() or [""])[n % 2 - 1]),
    lambda house, n: call_to_step(house.db, house.class_(n), LESSONS[n % 2], f"step-{n}"),
    lambda house, n: end_hour(house.db, house.hour(n)),
    lambda house, n: write_note(house.db, "note", house.class_(n), "ゆっくり", house.who(n)),
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 99)), min_size=5, max_size=30))
def test_whatever_happened_is_made_again_from_the_log_alone(doings: list[tuple[Doing, int]]) -> None:
    with open_in_memory() as db:
        house = a_house(db)
        for do, number in doings:
            do(house, number)
        live = derived(db)
        nobody_stands_twice_and_nobody_erased_stands(house)
        rebuild_register(db)
        rebuild_progress(db)
        assert derived(db) == live


def nobody_stands_twice_and_nobody_erased_stands(house: House) -> None:
    db = house.db
    others = {row[0] for row in db.rows("SELECT learner FROM alias")}
    gone = house.erased
    for table, column in BY_PERSON.items():
        there = {row[0] for row in db.rows(f"SELECT {column} FROM {table}")}
        assert not there & others, f"{table} has somebody joined"
        assert table == "attendance" or not there & gone, f"{table} has somebody erased"
    assert not {row[0] for row in db.rows("SELECT helper FROM team")} & (gone | others)
    assert not {row[0] for row in db.rows("SELECT person FROM alias")} & others, "chains are resolved"
    persons = {row[0] for row in db.rows("SELECT id FROM person")}
    assert not persons & gone
    assert {
        row[0] for row in db.rows("SELECT person FROM alias WHERE learner IN (SELECT id FROM person)")
    } <= persons
    seen = [(one.learner, one.lesson) for one in open_lessons(db)]
    assert len(seen) == len(set(seen)), "the board shows a lesson once"


def derived(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    tables = (*TABLES, "progress")
    return {table: sorted(map(tuple, db.rows(f"SELECT * FROM {table}")), key=repr) for table in tables}

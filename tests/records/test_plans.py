"""The plan of an hour: what each learner is to do today, whoever it was planned for, and what corrections leave of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside
from literacy_tutor.records.attendance import cancel_hour, hold_hour, move_hour
from literacy_tutor.records.classes import close_class, join, leave, open_class
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner, add_learner, archive, bring_back
from literacy_tutor.records.plans import (
    BEGINS,
    LATEST,
    MOST_LESSONS,
    Plan,
    begins_at,
    drop_plan,
    length_of,
    make_plan,
    plan_of,
    plans_of_hour,
    set_begin,
    set_length,
)
from literacy_tutor.records.register import enter, rebuild_register

TUESDAY, WEDNESDAY = date(2026, 4, 7), date(2026, 4, 8)


@pytest.fixture
def tuesday(db: Database, hana: Learner) -> str:
    """A class with Hana in it."""
    opened = open_class(db, "火曜クラス").id
    join(db, opened, [hana.id])
    return opened


@pytest.fixture
def hour(db: Database, tuesday: str) -> str:
    return hold_hour(db, tuesday, TUESDAY).id


def enter_fact(db: Database, kind: str, learner: str | None = None, **payload: str) -> None:
    with db.write() as transaction:
        enter(transaction, [Fact(kind, payload)], learner)


def lessons_of(db: Database, learner: str, day: date = TUESDAY) -> tuple[str, ...] | None:
    found = plan_of(db, learner, day)
    return found.lessons if found else None


def facts(db: Database) -> list[str]:
    return [row["kind"] for row in db.rows("SELECT kind FROM event WHERE kind LIKE 'plan_%' ORDER BY n")]


def test_a_plan_is_kept_as_it_was_made(db: Database, hana: Learner, tuesday: str, hour: str) -> None:
    plan = Plan(hour, tuesday, ("basics/maps", "basics/tap"), review=False, way="free")
    make_plan(db, plan)
    assert plan_of(db, hana.id, TUESDAY) == plan
    assert plans_of_hour(db, hour) == {tuesday: plan}
    assert plan_of(db, hana.id, WEDNESDAY) is None
    assert plan_of(db, "somebody else", TUESDAY) is None


def test_a_correction_is_one_more_fact_and_the_same_again_is_none(
    db: Database, hana: Learner, tuesday: str, hour: str
) -> None:
    first, second = Plan(hour, tuesday, ("basics/tap",)), Plan(hour, tuesday, ("basics/maps",), way="free")
    for plan in (first, first, second, second._replace(lessons=("basics/maps", "basics/maps"))):
        make_plan(db, plan)
    assert plan_of(db, hana.id, TUESDAY) == second
    assert facts(db) == ["plan_made", "plan_made"]
    drop_plan(db, hour, tuesday)
    drop_plan(db, hour, tuesday)
    assert plan_of(db, hana.id, TUESDAY) is None
    assert facts(db) == ["plan_made", "plan_made", "plan_dropped"]


def test_the_plan_made_for_the_fewest_counts(db: Database, hana: Learner, tuesday: str, hour: str) -> None:
    yoshi, kiyo = (add_learner(db, name, "", "dog").id for name in ("一", "キヨ"))
    join(db, tuesday, [yoshi, kiyo])
    enter_fact(db, "team_made", **{"team": "window", "class": tuesday, "title": "窓がわ"})
    for one in (hana.id, yoshi):
        enter_fact(db, "member_teamed", one, **{"class": tuesday, "team": "window"})
    for audience in (tuesday, "window", hana.id):
        make_plan(db, Plan(hour, audience, (f"for/{audience}",)))
    assert [lessons_of(db, one) for one in (hana.id, yoshi, kiyo)] == [
        (f"for/{hana.id}",),
        ("for/window",),
        (f"for/{tuesday}",),
    ]
    drop_plan(db, hour, hana.id)
    assert lessons_of(db, hana.id) == ("for/window",)
    enter_fact(db, "team_dropped", team="window")
    assert lessons_of(db, hana.id) == (f"for/{tuesday}",)
    assert set(plans_of_hour(db, hour)) == {tuesday}


def test_of_two_classes_on_a_day_the_one_that_has_not_ended_counts(
    db: Database, hana: Learner, tuesday: str, hour: str
) -> None:
    evening = open_class(db, "夜のクラス").id
    join(db, evening, [hana.id])
    later = hold_hour(db, evening, TUESDAY).id
    make_plan(db, Plan(hour, tuesday, ("basics/tap",)))
    make_plan(db, Plan(hour, hana.id, ("basics/swipe",)))
    make_plan(db, Plan(later, evening, ("basics/maps",)))
    assert lessons_of(db, hana.id) == ("basics/swipe",)
    enter_fact(db, "hour_ended", hour=hour)
    assert lessons_of(db, hana.id) == ("basics/maps",)
    enter_fact(db, "hour_ended", hour=later)
    assert lessons_of(db, hana.id) == ("basics/swipe",)
    leave(db, tuesday, hana.id)
    assert lessons_of(db, hana.id) == ("basics/maps",)
    close_class(db, evening)
    assert lessons_of(db, hana.id) is None


def test_a_cancelled_hour_has_no_plan_and_a_moved_one_takes_its_plan_along(
    db: Database, hana: Learner, tuesday: str, hour: str
) -> None:
    make_plan(db, Plan(hour, tuesday, ("basics/tap",)))
    move_hour(db, hour, WEDNESDAY)
    assert (lessons_of(db, hana.id), lessons_of(db, hana.id, WEDNESDAY)) == (None, ("basics/tap",))
    cancel_hour(db, hour)
    assert lessons_of(db, hana.id, WEDNESDAY) is None
    assert plans_of_hour(db, hour) == {}


def test_who_is_archived_or_has_left_has_no_plan_until_they_return(
    db: Database, hana: Learner, tuesday: str, hour: str
) -> None:
    make_plan(db, Plan(hour, tuesday, ("basics/tap",)))
    make_plan(db, Plan(hour, hana.id, ("basics/swipe",)))
    archive(db, hana.id)
    assert lessons_of(db, hana.id) is None
    assert set(plans_of_hour(db, hour)) == {tuesday}
    bring_back(db, hana.id)
    assert lessons_of(db, hana.id) == ("basics/swipe",)
    leave(db, tuesday, hana.id)
    assert lessons_of(db, hana.id) is None
    assert set(plans_of_hour(db, hour)) == {tuesday}
    join(db, tuesday, [hana.id])
    assert lessons_of(db, hana.id) == ("basics/swipe",)


def test_more_lessons_than_an_hour_holds_are_refused_in_a_sentence(
    db: Database, tuesday: str, hour: str
) -> None:
    ids = tuple(f"basics/{'a-long-name-' * 3}{number}" for number in range(MOST_LESSONS + 1))
    make_plan(db, Plan(hour, tuesday, ids[:-1]))
    with pytest.raises(UserError, match="take one out"):
        make_plan(db, Plan(hour, tuesday, ids))
    assert plans_of_hour(db, hour)[tuesday].lessons == ids[:-1]


def test_plans_follow_from_the_log_alone(db: Database, hana: Learner, tuesday: str, hour: str) -> None:
    make_plan(db, Plan(hour, tuesday, ("basics/tap",)))
    make_plan(db, Plan(hour, tuesday, ("basics/maps", "basics/tap"), review=False, way="free"))
    make_plan(db, Plan(hour, hana.id, ("basics/swipe",)))
    drop_plan(db, hour, hana.id)
    before = plans_of_hour(db, hour)
    rebuild_register(db)
    assert plans_of_hour(db, hour) == before
    assert plan_of(db, hana.id, TUESDAY) == Plan(hour, tuesday, ("basics/maps", "basics/tap"), False, "free")


def test_a_salvage_brings_plans_back(folder: Path, clock: Clock) -> None:
    with open_database(folder, clock) as db:
        tuesday = open_class(db, "火曜クラス").id
        hour = hold_hour(db, tuesday, TUESDAY).id
        make_plan(db, Plan(hour, tuesday, ("basics/tap",), review=False))
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder, clock) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert plans_of_hour(db, hour) == {tuesday: Plan(hour, tuesday, ("basics/tap",), review=False)}


def test_screens_are_told_of_a_plan(db: Database, tuesday: str, hour: str) -> None:
    told: list[frozenset[str]] = []
    db.changes.subscribe(lambda changes: told.append(changes.groups))
    make_plan(db, Plan(hour, tuesday, ("basics/tap",)))
    assert told == [{"register", "events"}]


def test_an_hour_lasts_sixty_minutes_until_somebody_says_otherwise(db: Database, hour: str) -> None:
    assert length_of(db, hour) == 60
    for _ in range(2):
        set_length(db, hour, 90)
    rebuild_register(db)
    assert length_of(db, hour) == 90
    assert len(db.rows("SELECT 1 FROM event WHERE kind = 'hour_lasted'")) == 1
    with pytest.raises(ValueError, match="not 7"):
        set_length(db, hour, 7)
    with pytest.raises(LookupError):
        length_of(db, "no hour")


def test_a_class_begins_at_ten_until_somebody_says_otherwise(db: Database, tuesday: str) -> None:
    assert begins_at(db, tuesday) == BEGINS
    set_begin(db, tuesday, 13 * 60 + 30)
    assert (begins_at(db, tuesday), begins_at(db, "another")) == (13 * 60 + 30, BEGINS)
    set_begin(db, tuesday, 30 * 60)
    assert begins_at(db, tuesday) == LATEST

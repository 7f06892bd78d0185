"""Groups and seats: what a volunteer arranges is there, can be undone, and follows from the log alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.classes import join, leave, open_class
from literacy_tutor.records.consent import give_consent, withdraw_consent
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.helpers import add_helper
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.register import rebuild_register
from literacy_tutor.records.teams import (
    TEAM_SIZE,
    Place,
    divide,
    drop_team,
    groups_for,
    lead_team,
    make_team,
    places,
    put_in_team,
    rename_team,
    seat,
    teams,
    undo,
)
from tests.records.test_register import register

TITLES = [f"グループ{number}" for number in range(1, 20)]


def a_class(db: Database, count: int) -> tuple[str, list[str]]:
    class_ = open_class(db, "火曜").id
    people = [add_learner(db, f"花{number}", "", "").id for number in range(count)]
    join(db, class_, people)
    return class_, people


def sizes(db: Database, class_: str) -> dict[str, int]:
    return Counter(place.team for place in places(db, class_).values())


def test_a_group_has_a_name_a_helper_and_people_who_go_on_when_it_goes(db: Database) -> None:
    class_, (hana, yoshi) = a_class(db, 2)
    mori = add_helper(db, "森")
    team = make_team(db, class_, " 窓がわ ")
    put_in_team(db, class_, hana, team.id)
    lead_team(db, team.id, mori.id)
    rename_team(db, team.id, "前の机")
    assert [(one.title, one.helper) for one in teams(db, class_)] == [("前の机", mori.id)]
    assert places(db, class_) == {hana: Place(team.id), yoshi: Place()}
    lead_team(db, team.id, "")
    assert teams(db, class_)[0].helper == ""
    drop_team(db, team.id)
    assert teams(db, class_) == []
    assert places(db, class_) == {hana: Place(), yoshi: Place()}


def test_a_seat_is_short_and_goes_with_the_class(db: Database) -> None:
    class_, (hana,) = a_class(db, 1)
    seat(db, class_, hana, " A2 ")
    assert places(db, class_)[hana].seat == "A2"
    with pytest.raises(UserError, match="at most 6"):
        seat(db, class_, hana, "まどがわの13")
    assert places(db, class_)[hana].seat == "A2"
    leave(db, class_, hana)
    join(db, class_, [hana])
    assert places(db, class_)[hana] == Place()


@pytest.mark.parametrize("title", ["", "あ" * 21, "机\x00"])
def test_a_group_that_cannot_be_called_so_is_refused(db: Database, title: str) -> None:
    class_, _ = a_class(db, 1)
    with pytest.raises(UserError):
        make_team(db, class_, title)
    assert teams(db, class_) == []


def test_twelve_become_three_groups_of_four_neighbours_and_it_can_be_undone(db: Database) -> None:
    class_, people = a_class(db, 12)
    division = divide(db, class_, people, TITLES)
    there = teams(db, class_)
    assert [one.title for one in there] == TITLES[:3]
    at = places(db, class_)
    assert [at[who].team for who in people] == [one.id for one in there for _ in range(4)]
    undo(db, division)
    assert teams(db, class_) == []
    assert sizes(db, class_) == {"": 12}


@given(st.integers(0, 30), st.lists(st.integers(0, 5), max_size=4))
def test_a_division_moves_nobody_and_leaves_nobody_out(people: int, before: list[int]) -> None:
    with open_in_memory() as db:
        class_, ids = a_class(db, people)
        old = [make_team(db, class_, f"机{number}").id for number in range(len(before))]
        for who, team in zip(
            ids, [team for team, many in zip(old, before, strict=True) for _ in range(many)], strict=False
        ):
            put_in_team(db, class_, who, team)
        kept = {who: place.team for who, place in places(db, class_).items() if place.team}
        was = register(db)["member"]
        division = divide(db, class_, ids, TITLES)
        at = places(db, class_)
        assert all(at[who].team for who in ids)
        assert kept.items() <= {who: place.team for who, place in at.items()}.items()
        if people and not before:
            assert max(sizes(db, class_).values()) <= TEAM_SIZE
            assert max(sizes(db, class_).values()) - min(sizes(db, class_).values()) <= 1
        assert len(teams(db, class_)) <= max(len(old), groups_for(people))
        undo(db, division)
        assert [one.id for one in teams(db, class_)] == old
        assert register(db)["member"] == was


def test_who_was_moved_on_stays_where_they_are_when_a_division_is_undone(db: Database) -> None:
    class_, people = a_class(db, 5)
    division = divide(db, class_, people, TITLES)
    mine = make_team(db, class_, "前の机")
    put_in_team(db, class_, people[0], mine.id)
    undo(db, division)
    assert places(db, class_)[people[0]].team == mine.id
    assert sizes(db, class_) == {mine.id: 1, "": 4}


Doing = Callable[[Database, str, list[str], int], object]
DOINGS: tuple[Doing, ...] = (
    lambda db, class_, _people, n: make_team(db, class_, f"机{n}"),
    lambda db, class_, people, _n: divide(db, class_, people, TITLES),
    lambda db, class_, people, n: undo(db, divide(db, class_, people[: n % 4], TITLES)),
    lambda db, class_, _people, n: [drop_team(db, one.id) for one in teams(db, class_)[: n % 3]],
    lambda db, class_, _people, _n: [
        lead_team(db, one.id, add_helper(db, "森").id) for one in teams(db, class_)
    ],
    lambda db, class_, people, n: seat(db, class_, people[n % 4], str(n)),
    lambda db, class_, people, n: leave(db, class_, people[n % 4]),
    lambda db, class_, people, n: join(db, class_, [people[n % 4]]),
    lambda db, _class, people, n: give_consent(db, people[n % 4], date(2026, 4, 1 + n % 28)),
    lambda db, _class, people, n: withdraw_consent(db, people[n % 4]),
)


@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 50)), max_size=20))
def test_groups_seats_helpers_and_consent_are_made_again_from_the_log_alone(
    doings: list[tuple[Doing, int]],
) -> None:
    with open_in_memory() as db:
        class_, people = a_class(db, 4)
        for do, number in doings:
            do(db, class_, people, number)
        before = register(db)
        rebuild_register(db)
        assert register(db) == before

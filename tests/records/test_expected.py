"""Whom the tiles show on a class day."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records.attendance import cancel_hour, hold_hour
from literacy_tutor.records.classes import close_class, join, open_class
from literacy_tutor.records.database import Database
from literacy_tutor.records.learners import add_learner, expected

TODAY = date(2026, 4, 7)


def people_in(db: Database, title: str, *names: str) -> tuple[str, set[str]]:
    class_ = open_class(db, title).id
    ids = {add_learner(db, name, "", "").id for name in names}
    join(db, class_, sorted(ids))
    return class_, ids


def test_members_of_all_classes_of_the_day_and_who_is_in_none(db: Database) -> None:
    tuesday, early = people_in(db, "朝", "花", "一")
    evening, late = people_in(db, "夜", "キヨ")
    people_in(db, "木曜", "武")
    newcomer = add_learner(db, "新", "", "").id
    assert expected(db, TODAY.isoformat()) == frozenset()
    hold_hour(db, tuesday, TODAY)
    assert expected(db, TODAY.isoformat()) == early | {newcomer}
    hour = hold_hour(db, evening, TODAY)
    assert expected(db, TODAY.isoformat()) == early | late | {newcomer}
    cancel_hour(db, hour.id)
    assert expected(db, TODAY.isoformat()) == early | {newcomer}
    close_class(db, tuesday)
    assert expected(db, TODAY.isoformat()) == frozenset()


def test_an_hour_of_a_class_without_members_expects_nobody(db: Database) -> None:
    add_learner(db, "新", "", "")
    hold_hour(db, open_class(db, "火曜").id, TODAY)
    assert expected(db, TODAY.isoformat()) == frozenset()

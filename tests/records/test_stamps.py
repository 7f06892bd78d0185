"""A stamp for each hour that somebody came to, and for each lesson they finished."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records import attempts
from literacy_tutor.records.attendance import cancel_hour, hold_hour, mark
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.stamps import Stamps, stamps_of


def test_hours_in_the_room_and_online_and_each_lesson_once(db: Database, hana: Learner) -> None:
    class_ = open_class(db, "火").id
    join(db, class_, [hana.id])
    hours = [hold_hour(db, class_, date(2026, 4, day)) for day in (7, 14, 21, 28)]
    for hour, how in zip(hours, ("present", "online", "absent", "present"), strict=True):
        mark(db, hour.id, {hana.id: how})  # type: ignore[dict-item]
    cancel_hour(db, hours[3].id)
    for lesson in ("basics/tap", "basics/tap", "basics/sms"):
        attempts.end_attempt(
            db, attempts.begin_attempt(db, hana.id, lesson, "h", "ja", 1), Fact("attempt_finished")
        )
    attempts.begin_attempt(db, hana.id, "fraud/report", "h", "ja", 1)
    assert stamps_of(db, hana.id) == Stamps(hours=2, lessons=2)
    assert stamps_of(db, hana.id).all == 4


def test_a_newcomer_has_none(db: Database, hana: Learner) -> None:
    assert stamps_of(db, hana.id) == Stamps(0, 0)

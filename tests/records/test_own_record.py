"""What one learner has to show: each hour and each lesson once, with its day."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records import attempts, attendance, classes
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.joining import join
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.own_record import hours_attended, lessons_finished


def finish(db: Database, learner: str, lesson: str) -> None:
    attempts.end_attempt(
        db, attempts.begin_attempt(db, learner, lesson, "h", "ja", 3), Fact("attempt_finished")
    )


def test_hours_are_those_they_came_to(db: Database, hana: Learner) -> None:
    tuesday, friday = (classes.open_class(db, title).id for title in ("火曜", "金曜"))
    days = {}
    for class_, day, mark in (
        (tuesday, 21, "present"), (tuesday, 7, "online"), (tuesday, 14, "absent"), (friday, 10, "present"),
    ):  # fmt: skip
        held = attendance.hold_hour(db, class_, date(2026, 4, day)).id
        attendance.mark(db, held, {hana.id: mark})  # type: ignore[dict-item]
        days[day] = held
    assert [one.day for one in hours_attended(db, hana.id)] == ["2026-04-07", "2026-04-10", "2026-04-21"]
    assert [one.day for one in hours_attended(db, hana.id, tuesday)] == ["2026-04-07", "2026-04-21"]
    attendance.cancel_hour(db, days[21])
    assert [one.hour for one in hours_attended(db, hana.id, tuesday)] == [days[7]]


def test_lessons_are_those_they_finished_each_once(db: Database, hana: Learner) -> None:
    finish(db, hana.id, "basics/sms")
    finish(db, hana.id, "basics/tap")
    finish(db, hana.id, "basics/sms")
    attempts.begin_attempt(db, hana.id, "basics/swipe", "h", "ja", 3)
    found = lessons_finished(db, hana.id)
    assert [one.lesson for one in found] == ["basics/sms", "basics/tap"]
    assert all(date.fromisoformat(one.day) for one in found)


def test_what_another_name_did_is_theirs_once_it_is_known(db: Database, hana: Learner) -> None:
    ken = add_learner(db, "田中 ケン", "", "cat")
    class_ = classes.open_class(db, "火曜").id
    held = attendance.hold_hour(db, class_, date(2026, 4, 7)).id
    attendance.mark(db, held, {hana.id: "present", ken.id: "present"})
    finish(db, ken.id, "basics/tap")
    join(db, ken.id, hana.id)
    assert [one.hour for one in hours_attended(db, hana.id)] == [held]
    assert [one.lesson for one in lessons_finished(db, hana.id)] == ["basics/tap"]

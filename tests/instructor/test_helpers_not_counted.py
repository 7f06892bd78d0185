"""Helpers are nobody's learners: every list, count, file and report is the same with and without them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.months import Span
from literacy_tutor.instructor.report import Asked
from literacy_tutor.instructor.reports import REPORTS
from literacy_tutor.instructor.roster.likenesses import Known
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.records import attempts, attendance, classes, learners, register, teams
from literacy_tutor.records.checkup import check_up
from literacy_tutor.records.class_progress import class_progress
from literacy_tutor.records.consent import give_consent
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.helpers import add_helper, call_back, dismiss, helpers
from literacy_tutor.records.progress import progress_report

TODAY = date(2026, 4, 7)
NOW = datetime(2026, 4, 7, 12, tzinfo=timezone(timedelta(hours=9)))


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory(lambda: NOW) as database:
        yield database


def a_course(db: Database) -> tuple[str, str, list[str]]:
    class_ = classes.open_class(db, "火曜クラス").id
    people = [learners.add_learner(db, f"花{number}", f"はな{number}", "cat").id for number in range(6)]
    classes.join(db, class_, people)
    hour = attendance.hold_hour(db, class_, TODAY)
    attendance.mark(db, hour.id, dict.fromkeys(people, "present"))
    for one in people:
        running = attempts.begin_attempt(db, one, "fraud/parcel-sms", "h", "ja", 10)
        attempts.end_attempt(db, running, Fact("attempt_finished"))
        give_consent(db, one, TODAY)
    teams.divide(db, class_, people, ["机1", "机2"])
    learners.archive(db, learners.add_learner(db, "星", "", "star").id)
    return class_, hour.id, people


def everything(db: Database, class_: str, hour: str) -> dict[str, Any]:
    """Whatever a page, a file or a paper counts or lists people from."""
    asked = Asked(
        db, class_, "火曜クラス", Span(date(2026, 4, 1), date(2026, 4, 30)), NOW, "ja",
        open_catalogue(lessons_dir()).entries, load_lesson,
    )  # fmt: skip
    found: dict[str, Any] = {
        "tiles": learners.learners(db),
        "archived": learners.learners(db, archived=True),
        "today": learners.expected(db, TODAY.isoformat()),
        "members": classes.members(db, class_),
        "by class": classes.members_by_class(db),
        "seats": teams.places(db, class_),
        "sheet": attendance.on_list(db, hour),
        "counts": attendance.counts(db, class_),
        "marks": attendance.attendance(db, hour),
        "class progress": class_progress(db, class_, NOW),
        "progress --json": json.dumps(progress_report(db), ensure_ascii=False),
        "doctor": check_up(db).learners,
        "like somebody": Known(learners.learners(db)).like("森 和子", "森 和子", reading="もり かずこ"),
    }
    found |= {f"report {entry.id}": entry.make(asked) for entry in REPORTS}
    found |= {
        f"report {entry.id} of all": entry.make(asked._replace(class_=""))
        for entry in REPORTS
        if entry.of_all
    }
    return found


def test_every_list_count_and_report_is_the_same_with_helpers(db: Database) -> None:
    class_, hour, _ = a_course(db)
    before = everything(db, class_, hour)
    mori = add_helper(db, "森 和子", "もり かずこ")
    teams.lead_team(db, teams.teams(db, class_)[0].id, mori.id)
    dismiss(db, add_helper(db, "清水 健").id)
    classes.join(db, class_, [mori.id])
    attendance.mark(db, hour, {mori.id: "present"})
    register.rebuild_register(db)
    assert [one.name for one in helpers(db)] == ["森 和子"]
    after = everything(db, class_, hour)
    assert {what for what in before if before[what] != after[what]} == set()


def test_a_helper_who_goes_leads_nothing_and_can_come_back(db: Database) -> None:
    class_, _, _ = a_course(db)
    mori = add_helper(db, "森")
    for team in teams.teams(db, class_):
        teams.lead_team(db, team.id, mori.id)
    dismiss(db, mori.id)
    assert (helpers(db), helpers(db, gone=True)) == ([], [mori])
    assert {team.helper for team in teams.teams(db, class_)} == {""}
    call_back(db, mori.id)
    assert (helpers(db), helpers(db, gone=True)) == ([mori], [])


def test_the_log_does_not_say_who_helps(db: Database) -> None:
    add_helper(db, "森 和子", "もり かずこ")
    payloads = [row["payload"] for row in db.rows("SELECT payload FROM event")]
    assert payloads == ["{}"]

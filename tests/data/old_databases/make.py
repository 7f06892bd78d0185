"""Writes the records of a short class as SQL, in the newest shape; see README.md beside this file."""

from __future__ import annotations

import sqlite3
import sys
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from literacy_tutor.common.settings import TEXT_SIZE
from literacy_tutor.records import migrations
from literacy_tutor.records.attempts import Fact, begin_attempt, record
from literacy_tutor.records.attendance import hold_hour, mark
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import FILE_NAME, Database, open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.register import enter
from literacy_tutor.records.settings import choose_for, put

START = datetime(2026, 4, 7, 10, 0, tzinfo=timezone(timedelta(hours=9)))
TEAM = "00000000-0000-0000-0000-000000000001"


def play_a_class(db: Database) -> None:
    put(db, "language", "ja")
    hana = add_learner(db, "田中 はな", "たなか はな", "cat")
    choose_for(db, hana.id, TEXT_SIZE, "150")
    tap = begin_attempt(db, hana.id, "basics/tap", "0f3a", "ja", 2)
    record(db, tap, ['{"tap":"home.phone"}'], [Fact("step_missed", {"step": "open", "mistake": "phone"})])
    record(db, tap, ['{"back":true}', '{"tap":"home.messages"}'], [passed("open", 0)])
    record(db, tap, ['{"tap":"messages.first"}'], [passed("read", 1), Fact("attempt_finished")])
    yoshi = add_learner(db, "佐藤 よし", "さとう よし", "dog")
    library = begin_attempt(db, yoshi.id, "procedures/library", "9c1e", "ja", 6)
    record(db, library, ['{"tap":"home.browser"}'], [Fact("hint_shown", {"step": "open", "level": 1})])
    record(db, library, ['{"tap":"browser.library"}'], [passed("open", 0)])
    tuesday = open_class(db, "火曜クラス")
    join(db, tuesday.id, [hana.id, yoshi.id])
    hour = hold_hour(db, tuesday.id, START.date())
    mark(db, hour.id, {hana.id: "present", yoshi.id: "online"})
    with db.write() as transaction:
        enter(transaction, [Fact("team_made", {"team": TEAM, "class": tuesday.id, "title": "1組"})])
        enter(transaction, [Fact("member_teamed", {"class": tuesday.id, "team": TEAM})], hana.id)
        enter(transaction, [Fact("consent_given", {"day": START.date().isoformat()})], hana.id)


def passed(step: str, index: int) -> Fact:
    return Fact("step_passed", {"step": step, "index": index, "mistakes": 0, "hint_level": 0, "ms": 4200})


def as_sql(file: Path) -> str:
    connection = sqlite3.connect(file)
    lines = ["PRAGMA foreign_keys = OFF;", *connection.iterdump()]
    for number in ("application_id", "user_version"):
        (value,) = connection.execute(f"PRAGMA {number}").fetchone()
        lines.append(f"PRAGMA {number} = {value};")
    connection.close()
    return "\n".join(lines) + "\n"


def main() -> None:
    target = Path(__file__).with_name(f"{migrations.known_names()[-1]}.sql")
    if target.exists():
        sys.exit(f"{target.name} is there already, and stays as it is")
    seconds = count()
    with TemporaryDirectory() as folder:
        with open_database(Path(folder), lambda: START + timedelta(seconds=next(seconds))) as db:
            play_a_class(db)
        target.write_text(as_sql(Path(folder) / FILE_NAME), encoding="utf-8")


if __name__ == "__main__":
    main()

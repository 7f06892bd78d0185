"""Who is how far: the same cells wherever they are shown."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

from python_calamine import CalamineWorkbook

from literacy_tutor.instructor.progress_table import Lesson, as_sheet, progress_table
from literacy_tutor.instructor.progress_words import name_column, state_words
from literacy_tutor.instructor.sheets import write_csv, write_xlsx
from literacy_tutor.records import attempts
from literacy_tutor.records.cards import Known, write_cards
from literacy_tutor.records.class_progress import MemberProgress, class_progress, standings
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner, archive

NOW = datetime(2026, 4, 7, 10, 0, tzinfo=UTC)
TAP, SMS = Lesson("basics/tap", "タップ"), Lesson("basics/sms", "メッセージ")


def member(name: str, lessons: str) -> MemberProgress:
    return MemberProgress(f"id of {name}", name, "", lessons)


def test_a_lesson_is_done_under_way_or_not_begun_and_old_lessons_have_no_column() -> None:
    table = progress_table(
        "火",
        [TAP, SMS],
        [
            member("花", '{"basics/tap":1,"gone/away":1}'),
            member("一", '{"basics/sms":0}'),
            member("キヨ", "{}"),
        ],
    )
    assert [line.cells for line in table.lines] == [("done", ""), ("", "under_way"), ("", "")]
    assert table.done == 1


def test_the_spreadsheets_have_the_pages_cells(tmp_path: Path) -> None:
    table = progress_table(
        "火曜", [TAP, SMS], [member("=花", '{"basics/tap":1}'), member("一", '{"basics/sms":0}')]
    )
    sheet = as_sheet(table, name_column("ja"), state_words("ja"))
    write_csv(sheet, tmp_path / "a.csv")
    write_xlsx(sheet, tmp_path / "a.xlsx")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        as_csv = list(csv.reader(file))
    as_xlsx = CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()
    words = state_words("ja")
    expected = [["名前", "タップ", "メッセージ"]]
    expected += [
        ["'" * (line.name[0] == "=") + line.name, *(words[cell] for cell in line.cells)]
        for line in table.lines
    ]
    assert as_csv == as_xlsx == expected


def test_the_query_knows_members_by_reading_with_all_they_ever_began() -> None:
    with open_in_memory() as db:
        hana = add_learner(db, "花", "はな", "")
        ichi = add_learner(db, "一", "いち", "")
        gone = add_learner(db, "星", "", "")
        add_learner(db, "よその人", "", "")
        class_ = open_class(db, "火").id
        join(db, class_, [hana.id, ichi.id, gone.id])
        archive(db, gone.id)
        done = attempts.begin_attempt(db, hana.id, "basics/tap", "h", "ja", 2)
        attempts.end_attempt(db, done, Fact("attempt_finished"))
        attempts.begin_attempt(db, hana.id, "basics/tap", "h", "ja", 2)
        attempts.begin_attempt(db, hana.id, "basics/sms", "h", "ja", 2)
        members = class_progress(db, class_, NOW)
        assert [one.name for one in members] == ["一", "花"]
        assert standings(members) == [{}, {"basics/sms": 0, "basics/tap": 1}]


def test_what_was_finished_is_done_until_it_fades_and_shaky_at_once() -> None:
    with open_in_memory() as db:
        hana = add_learner(db, "花", "はな", "")
        class_ = open_class(db, "火").id
        join(db, class_, [hana.id])
        fades = int(NOW.timestamp()) + 60
        for lesson in ("basics/tap", "basics/sms"):
            begun = attempts.begin_attempt(db, hana.id, lesson, "h", "ja", 2)
            attempts.end_attempt(db, begun, Fact("attempt_finished"))
        with db.write() as transaction:
            lessons = {"basics/tap": Known(fades, (8_000, 9_000)), "basics/sms": Known(0, (8_000,))}
            write_cards(transaction, hana.id, [], lessons)
        before, after = (
            progress_table("火", [TAP, SMS], class_progress(db, class_, NOW + timedelta(seconds=later)))
            for later in (59, 60)
        )
        assert before.lines[0].cells == ("done", "shaky")
        assert after.lines[0].cells == ("fading", "shaky")
        assert before.done == after.done == 2

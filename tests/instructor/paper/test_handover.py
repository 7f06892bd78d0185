"""The handover sheet: who came and did what, who stumbled where, what is open, what is next; on one page."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.paper.catalogue import PAPERS
from literacy_tutor.instructor.paper.context import Context
from literacy_tutor.instructor.paper.document import Bullets, Document, Paragraph, Table
from literacy_tutor.instructor.paper.handover import Asked, Came, Handover, NextHour, derive_handover_sheet
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.records import attempts, attendance, classes, notes, plans
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan

NOW = datetime(2026, 4, 7, 11, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
TUESDAY = date(2026, 4, 7)
LESSON = "basics/tap"


def words(document: Document) -> str:
    return "\n".join(repr(one) for one in document.blocks)


def test_an_hour_that_was_held_is_told_whole(tmp_path: Path) -> None:
    with open_in_memory(lambda: NOW) as db:
        class_ = classes.open_class(db, "火曜クラス").id
        hana, yoshi, sumi = (add_learner(db, name, "", "cat").id for name in ("花", "良", "澄"))
        classes.join(db, class_, [hana, yoshi, sumi])
        hour = attendance.hold_hour(db, class_, TUESDAY).id
        attendance.mark(db, hour, {hana: "present", yoshi: "online", sumi: "absent"})
        attempt = attempts.begin_attempt(db, hana, LESSON, "h", "ja", 3)
        trouble = {"step": "s", "index": 1, "ms": 9, "mistakes": 3, "hint_level": 0}
        attempts.record(db, attempt, (), [Fact("step_passed", trouble)])
        attempts.end_attempt(db, attempt, Fact("attempt_finished"))
        attempts.begin_attempt(db, yoshi, LESSON, "h", "ja", 3)
        asked = notes.write_note(db, "question", class_, "写真の しまいかた", sumi)
        notes.answer_question(db, asked, "アルバムを 作る")
        notes.write_note(db, "note", class_, "かぎは 受付へ")
        notes.mark_done(db, notes.write_note(db, "note", class_, "もう すんだこと"))
        later = attendance.hold_hour(db, class_, TUESDAY + timedelta(weeks=1)).id
        plans.make_plan(db, Plan(later, class_, (LESSON,)))
        catalogue = open_catalogue(lessons_dir(), tmp_path)

        def load(lesson: str, language: str) -> object:
            return open_lesson(lessons_dir(), lesson, language, tmp_path)  # type: ignore[arg-type]

        context = Context(db, "ja", TUESDAY, "中央公民館", catalogue, load, class_, hour)  # type: ignore[arg-type]
        sheet = next(one for one in PAPERS if one.id == "handover").derive(context)
    assert (sheet.kind, sheet.title, sheet.one_page) == ("引きつぎ", "火曜クラス　第1回 4月7日（火）", True)
    (table,) = (one for one in sheet.blocks if isinstance(one, Table))
    rows = {str(row[0]): row for row in table.rows}
    assert set(rows) == {"花", "良（オンライン）"}
    assert "（とちゅう）" not in str(rows["花"][1])
    assert "手順2で つまずきました：" in str(rows["花"][2])
    assert "（とちゅう）" in str(rows["良（オンライン）"][1])
    assert rows["良（オンライン）"][2] == ""
    told = words(sheet)
    for said in (
        "お休み：澄",
        "澄：写真の しまいかた\\n→ アルバムを 作る",
        "かぎは 受付へ",
        "第2回 4月14日（火）",
    ):
        assert said in told
    assert "もう すんだこと" not in told
    assert sheet.blocks[-2] == Bullets((str(rows["花"][1]),))


def test_without_an_hour_marks_or_a_next_one_it_says_so() -> None:
    none = derive_handover_sheet(Handover("火曜クラス", "", 0, None), "en")
    assert none.blocks == (Paragraph("There has been no class hour yet."),)
    bare = derive_handover_sheet(Handover("Tuesday", "", 1, TUESDAY), "en")
    told = words(bare)
    for said in ("not been marked", "Not settled yet", "None."):
        assert said in told


def test_who_stumbled_often_takes_no_more_than_their_place() -> None:
    hard = tuple(("Map", step, "Look.") for step in (1, 2, 3, 4))
    sheet = derive_handover_sheet(Handover("Tuesday", "", 1, TUESDAY, (Came("Hana", False, (), hard),)), "en")
    (table,) = (one for one in sheet.blocks if isinstance(one, Table))
    assert str(table.rows[0][2]).splitlines() == [
        "Stumbled on step 1 of “Map”: Look.",
        "Stumbled on step 2 of “Map”: Look.",
        "2 more steps",
    ]


def test_a_long_note_is_cut_for_the_paper_only() -> None:
    handover = Handover(
        "Tuesday", "", 1, TUESDAY, questions=(Asked("", "a" * 900, ""),), next=NextHour(2, TUESDAY, ())
    )
    told = words(derive_handover_sheet(handover, "en"))
    assert ("a" * 299 + "…" in told, "a" * 300 in told, "No lessons chosen" in told) == (True, False, True)

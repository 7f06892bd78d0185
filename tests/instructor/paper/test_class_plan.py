"""The class plan on paper: its times, its lessons, what to bring, who needs what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.common.settings import HAND, TEXT_SIZE
from literacy_tutor.instructor.paper.catalogue import PAPERS
from literacy_tutor.instructor.paper.class_plan import Apart, HourOnPaper, Need, Planned, derive_class_plan
from literacy_tutor.instructor.paper.context import Context, Language
from literacy_tutor.instructor.paper.document import Bullets, Document, Heading, Table
from literacy_tutor.lessons.catalogue import Catalogue, open_catalogue
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.records import attempts, attendance, classes, plans, settings, teams
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan

TUESDAY = date(2026, 4, 7)
HOUR = HourOnPaper(
    "火曜クラス", "中央公民館", 5, TUESDAY, 10 * 60, 60,
    (Planned("タップしてみよう", "電話をかけます。", 6), Planned("地図", "バス停を さがします。", 12)),
    review=True, in_order=True, people=12,
)  # fmt: skip


def tables(document: Document) -> list[Table]:
    return [one for one in document.blocks if isinstance(one, Table)]


def headings(document: Document) -> list[str]:
    return [str(one.text) for one in document.blocks if isinstance(one, Heading)]


def test_the_frame_has_the_times_of_the_wall_clock_and_each_lesson_its_own() -> None:
    document = derive_class_plan(HOUR, "ja")
    assert (document.kind, document.title) == ("授業の予定", "火曜クラス　第5回 4月7日（火）")
    rows = tables(document)[0].rows
    assert [row[:2] for row in rows] == [
        ("10:00–10:10", "知る"),
        ("10:10–10:15", "準備"),
        ("10:15–10:50", "やってみる"),
        ("10:50–11:00", "質問"),
    ]
    assert str(rows[2][2]).splitlines() == [
        "10:15　おさらい　8分",
        "10:23　タップしてみよう　6分",
        "10:29　地図　12分",
    ]
    assert [row[1:] for row in tables(document)[1].rows] == [
        ("タップしてみよう", "電話をかけます。", "6"),
        ("地図", "バス停を さがします。", "12"),
    ]
    assert document.one_page


def test_what_does_not_fit_has_no_time() -> None:
    more = (*HOUR.lessons, Planned("長い練習", "", 30))
    assert str(tables(derive_class_plan(HOUR._replace(lessons=more), "ja"))[0].rows[2][2]).splitlines()[
        -1
    ] == ("入りきらない：　長い練習　30分")


def test_where_everybody_chooses_no_lesson_has_a_time() -> None:
    document = derive_class_plan(HOUR._replace(in_order=False), "en")
    assert tables(document)[0].rows[2][2] == "Everybody practises"
    assert tables(document)[1].rows[0][0] == "・"


def test_what_to_bring_names_the_handouts_and_counts_the_laptops() -> None:
    (bring,) = (one for one in derive_class_plan(HOUR, "en").blocks if isinstance(one, Bullets))
    assert bring.tick
    assert "Laptops and power supplies: for 12" in bring.items
    assert "Printed handouts: タップしてみよう, 地図" in bring.items
    (bring,) = (
        one for one in derive_class_plan(HOUR._replace(lessons=()), "en").blocks if isinstance(one, Bullets)
    )
    assert not any("handouts" in str(one) for one in bring.items)


def test_plans_apart_and_needs_stand_there_only_where_there_are_some() -> None:
    assert headings(derive_class_plan(HOUR, "en")) == [
        "How the time falls",
        "Lessons and their goals",
        "What to bring",
    ]
    more = HOUR._replace(
        apart=(Apart("窓がわ", ("地図",), True), Apart("花", (), False)),
        needs=(Need("花", ("大きな文字（200％）", "左手で使う")),),
    )
    document = derive_class_plan(more, "ja")
    assert tables(document)[2].rows == (("窓がわ", "おさらい、地図"), ("花", "なし"))
    assert tables(document)[3].rows == (("花", "大きな文字（200％）、左手で使う"),)


# --- from the records ---


@pytest.fixture
def db() -> Iterator[Database]:
    with open_in_memory() as database:
        yield database


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def catalogue(cache: Path) -> Catalogue:
    return open_catalogue(lessons_dir(), cache)


def paper(
    db: Database, catalogue: Catalogue, language: Language, class_: str = "", hour: str = ""
) -> Document:
    (made,) = (one for one in PAPERS if one.id == "plan")
    context = Context(
        db, language, TUESDAY, "中央公民館", catalogue,
        lambda lesson, spoken: open_lesson(lessons_dir(), lesson, spoken), class_, hour,
    )  # fmt: skip
    return made.derive(context)


def test_the_paper_of_a_planned_hour_has_what_was_planned_and_who_needs_what(
    db: Database, catalogue: Catalogue
) -> None:
    class_ = classes.open_class(db, "火曜クラス").id
    hana, yoshi = (add_learner(db, name, name, "cat").id for name in ("はな", "よし"))
    classes.join(db, class_, [hana, yoshi])
    attendance.hold_hour(db, class_, TUESDAY - timedelta(weeks=1))
    hour = attendance.hold_hour(db, class_, TUESDAY).id
    team = teams.make_team(db, class_, "窓がわ").id
    teams.put_in_team(db, class_, yoshi, team)
    plans.make_plan(db, Plan(hour, class_, ("basics/tap", "basics/gone", "basics/swipe"), review=False))
    plans.make_plan(db, Plan(hour, team, ("fraud/parcel-sms",)))
    plans.set_begin(db, class_, 13 * 60)
    settings.choose_for(db, hana, TEXT_SIZE, "200")
    settings.choose_for(db, hana, HAND, "left")
    running = attempts.begin_attempt(db, yoshi, "basics/tap", "h", "ja", 8)
    step = {"index": 0, "ms": 9, "step": "s", "mistakes": 0, "hint_level": 0}
    attempts.record(db, running, (), [Fact("step_passed", step)])
    document = paper(db, catalogue, "ja", class_, hour)
    assert document.title == "火曜クラス　第2回 4月7日（火）"
    frame, lessons, apart, needs = tables(document)
    assert str(frame.rows[0][0]) == "13:00–13:10"
    assert [row[1] for row in lessons.rows] == ["タップしてみよう", "スワイプと スクロール"]
    assert all("｜" not in str(cell) and "**" not in str(cell) for row in lessons.rows for cell in row)
    assert apart.rows == (("窓がわ", "おさらい、宅配の にせ通知"),)
    assert needs.rows == (
        ("はな", "大きな文字（200％）、左手で使う"),
        ("よし", "「タップしてみよう」の つづきから"),
    )


def test_without_an_hour_or_a_plan_the_paper_says_where_it_is_made(
    db: Database, catalogue: Catalogue
) -> None:
    class_ = classes.open_class(db, "Tuesday").id
    (nothing,) = paper(db, catalogue, "en", class_).blocks
    assert "Set it under" in str(nothing)
    hour = attendance.hold_hour(db, class_, TUESDAY).id
    assert any("Nothing is planned" in str(one) for one in paper(db, catalogue, "en", class_, hour).blocks)

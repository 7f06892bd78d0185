"""What stands on a class's papers: what is in the records, in both languages, and no more than that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

import pytest

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.paper.catalogue import PAPERS
from literacy_tutor.instructor.paper.certificate import Achievement, derive_certificate
from literacy_tutor.instructor.paper.context import Context, Language
from literacy_tutor.instructor.paper.document import Block, Document, Marked, Stamps, Table, Text
from literacy_tutor.instructor.paper.names import called, named_in_full
from literacy_tutor.records import attempts, attendance, classes
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.stamps import stamps_of
from tests.instructor.asking import catalogue, read

TODAY = date(2026, 4, 21)
NAMES = ("佐藤 よし子", "鈴木 一郎", "鈴木 一郎")
READINGS = ("さとう よしこ", "すずき いちろう", "すずき いちお")


@pytest.fixture
def context(db: Database) -> Context:
    """Three came twice, or not; the first has finished two lessons; another hour is to come."""
    people = [add_learner(db, *both, "cat").id for both in zip(NAMES, READINGS, strict=True)]
    class_ = classes.open_class(db, "火曜クラス").id
    classes.join(db, class_, people)
    hours = [attendance.hold_hour(db, class_, date(2026, 4, day)).id for day in (7, 14, 28)]
    attendance.mark(db, hours[0], dict.fromkeys(people, "present"))
    attendance.mark(db, hours[1], {people[0]: "online", people[1]: "absent"})
    for lesson in ("basics/tap", "fraud/parcel-sms", "gone/lesson"):
        done = attempts.begin_attempt(db, people[0], lesson, "h", "ja", 3)
        attempts.end_attempt(db, done, Fact("attempt_finished"))
    return Context(
        db, "ja", TODAY, "中央公民館", catalogue(), read, class_=class_, hour=hours[0], learner=people[0]
    )


def paper(id: str, context: Context) -> Document:
    return next(one for one in PAPERS if one.id == id).derive(context)


def words(one: Document) -> str:
    return "\n".join(plain(text.text) if isinstance(text, Marked) else text for text in _texts(one))


def _texts(value: object) -> Iterator[Text]:
    match value:
        case Marked() | str():
            yield value
        case tuple():
            yield from chain.from_iterable(_texts(one) for one in value)


def only(kind: type[Block], one: Document) -> list[Block]:
    return [block for block in one.blocks if isinstance(block, kind)]  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("entry", [one for one in PAPERS if one.about != "lesson"], ids=lambda one: one.id)
def test_every_paper_can_be_made_in_both_languages(
    entry: object, language: Language, context: Context
) -> None:
    (one,) = [paper for paper in PAPERS if paper is entry]
    made = one.derive(context._replace(language=language))
    assert made.language == language
    assert made.blocks
    assert words(made)


def test_the_sheet_to_tick_has_everybody_and_the_hours_to_come(context: Context) -> None:
    (table,) = only(Table, paper("attendance", context))
    assert isinstance(table, Table)
    names = [row[1] for row in table.rows]
    assert names[:3] == ["佐藤 よし子", "鈴木 一郎（すずき いちお）", "鈴木 一郎（すずき いちろう）"]
    assert names[3:] == ["", ""], "room for whoever is new"
    assert table.columns[2] == "4/28\n火"
    assert {cell for row in table.rows for cell in row[2:]} == {""}
    assert table.roomy, "a hand writes in it"


def test_the_record_has_what_was_marked(context: Context) -> None:
    (table,) = only(Table, paper("attended", context))
    assert isinstance(table, Table)
    assert table.columns[1:] == ("4/7\n火", "4/14\n火"), "an hour in which nobody was marked is left out"
    assert [row[1:] for row in table.rows] == [("○", "オ"), ("○", ""), ("○", "×"), ("3", "1")]


def test_who_has_left_stands_on_the_record_with_their_marks(context: Context) -> None:
    classes.leave(context.db, context.class_, context.learner)
    assert "佐藤 よし子" in words(paper("attended", context))
    assert "佐藤 よし子" not in words(paper("attendance", context))


def test_a_stamp_for_each_hour_and_each_lesson_and_places_for_the_next(context: Context) -> None:
    made = paper("stamps", context)
    came, done = only(Stamps, made)
    assert isinstance(came, Stamps)
    assert isinstance(done, Stamps)
    assert [one.detail for one in came.stamps if one.got] == ["4/7", "4/14"]
    titles = [plain(one.label.text) for one in done.stamps if one.got and isinstance(one.label, Marked)]
    assert titles == ["タップしてみよう", "宅配の にせ通知", ""], (
        "what is no longer taught was done all the same"
    )
    assert not came.stamps[-1].got
    assert not done.stamps[-1].got
    assert f"スタンプ {stamps_of(context.db, context.learner).all}こ" in words(made), (
        "as many as on the home page"
    )


def test_the_record_of_ones_own_says_what_one_can_do_and_counts_no_mistakes(context: Context) -> None:
    said = words(paper("record", context))
    lesson = read("basics/tap", "ja")
    assert all(plain(line) in said for line in (*lesson.finish.can, *lesson.finish.home))
    assert "まちがい" not in said.replace("まちがえても", "")
    nothing_yet = context._replace(learner=add_learner(context.db, "新田 さき", "", "cat").id)
    assert "はじめの 練習が おわると" in words(paper("record", nothing_yet))


def test_a_certificate_says_no_more_than_what_was(context: Context) -> None:
    said = words(paper("certificate", context))
    assert "佐藤 よし子 様" in said
    assert "「火曜クラス」に 2回 参加し、3の 練習を" in said
    assert "2026年4月21日" in said
    assert "中央公民館" in said
    nothing = words(derive_certificate(Achievement("花", "", 0, 0), "", TODAY, "ja"))
    assert "0" not in nothing.replace("2026", "")
    one = words(derive_certificate(Achievement("Hana", "Tuesday", 1, 1), "", TODAY, "en"))
    assert "1 hour of" in one
    assert "1 practice lesson." in one


def test_nobody_is_addressed_twice() -> None:
    assert [called(name, "ja") for name in ("佐藤", "佐藤さん", "佐藤先生")] == [
        "佐藤 さん",
        "佐藤さん",
        "佐藤先生",
    ]
    assert [named_in_full(name, "ja") for name in ("佐藤", "佐藤さん", "佐藤 様", "佐藤先生", "さん")] == [
        "佐藤 様", "佐藤 様", "佐藤 様", "佐藤先生", "さん",
    ]  # fmt: skip
    assert (called("Hana", "en"), named_in_full("Hana", "en")) == ("Hana", "Hana")

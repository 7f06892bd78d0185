"""The readings of a text beside a dictionary's: what is right is quiet, what is wrong is told with its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common import dates
from literacy_tutor.lessons.check import Report, check
from literacy_tutor.lessons.checks.dictionary import open_dictionary
from literacy_tutor.lessons.checks.readings import Analyse, Disagreement, Word, disagreements, in_numerals
from tests.lessons.folders import change, line_of, put_lesson

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def dictionary() -> Analyse:
    found = open_dictionary()
    assert found is not None, "`make check` installs it"
    return found


@pytest.mark.parametrize(
    "text",
    [
        "｜電話《でんわ》を ｜切《き》りましょう。",
        "｜入《はい》りました。｜入《い》れましょう。",  # okurigana
        "｜郵便受《ゆうびんう》けに、｜申《もう》し｜込《こ》みの ｜紙《かみ》",  # one word, several readings
        "｜遠藤医院《えんどういいん》の ｜電話会社《でんわがいしゃ》",  # several words, one reading
        "**｜佐藤《さとう》**さんの ｜干《ほ》し｜柿《がき》",
        "さくら｜通《どお》り、さくら｜坂《ざか》、カード｜払《ばら》い、｜世話係《せわがかり》",
        "｜私《わたし》は ｜明日《あした》、｜私《わたくし》は ｜明日《あす》",
        "｜何《なに》を ｜何《なん》ページ ｜言《い》うか",
        "｜一本《いっぽん》、｜三本《さんぼん》、｜六本《ろっぽん》、3｜本《ぼん》",
        "｜10分《じゅっぷん》、｜十分《じゅうぶん》、8｜時《じ》40｜分《ぷん》、2｜分《ふん》",
        "｜一人《ひとり》、｜二人《ふたり》、｜7人《しちにん》、｜三《みっ》つ",
        "｜一日《いちにち》、｜2日前《ふつかまえ》、｜8日《ようか》、｜８日《ようか》、16｜日《にち》",
        "｜300円《さんびゃくえん》、｜1,800円《せんはっぴゃくえん》、｜12,000円《いちまんにせんえん》",
        "｜0120950178《ゼロイチニゼロキュウゴゼロイチナナハチ》",
        "｜続《つづ》く ｜通《とお》り、｜近《ちか》づく ｜大《おお》きな ｜地図《ちず》",
        "｜Wi-Fi《ワイファイ》の ページへは、ここから はいります。",
    ],
)
def test_what_is_right_is_quiet(dictionary: Analyse, text: str) -> None:
    assert list(disagreements(text, dictionary)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("｜入口《いりくち》", ("入口", "いりくち", "いりぐち", 1, 1)),
        ("きちんと ｜入《い》りました。", ("入り", "いり", "はいり", 1, 6)),
        ("つぎの ｜手順《てじゅん》に\n**｜続《つず》きます**。", ("続き", "つずき", "つづき", 2, 3)),
        ("｜大《おう》きな", ("大きな", "おうきな", "おおきな", 1, 1)),
        ("｜図書館《としょがん》", ("図書館", "としょがん", "としょかん", 1, 1)),
        ("｜遠藤医院《えんどうびょういん》", ("遠藤医院", "えんどうびょういん", "えんどういいん", 1, 1)),
        ("｜30分《さんじゅっぱん》", ("30分", "さんじゅっぱん", "さんじゅうふん", 1, 1)),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    dictionary: Analyse, text: str, told: tuple[str, str, str, int, int]
) -> None:
    assert list(disagreements(text, dictionary)) == [Disagreement(*told)]


def test_every_day_of_a_month_is_read_as_the_dictionary_has_it(dictionary: Analyse) -> None:
    said = {day: dates.in_japanese(date(2026, 12, day)) for day in range(1, 32)}
    assert {
        day: found for day, text in said.items() if (found := list(disagreements(text, dictionary)))
    } == {}


def test_what_the_dictionary_does_not_know_is_passed_over() -> None:
    assert list(disagreements("｜霧《きり》", lambda text: [Word(0, len(text))])) == []
    assert len(list(disagreements("｜霧《きり》", lambda text: [Word(0, len(text), ("ム",))]))) == 1


@pytest.mark.parametrize(
    ("number", "numerals"),
    [
        ("8", "八"), ("10", "十"), ("24", "二十四"), ("100", "百"), ("118", "百十八"), ("2026", "二千二十六"),
        ("9,800", "九千八百"), ("10000", "一万"), ("38,000", "三万八千"), ("01", "〇一"), ("８", "八"),
    ],
)  # fmt: skip
def test_a_number_is_written_as_the_dictionary_has_it(number: str, numerals: str) -> None:
    assert in_numerals(number) == numerals


# In a lesson


def checked(folder: Path, dictionary: Analyse | None) -> Report:
    return check([folder], TODAY, analyse=dictionary)


def test_a_wrong_reading_in_a_lesson_is_a_note_and_no_problem(tmp_path: Path, dictionary: Analyse) -> None:
    lesson = put_lesson(tmp_path) / "lesson.yaml"
    change(lesson, "｜緑《みどり》の", "｜緑《みとり》の")
    report = checked(tmp_path, dictionary)
    assert report.problems == ()
    assert report.notes is not None
    (note,) = report.notes
    assert (note.file, note.line) == (lesson, line_of(lesson, "みとり"))
    assert lesson.read_text("utf-8").splitlines()[note.line - 1][note.column - 1 :].startswith("｜緑")
    assert (note.where, note.what) == ("steps.open.hint", "reads 緑 as “みとり”, the dictionary as “みどり”")
    assert report.closing_line == "1 lessons, 0 services, 0 problems, 1 notes on readings"


def test_what_a_volunteer_reads_is_compared_too(tmp_path: Path, dictionary: Analyse) -> None:
    lesson = put_lesson(tmp_path) / "lesson.yaml"
    change(lesson, "say_aloud: >-\n  ", "say_aloud: >-\n  ｜返事《へんし》は、")
    notes = checked(tmp_path, dictionary).notes
    assert notes is not None
    assert [note.where for note in notes] == ["say_aloud"]


def test_a_mark_that_is_not_whole_is_a_problem_and_no_note(tmp_path: Path, dictionary: Analyse) -> None:
    change(put_lesson(tmp_path) / "lesson.yaml", "｜緑《みどり》の", "｜緑《みとりの")
    report = checked(tmp_path, dictionary)
    assert ["not whole" in problem.what for problem in report.problems] == [True]
    assert report.notes == ()


def test_without_a_dictionary_there_are_no_notes(tmp_path: Path) -> None:
    report = checked(put_lesson(tmp_path), None)
    assert report.notes is None
    assert report.closing_line == "1 lessons, 0 services, 0 problems"

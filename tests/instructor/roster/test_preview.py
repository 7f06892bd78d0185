"""From a file to learners: what was shown is what comes in, and a second reading of the same file knows them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.instructor.roster.preview import entrants
from literacy_tutor.records.database import Database
from literacy_tutor.records.learners import learners
from literacy_tutor.records.roster import take_back, take_in
from tests.instructor.roster.files import preview, text

LIST = """令和8年度 名簿
氏名,フリガナ,呼び名
髙橋 花,タカハシ ハナ,ハナさん
佐藤 一,サトウ ハジメ,
佐藤 一,サトウ ハジメ,
,,
李 静,リ セイ,
"""


def test_the_first_names_show_whether_the_letters_are_right(tmp_path: Path) -> None:
    rows = "".join(f"人{number}\n" for number in range(9))
    shown = preview(text(tmp_path, f"氏名\n髙橋 花\n{rows}", encoding="cp932"))
    assert shown.first_names == ("髙橋 花", "人0", "人1", "人2", "人3")


def test_those_who_are_suggested_come_in_each_with_a_picture(tmp_path: Path, db: Database) -> None:
    shown = preview(text(tmp_path, LIST))
    take_in(db, entrants(shown, shown.suggested, ("cat", "dog")))
    assert [(one.name, one.reading, one.picture) for one in learners(db)] == [
        ("ハナさん", "たかはし はな", "cat"),
        ("佐藤 一", "さとう はじめ", "dog"),
        ("李 静", "り せい", "cat"),
    ]


def test_a_person_may_decide_otherwise(tmp_path: Path, db: Database) -> None:
    shown = preview(text(tmp_path, LIST))
    take_in(db, entrants(shown, (5, 4), ("cat",)))
    assert [one.name for one in learners(db)] == ["佐藤 一", "佐藤 一"]
    with pytest.raises(ValueError, match="nobody stands in rows"):
        entrants(shown, (6,), ("cat",))


def test_the_same_file_read_again_suggests_nobody_until_it_is_taken_back(
    tmp_path: Path, db: Database
) -> None:
    path = text(tmp_path, LIST)
    shown = preview(path)
    ids = take_in(db, entrants(shown, shown.suggested, ("cat",)))
    again = preview(path, learners(db))
    assert again.suggested == ()
    assert [entry.known for entry in again.people] == [(ids[0],), (ids[1],), (ids[1],), (ids[2],)]
    take_back(db, ids)
    assert preview(path, learners(db)) == shown


def test_readings_that_are_missing_are_counted(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "氏名,かな\n髙橋,たかはし\n佐藤,\n李,\nはな,\n"))
    assert [remark.en for remark in shown.remarks] == [
        "2 people have no reading, and will not be sorted by it."
    ]

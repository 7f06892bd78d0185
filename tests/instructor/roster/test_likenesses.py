"""Whoever may be there twice is shown for a person to decide, and never dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.records.learners import Learner
from tests.instructor.roster.files import preview, text

HANA = Learner("1", "田中 花", "たなか はな", "cat")
ALONE = Learner("2", "たなか はな", "", "dog")
BARE = Learner("3", "田中　花", "", "dog")


def test_somebody_who_stands_twice_is_shown_and_the_second_not_suggested(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "氏名,フリガナ\n田中 花,タナカ ハナ\n佐藤,サトウ\n田中花,たなかはな\n"))
    assert [(entry.row, entry.like_row) for entry in shown.people] == [(2, None), (3, None), (4, 2)]
    assert shown.suggested == (2, 3)


@pytest.mark.parametrize("readings", [("タナカ ハナ", ""), ("", "タナカ ハナ")])
def test_who_has_no_reading_is_like_anybody_of_that_name(tmp_path: Path, readings: tuple[str, str]) -> None:
    shown = preview(text(tmp_path, f"氏名,フリガナ\n田中 花,{readings[0]}\n田中花,{readings[1]}\n"))
    assert [(entry.row, entry.like_row) for entry in shown.people] == [(2, None), (3, 2)]
    assert shown.suggested == (2,)


def test_one_name_with_two_readings_is_two_people(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "氏名,フリガナ\n大谷 正,オオタニ タダシ\n大谷 正,オオヤ タダシ\n"))
    assert shown.suggested == (2, 3)


@pytest.mark.parametrize(
    ("births", "suggested"),
    [
        (("S20.1.5", "昭和20年1月6日"), (2, 3)),
        (("S20.1.5", "昭和20年1月5日"), (2,)),
        (("S20.1.5", "16442"), (2,)),
        (("S20.1.5", ""), (2,)),
        (("不明", "S20.1.5"), (2,)),
    ],
)
def test_birthdays_tell_namesakes_apart(
    tmp_path: Path, births: tuple[str, str], suggested: tuple[int, ...]
) -> None:
    shown = preview(text(tmp_path, f"氏名,生年月日\n田中,{births[0]}\n田中,{births[1]}\n"))
    assert shown.suggested == suggested
    assert shown.people[1].like_row == 2


@pytest.mark.parametrize(
    ("row", "known"),
    [
        ("田中花,タナカハナ,", ("1", "3", "2")),
        ("田中花,,", ("1", "3")),
        ("田中花,タナカ カ,", ("3",)),
        ("田中花子,タナカ ハナ,", ("2",)),
        ("田中花子,タナカ ハナコ,田中 花", ("3",)),
        ("佐藤,サトウ,", ()),
    ],
)
def test_whoever_may_be_a_learner_already_is_shown_and_not_suggested(
    tmp_path: Path, row: str, known: tuple[str, ...]
) -> None:
    shown = preview(text(tmp_path, f"氏名,フリガナ,呼び名\n{row}\n"), [HANA, ALONE, BARE])
    assert set(shown.people[0].known) == set(known)
    assert shown.suggested == (() if known else (2,))

"""The recovery code: strong by chance, forgiving when typed, and its sheet says what it is for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_tutor.instructor.recovery import DIGITS, in_groups, make_code, mistyped_group, sheet


def test_a_code_is_six_groups_of_four_digits_and_no_two_are_alike() -> None:
    codes = {make_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert (len(code), code.isdecimal(), len(in_groups(code))) == (DIGITS, True, 6)
        assert mistyped_group(code) is None


@given(place=st.integers(0, DIGITS - 1), other=st.integers(1, 9))
def test_a_wrong_digit_is_found_in_its_group(place: int, other: int) -> None:
    code = make_code()
    wrong = code[:place] + str((int(code[place]) + other) % 10) + code[place + 1 :]
    assert mistyped_group(wrong) == place // 4 + 1


@given(place=st.integers(0, DIGITS - 2).filter(lambda place: place % 4 != 3))
def test_two_digits_that_changed_places_are_found(place: int) -> None:
    code = make_code()
    one, two = code[place : place + 2]
    swapped = code[:place] + two + one + code[place + 2 :]
    assert mistyped_group(swapped) == (None if one == two else place // 4 + 1)


def test_two_groups_that_changed_places_are_found() -> None:
    code = make_code()
    groups = in_groups(code)
    assert mistyped_group("".join((groups[1], groups[0], *groups[2:]))) == 1


def test_what_is_not_typed_yet_is_not_wrong() -> None:
    code = make_code()
    assert [mistyped_group(code[:length]) for length in range(DIGITS + 1)] == [None] * (DIGITS + 1)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ja", ("中央公民館", "2026年11月5日", "暗証番号を わすれたとき", "いっしょには 置きません")),
        (
            "en",
            ("中央公民館", "5 November 2026", "If the PIN is forgotten", "Never together with the laptop"),
        ),
    ],
)
def test_the_sheet_says_what_it_is_for_and_where_to_keep_it(language: str, words: tuple[str, ...]) -> None:
    code = make_code()
    text = sheet(language, "中央公民館", code, date(2026, 11, 5))
    assert [word for word in (*words, *in_groups(code)) if word not in text] == []
    assert not set("｜《》{}") & set(text)

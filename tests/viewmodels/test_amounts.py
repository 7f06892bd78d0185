"""How many are done, as a person would say it."""

from __future__ import annotations

import pytest

from literacy_tutor.viewmodels.amounts import done_of, minutes, stamps


def test_stamps_are_as_many_as_are_on_the_card() -> None:
    assert (stamps(1, 10, "ja"), stamps(10, 10, "ja")) == ("スタンプ 1こ", "スタンプ 10こ")
    assert (stamps(11, 10, "ja"), stamps(17, 10, "en")) == (
        "スタンプ 1こ（カード 2まいめ）",
        "7 stamps (card 2)",
    )


@pytest.mark.parametrize(
    ("done", "of_them", "japanese", "english"),
    [
        (0, 1, "ぜんぶで 1つ あります", "1 to do"),
        (0, 30, "ぜんぶで 30 あります", "30 to do"),
        (4, 7, "7つの うち 4つ できました", "4 of 7 done"),
        (9, 10, "10の うち 9つ できました", "9 of 10 done"),
        (15, 30, "30の うち 15 できました", "15 of 30 done"),
        (7, 7, "ぜんぶ できました", "All done"),
        (8, 7, "ぜんぶ できました", "All done"),
    ],
)
def test_amounts_are_said_in_both_languages(done: int, of_them: int, japanese: str, english: str) -> None:
    assert (done_of(done, of_them, "ja"), done_of(done, of_them, "en")) == (japanese, english)


@pytest.mark.parametrize(
    ("number", "read"),
    [(1, "ぷん"), (2, "ふん"), (5, "ふん"), (6, "ぷん"), (8, "ぷん"), (10, "ぷん"), (12, "ふん")],
)
def test_minutes_are_read_as_they_are_said(number: int, read: str) -> None:
    assert minutes(number, "ja") == f"{number}｜分《{read}》"
    assert minutes(number, "en") == f"{number} min"

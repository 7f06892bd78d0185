"""Two spellings of one sound are the same, two sounds are not."""

from __future__ import annotations

import pytest

from literacy_tutor.speech.kana import hiragana, is_kana, katakana, sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ほうほう", "ホーホー"),
        ("おおきい", "オーキー"),
        ("じゅう", "ジュー"),
        ("えいご", "エーゴ"),
        ("つづき", "ツズキ"),
        ("オーケイ", "オーケー"),
        ("ニイ", "ニー"),
    ],
)
def test_what_sounds_alike_is_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("うえ", "じょう"), ("かた", "ほう"), ("おじさん", "おじいさん"), ("は", "わ")]
)
def test_what_sounds_different_is_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_kana_change_over() -> None:
    assert katakana("よみがな、ヴァ") == "ヨミガナ、ヴァ"
    assert hiragana("ヨミガナー") == "よみがなー"
    assert is_kana("よみガナー")
    assert not is_kana("読み")

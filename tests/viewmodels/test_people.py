"""People are called by the name they chose; their pictures are known by their words."""

from __future__ import annotations

import pytest

from literacy_tutor.common.paths import assets_dir
from literacy_tutor.viewmodels.people import PORTRAITS, called, portrait


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("田中", "ja", "田中さん"),
        ("はなこ", "ja", "はなこさん"),
        ("Mary", "ja", "Maryさん"),
        ("田中さん", "ja", "田中さん"),
        ("山田様", "ja", "山田様"),
        ("みほさま", "ja", "みほさま"),
        ("五十嵐先生", "ja", "五十嵐先生"),
        ("けいちゃん", "ja", "けいちゃん"),
        ("たろうくん", "ja", "たろうくん"),
        ("Mary", "en", "Mary"),
        ("田中", "en", "田中"),
        ("", "ja", ""),
        ("", "en", ""),
    ],
)
def test_a_name_gets_san_once_and_in_japanese_only(name: str, language: str, said: str) -> None:
    assert called(name, language) == said


def test_every_portrait_is_another_one_and_has_its_icon() -> None:
    for number in range(len(PORTRAITS[0])):
        if number != 1:  # discs repeat
            assert len({one[number] for one in PORTRAITS}) == len(PORTRAITS)
    assert [one.icon for one in PORTRAITS if not (assets_dir() / "icons" / f"{one.icon}.svg").is_file()] == []


def test_an_unknown_picture_becomes_the_first() -> None:
    assert portrait("gone_from_the_program") == PORTRAITS[0]
    assert portrait("hiking").en == "hiking"

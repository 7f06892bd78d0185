"""An instruction has room on every page at every size: 40 characters in Japanese without readings, 90 in English."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.lessons.check import check
from tests.lessons.folders import change, put_lesson

KANJI = "｜画面《がめん》"
"""Two characters, and three more that are read beside them."""
JAPANESE = "say: 「メッセージ」を **タップ** しましょう。"
ENGLISH = "say: Tap **Messages**."


def complaints(tmp_path: Path, file: str, old: str, say: str) -> list[str]:
    folder = put_lesson(tmp_path)
    change(folder / file, old, f"say: {say}")
    return [problem.what for problem in check([folder], date(2026, 11, 23)).problems]


@pytest.mark.parametrize(
    ("say", "said"),
    [
        (20 * KANJI, []),
        (20 * KANJI + "を", ["is 41 characters long; at most 40, and what is left goes into “more”"]),
        (f"「{38 * 'あ'}」", []),
        ("あ" * 41, ["is 41 characters long; at most 40, and what is left goes into “more”"]),
    ],
)
def test_forty_characters_of_japanese_and_not_one_more(tmp_path: Path, say: str, said: list[str]) -> None:
    assert complaints(tmp_path, "lesson.yaml", JAPANESE, say) == said


@pytest.mark.parametrize(
    ("length", "said"),
    [(90, []), (91, ["is 91 characters long; at most 90, and what is left goes into “more”"])],
)
def test_ninety_characters_of_english_and_not_one_more(tmp_path: Path, length: int, said: list[str]) -> None:
    assert complaints(tmp_path, "en.yaml", ENGLISH, "Tap the words. ".ljust(length, "x")) == said

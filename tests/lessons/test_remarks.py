"""What the tutor says by itself keeps the rules that lessons keep."""

from __future__ import annotations

import pytest

from literacy_tutor.common import ruby
from literacy_tutor.lessons.checks.words import JAPANESE, kanji_without_reading
from literacy_tutor.lessons.remarks import WORDS


@pytest.mark.parametrize("key", WORDS)
def test_every_kanji_has_its_reading_and_every_sentence_its_english(key: str) -> None:
    japanese, english = WORDS[key]["ja"], WORDS[key]["en"]
    ruby.parse(japanese)
    assert list(kanji_without_reading(japanese)) == []
    assert not JAPANESE.search(english)

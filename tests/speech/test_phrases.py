"""Where there is no Open JTalk: kana in phrases, with particles as they sound."""

from __future__ import annotations

import pytest

from literacy_tutor.speech.japanese import sentences
from literacy_tutor.speech.phrases import kana


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("｜今日《きょう》は ｜本《ほん》を ｜読《よ》みます。", "きょうわ ほんを よみます。"),
        ("｜図書館《としょかん》へ ｜行《い》く", "としょかんえ いく"),
        ("まだ ｜予約《よやく》では ありません。", "まだ よやくでわ ありません。"),
        ("これは、はなです。", "これわ、 はなです。"),
        ("○を **OK** に", "まるを おーけー に"),
        ("30｜分《ぷん》", "30ぷん"),
    ],
)
def test_a_sentence_becomes_phrases_of_kana(text: str, spoken: str) -> None:
    assert kana(*sentences(text)) == spoken

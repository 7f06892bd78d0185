"""What Open JTalk reads differently than the readings say is mended, and only that."""

from __future__ import annotations

import pytest

from literacy_tutor.speech.japanese import sentences, written
from literacy_tutor.speech.readings import Token, mended, tokens

TRACE = """\
[Text analysis result]
右,名詞,一般,*,*,*,*,右,ミギ,ミギ,1/2,C3,-1
三十,名詞,数,*,*,*,*,三十,サンジュウ,サンジュッ,1/4,C3,-1
分,名詞,接尾,助数詞,*,*,*,分,フン,プン,1/2,C3,1
し,動詞,自立,*,*,サ変・スル,連用形,する,シ,シ’,0/1,*,0
。,記号,句点,*,*,*,*,。,、,、,0/0,*,0

[Output label]
0 2700000 xx^xx-sil+h=i
"""


def analysis(words: str) -> tuple[Token, ...]:
    """From 上/ウエ, or 分/フン/プン where it is said in another way than written."""
    split = (word.split("/") for word in words.split())
    return tuple(Token(surface, kana[0], kana[-1]) for surface, *kana in split)


def test_the_analysis_is_read_from_the_trace() -> None:
    assert tokens(TRACE) == analysis("右/ミギ 三十/サンジュウ/サンジュッ 分/フン/プン し/シ 。/")


@pytest.mark.parametrize(
    ("text", "words", "better"),
    [
        ("｜上《うえ》を", "上/ウエ を/ヲ", "上を"),
        ("｜上《うえ》の", "上/ジョウ/ジョー の/ノ", "うえの"),
        ("｜方法《ほうほう》", "方法/ホウホウ/ホーホー", "方法"),
        ("30｜分《ぷん》", "三/サン 十/ジュウ/ジュッ 分/フン/プン", "３０分"),
        ("｜7日《なのか》に", "七日/ナノカ に/ニ", "７日に"),
        ("10｜月《がつ》10｜日《か》", "十/ジュウ 月/ガツ 十日/トオカ", "１０月１０日"),
        ("｜開《ひら》けます", "開け/アケ ます/マス", "ひらけます"),
        ("｜申《もう》し｜込《こ》む", "申し込む/モウシコム", "申し込む"),
        ("PINを", "ＰＩＮ/ピーアイエヌ を/ヲ", "ピンを"),
        ("OKを", "ＯＫ/オーケイ を/ヲ", "ＯＫを"),
        ("｜力《ちから》は いりません", "力/チカラ はいり/ハイリ ませ/マセ ん/ン", "力は、いりません"),
        ("｜返事《へんじ》に 「はい」と", "返事/ヘンジ に/ニ は/ハ/ワ いと/イト", "返事に、はい、と"),
        ("｜気《き》が つく", "気がつく/キガツク", "気がつく"),
    ],
)
def test_only_what_is_wrong_is_changed(text: str, words: str, better: str) -> None:
    (sentence,) = sentences(text)
    assert written(mended(sentence, analysis(words))) == better


def test_kana_that_is_misread_too_becomes_katakana() -> None:
    (sentence,) = sentences("｜控《ひか》え")
    once = mended(sentence, analysis("控え/コウエ"))
    assert written(once) == "ひかえ"
    assert written(mended(once, analysis("ひ/ヒ か/ガ え/エ"))) == "ヒカえ"


def test_an_analysis_of_something_else_changes_nothing() -> None:
    (sentence,) = sentences("｜上《うえ》を")
    assert mended(sentence, analysis("下/シタ を/ヲ")) == sentence

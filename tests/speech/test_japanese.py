"""A Japanese text is said sentence by sentence, with what nobody would read out made into words."""

from __future__ import annotations

import pytest

from literacy_tutor.common.ruby import MarkupError
from literacy_tutor.speech.japanese import Piece, sentences, written


def said(text: str) -> list[str]:
    return [written(sentence) for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("｜下《した》の **◁で** もどります。", ["下のサンカクでもどります。"]),
        ("「メッセージ」を **タップ** します。", ["メッセージをタップします。"]),
        ("｜開《ひら》きました。\n◁を どうぞ！", ["開きました。", "サンカクをどうぞ！"]),
        ("ようこそ\n｜今日《きょう》の こと", ["ようこそ", "今日のこと"]),
        ("カード **1234 5678** を", ["カードイチニイサンヨン、ゴオロクナナハチを"]),
        ("090-0123へ", ["ゼロキューゼロのゼロイチニイサンへ"]),
        ("10:06と 13:00に", ["１０時６分と１３時に"]),
        ("2026｜年《ねん》に 5000｜円《えん》", ["２０２６年に５０００円"]),
        ("QRコードを", ["ＱＲコードを"]),
        ("アドレスは mihon.example です", ["アドレスはコノアドレスです"]),
        ("わからない・｜相談《そうだん》する", ["わからない・相談する"]),
        ("。\n\n…", []),
    ],
)
def test_a_text_is_said_without_its_markup(text: str, spoken: list[str]) -> None:
    assert said(text) == spoken


def test_pieces_keep_their_readings_and_where_phrases_begin() -> None:
    (sentence,) = sentences("「｜行《ぎょう》」の ｜申《もう》し｜込《こ》みに QR")
    assert sentence == (
        Piece("行", "ギョウ", begins=True),
        Piece("の", begins=True),
        Piece("申", "モウ", begins=True),
        Piece("し"),
        Piece("込", "コ"),
        Piece("みに"),
        Piece("ＱＲ", "キューアール", begins=True),
    )


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("ゆっくり すすめます、" * 60, "ゆっくりすすめます、" * 60),
        ("｜橋《はし》の" * 200, "橋の" * 200),
        ("あ" * 999, "あ" * 999),
    ],
)
def test_what_is_too_long_for_one_breath_is_said_in_several(text: str, whole: str) -> None:
    spoken = said(text)
    assert "".join(spoken) == whole
    assert max(map(len, spoken)) <= 200


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("OK", "オーケー"),
        ("SMS", "エスエムエス"),
        ("PIN", "ピン"),
        ("ID", "アイディー"),
        ("Wi-Fi", "ワイファイ"),
        ("a", "エー"),
    ],
)
def test_latin_words_have_a_reading(word: str, reading: str) -> None:
    ((piece,),) = sentences(word)
    assert piece.reading == reading


def test_broken_markup_is_refused() -> None:
    with pytest.raises(MarkupError):
        sentences("｜漢字")

"""For a voice that knows no kanji: a sentence as kana, phrase by phrase, its particles written as they sound. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from literacy_tutor.speech.japanese import Sentence
from literacy_tutor.speech.kana import hiragana

_LAST_HA = re.compile(r"(?<=.)は(?=[、。！？]*$)")
_LAST_HE = re.compile(r"(?<=.)へ(?=[、。！？]*$)")
_INNER_HA = re.compile(r"(?<=[でにと])は(?=な|あ)")
_HA_AFTER_WORD = re.compile(r"^は")


def kana(sentence: Sentence) -> str:
    """As in きょうわ ほんを よみます。"""
    return " ".join(_particles(phrase) for phrase in _phrases(sentence))


def _phrases(sentence: Sentence) -> Iterator[str]:
    phrase = ""
    after_word = False
    for piece in sentence:
        if piece.begins and phrase:
            yield phrase
            phrase, after_word = "", False
        text = hiragana(piece.reading or unicodedata.normalize("NFKC", piece.text))
        phrase += _HA_AFTER_WORD.sub("わ", text) if after_word else text
        after_word = bool(piece.reading)
    if phrase:
        yield phrase


def _particles(phrase: str) -> str:
    return _LAST_HE.sub("え", _LAST_HA.sub("わ", _INNER_HA.sub("わ", phrase)))

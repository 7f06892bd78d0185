"""What is said of a Japanese text with readings: sentences of pieces, each as it is written and as it is read. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from literacy_tutor.common import ruby
from literacy_tutor.speech import signs
from literacy_tutor.speech.kana import katakana

_LETTERS = {
    "A": "エー", "B": "ビー", "C": "シー", "D": "ディー", "E": "イー", "F": "エフ", "G": "ジー", "H": "エイチ",
    "I": "アイ", "J": "ジェー", "K": "ケー", "L": "エル", "M": "エム", "N": "エヌ", "O": "オー", "P": "ピー",
    "Q": "キュー", "R": "アール", "S": "エス", "T": "ティー", "U": "ユー", "V": "ブイ", "W": "ダブリュー",
    "X": "エックス", "Y": "ワイ", "Z": "ゼット",
}  # fmt: skip
_DIGITS = {
    "0": "ゼロ", "1": "イチ", "2": "ニイ", "3": "サン", "4": "ヨン", "5": "ゴオ", "6": "ロク", "7": "ナナ",
    "8": "ハチ", "9": "キュー",
}  # fmt: skip
"""Two and five with a long vowel, as numbers are dictated; not ニー, of which Open JTalk makes the number 二."""
_WORDS = {
    "ok": "オーケー", "wi-fi": "ワイファイ", "wifi": "ワイファイ", "pin": "ピン", "sim": "シム", "fax": "ファックス",
    "bluetooth": "ブルートゥース", "web": "ウェブ", "app": "アプリ", "mail": "メール", "no": "ノー", "yes": "イエス",
}  # fmt: skip
"""Latin words that are not spelt out; all others are said letter by letter: SMS, QR, ID."""
_DRAWN = {
    "◁": "サンカク", "◀": "サンカク", "△": "サンカク", "○": "マル", "◯": "マル", "●": "クロマル", "□": "シカク",
    "■": "シカク", "⋮": "テンテン", "✓": "チェック", "☆": "ホシ", "★": "ホシ", "→": "ヤジルシ", "←": "ヤジルシ",
    "↑": "ヤジルシ", "↓": "ヤジルシ", "#": "シャープ", "＃": "シャープ", "=": "イコール", "＝": "イコール",
    "*": "コメジルシ", "＊": "コメジルシ", "×": "バツ", "゛": "テンテン", "゜": "マル",
}  # fmt: skip
PAUSE = "、"
_ADDRESS = "コノアドレス"
"""Nobody can follow letters read out one by one: it stands on the screen."""
_GAP = re.compile(r"(?P<sentence>(?<=[。！？])|\n)|(?P<phrase>[\s「」『』【】“”\"]+|(?<=[、，：（）…・]))")
_BREATH, _LONGEST = 80, 200
"""Characters after which a phrase, or anything, begins a sentence of its own: of one line Open JTalk says only 340."""
_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring characters that are read together."""

    text: str
    """In full width, as Open JTalk knows it."""
    reading: str = ""
    """In katakana; "" where it is read as it is written."""
    begins: bool = False
    """A phrase begins here: before it is a space, a sign, or nothing."""


Sentence = tuple[Piece, ...]


def sentences(text: str) -> tuple[Sentence, ...]:
    """What is said one after the other; spaces and marks of emphasis are gone. Raises MarkupError."""
    found: list[list[Piece]] = [[]]
    begins, length = True, 0
    for piece in _stream(text):
        if piece is None:
            begins = True
            continue
        if piece.text == "\n" or length + len(piece.text) > (_BREATH if begins else _LONGEST):
            found.append([])
            begins, length = True, 0
        if piece.text != "\n":
            found[-1].append(replace(piece, begins=begins))
            begins, length = False, length + len(piece.text)
    return tuple(tuple(sentence) for sentence in found if any(_is_said(piece) for piece in sentence))


def written(sentence: Sentence) -> str:
    return "".join(piece.text for piece in sentence)


def _is_said(piece: Piece) -> bool:
    return any(c.isalnum() for c in piece.text)


def _stream(text: str) -> Iterator[Piece | None]:
    """The pieces in order; None between phrases, a line break between sentences."""
    runs = ruby.parse(text)
    for run, following in zip(runs, (*(run.base for run in runs[1:]), ""), strict=True):
        if run.reading:
            yield Piece(_wide(run.base), katakana(_wide(run.reading)))
            continue
        for part in signs.parts(unicodedata.normalize("NFC", run.base), following[:1]):
            yield from _said(part)


def _words(text: str) -> Iterator[Piece | None]:
    at = 0
    for gap in _GAP.finditer(text):
        if gap.start() > at:
            yield from _plain(text[at : gap.start()])
        yield Piece("\n") if gap.lastgroup == "sentence" else None
        at = gap.end()
    if at < len(text):
        yield from _plain(text[at:])


def _plain(text: str) -> Iterator[Piece]:
    text = _wide(text)
    for at in range(0, len(text), _LONGEST):
        yield Piece(text[at : at + _LONGEST])


def _wide(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_FULL_WIDTH)


def _said(part: signs.Part) -> Iterator[Piece | None]:
    match part.kind:
        case "address":
            yield Piece(_ADDRESS)
        case "clock":
            hour, minute = part.text.split(":")
            yield Piece(_wide(f"{hour}時{int(minute)}分" if int(minute) else f"{hour}時"))
        case "number":
            yield Piece("".join({"-": "の", " ": "、"}.get(c) or _DIGITS[c] for c in part.text))
        case "code" | "word":
            yield Piece(_wide(part.text), _WORDS.get(part.text.lower()) or _spelt(part.text))
        case "drawn":
            yield Piece(_DRAWN[part.text])
        case "":
            yield from _words(part.text)
        case _ as never:
            assert_never(never)


def _spelt(text: str) -> str:
    return "".join(_DIGITS.get(c) or _LETTERS.get(c.upper(), "") for c in text)

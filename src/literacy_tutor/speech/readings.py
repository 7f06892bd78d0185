"""Judges Open JTalk's own analysis of a sentence against its readings, and writes out what it reads differently. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from literacy_tutor.speech.japanese import PAUSE, Piece, Sentence, written
from literacy_tutor.speech.kana import hiragana, is_kana, katakana, sound

_BEGIN, _END = "[Text analysis result]", "[Output label]"
_SURFACE, _READING, _SOUND, _COLUMNS = 0, 8, 9, 10
_UNSOUNDED = str.maketrans("", "", "’、？")
_AS_NUMERALS = str.maketrans("０１２３４５６７８９", "〇一二三四五六七八九")
_IN_NUMBERS = "〇一二三四五六七八九十百千万億兆，．"
_KANJI = re.compile("[一-龠々〇]")
_WORD_WITH_HA = re.compile("は[ぁ-んァ-ヶー一-龠]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as Open JTalk sees it, its kana as they are written, and as they are said (は as ワ)."""

    surface: str
    reading: str
    sound: str


Analysis = tuple[Token, ...]


def tokens(trace: str) -> Analysis:
    """From what `open_jtalk -ot` writes."""
    lines = trace.partition(_BEGIN)[2].partition(_END)[0].splitlines()
    columns = (line.split(",") for line in lines if line.count(",") >= _COLUMNS)
    return tuple(
        Token(one[_SURFACE], one[_READING].translate(_UNSOUNDED), one[_SOUND].translate(_UNSOUNDED))
        for one in columns
    )


def mended(sentence: Sentence, analysis: Analysis) -> Sentence:
    """What is read differently as kana, and a pause where two words are taken for one; itself if all is well."""
    ends = _ends(written(sentence), analysis)
    if ends is None:
        return sentence
    wrong = _misread(sentence, analysis, ends)
    joined = _joined(sentence, analysis, ends)
    return tuple(
        _mended(piece, wrong=number in wrong, joined=number in joined)
        for number, piece in enumerate(sentence)
    )


def _mended(piece: Piece, *, wrong: bool, joined: bool) -> Piece:
    """Kana alone loses the accent; in hiragana a word is at least found in the dictionary."""
    if wrong:
        kana = hiragana(piece.reading) if _KANJI.search(piece.text) else piece.reading
        piece = replace(piece, text=kana)
    return replace(piece, text=PAUSE + piece.text) if joined else piece


def _misread(sentence: Sentence, analysis: Analysis, ends: list[int]) -> set[int]:
    """Numbers of the pieces whose reading is not followed."""
    wrong: set[int] = set()
    for pieces, words in _meetings(sentence, analysis, ends):
        expected = sound(_expected([sentence[number] for number in pieces]))
        as_written = "".join(word.reading for word in words)
        as_said = "".join(word.sound for word in words)  # 分 is フン, and プン in 三十分
        if expected and expected not in (sound(as_written), sound(as_said)):
            wrong |= {number for number in pieces if sentence[number].reading}
    return wrong


def _expected(pieces: list[Piece]) -> str:
    """In katakana; "" where a part of it is neither kana nor read by anybody."""
    kana = [piece.reading or katakana(_letters(piece.text)) for piece in pieces]
    return "".join(kana) if all(is_kana(one) for one in kana) else ""


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum() or c == "ー")


def _joined(sentence: Sentence, analysis: Analysis, ends: list[int]) -> set[int]:
    """Numbers of the pieces at which a phrase begins unseen: は いり read ハイリ, に はい read ニワ イ.

    A word with kanji that goes across, 気が つく, is no mistake but in the dictionary.
    """
    starts = dict(zip([0, *ends], analysis, strict=False))
    found: set[int] = set()
    at = 0
    for number, piece in enumerate(sentence):
        if piece.begins and at and not piece.text.startswith(PAUSE):
            taken_for_particle = _WORD_WITH_HA.match(piece.text) and at in starts and starts[at].sound == "ワ"
            if taken_for_particle or (at not in ends and not _is_known_across(starts, at)):
                found.add(number)
        at += len(piece.text)
    return found


def _is_known_across(starts: dict[int, Token], at: int) -> bool:
    word = starts[max(start for start in starts if start < at)]
    return _KANJI.search(word.surface) is not None


def _meetings(
    sentence: Sentence, analysis: Analysis, ends: list[int]
) -> Iterator[tuple[list[int], Analysis]]:
    """The shortest stretches that begin and end a piece and a word alike."""
    pieces: list[int] = []
    first = at = 0
    for number, piece in enumerate(sentence):
        pieces.append(number)
        at += len(piece.text)
        if at in ends:
            last = len(ends) - ends[::-1].index(at)
            yield pieces, analysis[first:last]
            pieces, first = [], last


def _ends(text: str, analysis: Analysis) -> list[int] | None:
    """Where in the text each word ends; None where they cannot be laid side by side."""
    text = text.translate(_AS_NUMERALS)
    found: list[int] = []
    at = 0
    for token in analysis:
        surface = token.surface.translate(_AS_NUMERALS)
        if text.startswith(surface, at):
            at += len(surface)
        elif rest := surface.lstrip(_IN_NUMBERS):
            at = _number_end(text, at)
            if not text.startswith(rest, at):
                return None
            if found and rest == surface:
                found[-1] = at  # the number was the words before
            at += len(rest)
        found.append(at)
    return found if _number_end(text, at) == len(text) else None


def _number_end(text: str, at: int) -> int:
    """Numbers come back in other signs: 24 as 二, 十, 四."""
    while at < len(text) and text[at] in _IN_NUMBERS:
        at += 1
    return at

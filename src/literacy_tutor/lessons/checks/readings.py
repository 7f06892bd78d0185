"""The readings of a text beside those of a dictionary: where the two disagree. Pure; `dictionary` does the analysis."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from literacy_tutor.common import ruby

_HIRAGANA = range(ord("ぁ"), ord("ゖ") + 1)
_TO_KATAKANA = {code: code + 0x60 for code in _HIRAGANA}
_TO_HIRAGANA = {code + 0x60: code for code in _HIRAGANA}
_KANA = re.compile("[ァ-ヺー]+")
_NUMBER = re.compile(r"\d+(?:,\d{3})*")
_NOT_READ = -1


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an analysed text, from its character `begin` to before `end`."""

    begin: int
    end: int
    readings: tuple[str, ...] = ()
    """In katakana, the likeliest first."""
    parts: tuple[Word, ...] = ()
    """What it is made of, if that may be read one after the other: カード払い of カード and 払い."""

    @property
    def likeliest(self) -> str:
        """ "" where the dictionary does not know it."""
        return self.readings[0] if self.readings else "".join(part.likeliest for part in self.parts)


Analyse = Callable[[str], Sequence[Word]]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Over whole words, as they are written; readings in hiragana. `line`, `column`: of their first ｜, from 1."""

    words: str
    ours: str
    theirs: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word with its reading, or one other character."""

    written: str
    analysed: str
    """The same, but that a number with a reading is 八日 instead of 8日, as dictionaries have it."""
    kana: str
    """In katakana; what has no reading and is not kana stays what it is."""
    begin: int
    """In the analysed text."""
    mark: int = _NOT_READ
    """Where the ｜ of its reading stands in the marked text."""

    @property
    def end(self) -> int:
        return self.begin + len(self.analysed)


def disagreements(text: str, analyse: Analyse) -> Iterator[Disagreement]:
    """In a text whose marks are whole. What the dictionary does not know is passed over."""
    pieces = _pieces(text)
    words = analyse("".join(piece.analysed for piece in pieces))
    for begin, end in _meetings(pieces, words):
        ours = [piece for piece in pieces if begin <= piece.begin < end]
        theirs = [word for word in words if begin <= word.begin < end]
        kana = "".join(piece.kana for piece in ours)
        mark = next((piece.mark for piece in ours if piece.mark != _NOT_READ), _NOT_READ)
        is_known = _KANA.fullmatch(kana) and all(word.likeliest for word in theirs)
        if mark != _NOT_READ and is_known and not _agree(kana, theirs):
            yield Disagreement(
                "".join(piece.written for piece in ours),
                kana.translate(_TO_HIRAGANA),
                "".join(word.likeliest for word in theirs).translate(_TO_HIRAGANA),
                text.count("\n", 0, mark) + 1,
                mark - text.rfind("\n", 0, mark),
            )


def _pieces(text: str) -> list[_Piece]:
    marks = (found.start() for found in re.finditer(ruby.WORD_START, text))
    pieces: list[_Piece] = []
    for run in ruby.parse(text):
        at = pieces[-1].end if pieces else 0
        if run.reading:
            analysed = _NUMBER.sub(lambda number: in_numerals(number.group()), run.base)
            pieces.append(_Piece(run.base, analysed, run.reading.translate(_TO_KATAKANA), at, next(marks)))
        else:
            pieces += [_Piece(c, c, c.translate(_TO_KATAKANA), at + n) for n, c in enumerate(run.base)]
    return pieces


def in_numerals(number: str) -> str:
    """`24` -> `二十四`, `12,000` -> `一万二千`; what begins with 0 digit by digit."""
    digits = [int(digit) for digit in number if digit != ","]
    if digits[0] == 0 or len(digits) > 8:
        return "".join("〇一二三四五六七八九"[digit] for digit in digits)
    return "万".join(map(_up_to_9999, filter(None, (digits[:-4], digits[-4:]))))


def _up_to_9999(digits: list[int]) -> str:
    places = zip(digits, ("千", "百", "十", "")[-len(digits) :], strict=True)
    return "".join(
        place if digit == 1 and place else " 一二三四五六七八九"[digit] + place
        for digit, place in places
        if digit
    )


def _meetings(pieces: Sequence[_Piece], words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The shortest stretches of the text that begin and end with a word and with a piece alike."""
    return pairwise(sorted({0, *(word.end for word in words)} & {0, *(piece.end for piece in pieces)}))


def _agree(kana: str, words: Sequence[Word]) -> bool:
    """Whether the words, each read as it can be, one after the other, make up `kana`."""
    return len(kana) in _read(kana, {0}, words)


def _read(kana: str, starts: set[int], words: Sequence[Word]) -> set[int]:
    """How far in `kana` the words can lead from any of the starts, each word whole or in its parts."""
    for word in words:
        whole = {at + len(form) for at in starts for form in word.readings if kana.startswith(form, at)}
        starts = whole | (_read(kana, starts, word.parts) if word.parts else set())
    return starts

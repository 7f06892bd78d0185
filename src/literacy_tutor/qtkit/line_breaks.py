"""For text layout: where a line may end, and how gladly.

Japanese has no spaces to break at. BudouX finds the phrases (文節), and 禁則 (JIS X 4051, JLREQ 3.1.7) says
what may not begin or end a line. Latin words stay whole; English never meets BudouX.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budoux import Parser

SPACES = " \t\u3000"
NOT_AT_LINE_START = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〙〗〟’”»"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰﾞﾟ､｡｣･"
    "‐–〜～゠…‥―！？‼⁇⁈⁉%％℃°!),.:;?]}"
)
NOT_AT_LINE_END = frozenset("（〔［｛〈《「『【〘〖〝‘“«｢([{￥¥＄$£＃#№@＠")
URL_JOINTS = frozenset("-/._?&=:—")

_KANA_OR_KANJI = (
    (0x3005, 0x3007), (0x3041, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
)  # fmt: skip
_FULL_WIDTH_SIGNS = (
    (0x2E80, 0x303F), (0x3200, 0x33FF), (0xFE30, 0xFE4F), (0xFF01, 0xFF0F), (0xFF1A, 0xFF20), (0xFF3B, 0xFFEF),
)  # fmt: skip
LONG_PIECE = 9
"""Characters between two spaces or marks; a longer piece is more than one phrase."""
_PIECE = f"[^{SPACES}、。！？]+[、。！？」』）]*|[、。！？」』）]+"
_SPACED = f"[^{SPACES}][{SPACES}]+[^{SPACES}]"
_WHOLE = "もど[らりるれろっ]|さが[さしすせそ]|ちが[いうえわっ]|のこ[さしすせそらりるれっ]|にせ|みほん(?:市(?:立?図書館)?)?|名前"
"""Inside these BudouX sees a phrase begin, where they are written as for people who read slowly."""
_BRACKETS = "「『（」』）"
_JOINER = "\u200d"


class Break(IntEnum):
    """How gladly a line ends before a character; a lower kind is for lines a higher one leaves too wide."""

    NEVER = 0
    LAST_RESORT = 1
    INSIDE_PHRASE = 2
    PHRASE = 3


def is_japanese(text: str) -> bool:
    """Whether any kana or kanji is in `text`."""
    return any(is_within(_KANA_OR_KANJI, char) for char in text)


def breaks_before(text: str, glued: Collection[int] = ()) -> tuple[Break, ...]:
    """For each character of one paragraph, the break before it; at the indices in `glued` never."""
    starts = phrase_starts(text) if is_japanese(text) else frozenset()
    return tuple(
        Break.NEVER if at in glued or at == 0 else _break_before(text, at, at in starts)
        for at in range(len(text))
    )


@lru_cache(maxsize=1024)
def phrase_starts(text: str) -> frozenset[int]:
    """The indices at which a phrase begins: after the author's own spaces and marks, and where BudouX finds one.

    Who writes with spaces has set the phrases: there only long pieces are looked into, for BudouX, asked about a
    few kana by themselves, would break もどれます after も.
    """
    starts = set()
    spaced = re.search(_SPACED, text) is not None
    for piece in re.finditer(_PIECE, text):
        starts.add(piece.start())
        if not spaced or len(piece.group()) > LONG_PIECE:
            starts |= {piece.start() + at for at in _phrases_within(piece.group())}
    return frozenset(starts)


def _phrases_within(piece: str) -> set[int]:
    """Where BudouX sees phrases begin; a single letter is none, it belongs to what follows."""
    starts, at, alone = set(), 0, False
    for phrase in _japanese_parser().parse(piece):
        if not alone:
            starts.add(at)
        alone = len(phrase.strip(_BRACKETS)) == 1
        at += len(phrase)
    whole = {inner for word in re.finditer(_WHOLE, piece) for inner in range(word.start() + 1, word.end())}
    return starts - whole


def continues_character(before: str, after: str) -> bool:
    """Whether `after` is drawn as one with `before`: combining marks, kanji variants, joined emoji."""
    if after < "\u0300" or "\u3041" <= after <= "\u3096" or "\u309b" <= after <= "\u9fff":
        return False
    return (
        unicodedata.category(after).startswith("M")
        or _JOINER in (before, after)
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or ("\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff")
    )


@lru_cache(maxsize=1)
def _japanese_parser() -> Parser:
    import budoux  # imported late: it takes 11 ms, and text that needs no breaking does without

    return budoux.load_default_japanese_parser()


def _break_before(text: str, at: int, starts_phrase: bool) -> Break:
    before, after = text[at - 1], text[at]
    if after in SPACES or continues_character(before, after):
        return Break.NEVER
    spaced = before in SPACES
    if spaced:
        before = text[:at].rstrip(SPACES)[-1:]
    if after in NOT_AT_LINE_START or before in NOT_AT_LINE_END:
        return Break.LAST_RESORT
    if spaced:
        return Break.PHRASE
    if _ideographic(before) or _ideographic(after):
        if before.isdigit() or (before == after and before in "…—―‥"):
            return Break.LAST_RESORT
        return Break.PHRASE if starts_phrase else Break.INSIDE_PHRASE
    return Break.INSIDE_PHRASE if before in URL_JOINTS and after.isalpha() else Break.LAST_RESORT


def _ideographic(char: str) -> bool:
    """Whether a line may end on either side of `char`: kana, kanji, full-width signs."""
    return is_within(_KANA_OR_KANJI, char) or is_within(_FULL_WIDTH_SIGNS, char)


def is_within(ranges: tuple[tuple[int, int], ...], char: str) -> bool:
    """Whether the character is in one of the ranges, both ends included.

    Not a regular expression: compiling these ranges would keep the first page waiting for 4 ms.
    """
    code = ord(char)
    return any(first <= code <= last for first, last in ranges)

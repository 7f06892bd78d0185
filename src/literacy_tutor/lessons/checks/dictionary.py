"""The dictionary that readings are compared with, where it is installed: Sudachi's. Nothing else knows it."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from typing import Any

from literacy_tutor.lessons.checks.readings import Analyse, Word

PACKAGES = ("sudachipy", "sudachidict_core")
"""For developers only: 200 MB, and no learner's laptop needs them."""
_NOUN = ("名詞",)
_NOMINAL = frozenset({"名詞", "代名詞", "接頭辞", "接尾辞", "形状詞"})
"""Kinds of words that one sign can be at once: 分 is a noun and a suffix."""
_READ_BY_SIGNS = re.compile("[〇一二三四五六七八九十百千万何].+")
"""What may be a number that counts: 十分 is じゅうぶん, and じゅっぷん too."""
_IN_NUMBERS = {"百": ("ビャク", "ピャク"), "千": ("ゼン",)}
_LACKING = {"一日": "ツイタチ", "十日": "トオカ", "二十日": "ハツカ"}
"""Everyday words that the dictionary does not have,"""
_LACKS = re.compile("二十日|十日|一日")
_SPOKEN = {"言う": ("イウ",)}
"""and the verb that it has only as it is spoken, ゆう."""

_Kind = tuple[str, ...]
"""Parts of speech, from the widest to the narrowest."""


def open_dictionary() -> Analyse | None:
    """None where it is not installed."""
    if not all(find_spec(name) for name in PACKAGES):
        return None
    import sudachipy  # type: ignore[import-untyped]

    dictionary = sudachipy.Dictionary(dict="core")
    tokenizer = dictionary.tokenizer()

    @cache
    def readings(written: str, kind: _Kind) -> tuple[str, ...]:
        """Of all words of this kind that are written so: 私 is わたし and わたくし. A verb read otherwise is another
        one, 入る as はいる and いる: there the sentence decides."""
        if kind[0] == "動詞":
            return _SPOKEN.get(written, ())
        alike = (one for one in dictionary.lookup(written) if _is_alike(one.part_of_speech(), kind))
        return tuple(one.reading_form() for one in alike)

    def as_word(one: Any, before: str = "") -> Word:
        begin, end, kind = one.begin(), one.end(), one.part_of_speech()
        if kind[0] == "動詞" and before in _NOMINAL:
            kind = _NOUN  # what looks like a verb behind a noun ends it: カード払い, where it is ばらい
        likeliest = () if one.is_oov() else (one.reading_form(),)
        parts = tuple(as_word(part) for part in one.split(sudachipy.SplitMode.A))
        if not parts and _READ_BY_SIGNS.fullmatch(one.surface()):
            parts = tuple(
                Word(at, at + 1, readings(sign, _NOUN) + _IN_NUMBERS.get(sign, ()))
                for at, sign in enumerate(one.surface(), begin)
            )
        return Word(begin, end, likeliest + readings(one.surface(), kind), parts)

    def analyse(text: str) -> list[Word]:
        found = tokenizer.tokenize(text)
        kinds_before = ("", *(one.part_of_speech()[0] for one in found))
        return _with_lacking(text, list(map(as_word, found, kinds_before)))

    return analyse


def _is_alike(kind: _Kind, other: _Kind) -> bool:
    """A name's reading is no other reading of a word."""
    is_same = kind[0] == other[0] or {kind[0], other[0]} <= _NOMINAL
    return is_same and ("固有名詞" not in kind or "固有名詞" in other)


def _with_lacking(text: str, words: list[Word]) -> list[Word]:
    """One word for those that make up what the dictionary lacks."""
    for found in _LACKS.finditer(text):
        parts = [word for word in words if found.start() <= word.begin and word.end <= found.end()]
        if parts and (parts[0].begin, parts[-1].end) == found.span():
            whole = Word(*found.span(), (_LACKING[found.group()],), tuple(parts))
            at = words.index(parts[0])
            words[at : at + len(parts)] = [whole]
    return words

"""How a list's names become a learner's name and reading, and when two spellings may be one person's."""

from __future__ import annotations

import re

from literacy_tutor.phone.folding import fold

_UNSEEN = re.compile("[\u200b\u2060\ufeff\u00ad]")
"""They come along when a name is copied from a web page."""
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_WITH_READING = re.compile(r"(?P<name>[^()]+)\((?P<reading>[ぁ-ゖァ-ヺー・ ]+)\)")
_KANA = re.compile("[ぁ-ゖァ-ヺー・ ]+")
_KANJI = re.compile("[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def name_of(cell: str) -> str:
    """`　ﾀﾅｶ　 ﾊﾅ` -> `タナカ ハナ`: one blank, letters of their usual width."""
    return " ".join(fold(seen(cell)).split())


def seen(cell: str) -> str:
    return _UNSEEN.sub("", cell)


def reading_of(cell: str) -> str:
    """`ﾀﾅｶ ﾊﾅ` -> `たなか はな`: hiragana, as learners' readings are kept."""
    return hiragana(name_of(cell))


def hiragana(text: str) -> str:
    return text.translate(_TO_HIRAGANA)


def is_kana(text: str) -> bool:
    return bool(_KANA.fullmatch(text))


def has_kanji(text: str) -> bool:
    return bool(_KANJI.search(text))


def apart(name: str) -> tuple[str, str]:
    """`田中 花(タナカ ハナ)` -> its name and its reading; a name without one comes back with ""."""
    if found := _WITH_READING.fullmatch(name):
        return found["name"].strip(), hiragana(found["reading"].strip())
    return name, ""


def same(text: str) -> str:
    """What is equal for spellings of one name or reading: no blanks, one kana."""
    return "".join(hiragana(fold(text)).casefold().split())

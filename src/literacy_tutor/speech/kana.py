"""Below the readings: kana as text, and what makes two spellings one sound. Pure."""

from __future__ import annotations

_HIRAGANA, _KATAKANA = ord("ぁ"), ord("ァ")
_TO_KATAKANA = {_HIRAGANA + at: _KATAKANA + at for at in range(ord("ゖ") - _HIRAGANA + 1)}
_TO_HIRAGANA = {to: of for of, to in _TO_KATAKANA.items()}
_ROWS = {
    "ア": "アカサタナハマヤラワガザダバパァャヮ",
    "イ": "イキシチニヒミリヰギジヂビピィ",
    "ウ": "ウクスツヌフムユルヴグズヅブプゥュ",
    "エ": "エケセテネヘメレヱゲゼデベペェ",
    "オ": "オコソトノホモヨロヲゴゾドボポォョ",
}
_VOWEL = {kana: vowel for vowel, row in _ROWS.items() for kana in row}
_LENGTHENS = {
    ("ア", "ア"),
    ("イ", "イ"),
    ("ウ", "ウ"),
    ("エ", "エ"),
    ("エ", "イ"),
    ("オ", "オ"),
    ("オ", "ウ"),
}
"""A vowel after this vowel only makes it longer."""
_SAME = str.maketrans("ヂヅヲ", "ジズオ")


def katakana(text: str) -> str:
    return text.translate(_TO_KATAKANA)


def hiragana(text: str) -> str:
    return text.translate(_TO_HIRAGANA)


def is_kana(text: str) -> bool:
    return all("ぁ" <= c <= "ゖ" or "ァ" <= c <= "ヺ" or c == "ー" for c in text)


def sound(kana: str) -> str:
    """One spelling for what sounds alike: ジュウ, ジュー and ヂュウ are ジュー."""
    found: list[str] = []
    vowel = ""
    for c in katakana(kana).translate(_SAME):
        if (vowel, c) in _LENGTHENS:
            found.append("ー")
        else:
            found.append(c)
            vowel = vowel if c == "ー" else _VOWEL.get(c, "")
    return "".join(found)

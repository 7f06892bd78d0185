"""The keyboard as data: where its keys stand, the letters each goes through, what they are called.

Order and letters are those of Japanese phones (ケータイ打ち). Where kana have 小゛゜, Latin letters have a/A.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from literacy_tutor.phone.words import Both, both

Face = Literal["kana", "latin", "digits"]

TURNS: tuple[Face, ...] = ("kana", "latin", "digits")
"""Each tap on key.face goes one on, and from the last to the first."""

LONGEST = 200
"""Characters in a field."""

NEW_LINE = "\n"
"""As `Focus.enter`: a field of several lines, whose enter key types a line break."""


@dataclass(frozen=True, slots=True)
class LetterKey:
    """A white key, its `letters` in the order of its taps; 小゛゜ and a/A have none of their own."""

    name: str
    letters: str
    says: Both
    shows: str


@dataclass(frozen=True, slots=True)
class GreyKey:
    """A key that types no letter of its own. `shows` is empty where `icon` stands on it."""

    name: str
    says: Both
    icon: str
    shows: Both


def _row(name: str, letters: str, spoken: str) -> LetterKey:
    says = both(f"{letters[0]}行、{spoken}", f"{name.capitalize()} row, {spoken}")
    return LetterKey(f"key.{name}", letters, says, letters[0])


def _abc(number: int, letters: str) -> LetterKey:
    says = both("、".join(letters), " ".join(letters))
    return LetterKey(f"key.latin_{number}", letters + letters.upper(), says, letters)


def _digit(number: int) -> LetterKey:
    digit = str(number)
    return LetterKey(f"key.{digit}", digit, both(digit, digit), digit)


def _icon(name: str, icon: str, says: Both) -> GreyKey:
    return GreyKey(name, says, icon, both("", ""))


def _word(name: str, shows: Both, says: Both) -> GreyKey:
    return GreyKey(name, says, "", shows)


_SMALL = both("小さい字、てんてん、まる", "Small letters and sound marks ゛゜")
_MARKS = both("てん、まる、はてな、びっくり", "Punctuation 、。？！")
_AT = both("アットマーク、ドット、ハイフン、アンダーバー", "At sign, dot, hyphen, underscore")
_CASE = both("大文字と小文字", "Capital or small letter")
_QUOTES = both("引用符、かっこ", "Quotation marks, brackets")
_STOPS = both("ピリオド、コンマ、はてな、びっくり", "Full stop, comma, question mark, exclamation mark")
_HYPHEN = both("ハイフン、スラッシュ、かっこ", "Hyphen, slash, brackets")
_DOT = both("ピリオド、コンマ、コロン、プラス", "Full stop, comma, colon, plus")
_ALPHABET = ("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")


WHITE: Mapping[Face, tuple[LetterKey, ...]] = {
    "kana": (
        _row("a", "あいうえおぁぃぅぇぉ", "あいうえお"),
        _row("ka", "かきくけこ", "かきくけこ"),
        _row("sa", "さしすせそ", "さしすせそ"),
        _row("ta", "たちつてとっ", "たちつてと"),
        _row("na", "なにぬねの", "なにぬねの"),
        _row("ha", "はひふへほ", "はひふへほ"),
        _row("ma", "まみむめも", "まみむめも"),
        _row("ya", "やゆよゃゅょ", "やゆよ"),
        _row("ra", "らりるれろ", "らりるれろ"),
        LetterKey("key.small", "", _SMALL, "小゛゜"),
        _row("wa", "わをんゎー", "わをん、のばす音"),
        LetterKey("key.marks", "、。？！・「」〜", _MARKS, "、。？！"),
    ),
    "latin": (
        LetterKey("key.latin_1", "@.-_/:~", _AT, "@.-_"),
        *(_abc(number, letters) for number, letters in enumerate(_ALPHABET, start=2)),
        LetterKey("key.case", "", _CASE, "a/A"),
        LetterKey("key.latin_0", "'\"()[]{}<>", _QUOTES, "'\"()"),
        LetterKey("key.latin_marks", ".,?!;&#%+=*$^|\\`", _STOPS, ".,?!"),
    ),
    "digits": (
        *(_digit(number) for number in range(1, 10)),
        LetterKey("key.hyphen", "-/()#*", _HYPHEN, "-/()"),
        _digit(0),
        LetterKey("key.dot", ".,:+=%¥", _DOT, ".,:+"),
    ),
}
"""Twelve to a face, three to a row."""

CHANGES: Mapping[str, tuple[str, ...]] = {
    "key.small": (
        "あぁ", "いぃ", "うぅゔ", "えぇ", "おぉ",
        "かが", "きぎ", "くぐ", "けげ", "こご", "さざ", "しじ", "すず", "せぜ", "そぞ",
        "ただ", "ちぢ", "つっづ", "てで", "とど", "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ",
        "やゃ", "ゆゅ", "よょ", "わゎ",
    ),
    "key.case": tuple(small + small.upper() for small in "abcdefghijklmnopqrstuvwxyz"),
}  # fmt: skip
"""What these keys make of the letter before the cursor: the next of its family, round and round."""

CHANGES_ON: Mapping[str, Face] = {"key.small": "kana", "key.case": "latin"}

NEXT = _icon("key.next", "arrow_forward", both("つぎへ", "Next"))
TURN_BACK = _icon("key.turn_back", "undo", both("一つ前", "Previous"))
HIDE = _icon("key.hide", "expand_more", both("とじる", "Hide"))
DELETE = _icon("key.delete", "backspace", both("消す", "Delete"))
SPACE = _word("key.space", both("空白", "Space"), both("空白", "Space"))

FACE: Mapping[Face, GreyKey] = {
    "kana": _word("key.face", both("あいう", "あいう"), both("かなに 切りかえる", "Change to kana")),
    "latin": _word("key.face", both("ABC", "ABC"), both("英字に 切りかえる", "Change to letters")),
    "digits": _word("key.face", both("123", "123"), both("数字に 切りかえる", "Change to numbers")),
}
"""By the face it leads to."""

ENTER_DONE = both("完了", "Done")
ENTER_NEW_LINE = both("改行", "New line")

LETTERS: Mapping[Face, Mapping[str, str]] = {
    face: {SPACE.name: " ", **{key.name: key.letters for key in keys if key.letters}}
    for face, keys in WHITE.items()
}
"""What each key types, by face and key."""

FAMILY: Mapping[str, tuple[str, str]] = {
    letter: (key, family) for key, families in CHANGES.items() for family in families for letter in family
}
"""Letter -> the key that changes it, and the family it goes round in."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a letter is made: on `face` tap `key` 1 + `turn` times, then the family's key `changes` times."""

    face: Face
    key: str
    turn: int
    changes: int = 0

    @property
    def taps(self) -> int:
        return 1 + self.turn + self.changes


def _ways(face: Face, key: str, turn: int, letter: str) -> list[tuple[str, Way]]:
    """The letter itself, and what its family makes of it."""
    family = FAMILY.get(letter, ("", letter))[1]
    start = family.index(letter)
    turned = family[start:] + family[:start]
    return [(made, Way(face, key, turn, changes)) for changes, made in enumerate(turned)]


def _all_ways() -> dict[str, tuple[Way, ...]]:
    found = chain.from_iterable(
        _ways(face, key, turn, letter)
        for face, keys in LETTERS.items()
        for key, letters in keys.items()
        for turn, letter in enumerate(letters)
    )
    ways: dict[str, tuple[Way, ...]] = {}
    for letter, way in found:
        ways[letter] = (*ways.get(letter, ()), way)
    return ways


WAYS: Mapping[str, tuple[Way, ...]] = _all_ways()
"""Every letter this keyboard can make."""


def turns_between(face: Face, other: Face) -> int:
    """Taps on key.face from one face to the other."""
    return (TURNS.index(other) - TURNS.index(face)) % len(TURNS)


def face_after(face: Face) -> Face:
    return TURNS[(TURNS.index(face) + 1) % len(TURNS)]

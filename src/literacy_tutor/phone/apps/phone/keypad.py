"""The twelve keys of a telephone: before a call, and during one."""

from __future__ import annotations

from functools import lru_cache

from literacy_tutor.phone.screen import Key, Keys
from literacy_tutor.phone.state import Language
from literacy_tutor.phone.words import both

KEYPAD = both("キーパッド", "Keypad")
KEYS = {**{digit: digit for digit in "1234567890"}, "star": "*", "hash": "#"}
"""What each key writes, by its name."""
_LETTERS = {
    "1": "", "2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ",
    "star": "", "0": "+", "hash": "",
}  # fmt: skip
_NAMES = {"star": both("こめじるし", "star"), "hash": both("シャープ", "hash")}


@lru_cache
def keypad(language: Language) -> Keys:
    keys = tuple(
        Key(
            name=f"phone.key.{key}", face=KEYS[key], under=under,
            label=_NAMES[key][language] if key in _NAMES else key,
        )
        for key, under in _LETTERS.items()
    )  # fmt: skip
    return Keys(name="phone.keypad", columns=3, label=KEYPAD[language], children=keys)

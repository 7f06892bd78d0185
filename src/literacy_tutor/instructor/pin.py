"""What a teacher's PIN may be: digits that nobody tries first. Pure."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from literacy_tutor.common.errors import UserError

LEAST, MOST = 6, 12
"""Digits of a PIN."""
_FEWEST_DIFFERENT = 3
_LONGEST_REPEAT = 3
_STEPS = ({1}, {9})
"""From digit to digit, modulo 10: 123456, 890123 and 654321."""


def digits_of(typed: str) -> str:
    """Only the digits, and ordinary ones where a Japanese keyboard made them wide."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", typed) if sign in "0123456789")


def must_be_sound(pin: str) -> None:
    """Raises UserError for one that is too short or too long, or among the first that somebody would try."""
    if not LEAST <= len(pin) <= MOST:
        raise UserError(
            f"A PIN has {LEAST} to {MOST} digits. Please choose another one.",
            f"暗証番号は、{LEAST}けたから {MOST}けたの 数字です。もう一度 えらんでください。",
        )
    if _is_trivial(pin):
        raise UserError(
            "This PIN is easy to guess, because its digits repeat or follow each other. Please choose another one.",
            "この番号は、同じ数字や 順番の数字が ならぶので、あてられやすい番号です。ほかの番号に してください。",
        )


def _is_trivial(pin: str) -> bool:
    few = len(set(pin)) < _FEWEST_DIFFERENT
    repeats = any(pin == (pin[:n] * len(pin))[: len(pin)] for n in range(1, _LONGEST_REPEAT + 1))
    pairs = len(pin) % 2 == 0 and pin[::2] == pin[1::2]
    return few or repeats or _counts(pin) or (pairs and _counts(pin[::2]))


def _counts(pin: str) -> bool:
    return {(int(after) - int(now)) % 10 for now, after in pairwise(pin)} in _STEPS

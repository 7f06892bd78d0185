"""How typed words are compared: letters of another width or another kana are the same to a reader. Pure."""

from __future__ import annotations

import re
from unicodedata import normalize

_WIDE = "".join(chr(code) for code in range(0xFF01, 0xFF5E)) + "\u3000"
_HALF = "".join(chr(code) for code in range(0x21, 0x7E)) + " "
_TO_HALF_WIDTH = str.maketrans(_WIDE, _HALF)
_TO_HIRAGANA = str.maketrans({code: code - 0x60 for code in range(0x30A1, 0x30F7)})
_TO_LARGE = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")
_HALF_WIDTH_KANA = re.compile("[\uff61-\uff9f]+")
_HYPHEN_OF_ANY_KIND = re.compile(r"(?<=\d)[ー−‐‑‒–—―](?=\d)")


def fold(text: str) -> str:
    """`１２３　` -> `123`: wide signs to half width, half-width kana to full, no blanks at the ends.

    A dash between digits is a hyphen, whichever key it came from. Capitals stay what they are.
    """
    narrow = text.translate(_TO_HALF_WIDTH)
    folded = _HALF_WIDTH_KANA.sub(lambda kana: normalize("NFKC", kana.group()), narrow)
    return _HYPHEN_OF_ANY_KIND.sub("-", folded).strip()


def sound(text: str) -> str:
    """`ＴＯ　トショカン` -> `toとしよかん`: what a forgiving search hears; no blanks, one kana, one size."""
    heard = fold(text).casefold().translate(_TO_HIRAGANA).translate(_TO_LARGE)
    return "".join(heard.split())

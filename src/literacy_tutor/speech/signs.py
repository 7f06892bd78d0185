"""Before a text is said: finds in it what is no plain word, for each language to say its own way. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["", "address", "clock", "code", "number", "word", "drawn"]

DRAWN = "◁◀△○◯●□■×⋮✓☆★→←↑↓#＃=＝*＊゛゜"
"""Signs that the tutor's words may show."""
_DIALLED = "104|115|117|171|177|184|186|188|189"
"""Numbers of three digits that are said one digit after the other; 110 and 119 are not."""
_AMOUNT = r"(?! ?[年円人万億字件歳冊個回分秒時日月週番号枚台本通点度%％])"
"""What is not counted is no amount."""
_YEAR = "(?:19|20)[0-9]{2}"
_ENDS = "(?![0-9]|[,.][0-9])"

_SIGN = re.compile(
    r"(?P<address>(?:https?://)?[A-Za-z0-9-]+(?:\.[A-Za-z][A-Za-z0-9-]*)+(?:/[A-Za-z0-9/_-]*)?)"
    r"|(?P<clock>[0-9]{1,2}:[0-9]{2})"
    r"|(?P<code>[A-Za-z]+[0-9][A-Za-z0-9]*)"
    r"|(?P<number>(?<![0-9])(?<![0-9][,.])(?:[0-9]+(?:-[0-9]+)+|[0-9]{3,}(?: [0-9]{3,})+|0[0-9]+|[0-9]{3,}(?=」)"
    rf"|(?:{_DIALLED}){_ENDS}{_AMOUNT}|(?!{_YEAR}{_ENDS})[0-9]{{4,}}{_ENDS}{_AMOUNT}))"
    r"|(?P<word>[A-Za-z]+(?:-[A-Za-z]+)*)"
    rf"|(?P<drawn>[{re.escape(DRAWN)}])"
)


@dataclass(frozen=True, slots=True)
class Part:
    """`kind` is "" for plain words."""

    kind: Kind
    text: str


def parts(text: str, following: str = "") -> tuple[Part, ...]:
    """The text in pieces: plain words, and the signs between them. What follows tells an amount from a number."""
    found: list[Part] = []
    at = 0
    for sign in _SIGN.finditer(text + following):
        if sign.end() > len(text):
            break
        if sign.start() > at:
            found.append(Part("", text[at : sign.start()]))
        found.append(Part(_kind(sign), sign.group()))
        at = sign.end()
    if at < len(text):
        found.append(Part("", text[at:]))
    return tuple(found)


def _kind(sign: re.Match[str]) -> Kind:
    kinds: tuple[Kind, ...] = ("address", "clock", "code", "number", "word", "drawn")
    return next(kind for kind in kinds if sign.group(kind))

"""What is said of an English text: plain words, with signs and numbers as a person would read them out. Pure."""

from __future__ import annotations

import re
from typing import assert_never

from literacy_tutor.common import ruby
from literacy_tutor.speech import signs

_DRAWN = {
    "◁": "the triangle", "◀": "the triangle", "△": "the triangle", "○": "the circle", "◯": "the circle", "●": "the dot",
    "□": "the square", "■": "the square", "⋮": "the three dots", "✓": "the tick", "☆": "the star", "★": "the star",
    "→": "the arrow", "←": "the arrow", "↑": "the arrow", "↓": "the arrow", "#": "hash", "＃": "hash", "=": "equals",
    "＝": "equals", "*": "star", "＊": "star", "×": "the cross", "゛": "the two strokes", "゜": "the ring",
}  # fmt: skip
_ADDRESS = "the address shown here"
_QUIET = str.maketrans({"“": "", "”": "", '"': "", "’": "'", "‘": "'"})
_TWICE = re.compile(r"\bthe the\b", re.IGNORECASE)
_END = re.compile(r"(?<=[.!?])(?<!Mr\.|Ms\.|Dr\.|No\.)(?<!Mrs\.)\s+|\n")


def sentences(text: str) -> tuple[str, ...]:
    """What is said one after the other, without marks of emphasis. Raises MarkupError."""
    said = "".join(_said(part) for part in signs.parts(ruby.plain(text)))
    said = _TWICE.sub("the", said.translate(_QUIET))
    return tuple(one.strip() for one in _END.split(said) if any(c.isalnum() for c in one))


def _said(part: signs.Part) -> str:
    match part.kind:
        case "address":
            return _ADDRESS
        case "clock":
            hour, minute = part.text.split(":")
            return f"{int(hour)} o'clock" if minute == "00" else f"{int(hour)} {_minutes(minute)}"
        case "number":
            return _apart(part.text)
        case "code":
            return _apart(part.text.upper())
        case "drawn":
            return _DRAWN[part.text]
        case "word" | "":
            return part.text
        case _ as never:
            assert_never(never)


def _minutes(minute: str) -> str:
    return f"oh {minute[1]}" if minute[0] == "0" else minute


def _apart(text: str) -> str:
    """0120-95 as 0 1 2 0, 9 5: digit by digit, with a pause where it is divided."""
    return ", ".join(" ".join(group) for group in re.split("[- ]", text))

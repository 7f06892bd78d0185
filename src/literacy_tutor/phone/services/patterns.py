"""The small part of regular expressions that content may use, and the proof that a pattern stays in it. Pure.

Allowed: letters, `.`, `[...]`, `\\d \\w \\s` and their capitals, an escaped sign, groups, `|`, `^`, `$`, and
`? * + {n} {n,} {n,m}`. A matcher may have to try every way in which a pattern can be laid over a text, so
the ways are counted: a group with several ways in itself may not be repeated without end, and all ways
together may not exceed a limit. What is left is fast on every text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_TEXT = 200
LONGEST_PATTERN = 200
MOST_WAYS = 50_000

_QUANTIFIER = re.compile(r"[?*+]|\{(\d{1,3})(?:(,)(\d{1,3})?)?\}")
_CLASS = re.compile(r"\[\^?(?:\\[dwsDWS]|\\[^\w\s]|[^\\\[\]])+\]")
_CLASS_SIGNS_WITH_A_FUTURE = re.compile(r"--|&&|\|\||~~")
_ESCAPE = re.compile(r"\\(?:[dwsDWS]|[^\w\s])")
_PLAIN = re.compile(r"[^\\\[\](){}?*+|^$]")


class _UnsafeError(Exception):
    pass


@dataclass(frozen=True, slots=True)
class _Cost:
    """In how many ways a piece can be laid over a text, and how many characters it takes at least."""

    ways: int
    least: int


def matches(pattern: str, text: str) -> bool:
    """The whole text fits the pattern."""
    return len(text) <= LONGEST_TEXT and re.fullmatch(pattern, text) is not None


def pattern_is_safe(pattern: str) -> bool:
    """Content may use this pattern: it means something, and no text can make it slow."""
    if len(pattern) > LONGEST_PATTERN:
        return False
    try:
        _, end = _alternatives(pattern, 0)
        re.compile(pattern)
    except (_UnsafeError, re.error):
        return False
    return end == len(pattern)


def _alternatives(pattern: str, at: int) -> tuple[_Cost, int]:
    cost, at = _sequence(pattern, at)
    while pattern.startswith("|", at):
        other, at = _sequence(pattern, at + 1)
        cost = _limited(cost.ways + other.ways, min(cost.least, other.least))
    return cost, at


def _sequence(pattern: str, at: int) -> tuple[_Cost, int]:
    cost = _Cost(1, 0)
    while at < len(pattern) and pattern[at] not in "|)":
        piece, at = _piece(pattern, at)
        cost = _limited(cost.ways * piece.ways, cost.least + piece.least)
    return cost, at


def _piece(pattern: str, at: int) -> tuple[_Cost, int]:
    cost, at = _atom(pattern, at)
    quantifier = _QUANTIFIER.match(pattern, at)
    return (_repeated(cost, quantifier), quantifier.end()) if quantifier else (cost, at)


def _atom(pattern: str, at: int) -> tuple[_Cost, int]:
    if pattern[at] in "^$":
        return _Cost(1, 0), at + 1
    if pattern[at] == "(":
        return _group(pattern, at + 1)
    for form in (_CLASS, _ESCAPE, _PLAIN):
        found = form.match(pattern, at)
        if found and not (form is _CLASS and _CLASS_SIGNS_WITH_A_FUTURE.search(found.group())):
            return _Cost(1, 1), found.end()
    raise _UnsafeError


def _group(pattern: str, at: int) -> tuple[_Cost, int]:
    cost, at = _alternatives(pattern, at + 2 if pattern.startswith("?:", at) else at)
    if not pattern.startswith(")", at):
        raise _UnsafeError
    return cost, at + 1


def _repeated(cost: _Cost, quantifier: re.Match[str]) -> _Cost:
    least, most = _bounds(quantifier)
    if cost.least == 0 or most < least or most > LONGEST_TEXT:
        raise _UnsafeError
    return _limited(cost.ways**most * (most - least + 1), cost.least * least)


def _bounds(quantifier: re.Match[str]) -> tuple[int, int]:
    """How often, at least and at most; without an end it cannot be more often than a text has characters."""
    sign = quantifier.group()
    if sign in ("?", "*", "+"):
        return int(sign == "+"), 1 if sign == "?" else LONGEST_TEXT
    least, comma, most = quantifier.groups()
    return int(least), int(most) if most else LONGEST_TEXT if comma else int(least)


def _limited(ways: int, least: int) -> _Cost:
    if ways > MOST_WAYS:
        raise _UnsafeError
    return _Cost(ways, least)

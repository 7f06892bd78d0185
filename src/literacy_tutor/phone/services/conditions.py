"""A service's conditions, read from their words: "not title has ねこ" is one term. Pure, never raises."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class FlagSet:
    flag: str


@dataclass(frozen=True, slots=True)
class Fits:
    field: str


@dataclass(frozen=True, slots=True)
class Holds:
    """The field is one of `values`."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Has:
    """One of `words` is in the field."""

    field: str
    words: tuple[str, ...]


Question = FlagSet | Fits | Holds | Has


@dataclass(frozen=True, slots=True)
class Term:
    asks: Question
    negated: bool = False


@lru_cache(maxsize=1024)
def parse_term(term: str) -> Term | None:
    """What one term of a condition asks; None where it is no term."""
    first, _, rest = term.strip().partition(" ")
    asks = _parse_question(rest if first == "not" else term)
    return Term(asks, negated=first == "not") if asks else None


def _parse_question(words: str) -> Question | None:
    match words.split(None, 2):
        case ["not", *_]:
            return None
        case [flag]:
            return FlagSet(flag)
        case [field, "fits"]:
            return Fits(field)
        case [field, "="]:
            return Holds(field, ("",))
        case [field, "=", values]:
            return Holds(field, _alternatives(values))
        case [field, "has", words]:
            return Has(field, _alternatives(words))
        case _:
            return None


def _alternatives(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split("|"))

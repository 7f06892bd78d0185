"""What an outcome is when it reaches the records: a kind and a small JSON payload, never what was typed.

Kinds that progress understands: attempt_started {lesson, steps, …}, step_passed {index, ms, …}, step_missed,
hint_shown, step_guided {index, …}, attempt_finished, attempt_abandoned. Every other kind (judged, step_undone,
teacher_called, …) is stored all the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

JSON: TypeAlias = bool | int | float | str | Sequence["JSON"] | Mapping[str, "JSON"] | None

LONGEST_TEXT = 200
LONGEST_PAYLOAD = 2000

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
_NOTHING: Mapping[str, JSON] = {}
_WHOLE_NUMBERS = {"attempt_started": ("steps",), "step_passed": ("index", "ms"), "step_guided": ("index",)}


class Fact(NamedTuple):
    """`kind` is past tense in snake_case; `payload` holds ids, numbers and choices only."""

    kind: str
    payload: Mapping[str, JSON] = _NOTHING


def canonical(value: JSON) -> str:
    """The one spelling of a JSON value: keys sorted, no spaces, characters as themselves, no NaN."""
    return _ENCODER.encode(value)


def payload_text(fact: Fact) -> str:
    """The payload as it is stored; a ValueError (a bug of the caller) where it may hold what somebody typed
    or lacks a number that progress counts with."""
    for key in _WHOLE_NUMBERS.get(fact.kind, ()):
        if not isinstance(fact.payload.get(key), int):
            raise ValueError(f"{fact.kind} needs a whole number as {key!r}")
    text = canonical(fact.payload)
    if len(text) > LONGEST_TEXT:  # else nothing in it can be longer
        _refuse_long_texts(fact.kind, fact.payload)
    if len(text) > LONGEST_PAYLOAD:
        raise ValueError(
            f"{fact.kind} has a payload of {len(text)} characters; {LONGEST_PAYLOAD} is the most"
        )
    return text


def _refuse_long_texts(kind: str, value: object) -> None:
    match value:
        case str():
            if len(value) > LONGEST_TEXT:
                raise ValueError(
                    f"{kind} holds a text of {len(value)} characters; {LONGEST_TEXT} is the most"
                )
        case Mapping():
            for key, inner in value.items():
                _refuse_long_texts(kind, key)
                _refuse_long_texts(kind, inner)
        case list() | tuple():
            for inner in value:
                _refuse_long_texts(kind, inner)
        case _:
            pass

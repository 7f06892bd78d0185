"""Between the window and the voice's process: what each tells the other, one JSON line for each."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal, get_args

Language = Literal["ja", "en"]
Why = Literal["no_voice", "no_sound"]
"""Nothing that speaks this language is installed, or what it says reaches no loudspeaker."""


@dataclass(frozen=True, slots=True)
class Say:
    """Say this now, instead of what is being said. `text` carries readings, and has a line for each paragraph."""

    number: int
    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class Hush:
    """Say nothing more."""


@dataclass(frozen=True, slots=True)
class Began:
    """The first sound of an utterance."""

    number: int


@dataclass(frozen=True, slots=True)
class Ended:
    """All of it was said."""

    number: int


@dataclass(frozen=True, slots=True)
class Lives:
    """Every second while there is something to say, and in answer to Hush, so that a hung process is noticed."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It could not be said. `detail` is for whoever repairs it, in the program's own words."""

    number: int
    why: Why
    detail: str


Order = Say | Hush
Report = Began | Ended | Lives | Failed
_KINDS: dict[str, type[Order | Report]] = {kind.__name__: kind for kind in get_args(Order) + get_args(Report)}


def to_line(message: Order | Report) -> bytes:
    return json.dumps({type(message).__name__: asdict(message)}, ensure_ascii=False).encode() + b"\n"


def from_line(line: bytes) -> Order | Report:
    """ValueError for anything else than such a line."""
    try:
        ((name, values),) = json.loads(line).items()
        return _KINDS[name](**values)
    except (AttributeError, KeyError, TypeError) as problem:
        raise ValueError(f"not a line of ours: {line!r}") from problem

"""The one next thing for a learner: pure, from the catalogue and what is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Offer:
    """`why`: continue an open lesson, start a new one, or do one again when all are done."""

    lesson: str
    why: Literal["continue", "start", "again"]


def next_lesson(order: Sequence[str], finished: Iterable[str], opened: str | None) -> Offer | None:
    """`order`: ids as they are taught. None only where there is no lesson at all."""
    if opened in order and opened is not None:
        return Offer(opened, "continue")
    done = set(finished)
    new = next((lesson for lesson in order if lesson not in done), None)
    if new is not None:
        return Offer(new, "start")
    return Offer(order[0], "again") if order else None

"""Of several classes one is looked at: a chip each, the same on every page of the teacher's side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from literacy_tutor.records.classes import Class


@dataclass(frozen=True, slots=True)
class ChipRow:
    id: str
    title: str
    chosen: bool


def class_chips(classes: Sequence[Class], chosen: str) -> tuple[ChipRow, ...]:
    return tuple(ChipRow(one.id, one.title, one.id == chosen) for one in classes)


def kept(chosen: str, known: Sequence[str]) -> str:
    """What was chosen, or the first where that is gone; "" where there is none."""
    return chosen if chosen in known else next(iter(known), "")

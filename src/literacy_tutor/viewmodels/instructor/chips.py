"""Of several classes, or groups of one, one is looked at: a chip each, the same on every page of the teacher's side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from literacy_tutor.records.classes import Class
from literacy_tutor.records.helpers import helpers
from literacy_tutor.records.teams import teams
from literacy_tutor.viewmodels.instructor.words_register import spoken

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database


@dataclass(frozen=True, slots=True)
class ChipRow:
    id: str
    title: str
    chosen: bool


def class_chips(classes: Sequence[Class], chosen: str) -> tuple[ChipRow, ...]:
    return tuple(ChipRow(one.id, one.title, one.id == chosen) for one in classes)


def team_chips(db: Database, class_: str, chosen: str, language: str) -> tuple[ChipRow, ...]:
    """The groups of a class with who leads them, and everybody before them; nothing where it has none. A group that is
    gone is not chosen any more."""
    there = teams(db, class_)
    names = {one.id: one.name for one in helpers(db)} if there else {}
    rows = [
        ChipRow(one.id, f"{one.title}　{names.get(one.helper, '')}".strip(), one.id == chosen)
        for one in there
    ]
    everybody = ChipRow("", spoken("everybody", language), not any(row.chosen for row in rows))
    return (everybody, *rows) if rows else ()


def kept(chosen: str, known: Sequence[str]) -> str:
    """What was chosen, or the first where that is gone; "" where there is none."""
    return chosen if chosen in known else next(iter(known), "")

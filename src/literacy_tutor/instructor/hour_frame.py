"""Before an hour: how its minutes fall into know, prepare, do and ask, and whether the planned lessons fit. Pure.

Of 60 minutes 10 are to know, 5 to prepare, 35 to do and 10 to ask; a longer hour gives most of the rest to doing. Where
everybody chooses for themselves nobody does all the lessons: the longest has to fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

PartName = Literal["know", "prepare", "do", "ask"]
PARTS: tuple[PartName, ...] = ("know", "prepare", "do", "ask")
REVIEW_MINUTES = 8
"""As much as `session.review.due` offers."""
_KNOW, _PREPARE, _ASK = 6, 12, 6
"""One part in so many of the hour."""
_STEP = 5
"""Minutes on a wall clock."""


class Part(NamedTuple):
    """Both in minutes, `begins` from the beginning of the hour."""

    name: PartName
    begins: int
    minutes: int


class Slot(NamedTuple):
    """What is done in a part of the doing; `lesson` is "" for the review. `fits`: it ends before the questions."""

    lesson: str
    begins: int
    minutes: int
    fits: bool


class Frame(NamedTuple):
    parts: tuple[Part, ...]
    practice: tuple[Slot, ...]
    """In order; where everybody chooses, all lessons begin at the same time."""
    needed: int
    """Minutes of review and lessons together."""
    room: int
    review: bool

    @property
    def over(self) -> int:
        return max(0, self.needed - self.room)


def hour_frame(minutes: int, lessons: Sequence[tuple[str, int]], *, review: bool, in_order: bool) -> Frame:
    """`lessons` are ids with their minutes."""
    know, prepare, ask = (
        max(_STEP, minutes // (one_in * _STEP) * _STEP) for one_in in (_KNOW, _PREPARE, _ASK)
    )
    lasts: dict[PartName, int] = {
        "know": know, "prepare": prepare, "do": minutes - know - prepare - ask, "ask": ask,
    }  # fmt: skip
    parts: list[Part] = []
    for name in PARTS:
        parts.append(Part(name, sum(one.minutes for one in parts), lasts[name]))
    ends = parts[2].begins + parts[2].minutes
    at = parts[2].begins
    practice: list[Slot] = []
    if review:
        practice.append(Slot("", at, REVIEW_MINUTES, at + REVIEW_MINUTES <= ends))
        at += REVIEW_MINUTES
    begins = at
    for lesson, length in lessons:
        practice.append(Slot(lesson, at, length, at + length <= ends))
        at += length if in_order else 0
    longest = max((length for _, length in lessons), default=0)
    needed = at - parts[2].begins if in_order else begins - parts[2].begins + longest
    return Frame(tuple(parts), tuple(practice), needed, lasts["do"], review)

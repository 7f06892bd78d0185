"""A class's progress as columns and rows: one value for the page, the spreadsheets and the paper, so that they agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from literacy_tutor.instructor.sheets import Table
from literacy_tutor.records.class_progress import MemberProgress, standings

State = Literal["", "under_way", "done", "shaky", "fading"]
"""Of somebody in a lesson; "" where they never began it. Shaky and fading were finished, too: the last time was hard for
them, or is so long ago that it may be forgotten."""
STATES: tuple[State, ...] = ("done", "fading", "shaky", "under_way", "")

_STATE_OF: dict[int | None, State] = {None: "", 0: "under_way", 1: "done", 2: "shaky", 3: "fading"}


class Lesson(NamedTuple):
    """A column. `title` is plain words, without readings."""

    id: str
    title: str


class Line(NamedTuple):
    """A row: `cells` has a state for each lesson, in their order."""

    learner: str
    name: str
    cells: tuple[State, ...]


class ProgressTable(NamedTuple):
    title: str
    lessons: tuple[Lesson, ...]
    lines: tuple[Line, ...]

    @property
    def done(self) -> int:
        """Lessons finished, of everybody together."""
        return sum(
            [len(line.cells) - line.cells.count("") - line.cells.count("under_way") for line in self.lines]
        )


def progress_table(title: str, lessons: Sequence[Lesson], members: Sequence[MemberProgress]) -> ProgressTable:
    """Lessons that are no longer taught have no column."""
    ids = [one.id for one in lessons]
    lines = tuple(
        [
            Line(one.learner, one.name, _cells(ids, begun))
            for one, begun in zip(members, standings(members), strict=True)
        ]
    )
    return ProgressTable(title, tuple(lessons), lines)


def _cells(lessons: Sequence[str], begun: dict[str, int]) -> tuple[State, ...]:
    return tuple(map(_STATE_OF.__getitem__, map(begun.get, lessons)))


def as_sheet(table: ProgressTable, name: str, words: dict[State, str]) -> Table:
    """For a spreadsheet: `name` heads the people, and every state is a word."""
    columns = (name, *(lesson.title for lesson in table.lessons))
    rows = tuple((line.name, *(words[cell] for cell in line.cells)) for line in table.lines)
    return Table(table.title, columns, rows)

"""A class's progress as columns and rows: one value for the page, the spreadsheets and the paper, so that they agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from literacy_tutor.instructor.sheets import Table
from literacy_tutor.records.class_progress import MemberProgress, finished

State = Literal["", "under_way", "done"]
"""Of somebody in a lesson; "" where they never began it."""
STATES: tuple[State, ...] = ("done", "under_way", "")

_STATE_OF: dict[int | None, State] = {None: "", 0: "under_way", 1: "done"}


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
        return sum(line.cells.count("done") for line in self.lines)


def progress_table(title: str, lessons: Sequence[Lesson], members: Sequence[MemberProgress]) -> ProgressTable:
    """Lessons that are no longer taught have no column."""
    ids = [one.id for one in lessons]
    lines = tuple(
        [
            Line(one.learner, one.name, _cells(ids, begun))
            for one, begun in zip(members, finished(members), strict=True)
        ]
    )
    return ProgressTable(title, tuple(lessons), lines)


def _cells(lessons: Sequence[str], begun: dict[str, int]) -> tuple[State, ...]:
    return tuple([_STATE_OF[begun.get(lesson)] for lesson in lessons])


def as_sheet(table: ProgressTable, name: str, words: dict[State, str]) -> Table:
    """For a spreadsheet: `name` heads the people, and every state is a word."""
    columns = (name, *(lesson.title for lesson in table.lessons))
    rows = tuple((line.name, *(words[cell] for cell in line.cells)) for line in table.lines)
    return Table(table.title, columns, rows)

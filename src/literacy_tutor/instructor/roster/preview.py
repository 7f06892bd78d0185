"""What a roster would bring, as a value to be shown before anybody is taken in: who, who not and why, what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from literacy_tutor.instructor.roster import refusals
from literacy_tutor.instructor.roster.columns import TAKEN, Column, Heading, find_heading
from literacy_tutor.instructor.roster.grid import Grid, Sheet
from literacy_tutor.instructor.roster.likenesses import Known, Likeness, Rows
from literacy_tutor.instructor.roster.people import LeftOut, Read, read_row
from literacy_tutor.instructor.roster.refusals import Said
from literacy_tutor.instructor.roster.remarks import remarks_on
from literacy_tutor.records.roster import Entrant

if TYPE_CHECKING:
    from literacy_tutor.records.learners import Learner

_FIRST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who may be added. `row` as Excel counts it; `name` is what they will be called.

    `full_name`: the list's, where they want to be called otherwise. `like_row`: a row above with the same name, and the
    same reading where both have one; `namesake` where different birthdays show that it is somebody else. `known`: ids of
    learners who may be the same person.
    """

    row: int
    name: str
    reading: str
    full_name: str
    doubts: tuple[Said, ...] = ()
    like_row: int | None = None
    namesake: bool = False
    known: tuple[str, ...] = ()

    @property
    def is_suggested(self) -> bool:
        """Whether to take them in unless a person decides otherwise."""
        return not self.known and (self.like_row is None or self.namesake)


@dataclass(frozen=True, slots=True)
class Preview:
    """`encoding`: "" for Excel. `sheet`: "" for text; `other_sheets` have not been read. `first_names` show whether
    the letters are right. `remarks` concern the whole file."""

    file: str
    encoding: str
    sheet: str
    other_sheets: tuple[str, ...]
    columns: tuple[Column, ...]
    people: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Said, ...]

    @property
    def first_names(self) -> tuple[str, ...]:
        return tuple(entry.full_name for entry in self.people[:_FIRST_NAMES])

    @property
    def suggested(self) -> tuple[int, ...]:
        """Rows of those to take in unless a person decides otherwise."""
        return tuple(entry.row for entry in self.people if entry.is_suggested)

    @property
    def not_taken(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.use not in TAKEN)


def derive_preview(grid: Grid, known: Iterable[Learner], sheet: str | None = None) -> Preview:
    """`sheet`: a title, else the first one with names. `known`: everybody in the records, the archived too.

    Raises UserError where no column has names or nobody stands below, LookupError for a sheet that is not there.
    """
    chosen, heading = _with_heading(grid, sheet)
    people, left_out = [], []
    rows, learners = Rows(), Known(known)
    for number, cells in enumerate(chosen.rows[heading.last + 1 :], heading.last + 1):
        match read_row(number, cells, heading):
            case Read() as read:
                like = rows.like(number, read.full_name, read.reading, read.birth)
                people.append(_entry(number, read, like, learners))
            case LeftOut() as left:
                left_out.append(left)
            case None:
                pass
    if not people and not left_out:
        raise refusals.nobody(grid.file, heading.last)
    others = tuple(one.name for one in grid.sheets if one is not chosen)
    return Preview(
        grid.file, grid.encoding, chosen.name, others, heading.columns, tuple(people), tuple(left_out),
        remarks_on(grid, heading, others, sum(not entry.reading for entry in people)),
    )  # fmt: skip


def entrants(preview: Preview, rows: Iterable[int], pictures: Sequence[str]) -> tuple[Entrant, ...]:
    """The people of these rows, each with a picture in turn. ValueError (a bug) for a row that has nobody."""
    by_row = {entry.row: entry for entry in preview.people}
    chosen = sorted(set(rows))
    if strangers := [row for row in chosen if row not in by_row]:
        raise ValueError(f"nobody stands in rows {strangers}")
    return tuple(
        Entrant(by_row[row].name, by_row[row].reading, pictures[at % len(pictures)])
        for at, row in enumerate(chosen)
    )


def _with_heading(grid: Grid, title: str | None) -> tuple[Sheet, Heading]:
    sheets = [one for one in grid.sheets if title is None or one.name == title]
    if title is not None and not sheets:
        raise LookupError(f"no sheet is called {title}")
    for sheet in sheets:
        if heading := find_heading(sheet.rows):
            return sheet, heading
    cells = (cell.strip() for sheet in sheets for row in sheet.rows for cell in row)
    if seen := next((cell[:20] for cell in cells if cell), ""):
        raise refusals.no_heading(grid.file, seen)
    raise refusals.empty(grid.file)


def _entry(number: int, read: Read, like: Likeness, learners: Known) -> Entry:
    return Entry(
        number + 1,
        read.name,
        read.reading,
        read.full_name,
        read.doubts,
        None if like.row is None else like.row + 1,
        like.namesake,
        learners.like(read.name, read.full_name, reading=read.reading),
    )

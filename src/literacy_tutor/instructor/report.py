"""A report as a value: one table, which the page, the spreadsheets and the paper show, cell for cell, and what is round it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Literal, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.charts import Chart
from literacy_tutor.instructor.months import Span
from literacy_tutor.instructor.sheets import Cell, Table
from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records.database import Database
from literacy_tutor.records.whose import Tell, unheard

Language = Literal["ja", "en"]


class Asked(NamedTuple):
    """What a report is made from."""

    database: Database
    class_: str
    """"" for all."""
    class_title: str
    span: Span
    now: datetime
    language: Language
    lessons: Sequence[Entry]
    """All there are, in their order."""
    load: Callable[[str, Language], Lesson] | None = None
    """None where a report needs no lesson's sentences."""
    tell: Tell = unheard
    """How far the counting is."""

    def say(self, words: tuple[str, str]) -> str:
        """Japanese or English."""
        return words[0 if self.language == "ja" else 1]

    def lesson(self, id: str) -> Lesson | None:
        """None for one that is no longer there, or is broken."""
        try:
            return self.load(id, self.language) if self.load else None
        except UserError:
            return None


class Part(NamedTuple):
    """Columns that stand on paper together, the first one of the table before them."""

    heading: str
    columns: tuple[int, ...]


class InWords(NamedTuple):
    """A report for whoever reads no statistics: its page begins with this, and its figures are behind a button."""

    says: tuple[str, ...]
    means: tuple[str, ...]
    """What that means, and how sure it is."""
    table: Table
    explained: tuple[str, ...]
    """What each of the figures is, a line each."""


class Report(NamedTuple):
    """`empty`: what is missing, where there is nothing to show."""

    table: Table
    parts: tuple[Part, ...] = ()
    """Of a table with more columns than a page is wide; () for one that is not parted."""
    charts: tuple[Chart, ...] = ()
    notes: tuple[str, ...] = ()
    empty: str = ""
    in_words: InWords | None = None


def shown(cell: Cell) -> str:
    """A cell as the page and the paper write it; as a CSV has it, but for the apostrophe before a formula."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return cell.isoformat()
        case _:
            return str(cell)

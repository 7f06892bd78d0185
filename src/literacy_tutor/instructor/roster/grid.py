"""Under a roster: a file's cells as text, whatever kind of file it was, and how much of them we take."""

from __future__ import annotations

from dataclasses import dataclass

MOST_BYTES = 20_000_000
MOST_UNPACKED = 64_000_000
"""Bytes of an Excel file's parts, once unpacked."""
MOST_ROWS = 20_000
MOST_COLUMNS = 256
MOST_CELLS = 1_000_000
"""Rows times columns, for a table with a cell in each corner is kept whole."""
LONGEST_CELL = 32_767
"""Characters, as in Excel."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` begin with row 1 of the file; each is as long as its last cell. Dates are ISO 8601, empty cells ""."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A file's tables: one without a name for text, the visible ones of an Excel file.

    `encoding` as a person would call it, "" for Excel. `kind`: text or excel, by content and not by name.
    """

    file: str
    kind: str
    encoding: str
    sheets: tuple[Sheet, ...]


def letter(column: int) -> str:
    """0 -> A, 26 -> AA, as Excel heads its columns."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters

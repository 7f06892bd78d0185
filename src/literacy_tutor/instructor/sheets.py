"""A table leaves for a spreadsheet: CSV and XLSX of the same cells, whole or not at all, and no cell a formula."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from literacy_tutor.common.files import write_whole

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

Cell: TypeAlias = str | int | float | date | None

LONGEST_CELL = 32_767
"""Characters; Excel cuts what is longer."""

_BEGINS_A_FORMULA = tuple("=+-@\t\n＝＋－＠")
_NEW_LINES = re.compile("\r\n?")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""XML has no way to write them."""
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_TITLE = 31
_WIDEST = 40


@dataclass(frozen=True, slots=True)
class Table:
    """Every row is as long as `columns`; ValueError (a bug) otherwise."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"a row of {self.title} has not {len(self.columns)} cells")


def guarded(text: str) -> str:
    """As text in any spreadsheet: an apostrophe before what would begin a formula, also where Japanese typing made it wide.

    New lines are one character, and characters that no file can hold are gone.
    """
    plain = _UNWRITABLE.sub("", _NEW_LINES.sub("\n", text))
    if len(plain) >= LONGEST_CELL:
        raise ValueError(f"a cell of {len(plain)} characters; {LONGEST_CELL} is the most")
    return f"'{plain}" if plain.startswith(_BEGINS_A_FORMULA) else plain


def write_csv(table: Table, path: Path) -> None:
    """UTF-8 with its mark, else Excel takes it for Shift_JIS; days are ISO 8601. Raises UserError where it cannot be."""
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    for row in (table.columns, *table.rows):
        rows.writerow([_as_text(cell) for cell in row])
    write_whole(text.getvalue().encode("utf-8-sig"), path)


def write_xlsx(table: Table, path: Path) -> None:
    """The title is the sheet's, the first row stays in sight. Raises UserError where it cannot be."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    whole = io.BytesIO()
    never = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(whole, {"in_memory": True, **never}) as workbook:  # no names in temporary files
        sheet = workbook.add_worksheet(_title(table.title))
        bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        days = workbook.add_format({"num_format": "yyyy-mm-dd"})
        for column, name in enumerate(table.columns):
            sheet.write_string(0, column, guarded(name), bold)
            sheet.set_column(column, column, _width(table, column))
        for number, row in enumerate(table.rows, 1):
            for column, cell in enumerate(row):
                _write(sheet, number, column, cell, days)
        sheet.freeze_panes(1, 0)
    write_whole(whole.getvalue(), path)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, days: Format) -> None:
    match cell:
        case str():
            sheet.write_string(row, column, guarded(cell))
        case date():
            sheet.write_datetime(row, column, cell, days)
        case int() | float():
            sheet.write_number(row, column, cell)
        case None:
            pass


def _as_text(cell: Cell) -> str:
    match cell:
        case str():
            return guarded(cell)
        case None:
            return ""
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _width(table: Table, column: int) -> int:
    """In half-width letters, of the widest cell."""
    texts = [table.columns[column], *(_as_text(row[column]) for row in table.rows)]
    return min(_WIDEST, max(sum(1 if letter.isascii() else 2 for letter in text) for text in texts) + 2)


def _title(title: str) -> str:
    """As Excel allows a sheet to be called."""
    allowed = _NOT_IN_A_TITLE.sub(" ", title)[:_LONGEST_TITLE].strip().strip("'")
    return allowed if allowed and allowed.casefold() != "history" else "Sheet1"

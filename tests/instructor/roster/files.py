"""Lists of people as offices make them, written here and read by what is tested."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from xlsxwriter import Workbook

from literacy_tutor.instructor.roster.preview import Preview, derive_preview
from literacy_tutor.instructor.roster.reading import read_list
from literacy_tutor.records.learners import Learner

Rows = Sequence[Sequence[str | float | date | None]]
XLSX = "名簿.xlsx"


def preview(path: Path, known: Sequence[Learner] = (), sheet: str | None = None) -> Preview:
    return derive_preview(read_list(path), known, sheet)


def text(folder: Path, content: str, *, encoding: str = "utf-8", name: str = "名簿.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode(encoding))
    return path


def people(shown: Preview) -> list[tuple[int, str, str]]:
    return [(entry.row, entry.name, entry.reading) for entry in shown.people]


def xlsx(**sheets: Rows) -> bytes:
    """A text that begins with = is a formula, and what follows a | its value. `hidden_…`: a hidden sheet."""
    whole = io.BytesIO()
    with Workbook(whole, {"in_memory": True}) as workbook:
        days = workbook.add_format({"num_format": "yyyy/m/d"})
        for title, rows in sheets.items():
            sheet = workbook.add_worksheet(title)
            if title.startswith("hidden"):
                sheet.hide()
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, str) and cell.startswith("="):
                        sheet.write_formula(number, column, cell.split("|")[0], None, cell.split("|")[1])
                    elif isinstance(cell, date):
                        sheet.write_datetime(number, column, cell, days)
                    else:
                        sheet.write(number, column, cell)
    return whole.getvalue()


def changed(workbook: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The same archive with one part changed."""
    whole = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as given,
        zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as other,
    ):
        for name in given.namelist():
            content = given.read(name)
            other.writestr(name, change(content) if name == part else content)
    return whole.getvalue()

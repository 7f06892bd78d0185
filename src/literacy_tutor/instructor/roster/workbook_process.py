"""A process of its own that reads an Excel file: its bytes come in, its tables go out as JSON.

Native code reads it, and a file made for that purpose can end the process it is read in: then it is this one.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from literacy_tutor.instructor.roster.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS

_MOST_SHEETS = 100
_MOST_MEMORY = 1_500_000_000


def main() -> None:
    _hold_memory()
    sys.stdout.buffer.write(json.dumps(answer(sys.stdin.buffer.read())).encode())


def answer(content: bytes) -> dict[str, object]:
    """`{"sheets": [[name, rows], …]}`, or `{"refusal": locked | damaged | [row, column]}`: there is too much."""
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    sheets: list[tuple[str, list[list[str]]]] = []
    left = MOST_CELLS
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            tables = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
            visible = [one for one in tables if one.visible == SheetVisibleEnum.Visible]
            for one in (visible or tables)[:_MOST_SHEETS]:
                sheet = workbook.get_sheet_by_name(one.name)
                row, column = sheet.end or (-1, -1)
                left -= (row + 1) * (column + 1)
                if row >= MOST_ROWS or column >= MOST_COLUMNS or left < 0:
                    return {"refusal": [row, column]}
                rows = sheet.to_python(skip_empty_area=False) if sheet.end else []
                sheets.append((one.name, [[_text(cell) for cell in row] for row in rows]))
    except PasswordError:
        return {"refusal": "locked"}
    except (CalamineError, OSError, ValueError, OverflowError):
        return {"refusal": "damaged"}
    return {"sheets": sheets}


def _text(cell: float | str | bool | time | date | datetime | timedelta) -> str:
    match cell:
        case str():
            return cell
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _hold_memory() -> None:
    """Where the system can: an allocation too large for the laptop fails, and this process with it."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


if __name__ == "__main__":
    main()

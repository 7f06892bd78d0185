"""A roster that is an Excel file, old or new: given to a process that may die of it, and its tables taken back."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys

from literacy_tutor.instructor.roster import refusals
from literacy_tutor.instructor.roster.archive import repack
from literacy_tutor.instructor.roster.grid import LONGEST_CELL, Grid, Sheet

log = logging.getLogger(__name__)
ZIP = b"PK\x03\x04"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How a .xls begins, and any .xlsx with a password."""
_COMMAND = (sys.executable, "-P", "-m", "literacy_tutor.instructor.roster.workbook_process")
_LONGEST_WAIT_S = 60
_LOCKED = re.compile(
    "EncryptedPackage".encode("utf-16-le")  # a new file's
    + rb"|\x09\x08(?:\x10\x00\x00\x06.{14}|\x08\x00\x00\x05.{6})(?:\x86\x00\x00\x00)?\x2f\x00",  # an old one's
    re.DOTALL,
)


def read_workbook(content: bytes, file: str) -> Grid:
    """Raises UserError for one that is locked, damaged or too large."""
    if content.startswith(ZIP):
        content = repack(content, file)
    elif _LOCKED.search(content):
        raise refusals.locked(file)
    match _ask(content):
        case {"sheets": sheets}:
            return Grid(file, "excel", "", tuple(_sheet(name, rows, file) for name, rows in sheets))
        case {"refusal": "locked"}:
            raise refusals.locked(file)
        case {"refusal": [int(row), int(column)]}:
            raise refusals.too_many_cells(file, row, column)
        case _:
            raise refusals.damaged(file)


def _ask(content: bytes) -> object:
    """What the process says; None where it died or hung."""
    try:
        done = subprocess.run(
            _COMMAND,
            input=content,
            capture_output=True,
            timeout=_LONGEST_WAIT_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # else a console flashes on Windows
        )
    except subprocess.TimeoutExpired:
        log.warning("a workbook was not read in %d s", _LONGEST_WAIT_S)
        return None
    if done.returncode:
        log.warning("reading a workbook ended with %d", done.returncode)
        return None
    said: object = json.loads(done.stdout)
    return said


def _sheet(name: str, rows: list[list[str]], file: str) -> Sheet:
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if len(cell) > LONGEST_CELL:
                raise refusals.cell_too_long(file, number, column)
    return Sheet(name, tuple(map(tuple, rows)))

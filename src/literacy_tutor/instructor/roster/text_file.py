"""A roster that is text: bytes to letters without guessing, and letters to cells."""

from __future__ import annotations

import codecs
import csv
import io
import re

from literacy_tutor.instructor.roster import refusals
from literacy_tutor.instructor.roster.grid import (
    LONGEST_CELL,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Grid,
    Sheet,
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_UNMARKED = (("utf-8", "UTF-8"), ("cp932", "Shift_JIS"))
"""cp932 is Windows' Shift_JIS, in which ① and 髙 stand too."""
_OF_NO_LETTER = re.compile("[\x80\uf8f0-\uf8f3]")
"""What Python makes of the bytes that cp932 has no letter for."""
_END_OF_FILE = "\x1a"
"""As old systems write it."""
_BETWEEN_CELLS = (",", "\t", ";")
_LINES_LOOKED_AT = 50
_BINARY = refusals.Said("文字の表ではないもの", "no text")


def read_text(content: bytes, file: str) -> Grid:
    """Raises UserError for bytes that are no text, and for a table that is torn or too large."""
    text, encoding = _decode(content, file)
    text = text.rstrip(_END_OF_FILE)
    if "\0" in text:
        raise refusals.no_list(file, _BINARY)
    return Grid(file, "text", encoding, (Sheet("", _rows(text, file)),))


def _decode(content: bytes, file: str) -> tuple[str, str]:
    """The text and how its encoding is called."""
    for mark, codec, called in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(codec), called
            except UnicodeDecodeError as error:
                row = content[len(mark) :][: error.start].decode(codec, "ignore").count("\n")
                raise refusals.unknown_letters(file, row) from error
    furthest = 0
    for codec, called in _UNMARKED:
        try:
            text = content.decode(codec)
            if codec == "cp932" and (found := _OF_NO_LETTER.search(text)):
                raise refusals.unknown_letters(file, text.count("\n", 0, found.start()))
            return text, called
        except UnicodeDecodeError as error:
            furthest = max(furthest, error.start)
    raise refusals.unknown_letters(file, content[:furthest].count(b"\n"))


def _rows(text: str, file: str) -> tuple[tuple[str, ...], ...]:
    rows: list[tuple[str, ...]] = []
    widest = 0
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    while True:
        try:
            row = next(lines)
        except StopIteration:
            return tuple(rows)
        except csv.Error as error:
            sentence = refusals.cell_too_long if "field limit" in str(error) else refusals.stray_quote
            raise sentence(file, len(rows)) from error
        widest = max(widest, len(row))
        if len(rows) >= MOST_ROWS or widest > MOST_COLUMNS or (len(rows) + 1) * widest > MOST_CELLS:
            raise refusals.too_many_cells(file, len(rows), widest - 1)
        for column, cell in enumerate(row):
            if len(cell) > LONGEST_CELL:
                raise refusals.cell_too_long(file, len(rows), column)
        rows.append(tuple(row))


def _delimiter(text: str) -> str:
    """What stands in most of the first lines, however often in one of them: addresses and remarks have commas, too. Of
    two in as many lines the more frequent; a comma where there is none."""
    lines = text[:100_000].splitlines()[:_LINES_LOOKED_AT]
    return max(
        _BETWEEN_CELLS,
        key=lambda sign: (sum(sign in line for line in lines), sum(line.count(sign) for line in lines)),
    )

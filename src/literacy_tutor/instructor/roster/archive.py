"""A roster that is an .xlsx, before anything reads it: unpacked while counting, and packed again with the tables alone.

What reads it later is native code, which believes what the archive says of its sizes, and keeps room for every cell
between the first and the last: one in the furthest corner would be 400 GB.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from contextlib import suppress
from typing import IO
from xml.parsers import expat

from literacy_tutor.instructor.roster import refusals
from literacy_tutor.instructor.roster.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED
from literacy_tutor.instructor.roster.refusals import Said

_MOST_PARTS = 3_000
_CHUNK = 1 << 16
_WANTED = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/(?:_rels/)?workbook\.xml(?:\.rels)?|xl/sharedStrings\.xml|xl/styles\.xml"
    r"|xl/(?:worksheets|chartsheets)/(?:_rels/)?[^/\\]+\.(?:xml|rels)",
    re.IGNORECASE,
)
"""Pictures, macros, links and printers stay outside."""
_BELOW_A_CELL = {"v", "is", "f"}
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_OTHERS = (
    ("xl/workbook.bin", Said("Excel バイナリ ブック（.xlsb）", "an Excel binary workbook (.xlsb)")),
    ("content.xml", Said("OpenDocument の表（.ods）", "an OpenDocument file (.ods)")),
    ("word/document.xml", Said("Word の文書", "a Word document")),
    ("Index/Document.iwa", Said("Numbers の表", "a Numbers table")),
)
_ZIP = Said("ZIP にまとめたファイル", "a ZIP archive")


def repack(content: bytes, file: str) -> bytes:
    """The same tables in an archive whose sizes are true. Raises UserError where it is too large, locked or no .xlsx."""
    packed = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(packed, "w") as ours:
            _must_be_a_workbook(given, file)
            left, seen = MOST_UNPACKED, set[str]()
            for part in given.infolist():
                if not _WANTED.fullmatch(part.filename):
                    continue
                if part.filename.casefold() in seen:
                    raise refusals.damaged(file)
                seen.add(part.filename.casefold())
                with given.open(part) as stream:
                    whole = _read(stream, left, file)
                left -= len(whole)
                _must_be_small(whole, file)
                ours.writestr(part.filename, whole)
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        NotImplementedError,
        OSError,
        EOFError,
    ) as error:
        raise refusals.damaged(file) from error
    except (ValueError, OverflowError, RuntimeError) as error:  # numbers of the archive that cannot be
        raise refusals.damaged(file) from error
    return packed.getvalue()


def _must_be_a_workbook(archive: zipfile.ZipFile, file: str) -> None:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS:
        raise refusals.unpacks_too_large(file)
    if any(part.flag_bits & 1 for part in parts):
        raise refusals.locked(file)
    names = {part.filename.casefold() for part in parts}
    if "xl/workbook.xml" not in names:
        for name, what in _OTHERS:
            if name.casefold() in names:
                raise refusals.another_kind(file, what)
        raise refusals.no_list(file, _ZIP)


def _read(stream: IO[bytes], most: int, file: str) -> bytes:
    """Counts what really comes, whatever the archive says."""
    chunks, size = [], 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > most:
            raise refusals.unpacks_too_large(file)
        chunks.append(chunk)
    return b"".join(chunks)


class _Extent:
    """How far the cells with something in them reach."""

    def __init__(self) -> None:
        self.row = self.column = -1
        self._at = (-1, -1)
        self._inside = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "row":
            self._at = (int(attributes["r"]) - 1 if "r" in attributes else self._at[0] + 1, -1)
        elif tag == "c":
            self._inside = True
            self._at = _position(attributes["r"]) if "r" in attributes else (self._at[0], self._at[1] + 1)
        elif self._inside and tag in _BELOW_A_CELL:
            self.row, self.column = max(self.row, self._at[0]), max(self.column, self._at[1])

    def end(self, tag: str) -> None:
        if tag.rpartition(":")[2] == "c":
            self._inside = False


def _position(cell: str) -> tuple[int, int]:
    """B3 -> (2, 1)."""
    found = _CELL.fullmatch(cell)
    if not found:
        raise ValueError(f"{cell} is no cell")
    column = 0
    for one in found[1]:
        column = column * 26 + ord(one) - ord("A") + 1
    return int(found[2]) - 1, column - 1


class _Defined(Exception):  # noqa: N818 - caught here
    """An XML part that defines entities of its own; Excel's never do."""


def _must_be_small(part: bytes, file: str) -> None:
    extent, parser = _Extent(), expat.ParserCreate()
    parser.StartElementHandler = extent.begin
    parser.EndElementHandler = extent.end
    parser.StartDoctypeDeclHandler = _refuse
    with suppress(UnicodeDecodeError):
        try:
            parser.Parse(part, True)
        except _Defined as error:
            raise refusals.damaged(file) from error
    rows, columns = extent.row + 1, extent.column + 1
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise refusals.too_many_cells(file, extent.row, extent.column)


def _refuse(*_declaration: object) -> None:
    raise _Defined

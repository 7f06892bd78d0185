"""Under a salvage: the rows of a damaged file, page by page, without SQLite and without trusting its tables' roots.

Every page that still is one gives its rows, also from the write-ahead log, committed or not: which of them are good
their own hashes say. Format: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import SEEK_END, BytesIO
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeAlias

Value: TypeAlias = bytes | int | float | None
"""Text and blobs both as bytes: a flipped bit may leave a text that is no longer UTF-8."""

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_FILE_HEADER, _WAL_HEADER, _FRAME_HEADER = 100, 32, 24
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LONGEST = 1_000_000
"""Bytes; no row of ours is longer, so what says so is damaged."""
OUR_PAGE = 4096
_LONGEST_BEFORE = 3 + 5
"""Bytes of a row's length and its number."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row: of a table (`rowid` is its number), or of an index or a table without row numbers (None)."""

    rowid: int | None
    values: tuple[Value, ...]


class DamagedCell(ValueError):  # noqa: N818 - met all the time, and seen by nobody
    """What stands there is no row."""


def carve(file: Path, looks: re.Pattern[bytes]) -> Iterator[Cell]:
    """Every row that can be decoded in the file, and then in its log; some come twice. What is not there has none.

    Where a page no longer tells where its rows begin, those of a table are found that look as they should: `looks` is
    how such a row begins, with the length of its header and the kinds of its values.
    """
    with _opened(file) as main, _opened(file.with_name(f"{file.name}-wal")) as log:
        wreck = _Wreck(main, log)
        for number, page in chain(wreck.pages(), wreck.frames()):
            yield from wreck.cells(number, page, looks)


def carve_log(file: Path, looks: re.Pattern[bytes]) -> Iterator[list[Cell]]:
    """The same of each page in the log that was acknowledged, the newest first."""
    with _opened(file) as main, _opened(file.with_name(f"{file.name}-wal")) as log:
        wreck = _Wreck(main, log)
        for number, page in wreck.acknowledged():
            yield list(wreck.cells(number, page, looks))


def _opened(file: Path) -> BinaryIO:
    return file.open("rb") if file.exists() else BytesIO()


class _Wreck:
    def __init__(self, main: BinaryIO, log: BinaryIO) -> None:
        self._main, self._log = main, log
        self._page_size, self._usable = _sizes(_read(main, 0, _FILE_HEADER))
        self._newest = dict(self._frames())

    def pages(self) -> Iterator[tuple[int, bytes]]:
        """Number and bytes."""
        size = self._page_size
        for number, at in enumerate(range(0, self._main.seek(0, SEEK_END), size), start=1):
            yield number, _read(self._main, at, size).ljust(size, b"\0")

    def frames(self) -> Iterator[tuple[int, bytes]]:
        """The same of the log's, in the order of writing."""
        for number, at in self._frames():
            yield number, self._in_log(at)

    def acknowledged(self) -> Iterator[tuple[int, bytes]]:
        """From the last that ends a transaction back to the first. Behind it is what was under way when the power went,
        or what is left of an older log: that has another salt than the log's header and its first frames, of which
        some may be damaged."""
        headers = [(at, _read(self._log, at - _FRAME_HEADER, _FRAME_HEADER)) for _, at in self._frames()]
        salts = {_read(self._log, 16, 8), *(header[8:16] for _, header in headers[:3])}
        ends = [at for at, header in headers if header[8:16] in salts and any(header[4:8])]
        for at, header in reversed(headers):
            if ends and at <= ends[-1]:
                yield int.from_bytes(header[:4], "big"), self._in_log(at)

    def cells(self, number: int, page: bytes, looks: re.Pattern[bytes]) -> Iterator[Cell]:
        start = _FILE_HEADER if number == 1 else 0
        found = set()
        for at in _places(page, start):
            with suppress(DamagedCell, IndexError):
                yield self._cell(page, page[start], at)
                found.add(at)
        for at in _by_looks(page, looks, found):
            with suppress(DamagedCell, IndexError):
                yield self._cell(page, _TABLE_LEAF, at)

    def _cell(self, page: bytes, kind: int, at: int) -> Cell:
        if kind == _INDEX_INTERIOR:
            at += 4  # the number of the page to the left
        length, at = _varint(page, at)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        return Cell(rowid, _values(self._payload(page, kind, at, length)))

    def _payload(self, page: bytes, kind: int, at: int, length: int) -> bytes:
        if not 0 < length <= _LONGEST:
            raise DamagedCell
        here = self._bytes_here(kind, length)
        payload = page[at : at + here]
        if here == length:
            return payload
        follow = int.from_bytes(page[at + here : at + here + 4], "big")
        while follow and len(payload) < length:
            page = self._page(follow)
            follow = int.from_bytes(page[:4], "big")
            payload += page[4 : min(self._usable, 4 + length - len(payload))]
        return payload

    def _bytes_here(self, kind: int, length: int) -> int:
        """How much of a row stands on its own page, "Cell Payload Overflow Pages" in the format's description."""
        usable = self._usable
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (usable - 12) * 32 // 255 - 23
        fitting = least + (length - least) % (usable - 4)
        return fitting if fitting <= most else least

    def _in_log(self, at: int) -> bytes:
        return _read(self._log, at, self._page_size).ljust(self._page_size, b"\0")

    def _page(self, number: int) -> bytes:
        size = self._page_size
        if number in self._newest:
            return self._in_log(self._newest[number])
        page = _read(self._main, (number - 1) * size, size)
        if len(page) < size:
            raise DamagedCell
        return page

    def _frames(self) -> Iterator[tuple[int, int]]:
        """Page number and place of every page in the log, in the order of writing; the last one may be cut."""
        frame = _FRAME_HEADER + self._page_size
        for at in range(_WAL_HEADER, self._log.seek(0, SEEK_END) - _FRAME_HEADER, frame):
            yield int.from_bytes(_read(self._log, at, 4), "big"), at + _FRAME_HEADER


def _read(file: BinaryIO, at: int, length: int) -> bytes:
    """A page that the disk cannot read any more is one of zeros, and the search goes on behind it."""
    try:
        file.seek(at)
        return file.read(length)
    except OSError:
        return bytes(length)


def _sizes(header: bytes) -> tuple[int, int]:
    """Of a page, and of its part in use; ours where the file's header is no longer one."""
    size = int.from_bytes(header[16:18], "big")
    reserved = header[20] if len(header) == _FILE_HEADER else 0
    if size not in (512, 1024, 2048, 4096, 8192, 16384, 32768):
        size = OUR_PAGE
    return size, size - (reserved if reserved <= 32 else 0)


def _places(page: bytes, start: int) -> Iterator[int]:
    """Where the page's rows begin; none where it is no page of rows."""
    kind = page[start]
    if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
        return
    first = start + (12 if kind == _INDEX_INTERIOR else 8)
    cells = int.from_bytes(page[start + 3 : start + 5], "big")
    for at in range(first, min(first + 2 * cells, len(page) - 1), 2):
        place = int.from_bytes(page[at : at + 2], "big")
        if first <= place < len(page):
            yield place


def _by_looks(page: bytes, looks: re.Pattern[bytes], found: set[int]) -> Iterator[int]:
    """Where rows begin that were not found. Before the header stand two numbers, the row's length and its own; where
    they begin is found by trying."""
    for match in looks.finditer(page):
        header = match.start()
        places = range(max(0, header - _LONGEST_BEFORE), header - 1)
        for at in places if found.isdisjoint(places) else ():
            _, number_at = _varint(page, at)
            if number_at < header and _varint(page, number_at)[1] == header:
                yield at


def _values(payload: bytes) -> tuple[Value, ...]:
    """Raises DamagedCell where the lengths do not add up."""
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, kind, at)
        values.append(value)
    if at != len(payload):
        raise DamagedCell
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind >= 12:
        end = at + (kind - 12) // 2
        return payload[at:end], end
    match kind:
        case 0:
            return None, at
        case 7:
            return 0.0, at + 8  # no row of ours that matters has one
        case 8 | 9:
            return kind - 8, at
        case _:
            raise DamagedCell


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins there, and where it ends."""
    number = 0
    for place in range(8):
        byte = data[at + place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + place + 1
    number = number << 8 | data[at + 8]
    return number - (1 << 64) if number >> 63 else number, at + 9

"""A `.xls` as Excel 97 wrote it: BIFF8 records in one stream of an OLE file. Formats: [MS-XLS], [MS-CFB]."""

from __future__ import annotations

import struct
from collections.abc import Mapping

Cells = Mapping[tuple[int, int], str | float]

_SECTOR = 512
_END, _FAT, _FREE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_SMALLEST_STREAM = 4096
LOCK = struct.pack("<HHH", 0x002F, 2, 1)
"""A FILEPASS record: the rest is encrypted."""


def xls(cells: Cells, *, title: str = "名簿", lock: bytes = b"") -> bytes:
    return ole("Workbook", _workbook(cells, title, lock))


def ole(name: str, stream: bytes) -> bytes:
    """A file with one stream."""
    stream = stream.ljust(_SMALLEST_STREAM, b"\0")
    stream = stream.ljust(-(-len(stream) // _SECTOR) * _SECTOR, b"\0")
    sectors = len(stream) // _SECTOR
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        bytes.fromhex("d0cf11e0a1b11ae1"), 0x3E, 3, 0xFFFE, 9, 6, 0, 1, sectors, 0, _SMALLEST_STREAM, _END, 0, _END, 0,
    )  # fmt: skip
    head += struct.pack("<I", sectors + 1) + struct.pack("<I", _FREE) * 108
    chain = [*range(1, sectors), _END, _END, _FAT]
    table = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    places = _place("Root Entry", 5, 1, _END, 0) + _place(name, 2, _FREE, 0, len(stream))
    return head + stream + places.ljust(_SECTOR, b"\0") + table


def _place(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16x4x16xIQ", encoded, len(encoded) + 2, kind, 1, _FREE, _FREE, child, start, size
    )


def _workbook(cells: Cells, title: str, lock: bytes) -> bytes:
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1997, 0, 6)) + lock
    name = title.encode("utf-16-le")
    size = len(begin) + 4 + 8 + len(name) + 4
    globals_ = (
        begin + _record(0x0085, struct.pack("<IBBBB", size, 0, 0, len(title), 1) + name) + _record(0x000A)
    )
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 1997, 0, 6))
    for (row, column), value in sorted(cells.items()):
        if isinstance(value, str):
            text = struct.pack("<HHHHB", row, column, 0, len(value), 1) + value.encode("utf-16-le")
            sheet += _record(0x0204, text)
        else:
            sheet += _record(0x0203, struct.pack("<HHHd", row, column, 0, value))
    return globals_ + sheet + _record(0x000A)


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content

"""The first hundred bytes of a database file: what can be said of it before SQLite is asked."""

from __future__ import annotations

from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_BYTES = 100
_WAL_FORMAT = 2
_FILE_FORMATS, _SCHEMA_FORMAT, _TEXT_ENCODING = slice(18, 20), slice(44, 48), slice(56, 60)
"""Of another file format for writing SQLite says only that the file may not be written."""


def complaint(path: Path) -> str | None:
    """Why the file cannot be a whole database; None when it may be one. Raises OSError."""
    header, size = _read(path), path.stat().st_size
    if not size:
        return "it is empty"
    if not header.startswith(_MAGIC) or len(header) < _BYTES:
        return "it is not a database"
    if not _is_known(header):
        return "it is in a format that SQLite does not know"
    if is_cut(path):
        return f"it ends after {size} of {_promised_bytes(header)} bytes"
    return None


def is_cut(path: Path) -> bool:
    """Whether its end, or all of it, is missing, as far as its beginning tells."""
    header = _read(path) if path.exists() else b""
    if len(header) < _BYTES:
        return True
    if not header.startswith(_MAGIC) or any(has_side_file(path, side) for side in ("-wal", "-journal")):
        return False  # what was killed in the middle is only not done yet
    return path.stat().st_size < _promised_bytes(header)


def _is_known(header: bytes) -> bool:
    """Formats that there are, and text in UTF-8 as ours is (0 before the first table)."""
    schema, encoding = (int.from_bytes(header[part], "big") for part in (_SCHEMA_FORMAT, _TEXT_ENCODING))
    return {*header[_FILE_FORMATS]} <= {1, _WAL_FORMAT} and schema <= 4 and encoding <= 1


def writes_ahead(path: Path) -> bool:
    """Whether the file goes with a write-ahead log."""
    return _read(path)[18] == _WAL_FORMAT


def has_side_file(path: Path, suffix: str) -> bool:
    """Whether there is something in the log (-wal) or in the rollback journal (-journal) beside the file."""
    beside = path.with_name(path.name + suffix)
    return beside.exists() and beside.stat().st_size > 0


def _promised_bytes(header: bytes) -> int:
    """Page size (1 means 65,536) times number of pages: https://www.sqlite.org/fileformat2.html#the_database_header"""
    page = int.from_bytes(header[16:18], "big")
    return (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_BYTES)

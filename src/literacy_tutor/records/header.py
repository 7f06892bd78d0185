"""The first hundred bytes of a database file: what can be said of it before SQLite is asked."""

from __future__ import annotations

from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_BYTES = 100
_WAL_FORMAT = 2


def complaint(path: Path) -> str | None:
    """Why the file cannot be a whole database; None when it may be one. Raises OSError."""
    header, size = _read(path), path.stat().st_size
    if not size:
        return "it is empty"
    if not header.startswith(_MAGIC) or len(header) < _BYTES:
        return "it is not a database"
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

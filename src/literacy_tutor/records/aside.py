"""Beside damaged records: the folder in which they are kept, and the step that puts the new ones in their place.

`damaged-2026-11-24-101530/` holds the damaged file under its old name, with its log, and `README.txt`. New records
are made in there too; once they are called `rebuilt.db`, they will take the old ones' place, whatever is killed when.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

PARTIAL = "rebuilt.db.partial"
REBUILT = "rebuilt.db"
READ_ME = "README.txt"
NOTE = "records.damaged"
"""Damage was found while somebody was at work: the next start must look, whatever it sees itself."""

_SIDE_FILES = ("-wal", "-shm", "-journal", "")


def make_aside(folder: Path, now: datetime) -> Path:
    """A new folder; what killed salvages left half-made is cleared."""
    for left in kept_aside(folder):
        clear(left)
    name = f"damaged-{now:%Y-%m-%d-%H%M%S}"
    aside = _free(folder / name)
    aside.mkdir(mode=0o700)
    return aside


def kept_aside(folder: Path) -> list[Path]:
    """By name, which is by time."""
    return sorted(one for one in matching(folder, "damaged-*") if one.is_dir())


def matching(folder: Path, pattern: str) -> list[Path]:
    """Nothing where the folder is not there, or nobody may look into it."""
    return list(folder.glob(pattern)) if os.path.isdir(folder) else []


def clear(aside: Path) -> None:
    """Away with it, unless somebody's file is kept in it."""
    if {one.name.removesuffix("-journal") for one in aside.iterdir()} <= {PARTIAL, REBUILT, READ_ME}:
        shutil.rmtree(aside)


def files_of(records: Path) -> list[Path]:
    """Those that are there, the log first: new records must never meet an old one."""
    return [file for suffix in _SIDE_FILES if (file := records.with_name(records.name + suffix)).exists()]


def finish(records: Path) -> None:
    """Where new records are ready, they take the place of the damaged ones, which are kept.

    Raises OSError where the system does not let that be, and then everything is where it was.
    """
    for aside in _with_rebuilt(records.parent):
        moved: list[tuple[Path, Path]] = []
        try:
            for damaged in files_of(records):
                kept = _free(aside / damaged.name)
                damaged.replace(kept)
                moved.append((kept, damaged))
            sync_folder(aside)
            (aside / REBUILT).replace(records)
        except OSError:
            for kept, damaged in reversed(moved):
                kept.replace(damaged)
            raise
        (records.parent / NOTE).unlink(missing_ok=True)
        sync_folder(records.parent)
        if not any(aside.iterdir()):  # there was no file to keep
            aside.rmdir()


def note_damage(folder: Path, what: str) -> None:
    """For whoever looks next; where nothing can be written, they look themselves."""
    with suppress(OSError):
        (folder / NOTE).write_text(what, encoding="utf-8")


def noted_damage(folder: Path) -> str | None:
    """What was noted, if anything was."""
    note = folder / NOTE
    return note.read_text(encoding="utf-8", errors="replace") if note.exists() else None


def sync(path: Path, flags: int = os.O_RDWR) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    if sys.platform != "win32":  # Windows has no such call, and orders the rename itself
        sync(folder, os.O_RDONLY)


def _with_rebuilt(folder: Path) -> Iterator[Path]:
    """At every start: one look at the folder's names."""
    for name in os.listdir(folder):
        if name.startswith("damaged-") and (folder / name / REBUILT).exists():
            yield folder / name


def _free(path: Path) -> Path:
    """This name, or the next one that nobody has."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free

"""Before a roster is read: the files that may be one, in the folders where people put them. The newest comes first."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"})
"""Also of kinds that are refused: then it is said how to save them anew, and nobody looks for a file that is not shown."""
MOST = 40
"""Files shown; who has more looks by its name elsewhere and puts it on the desktop."""
_MOST_LOOKED_AT = 5000
"""Entries of one folder and those in it."""


class ListFile(NamedTuple):
    """`place`: the folder's name as a person sees it. `at`: when it was last written, by this computer's clock."""

    path: Path
    place: str
    at: datetime


def usual_folders(documents: Path) -> list[Path]:
    """Where a file from an office lies on this computer."""
    from platformdirs import user_desktop_path, user_downloads_path

    return [user_downloads_path(), user_desktop_path(), documents]


def list_files(folders: Iterable[Path]) -> list[ListFile]:
    """In these folders and in the folders in them; what cannot be looked into is passed over."""
    found: dict[Path, ListFile] = {}
    for folder in dict.fromkeys(folders):
        for entry, place in _files(folder):
            path = Path(entry.path)
            may_be_one = path.suffix.casefold() in ENDINGS and not entry.name.startswith((".", "~$"))
            if may_be_one and (at := _last_written(entry)):
                found[path] = ListFile(path, place, at)
    return sorted(found.values(), key=lambda one: one.at, reverse=True)[:MOST]


def _files(folder: Path) -> Iterator[tuple[os.DirEntry[str], str]]:
    here = folder.name or str(folder)  # a stick is E:\ where it has no name
    for entry in _entries(folder):
        match _kind(entry):
            case "file":
                yield entry, here
            case "folder" if not entry.name.startswith("."):
                inside = _entries(Path(entry.path))
                yield from ((one, f"{here}／{entry.name}") for one in inside if _kind(one) == "file")


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda one: one.name)[:_MOST_LOOKED_AT]
    except OSError:
        return []


def _kind(entry: os.DirEntry[str]) -> Literal["file", "folder", ""]:
    """ "" for anything else, and for a link that leads nowhere or in a circle."""
    try:
        return "file" if entry.is_file() else "folder" if entry.is_dir(follow_symlinks=False) else ""
    except OSError:
        return ""


def _last_written(entry: os.DirEntry[str]) -> datetime | None:
    """None for one that is gone, or whose time is beyond the year 9999, as NTFS can say."""
    try:
        return datetime.fromtimestamp(entry.stat().st_mtime).astimezone()
    except (OSError, OverflowError, ValueError):
        return None

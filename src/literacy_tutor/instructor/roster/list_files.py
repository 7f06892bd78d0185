"""Before a roster is read: the files that may be one, in the folders where people put them. The newest comes first."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xls", ".xlsx"})
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
            if path.suffix.casefold() in ENDINGS and not entry.name.startswith((".", "~$")):
                at = datetime.fromtimestamp(entry.stat().st_mtime).astimezone()
                found[path] = ListFile(path, place, at)
    return sorted(found.values(), key=lambda one: one.at, reverse=True)[:MOST]


def _files(folder: Path) -> Iterator[tuple[os.DirEntry[str], str]]:
    for looked_at, entry in enumerate(_entries(folder)):
        if looked_at >= _MOST_LOOKED_AT:
            return
        if entry.is_file():
            yield entry, folder.name
        elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            for inner, below in enumerate(_entries(Path(entry.path))):
                if inner >= _MOST_LOOKED_AT:
                    break
                if below.is_file():
                    yield below, f"{folder.name}／{entry.name}"


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda one: one.name)
    except OSError:
        return []

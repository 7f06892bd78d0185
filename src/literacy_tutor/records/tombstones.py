"""Beside the records: who was erased, by id alone, so that no old backup brings them back; and whose erasing is not done yet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from literacy_tutor.records.aside import sync, sync_folder

FILE_NAME = "erased.txt"
_LINE = re.compile(
    r"^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})( under way(?: with damaged files)?)?$", re.M
)


class Tombstones(NamedTuple):
    """Ids. `damaged_too`: whoever erases them wanted files that cannot be read to go as well."""

    erased: frozenset[str] = frozenset()
    under_way: frozenset[str] = frozenset()
    damaged_too: bool = False

    @property
    def all(self) -> frozenset[str]:
        return self.erased | self.under_way


def read(folder: Path) -> Tombstones:
    """What a damaged byte leaves of it counts; nothing where nobody was ever erased."""
    file = folder / FILE_NAME
    if not file.exists():
        return Tombstones()
    found = _LINE.findall(file.read_text(encoding="utf-8", errors="replace"))
    return Tombstones(
        frozenset(id for id, state in found if not state),
        frozenset(id for id, state in found if state),
        any(state.endswith("files") for _, state in found),
    )


def begin(folder: Path, ids: Iterable[str], *, damaged_too: bool) -> None:
    """On the disk before anything else is done: whatever is killed then, the next start goes on."""
    known = read(folder)
    under_way = known.under_way | set(ids)
    _write(folder, Tombstones(known.erased - under_way, under_way, known.damaged_too or damaged_too))


def end(folder: Path) -> None:
    """All that were under way are erased."""
    _write(folder, Tombstones(read(folder).all))


def _write(folder: Path, stones: Tombstones) -> None:
    state = " under way with damaged files" if stones.damaged_too else " under way"
    lines = [*sorted(stones.erased), *(f"{id}{state}" for id in sorted(stones.under_way))]
    partial = folder / f"{FILE_NAME}.partial"
    partial.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    sync(partial)
    partial.replace(folder / FILE_NAME)
    sync_folder(folder)

"""At the end of a class: a verified copy of the records, one a day, the older ones thinned out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

from literacy_tutor.records import driver
from literacy_tutor.records.kept_backups import backup_path, dated_backups, newest_good_backup, problem_in
from literacy_tutor.records.trouble import damaged, in_words

__all__ = ["back_up", "days_to_keep", "newest_good_backup"]

DAILY, WEEKLY = 10, 8
_SOURCE = "records.db"
_PARTIAL = ".partial"


def back_up(folder: Path, today: date) -> Path:
    """Copies the records as they are now, even while the app writes, to `backups/records-YYYY-MM-DD.db`. A
    running lesson is in it with the steps passed, not with its actions.

    A copy already made today is replaced, but never by one that fails its checks: DamagedRecords then. Meant
    for another thread than the window's: it opens a connection of its own.
    """
    source, target = folder / _SOURCE, backup_path(folder, today)
    partial = target.with_name(target.name + _PARTIAL)
    with in_words(source):
        target.parent.mkdir(mode=0o700, exist_ok=True)
        _clear_left_overs(target.parent)
        _copy(source, partial)
        if problem := problem_in(partial):
            partial.unlink()
            raise damaged(source, problem)
        _sync(partial, os.O_RDWR)
        partial.replace(target)
        _sync_folder(target.parent)
        _thin_out(folder)
    return target


def days_to_keep(days: Iterable[date]) -> set[date]:
    """The newest ten days, and of those before them the newest day in each of the newest eight weeks."""
    newest_first = sorted(days, reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    for day in newest_first[DAILY:]:
        year, week, _ = day.isocalendar()
        weeks.setdefault((year, week), day)
    return {*newest_first[:DAILY], *list(weeks.values())[:WEEKLY]}


def _clear_left_overs(backups: Path) -> None:
    for left_over in backups.glob(f"records-*{_PARTIAL}*"):
        left_over.unlink()


def _copy(source: Path, partial: Path) -> None:
    with (
        closing(driver.connect_reading(source)) as reading,
        closing(driver.connect_alone(partial)) as writing,
    ):
        driver.copy_whole(reading, writing)
        writing.execute("PRAGMA journal_mode = delete")  # one file, complete in itself
        writing.execute("DELETE FROM running_action")  # what is typed lives in the running attempt alone


def _thin_out(folder: Path) -> None:
    backups = dated_backups(folder)
    keep = days_to_keep(backups.values())
    for path, day in backups.items():
        if day not in keep:
            path.unlink()


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":  # Windows has no such call, and orders the rename itself
        _sync(folder, os.O_RDONLY)

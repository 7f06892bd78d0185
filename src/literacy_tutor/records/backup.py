"""At the end of a class: a verified copy of the records, one a day, the older ones thinned out."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from literacy_tutor.records import aside, driver
from literacy_tutor.records.database import mend
from literacy_tutor.records.kept_backups import (
    ONE_AT_A_TIME,
    backup_path,
    dated_backups,
    events_in,
    newest_good_backup,
    problem_in,
)
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.trouble import in_words_of_a_backup

__all__ = ["back_up", "keep_safe", "newest_good_backup", "to_keep"]

DAILY, WEEKLY = 10, 8
_SOURCE = "records.db"
_PARTIAL = ".partial"

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

T = TypeVar("T", bound=Hashable)


def back_up(folder: Path, today: date) -> Path:
    """Copies the records as they are now, even while the app writes, to `backups/records-YYYY-MM-DD.db`. A
    running lesson is in it with the steps passed, not with its actions.

    A copy already made today is replaced, but never by one that fails its checks, DamagedRecords then, nor by one
    with a shorter log. Meant for another thread than the window's: it opens a connection of its own.
    """
    source = folder / _SOURCE
    partial = backup_path(folder, today).with_suffix(f".db{_PARTIAL}")
    with in_words_of_a_backup(source, partial.parent), ONE_AT_A_TIME:
        partial.parent.mkdir(mode=0o700, exist_ok=True)
        _clear_left_overs(partial.parent)
        try:
            _copy(source, partial)
            if problem := problem_in(partial):
                raise DamagedRecords(source, problem)
            aside.sync(partial)
        except BaseException:
            _clear_left_overs(partial.parent)  # on a full disk every byte counts
            raise
        made = partial.replace(_name_for(partial))
        aside.sync_folder(made.parent)
        _thin_out(folder, made)
    return made


def keep_safe(database: Database, today: date) -> Path:
    """When a learner ends, and the class: damaged records are put right, and then there is a backup. Raises UserError.

    Damage that only the backup's check finds is noted for the next time.
    """
    folder = database.path.parent
    if what := aside.noted_damage(folder):
        mend(database, what)
    try:
        return back_up(folder, today)
    except DamagedRecords as damage:
        aside.note_damage(folder, damage.what)
        raise


def to_keep(newest_first: Sequence[tuple[T, date]]) -> set[T]:
    """The newest ten, and of those before them the newest in each of the newest eight weeks."""
    weeks: dict[tuple[int, int], T] = {}
    for one, day in newest_first[DAILY:]:
        year, week, _ = day.isocalendar()
        weeks.setdefault((year, week), one)
    return {*(one for one, _ in newest_first[:DAILY]), *list(weeks.values())[:WEEKLY]}


def _name_for(partial: Path) -> Path:
    """The day's name; another one where that is a longer log's, of records that were put away or lost since."""
    name = partial.with_suffix("")
    number, free = 1, name
    while free.exists() and events_in(free) > events_in(partial):
        number += 1
        free = name.with_stem(f"{name.stem}-{number}")
    return free


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


def _thin_out(folder: Path, made: Path) -> None:
    """In the order of their logs, whatever the clock said; the one just made stays in any case."""
    days = dated_backups(folder)
    newest_first = sorted(days, key=lambda one: (one == made, events_in(one), one.name), reverse=True)
    for path in days.keys() - to_keep([(one, days[one]) for one in newest_first]):
        path.unlink()

"""Beside the records: which backups there are, and which of them are good."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from threading import Lock

from literacy_tutor.records import driver, header, migrations
from literacy_tutor.records.aside import matching
from literacy_tutor.records.driver import Parameters, Row, SqliteError
from literacy_tutor.records.verification import ReadRows, full_check, verify_rows

FOLDER = "backups"
ONE_AT_A_TIME = Lock()
"""Held by whoever makes backups or writes them again."""
_NAME = re.compile(r"records-(\d{4}-\d{2}-\d{2})(-\d+)?\.db")


def backup_path(folder: Path, day: date) -> Path:
    return folder / FOLDER / f"records-{day.isoformat()}.db"


def dated_backups(folder: Path) -> dict[Path, date]:
    """The backups of the records in `folder`, good or not; other files are none of ours."""
    found = {}
    for path in matching(folder / FOLDER, "records-*.db"):
        if match := _NAME.fullmatch(path.name):
            try:
                found[path] = date.fromisoformat(match[1])
            except ValueError:  # such as the 31st of February
                continue
    return found


def newest_good_backup(folder: Path, devices: frozenset[str] = frozenset()) -> Path | None:
    """The backup with the longest log that passes all checks: a clock may have been wrong, the log is not.

    With `devices`, only one that was made of records written under one of these identities.
    """
    return sort_out(folder, devices)[0]


def sort_out(folder: Path, devices: frozenset[str] = frozenset()) -> tuple[Path | None, list[Path]]:
    """That one, and those that are damaged and may hold more than it does."""
    damaged = []
    candidates = [(events_in(path) or sys.maxsize, path.name, path) for path in dated_backups(folder)]
    for _, _, path in sorted(candidates, reverse=True):
        if problem_in(path):
            damaged.append(path)
        elif not devices or devices & _devices(path):
            return path, damaged
    return None, damaged


def verified_until(folder: Path, device: str) -> int:
    """Up to which place of arrival the log is in a backup, and so was read and found good; 0 for nowhere."""
    sql = "SELECT n FROM event WHERE device = ? ORDER BY seq DESC LIMIT 1"
    return max((_number(path, sql, (device,)) for path in dated_backups(folder)), default=0)


def events_in(path: Path) -> int:
    """How far its log goes; 0 where it cannot be read."""
    return _number(path, "SELECT coalesce(max(n), 0) FROM event", ())


def problem_in(path: Path) -> str | None:
    """What is wrong with a backup; None when every page and every event is good."""
    try:
        if what := header.complaint(path):
            return what
        with _at_rest(path) as rows:
            if problems := full_check(rows):
                return problems[0].splitlines()[-1]
            if what := migrations.complaint(rows):
                return what
            if not migrations.is_sealed(rows):
                return "its tables are not as they were made"
            return verify_rows(rows).complaint
    except (SqliteError, UnicodeDecodeError, OSError) as error:
        return str(error)


def _devices(path: Path) -> frozenset[str]:
    with _at_rest(path) as rows:
        return frozenset(row[0] for row in rows("SELECT id FROM device", ()))


def _number(path: Path, sql: str, parameters: Parameters) -> int:
    try:
        with _at_rest(path) as rows:
            return int(next(iter(rows(sql, parameters)), (0,))[0])
    except (SqliteError, UnicodeDecodeError):
        return 0


@contextmanager
def _at_rest(path: Path) -> Iterator[ReadRows]:
    with closing(driver.connect_untouching(path)) as connection:

        def rows(sql: str, parameters: Parameters) -> list[Row]:
            return connection.execute(sql, parameters).fetchall()

        yield rows

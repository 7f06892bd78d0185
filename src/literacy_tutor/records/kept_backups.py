"""Beside the records: which backups there are, and which of them are good."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from literacy_tutor.records import driver, header
from literacy_tutor.records.driver import Parameters, Row, SqliteError
from literacy_tutor.records.verification import ReadRows, quick_check, verify_rows

FOLDER = "backups"
_NAME = re.compile(r"records-(\d{4}-\d{2}-\d{2})\.db")


def backup_path(folder: Path, day: date) -> Path:
    return folder / FOLDER / f"records-{day.isoformat()}.db"


def dated_backups(folder: Path) -> dict[Path, date]:
    """The backups of the records in `folder`, good or not; other files are none of ours."""
    found = {}
    for path in (folder / FOLDER).glob("records-*.db"):
        if match := _NAME.fullmatch(path.name):
            try:
                found[path] = date.fromisoformat(match[1])
            except ValueError:  # such as the 31st of February
                continue
    return found


def newest_good_backup(folder: Path) -> Path | None:
    """The backup with the longest log that passes all checks: a clock may have been wrong, the log is not."""
    candidates = sorted(dated_backups(folder), key=lambda path: (_events(path), path.name), reverse=True)
    return next((path for path in candidates if problem_in(path) is None), None)


def problem_in(path: Path) -> str | None:
    """What is wrong with a backup; None when every page and every event is good."""
    if what := header.complaint(path):
        return what
    try:
        with _at_rest(path) as rows:
            if problems := quick_check(rows):
                return problems[0].splitlines()[-1]
            return verify_rows(rows).complaint
    except (SqliteError, UnicodeDecodeError) as error:
        return str(error)


def _events(path: Path) -> int:
    try:
        with _at_rest(path) as rows:
            return int(rows("SELECT coalesce(max(n), 0) FROM event", ())[0][0])
    except (SqliteError, UnicodeDecodeError):
        return -1  # not a good one, as its check will say


@contextmanager
def _at_rest(path: Path) -> Iterator[ReadRows]:
    with closing(driver.connect_untouching(path)) as connection:

        def rows(sql: str, parameters: Parameters) -> list[Row]:
            return connection.execute(sql, parameters).fetchall()

        yield rows

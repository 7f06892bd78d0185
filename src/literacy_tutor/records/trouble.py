"""From SQLite's and the system's errors to sentences, so that nobody who learns or helps sees a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.driver import SqliteError
from literacy_tutor.records.kept_backups import newest_good_backup
from literacy_tutor.records.refusals import DamagedRecords, UnusableRecords


class _Code(IntEnum):
    """SQLite's primary result codes that are not a bug of ours."""

    PERM = 3
    BUSY = 5
    READONLY = 8
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    NOTADB = 26


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """What goes wrong in the block with the file leaves it as a UserError; bugs leave it as they are."""
    try:
        yield
    except (SqliteError, UnicodeDecodeError) as error:
        if sentence := explain(error, path):
            raise sentence from error
        raise
    except OSError as error:
        raise _unreachable(path, error.strerror or str(error)) from error


def explain(error: SqliteError | UnicodeDecodeError, path: Path) -> UserError | None:
    """The sentence for an SQLite error that a person can put right; None for a bug of ours."""
    if isinstance(error, UnicodeDecodeError):  # the driver read SQLite's own message about a torn table
        return damaged(path, "its tables cannot be read")
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case _Code.CORRUPT | _Code.NOTADB:
            return damaged(path, str(error))
        case _Code.FULL:
            return _disk_is_full(path)
        case _Code.BUSY:
            return _in_use(path)
        case _Code.PERM | _Code.READONLY | _Code.IOERR | _Code.CANTOPEN:
            return _unreachable(path, str(error))
        case _:
            return None


def damaged(path: Path, what: str) -> DamagedRecords:
    return DamagedRecords(path, what, newest_good_backup(path.parent))


def _unreachable(path: Path, reason: str) -> UnusableRecords:
    """No right to write, a stick pulled out, a failing disk."""
    return UnusableRecords(
        path,
        reason,
        "see that the folder exists, may be written and its disk is plugged in, or choose one with --data",
        f"｜記録《きろく》の｜場所《ばしょ》（{path.parent}）が｜使《つか》えません。"
        "｜書《か》きこめる｜場所《ばしょ》か、USBメモリーなどが｜抜《ぬ》けていないかを｜確《たし》かめてください。",
    )


def _disk_is_full(path: Path) -> UnusableRecords:
    return UnusableRecords(
        path,
        "the disk is full",
        "free some space and do the last step again",
        "パソコンの｜空《あ》きがなくなり、｜記録《きろく》できませんでした。"
        "いらないファイルを｜減《へ》らしてから、もう｜一度《いちど》お｜願《ねが》いします。",
    )


def _in_use(path: Path) -> UnusableRecords:
    return UnusableRecords(
        path,
        "another program is using them",
        "close that program and try again",
        "ほかのプログラムが｜記録《きろく》を｜使《つか》っています。"
        "そのプログラムを｜閉《と》じてから、もう｜一度《いちど》お｜願《ねが》いします。",
    )

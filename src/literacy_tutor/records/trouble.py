"""From SQLite's and the system's errors to sentences, so that nobody who learns or helps sees a traceback."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.driver import SqliteError
from literacy_tutor.records.refusals import DamagedRecords, UnusableRecords

_LITTLE = 256 * 1024
"""Bytes; the log and its index alone need so much."""
_NO_ROOM = "no room"


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


_BY_MESSAGE = {
    "database is locked": _Code.BUSY,
    "attempt to write a readonly database": _Code.READONLY,
    "disk I/O error": _Code.IOERR,
    "database disk image is malformed": _Code.CORRUPT,
    "database or disk is full": _Code.FULL,
    "unable to open database file": _Code.CANTOPEN,
    "file is not a database": _Code.NOTADB,
}
"""sqlite3_errstr(): a copying of whole databases raises errors that have no code."""


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
        raise _explain_system(error, path) from error


@contextmanager
def in_words_of_a_backup(records: Path, backups: Path) -> Iterator[None]:
    """The same where only a copy is made: what is not copied is recorded all the same, and nobody must think otherwise."""
    try:
        with in_words(records):
            yield
    except UnusableRecords as refusal:
        say = _no_room_for_a_backup if refusal.reason == _NO_ROOM else _no_backup
        raise say(backups, refusal.reason) from refusal


def explain(error: SqliteError | UnicodeDecodeError, path: Path) -> UserError | None:
    """The sentence for an SQLite error that a person can put right; None for a bug of ours."""
    if isinstance(error, UnicodeDecodeError):  # the driver read SQLite's own message about a torn table
        return DamagedRecords(path, "its tables cannot be read")
    match _code(error):
        case _Code.CORRUPT | _Code.NOTADB:
            return DamagedRecords(path, str(error))
        case _Code.FULL:
            return _disk_is_full(path)
        case _Code.BUSY:
            return _in_use(path)
        case _Code.PERM | _Code.READONLY:
            return _may_not_be_written(path, str(error))
        case _Code.IOERR | _Code.CANTOPEN:
            return _by_a_trial(path, str(error))
        case _:
            return None


def _code(error: SqliteError) -> int:
    """The primary result code; 0 for none that is known."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return _BY_MESSAGE.get(str(error), 0) if code is None else code & 0xFF


def _explain_system(error: OSError, path: Path) -> UserError:
    reason = error.strerror or str(error)
    if error.errno in (ENOSPC, EDQUOT):
        return _disk_is_full(path)
    if error.errno in (EROFS, EACCES, EPERM) and _may_be_read(path):
        return _may_not_be_written(path, reason)
    return _unreachable(path, reason)


def _may_be_read(path: Path) -> bool:
    return os.access(path if os.path.exists(path) else path.parent, os.R_OK)


def _by_a_trial(path: Path, reason: str) -> UserError:
    """SQLite's "disk I/O error" and "unable to open" do not say why; the system does, to whoever writes there."""
    from tempfile import TemporaryFile  # with all it imports, and hardly ever needed

    try:
        with TemporaryFile(dir=path.parent) as file:
            file.write(bytes(_LITTLE))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return _explain_system(error, path)
    return _unreachable(path, reason)


def _unreachable(path: Path, reason: str) -> UnusableRecords:
    """A stick pulled out, a failing disk, a name that is no folder."""
    return UnusableRecords(
        path,
        reason,
        "The place of the records cannot be used. Please call a teacher: see that it is there and its disk is plugged "
        "in, or choose another folder with --data.",
        "｜記録《きろく》の ｜場所《ばしょ》が ｜使《つか》えません。\n"
        "｜先生《せんせい》を よんでください。\n"
        f"USBメモリーなどが ｜抜《ぬ》けていないか、たしかめてください（{path.parent}）。",
    )


def _may_not_be_written(path: Path, reason: str) -> UnusableRecords:
    return UnusableRecords(
        path,
        reason,
        "The records can be read there, and not written; what they hold is safe. Please call a teacher: allow writing in "
        "that folder, or choose another one with --data.",
        "｜記録《きろく》の ｜場所《ばしょ》に、｜書《か》きこむことが できません。\n"
        "｜先生《せんせい》を よんでください。\n"
        "これまでの ｜記録《きろく》は ぶじです。\n"
        "USBメモリーなどの ｜書《か》きこみ｜禁止《きんし》を はずすか、ほかの ｜場所《ばしょ》を えらんでください"
        f"（{path.parent}）。",
    )


def _disk_is_full(path: Path) -> UnusableRecords:
    return UnusableRecords(
        path,
        _NO_ROOM,
        "The disk is full, so nothing could be recorded; what was recorded before is safe. Please call a teacher: free "
        "some space, and try again.",
        "パソコンの ｜空《あ》きが なくなって、｜記録《きろく》できませんでした。\n"
        "｜先生《せんせい》を よんでください。\n"
        "これまでの ｜記録《きろく》は ぶじです。\n"
        "いらない ファイルを へらしてから、もう｜一度《いちど》 ためしてください。",
    )


def _no_room_for_a_backup(backups: Path, reason: str) -> UnusableRecords:
    return UnusableRecords(
        backups,
        reason,
        "The disk is full, so no backup could be made; everything is recorded all the same. Please call a teacher: free "
        "some space.",
        "パソコンの ｜空《あ》きが なくなって、バックアップが つくれませんでした。\n"
        "｜記録《きろく》は、ぜんぶ のこっています。\n"
        "｜先生《せんせい》を よんでください。\n"
        "いらない ファイルを へらしてください。",
    )


def _no_backup(backups: Path, reason: str) -> UnusableRecords:
    """Whether it is the records' place or only the backups' is not known."""
    return UnusableRecords(
        backups,
        reason,
        "No backup could be made. Please call a teacher: see that its folder is there and may be written.",
        "バックアップが つくれませんでした。\n"
        "｜先生《せんせい》を よんでください。\n"
        f"フォルダーが あって、｜書《か》きこめるか、たしかめてください（{backups}）。",
    )


def _in_use(path: Path) -> UnusableRecords:
    return UnusableRecords(
        path,
        "locked",
        "Another program is using the records. Please call a teacher: close it, and try again.",
        "ほかの プログラムが ｜記録《きろく》を ｜使《つか》っています。\n"
        "｜先生《せんせい》を よんでください。\n"
        "その プログラムを ｜閉《と》じてから、もう｜一度《いちど》 ためしてください。",
    )

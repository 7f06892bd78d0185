"""The copy of the records that goes on a USB stick: encrypted, read back, nothing half.

STICK/literacy-tutor-<mark of the sheet>/records-2026-11-25-120000-<device>.db.age   the newest five
                                         group-key.age   the sheet's digits open it, and it opens the copies
                                         README.txt      how, for whoever finds it
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from errno import EINVAL, ENOTSUP
from pathlib import Path
from typing import IO, TYPE_CHECKING

from literacy_tutor.common.digest import blake2b
from literacy_tutor.instructor.stick_words import READ_ME, damaged_key, damaged_stick, in_words_of_a_stick
from literacy_tutor.instructor.tee import Tee
from literacy_tutor.records.aside import sync_folder

if TYPE_CHECKING:
    from literacy_tutor.instructor.group_key import GroupKey

KEY_FILE, READ_ME_FILE = "group-key.age", "README.txt"
KEPT = 5
AGE_HEADER = b"age-encryption.org/v1\n-> "
_PARTIAL = ".partial"
_PIECE = 1 << 18


def copy_to(stick: Path, backup: Path, key: GroupKey, device: str, now: datetime) -> Path:
    """Of a backup that passed its checks. It is on the stick as it was encrypted, or there is nothing new on it: then
    UserError says why. Meant for another thread."""
    with in_words_of_a_stick(stick):
        if not os.path.isdir(stick):
            raise FileNotFoundError(stick)
        place = stick / f"literacy-tutor-{key.mark}"
        place.mkdir(exist_ok=True)
        _clear_left_overs(place)
        _put(place / KEY_FILE, key.wrapped)
        _put(place / READ_ME_FILE, READ_ME.encode("utf-8-sig"))
        made = place / f"records-{now:%Y-%m-%d-%H%M%S}-{device[-8:]}.db.age"
        with backup.open("rb") as records:
            _write(made, lambda file: _encrypt(records, file, key.recipient))
        _thin_out(place, made)
        _sync(place)
    return made


def _encrypt(records: IO[bytes], file: Tee, recipient: str) -> None:
    import pyrage  # type: ignore[import-untyped]

    try:
        to = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as damaged:
        raise damaged_key() from damaged
    try:
        pyrage.encrypt_io(records, file, [to])
    except pyrage.EncryptError:
        if file.problem:
            raise file.problem from None
        raise


def _put(path: Path, content: bytes) -> None:
    """Nothing is written where it stands there already."""
    if not path.is_file() or path.read_bytes() != content:
        _write(path, lambda file: file.write(content))


def _write(path: Path, fill: Callable[[Tee], object]) -> None:
    """Under its name only when all of it is on the disk; then read back, and gone again if it is not as it was written."""
    partial = path.with_name(path.name + _PARTIAL)
    try:
        with partial.open("wb", buffering=_PIECE) as file:
            tee = Tee(file)
            fill(tee)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        _sync(path.parent)
        if not _reads_back(path, tee.sum.digest()):
            path.unlink()
            raise damaged_stick(path)
    except BaseException:
        with suppress(OSError):  # the stick may be gone
            partial.unlink(missing_ok=True)
        raise


def _reads_back(path: Path, written: bytes) -> bool:
    read = blake2b()
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):  # from the stick, and not from memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        beginning = b""
        while piece := file.read(_PIECE):
            beginning = beginning or piece
            read.update(piece)
    is_age = path.suffix != ".age" or beginning.startswith(AGE_HEADER)
    return is_age and read.digest() == written


def _sync(folder: Path) -> None:
    """Some sticks' file systems know no such call for a folder."""
    try:
        sync_folder(folder)
    except OSError as problem:
        if problem.errno not in (EINVAL, ENOTSUP):
            raise


def _clear_left_overs(place: Path) -> None:
    for left_over in place.glob(f"*{_PARTIAL}"):
        left_over.unlink()


def _thin_out(place: Path, made: Path) -> None:
    """The newest five stay, the one just made whatever the clock says, and of each other laptop its newest."""
    newest_first = sorted(
        place.glob("records-*.db.age"), key=lambda one: (one == made, one.name), reverse=True
    )
    newest_of: dict[str, Path] = {}
    for one in newest_first:
        newest_of.setdefault(one.name.removesuffix(".db.age").rpartition("-")[2], one)
    for one in {*newest_first[KEPT:]} - {*newest_of.values()}:
        one.unlink()

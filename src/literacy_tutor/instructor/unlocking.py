"""A copy from a stick, and the digits of its sheet, become a folder of records again."""

from __future__ import annotations

from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.pin import digits_of
from literacy_tutor.instructor.recovery import DIGITS, mistyped_group
from literacy_tutor.instructor.stick import AGE_HEADER, KEY_FILE
from literacy_tutor.instructor.tee import Tee
from literacy_tutor.records.aside import sync_folder
from literacy_tutor.records.database import FILE_NAME
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.restored import make_own
from literacy_tutor.records.trouble import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from literacy_tutor.common.clock import Clock

_PARTIAL = FILE_NAME + ".partial"


def must_be_a_copy(copy: Path) -> None:
    """Before anybody types 24 digits. Raises UserError."""
    with in_words(copy):
        if not copy.is_file():
            raise UserError(f"There is no file {copy}: see how it is written.")
        with copy.open("rb") as file:
            begins = file.read(len(AGE_HEADER))
    if begins != AGE_HEADER or copy.name == KEY_FILE:
        raise UserError(f"{copy} is no copy of Literacy Tutor's: those are called records-….db.age.")
    if not copy.with_name(KEY_FILE).is_file():
        raise UserError(
            f"Beside the copy there must be {KEY_FILE}, as on the stick, and it is not in {copy.parent}: copy it there, too."
        )


def sound_code(typed: str) -> str:
    """The digits alone. Raises UserError for a slip, and says where it is."""
    code = digits_of(typed)
    if group := mistyped_group(code):
        raise UserError(f"There is a slip in group {group} of the digits: please compare it with the sheet.")
    if len(code) != DIGITS:
        raise UserError(f"The sheet has {DIGITS} digits, and these are {len(code)}: please compare them.")
    return code


def unlock(copy: Path, code: str, out: Path, clock: Clock) -> Path:
    """Makes `out`, with records in it that `--data` takes. Raises UserError, and then has made no records."""
    must_be_a_copy(copy)
    records = out / FILE_NAME
    with in_words(records):
        if records.exists():
            raise UserError(
                f"There are records in {out} already, and they were left as they are: choose another folder."
            )
    key = copy.with_name(KEY_FILE)
    with in_words(key):
        identity = _identity(key.read_bytes(), sound_code(code))
    partial = out / _PARTIAL
    with in_words(records):
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with copy.open("rb") as locked, partial.open("wb") as file:
                _decrypt(locked, file, identity, copy)
            _make_own(partial, copy, clock)
            partial.replace(records)
            sync_folder(out)
        except BaseException:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise
    return records


def _identity(wrapped: bytes, code: str) -> Any:
    from pyrage import DecryptError, IdentityError, passphrase, x25519  # type: ignore[import-untyped]

    try:
        return x25519.Identity.from_str(passphrase.decrypt(wrapped, code).decode().strip())
    except (DecryptError, IdentityError, UnicodeDecodeError) as refused:
        raise UserError(
            "These digits do not open this copy: it needs the sheet that was the newest one when the copy was made."
        ) from refused


def _decrypt(locked: IO[bytes], file: IO[bytes], identity: Any, copy: Path) -> None:
    import pyrage

    tee = Tee(file)
    try:
        pyrage.decrypt_io(locked, tee, [identity])
    except pyrage.DecryptError as refused:
        raise UserError(
            f"{copy} was made with another sheet than the {KEY_FILE} beside it: use the two that were together."
        ) from refused
    except OSError as refused:
        if tee.problem:
            raise tee.problem from None
        raise _damaged(copy) from refused


def _make_own(partial: Path, copy: Path, clock: Clock) -> None:
    try:
        make_own(partial, clock)
    except DamagedRecords as damage:
        raise _damaged(copy) from damage


def _damaged(copy: Path) -> UserError:
    return UserError(f"{copy} is damaged, so nothing was made of it: take another copy from the stick.")

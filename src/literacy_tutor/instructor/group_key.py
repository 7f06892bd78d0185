"""The group's key: copies on sticks are encrypted to it, and only the recovery sheet opens it.

An age identity is made with each sheet. The recipient stands in the records; the identity itself only as a file that age
opens with the sheet's 24 digits. So nobody who has a stick, or the laptop, reads a copy without the sheet, and any age
tool does with it: `age -d group-key.age > key`, then `age -d -i key COPY`.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.common.digest import blake2b
from literacy_tutor.records import settings

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database

log = logging.getLogger(__name__)
GROUP_KEY = "group_key"
"""Setting: {"recipient": an age recipient, "wrapped": the identity's file in base64}; null where the sheet has no key."""
_COMMAND = (sys.executable, "-P", "-m", "literacy_tutor.instructor.group_key_process")
_LONGEST_WAIT_S = 60


class GroupKey(NamedTuple):
    """`wrapped`: a file that age opens with the digits of the sheet; what is in it opens the copies."""

    recipient: str
    wrapped: bytes

    @property
    def mark(self) -> str:
        """Tells copies of one sheet from those of another; says nothing about anybody."""
        return blake2b(self.recipient.encode(), digest_size=4).hexdigest()


def make_group_key(code: str) -> GroupKey | None:
    """For another thread: takes a second or two, in a process of its own because the wrapping lets no other thread of its
    process run. None where that failed; then there is none before the next sheet."""
    try:
        done = subprocess.run(
            _COMMAND,
            input=code.encode(),
            capture_output=True,
            timeout=_LONGEST_WAIT_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # else a console flashes on Windows
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        log.warning("no group key could be made: %s", problem)
        return None
    if done.returncode:
        log.warning("making a group key ended with %d", done.returncode)
        return None
    return _read(json.loads(done.stdout))


def group_key(db: Database) -> GroupKey | None:
    """That of the newest sheet; None where that one has none."""
    return _read(settings.get(db, GROUP_KEY))


def keep_group_key(db: Database, key: GroupKey | None) -> None:
    kept = key and {"recipient": key.recipient, "wrapped": b64encode(key.wrapped).decode()}
    settings.put(db, GROUP_KEY, kept)


def _read(kept: object) -> GroupKey | None:
    match kept:
        case {"recipient": str(recipient), "wrapped": str(wrapped)}:
            try:
                return GroupKey(recipient, b64decode(wrapped, validate=True))
            except ValueError:  # a bad disk changed it
                return None
        case _:
            return None

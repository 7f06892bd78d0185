"""Beside the records: an operating-system lock, so that only one start at a time writes to a folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from literacy_tutor.records.refusals import AlreadyOpen

LOCK_FILE = "records.lock"


class Lock:
    """Held until `release`, or until the process ends in whatever way; the file itself stays, empty."""

    def __init__(self, folder: Path) -> None:
        """Raises AlreadyOpen where another start holds it, OSError where there can be no lock."""
        self._descriptor: int | None = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _seize(self._descriptor)
        except OSError as error:
            self.release()
            if isinstance(error, BlockingIOError | PermissionError):
                raise AlreadyOpen(folder) from error
            raise

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def is_held(folder: Path) -> bool:
    """Whether a start has it now; leaves no trace."""
    try:
        if (folder / LOCK_FILE).exists():
            Lock(folder).release()
    except AlreadyOpen:
        return True
    except OSError:
        pass  # the opening will say what is wrong with the place
    return False


if sys.platform == "win32":
    import msvcrt

    def _seize(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

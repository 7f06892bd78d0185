"""Below everything: what went wrong, for whoever repairs it; a file that holds no names and nothing that was typed."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType

FILE_NAME = "log.txt"
LARGEST = 1_000_000
"""Bytes; then the file is put away as the older one, and a new one begun."""
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutWords(logging.Formatter):
    """Tracebacks with our code and the kind of the error; not with its message, which may quote what a learner typed."""

    def formatException(self, ei: ExcInfo) -> str:
        kind, _, at = ei
        places = "".join(traceback.format_tb(at))
        return f"Traceback (most recent call last):\n{places}{kind.__name__ if kind else 'nothing'}"


def start_log(folder: Path) -> None:
    """From now on warnings and worse go to a file in the folder; it is not touched before there is one."""
    handler = _File(folder / FILE_NAME, encoding="utf-8", delay=True)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(WithoutWords(_LINE))
    logging.getLogger("literacy_tutor").addHandler(handler)


class _File(logging.FileHandler):
    """A log that cannot be written is no reason to stop."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._put_away()
            super().emit(record)
        except OSError:
            return

    def handleError(self, record: logging.LogRecord) -> None:
        """The disk is full, say: that is told elsewhere."""

    def _put_away(self) -> None:
        file = Path(self.baseFilename)
        if file.exists() and file.stat().st_size > LARGEST:
            self.close()
            file.replace(file.with_name(f"older-{FILE_NAME}"))

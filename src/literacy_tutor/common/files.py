"""Below everything: files for other programs, as CSV and PDF: what they may be called, and that they are whole or not there."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from literacy_tutor.common.errors import UserError

_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')


def name_for(title: str) -> str:
    """Of plain words, what every file system takes as a part of a name."""
    return _UNSAFE.sub("_", title)


def write_whole(content: bytes, path: Path) -> None:
    """What stood there stays until all of it is on the disk. Raises UserError."""
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException as error:
        if temporary:
            with suppress(OSError):  # a stick may be gone
                os.unlink(temporary)
        if isinstance(error, OSError):
            raise _refused(path, error) from error
        raise


def _umask() -> int:
    """What this process leaves out of the rights of new files; a temporary one has fewer."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refused(path: Path, error: OSError) -> UserError:
    reason = error.strerror or str(error)
    return UserError(
        f"{path} cannot be written ({reason}): name a file in a folder that can be written, on a disk with room. If "
        "another program has it open, close it there first.",
        f"{path} に 書けません（{reason}）。Excel などで 開いているときは 閉じてください。"
        "そうでなければ、書ける フォルダーの、空きの ある ディスクの ファイルを えらんでください。",
    )

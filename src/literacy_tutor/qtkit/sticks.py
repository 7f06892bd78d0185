"""Sticks that are plugged in: drives that somebody can take away."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStorageInfo

_DRIVE_REMOVABLE = 2
_MOUNTED_BELOW = ("/media/", "/run/media/")
"""Where Linux desktops put what is plugged in; macOS has /Volumes."""


class Stick(NamedTuple):
    """`name` as the system shows it."""

    name: str
    folder: Path


def sticks(*, also_locked: bool = False) -> list[Stick]:
    """`also_locked`: with those that cannot be written, for who says so."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if (
            volume.isValid()
            and volume.isReady()
            and is_removable(root)
            and (also_locked or not volume.isReadOnly())
        ):
            found.append(Stick(volume.displayName() or root, Path(root)))
    return sorted(found)


def is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(os.path.join(root, "")) == _DRIVE_REMOVABLE)
    if sys.platform == "darwin":
        return root.startswith("/Volumes/")
    return root.startswith(_MOUNTED_BELOW)

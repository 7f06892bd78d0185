"""Real small disks: a script runs in a mount namespace of its own, so that nothing outside ever sees them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

UNSHARE = ("unshare", "--map-root-user", "--mount")


@cache
def why_no_mounts() -> str:
    """A sentence, or "" where a mount can be made."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return "needs Linux and its unshare"
    tried = subprocess.run(
        [*UNSHARE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, text=True, check=False
    )
    return f"no mount may be made here: {tried.stderr.strip()}" if tried.returncode else ""


def run_mounted(mount: str, folder: Path, script: str, *words: object) -> str:
    """What the script prints; it runs with `folder` as sys.argv[1], after the command `mount`."""
    if reason := why_no_mounts():
        pytest.skip(reason)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    shell = f'set -e; {mount}; exec "$@"'
    python = [sys.executable, "-c", script, str(folder), *map(str, words)]
    command = [*UNSHARE, "sh", "-c", shell, "sh", *python]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def small_disk(folder: Path, size: str = "2m") -> str:
    return f"mount -t tmpfs -o size={size} tmpfs '{folder}'"


def read_only(folder: Path) -> str:
    return f"mount --bind '{folder}' '{folder}' && mount -o remount,bind,ro '{folder}'"

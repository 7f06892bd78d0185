"""Where nothing may be written (a locked stick, somebody else's folder) the records can still be read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import add_learner

NOBODY = 65534
CANNOT_BECOME_NOBODY = 77
WHO_MAY_ONLY_READ = f"""
import os, sys
from pathlib import Path
from literacy_tutor.records.database import check_whole, open_read_only
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.common.errors import UserError
open_read_only(Path(sys.argv[1]) / "nothing here").close()  # all that is imported late, while it may be read
if os.geteuid() == 0:
    try:
        os.setgroups([])
        os.setgid({NOBODY})
        os.setuid({NOBODY})
    except OSError:
        raise SystemExit({CANNOT_BECOME_NOBODY})
try:
    with open_read_only(Path(sys.argv[1])) as db:
        print(*(person.name for person in learners(db)))
    check_whole(Path(sys.argv[1]))
except UserError as refusal:
    print(refusal.en)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders there are locked in another way")


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not in pytest's own folder, which is closed to everybody else."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place) / "records"
        (Path(place) / "records").chmod(0o755)


def read_it_without_the_right_to_write(folder: Path) -> str:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", WHO_MAY_ONLY_READ, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode == CANNOT_BECOME_NOBODY:
        pytest.skip("root may write everywhere, and cannot become somebody else here")
    assert done.returncode == 0, done.stderr
    return done.stdout


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"records.lock"}


def test_records_at_rest(folder: Path) -> None:
    with open_database(folder) as db:
        add_learner(db, "はな", "", "cat")
    assert read_it_without_the_right_to_write(folder) == "はな\n"
    assert files(folder) == {"records.db"}


def test_records_while_the_app_is_open(folder: Path) -> None:
    with open_database(folder) as db:
        add_learner(db, "はな", "", "cat")
        assert read_it_without_the_right_to_write(folder) == "はな\n"


def test_records_copied_in_the_middle_are_refused_in_words(folder: Path, tmp_path: Path) -> None:
    with open_database(folder) as db:
        add_learner(db, "はな", "", "cat")
        shutil.copytree(folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*-shm"))
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)
    if files(folder) == {"records.db"}:
        pytest.skip("this SQLite is not trusted with a write-ahead log")
    assert (
        "can be read there, and not written; what they hold is safe."
        in read_it_without_the_right_to_write(folder)
    )

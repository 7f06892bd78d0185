"""Killed with SIGKILL at named points of a backup, a migration and a salvage: the next start has everything."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.records import aside, migrations, salvaged
from literacy_tutor.records.backup import back_up, newest_good_backup
from literacy_tutor.records.database import check_whole, open_database
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.learners import learners
from literacy_tutor.records.progress import progress_of, rebuild_progress
from tests.records.damage import DAMAGE, play_a_class

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")

CHILD = """
import os, signal, sys
from datetime import date
from pathlib import Path
from literacy_tutor.records import aside, backup, database, driver, kept_backups, migrations, running, salvage

folder, point, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def kill_around(holder, name, when):
    real, calls = getattr(holder, name), [0]
    def watched(*given, **named):
        calls[0] += 1
        if calls[0] == number and when == "before":
            die()
        result = real(*given, **named)
        if calls[0] == number and when == "after":
            die()
        return result
    setattr(holder, name, watched)

def copy_half(source, target):
    source.backup(target, pages=1, progress=lambda status, left, whole: left <= whole // 2 and die())
"""
BACKUP_POINTS = {
    "before the copy": "kill_around(driver, 'copy_whole', 'before')",
    "in the middle of the copy": "driver.copy_whole = copy_half",
    "after the copy": "kill_around(driver, 'copy_whole', 'after')",
    "before its check": "kill_around(backup, 'problem_in', 'before')",
    "after its check": "kill_around(backup, 'problem_in', 'after')",
    "before it is on the disk": "kill_around(aside, 'sync', 'before')",
    "before its name": "kill_around(Path, 'replace', 'before')",
    "after its name": "kill_around(Path, 'replace', 'after')",
    "before old ones go": "kill_around(backup, '_thin_out', 'before')",
    "after one old one went": "kill_around(Path, 'unlink', 'after')",
}
MIGRATION_POINTS = {
    "before all migrations": "kill_around(migrations, 'apply_pending', 'before')",
    "before the new one": "kill_around(migrations, 'm0998_colour', 'before')",
    "after the new one": "kill_around(migrations, 'm0998_colour', 'after')",
    "before the seal": "kill_around(migrations, 'seal', 'before')",
    "before the commit": "kill_around(migrations, 'new_id', 'after')",
    "after the commit": "kill_around(migrations, 'bring_up_to_date', 'after')",
}
SALVAGE_POINTS = {
    "before anything": ("kill_around(salvage.aside, 'make_aside', 'before')", 1),
    "with an empty folder": ("kill_around(salvage.aside, 'make_aside', 'after')", 1),
    "with the backup copied": ("kill_around(migrations, 'bring_up_to_date', 'before')", 1),
    "in the middle of the events": ("kill_around(salvage, '_add_event', 'after')", 40),
    "with running lessons made again": ("kill_around(running, 'mend', 'after')", 1),
    "before the new file is on the disk": ("kill_around(aside, 'sync', 'before')", 1),
    "before the new file is ready": ("kill_around(Path, 'replace', 'before')", 1),
    "when the new file is ready": ("kill_around(Path, 'replace', 'after')", 1),
    "with the old file moved": ("kill_around(Path, 'replace', 'after')", 2),
    "before the new file is in its place": ("kill_around(Path, 'replace', 'before')", 3),
    "with the new file in its place": ("kill_around(Path, 'replace', 'after')", 3),
}
TUESDAY = date(2026, 4, 7)


@pytest.fixture(scope="session")
def once_used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play_a_class(tmp_path_factory.mktemp("once used"))


@pytest.fixture
def used(once_used: Path, folder: Path) -> Path:
    return shutil.copytree(once_used, folder)


def killed(folder: Path, point: str, then: str, number: int = 1) -> None:
    """A child that must die by SIGKILL where it was told to, and nowhere else."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    script = f"{CHILD}\n{point}\n{then}\n"
    command = [sys.executable, "-c", script, str(folder), "point", str(number)]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, f"it was never there: {done.stderr}"


def must_have_everything(folder: Path) -> None:
    check_whole(folder)
    with open_database(folder) as db:
        assert {person.name for person in learners(db)} == {"はな", "よし"}
        assert verify_events(db).good
        assert db.rows("SELECT count(*) FROM event WHERE kind <> 'records_salvaged'")[0][0] == 124
        before = [progress_of(db, person.id) for person in learners(db)]
        rebuild_progress(db)
        assert [progress_of(db, person.id) for person in learners(db)] == before


@pytest.mark.parametrize("point", BACKUP_POINTS)
def test_a_killed_backup_costs_nothing_and_the_next_one_is_made(used: Path, point: str) -> None:
    first = back_up(used, date(2026, 1, 1))
    for day in range(2, 31):
        shutil.copy(first, first.with_name(f"records-2026-01-{day:02}.db"))
    before = newest_good_backup(used)
    assert before is not None
    killed(used, BACKUP_POINTS[point], "backup.back_up(folder, date(2026, 4, 7))")
    assert newest_good_backup(used) is not None
    must_have_everything(used)
    made = back_up(used, TUESDAY)
    assert newest_good_backup(used) == made
    assert not list(made.parent.glob("*.partial*"))


@pytest.mark.parametrize("point", MIGRATION_POINTS)
def test_a_killed_migration_leaves_the_old_records_or_the_new_ones(
    used: Path, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = """
def m0998_colour(db):
    db.execute("ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
migrations.m0998_colour = m0998_colour
"""
    then = """
def m0998_colour(db):
    return migrations.m0998_colour(db)
migrations.MIGRATIONS += (m0998_colour,)
database.open_database(folder)
"""
    killed(used, newer + MIGRATION_POINTS[point], then)
    if point == "after the commit":

        def m0998_colour(_db: object) -> None:
            raise AssertionError("it was applied already")

        monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m0998_colour))
    must_have_everything(used)


@pytest.mark.parametrize("point", SALVAGE_POINTS)
def test_a_killed_salvage_is_done_by_the_next_start(used: Path, point: str) -> None:
    back_up(used, TUESDAY)
    file = used / "records.db"
    file.write_bytes(DAMAGE["of another program"](file.read_bytes()))
    damaged = file.read_bytes()
    where, number = SALVAGE_POINTS[point]
    killed(used, where, "database.open_database(folder)", number)
    with open_database(used) as db:
        found = salvaged.untold(db)
        assert found is not None
        assert (found.backup, found.lost) == ("2026-04-07", 0)
    must_have_everything(used)
    assert [(kept / "records.db").read_bytes() for kept in aside.kept_aside(used)] == [damaged]

"""Killed at random moments while a lesson is played: no step that was acknowledged may be missing afterwards."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner

KILLS = 200
LONGEST_S = 0.25


def measure(scratch: Path) -> Iterator[Row]:
    folder, chance, lost = scratch / "kills", random.Random(7), 0
    with open_database(folder, wall_clock) as database:
        add_learner(database, "ベンチ", "", "cat")
    acknowledged: set[tuple[str, int]] = set()
    for _ in range(KILLS):
        acknowledged |= _run_until_killed(folder, scratch / "cache", chance.uniform(0, LONGEST_S))
        with open_database(folder, wall_clock) as database:
            lost = len(acknowledged - _on_disk(database))
    if len(acknowledged) < KILLS:
        raise RuntimeError(
            f"only {len(acknowledged)} steps were acknowledged in {KILLS} runs: nothing was tried"
        )
    yield Row("kills_lost", lost, "steps", 0)


def _run_until_killed(folder: Path, cache: Path, seconds: float) -> set[tuple[str, int]]:
    """The steps that were said to be on the disk; the clock runs from the first of them."""
    command = [sys.executable, "-m", "benchmarks.kills_player", str(folder), str(cache)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as player:
        assert player.stdout is not None
        lines = [player.stdout.readline()]
        time.sleep(seconds)
        player.kill()
        lines += player.stdout.readlines()
    return {(attempt, step) for attempt, step in (json.loads(line) for line in lines if line.endswith("\n"))}


def _on_disk(database: Database) -> set[tuple[str, int]]:
    rows = database.rows("SELECT attempt, payload FROM event WHERE kind = 'step_passed'")
    return {(row["attempt"], json.loads(row["payload"])["index"]) for row in rows}

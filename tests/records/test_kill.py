"""Killed at any moment, the app has lost no step that it acknowledged; with either kind of journal."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import driver
from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.progress import rebuild_progress

CURRENT, OLD = (3, 51, 3), (99, 0, 0)  # what counts as a current SQLite: with OLD, the one in use does not

APP = """
import json, sys
from itertools import count
from pathlib import Path
from literacy_tutor.records.attempts import Fact, begin_attempt, open_attempt, record
from literacy_tutor.records import driver
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import learners

driver.SAFE_WAL = tuple(json.loads(sys.argv[2]))
db = open_database(Path(sys.argv[1]))
(person,) = learners(db)
for _ in count():
    opened = open_attempt(db, person.id, "basics/tap")
    attempt = opened or begin_attempt(db, person.id, "basics/tap", "hash", "ja", 40)
    for index in range(opened.step if opened else 0, 40):
        facts = [Fact("step_passed", {"index": index, "ms": 10}), Fact("hint_shown", {"level": index})]
        if index == 39:
            facts.append(Fact("attempt_finished"))
        record(db, attempt, [json.dumps({"tap": index})], facts)
        print(json.dumps([attempt.id, index]), flush=True)
"""


def run_until_killed(
    folder: Path, safe_wal: tuple[int, int, int], acknowledgements: int
) -> list[tuple[str, int]]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", APP, str(folder), json.dumps(safe_wal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as app:
        assert app.stdout is not None
        lines = [app.stdout.readline() for _ in range(acknowledgements)]
        app.kill()
        lines += app.stdout.readlines()
    return [
        (attempt, index) for attempt, index in (json.loads(line) for line in lines if line.endswith(b"\n"))
    ]


def steps_on_disk(db: Database) -> set[tuple[str, int]]:
    rows = db.rows("SELECT attempt, payload FROM event WHERE kind = 'step_passed'")
    return {(row["attempt"], json.loads(row["payload"])["index"]) for row in rows}


def check_running_attempt(db: Database) -> None:
    """The actions to replay are those of the steps passed, no more and no fewer."""
    running = open_attempt(db, learners(db)[0].id)
    if running:
        assert running.actions == tuple(json.dumps({"tap": index}) for index in range(running.step))


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize(("safe_wal", "journal", "kills"), [(CURRENT, "wal", 20), (OLD, "delete", 5)])
def test_no_acknowledged_step_is_lost_to_a_kill(
    folder: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    safe_wal: tuple[int, int, int],
    journal: str,
    kills: int,
) -> None:
    monkeypatch.setattr(driver, "SAFE_WAL", safe_wal)
    with open_database(folder, clock) as db:
        add_learner(db, "はな", "", "cat")
    chance = random.Random(11)
    acknowledged: set[tuple[str, int]] = set()
    for _ in range(kills):
        acknowledged.update(run_until_killed(folder, safe_wal, chance.randint(1, 60)))
        with open_database(folder, clock) as db:
            assert db.rows("PRAGMA journal_mode")[0][0] == journal
            assert acknowledged <= steps_on_disk(db)
            assert verify_events(db).good
            check_running_attempt(db)
            live = [tuple(row) for row in db.rows("SELECT * FROM progress")]
            rebuild_progress(db)
            assert [tuple(row) for row in db.rows("SELECT * FROM progress")] == live
    assert len(acknowledged) > kills * 10

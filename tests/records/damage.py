"""Records of a class, and what can happen to a file."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from literacy_tutor.common.clock import Clock, wall_clock
from literacy_tutor.records import attempts
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner, add_learner

TAP = '{"kind":"tap","target":"home.messages"}'


def play_a_class(folder: Path, clock: Clock = wall_clock, steps: int = 60) -> Path:
    """Two learners in the middle of a lesson, 124 events, closed."""
    with open_database(folder, clock) as db:
        for name in ("はな", "よし"):
            practise(db, add_learner(db, name, "", "cat"), steps)
    return folder


def practise(db: Database, person: Learner, steps: int = 60) -> None:
    attempt = attempts.begin_attempt(db, person.id, "basics/tap", "hash", "ja", 3)
    for index in range(steps):
        facts = [Fact("step_passed", {"step": "find", "index": index % 3, "ms": index})]
        attempts.record(db, attempt, [TAP], facts)


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "no database": lambda whole: b"Dear diary" + whole[10:],
    "shorter than a header": lambda whole: whole[:50],
    "cut in a page": lambda whole: whole[: len(whole) // 2 + 1000],
    "cut between pages": lambda whole: whole[:-4096],
    "page of zeros": lambda whole: whole[:8192] + bytes(4096) + whole[12288:],
    "page of noise": lambda whole: whole[:20480] + random.Random(5).randbytes(4096) + whole[24576:],
    "a column of another name": lambda whole: whole.replace(b"hints INTEGER", b"hintz INTEGER"),
    "a trigger of another name": lambda whole: whole.replace(
        b"event_is_never_deleted", b"event_is_never_ealeted"
    ),
    "migrations without names": lambda whole: whole.replace(b'"name" TEXT', b'"nahe" TEXT'),
    "a table in no alphabet": lambda whole: whole.replace(b"CREATE TABLE event", b"CREATE TAB\xd3E event"),
    "of a file format unknown": lambda whole: whole[:18] + b"\3" + whole[19:],
    "of a schema format unknown": lambda whole: whole[:47] + b"\5" + whole[48:],
    "of an encoding unknown": lambda whole: whole[:59] + b"\x21" + whole[60:],
    "of another program": lambda whole: whole[:68] + b"\1\2\3\4" + whole[72:],
}

"""What the writer remembers between touches is what stands in the rows, whatever happened in between."""

from __future__ import annotations

import json
import random

import pytest

from literacy_tutor.records import attempts, settings
from literacy_tutor.records.attempts import Attempt, begin_attempt, end_attempt, open_attempt, rebase, record
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.progress import progress_of, rebuild_progress

LESSONS = ("basics/tap", "procedures/library", "fraud/parcel-sms")


class Class:
    """Two learners, three lessons, and somebody who does things at random."""

    def __init__(self, db: Database, chance: random.Random) -> None:
        self.db, self.chance = db, chance
        self.people: list[Learner] = [add_learner(db, name, "", "cat") for name in ("はな", "よし")]
        self.open: dict[tuple[str, str], Attempt] = {}
        self.actions: dict[str, list[str]] = {}

    def go_on(self) -> None:
        person, lesson = self.chance.choice(self.people), self.chance.choice(LESSONS)
        attempt = self.open.get((person.id, lesson))
        if attempt is None:
            self.open[person.id, lesson] = begin_attempt(self.db, person.id, lesson, "hash", "ja", 9)
            return
        match self.chance.randrange(8):
            case 0:
                end_attempt(self.db, attempt, Fact("attempt_finished"))
                del self.open[person.id, lesson], self.actions[attempt.id]
            case 1:
                rebase(self.db, attempt, "another hash", "ja", 9, self.chance.randrange(9))
                self.actions[attempt.id] = []
            case 2:
                self.fail(attempt)
            case 3:
                settings.put(self.db, "something else", self.chance.random())
            case 4:
                rebuild_progress(self.db)
            case _:
                self.write(attempt)

    def write(self, attempt: Attempt) -> None:
        done = [json.dumps(self.chance.randrange(99)) for _ in range(self.chance.randrange(3))]
        facts = [
            Fact("step_passed", {"step": "a", "index": self.chance.randrange(9), "ms": 5}),
            Fact("hint_shown"),
        ]
        record(self.db, attempt, done, facts[: self.chance.randrange(3)])
        self.actions.setdefault(attempt.id, []).extend(done)

    def fail(self, attempt: Attempt) -> None:
        with pytest.raises(ValueError, match="whole number"):
            record(self.db, attempt, ["1"], [Fact("hint_shown"), Fact("step_passed", {"index": None})])


@pytest.mark.parametrize("seed", range(12))
def test_whatever_happened_the_rows_are_those_of_the_log(seed: int) -> None:
    with open_in_memory() as db:
        class_ = Class(db, random.Random(seed))
        for _ in range(120):
            class_.go_on()
            class_.actions = {one.id: class_.actions.get(one.id, []) for one in class_.open.values()}
        assert verify_events(db).good
        for person in class_.people:
            before = progress_of(db, person.id)
            rebuild_progress(db)
            assert progress_of(db, person.id) == before
            for lesson in LESSONS:
                found = open_attempt(db, person.id, lesson)
                attempt = class_.open.get((person.id, lesson))
                assert (found is None) == (attempt is None)
                if found and attempt:
                    assert list(found.actions) == class_.actions[attempt.id]


def test_a_touch_that_could_not_be_written_leaves_nothing_in_mind(db: Database, hana: Learner) -> None:
    attempt = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 3)
    record(db, attempt, ["1"], [Fact("hint_shown")])
    db.rows("PRAGMA query_only = ON")
    with pytest.raises(Exception, match="can be read there, and not written"):
        record(db, attempt, ["2"], [Fact("hint_shown")])
    db.rows("PRAGMA query_only = OFF")
    record(db, attempt, ["2"], [Fact("hint_shown")])
    found = open_attempt(db, hana.id)
    assert found is not None
    assert found.actions == ("1", "2")
    assert progress_of(db, hana.id)[0].hints == 2
    assert verify_events(db).good


def test_of_a_learners_lessons_the_one_touched_last_stands_first(db: Database, hana: Learner) -> None:
    first = begin_attempt(db, hana.id, LESSONS[0], "hash", "ja", 3)
    second = begin_attempt(db, hana.id, LESSONS[1], "hash", "ja", 3)
    for attempt in (first, second, second, first, first):
        attempts.record(db, attempt, ["1"])
        found = open_attempt(db, hana.id)
        assert found is not None
        assert found.id == attempt.id

"""The door: who knows the PIN comes in, guessing takes ever longer, and no kill and no clock makes it shorter."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.door import DOOR, WAITS_S, WRONG_PINS, Door
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.records import settings
from literacy_tutor.records.database import Database, open_database

PIN, WRONG = "472951", "815204"
FREE = 4
"""Wrong PINs after which nobody waits."""
JAPAN = timezone(timedelta(hours=9))


class Watch:
    """A stopwatch that a test moves."""

    def __init__(self) -> None:
        self.ms = 5_000

    def __call__(self) -> int:
        return self.ms

    def wait(self, ms: int) -> None:
        self.ms += ms


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def door(db: Database, watch: Watch) -> Door:
    made = Door(db, watch(), watch)
    made.set_up(PIN, make_code())
    return made


def guess(door: Door, times: int, watch: Watch) -> None:
    """Wrong ones, each as soon as it is taken."""
    for _ in range(times):
        watch.wait(door.wait_ms())
        assert not door.opens_with(WRONG)


# Who comes in


def test_nobody_has_a_pin_at_first(db: Database) -> None:
    door = Door(db, 0)
    assert (door.is_set_up, door.group, door.wait_ms()) == (False, "", 0)
    assert not door.opens_with("")
    assert not door.recovers_with("")


def test_the_pin_opens_and_nothing_else_does(door: Door) -> None:
    assert door.is_set_up
    assert door.opens_with(PIN)
    assert not door.opens_with(PIN[:-1])
    assert not door.opens_with(PIN + "0")


def test_it_opens_at_the_next_start(door: Door, db: Database) -> None:
    assert Door(db, 0).opens_with(PIN)
    assert door.opens_with(PIN)


def test_neither_pin_nor_code_stands_in_the_records(tmp_path: Path) -> None:
    code = make_code()
    with open_database(tmp_path / "own") as db:
        Door(db, 0).set_up(PIN, code)
    kept = b"".join(file.read_bytes() for file in (tmp_path / "own").iterdir())
    assert b"$argon2id$" in kept
    assert (PIN.encode() in kept, code.encode() in kept) == (False, False)


def test_a_pin_that_is_easy_to_guess_changes_nothing(door: Door) -> None:
    with pytest.raises(UserError):
        door.change_pin("123456")
    with pytest.raises(UserError):
        door.set_up("111111", make_code())
    assert door.opens_with(PIN)


def test_another_pin_takes_the_place_of_the_first_and_the_sheet_stays_good(door: Door) -> None:
    code = make_code()
    door.change_code(code)
    door.change_pin("660912")
    assert (door.opens_with(PIN), door.opens_with("660912"), door.recovers_with(code)) == (False, True, True)


def test_only_the_newest_sheet_recovers(door: Door) -> None:
    first, second = make_code(), make_code()
    door.change_code(first)
    assert door.recovers_with(first)
    door.change_code(second)
    assert (door.recovers_with(first), door.recovers_with(second), door.opens_with(PIN)) == (
        False,
        True,
        True,
    )


def test_a_hash_that_a_bad_disk_changed_opens_to_nobody(db: Database, door: Door) -> None:
    kept = settings.get(db, DOOR)
    assert isinstance(kept, dict)
    settings.put(db, DOOR, {**kept, "pin": "$argon2id$v=19$m=?"})
    assert (door.opens_with(PIN), door.is_set_up) == (False, True)


# The group's name


def test_the_group_has_the_name_it_was_given(door: Door) -> None:
    door.name_group("  中央公民館　スマホ教室 ")
    assert door.group == "中央公民館 スマホ教室"


@pytest.mark.parametrize("name", ["", " \u3000", "あ" * 41])
def test_a_name_that_nobody_can_read_is_refused(door: Door, name: str) -> None:
    with pytest.raises(UserError):
        door.name_group(name)
    assert door.group == ""


# Guessing


def test_a_slip_of_the_finger_costs_nothing(door: Door, watch: Watch) -> None:
    guess(door, FREE, watch)
    assert (door.wait_ms(), door.tries_left()) == (0, 1)
    assert door.opens_with(PIN)
    assert door.tries_left() == FREE + 1


def test_each_further_guess_makes_the_wait_longer(door: Door, watch: Watch) -> None:
    guess(door, FREE, watch)
    waits = []
    for _ in range(7):
        guess(door, 1, watch)
        waits.append(door.wait_ms() // 1000)
    assert waits == [*WAITS_S[FREE:], WAITS_S[-1]]
    assert waits == sorted(waits)


def test_while_one_waits_not_even_the_pin_opens_and_nothing_is_counted(door: Door, watch: Watch) -> None:
    guess(door, FREE + 1, watch)
    watch.wait(WAITS_S[FREE] * 1000 - 1)
    assert not door.opens_with(PIN)
    watch.wait(1)
    assert door.wait_ms() == 0
    assert door.opens_with(PIN)


def test_the_sheet_lets_in_whoever_would_have_to_wait(door: Door, watch: Watch) -> None:
    code = make_code()
    door.change_code(code)
    guess(door, FREE + 3, watch)
    assert door.recovers_with(code)
    door.set_up("660912", make_code())
    assert (door.wait_ms(), door.opens_with("660912")) == (0, True)


def test_after_a_restart_the_whole_wait_begins_anew(door: Door, db: Database, watch: Watch) -> None:
    guess(door, FREE + 2, watch)
    watch.wait(door.wait_ms() - 1)
    again = Watch()  # a stopwatch begins anywhere
    assert Door(db, again(), again).wait_ms() == WAITS_S[FREE + 1] * 1000


def test_a_wait_left_from_before_runs_from_the_programs_beginning(
    door: Door, db: Database, watch: Watch
) -> None:
    guess(door, FREE + 2, watch)
    began = watch()
    watch.wait(600_000)
    assert Door(db, began, watch).wait_ms() == 0


def test_a_guess_that_cannot_be_written_is_not_answered(tmp_path: Path, watch: Watch) -> None:
    with open_database(tmp_path / "own") as db:
        door = Door(db, watch(), watch)
        door.set_up(PIN, make_code())
        db.run("PRAGMA query_only = ON")
        for pin in (PIN, WRONG):
            with pytest.raises(UserError):
                door.opens_with(pin)
        db.run("PRAGMA query_only = OFF")
        assert door.opens_with(PIN)


KILLED_WHILE_IT_COMPARES = """
import os, sys
from pathlib import Path
import argon2
from literacy_tutor.instructor.door import Door
from literacy_tutor.records.database import open_database

argon2.PasswordHasher.verify = lambda *_: os.kill(os.getpid(), 9)
Door(open_database(Path(sys.argv[1])), 0).opens_with(sys.argv[2])
"""


@pytest.mark.parametrize("pin", [PIN, WRONG])
def test_a_kill_before_the_answer_leaves_the_guess_counted(tmp_path: Path, pin: str) -> None:
    folder = tmp_path / "own"
    with open_database(folder) as db:
        Door(db, 0).set_up(PIN, make_code())
    for wrong in (1, 2):
        done = subprocess.run([sys.executable, "-c", KILLED_WHILE_IT_COMPARES, str(folder), pin], check=False)
        assert done.returncode == -9
        with open_database(folder) as db:
            assert settings.get(db, WRONG_PINS) == wrong


class Guessing(RuleBasedStateMachine):
    """Somebody guesses, kills the program, sets the clock, waits: never more guesses than the waits allow."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="door")
        self.now = datetime(2026, 4, 7, 10, 0, tzinfo=JAPAN)
        self.watch = Watch()
        self.wrong = 0
        self.waited = 0
        """Milliseconds on the stopwatch since the last answer or start."""
        self.start()
        self.door.set_up(PIN, make_code())

    def clock(self) -> datetime:
        return self.now

    def start(self) -> None:
        self.db = open_database(Path(self.folder.name), self.clock)
        self.door = Door(self.db, self.watch(), self.watch)

    @initialize(wrong=st.integers(0, 12))
    def guessed_before(self, wrong: int) -> None:
        settings.put(self.db, WRONG_PINS, wrong)
        self.wrong = wrong

    @property
    def must_wait(self) -> int:
        wait = WAITS_S[min(self.wrong, len(WAITS_S)) - 1] * 1000 if self.wrong else 0
        return max(0, wait - self.waited)

    @rule()
    def guess(self) -> None:
        taken = self.must_wait == 0
        assert not self.door.opens_with(WRONG)
        if taken:
            self.wrong, self.waited = self.wrong + 1, 0

    @rule()
    def know_it(self) -> None:
        taken = self.must_wait == 0
        assert self.door.opens_with(PIN) == taken
        if taken:
            self.wrong = self.waited = 0

    @rule(ms=st.integers(0, 1_000_000))
    def wait(self, ms: int) -> None:
        self.watch.wait(ms)
        self.waited += ms

    @rule()
    def kill(self) -> None:
        """What is on the disk now is all that a killed program leaves."""
        self.db.close()
        self.watch.ms = 0
        self.waited = 0
        self.start()

    @rule(days=st.integers(-20_000, 20_000))
    def set_the_clock(self, days: int) -> None:
        self.now = datetime(2026, 4, 7, 10, 0, tzinfo=JAPAN) + timedelta(days=days)

    @invariant()
    def waits_as_long_as_it_must(self) -> None:
        assert self.door.wait_ms() == self.must_wait

    def teardown(self) -> None:
        self.db.close()
        self.folder.cleanup()


Guessing.TestCase.settings = hypothesis_settings(max_examples=20, stateful_step_count=15, deadline=None)
TestGuessing: Callable[..., object] = Guessing.TestCase


def test_the_count_is_an_ordinary_row_of_the_file(tmp_path: Path) -> None:
    with open_database(tmp_path / "own") as db:
        door = Door(db, 0)
        door.set_up(PIN, make_code())
        door.opens_with(WRONG)
    with sqlite3.connect(tmp_path / "own" / "records.db") as plain:
        assert plain.execute("SELECT value FROM setting WHERE key = ?", (WRONG_PINS,)).fetchall() == [("1",)]
    plain.close()

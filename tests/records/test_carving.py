"""Rows are read out of a file's bytes without SQLite, and noise is no row."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

from literacy_tutor.records.carving import carve
from literacy_tutor.records.database import open_database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import learners
from literacy_tutor.records.wreck import GoodEvent, LostEvent, SeemingPerson, sift
from tests.records.damage import play_a_class
from tests.records.noting import note


def good(path: Path) -> set[tuple[object, object]]:
    return {(one.columns[1], one.columns[2]) for one in sift(path) if isinstance(one, GoodEvent)}


def test_every_event_is_found_in_the_file(folder: Path) -> None:
    play_a_class(folder)
    with open_database(folder) as db:
        assert good(folder / "records.db") == {tuple(row) for row in db.rows("SELECT device, seq FROM event")}


def test_rows_longer_than_a_page_are_put_together(folder: Path) -> None:
    play_a_class(folder)
    long = Fact("something_new", {"texts": ["語" * 190] * 9})
    with open_database(folder) as db:
        note(db, learners(db)[0].id, long)
    assert len(good(folder / "records.db")) == 125


def test_the_log_is_read_too(folder: Path, tmp_path: Path) -> None:
    with open_database(play_a_class(folder)) as db:
        note(db, learners(db)[0].id, Fact("teacher_called"))
        shutil.copytree(folder, tmp_path / "copy")
    assert len(good(tmp_path / "copy" / "records.db")) == 125
    (tmp_path / "copy" / "records.db").write_bytes(b"")
    assert len(good(tmp_path / "copy" / "records.db")) > 0


def test_an_index_tells_of_rows_that_are_gone(folder: Path) -> None:
    play_a_class(folder)
    finds = list(sift(folder / "records.db"))
    assert len({(one.device, one.seq) for one in finds if isinstance(one, LostEvent)}) == 124
    assert {one.columns[1] for one in finds if isinstance(one, SeemingPerson)} == {"はな", "よし"}


def test_noise_holds_no_event_and_raises_nothing(tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    chance = random.Random(5)
    for first in (0x0D, 0x0A, 0x02, 0x00):
        pages = b"".join(bytes([first]) + chance.randbytes(4095) for _ in range(15))
        file.write_bytes(pages)
        list(carve(file, re.compile(rb"[\x00-\x7f]{3}")))
        assert good(file) == set()


def test_a_flipped_bit_never_makes_another_event(folder: Path) -> None:
    file = play_a_class(folder) / "records.db"
    whole, before = file.read_bytes(), good(file)
    chance = random.Random(11)
    for _ in range(60):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        assert good(file) <= before

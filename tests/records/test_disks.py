"""A full disk and a read-only one, both real: a sentence, nothing half-written, and it goes on when there is room."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import learners
from tests.records.damage import DAMAGE, play_a_class
from tests.records.mounts import read_only, run_mounted, small_disk

FILL = """
import sys
from pathlib import Path
from literacy_tutor.common.errors import UserError
from literacy_tutor.records.database import check_whole, open_database
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.learners import add_learner, learners
from literacy_tutor.records.refusals import UnusableRecords
from tests.records.damage import DAMAGE, play_a_class, practise

folder = Path(sys.argv[1])
filler = folder / "somebody's video"

def fill(leave):
    with filler.open("ab", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                pass
    free_some(leave)

def free_some(bytes_):
    with filler.open("r+b") as file:
        file.truncate(max(0, filler.stat().st_size - bytes_))

def must_say(what, ja, do):
    try:
        do()
    except UnusableRecords as refusal:
        assert what in refusal.en, refusal.en
        assert ja in refusal.ja, refusal.ja
    else:
        raise AssertionError("it was not refused")
"""
FULL = 'must_say("The disk is full", "｜空《あ》きが なくなって", '
LEFT = [0, 20_000, 60_000]


@pytest.mark.parametrize("left", LEFT)
def test_a_disk_that_fills_up_while_one_practises(tmp_path: Path, left: int) -> None:
    script = f"""{FILL}
play_a_class(folder, steps=8)
with open_database(folder) as db:
    fill({left})
    {FULL}lambda: [add_learner(db, "みどり", "", "cat") for _ in range(2000)])
    kept = len(learners(db))
    assert verify_events(db).good
    free_some(900_000)
    practise(db, add_learner(db, "あとから", "", "cat"), steps=3)
    assert len(learners(db)) == kept + 1
check_whole(folder)
print("went on")
"""
    assert run_mounted(small_disk(tmp_path), tmp_path, script) == "went on\n"


def test_a_start_on_a_full_disk(tmp_path: Path) -> None:
    script = f"""{FILL}
fill(0)
{FULL}lambda: open_database(folder))
free_some(1_000_000)
play_a_class(folder, steps=8)
fill(0)
{FULL}lambda: open_database(folder))
free_some(1_000_000)
with open_database(folder) as db:
    assert len(learners(db)) == 2 and verify_events(db).good
print("went on")
"""
    assert run_mounted(small_disk(tmp_path), tmp_path, script) == "went on\n"


def test_a_backup_and_a_salvage_without_room_leave_all_as_it_was(tmp_path: Path) -> None:
    script = f"""{FILL}
from datetime import date
from literacy_tutor.records import aside
from literacy_tutor.records.backup import back_up
play_a_class(folder, steps=8)
good = back_up(folder, date(2026, 4, 7))
fill(8192)
{FULL}lambda: back_up(folder, date(2026, 4, 8)))
assert [path.name for path in good.parent.iterdir()] == [good.name]
file = folder / "records.db"
file.write_bytes(DAMAGE["of another program"](file.read_bytes()))
before = file.read_bytes()
{FULL}lambda: open_database(folder))
assert file.read_bytes() == before and aside.kept_aside(folder) == []
free_some(1_000_000)
with open_database(folder) as db:
    assert len(learners(db)) == 2 and verify_events(db).good
print("went on")
"""
    assert run_mounted(small_disk(tmp_path), tmp_path, script) == "went on\n"


READ_ONLY = f"""{FILL}
from literacy_tutor.records.database import open_read_only
must_say("can be read there, and not written", "｜書《か》きこむことが できません", lambda: open_database(folder))
try:
    with open_read_only(folder) as db:
        print(len(learners(db)))
except UserError as refusal:
    print(refusal.en)
"""


def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    before = (tmp_path / "records.db").read_bytes()
    assert run_mounted(read_only(tmp_path), tmp_path, READ_ONLY) == "2\n"
    assert (tmp_path / "records.db").read_bytes() == before


def test_an_empty_folder_that_may_only_be_read(tmp_path: Path) -> None:
    assert run_mounted(read_only(tmp_path), tmp_path, READ_ONLY) == "0\n"


def test_damaged_records_that_may_only_be_read(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    back_up(tmp_path, date(2026, 4, 7))
    whole = (tmp_path / "records.db").read_bytes()
    (tmp_path / "records.db").write_bytes(DAMAGE["of another program"](whole))
    assert "puts that right by itself" in run_mounted(read_only(tmp_path), tmp_path, READ_ONLY)
    with open_database(tmp_path) as db:
        assert len(learners(db)) == 2

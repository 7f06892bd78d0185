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
from literacy_tutor.records.database import check_whole, mend, open_database
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


def test_a_lesson_ends_where_there_is_room_for_its_end_and_not_for_emptying_the_log(tmp_path: Path) -> None:
    script = f"""{FILL}
from literacy_tutor.records.attempts import begin_attempt, open_attempt, record
from literacy_tutor.records.facts import Fact
with open_database(folder) as db:
    learner = add_learner(db, "はな", "", "cat").id
    attempt = begin_attempt(db, learner, "basics/tap", "hash", "ja", 5)
    for step in range(60):
        record(db, attempt, ["x" * 330] * 3, [Fact("touched", {{"target": "z" * 150}})])
    fill(200_000)
    record(db, attempt, [], [Fact("attempt_finished", {{}})])
    assert open_attempt(db, learner) is None
    free_some(900_000)
    add_learner(db, "あとから", "", "cat")
check_whole(folder)
print("ended")
"""
    assert run_mounted(small_disk(tmp_path, "3m"), tmp_path, script) == "ended\n"


def test_records_that_cannot_be_mended_for_lack_of_room_are_mended_later(tmp_path: Path) -> None:
    """Their very beginning is overwritten while they are open."""
    script = f"""{FILL}
from literacy_tutor.records.refusals import DamagedRecords
play_a_class(folder, steps=8)
with open_database(folder) as db:
    with (folder / "records.db").open("r+b") as file:
        file.write(b"Dear diary, how are you today?")
    fill(0)
    {FULL}lambda: mend(db, "torn"))
    for _ in range(2):
        try:
            learners(db)
        except DamagedRecords:
            pass
        else:
            raise AssertionError("it was read")
    free_some(1_000_000)
    mend(db, "torn")
    assert len(learners(db)) == 2
print("went on")
"""
    assert run_mounted(small_disk(tmp_path), tmp_path, script) == "went on\n"


def test_a_disk_that_takes_no_more_files(tmp_path: Path) -> None:
    """There is room enough; SQLite says no more than that it cannot open its file. So does a used-up quota."""
    script = f"""{FILL}
play_a_class(folder, steps=3)
try:
    for number in range(100):
        (folder / str(number)).touch()
except OSError:
    pass
{FULL}lambda: open_database(folder))
print("refused")
"""
    disk = f"mount -t tmpfs -o size=2m,nr_inodes=40 tmpfs '{tmp_path}'"
    assert run_mounted(disk, tmp_path, script) == "refused\n"


@pytest.mark.parametrize(
    ("hinder", "en", "ja"),
    [
        ("fill(60_000)", "The disk is full, so no backup", "｜記録《きろく》は、ぜんぶ のこっています"),
        ('(folder / "backups").touch()', "No backup could be made", "バックアップが つくれませんでした"),
    ],
)
def test_a_backup_that_cannot_be_made_is_not_taken_for_records_that_were_not_written(
    tmp_path: Path, hinder: str, en: str, ja: str
) -> None:
    script = f"""{FILL}
from datetime import date
from literacy_tutor.records.backup import keep_safe
play_a_class(folder, steps=8)
with open_database(folder) as db:
    add_learner(db, "みどり", "", "cat")
    {hinder}
    must_say({en!r}, {ja!r}, lambda: keep_safe(db, date(2026, 4, 7)))
    assert len(learners(db)) == 3 and verify_events(db).good
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

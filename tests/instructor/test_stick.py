"""A copy on a stick: encrypted, read back, five of them; whatever the stick does, a sentence and nothing half."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from errno import EIO
from pathlib import Path

import pytest

from literacy_tutor.common.clock import wall_clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor import stick
from literacy_tutor.instructor.group_key import GroupKey, group_key, keep_group_key, make_group_key
from literacy_tutor.instructor.recovery import make_code
from literacy_tutor.instructor.stick import copy_to
from literacy_tutor.instructor.unlocking import unlock
from literacy_tutor.records import classes, notes
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import add_learner, learners
from tests.instructor.sticks import copies_on
from tests.records.damage import practise
from tests.records.mounts import read_only, run_mounted, small_disk

NAME, GROUP, WORDS = "高橋 かめ子", "中央公民館", "むすめさんの番号"
NOW = datetime(2026, 11, 25, 12, 0, 5)
DEVICE = "01a21435-f4e6-7ee3-8baf-cdcb1438e68d"


@pytest.fixture(scope="module")
def code() -> str:
    return make_code()


@pytest.fixture(scope="module")
def key(code: str) -> GroupKey:
    made = make_group_key(code)
    assert made is not None
    return made


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("records")
    with open_database(folder) as db:
        person = add_learner(db, NAME, "たかはし かめこ", "cat")
        practise(db, person)
        class_ = classes.open_class(db, GROUP).id
        notes.write_note(db, "question", class_, WORDS, person.id)
    return back_up(folder, date(2026, 11, 25))


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


def copy(usb: Path, backup: Path, key: GroupKey, days: int = 0, device: str = DEVICE) -> Path:
    return copy_to(usb, backup, key, device, NOW + timedelta(days=days))


def test_the_copy_opens_with_the_digits_of_the_sheet_and_is_all_there(
    usb: Path, backup: Path, key: GroupKey, code: str, tmp_path: Path
) -> None:
    made = copy(usb, backup, key)
    assert made.name == "records-2026-11-25-120005-1438e68d.db.age"
    unlock(made, code, tmp_path / "again", wall_clock)
    with open_database(tmp_path / "again") as db:
        assert [one.name for one in learners(db)] == [NAME]
        (class_,) = classes.classes(db)
        assert [one.text for one in notes.notes(db, class_.id)] == [WORDS]


def test_nothing_on_the_stick_tells_anybodys_name(usb: Path, backup: Path, key: GroupKey, code: str) -> None:
    copy(usb, backup, key)
    files = [one for one in usb.rglob("*") if one.is_file()]
    assert {one.name for one in files} == {
        "group-key.age",
        "README.txt",
        "records-2026-11-25-120005-1438e68d.db.age",
    }
    every_byte = b"".join(str(one).encode() + one.read_bytes() for one in files)
    readable = backup.read_bytes()
    for words in (
        NAME,
        "高橋",
        "たかはし",
        GROUP,
        WORDS,
        "SQLite format",
        "learner_added",
        code,
        "AGE-SECRET",
    ):
        assert words.encode() not in every_byte
        assert words.encode() in readable or words in (code, "AGE-SECRET")


def test_the_newest_five_stay_and_of_another_laptop_its_newest(
    usb: Path, backup: Path, key: GroupKey
) -> None:
    other = copy(usb, backup, key, -2, device="f" * 8)
    copies = [copy(usb, backup, key, days) for days in range(7)]
    assert copies_on(usb, key) == [other, *copies[2:]]
    early = copy(usb, backup, key, -30)  # the clock was wrong
    assert early in copies_on(usb, key)


def test_a_newer_sheets_copies_stand_apart_and_leave_the_older_ones_key(
    usb: Path, backup: Path, key: GroupKey
) -> None:
    old = copy(usb, backup, key)
    newer = GroupKey(
        "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa", b"age-encryption.org/v1\n-> wrapped"
    )
    made = copy(usb, backup, newer)
    assert made.parent != old.parent
    assert (old.with_name("group-key.age").read_bytes(), made.with_name("group-key.age").read_bytes()) == (
        key.wrapped,
        b"age-encryption.org/v1\n-> wrapped",
    )


def test_a_stick_that_returns_other_bytes_is_found_out_and_keeps_nothing_new(
    usb: Path, backup: Path, key: GroupKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Forgetful(stick.Tee):
        """As a worn-out stick does: what it took is not what it has."""

        def write(self, piece: bytes) -> int:
            self.sum.update(piece)
            return self._file.write(piece[:-1] + bytes([piece[-1] ^ 1]))

    copy(usb, backup, key)
    before = {one: one.read_bytes() for one in usb.rglob("*") if one.is_file()}
    monkeypatch.setattr(stick, "Tee", Forgetful)
    with pytest.raises(UserError, match="use another stick"):
        copy(usb, backup, key, 1)
    assert {one: one.read_bytes() for one in usb.rglob("*") if one.is_file()} == before


@pytest.mark.parametrize("how", ["its folder goes", "its driver says so"])
def test_a_stick_pulled_out_in_the_middle_is_said(
    usb: Path, backup: Path, key: GroupKey, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    before = copy(usb, backup, key)
    away = usb.with_name("away")

    class PulledOut(stick.Tee):
        def write(self, piece: bytes) -> int:
            if how == "its folder goes":
                if usb.exists():
                    usb.rename(away)
                return super().write(piece)
            self.problem = OSError(EIO, "Input/output error")
            raise self.problem

    monkeypatch.setattr(stick, "Tee", PulledOut)
    with pytest.raises(UserError, match="no longer there") as refused:
        copy(usb, backup, key, 1)
    assert "とちゅうで 見えなくなりました" in refused.value.ja
    if away.exists():
        away.rename(usb)
    assert copies_on(usb, key) == [before]


def test_a_stick_that_is_not_there_is_said_and_none_is_made(
    tmp_path: Path, backup: Path, key: GroupKey
) -> None:
    with pytest.raises(UserError, match="no longer there"):
        copy(tmp_path / "gone", backup, key)
    assert not (tmp_path / "gone").exists()


def test_a_stick_of_which_nothing_can_be_asked_any_more_is_gone(
    tmp_path: Path, backup: Path, key: GroupKey
) -> None:
    unaskable = tmp_path / ("x" * 300)  # as a mount whose device answers nothing but errors
    with pytest.raises(UserError, match="no longer there"):
        copy(unaskable, backup, key)


def test_where_something_else_has_the_name_of_our_folder_another_stick_is_asked_for(
    usb: Path, backup: Path, key: GroupKey
) -> None:
    """Plugging it in again would not help."""
    place = usb / f"literacy-tutor-{key.mark}"
    place.write_text("somebody's")
    with pytest.raises(UserError, match=r"did not take the copy .* another stick") as refused:
        copy(usb, backup, key)
    assert "べつの USBメモリーを" in refused.value.ja
    assert place.read_text() == "somebody's"


def test_what_a_pulled_out_stick_left_half_is_cleared_by_the_next_copy(
    usb: Path, backup: Path, key: GroupKey
) -> None:
    place = copy(usb, backup, key).parent
    half = place / "records-2026-11-18-120000-01a21435.db.age.partial"
    half.write_bytes(b"age-encryption.org/v1\n-> X")
    copy(usb, backup, key, 1)
    assert not half.exists()


ON_A_DISK = """
import sys
from datetime import datetime
from pathlib import Path
from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.group_key import GroupKey
from literacy_tutor.instructor.stick import copy_to
usb, backup, recipient, says = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
for day in range(1, 20):
    before = sorted(one.name for one in usb.rglob("*"))
    try:
        copy_to(usb, backup, GroupKey(recipient, b"age-encryption.org/v1\\n-> wrapped"), "01a21435", datetime(2026, 11, day))
    except UserError as refusal:
        assert says in refusal.en, refusal.en
        left = sorted(one.name for one in usb.rglob("*"))
        assert not any("partial" in name for name in left), left
        assert [name for name in left if name.startswith("records")] == [
            name for name in before if name.startswith("records")], left
        print("refused")
        break
"""


def test_a_full_stick_keeps_the_copies_before_and_nothing_half(
    usb: Path, backup: Path, key: GroupKey
) -> None:
    size = backup.stat().st_size * 5 // 2
    done = run_mounted(small_disk(usb, str(size)), usb, ON_A_DISK, backup, key.recipient, "The stick is full")
    assert done == "refused\n"


def test_a_stick_that_may_not_be_written_says_so(usb: Path, backup: Path, key: GroupKey) -> None:
    done = run_mounted(read_only(usb), usb, ON_A_DISK, backup, key.recipient, "Nothing can be written")
    assert done == "refused\n"


# The key


def test_the_recipient_is_kept_and_the_identity_only_locked(tmp_path: Path, key: GroupKey, code: str) -> None:
    with open_database(tmp_path / "own") as db:
        assert group_key(db) is None
        keep_group_key(db, key)
        assert group_key(db) == key
        keep_group_key(db, None)
        assert group_key(db) is None
    kept = b"".join(one.read_bytes() for one in (tmp_path / "own").iterdir())
    assert (b"AGE-SECRET" in kept, code.encode() in kept) == (False, False)

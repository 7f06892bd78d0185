"""`literacy-tutor unlock`: the sheet opens a copy, nothing else does, and each slip is a sentence."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from literacy_tutor.commands.line import command_line
from literacy_tutor.instructor.group_key import GroupKey, make_group_key
from literacy_tutor.instructor.recovery import in_groups, make_code
from literacy_tutor.instructor.stick import copy_to
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import check_whole, open_database
from literacy_tutor.records.learners import learners
from tests.records.damage import play_a_class

CODE = make_code()


@pytest.fixture(scope="module")
def once_copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key = make_group_key(CODE)
    assert isinstance(key, GroupKey)
    folder = play_a_class(tmp_path_factory.mktemp("records"))
    with open_database(folder) as db:
        device = db.device
    usb = tmp_path_factory.mktemp("usb")
    return copy_to(usb, back_up(folder, date(2026, 11, 25)), key, device, datetime(2026, 11, 25, 12, 0))


@pytest.fixture
def copy(once_copied: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once_copied.parent, tmp_path / "usb") / once_copied.name


def unlock(copy: Path, out: Path, typed: str = "", file: Path | None = None) -> Result:
    words = ["unlock", str(copy), "--out", str(out), *(["--code-file", str(file)] if file else [])]
    return CliRunner().invoke(command_line, words, input=typed)


def test_the_typed_digits_make_a_folder_of_records_with_an_identity_of_its_own(
    copy: Path, tmp_path: Path
) -> None:
    done = unlock(copy, tmp_path / "out", " ".join(in_groups(CODE)) + "\n")
    assert (done.exit_code, "--data" in done.output) == (0, True), done.output
    check_whole(tmp_path / "out")
    with open_database(tmp_path / "out") as db:
        assert len(learners(db)) == 2
        assert len(db.rows("SELECT id FROM device")) == 2
        assert not db.device.endswith(copy.name.split("-")[-1][:8])


def test_a_file_with_the_digits_will_do_and_what_is_there_is_left_as_it_is(
    copy: Path, tmp_path: Path
) -> None:
    digits = tmp_path / "digits.txt"
    digits.write_text("\ufeff" + CODE + "\n", encoding="utf-8")
    assert unlock(copy, tmp_path / "out", file=digits).exit_code == 0
    before = (tmp_path / "out" / "records.db").read_bytes()
    again = unlock(copy, tmp_path / "out", file=digits)
    assert (again.exit_code, "already" in again.output) == (1, True)
    assert (tmp_path / "out" / "records.db").read_bytes() == before


def test_a_slip_names_its_group_and_one_tries_again(copy: Path, tmp_path: Path) -> None:
    wrong = CODE[:9] + str((int(CODE[9]) + 1) % 10) + CODE[10:]
    done = unlock(copy, tmp_path / "out", f"{wrong}\n{CODE[:20]}\n{CODE}\n")
    assert ("slip in group 3" in done.output, "these are 20" in done.output, done.exit_code) == (
        True,
        True,
        0,
    )
    digits = tmp_path / "digits.txt"
    digits.write_text(wrong, encoding="utf-8")
    assert "slip in group 3" in unlock(copy, tmp_path / "other", file=digits).output


def test_the_digits_of_another_sheet_open_nothing(copy: Path, tmp_path: Path) -> None:
    done = unlock(copy, tmp_path / "out", make_code() + "\n")
    assert (done.exit_code, "do not open this copy" in done.output) == (1, True)
    assert not (tmp_path / "out").exists()


def test_a_damaged_copy_makes_no_records(copy: Path, tmp_path: Path) -> None:
    whole = copy.read_bytes()
    for harm in (whole[:-100], whole[:3000] + b"\0" + whole[3001:]):
        copy.write_bytes(harm)
        done = unlock(copy, tmp_path / "out", CODE + "\n")
        assert (done.exit_code, "is damaged" in done.output) == (1, True), done.output
        assert list((tmp_path / "out").iterdir()) == []


def test_what_is_no_copy_or_has_no_key_beside_it_is_said_before_anything_is_typed(
    copy: Path, tmp_path: Path
) -> None:
    key = copy.with_name("group-key.age")
    assert "no copy" in unlock(key, tmp_path / "out").output
    assert "no copy" in unlock(copy.with_name("README.txt"), tmp_path / "out").output
    assert "no file" in unlock(copy.with_name("gone.age"), tmp_path / "out").output
    key.unlink()
    assert "group-key.age" in unlock(copy, tmp_path / "out").output

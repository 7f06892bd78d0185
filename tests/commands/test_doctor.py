"""`doctor` says what it found in counts, in the language of the window, and asks for a person when one is needed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from literacy_tutor.commands import doctor_machine
from literacy_tutor.commands.doctor_data import look_at_backups, look_at_records
from literacy_tutor.commands.doctor_machine import clock
from literacy_tutor.commands.findings import Grade
from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import aside, settings
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import open_database
from tests.records.damage import DAMAGE, play_a_class
from tests.records.mounts import read_only, why_no_mounts
from tests.records.test_refusals import make_newer

NAMES = ("はな", "よし")
DOCTOR = ("-m", "literacy_tutor", "doctor", "--data")
WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all")
"""Root may look everywhere; after this it may not."""
NOON = datetime(2027, 4, 7, 12, 0, tzinfo=UTC)


def doctor(
    data: Path, *words: str, before: str = "", without_rights: bool = False, **environment: str
) -> tuple[int, list[str]]:
    everything = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8", **environment}
    command = [sys.executable, *DOCTOR, str(data), *words]
    if before:
        shell = f'set -e; {before}; exec "$@"'
        command = ["unshare", "--map-root-user", "--mount", "sh", "-c", shell, "sh", *command]
    if without_rights and os.geteuid() == 0:
        command = [*WITHOUT_RIGHTS, *command]
    done = subprocess.run(command, env=everything, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def snapshot(folder: Path) -> dict[str, bytes]:
    """All of it but SQLite's index of its log, and a log in which nothing is."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".db-shm"]
    return {
        str(path): content for path in files if (content := path.read_bytes()) or path.suffix != ".db-wal"
    }


def test_a_healthy_laptop_needs_nobody(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    with open_database(tmp_path):
        back_up(tmp_path, datetime.now().date())
        before = snapshot(tmp_path)
        status, lines = doctor(tmp_path, "--lang", "en")
        assert snapshot(tmp_path) == before
    assert status == 0
    assert not [line for line in lines if line.startswith("PROBLEM")]
    assert "OK       Records: 2 learners, 2 attempts, 124 events." in lines
    assert "OK       1 backup; the newest good one is 0 days old." in lines
    assert "OK       The program is open now." in lines
    assert any("lessons, 0 that cannot be used." in line for line in lines)
    assert not [name for name in NAMES if name in "\n".join(lines)]


def test_a_laptop_that_was_never_used_is_healthy_and_stays_empty(tmp_path: Path) -> None:
    status, lines = doctor(tmp_path / "new", "--lang", "en")
    assert status == 0
    assert "OK       Records: 0 learners, 0 attempts, 0 events." in lines
    assert not (tmp_path / "new").exists()


def test_it_speaks_the_language_of_the_window(tmp_path: Path) -> None:
    assert any(line.startswith("OK    時計は ") for line in doctor(tmp_path)[1])
    with open_database(tmp_path) as db:
        settings.choose(db, LANGUAGE, "en")
    assert any(line.startswith("OK       The clock says ") for line in doctor(tmp_path)[1])


def test_damaged_records_need_a_person_who_opens_the_program(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    file = tmp_path / "records.db"
    file.write_bytes(DAMAGE["page of noise"](file.read_bytes()))
    before = file.read_bytes()
    status, lines = doctor(tmp_path)
    assert (status, file.read_bytes()) == (1, before)
    assert any(line.startswith("問題  記録の ファイルに、よめない ところ") for line in lines)


@pytest.mark.parametrize("change", [b'"ms":7,', b"learner_added"])
def test_a_changed_event_is_found(tmp_path: Path, change: bytes) -> None:
    play_a_class(tmp_path)
    file = tmp_path / "records.db"
    file.write_bytes(file.read_bytes().replace(change, bytes([change[0], change[1] ^ 1, *change[2:]])))
    found, (first, *_) = look_at_records(tmp_path)
    assert found is not None
    assert (first.grade, found.learners, found.events) == (Grade.PROBLEM, 2, 124)
    assert "2 events are not as written" in first.en
    assert "アプリを 開くと、自分で 直します" in first.ja


def test_newer_records_need_a_person(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    make_newer(tmp_path)
    aside.make_aside(tmp_path, NOON).joinpath("records.db").touch()
    found, (first, kept) = look_at_records(tmp_path)
    assert (found, first.grade) == (None, Grade.PROBLEM)
    assert "newer Literacy Tutor" in first.en
    assert "1 damaged file kept aside" in kept.en


def test_what_was_kept_and_what_failed_is_told(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    file = tmp_path / "records.db"
    file.write_bytes(DAMAGE["of another program"](file.read_bytes()))
    open_database(tmp_path).close()
    (tmp_path / "log.txt").write_text("Traceback (most recent call last):\n" * 3, encoding="utf-8")
    _, findings = look_at_records(tmp_path)
    said = "\n".join(finding.en for finding in findings)
    assert [finding.grade for finding in findings] == [Grade.OK, Grade.NOTE, Grade.NOTE]
    assert "1 damaged file kept aside" in said
    assert "3 failures" in said


@pytest.mark.parametrize("within", ["", "records.db", "log.txt", "backups"])
def test_what_nobody_may_look_into_stops_nothing(tmp_path: Path, within: str) -> None:
    if sys.platform != "linux" or (os.geteuid() == 0 and not shutil.which("setpriv")):
        pytest.skip("nothing takes away the right to look everywhere here")
    folder = play_a_class(tmp_path / "class" / "data")
    (folder / "log.txt").touch()
    (folder / "backups").mkdir()
    closed = folder / within if within else tmp_path / "class"
    closed.chmod(0)
    try:
        status, lines = doctor(folder, "--lang", "en", without_rights=True)
    finally:
        closed.chmod(0o755)
    assert status == (1 if within in ("", "records.db") else 0)
    assert any(line.startswith("OK       The clock says ") for line in lines)
    if status:
        assert any(line.startswith("PROBLEM  The place of the records cannot be used.") for line in lines)


def test_the_name_of_the_account_is_nowhere(tmp_path: Path) -> None:
    play_a_class(tmp_path / "hanako" / "data")
    (tmp_path / "hanako" / "data" / "records.db").write_bytes(b"Dear diary")
    _, lines = doctor(tmp_path / "hanako" / "data", "--lang", "en", HOME=str(tmp_path / "hanako"))
    said = "\n".join(lines)
    assert "(~/data)" in said
    assert "~/data/records.db cannot be read" in said
    assert "hanako" not in said


def test_damage_that_was_noted_is_told(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    aside.note_damage(tmp_path, "2 events are missing")
    assert look_at_records(tmp_path)[1][0].grade is Grade.PROBLEM


def test_backups_are_counted_and_dated(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    found, _ = look_at_records(tmp_path)
    assert look_at_backups(tmp_path, found, NOON).grade is Grade.NOTE
    good = back_up(tmp_path, NOON.date())
    assert look_at_backups(tmp_path, found, NOON).grade is Grade.OK
    assert "100 days" in look_at_backups(tmp_path, found, NOON + timedelta(days=100)).en
    assert look_at_backups(tmp_path, found, NOON + timedelta(days=100)).grade is Grade.NOTE
    damaged = good.with_name("records-2027-04-06.db")
    damaged.write_bytes(good.read_bytes()[:-5000])
    with_one_damaged = look_at_backups(tmp_path, found, NOON)
    assert with_one_damaged.grade is Grade.NOTE
    assert "2 backups; the newest good one is 0 days old. 1 cannot be read" in with_one_damaged.en
    good.unlink()
    assert look_at_backups(tmp_path, found, NOON).grade is Grade.PROBLEM


@pytest.mark.parametrize(
    ("now", "grade"),
    [
        (NOON, Grade.OK),
        (NOON - timedelta(days=3653), Grade.PROBLEM),
        (NOON + timedelta(days=7300), Grade.PROBLEM),
        (NOON - timedelta(days=40), Grade.NOTE),
    ],
)
def test_a_clock_that_cannot_be_right_is_told(now: datetime, grade: Grade) -> None:
    assert clock(now, NOON).grade is grade
    assert clock(NOON, None).grade is Grade.OK


def test_a_cloud_folder_needs_a_person(tmp_path: Path) -> None:
    status, lines = doctor(tmp_path / "Dropbox", "--lang", "en")
    assert status == 1
    assert any(line.startswith("PROBLEM  The records are in a folder that Dropbox copies") for line in lines)


def test_a_read_only_folder_needs_a_person(tmp_path: Path) -> None:
    if reason := why_no_mounts():
        pytest.skip(reason)
    play_a_class(tmp_path)
    status, lines = doctor(tmp_path, "--lang", "en", before=read_only(tmp_path))
    assert status == 1
    assert "PROBLEM  The folder cannot be written (Read-only file system)." in lines
    assert "OK       Records: 2 learners, 2 attempts, 124 events." in lines


def test_a_terminal_without_japanese_is_noted_and_stops_nothing(tmp_path: Path) -> None:
    status, lines = doctor(tmp_path, "--lang", "en", PYTHONIOENCODING="ascii:replace")
    assert status == 0
    assert any("cannot show Japanese (ascii)" in line for line in lines)


def test_versions_with_known_bugs_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor_machine.versions().grade is Grade.OK
    monkeypatch.setattr("literacy_tutor.records.driver.SAFE_WAL", (99, 0, 0))
    assert doctor_machine.versions().grade is Grade.NOTE
    monkeypatch.setattr(doctor_machine, "BUGGY_QT", (6, 0, 0))
    wanted = Grade.PROBLEM if sys.version_info < (3, 12) else Grade.NOTE
    assert doctor_machine.versions().grade is wanted


def test_a_place_below_a_file_needs_a_person(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    status, lines = doctor(tmp_path / "file" / "data", "--lang", "en")
    assert status == 1
    assert "PROBLEM  The folder cannot be written (Not a directory)." in lines

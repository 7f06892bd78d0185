"""The records cannot be used: a window says so in both languages, and the file stays byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.bootstrap import make_application, make_trouble_window, make_window
from literacy_tutor.common.errors import UserError
from literacy_tutor.records.backup import newest_good_backup
from literacy_tutor.records.database import FILE_NAME


def test_damaged_records_open_a_window_that_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(b"SQLite format 3\0" + b"\x07" * 9000)
    before = file.read_bytes()
    application = make_application()
    with pytest.raises(UserError) as problem:
        make_window(application, tmp_path)
    trouble = make_trouble_window(problem.value)
    try:
        trouble.window.resize(1366, 768)
        trouble.window.show()
        application.processEvents()
        shown = trouble.window.property("japanese")
        assert str(file) in shown
        assert "こわれています" in shown
        assert "damaged" in trouble.window.property("english")
    finally:
        trouble.close()
    assert file.read_bytes() == before


def test_a_second_start_is_told_that_the_first_is_open(tmp_path: Path) -> None:
    application = make_application()
    first = make_window(application, tmp_path)
    try:
        with pytest.raises(UserError, match="already open"):
            make_window(application, tmp_path)
    finally:
        first.close()


def test_when_the_window_closes_there_is_a_good_backup(tmp_path: Path) -> None:
    make_window(make_application(), tmp_path).close()
    assert newest_good_backup(tmp_path) is not None

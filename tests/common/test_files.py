"""A file is whole or not there, a place that cannot be written is a sentence, and every title becomes a name."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.files import name_for, write_whole


def test_what_stood_there_is_replaced_and_nothing_is_left_beside(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    write_whole(b"new", file)
    assert file.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="rights are told so on POSIX")
def test_it_may_be_read_as_any_new_file(tmp_path: Path) -> None:
    write_whole(b"new", tmp_path / "a.pdf")
    (tmp_path / "other").touch()
    rights = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a.pdf", "other")]
    assert rights[0] == rights[1]


def test_a_place_that_cannot_be_written_is_a_sentence_in_both_languages(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    for file in (tmp_path / "nowhere" / "a.pdf", tmp_path / "folder.pdf"):
        with pytest.raises(UserError) as problem:
            write_whole(b"new", file)
        assert str(file) in problem.value.en
        assert "name a file" in problem.value.en
        assert str(file) in problem.value.ja
    assert [one.name for one in tmp_path.iterdir()] == ["folder.pdf"]


def test_a_name_as_long_as_the_disk_allows_is_written(tmp_path: Path) -> None:
    file = tmp_path / ("x" * 251 + ".pdf")
    write_whole(b"new", file)
    assert file.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("火曜クラス", "火曜クラス"),
        ("A/B: a　b", "A_B_a_b"),
        ('"<x>|?*\\', "_x_"),
        ("《初級》**", "《初級》_"),
    ],
)
def test_every_title_becomes_a_name(title: str, name: str) -> None:
    assert name_for(title) == name

"""What was read is kept, believed only when whole and ours, and never needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from literacy_tutor.lessons.cache import Cache, digest
from literacy_tutor.lessons.loader import load_lesson
from tests.lessons.folders import change, put_lesson


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put_lesson(tmp_path / "lessons")


def files(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.json"))


def test_a_lesson_from_the_cache_is_the_lesson_from_its_files(tmp_path: Path, folder: Path) -> None:
    fresh = load_lesson(folder, "en")
    load_lesson(folder, "en", cache=Cache(tmp_path / "cache"))
    assert load_lesson(folder, "en", cache=Cache(tmp_path / "cache")) == fresh
    assert len(files(tmp_path / "cache")) == 4, "the city's, too"


def test_a_warm_cache_needs_no_yaml_library(tmp_path: Path, folder: Path) -> None:
    cache = tmp_path / "cache"
    load_lesson(folder, "ja", cache=Cache(cache))
    script = (
        "import sys; from pathlib import Path; from literacy_tutor.lessons.catalogue import open_catalogue; "
        "from literacy_tutor.lessons.loader import open_lesson; root, cache = map(Path, sys.argv[1:]); "
        "print(open_lesson(root, 'basics/answer', 'en', cache).title, len(open_catalogue(root, cache).entries), "
        "any(name.startswith('ruamel') for name in sys.modules))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "lessons"), str(cache)]
    assert (
        subprocess.run(command, capture_output=True, text=True, check=True).stdout
        == "Answer a message 1 False\n"
    )


def test_a_file_changed_without_a_new_size_or_time_is_read_again(tmp_path: Path, folder: Path) -> None:
    import os

    lesson, cache = folder / "lesson.yaml", Cache(tmp_path / "cache")
    load_lesson(folder, cache=cache)
    before = lesson.stat()
    change(lesson, "minutes: 5 ", "minutes: 6 ")
    os.utime(lesson, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert lesson.stat().st_size == before.st_size
    assert load_lesson(folder, cache=cache).minutes == 6
    assert load_lesson(folder, cache=Cache(tmp_path / "cache")).minutes == 6


@pytest.mark.parametrize("damage", ["", "{}", "nonsense", "\x00" * 50, "bit", "cut", "other", "old"])
def test_a_damaged_or_foreign_cache_is_passed_over_and_written_anew(
    tmp_path: Path, folder: Path, damage: str
) -> None:
    cache = tmp_path / "cache"
    lesson = load_lesson(folder, cache=Cache(cache))
    whole = {file: file.read_bytes() for file in files(cache)}
    for file, data in whole.items():
        file.write_bytes(_damaged(data, damage))
    assert load_lesson(folder, cache=Cache(cache)) == lesson
    assert {file: file.read_bytes() for file in files(cache)} == whole


def _damaged(data: bytes, damage: str) -> bytes:
    body = data.partition(b"\n")[2]
    match damage:
        case "bit":
            return data[:200] + bytes([data[200] ^ 1]) + data[201:]
        case "cut":
            return data[: len(data) // 2]
        case "other":
            foreign = body.replace(b'"hash":"', b'"hash":"0', 1)
            return digest(foreign).encode() + b"\n" + foreign
        case "old":
            old = body.replace(b'"version":1', b'"version":0', 1)
            return digest(old).encode() + b"\n" + old
        case _:
            return damage.encode()


def test_deep_nesting_in_a_foreign_cache_is_passed_over(tmp_path: Path) -> None:
    body = b'{"version":1,"path":"","size":0,"mtime_ns":0,"hash":"","node":' + b'["l",[' * 50_000
    (tmp_path / "x").write_bytes(digest(body).encode() + b"\n" + body)
    from literacy_tutor.lessons.cache import Tree

    assert Cache(tmp_path).load("x", Tree) is None


def test_without_a_place_to_write_everything_works(tmp_path: Path, folder: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", "utf-8")
    assert load_lesson(folder, cache=Cache(in_the_way)).id == "basics/answer"
    assert load_lesson(folder, cache=Cache(in_the_way / "below")).id == "basics/answer"
    assert load_lesson(folder, cache=Cache(None)).id == "basics/answer"
    assert in_the_way.read_text("utf-8") == "not a folder"


def test_a_broken_file_is_not_kept(tmp_path: Path, folder: Path) -> None:
    (folder / "en.yaml").write_text("a: &x 1", "utf-8")
    load_lesson(folder, "ja", cache=Cache(tmp_path / "cache"))
    assert len(files(tmp_path / "cache")) == 3, "and the city's two"


def test_nothing_half_written_is_left_behind(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    (tmp_path / "cache" / "taken").mkdir(parents=True)
    cache.save("taken", {"a": 1})
    assert [file.name for file in (tmp_path / "cache").iterdir()] == ["taken"]

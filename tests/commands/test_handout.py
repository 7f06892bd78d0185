"""`literacy-tutor handout`: a PDF of one lesson, or one sentence that says why not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from literacy_tutor.commands.line import command_line
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.handout import derive_handout
from literacy_tutor.lessons.loader import load_lesson


def run(*words: object) -> Result:
    result = CliRunner().invoke(command_line, ["handout", *map(str, words)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


@pytest.mark.parametrize(("language", "word"), [("ja", "タップしてみよう"), ("en", "Notes")])
def test_every_steps_phone_is_in_the_file(tmp_path: Path, language: str, word: str) -> None:
    out = tmp_path / "tap.pdf"
    result = run("basics/tap", "--lang", language, "--out", out, "--data", tmp_path / "data")
    reader = PdfReader(out, strict=True)
    assert result.output == f"{len(reader.pages)} pages in {out}\n"
    assert word in "".join(page.extract_text() for page in reader.pages)
    images = [one.get_object() for page in reader.pages for one in page["/Resources"]["/XObject"].values()]
    lesson = load_lesson("basics/tap", "en" if language == "en" else "ja")
    assert len(images) == sum(len(step.pictures) for step in derive_handout(lesson).steps)
    assert len({image.get_data() for image in images}) == len(images), "no two are the same"


def test_a_lesson_that_is_not_there_is_told_with_what_is_like_it(tmp_path: Path) -> None:
    result = run("basics/tab", "--out", tmp_path / "a.pdf")
    assert result.exit_code == 1
    assert result.output.startswith("Error: there is no lesson “basics/tab”")
    assert "basics/tap" in result.output
    assert len(result.output.splitlines()) == 1
    assert not (tmp_path / "a.pdf").exists()


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "a.pdf"
    result = run("basics/tap", "--out", out)
    assert result.exit_code == 1
    assert result.output.startswith(
        f"Error: {out} cannot be written (No such file or directory): name a file"
    )
    assert len(result.output.splitlines()) == 1


def test_no_screen_is_needed_and_nothing_is_said_of_it(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    bare = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QSG_", "DISPLAY"))
    }
    done = subprocess.run(
        [sys.executable, "-m", "literacy_tutor", "handout", "basics/tap", "--out", str(out)],
        env=bare, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


def test_a_whole_tracks_handouts_are_files_in_a_folder_each_told(tmp_path: Path) -> None:
    out = tmp_path / "handouts"
    result = run("--all", "--track", "basics", "--lang", "en", "--out", out, "--data", tmp_path / "data")
    files = sorted(out.glob("*"))
    assert result.output.splitlines() == [f"{n}/{len(files)} {file}" for n, file in enumerate(files, 1)]
    assert len(files) == len([one for one in open_catalogue(lessons_dir()).entries if one.track == "basics"])
    assert files[0].name == "01_Learning_to_tap.pdf"
    assert "Learning to tap" in PdfReader(files[0], strict=True).pages[0].extract_text()


@pytest.mark.parametrize(
    "words",
    [(), ("basics/tap", "basics/swipe"), ("--track", "basics"), ("--all", "basics/tap", "--track", "basics")],
)
def test_one_lesson_or_all_is_asked_for(tmp_path: Path, words: tuple[str, ...]) -> None:
    result = run(*words, "--out", tmp_path / "a")
    assert (result.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert "Name a lesson, or say --all" in result.output


def test_a_folder_is_no_file_and_a_file_no_folder(tmp_path: Path) -> None:
    result = run("basics/tap", "--out", tmp_path)
    assert (result.exit_code, "is a folder: name a file" in result.output) == (1, True)
    (tmp_path / "file").touch()
    result = run("--all", "--out", tmp_path / "file")
    assert (result.exit_code, "cannot be made" in result.output) == (1, True)

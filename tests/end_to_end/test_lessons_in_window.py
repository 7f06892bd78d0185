"""Every lesson, each of its mistakes and answers, in both languages, in the real window with a real mouse."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.bootstrap import make_application
from literacy_tutor.commands.window_play import LANGUAGES, play_in_window
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.loader import lesson_id

FOLDERS = sorted(
    {one.parent for one in lessons_dir().glob("*/*/lesson.yaml")} | {lessons_dir() / "_template"}
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_lesson_is_played_to_its_end(folder: Path, language: str, tmp_path: Path) -> None:
    played = play_in_window(make_application(), folder, tmp_path, language)
    assert played.failure == ""
    assert played.finished == 1, "the window's records say so"
    assert lesson_id(folder) in played.lessons

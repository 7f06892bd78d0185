"""Every lesson, each of its mistakes and answers, in the real window: in both languages, by a real mouse and finger.

Quick is one way for each lesson, another one for the next; the slow tests are all the others.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from literacy_tutor.bootstrap import make_application
from literacy_tutor.commands.hands import HAND_KINDS, HandKind
from literacy_tutor.commands.window_play import LANGUAGES, play_in_window
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.loader import lesson_id

FOLDERS = sorted(
    {one.parent for one in lessons_dir().glob("*/*/lesson.yaml")} | {lessons_dir() / "_template"}
)
WAYS = list(product(LANGUAGES, HAND_KINDS))
PLAYS = [
    pytest.param(
        folder,
        *way,
        marks=() if WAYS.index(way) == number % len(WAYS) else pytest.mark.slow,
        id=f"{folder.parent.name}/{folder.name}-{'-'.join(way)}",
    )
    for number, folder in enumerate(FOLDERS)
    for way in WAYS
]


@pytest.mark.parametrize(("folder", "language", "hand"), PLAYS)
def test_a_lesson_is_played_to_its_end(folder: Path, language: str, hand: HandKind, tmp_path: Path) -> None:
    played = play_in_window(make_application(), folder, tmp_path, language, hand)
    assert played.failure == ""
    assert played.finished == 1, "the window's records say so"
    assert lesson_id(folder) in played.lessons

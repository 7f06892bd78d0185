"""Begins a lesson: a copy of `lessons/_template` under a name of its own."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.discover import ENGLISH_FILE, LESSON_FILE
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.lessons.problems import shown
from literacy_tutor.lessons.structure import ID, ID_FORM
from literacy_tutor.lessons.wording import near

TEMPLATE = "_template"
PLACEHOLDER_ID = "basics/my-lesson"
PLACEHOLDER_ITEM = "template-"


def make_lesson(name: str) -> Path:
    """The new folder, for an id (`basics/my-lesson`) among the program's lessons or a folder anywhere.

    Raises UserError where the name is no id, something is there already, or nothing can be written.
    """
    folder = _place(name)
    if folder.exists():
        raise UserError(f"{shown(folder)} is there already: choose another name, or change that lesson")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as workplace:
            copy = Path(workplace) / folder.name
            _copy_template(copy, folder)
            copy.rename(folder)
    except OSError as problem:
        raise UserError(f"{shown(folder)} cannot be made: {problem.strerror or problem}") from problem
    return folder


def _place(name: str) -> Path:
    path = Path(name)
    slug, track = path.name, path.parent.name
    if not ID.fullmatch(slug):
        raise UserError(f"“{slug}” cannot be a lesson's name: use {ID_FORM}")
    if path.is_absolute() or name.startswith("."):
        return path.absolute()
    if len(path.parts) != 2 or track not in TRACKS:
        raise UserError(f"“{name}” is no lesson id such as {PLACEHOLDER_ID}{near(track, TRACKS)}")
    return lessons_dir() / track / slug


def _copy_template(copy: Path, folder: Path) -> None:
    copy.mkdir()
    template = lessons_dir() / TEMPLATE
    for file in (LESSON_FILE, ENGLISH_FILE):
        words = (template / file).read_text("utf-8")
        words = words.replace(PLACEHOLDER_ITEM, f"{folder.name}-").replace(
            f"lessons/{PLACEHOLDER_ID}", shown(folder)
        )
        (copy / file).write_text(words, "utf-8")
    for picture in template.glob("*.png"):
        shutil.copy(picture, copy)

"""A lesson's folder holds its words, its pictures and notes for people, and nothing that another program would run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from literacy_tutor.lessons.problems import Problem

PICTURES = (".png", ".jpg", ".jpeg")
LEFT_BY_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def strangers(folder: Path, main: str, *others: str) -> Iterator[Problem]:
    """Everything in the folder that does not belong; `main` is lesson.yaml, service.yaml or city.yaml."""
    for path in sorted(folder.iterdir()):
        if path.is_symlink():
            yield _problem(path, "is a link; put the file itself here")
        elif path.is_dir():
            yield from (
                _in_pictures(path)
                if path.name == "images"
                else (_problem(path, "is a folder; only images/ may be one"),)
            )
        elif path.name not in others and not _belongs(path, main):
            yield _problem(
                path,
                f"does not belong here: a folder holds {main}, en.yaml, notes (.md) and pictures (.png, .jpg)",
            )


def _in_pictures(folder: Path) -> Iterator[Problem]:
    for path in sorted(folder.iterdir()):
        if path.is_symlink() or not path.is_file() or path.suffix.lower() not in (*PICTURES, ".md"):
            yield _problem(path, "does not belong here: images/ holds pictures (.png, .jpg) and notes (.md)")


def _belongs(path: Path, main: str) -> bool:
    return path.name in (main, "en.yaml", *LEFT_BY_SYSTEMS) or path.suffix.lower() in (".md", *PICTURES)


def _problem(path: Path, what: str) -> Problem:
    return Problem(path, 1, 1, "", f"this {what}" if what.startswith("is") else f"this file {what}")

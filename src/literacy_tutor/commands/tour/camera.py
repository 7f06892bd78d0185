"""The tour's camera: pictures of a window at rest, numbered and named so that a person finds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

NAMED_SO = "[0-9][0-9]-*-[0-9][0-9][0-9]-*.png"
FRAME_MS = 25
MOST_FRAMES = 40
"""What still moves after a second moves for ever, as the ghost's hand does."""


@dataclass(slots=True)
class Chapter:
    """Pictures that belong together; `files` in the order they were taken."""

    title: str
    files: list[str] = field(default_factory=list)


class Camera:
    """Writes `03-lesson-basics-tap-002-step-1-flower.png` and remembers what it wrote."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.chapters: list[Chapter] = []
        out.mkdir(parents=True, exist_ok=True)
        for of_an_earlier_tour in out.glob(NAMED_SO):
            of_an_earlier_tour.unlink()

    def open_chapter(self, title: str) -> None:
        self.chapters.append(Chapter(title))

    def take(self, window: QQuickWindow, name: str) -> None:
        chapter = self.chapters[-1]
        file = f"{len(self.chapters):02}-{chapter.title}-{len(chapter.files) + 1:03}-{name}.png"
        at_rest(window).save(str(self.out / file))
        chapter.files.append(file)

    @property
    def count(self) -> int:
        return sum(len(chapter.files) for chapter in self.chapters)


def at_rest(window: QQuickWindow) -> QImage:
    """The window once nothing moves any more."""
    image = window.grabWindow()
    for _ in range(MOST_FRAMES):
        QTest.qWait(FRAME_MS)
        before, image = image, window.grabWindow()
        if image == before:
            break
    return image

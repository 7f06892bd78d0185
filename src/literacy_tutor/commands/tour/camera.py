"""The tour's camera: pictures of a window at rest, numbered and named so that a person finds them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from literacy_tutor.common.errors import UserError

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
        with kept_in(out):
            out.mkdir(parents=True, exist_ok=True)
            for of_an_earlier_tour in out.glob(NAMED_SO):
                of_an_earlier_tour.unlink()

    def open_chapter(self, title: str) -> None:
        self.chapters.append(Chapter(title))

    def take(self, window: QQuickWindow, name: str) -> None:
        chapter = self.chapters[-1]
        file = f"{len(self.chapters):02}-{chapter.title}-{len(chapter.files) + 1:03}-{name}.png"
        picture = at_rest(window)
        with kept_in(self.out), open(self.out / file, "wb") as png:
            png.write(_as_png(picture))
        chapter.files.append(file)

    @property
    def count(self) -> int:
        return sum(len(chapter.files) for chapter in self.chapters)


@contextmanager
def kept_in(out: Path) -> Iterator[None]:
    """Raises UserError where nothing can be written there."""
    try:
        yield
    except OSError as error:
        raise UserError(
            f"nothing can be kept in {out} ({error.strerror or error}): name a folder that can be written, on a disk "
            "with room"
        ) from error


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def at_rest(window: QQuickWindow) -> QImage:
    """The window once nothing moves any more."""
    image = window.grabWindow()
    for _ in range(MOST_FRAMES):
        QTest.qWait(FRAME_MS)
        before, image = image, window.grabWindow()
        if image == before:
            break
    return image

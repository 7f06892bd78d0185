"""All lessons there are, in a few words each, for the home screen: quick when nothing has changed on the disk.

One index in the cache says of every lesson what it is called and which files, of which size and time, that was read
from. A broken lesson is named and left out, is looked at anew each time, and the others work.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import msgspec

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.cache import VERSION, Cache
from literacy_tutor.lessons.discover import LESSON_FILE, SERVICES
from literacy_tutor.lessons.loader import lesson_id, read_lesson
from literacy_tutor.lessons.model import TRACKS, Lesson, Track
from literacy_tutor.lessons.problems import ContentError, Problem
from literacy_tutor.phone.state import Language

INDEX = "catalogue.json"
LANGUAGES: tuple[Language, ...] = get_args(Language)

Stamp = tuple[int, int] | None
"""Size and mtime_ns of a file; None where there is none."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A lesson as a list shows it; words carry their readings."""

    id: str
    track: Track
    order: int
    title: dict[Language, str]
    goal: dict[Language, str]
    minutes: int
    level: int
    steps: int
    """How many."""
    hash: str
    skills: tuple[str, ...] = ()


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    files: dict[str, Stamp]
    entry: Entry


class _Index(msgspec.Struct, frozen=True):
    version: int
    root: str
    lessons: dict[str, _Kept]


@dataclass(frozen=True, slots=True)
class Broken:
    """A lesson that cannot be used in one of its languages, and is left out."""

    id: str
    track: str
    reason: ContentError
    """What to put right, in both languages: `reason.ja`, `reason.en`, and every problem."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    entries: tuple[Entry, ...]
    """Every lesson that can be played, by track, order and id."""
    broken: tuple[Broken, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """An English sentence for every lesson that is left out."""
        return tuple(one.reason.en for one in self.broken)

    @property
    def taught(self) -> dict[str, tuple[str, ...]]:
        """The skills of each lesson there is."""
        return {entry.id: entry.skills for entry in self.entries}

    def find(self, lesson: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.id == lesson), None)


def open_catalogue(root: Path | None = None, cache_folder: Path | None = None) -> Catalogue:
    """The lessons in `root`, by default the program's own. Never raises for what stands in them."""
    root, cache = (root or lessons_dir()).absolute(), Cache(cache_folder)
    index = cache.load(INDEX, _Index)
    is_ours = index is not None and (index.version, index.root) == (VERSION, str(root))
    known = index.lessons if index is not None and is_ours else {}
    scan = _Scan(cache, known)
    for folder in _lesson_folders(root):
        scan.look_at(folder)
    if scan.kept != known:
        cache.save(INDEX, _Index(VERSION, str(root), scan.kept))
    entries = sorted((kept.entry for kept in scan.kept.values()), key=_place)
    return Catalogue(tuple(entries), (*scan.broken, *_outside_of_tracks(root)))


class _Scan:
    """Looks at one lesson after another, and reads those that have changed."""

    def __init__(self, cache: Cache, known: Mapping[str, _Kept]) -> None:
        self.cache = cache
        self.known = known
        self.kept: dict[str, _Kept] = {}
        self.broken: list[Broken] = []
        self.stamps: dict[str, Stamp] = {}

    def look_at(self, folder: Path) -> None:
        name = lesson_id(folder)
        kept = self.known.get(name)
        if kept is None or any(self.stamp(file) != stamp for file, stamp in kept.files.items()):
            kept = self.read(folder, name)
        if kept is not None:
            self.kept[name] = kept

    def read(self, folder: Path, name: str) -> _Kept | None:
        japanese, english = (read_lesson(folder, language, self.cache) for language in LANGUAGES)
        if japanese.value is None or english.value is None:
            reason = ContentError(name, japanese.problems or english.problems)
            self.broken.append(Broken(name, folder.parent.name, reason))
            return None
        files = {str(source.path) for source in (*japanese.sources, *english.sources)}
        return _Kept(
            {file: self.stamp(file) for file in sorted(files)}, _entry(japanese.value, english.value)
        )

    def stamp(self, file: str) -> Stamp:
        if file not in self.stamps:
            try:
                state = os.stat(file)
                self.stamps[file] = (state.st_size, state.st_mtime_ns)
            except OSError:
                self.stamps[file] = None
        return self.stamps[file]


def _entry(japanese: Lesson, english: Lesson) -> Entry:
    return Entry(
        japanese.id, japanese.track, japanese.order,
        {"ja": japanese.title, "en": english.title},
        {"ja": japanese.goal, "en": english.goal},
        japanese.minutes, japanese.level, len(japanese.steps), japanese.hash,
        japanese.skills,
    )  # fmt: skip


def _place(entry: Entry) -> tuple[int, int, str]:
    return TRACKS.index(entry.track), entry.order, entry.id


def _lesson_folders(root: Path) -> Iterator[Path]:
    for track in TRACKS:
        for name in _folders(root / track):
            if (root / track / name / LESSON_FILE).exists():
                yield root / track / name


def _outside_of_tracks(root: Path) -> Iterator[Broken]:
    for name in _folders(root):
        if name not in (*TRACKS, SERVICES):
            for file in sorted((root / name).glob(f"*/{LESSON_FILE}")):
                what = f"a lesson stands in one of {', '.join(TRACKS)}, not in {name}"
                lesson = f"{name}/{file.parent.name}"
                yield Broken(lesson, name, ContentError(lesson, [Problem(file, 1, 1, "", what)]))


def _folders(root: Path) -> list[str]:
    try:
        with os.scandir(root) as found:
            return sorted(one.name for one in found if one.is_dir() and not one.name.startswith(("_", ".")))
    except OSError:
        return []

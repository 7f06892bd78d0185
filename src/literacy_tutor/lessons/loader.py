"""Before the loop: lesson and service folders become frozen values in one language, or all their problems at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.cache import Cache, digest
from literacy_tutor.lessons.consistency import inconsistencies
from literacy_tutor.lessons.discover import ENGLISH_FILE, LESSON_FILE, SERVICE_FILE, SERVICES
from literacy_tutor.lessons.model import TRACKS, Lesson
from literacy_tutor.lessons.problems import ContentError
from literacy_tutor.lessons.reading import Reading, read_pair
from literacy_tutor.lessons.shape import lesson_hooks, service_hooks, with_long_parts
from literacy_tutor.lessons.soundness import unsound
from literacy_tutor.lessons.source import Source, read_source
from literacy_tutor.lessons.structure import BROKEN, ID, ID_FORM
from literacy_tutor.lessons.wording import near
from literacy_tutor.phone.services import Service
from literacy_tutor.phone.state import Language

# --- what others use --------------------------------------------------------------------------------------


def load_lesson(
    which: str | Path, language: Language = "ja", *, root: Path | None = None, cache: Cache | None = None
) -> Lesson:
    """The lesson of an id (`basics/tap`, in `root`, by default the program's own) or in a folder.

    Its files are read and their hash compared, so what is returned is what stands there now; `cache` saves the
    reading of YAML. Raises ContentError with every problem, UserError where there is no such lesson.
    """
    folder = which if isinstance(which, Path) else lesson_folder(which, root)
    reading = read_lesson(folder, language, cache or Cache())
    if reading.value is None:
        raise ContentError(lesson_id(folder), reading.problems)
    return reading.value


def open_lesson(root: Path, lesson: str, language: str, cache_folder: Path | None) -> Lesson:
    """What the app asks for: `load_lesson` with a cache that outlives the program."""
    return load_lesson(lesson, "en" if language == "en" else "ja", root=root, cache=Cache(cache_folder))


def load_service(
    service_id: str, language: Language = "ja", *, root: Path | None = None, cache: Cache | None = None
) -> Service:
    """The service in `root`, by default the program's own lessons. Raises ContentError."""
    folder = (root or lessons_dir()) / SERVICES / service_id
    reading = read_service(folder, language, cache or Cache())
    if reading.value is None:
        raise ContentError(service_id, reading.problems)
    return reading.value


# --- lessons ----------------------------------------------------------------------------------------------


def lesson_folder(lesson_id: str, root: Path | None = None) -> Path:
    """Raises UserError, with lessons of a similar name, where there is no such lesson."""
    root = root or lessons_dir()
    folder = root / lesson_id
    parts = lesson_id.split("/")
    if len(parts) == 2 and all(map(ID.fullmatch, parts)) and (folder / LESSON_FILE).exists():
        return folder
    known = [f"{one.parent.parent.name}/{one.parent.name}" for one in root.glob(f"*/*/{LESSON_FILE}")]
    raise UserError(
        f"there is no lesson “{lesson_id}”{near(lesson_id, known)}",
        f"「{lesson_id}」という 教材は ありません。",
    )


def lesson_id(folder: Path) -> str:
    """`track/slug`, from the folder's place; a folder outside of any track counts as basics."""
    folder = folder.absolute()
    track = folder.parent.name if folder.parent.name in TRACKS else TRACKS[0]
    return f"{track}/{folder.name.lstrip('_')}"


def read_lesson(folder: Path, language: Language, cache: Cache) -> Reading[Lesson]:
    """Read a lesson and the services it names. Never raises for what stands in the files."""
    folder = folder.absolute()
    name = lesson_id(folder)
    track, _, slug = name.partition("/")
    services: list[Reading[Service]] = []

    def load(service: str) -> Any:
        found = _service_folder(service, folder)
        if found is None:
            return None
        reading = read_service(found, language, cache)
        services.append(reading)
        return BROKEN if reading.value is None else reading.value

    hooks = lesson_hooks(language, {"id": name, "track": track}, load)
    pair = _sources(folder, LESSON_FILE, cache)
    reading = read_pair(Lesson, *pair, language, hooks)
    if not ID.fullmatch(slug):
        what = f"the folder “{slug}” gives the lesson its id, which must be {ID_FORM}"
        reading = reading.with_problems((reading.problem("", what),))
    reading = reading.with_problems(tuple(one for service in services for one in service.problems))
    flaws = tuple(reading.problem(*flaw) for flaw in inconsistencies(reading.places))
    reading = reading.with_problems(flaws)
    sources = (*pair, *(source for service in services for source in service.sources))
    return _with_hash(replace(reading, sources=sources), folder)


def _with_hash(reading: Reading[Lesson], folder: Path) -> Reading[Lesson]:
    """Of both languages and every service, by their names and contents."""
    named = {
        (one.path.parent != folder and one.path.parent.name, one.path.name, one.hash)
        for one in reading.sources
    }
    whole = digest(repr(sorted(named, key=str)).encode())
    value = reading.value and replace(reading.value, hash=whole)
    return replace(reading, value=value, hash=whole)


# --- services ---------------------------------------------------------------------------------------------


def read_service(folder: Path, language: Language, cache: Cache) -> Reading[Service]:
    """Read a service. Never raises for what stands in the files."""
    folder = folder.absolute()
    pair = _sources(folder, SERVICE_FILE, cache)
    reading = read_pair(Service, *pair, language, service_hooks(folder.name), with_long_parts)
    return reading if reading.value is None else reading.with_problems(unsound(reading.value, reading))


def _service_folder(service_id: str, lesson: Path) -> Path | None:
    """In the tree the lesson stands in, else in the program's own."""
    roots = (lesson.parent.parent, lesson.parent, lessons_dir())
    folders = (root / SERVICES / service_id for root in roots)
    return next((folder for folder in folders if (folder / SERVICE_FILE).exists()), None)


def _sources(folder: Path, main: str, cache: Cache) -> tuple[Source, Source]:
    return read_source(folder / main, "ja", cache), read_source(folder / ENGLISH_FILE, "en", cache)

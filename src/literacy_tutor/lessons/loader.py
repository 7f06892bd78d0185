"""Before the loop: lesson and service folders become frozen values in one language, or all their problems at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.beside import Beside, beside, problems_of, sources, sources_of
from literacy_tutor.lessons.cache import Cache, digest
from literacy_tutor.lessons.city import city_hooks, with_city_words
from literacy_tutor.lessons.consistency import inconsistencies
from literacy_tutor.lessons.discover import LESSON_FILE, SERVICE_FILE, SERVICES
from literacy_tutor.lessons.model import TRACKS, Lesson
from literacy_tutor.lessons.problems import ContentError
from literacy_tutor.lessons.reading import Reading, read_pair
from literacy_tutor.lessons.shape import lesson_hooks, service_hooks, with_long_parts
from literacy_tutor.lessons.soundness import unsound
from literacy_tutor.lessons.structure import BROKEN, ID, ID_FORM
from literacy_tutor.lessons.wording import near
from literacy_tutor.phone.services.model import Service
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
    near_by = Beside(folder, language, cache)

    def load(service: str) -> Any:
        found = beside(folder, f"{SERVICES}/{service}", SERVICE_FILE)
        if found is None:
            return None
        near_by.readings.append(reading := read_service(found, language, cache))
        return BROKEN if reading.value is None else reading.value

    place = {"id": name, "track": track}
    hooks = {**city_hooks(near_by.city), **lesson_hooks(language, place, load, near_by.city)}
    pair = sources(folder, LESSON_FILE, cache)
    reading = read_pair(Lesson, *pair, language, hooks, fill=with_city_words(near_by.city))
    if not ID.fullmatch(slug):
        what = f"the folder “{slug}” gives the lesson its id, which must be {ID_FORM}"
        reading = reading.with_problems((reading.problem("", what),))
    reading = reading.with_problems(problems_of(near_by.readings))
    flaws = tuple(reading.problem(*flaw) for flaw in inconsistencies(reading.places))
    reading = reading.with_problems(flaws)
    return _with_hash(replace(reading, sources=(*pair, *sources_of(near_by.readings))), folder)


def _with_hash(reading: Reading[Lesson], folder: Path) -> Reading[Lesson]:
    """Of both languages, every service and the city, by their names and contents."""
    named = {
        (one.path.parent != folder and one.path.parent.name, one.path.name, one.hash)
        for one in reading.sources
    }
    whole = digest(repr(sorted(named, key=str)).encode())
    value = reading.value and replace(reading.value, hash=whole)
    return replace(reading, value=value, hash=whole)


# --- services ---------------------------------------------------------------------------------------------


def read_service(folder: Path, language: Language, cache: Cache) -> Reading[Service]:
    """Read a service, and of the city what it speaks of. Never raises for what stands in the files."""
    folder = folder.absolute()
    near_by = Beside(folder, language, cache)
    pair = sources(folder, SERVICE_FILE, cache)
    hooks = service_hooks(folder.name, near_by.map)
    reading = read_pair(Service, *pair, language, hooks, with_long_parts, with_city_words(near_by.city))
    reading = reading.with_problems(problems_of(near_by.readings))
    reading = replace(reading, sources=(*pair, *sources_of(near_by.readings)))
    return reading if reading.value is None else reading.with_problems(unsound(reading.value, reading))

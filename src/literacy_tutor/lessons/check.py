"""The checker: every problem of lessons, services and city at once, in both languages, in the order of the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from literacy_tutor.common.paths import assets_dir
from literacy_tutor.lessons.beside import read_city, read_map
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.checks.facts import undated_facts
from literacy_tutor.lessons.checks.folder import strangers
from literacy_tutor.lessons.checks.glass import city_glass, lesson_glass, service_glass, tutor_numbers
from literacy_tutor.lessons.checks.playing import playing
from literacy_tutor.lessons.checks.readings import Analyse
from literacy_tutor.lessons.checks.services import entrances
from literacy_tutor.lessons.checks.teaching import teaching
from literacy_tutor.lessons.checks.words import (
    instruction_lengths,
    missing_english,
    missing_readings,
    other_readings,
)
from literacy_tutor.lessons.discover import (
    CITY_FILE,
    ENGLISH_FILE,
    LESSON_FILE,
    MAP_FILE,
    SERVICE_FILE,
    discover,
)
from literacy_tutor.lessons.loader import read_lesson, read_service
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.soundness import engine
from literacy_tutor.phone.services.model import Service
from literacy_tutor.phone.state import Language


@dataclass(frozen=True, slots=True)
class Report:
    lessons: int
    services: int
    cities: int
    problems: tuple[Problem, ...]
    """By file, line and column, each once."""
    notes: tuple[Problem, ...] | None = None
    """In the same form and order, but no problems: what a dictionary reads differently. None where there was none."""

    @property
    def closing_line(self) -> str:
        city = "the city, " if self.cities else ""
        notes = f", {len(self.notes)} notes on readings" if self.notes is not None else ""
        return f"{self.lessons} lessons, {self.services} services, {city}{len(self.problems)} problems{notes}"


@dataclass(frozen=True, slots=True)
class _Checking:
    today: date
    cache: Cache
    icons: frozenset[str]


def check(
    paths: Iterable[Path], today: date, cache: Cache | None = None, analyse: Analyse | None = None
) -> Report:
    """Check folders anywhere: lessons, services, the city, trees of them. Raises UserError where a path holds nothing.

    `analyse` is a dictionary's, to compare readings with.
    """
    found = discover(paths)
    checking = _Checking(today, cache or Cache(), icon_names())
    problems = set(found.problems)
    for folder in found.lessons:
        problems |= _lesson_problems(folder, checking)
    for folder in found.services:
        problems |= _service_problems(folder, checking)
    for folder in found.cities:
        problems |= _city_problems(folder, checking)
    notes = _notes(found.lessons, checking, analyse) if analyse else None
    return Report(len(found.lessons), len(found.services), len(found.cities), tuple(sorted(problems)), notes)


def icon_names() -> frozenset[str]:
    """Names a lesson may use for icons and pictures: `pets`, `illustration/tulip`."""
    assets = assets_dir()
    icons = {path.stem for path in (assets / "icons").glob("*.svg")}
    pictures = {f"illustration/{path.stem}" for path in (assets / "illustrations").glob("*.*")}
    return frozenset(icons | pictures)


def _lesson_problems(folder: Path, checking: _Checking) -> set[Problem]:
    found = _in_both(lambda language: _lesson_in(folder, language, checking))
    return found | set(strangers(folder, LESSON_FILE)) | set(_without_english(folder))


def _lesson_in(folder: Path, language: Language, checking: _Checking) -> Iterator[Problem]:
    reading = read_lesson(folder, language, checking.cache)
    yield from reading.problems
    if language == "en" and (folder / ENGLISH_FILE).exists():
        yield from missing_english(reading)
    yield from instruction_lengths(reading, language)
    yield from missing_readings(reading) if language == "ja" else ()
    yield from undated_facts(reading, checking.today)
    yield from tutor_numbers(reading)
    lesson = reading.value
    services = lesson.world.services if lesson is not None else None
    yield from lesson_glass(reading, services, checking.icons)
    if lesson is not None:
        yield from teaching(lesson, reading)
        yield from playing(lesson, reading)


def _notes(lessons: Iterable[Path], checking: _Checking, analyse: Analyse) -> tuple[Problem, ...]:
    readings = (read_lesson(folder, "ja", checking.cache) for folder in lessons)
    return tuple(sorted({note for reading in readings for note in other_readings(reading, analyse)}))


def _service_problems(folder: Path, checking: _Checking) -> set[Problem]:
    ways_in = entrances(folder.name, folder.parent.parent)
    found = _in_both(lambda language: _service_in(folder, language, ways_in, checking))
    return found | set(strangers(folder, SERVICE_FILE)) | set(_without_english(folder))


def _service_in(
    folder: Path, language: Language, ways_in: frozenset[str], checking: _Checking
) -> Iterator[Problem]:
    reading = read_service(folder, language, checking.cache)
    yield from reading.problems
    if language == "en" and (folder / ENGLISH_FILE).exists():
        yield from missing_english(reading)
    yield from service_glass(reading, checking.icons)
    if reading.value is not None:
        yield from engine(reading.value, reading, _neighbours(folder, language, checking), ways_in)


def _neighbours(folder: Path, language: Language, checking: _Checking) -> dict[str, Service]:
    others = (one.parent for one in folder.parent.glob(f"*/{SERVICE_FILE}") if one.parent != folder)
    readings = (read_service(other, language, checking.cache).value for other in others)
    return {service.id: service for service in readings if service is not None}


def _city_problems(folder: Path, checking: _Checking) -> set[Problem]:
    found = _in_both(lambda language: _city_in(folder, language, checking))
    return found | set(strangers(folder, CITY_FILE, MAP_FILE)) | set(_without_english(folder))


def _city_in(folder: Path, language: Language, checking: _Checking) -> Iterator[Problem]:
    reading = read_city(folder, language, checking.cache)
    yield from reading.problems
    if (folder / MAP_FILE).exists():
        city_map = read_map(folder, lambda: reading.value, language, checking.cache)
        yield from city_map.problems
        yield from city_glass(city_map, checking.icons)
    if language == "en" and (folder / ENGLISH_FILE).exists():
        yield from missing_english(reading)
    yield from city_glass(reading, checking.icons)


def _without_english(folder: Path) -> Iterator[Problem]:
    if not (folder / ENGLISH_FILE).exists():
        yield Problem(folder / ENGLISH_FILE, 1, 1, "", "there is no English: this file is missing")


def _in_both(problems_in: Callable[[Language], Iterable[Problem]]) -> set[Problem]:
    """What is only wrong in English, though it stands in the Japanese file, says so."""
    japanese = set(problems_in("ja"))
    english = set(problems_in("en")) - japanese
    return japanese | {
        one
        if one.file.name == ENGLISH_FILE or "English" in one.what
        else replace(one, what=f"{one.what} (in English)")
        for one in english
    }

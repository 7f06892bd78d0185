"""Before the loop: what lessons and services take from beside them, the city's names and its map, when they ask for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache as once
from pathlib import Path
from typing import Any

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.city import City, LoadCity, map_hooks
from literacy_tutor.lessons.discover import CITY, CITY_FILE, ENGLISH_FILE, MAP_FILE
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading, read_pair
from literacy_tutor.lessons.source import Source, read_source
from literacy_tutor.lessons.structure import BROKEN
from literacy_tutor.phone.maps.city_map import CityMap
from literacy_tutor.phone.state import Language


def beside(content: Path, name: str, main: str) -> Path | None:
    """A folder that a lesson or a service needs: in the tree it stands in, else in the program's own."""
    roots = (content.parent.parent, content.parent, lessons_dir())
    return next((root / name for root in roots if (root / name / main).exists()), None)


def sources(folder: Path, main: str, cache: Cache) -> tuple[Source, Source]:
    return read_source(folder / main, "ja", cache), read_source(folder / ENGLISH_FILE, "en", cache)


def read_city(folder: Path, language: Language, cache: Cache) -> Reading[City]:
    """Read the people, offices and places. Never raises for what stands in the files."""
    return read_pair(City, *sources(folder.absolute(), CITY_FILE, cache), language, {})


def read_map(folder: Path, load_city: LoadCity, language: Language, cache: Cache) -> Reading[CityMap]:
    """Read the map of a city. Never raises for what stands in the file."""
    file = folder.absolute() / MAP_FILE
    no_words = Source(file)
    return read_pair(CityMap, read_source(file, "ja", cache), no_words, language, map_hooks(load_city))


class Beside:
    """What one lesson or service took from there. Read when it is first asked for, so that what does not speak of the
    city does not change with it."""

    def __init__(self, content: Path, language: Language, cache: Cache) -> None:
        self._content = content
        self._language = language
        self._cache = cache
        self.readings: list[Reading[Any]] = []
        self.city: LoadCity = once(self._load_city)

    def _load_city(self) -> City | None:
        found = beside(self._content, CITY, CITY_FILE)
        if found is None:
            return City()
        self.readings.append(reading := read_city(found, self._language, self._cache))
        return reading.value

    def map(self) -> Any:
        """None where there is none, BROKEN where its file is wrong."""
        found = beside(self._content, CITY, MAP_FILE)
        if found is None:
            return None
        self.readings.append(reading := read_map(found, self.city, self._language, self._cache))
        return BROKEN if reading.value is None else reading.value


def problems_of(readings: Iterable[Reading[Any]]) -> tuple[Problem, ...]:
    return tuple(problem for reading in readings for problem in reading.problems)


def sources_of(readings: Iterable[Reading[Any]]) -> tuple[Source, ...]:
    return tuple(source for reading in readings for source in reading.sources)

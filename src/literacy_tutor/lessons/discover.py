"""Finds lessons, services and a city in folders: the program's own, a lesson on a stick, a tree of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.lessons.problems import Problem, shown

LESSON_FILE, SERVICE_FILE, ENGLISH_FILE = "lesson.yaml", "service.yaml", "en.yaml"
CITY_FILE, MAP_FILE = "city.yaml", "map.yaml"
SERVICES, CITY = "services", "city"


@dataclass(frozen=True, slots=True)
class Found:
    lessons: tuple[Path, ...]
    """Folders, sorted."""
    services: tuple[Path, ...]
    cities: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Folders that are none of them and look as if they were to be one."""


def discover(paths: Iterable[Path]) -> Found:
    """Everything in these folders, each of which may be a lesson, a service, a city or a tree. Names that begin with _ or .
    are passed over, unless they are asked for themselves. Raises UserError where there is nothing."""
    places = [(path, _look_into(path.absolute())) for path in paths]
    for path, found in places:
        if found == Found((), ()):
            raise UserError(
                f"there is no lesson and no service in {shown(path)}: a lesson is a folder with a {LESSON_FILE}"
            )
    return Found(
        tuple(sorted({folder for _, found in places for folder in found.lessons})),
        tuple(sorted({folder for _, found in places for folder in found.services})),
        tuple(sorted({folder for _, found in places for folder in found.cities})),
        tuple(problem for _, found in places for problem in found.problems),
    )


def _look_into(path: Path) -> Found:
    if path.name in (LESSON_FILE, SERVICE_FILE, CITY_FILE, ENGLISH_FILE) and path.is_file():
        path = path.parent
    if not path.is_dir():
        raise UserError(f"there is no folder {shown(path)}")
    lessons: list[Path] = []
    services: list[Path] = []
    cities: list[Path] = []
    problems: list[Problem] = []
    for place, folders, files in os.walk(path):
        folder = Path(place)
        problems += _links(folder, folders)
        if LESSON_FILE in files:
            lessons.append(folder)
            problems += _misplaced(folder, path)
        if SERVICE_FILE in files:
            services.append(folder)
        if CITY_FILE in files:
            cities.append(folder)
        is_content = not {LESSON_FILE, SERVICE_FILE, CITY_FILE}.isdisjoint(files)
        folders[:] = [] if is_content else sorted(name for name in folders if not name.startswith(("_", ".")))
        problems += [] if is_content else _strays(folder, files)
    return Found(tuple(lessons), tuple(services), tuple(cities), tuple(problems))


def _links(folder: Path, names: list[str]) -> list[Problem]:
    links = [folder / name for name in names if (folder / name).is_symlink()]
    return [_problem(link, "a link is not followed; put the folder itself here") for link in links]


def _strays(folder: Path, files: list[str]) -> list[Problem]:
    strays = sorted(name for name in files if name.endswith((".yaml", ".yml")))
    said = f"there is no {LESSON_FILE} or {SERVICE_FILE} beside this file"
    return [_problem(folder / strays[0], said)] if strays else []


def _misplaced(lesson: Path, root: Path) -> list[Problem]:
    """In a whole tree of lessons, the folder decides the track; one lesson alone may lie anywhere."""
    is_tree = any((root / name).is_dir() for name in (*TRACKS, SERVICES))
    place = lesson.relative_to(root).parts
    if not is_tree or (len(place) == 2 and place[0] in TRACKS):
        return []
    tracks = ", ".join(f"{track}/" for track in TRACKS)
    return [
        _problem(lesson / LESSON_FILE, f"a lesson stands in a folder of its own in one of {tracks}, not here")
    ]


def _problem(path: Path, what: str) -> Problem:
    return Problem(path, 1, 1, "", what)

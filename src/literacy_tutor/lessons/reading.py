"""Two files of a folder, laid over each other, become one value: or all that is wrong with them, with its places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from literacy_tutor.lessons.merge import Note, merge
from literacy_tutor.lessons.nodes import Node, Scalar
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.source import Source
from literacy_tutor.lessons.structure import BROKEN, Hook, Reader
from literacy_tutor.phone.state import Language

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, and what."""

    file: Path
    line: int = 1
    column: int = 1
    node: Node | None = None


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What came of reading a folder: the value, or None and at least one problem."""

    value: T | None
    problems: tuple[Problem, ...]
    places: Mapping[str, Place]
    """By the keys that lead there, `steps.open.say`; "" is the whole file."""
    sources: tuple[Source, ...]
    """All files that were read or looked for; the value changes only when one of them does."""
    hash: str = ""

    def problem(self, where: str, what: str, line: int = 1, column: int = 1) -> Problem:
        """A problem with what stands at `where`, or would stand there. `line`, `column`: within its text, from 1."""
        found = self.places.get(where)
        if found and isinstance(found.node, Scalar):
            return Problem(found.file, *found.node.place_of(line, column), where, what)
        place = self._nearest(where)
        return Problem(place.file, place.line, place.column, where, what)

    def _nearest(self, where: str) -> Place:
        """`steps.open` for a `steps.open.praise` that nobody wrote."""
        while where and where not in self.places:
            where = where[: max(where.rfind("."), where.rfind("["), 0)]
        return self.places[where]

    def with_problems(self, problems: tuple[Problem, ...]) -> Reading[T]:
        """No value where there is anything wrong."""
        return replace(self, value=None, problems=(*self.problems, *problems)) if problems else self


def read_pair(
    kind: type[T],
    japanese: Source,
    english: Source,
    language: Language,
    hooks: Mapping[Any, Hook],
    prepare: Callable[[Node], Node] = lambda node: node,
    fill: Callable[[Node, Note], Node] = lambda node, _note: node,
) -> Reading[T]:
    """Read `kind` in one language. Without en.yaml the English lesson has the Japanese words.

    `prepare` sees each file, `fill` the two laid over each other.
    """
    problems = [*japanese.problems, *(english.problems if language == "en" else ())]
    sources = (japanese, english)
    files: Mapping[Language, Path] = {"ja": japanese.path, "en": english.path}
    whole = {"": Place(japanese.path)}
    if japanese.node is None:
        if not japanese.problems:
            problems.append(Problem(japanese.path, 1, 1, "", "there is no such file"))
        return Reading(None, tuple(problems), whole, sources)

    def note(node: Node, where: str, what: str) -> None:
        said = what if where else f"this file {what}"
        problems.append(Problem(files[node.language], node.line, node.column, where, said))

    node = prepare(japanese.node)
    if language == "en" and english.node is not None:
        node = merge(node, prepare(english.node), note)
    reader = Reader(note, hooks)
    value = reader.read(kind, fill(node, note), "")
    places = {
        where: Place(files[one.language], one.line, one.column, one) for where, one in reader.places.items()
    }
    return Reading(
        None if problems or value is BROKEN else value, tuple(problems), {**whole, **places}, sources
    )

"""Reads a YAML file that nobody vouches for: plain words, lists and tables, nothing that multiplies or runs.

No anchors, aliases, tags or double keys; at most 20 levels, 20,000 values, 1 MB. What YAML would guess about a word
(`no`, `010`) is left to the schema. Slow (40 ms a lesson), so it is imported only where the cache has nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
)  # fmt: skip
from ruamel.yaml.reader import ReaderError

from literacy_tutor.lessons.nodes import Listing, Node, Scalar, Table, member_path
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.wording import clipped
from literacy_tutor.phone.state import Language

DEEPEST = 20
MOST_VALUES = 20_000

_HELP = {
    "mapping values are not allowed here": (
        "either words hold a colon and a blank (put quotes round the words), or the line does not begin in the "
        "column of its neighbours"
    ),
    "could not find expected ':'": "a key without its colon: write `key: words`, the colon half width, then a blank",
    "found character '\\t' that cannot start any token": "a tab: indent with blanks",
    "found unexpected end of stream": "a quote or bracket is opened and never closed",
    "expected <block end>, but found": "this line does not stand under the others: keys of one thing begin in one column",
}  # fmt: skip
_CUT = re.compile(r"[ \t]+(#[^\s#]+)")
"""After words without quotes: a # that was perhaps meant (相談 #9110へ). A comment has a blank after its #."""
_UNQUOTED = "words that begin with this sign need quotes round them"


class _TooMuchError(Exception):
    """The file is too much; what was read so far is not used."""


@dataclass
class _Open:
    """A list or table whose end has not been read."""

    event: Any
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)
    key: str | None = None
    is_key_next: bool = False


def parse(text: str, file: Path, language: Language) -> tuple[Node | None, tuple[Problem, ...]]:
    """The file's one value, or None, and everything that is wrong. Total: no text raises."""
    building = _Building(file, language, text.splitlines())
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            building.take(event)
    except _TooMuchError:
        return None, tuple(building.problems)
    except ReaderError as problem:
        line = text.count("\n", 0, problem.position) + 1
        building.note(
            line, 1, "", f"holds the sign U+{ord(text[problem.position]):04X}, which no text may hold"
        )
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        building.note(line, column, "", f"this is not YAML: {_explained(problem)}")
    except (YAMLError, ValueError, RecursionError) as problem:
        building.note(
            1, 1, "", f"this is not YAML: {str(problem).splitlines()[0] if str(problem) else problem!r}"
        )
    if building.root is None and not building.problems:
        building.note(1, 1, "", "the file is empty")
    return (None if building.problems else building.root), tuple(building.problems)


def _explained(problem: MarkedYAMLError) -> str:
    said = str(problem.problem or "")
    if said.startswith("found character") and "\\t" not in said:
        return f"{said}; {_UNQUOTED}"
    return next((f"{said}; {help_}" for start, help_ in _HELP.items() if said.startswith(start)), said)


class _Building:
    """Puts the parser's events together, without recursion, noting all that is refused."""

    def __init__(self, file: Path, language: Language, lines: list[str]) -> None:
        self.file, self.language, self.lines = file, language, lines
        self.problems: list[Problem] = []
        self.root: Node | None = None
        self.open: list[_Open] = []
        self.count = 0
        self.documents = 0

    def take(self, event: Any) -> None:
        match event:
            case DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    self.note(
                        *_at(event), "", "a second document begins here (---): one file is one document"
                    )
                    raise _TooMuchError
            case AliasEvent():
                self.note(
                    *_at(event), self.where(), f"repeats *{event.anchor}: write the words out again instead"
                )
                self.add(self.scalar(event, ""))
            case ScalarEvent():
                self.refuse_decorations(event)
                self.refuse_cut(event)
                self.add_scalar(event)
            case CollectionStartEvent():
                self.refuse_decorations(event)
                self.begin(event)
            case CollectionEndEvent():
                self.end()

    def note(self, line: int, column: int, where: str, what: str) -> None:
        self.problems.append(Problem(self.file, line, column, where, what))

    def where(self) -> str:
        path = ""
        for frame in self.open:
            if frame.key is not None:
                path = member_path(path, frame.key)
            elif not isinstance(frame.event, MappingStartEvent):
                path = f"{path}[{len(frame.items)}]"
        return path

    def refuse_decorations(self, event: Any) -> None:
        self.count += 1
        if self.count > MOST_VALUES:
            self.note(*_at(event), "", f"there are more than {MOST_VALUES} values: no lesson needs that many")
            raise _TooMuchError
        if event.anchor:
            self.note(*_at(event), self.where(), f"has an anchor &{event.anchor}: leave it out")
        if event.tag:
            self.note(*_at(event), self.where(), f"has a tag {event.tag}: leave it out")

    def refuse_cut(self, event: Any) -> None:
        """Words that YAML ended at a # without a word about it."""
        end = event.end_mark
        rest = self.lines[end.line] if end.line < len(self.lines) else ""
        cut = None if event.style else _CUT.match(rest, end.column)
        if cut:
            what = "what follows # is a comment; put the text in quotes, or a blank after the # of a comment"
            self.note(
                end.line + 1, cut.start(1) + 1, self.where(), f"ends before “{clipped(cut[1])}”: {what}"
            )

    def begin(self, event: Any) -> None:
        if len(self.open) >= DEEPEST:
            self.note(*_at(event), "", f"goes deeper than {DEEPEST} levels")
            raise _TooMuchError
        self.open.append(_Open(event, is_key_next=isinstance(event, MappingStartEvent)))

    def end(self) -> None:
        frame = self.open.pop()
        line, column = _at(frame.event)
        if isinstance(frame.event, MappingStartEvent):
            self.add(Table(frame.entries, frame.keys, line, column, self.language))
        else:
            self.add(Listing(tuple(frame.items), line, column, self.language))

    def add_scalar(self, event: Any) -> None:
        frame = self.open[-1] if self.open else None
        if frame is None or not frame.is_key_next:
            self.add(self.scalar(event, event.value))
            return
        if event.value in frame.keys:
            first = frame.keys[event.value][0]
            self.note(
                *_at(event),
                member_path(self.where(), event.value),
                f"stands here a second time (see line {first})",
            )
        frame.key, frame.is_key_next = event.value, False
        frame.keys.setdefault(event.value, _at(event))

    def scalar(self, event: Any, text: str) -> Scalar:
        line, column = _at(event)
        style: Any = getattr(event, "style", None) or ""
        if self.language == "en":
            text = text.replace("’", "'")  # in our font the same sign, but not as wide as a Japanese bracket
        return Scalar(
            text, line, column, self.language, style, self.indent_after(line) if style == "|" else 0
        )

    def indent_after(self, line: int) -> int:
        body = next((one for one in self.lines[line:] if one.strip()), "")
        return len(body) - len(body.lstrip(" "))

    def add(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        frame = self.open[-1]
        if not isinstance(frame.event, MappingStartEvent):
            frame.items.append(node)
        elif frame.is_key_next:
            self.note(node.line, node.column, self.where(), "a key must be one word")
            frame.key, frame.is_key_next = "?", False
        else:
            frame.entries.setdefault(frame.key or "", node)
            frame.key, frame.is_key_next = None, True


def _at(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1

"""What stands in a YAML file, before anybody knows what it means: words, lists, tables, each with its place.

Plain data: the cache writes these as JSON and reads them back without a YAML library.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from literacy_tutor.phone.state import Language


class Scalar(msgspec.Struct, frozen=True, array_like=True, tag="s"):
    """Words as the author wrote them: `no`, `010` and `12:30` are those letters, whatever YAML would guess."""

    text: str
    line: int
    column: int
    language: Language
    """Whose file it stands in: lesson.yaml is "ja", en.yaml is "en"."""
    style: Literal["", "'", '"', "|", ">"] = ""
    indent: int = 0
    """Of the lines of a `|` block."""

    def place_of(self, line: int, column: int) -> tuple[int, int]:
        """Where a letter of the text (both from 1) stands in the file, as nearly as can be said."""
        if self.style == "|":
            return self.line + line, self.indent + column
        if line == 1 and self.style != ">":
            return self.line, self.column + column - 1 + (1 if self.style else 0)
        return self.line, self.column


class Listing(msgspec.Struct, frozen=True, array_like=True, tag="l"):
    items: tuple[Node, ...]
    line: int
    column: int
    language: Language


class Table(msgspec.Struct, frozen=True, array_like=True, tag="t"):
    """Keys with their values, in the author's order."""

    entries: dict[str, Node]
    keys: dict[str, tuple[int, int]]
    """Line and column of each key."""
    line: int
    column: int
    language: Language

    def text(self, key: str) -> str:
        """The words under a key, "" where there are none."""
        found = self.entries.get(key)
        return found.text if isinstance(found, Scalar) else ""

    def key(self, key: str) -> Scalar:
        """The key itself, with its place."""
        return Scalar(key, *self.keys[key], self.language)


Node = Scalar | Listing | Table


def item_path(where: str, number: int, item: Node) -> str:
    """`steps.open` for a thing with an id, `scene[0]` for one without."""
    name = item.text("id") if isinstance(item, Table) else ""
    return f"{where}.{name}" if name else f"{where}[{number}]"


def member_path(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key

"""What a service speaks of, gathered once: its flags, its fields, where each is typed or chosen."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from literacy_tutor.phone.folding import fold
from literacy_tutor.phone.services.model import PageSpec, Part, Service, every_branch, every_part

Path = tuple[str | int, ...]
"""Keys and numbers (from 0) down to the cause: ("pages", "top", "parts", 3, "tap", 0, "go")."""

Problem = tuple[Path, str]

Placed = tuple[Path, Part]

NAME = re.compile(r"[a-z][a-z0-9_-]*")
NAME_RULE = "write it with a-z, 0-9, _ and -, beginning with a letter"
TAKEN = ("not", "back")
"""They mean something in a condition and in `go`."""


@dataclass(frozen=True)  # without slots, so that what is gathered can be kept
class Known:
    """The service, and what it may lead to; None where that is not known and not checked."""

    service: Service
    services: Mapping[str, Service] | None
    apps: Collection[str] | None

    def parts(self) -> Iterator[Part]:
        for page in self.service.pages.values():
            yield from every_part(page.parts)

    @cached_property
    def flags(self) -> set[str]:
        """All that can be set, by a branch or by a box to tick."""
        ticks = {part.id for part in self.parts() if part.kind == "tick"}
        branches = (branch for page in self.service.pages.values() for branch in every_branch(page))
        return ticks | {flag for branch in branches for flag in branch.set}

    @cached_property
    def typed(self) -> set[str]:
        return {part.field for part in self.parts() if part.kind == "field"}

    @cached_property
    def values(self) -> dict[str, set[str]]:
        """Of each field that is chosen: what it can be."""
        values: dict[str, set[str]] = {}
        for part in self.parts():
            if part.kind == "choice":
                values.setdefault(part.field, set()).add(fold(part.value))
        return values


def placed(parts: tuple[Part, ...], path: Path) -> Iterator[Placed]:
    """Each part with its path, boxes before what they hold."""
    for number, part in enumerate(parts):
        here = (*path, "parts", number)
        yield here, part
        yield from placed(part.parts, here)


def placed_in(page_id: str, page: PageSpec) -> Iterator[Placed]:
    return placed(page.parts, ("pages", page_id))


def listed(names: Collection[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def bad_name(kind: str, name: str) -> Iterator[str]:
    if not NAME.fullmatch(name):
        yield f"the {kind} “{name}” is not a name: {NAME_RULE}"
    elif name in TAKEN and kind != "id":
        yield f"the {kind} cannot be called “{name}”, which means something of its own: rename it"

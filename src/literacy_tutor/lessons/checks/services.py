"""What the phone's own service engine finds wrong, at the places in the files; and which pages lessons open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.service_checks import service_problems
from literacy_tutor.phone.services import Service


def engine(
    service: Service, reading: Reading[Service], others: Mapping[str, Service], entrances: frozenset[str]
) -> Iterator[Problem]:
    found = service_problems(
        service, services={**others, service.id: service}, apps=BY_ID.keys(), entrances=entrances
    )
    for path, what in found:
        yield reading.problem(_where(service, path), f"— {what}")


def _where(service: Service, path: tuple[str | int, ...]) -> str:
    """The engine's way to a part, `("pages", "top", "parts", 3)`, as keys of the file: `pages.top.parts.search`."""
    where, value = "", service
    found: object = value
    for one in path:
        found = _inside(found, one)
        name = getattr(found, "id", "") if isinstance(one, int) else str(one)
        where += f"[{one}]" if not name else f".{name}"
    return where.removeprefix(".")


def _inside(value: object, key: str | int) -> object:
    if isinstance(key, int):
        return value[key] if isinstance(value, tuple) and key < len(value) else None
    return value.get(key) if isinstance(value, Mapping) else getattr(value, key, None)


def entrances(service_id: str, root: Path) -> frozenset[str]:
    """Pages that some file of the tree opens by name, `library/reserve`: ways in beside the start page."""
    opened = re.compile(rf"(?<![\w-]){re.escape(service_id)}/([a-z0-9][a-z0-9_-]*)")
    files = (*root.glob("*/*/lesson.yaml"), *root.glob("services/*/service.yaml"))
    texts = (file.read_text("utf-8", "replace") for file in files if file.is_file())
    return frozenset(page for text in texts for page in opened.findall(text))

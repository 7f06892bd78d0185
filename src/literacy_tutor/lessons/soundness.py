"""What the phone's own service engine says of a service, at the places in the files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.services.checks import service_problems
from literacy_tutor.phone.services.model import Service


def unsound(service: Service, reading: Reading[Service]) -> tuple[Problem, ...]:
    """Without these a service plays without an error, whatever is touched, and no pattern makes it slow."""
    return tuple(engine(service, reading, None, service.pages.keys()))


def engine(
    service: Service,
    reading: Reading[Service],
    others: Mapping[str, Service] | None,
    entrances: Collection[str],
) -> Iterator[Problem]:
    """Also the ways into `others`, where these are known, and pages that nothing leads to."""
    known = None if others is None else {**others, service.id: service}
    found = service_problems(service, services=known, apps=BY_ID.keys(), entrances=entrances)
    for path, what in found:
        yield reading.problem(where_in(service, path), f"— {what}")


def where_in(value: object, path: tuple[str | int, ...]) -> str:
    """The phone's way to a part, `("pages", "top", "parts", 3)`, as keys of the file: `pages.top.parts.search`."""
    where = ""
    found = value
    for one in path:
        found = _inside(found, one)
        name = getattr(found, "id", "") if isinstance(one, int) else one
        where += f".{name}" if name else f"[{one}]"
    return where.removeprefix(".")


def _inside(value: object, key: str | int) -> object:
    if isinstance(key, int):
        return value[key] if isinstance(value, tuple) and key < len(value) else None
    return value.get(key) if isinstance(value, Mapping) else getattr(value, key, None)

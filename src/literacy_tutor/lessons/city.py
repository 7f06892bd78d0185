"""Before the loop: the people, offices and places of the city, which lessons and services call by their ids.

`contacts: [sato]` and `number: clinic` are read by hooks, `number=mio` in a goal by `with_numbers`, and in any words
`{city.clinic.number}` and `{city.clinic.name}` are filled in before they are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import msgspec

from literacy_tutor.lessons.goals import AnyOf, Goal, Happened, Simple
from literacy_tutor.lessons.merge import Note
from literacy_tutor.lessons.nodes import Listing, Node, Scalar, Table, item_path, member_path
from literacy_tutor.lessons.structure import BROKEN, Hook, Reader
from literacy_tutor.lessons.wording import clipped, near
from literacy_tutor.phone.apps.numbers import plain
from literacy_tutor.phone.maps.city_map import CityMap
from literacy_tutor.phone.state import Contact, Number

_CALLED = re.compile(r"\{city\.([^{}]*)\}")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class CityEntry:
    """Somebody, some office or some place. Without a number it cannot be called."""

    name: str
    number: Number = ""
    picture: str = "account_circle"


@dataclass(frozen=True, slots=True)
class City:
    """`lessons/city/` in one language. No id stands twice, whatever it is the id of."""

    people: Mapping[str, CityEntry] = field(default_factory=dict)
    institutions: Mapping[str, CityEntry] = field(default_factory=dict)
    places: Mapping[str, CityEntry] = field(default_factory=dict)
    streets: Mapping[str, CityEntry] = field(default_factory=dict)
    """And rivers."""

    def __post_init__(self) -> None:
        seen: dict[str, str] = {}
        owners: dict[str, str] = {}
        for group in fields(self):
            for name, entry in getattr(self, group.name).items():
                if name in seen:
                    raise ValueError(f"{group.name} has “{name}”, which stands under {seen[name]} already")
                number = plain(entry.number)
                if number in owners:
                    raise ValueError(f"{group.name} gives “{name}” the number of “{owners[number]}”")
                seen[name] = group.name
                if number:
                    owners[number] = name

    def entries(self) -> dict[str, CityEntry]:
        return {**self.people, **self.institutions, **self.places, **self.streets}


def calls_the_city(number: str) -> bool:
    """What stands where a number is wanted is an id, or is meant to be one."""
    return _LETTER.search(number) is not None


LoadCity = Callable[[], City | None]
"""The city beside a lesson or a service; None where its own files are wrong, which is told there."""


def city_hooks(load_city: LoadCity) -> Mapping[Any, Hook]:
    """How a contact and a number are read where an id may stand for them."""

    def read_contact(reader: Reader, node: Node, where: str) -> Any:
        if not isinstance(node, Scalar):
            return reader.members(Contact, node, where)
        return _looked_up(load_city, reader, node, where, _as_contact)

    def read_number(reader: Reader, node: Node, where: str) -> Any:
        text = reader.text(node, where)
        if text is None or not calls_the_city(text):
            return BROKEN if text is None else text
        return _looked_up(load_city, reader, node, where, lambda _id, entry: entry.number)

    return {Contact: read_contact, Number: read_number}


def _as_contact(name: str, entry: CityEntry) -> Contact:
    return Contact(name, entry.name, entry.number, entry.picture)


def _looked_up(
    load_city: LoadCity, reader: Reader, node: Node, where: str, make: Callable[[str, CityEntry], Any]
) -> Any:
    """What `make` makes of the entry that has this id and a number; BROKEN, noted, where there is none."""
    name, city = reader.text(node, where), load_city()
    if name is None or city is None:
        return BROKEN
    try:
        return make(name, _with_number(city, name))
    except ValueError as problem:
        reader.note(node, where, f"— {problem}")
        return BROKEN


def _with_number(city: City, name: str) -> CityEntry:
    entry = _entry(city, name)
    if not entry.number:
        raise ValueError(f"“{name}” has no number in lessons/city")
    return entry


def _entry(city: City, name: str) -> CityEntry:
    entries = city.entries()
    if name not in entries:
        raise ValueError(f"“{clipped(name)}” is no id of lessons/city{near(name, entries)}")
    return entries[name]


# --- the map ----------------------------------------------------------------------------------------------


def map_hooks(load_city: LoadCity) -> Mapping[Any, Hook]:
    """The map has no words of its own: what stands on it is called as the city calls it."""

    def read_map(reader: Reader, node: Node, where: str) -> Any:
        city = load_city()
        if city is None:
            return BROKEN
        names = {name: entry.name for name, entry in city.entries().items()}
        found = reader.members(CityMap, node, where, given={"names": {}})
        if found is BROKEN:
            return BROKEN
        nameless = [place for place in _named_places(reader) if place.rpartition(".")[2] not in names]
        for place in nameless:
            what = f"— “{place.rpartition('.')[2]}” is no id of lessons/city/city.yaml, where its name stands"
            reader.note(reader.places[place], place, what)
        own = {name: names[name] for name in found.named() if name in names}
        return BROKEN if nameless else replace(found, names=own)

    return {CityMap: read_map}


def _named_places(reader: Reader) -> list[str]:
    return [place for place in reader.places if re.fullmatch(r"(streets|rivers|landmarks)\.[^.]+", place)]


# --- goals ------------------------------------------------------------------------------------------------


def with_numbers(goal: Goal, load_city: LoadCity) -> Goal:
    """`call_started number=mio` asks for her number as it is dialled. Raises ValueError for an unknown id."""
    if isinstance(goal, AnyOf):
        return AnyOf(tuple(_with_dialled(one, load_city) for one in goal.goals))
    return _with_dialled(goal, load_city)


def _with_dialled(goal: Simple, load_city: LoadCity) -> Simple:
    if not isinstance(goal, Happened):
        return goal
    members = (
        (name, _dialled(value, load_city) if name == "number" else value) for name, value in goal.members
    )
    return replace(goal, members=tuple(members))


def _dialled(value: str, load_city: LoadCity) -> str:
    if not calls_the_city(value):
        return value
    city = load_city()
    return value if city is None else plain(_with_number(city, value).number)


# --- words ------------------------------------------------------------------------------------------------


def with_city_words(load_city: LoadCity) -> Callable[[Node, Note], Node]:
    """What `read_pair` does to a file's words before they are read."""
    return lambda node, note: _filled(node, load_city, note)


def _filled(node: Node, load_city: LoadCity, note: Note, where: str = "") -> Node:
    """The same, with `{city.library.number}` in its words replaced by what the city says."""
    match node:
        case Scalar(text):
            return _filled_words(node, load_city, note, where) if "{city." in text else node
        case Listing(items):
            done = (
                _filled(item, load_city, note, item_path(where, number, item))
                for number, item in enumerate(items)
            )
            return msgspec.structs.replace(node, items=tuple(done))
        case Table(entries):
            return msgspec.structs.replace(
                node, entries=dict(_filled_entries(entries, load_city, note, where))
            )


def _filled_entries(
    entries: Mapping[str, Node], load_city: LoadCity, note: Note, where: str
) -> Iterator[tuple[str, Node]]:
    for key, node in entries.items():
        yield key, _filled(node, load_city, note, member_path(where, key))


def _filled_words(node: Scalar, load_city: LoadCity, note: Note, where: str) -> Node:
    city = load_city()
    if city is None:
        return node
    try:
        return msgspec.structs.replace(node, text=_CALLED.sub(lambda one: _said(city, one[1]), node.text))
    except ValueError as problem:
        note(node, where, f"— {problem}")
        return node


def _said(city: City, called: str) -> str:
    name, _, member = called.partition(".")
    entry = _with_number(city, name) if member == "number" else _entry(city, name)
    if member not in ("name", "number"):
        raise ValueError(
            f"“{{city.{clipped(called)}}}”: write {{city.{name}.name}} or {{city.{name}.number}}"
        )
    return str(getattr(entry, member))

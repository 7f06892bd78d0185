"""How lesson and service files differ from the dataclasses they become: hooks for `structure.Reader`.

Goals and acts are sentences; `phone` holds each app's own set-up; a part of a service may be written shorter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, get_args

import msgspec

from literacy_tutor.lessons.acts import Act, Fill, parse_act
from literacy_tutor.lessons.city import LoadCity, with_numbers
from literacy_tutor.lessons.consistency import step_flaws
from literacy_tutor.lessons.goals import Goal, parse_goal
from literacy_tutor.lessons.model import Lesson, Step
from literacy_tutor.lessons.nodes import Listing, Node, Scalar, Table, member_path
from literacy_tutor.lessons.soundness import where_in
from literacy_tutor.lessons.structure import BROKEN, ID, Hook, Reader
from literacy_tutor.lessons.wording import clipped
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.keyboard import can_type
from literacy_tutor.phone.services.model import PartKind, Service
from literacy_tutor.phone.state import Language, World

LoadService = Callable[[str], Any]
"""The service of that id; BROKEN where its own files are wrong, None where there is none."""

_SAYS_TEXT = frozenset({"heading", "words", "note", "warning"})
_KINDS = frozenset(get_args(PartKind))


def lesson_hooks(
    language: Language, place: Mapping[str, str], load_service: LoadService, load_city: LoadCity
) -> Mapping[Any, Hook]:
    """`place`: id, track and hash of the lesson, which no file says."""

    def read_lesson(reader: Reader, node: Node, where: str) -> Any:
        services = _service_names(node)
        given = {**place, "services": services}
        lesson = reader.members(Lesson, node, where, given=given, keys={"world": "phone"})
        return lesson if lesson is BROKEN else replace(lesson, steps=tuple(_with_way(lesson.steps)))

    def read_world(reader: Reader, node: Node, where: str) -> Any:
        table = reader.table(node, where)
        if table is None:
            return BROKEN
        setups = _setups(reader, table, where)
        services = _services(reader, table, where, load_service)
        given = {"language": language, "setups": setups, "services": services}
        world = reader.members(World, table, where, given=given, elsewhere={*BY_ID, "services"})
        return BROKEN if BROKEN in (*setups.values(), *services.values()) else world

    def read_goal(sentence: str) -> Goal:
        return with_numbers(parse_goal(sentence), load_city)

    return {
        Lesson: read_lesson,
        Step: _step,
        World: read_world,
        Goal: lambda reader, node, where: _sentence(read_goal, reader, node, where),
        Act: lambda reader, node, where: _sentence(_parse_typable_act, reader, node, where),
    }


def _step(reader: Reader, node: Node, where: str) -> Any:
    step = reader.members(Step, node, where, given={"before": ()})
    for keys, what in () if step is BROKEN else step_flaws(step):
        path = member_path(where, keys) if keys else where
        reader.note(reader.places.get(path, node), path, what)
    return step


def _with_way(steps: tuple[Step, ...]) -> Iterator[Step]:
    """Each step with the walkthrough that leads to it."""
    before: tuple[Act, ...] = ()
    for step in steps:
        yield replace(step, before=before)
        repairs = (act for mistake in step.mistakes for act in mistake.repair)
        before = (*before, *repairs, *step.do)


def service_hooks(service_id: str, load_map: Callable[[], Any]) -> Mapping[Any, Hook]:
    """`load_map`: the city's; None where there is none, BROKEN where its file is wrong."""

    def read_service(reader: Reader, node: Node, where: str) -> Any:
        city = load_map() if _shows_map(node) else None
        service = reader.members(Service, node, where, given={"id": service_id, "map": city})
        return BROKEN if city is BROKEN else service

    return {Service: read_service}


def _shows_map(node: Node) -> bool:
    match node:
        case Table(entries):
            return node.text("kind") == "map" or any(map(_shows_map, entries.values()))
        case Listing(items):
            return any(map(_shows_map, items))
        case _:
            return False


def _setups(reader: Reader, table: Table, where: str) -> dict[str, Any]:
    return {
        name: _setup(reader, name, node, member_path(where, name))
        for name, node in table.entries.items()
        if name in BY_ID
    }


def _setup(reader: Reader, name: str, node: Node, where: str) -> Any:
    setup = reader.read(BY_ID[name].setup, node, where)
    for path, what in () if setup is BROKEN else BY_ID[name].problems(setup):
        place = member_path(where, where_in(setup, path))
        reader.note(reader.places.get(place, node), place, what)
    return setup


def _services(reader: Reader, table: Table, where: str, load_service: LoadService) -> dict[str, Any]:
    path = member_path(where, "services")
    names = (
        reader.read(tuple[str, ...], table.entries["services"], path) if "services" in table.entries else ()
    )
    if names is BROKEN:
        return {"": BROKEN}
    return {name: _service(reader, name, f"{path}[{n}]", load_service) for n, name in enumerate(names)}


def _service(reader: Reader, name: str, where: str, load_service: LoadService) -> Any:
    service = load_service(name) if ID.fullmatch(name) else None
    if service is None:
        what = f"is “{clipped(name)}”, but there is no folder lessons/services/{clipped(name)}"
        reader.note(reader.places[where], where, what)
    return BROKEN if service is None else service


def _service_names(lesson: Node) -> tuple[str, ...]:
    """As the file lists them, for the lesson's record; the world's own reading judges them."""
    phone = lesson.entries.get("phone") if isinstance(lesson, Table) else None
    listed = phone.entries.get("services") if isinstance(phone, Table) else None
    nodes = listed.items if isinstance(listed, Listing) else (listed,)
    return tuple(node.text for node in nodes if isinstance(node, Scalar))


def _parse_typable_act(sentence: str) -> Act:
    act = parse_act(sentence)
    if isinstance(act, Fill) and not can_type(act.text):
        raise ValueError(
            f"“{sentence}” cannot be typed on the practice phone, which has kana, letters, digits and signs"
        )
    return act


def _sentence(parse: Callable[[str], Any], reader: Reader, node: Node, where: str) -> Any:
    text = reader.text(node, where)
    if text is None:
        return BROKEN
    try:
        return parse(text)
    except ValueError as problem:
        reader.note(node, where, str(problem) if text in str(problem) else f"“{text}”: {problem}")
        return BROKEN


def with_long_parts(node: Node) -> Node:
    """Every part of a service written out: `{button: send, text: …}` is `{kind: button, id: send, text: …}`."""
    match node:
        case Table(entries):
            longer = {
                key: _parts(one) if key == "parts" else with_long_parts(one) for key, one in entries.items()
            }
            return msgspec.structs.replace(node, entries=longer)
        case Listing(items):
            return msgspec.structs.replace(node, items=tuple(with_long_parts(one) for one in items))
        case _:
            return node


def _parts(node: Node) -> Node:
    """Of a page, or of a card: a list of parts, or one."""
    longer = with_long_parts(node)
    if isinstance(longer, Listing):
        return msgspec.structs.replace(longer, items=tuple(_part(item) for item in longer.items))
    return _part(longer)


def _part(node: Node) -> Node:
    """The kind may stand as the first key, whose value is then the part's words, its field or its id."""
    kind = next(iter(node.entries), "") if isinstance(node, Table) else ""
    if not isinstance(node, Table) or kind not in _KINDS or "kind" in node.entries:
        return node
    value = node.entries[kind]
    member = "text" if kind in _SAYS_TEXT else kind if kind in ("field", "picture") else "id"
    if not isinstance(value, Scalar) or (member in node.entries and member != kind):
        return node
    rest = {key: one for key, one in node.entries.items() if key != kind}
    keys = {key: place for key, place in node.keys.items() if key != kind}
    line, column = place = node.keys[kind]
    entries: dict[str, Node] = {"kind": Scalar(kind, line, column, node.language), member: value, **rest}
    return msgspec.structs.replace(node, entries=entries, keys={"kind": place, member: place, **keys})

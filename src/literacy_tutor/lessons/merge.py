"""Lays en.yaml over lesson.yaml: what it names is replaced, the rest stays, nothing new may come in.

A table goes into a table key by key, and into a list of things with ids by id; all else is replaced whole.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from literacy_tutor.lessons.nodes import Listing, Node, Scalar, Table, item_path, member_path
from literacy_tutor.lessons.wording import near

Note = Callable[[Node, str, str], None]
"""Told of each thing that does not fit: what stands in en.yaml, the keys that lead there, what is wrong."""


def merge(base: Node, over: Node, note: Note, where: str = "") -> Node:
    match base, over:
        case Table(), Table():
            return _into_table(base, over, note, where)
        case Listing(), Table():
            return _into_list(base, over, note, where)
        case (Table(), Scalar()) | (Scalar(), Table()):
            note(over, where, f"is {_kind(over)} here, but {_kind(base)} in the Japanese file")
            return base
        case _:
            return over


def _kind(node: Node) -> str:
    return {Table: "keys with values", Listing: "a list", Scalar: "words"}[type(node)]


def _into_table(base: Table, over: Table, note: Note, where: str) -> Table:
    entries = dict(base.entries)
    for key, node in over.entries.items():
        path = member_path(where, key)
        if key in entries:
            entries[key] = merge(entries[key], node, note, path)
        else:
            note(over.key(key), path, f"is not in the Japanese file{near(key, entries)}")
    return msgspec.structs.replace(base, entries=entries)


def _into_list(base: Listing, over: Table, note: Note, where: str) -> Listing:
    places = {item.text("id"): number for number, item in enumerate(base.items) if isinstance(item, Table)}
    places.pop("", None)
    if not places:
        note(over, where, "is a list without ids in the Japanese file: write the whole list in English")
        return base
    items = list(base.items)
    for key, node in over.entries.items():
        if key in places:
            number = places[key]
            items[number] = merge(items[number], node, note, item_path(where, number, items[number]))
        else:
            note(over.key(key), member_path(where, key), f"is not in the Japanese file{near(key, places)}")
    return msgspec.structs.replace(base, items=tuple(items))

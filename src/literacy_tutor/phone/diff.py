"""Loop, behind the last word: what changed between two screens, so that only that moves on the glass. Pure.

Law: `apply(diff(old, new), old) == new`. Within one container a child is the same thing when its name and its
kind are; its drawing lives on (scroll, focus, animation) through sets, splices and moves. A name that turns
up in another container is another thing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, assert_never

from literacy_tutor.phone.screen import KINDS, Component

Value = str | int | float | bool
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Set:
    """These props of the component `name` have new values."""

    name: str
    props: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Splice:
    """In the container `name`: from child `at` on, `removed` children go and `added` come."""

    name: str
    at: int
    removed: int
    added: tuple[Component, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """In the container `name`: the child at `at` goes to where it then stands at `to`."""

    name: str
    at: int
    to: int


@dataclass(frozen=True, slots=True)
class Replace:
    """The root itself is another thing: its name or its kind is new."""

    root: Component


Patch = Set | Splice | Move | Replace

PROPS = {
    kind: tuple(one.name for one in fields(kind) if one.name not in ("name", "children")) for kind in KINDS
}
"""Names of each kind's own props: all but its name and its children."""


def diff(old: Component, new: Component) -> tuple[Patch, ...]:
    """What to do to `old`, in this order, to have `new`. Names must be unique in each of the two."""
    if _key(old) != _key(new):
        return (Replace(new),)
    return tuple(_changes(old, new))


def apply(patches: Sequence[Patch], screen: Component) -> Component:
    for patch in patches:
        screen = patch.root if isinstance(patch, Replace) else _applied(patch, screen)
    return screen


def _changes(old: Component, new: Component) -> Iterator[Patch]:
    if old is new:
        return
    props = PROPS[type(new)]
    changed = tuple((prop, value) for prop in props if getattr(old, prop) != (value := getattr(new, prop)))
    if changed:
        yield Set(new.name, changed)
    if old.children == new.children:
        return
    yield from _rearranged(new.name, [_key(child) for child in old.children], new.children)
    before = {_key(child): child for child in old.children}
    for child in new.children:
        if _key(child) in before:
            yield from _changes(before[_key(child)], child)


def _rearranged(name: str, current: list[Key], children: tuple[Component, ...]) -> Iterator[Patch]:
    """Removals from the end, then moves among those that stay, then additions from the start."""
    wanted = {_key(child) for child in children}
    for at, until in reversed(_runs([key not in wanted for key in current])):
        yield Splice(name, at, until - at)
        del current[at:until]
    kept = set(current)
    yield from _moves(name, current, [_key(child) for child in children if _key(child) in kept])
    for at, until in _runs([_key(child) not in kept for child in children]):
        yield Splice(name, at, 0, children[at:until])


def _moves(name: str, current: list[Key], wanted: list[Key]) -> Iterator[Move]:
    """As few as possible: the longest run of children already in order among themselves stays where it is."""
    if current == wanted:
        return
    order = {key: place for place, key in enumerate(wanted)}
    staying = _longest_rising([order[key] for key in current])
    for to, key in enumerate(wanted):
        if order[key] in staying:
            continue
        at = current.index(key)
        place = _place_after(current, wanted[:to])
        to_now = place - 1 if at < place else place
        if to_now != at:
            yield Move(name, at, to_now)
            current.insert(to_now, current.pop(at))


def _place_after(current: list[Key], before: list[Key]) -> int:
    """Where the next child belongs: right after the one that precedes it in the new order."""
    return current.index(before[-1]) + 1 if before else 0


def _longest_rising(values: list[int]) -> set[int]:
    """The values of one longest rising subsequence (patience sorting)."""
    tops: list[int] = []
    before: dict[int, int | None] = {}
    for value in values:
        pile = bisect_left(tops, value)
        before[value] = tops[pile - 1] if pile else None
        tops[pile : pile + 1] = [value]
    found: set[int] = set()
    value_or_none = tops[-1] if tops else None
    while value_or_none is not None:
        found.add(value_or_none)
        value_or_none = before[value_or_none]
    return found


def _runs(marks: list[bool]) -> list[tuple[int, int]]:
    """Neighbouring true marks as (first, after the last)."""
    runs: list[tuple[int, int]] = []
    for place, mark in enumerate(marks):
        if not mark:
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


def _key(component: Component) -> Key:
    return component.name, component.kind


def _applied(patch: Set | Splice | Move, component: Component) -> Component:
    if component.name == patch.name:
        return _patched(patch, component)
    children = tuple(_applied(patch, child) for child in component.children)
    return component if children == component.children else replace(component, children=children)


def _patched(patch: Set | Splice | Move, component: Component) -> Component:
    children = list(component.children)
    match patch:
        case Set(_, props):
            changes: dict[str, Any] = dict(props)
            return replace(component, **changes)
        case Splice(_, at, removed, added):
            children[at : at + removed] = added
        case Move(_, at, to):
            children.insert(to, children.pop(at))
        case _:
            assert_never(patch)
    return replace(component, children=tuple(children))

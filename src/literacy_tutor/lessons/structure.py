"""Makes frozen dataclasses of what stands in a file, by their type hints, and notes every misfit at once.

What the author wrote is typed here and nowhere else: `no` is a word where a word is wanted, and neither true nor false
where one of those is. Where a list is wanted, one thing stands for a list of one. Kinds with a notation of their own
(goals, acts, tables that leave their id to their key) are read by hooks, by type.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from unicodedata import category

from literacy_tutor.common import ruby
from literacy_tutor.lessons.nodes import Listing, Node, Scalar, Table, item_path, member_path
from literacy_tutor.lessons.wording import clipped, listed, near

LONGEST_TEXT = 2_000
LONGEST_TITLE = 80
"""Of every key `title`; readings are not counted."""
LONGEST_ID = 60
"""So that no fact, which carries several of them, is refused by the records."""
_HIDDEN = ("Cc", "Cf", "Zl", "Zp")
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_DECIMAL = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")


def id_of(longest: int) -> tuple[re.Pattern[str], str]:
    """What an id of so many characters at most must match, and how that is said."""
    letters = re.compile(rf"(?=.{{1,{longest}}}\Z)[a-z0-9]+(?:[-_][a-z0-9]+)*")
    return letters, f"small letters and digits, with - or _ between, {longest} at most: parcel-sms-01"


ID, ID_FORM = id_of(LONGEST_ID)

Note = Callable[[Node, str, str], None]
Hook = Callable[["Reader", Node, str], Any]


class _Broken:
    """Stands for a value that could not be made; the reason has been noted."""


BROKEN = _Broken()


class Reader:
    """Reads one file's tree. `places` then says where each value stands, by its path: `steps.open.say`."""

    def __init__(self, note: Note, hooks: Mapping[Any, Hook]) -> None:
        self.note = note
        self.hooks = hooks
        self.places: dict[str, Node] = {}

    def read(self, hint: Any, node: Node, where: str) -> Any:
        """The value `hint` asks for, or BROKEN."""
        self.places.setdefault(where, node)
        if hint in self.hooks:
            return self.hooks[hint](self, node, where)
        origin = get_origin(hint)
        if hint in _WORDS:
            return self._word(hint, node, where)
        if origin is Annotated:
            return self.read(get_args(hint)[0], node, where)
        if origin is Literal:
            return self._one_of(get_args(hint), node, where)
        if origin is tuple:
            return self._tuple(get_args(hint)[0], node, where)
        if origin in (Union, UnionType):
            (only,) = (one for one in get_args(hint) if one is not NoneType)
            return self.read(only, node, where)
        if isinstance(hint, type) and is_dataclass(hint):
            return self.members(hint, node, where)
        if origin is not None and issubclass(origin, Mapping):
            return self._mapping(get_args(hint)[1], node, where)
        raise TypeError(f"{where}: no way to read {hint}")

    def members(
        self,
        kind: Any,
        node: Node,
        where: str,
        *,
        given: Mapping[str, Any] | None = None,
        keys: Mapping[str, str] | None = None,
        elsewhere: Collection[str] = (),
    ) -> Any:
        """A dataclass from a table. `given` members are not the file's to say, `keys` are spelt otherwise there,
        and the keys `elsewhere` are read by the caller."""
        table = self.table(node, where)
        if table is None:
            return BROKEN
        given, keys = given or {}, keys or {}
        known = {keys.get(one.name, one.name): one for one in fields(kind) if one.name not in given}
        self._note_unknown(table, where, known.keys() | set(elsewhere))
        values = {name: self._member(kind, one, table, name, where) for name, one in known.items()}
        if any(value is BROKEN for value in values.values()):
            return BROKEN
        present = {known[name].name: value for name, value in values.items() if value is not MISSING}
        try:
            return kind(**given, **present)
        except ValueError as problem:
            self._note_refusal(table, where, str(problem))
            return BROKEN

    def _note_refusal(self, table: Table, where: str, problem: str) -> None:
        """What the dataclass says of itself; at the member that it begins with, if it begins with one."""
        member, _, what = problem.partition(" ")
        if member in table.entries:
            self.note(table.entries[member], member_path(where, member), what)
        else:
            self.note(table, where, f"does not fit together: {problem}")

    def _member(self, kind: Any, one: Field[Any], table: Table, name: str, where: str) -> Any:
        """MISSING where the file leaves it to the default."""
        if name in table.entries:
            return self.read(_hints(kind)[one.name], table.entries[name], member_path(where, name))
        if one.default is MISSING and one.default_factory is MISSING:
            self.note(table, where, f"lacks the key “{name}”")
            return BROKEN
        return MISSING

    def _note_unknown(self, table: Table, where: str, known: Iterable[str]) -> None:
        for key in table.keys:
            if key not in known:
                self.note(table.key(key), where, f"has no key “{clipped(key)}”{near(key, known)}")

    def table(self, node: Node, where: str) -> Table | None:
        if isinstance(node, Table):
            return node
        self.note(node, where, f"must be keys with values (key: value){_colon(node)}")
        return None

    def text(self, node: Node, where: str) -> str | None:
        """The words of a scalar; None, noted, where there are none."""
        if not isinstance(node, Scalar):
            self.note(
                node,
                where,
                "must be words, not a list and not keys; words with a colon need quotes round them",
            )
        elif not node.text and not node.style:
            self.note(node, where, "is left open: write something, or take the key away")
        elif too_long := _too_long(node.text, where):
            self.note(node, where, too_long)
        elif sign := _hidden_sign(node.text):
            self._note_hidden(node, where, sign)
        else:
            return node.text.removesuffix("\n") if node.style in ("|", ">") else node.text
        return None

    def _note_hidden(self, node: Scalar, where: str, sign: str) -> None:
        before, _, _ = node.text.partition(sign)
        place = node.place_of(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        what = f"holds the invisible sign U+{ord(sign):04X}: take it away, or write a blank instead"
        self.note(Scalar(node.text, *place, node.language), where, what)

    def _word(self, hint: Any, node: Node, where: str) -> Any:
        text = self.text(node, where)
        if text is None:
            return BROKEN
        make, form, said = _WORDS[hint]
        if form is None or form.fullmatch(text):
            return make(text)
        self.note(node, where, f"is “{clipped(text)}”, but must be {said}")
        return BROKEN

    def _one_of(self, allowed: tuple[str, ...], node: Node, where: str) -> Any:
        text = self.text(node, where)
        if text is None or text in allowed:
            return BROKEN if text is None else text
        words = [word for word in allowed if word]
        self.note(node, where, f"is “{clipped(text)}”, but must be {listed(words, 'or')}")
        return BROKEN

    def _tuple(self, item: Any, node: Node, where: str) -> Any:
        if not isinstance(node, Listing):
            if get_origin(item) is tuple:
                self.note(node, where, "must be a list of lists")
                return BROKEN
            node = Listing((node,), node.line, node.column, node.language)
        values = [
            self._item(item, one, item_path(where, number, one)) for number, one in enumerate(node.items)
        ]
        are_told_apart = self._are_told_apart(item, values, node, where)
        return tuple(values) if are_told_apart and BROKEN not in values else BROKEN

    def _item(self, item: Any, node: Node, where: str) -> Any:
        if get_origin(item) is tuple and not isinstance(node, Listing):
            self.note(node, where, "must itself be a list")
            return BROKEN
        return self.read(item, node, where)

    def _are_told_apart(self, item: Any, values: list[Any], node: Listing, where: str) -> bool:
        """Things in one list have ids of their own, where they have any."""
        if not isinstance(item, type) or not is_dataclass(item) or "id" not in _hints(item):
            return True
        flaws, seen = 0, {""}
        for value, one in zip(values, node.items, strict=True):
            name = "" if value is BROKEN else value.id
            if name and not ID.fullmatch(name):
                self.note(one, where, f"has the id “{clipped(name)}”; an id is {ID_FORM}")
            elif name and name in seen:
                self.note(one, where, f"has two things with the id “{name}”")
            else:
                seen.add(name)
                continue
            flaws += 1
        return not flaws

    def _mapping(self, item: Any, node: Node, where: str) -> Any:
        table = self.table(node, where)
        if table is None:
            return BROKEN
        for key in table.keys:
            if not ID.fullmatch(key):
                self.note(table.key(key), where, f"has the key “{clipped(key)}”; a key here is {ID_FORM}")
        values = {key: self.read(item, one, member_path(where, key)) for key, one in table.entries.items()}
        return BROKEN if any(value is BROKEN for value in values.values()) else values


@cache
def _hints(kind: Hashable) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _colon(node: Node) -> str:
    full_width = isinstance(node, Scalar) and "：" in node.text
    return "; the colon must be half width, with a blank after it" if full_width else ""


def _too_long(text: str, where: str) -> str:
    """What is to be said of its length; "" where it fits."""
    length, most = len(text), LONGEST_TEXT
    if length <= most and where.rpartition(".")[2] == "title":
        length, most = _length_without_readings(text), LONGEST_TITLE
    return f"is {length} characters long; {most} is the most: make it shorter" if length > most else ""


def _length_without_readings(text: str) -> int:
    try:
        return ruby.length_without_readings(text)
    except ruby.MarkupError:  # told elsewhere
        return len(text)


def _hidden_sign(text: str) -> str:
    """The first that shows nothing or turns the words about (U+202E): control, format and separating signs, but
    not the end of a line, and not U+200D, which joins pictures."""
    if text.isprintable():
        return ""
    return next((sign for sign in text if sign not in "\n\u200d" and category(sign) in _HIDDEN), "")


def _is_true(text: str) -> bool:
    return text == "true"


_WORDS: Mapping[Any, tuple[Callable[[str], Any], re.Pattern[str] | None, str]] = {
    str: (str, None, ""),
    int: (int, _WHOLE, "a whole number"),
    float: (float, _DECIMAL, "a number such as 0.5"),
    bool: (_is_true, re.compile("true|false"), "true or false"),
}

"""Nodes in, frozen dataclasses out, with every misfit told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest

from literacy_tutor.lessons.nodes import Node
from literacy_tutor.lessons.structure import BROKEN, ID_FORM, Reader
from literacy_tutor.lessons.yaml_file import parse


@dataclass(frozen=True, slots=True)
class Leaf:
    id: str
    text: str = "…"


@dataclass(frozen=True, slots=True)
class Tree:
    name: str
    title: str = ""
    height: float = 1.0
    age: int = 0
    evergreen: bool = False
    kind: Literal["", "oak", "pine"] = ""
    leaves: tuple[Leaf, ...] = ()
    rings: tuple[tuple[int, ...], ...] = ()
    places: Mapping[str, Leaf] = field(default_factory=dict)
    twin: Leaf | None = None

    def __post_init__(self) -> None:
        if self.age < 0:
            raise ValueError("nothing is younger than a seed")
        if self.height < 0:
            raise ValueError(f"height is {self.height}, but trees grow upwards")


def read(text: str) -> tuple[Any, list[str]]:
    told: list[str] = []

    def note(node: Node, where: str, what: str) -> None:
        told.append(f"{node.line}:{node.column} {where} {what}")

    node, problems = parse(text, Path("x.yaml"), "ja")
    assert node is not None, problems
    value = Reader(note, {}).read(Tree, node, "")
    assert (value is BROKEN) == bool(told)
    return value, told


def test_every_member_is_typed_by_its_hint() -> None:
    text = """
name: no
height: 2.5
age: '010'
evergreen: true
kind: oak
leaves: [{id: a}, {id: b, text: 12:30}]
rings: [[1, 2], [3]]
places: {north: {id: n}}
twin: {id: t}
"""
    assert read(text)[0] == Tree(
        "no",
        "",
        2.5,
        10,
        True,
        "oak",
        (Leaf("a"), Leaf("b", "12:30")),
        ((1, 2), (3,)),
        {"north": Leaf("n")},
        Leaf("t"),
    )


def test_one_thing_stands_for_a_list_of_one() -> None:
    assert read("name: x\nleaves: {id: a}")[0].leaves == (Leaf("a"),)


def test_the_end_of_a_block_is_not_part_of_its_words() -> None:
    assert read("name: |\n  one\n  two\n")[0].name == "one\ntwo"


def test_everything_wrong_is_told_at_once() -> None:
    text = """\
height: tall
age: 3.5
evergreen: yes
kind: okk
leafs: []
leaves: [{id: A B}, {txt: x}, {id: a}, {id: a}, oak]
rings: [1, [x]]
places: {The North: {id: n}}
twin: [1]
"""
    assert read(text)[1] == [
        "5:1  has no key “leafs”; did you mean “leaves”?",
        "1:1  lacks the key “name”",
        "1:9 height is “tall”, but must be a number such as 0.5",
        "2:6 age is “3.5”, but must be a whole number",
        "3:12 evergreen is “yes”, but must be true or false",
        "4:7 kind is “okk”, but must be “oak” or “pine”",
        "6:22 leaves[1] has no key “txt”; did you mean “text”?",
        "6:21 leaves[1] lacks the key “id”",
        "6:49 leaves[4] must be keys with values (key: value)",
        f"6:10 leaves has the id “A B”; an id is {ID_FORM}",
        "6:40 leaves has two things with the id “a”",
        "7:9 rings[0] must itself be a list",
        "7:13 rings[1][0] is “x”, but must be a whole number",
        f"8:10 places has the key “The North”; a key here is {ID_FORM}",
        "9:7 twin must be keys with values (key: value)",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name:", "1:6 name is left open: write something, or take the key away"),
        (
            "name: [a]",
            "1:7 name must be words, not a list and not keys; words with a colon need quotes round them",
        ),
        (
            "name: {a: b}",
            "1:7 name must be words, not a list and not keys; words with a colon need quotes round them",
        ),
        ("name: x\nage: -1", "1:1  does not fit together: nothing is younger than a seed"),
        (
            "name：x",
            "1:1  must be keys with values (key: value); the colon must be half width, with a blank after it",
        ),
        (
            "name: x\nage: 99999999999999999999",
            "2:6 age is “99999999999999999999”, but must be a whole number",
        ),
    ],
)
def test_a_misfit_says_what_to_do(text: str, told: str) -> None:
    assert read(text)[1] == [told]


def test_a_huge_text_is_refused() -> None:
    assert read(f"name: {'x' * 2000}")[0].name == "x" * 2000
    (told,) = read(f"name: {'x' * 2001}")[1]
    assert told == "1:7 name is 2001 characters long; 2000 is the most: make it shorter"


def test_a_title_is_short_readings_not_counted() -> None:
    ruby = "｜孫《まご》" * 80
    assert read(f"name: x\ntitle: {ruby}")[0].title == ruby
    for title, length in (("｜孫《まご》" * 81, 81), ("孫《" * 41, 82), (f"｜孫《{'ま' * 2000}》", 2004)):
        (told,) = read(f"name: x\ntitle: {title}")[1]
        assert told.startswith(f"2:8 title is {length} characters long; ")


def test_an_id_is_short_enough_to_be_written_down_with_every_act() -> None:
    longest, longer = "x" * 60, "x" * 61
    tree, _ = read(f"name: x\nleaves: [{{id: {longest}}}]\nplaces: {{{longest}: {{id: a}}}}")
    assert (tree.leaves[0].id, list(tree.places)) == (longest, [longest])
    told = read(f"name: x\nleaves: [{{id: {longer}}}]\nplaces: {{{longer}: {{id: a}}}}")[1]
    assert [one.partition(" ")[0] for one in told] == ["2:10", "3:10"]
    assert all("60 at most: parcel-sms-01" in one for one in told)


@pytest.mark.parametrize(
    ("text", "place", "sign"),
    [
        ("name: お知らせ\u202eです", "1:11", "U+202E"),
        ("name: ゼロ幅\u200bの空き", "1:10", "U+200B"),
        ('name: "bell\\a"', "1:12", "U+0007"),
        ("name: 'tab\there'", "1:11", "U+0009"),
        ("name: |\n  one\n  two\u2066\n", "3:6", "U+2066"),
        ('name: "a\\u2028b"', "1:9", "U+2028"),
    ],
)
def test_a_sign_nobody_sees_is_refused_at_its_place(text: str, place: str, sign: str) -> None:
    assert read(text)[1] == [
        f"{place} name holds the invisible sign {sign}: take it away, or write a blank instead"
    ]


@pytest.mark.parametrize(
    "words", ["👨\u200d👩\u200d👧", "辻\U000e0100さん", "❤\ufe0f", "全角　の 空き", "a\u00a0b"]
)
def test_joined_pictures_variants_and_wide_blanks_are_welcome(words: str) -> None:
    assert read(f"name: {words}")[0].name == words


def test_what_a_thing_says_of_one_of_its_members_is_told_at_that_member() -> None:
    assert read("name: x\nheight: -1.5")[1] == ["2:9 height is -1.5, but trees grow upwards"]


def test_what_a_hint_cannot_say_is_a_bug_and_not_a_problem() -> None:
    with pytest.raises(TypeError, match="no way to read"):
        Reader(lambda *_: None, {}).read(bytes, parse("a: 1", Path("x"), "ja")[0], "")  # type: ignore[arg-type]

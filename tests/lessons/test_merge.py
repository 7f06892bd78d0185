"""lesson.yaml and en.yaml in, one tree out; what does not fit is told at its place in en.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.lessons.merge import merge
from literacy_tutor.lessons.nodes import Node
from literacy_tutor.lessons.yaml_file import parse
from tests.lessons.test_yaml_file import plain

JAPANESE = """\
title: 題
scene: [一, 二]
steps:
  - {id: open, say: 開く, mistakes: [{id: phone, say: 電話}]}
  - {id: read, say: 読む, do: [tap a, type はい]}
"""


def merged(english: str) -> tuple[object, list[str]]:
    told: list[str] = []

    def note(node: Node, where: str, what: str) -> None:
        told.append(f"{node.language} {node.line}:{node.column} {where} {what}")

    return plain(merge(tree(JAPANESE, "ja"), tree(english, "en"), note)), told


def tree(text: str, language: str) -> Node:
    node, problems = parse(text, Path("x.yaml"), "en" if language == "en" else "ja")
    assert node is not None, problems
    return node


def test_what_english_does_not_name_stays() -> None:
    value, told = merged("title: Title\n")
    assert value == {**_japanese(), "title": "Title"}
    assert told == []


def test_a_table_over_a_list_goes_by_ids_at_any_depth() -> None:
    value, told = merged("steps: {read: {say: Read}, open: {mistakes: {phone: {say: Telephone}}}}\n")
    assert value == {
        **_japanese(),
        "steps": [
            {"id": "open", "say": "開く", "mistakes": [{"id": "phone", "say": "Telephone"}]},
            {"id": "read", "say": "Read", "do": ["tap a", "type はい"]},
        ],
    }
    assert told == []


def test_a_list_replaces_a_list() -> None:
    value, told = merged("scene: [One]\nsteps: {read: {do: [tap a, type yes]}}\n")
    assert isinstance(value, dict)
    assert value["scene"] == ["One"]
    assert value["steps"][1]["do"] == ["tap a", "type yes"]
    assert told == []


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("titel: T", "en 1:1 titel is not in the Japanese file; did you mean “title”?"),
        ("steps: {opne: {say: Open}}", "en 1:9 steps.opne is not in the Japanese file; did you mean “open”?"),
        (
            "steps: {open: {hint: H}}",
            "en 1:16 steps.open.hint is not in the Japanese file; there is: id, mistakes, say",
        ),
        ("title: {a: b}", "en 1:8 title is keys with values here, but words in the Japanese file"),
        (
            "scene: {a: b}",
            "en 1:8 scene is a list without ids in the Japanese file: write the whole list in English",
        ),
    ],
)
def test_what_is_not_in_the_japanese_file_is_told(english: str, told: str) -> None:
    value, said = merged(english)
    assert value == _japanese()
    assert said == [told]


def _japanese() -> dict[str, object]:
    value = plain(tree(JAPANESE, "ja"))
    assert isinstance(value, dict)
    return value

"""YAML text in, plain nodes or sentences out; nothing else ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.lessons.nodes import Listing, Node, Scalar, Table
from literacy_tutor.lessons.yaml_file import parse

FILE = Path("/lessons/lesson.yaml")


def read(text: str) -> Node:
    node, problems = parse(text, FILE, "ja")
    assert node is not None, problems
    return node


def refusals(text: str) -> list[str]:
    node, problems = parse(text, FILE, "ja")
    assert node is None
    return [f"{one.line}:{one.column}: {one.where} {one.what}" for one in problems]


def plain(node: Node) -> object:
    match node:
        case Scalar(text):
            return text
        case Listing(items):
            return [plain(item) for item in items]
        case Table(entries):
            return {key: plain(one) for key, one in entries.items()}


@pytest.mark.parametrize(
    "word", ["no", "yes", "on", "~", "null", "010", "0x1f", "12:30", "1e3", ".5", "2026-11-23", "true"]
)
def test_a_word_stays_what_the_author_wrote(word: str) -> None:
    assert plain(read(f"a: {word}\nb: [{word}]\n{word}: c")) == {"a": word, "b": [word], word: "c"}


def test_an_english_apostrophe_is_the_narrow_one() -> None:
    node, _ = parse("say: I’m Hana", FILE, "en")
    assert node is not None
    assert plain(node) == {"say": "I'm Hana"}


def test_blocks_and_quotes_become_their_text() -> None:
    text = "a: |\n  one\n  two\nb: >-\n  three\n  four\nc: 'it''s'\nd: \"x\\ty\"\n"
    assert plain(read(text)) == {"a": "one\ntwo\n", "b": "three four", "c": "it's", "d": "x\ty"}


def test_every_node_knows_its_line_and_column() -> None:
    node = read("title: 今日\nsteps:\n  - id: open\n    say: 'はい'\n")
    assert isinstance(node, Table)
    steps = node.entries["steps"]
    assert isinstance(steps, Listing)
    step = steps.items[0]
    assert isinstance(step, Table)
    say = step.entries["say"]
    assert (say.line, say.column) == (4, 10)
    assert step.keys["say"] == (4, 5)


def test_a_letter_of_the_text_can_be_found_in_the_file() -> None:
    node = read("a: はい\nb: 'はい'\nc: |\n    one\n    two\n")
    assert isinstance(node, Table)
    asked = [(1, 2), (1, 2), (2, 3)]
    words = [one for one in node.entries.values() if isinstance(one, Scalar)]
    places = [one.place_of(*at) for one, at in zip(words, asked, strict=True)]
    assert places == [(1, 5), (2, 6), (5, 7)]


def test_all_decorations_are_refused_at_once() -> None:
    found = refusals("a: &x 1\nb: *x\nc: !!str 3\nd: !python/object:os.system x\na: 2\n? [q]\n: 3\n")
    assert found == [
        "1:4: a has an anchor &x: leave it out",
        "2:4: b repeats *x: write the words out again instead",
        "3:4: c has a tag tag:yaml.org,2002:str: leave it out",
        "4:4: d has a tag !python/object:os.system: leave it out",
        "5:1: a stands here a second time (see line 1)",
        "6:3:  a key must be one word",
    ]


def test_a_place_deep_in_the_file_is_named_by_its_keys() -> None:
    assert refusals("a:\n  b:\n    - c\n    - d: *x\n") == [
        "4:10: a.b[1].d repeats *x: write the words out again instead"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 今日は: 晴れ", "1:7:  this is not YAML: mapping values are not allowed here; either words hold a colon"),
        ("a:\n\tb: 1", "2:1:  this is not YAML: found character '\\t' that cannot start any token; a tab: indent"),
        ("a: 'x", "1:6:  this is not YAML: found unexpected end of stream; a quote or bracket is opened"),
        ("a: @b", "1:4:  this is not YAML: found character '@' that cannot start any token; words that begin"),
        ("a: 1\n---\nb: 2", "2:1:  a second document begins here"),
        ("", "1:1:  the file is empty"),
        ("# nothing\n", "1:1:  the file is empty"),
        ("a: 1\nb: \x00", "2:1:  holds the sign U+0000, which no text may hold"),
    ],
)  # fmt: skip
def test_a_mistake_is_explained_at_its_place(text: str, said: str) -> None:
    (found,) = refusals(text)
    assert found.startswith(said)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 警察の 相談 #9110へ\n", "1:11: a ends before “#9110へ”"),
        ("a:\n  - x #y\n", "2:7: a[0] ends before “#y”"),
        ("a: {b: c #d\n  }\n", "1:10: a.b ends before “#d”"),
        ("a: x\n  y\t#z\n", "2:5: a ends before “#z”"),
        ("a b #c: d\n", "1:5:  ends before “#c:”"),
    ],
)
def test_words_cut_by_a_comment_that_was_none_are_told(text: str, place: str) -> None:
    assert refusals(text)[0] == (
        f"{place}: what follows # is a comment; put the text in quotes, or a blank after the # of a comment"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: x # really\n", "x"),
        ("a: x #\n", "x"),
        ("a: x ## really\n", "x"),
        ("#really\na: x\n#really\n", "x"),
        ("a: 'x #1'\n", "x #1"),
        ("a: 'x' #really\n", "x"),
        ("a: |\n  x #1\n", "x #1\n"),
        ("a: | #really\n  x\n", "x\n"),
        ("a: x#1\n", "x#1"),
        ("a: x　#1\n", "x　#1"),
    ],
)
def test_comments_and_what_is_no_comment_are_welcome(text: str, words: str) -> None:
    assert plain(read(text)) == {"a": words}


@pytest.mark.parametrize(
    "text", ["[" * 5000, "{" * 5000, "- " * 5000, "? " * 5000, "".join(" " * n + "a:\n" for n in range(400))]
)
def test_deep_nesting_is_refused(text: str) -> None:
    assert "goes deeper than 20 levels" in refusals(text)[0]


def test_twenty_levels_are_allowed() -> None:
    assert read("[" * 20 + "x" + "]" * 20)


def test_a_flood_of_values_is_refused() -> None:
    assert "more than 20000 values" in refusals("[" + "a," * 30_000 + "]")[0]


def test_aliases_that_would_multiply_are_never_followed() -> None:
    laughs = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert len(refusals(laughs)) == 9 + 3 * 8

"""The window's own words: both languages, readings where they are needed, none missing and none left over."""

from __future__ import annotations

import re
import string

import pytest

from literacy_tutor.common import ruby
from literacy_tutor.common.paths import QML
from literacy_tutor.viewmodels import words
from literacy_tutor.viewmodels.words import SAID, WORDS, SpokenWords, word

KANJI = re.compile(r"[\u3400-\u9fff]")
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff｜《》]")
OWN_NAMES = {"otherLanguage", "japanese", "english"}
"""Each language by its own name, also in the other."""
TUTOR = [path for path in QML.rglob("*.qml") if "Phone" not in path.parts]
SOURCES = {path: path.read_text(encoding="utf-8") for path in TUTOR}
PYTHON = [
    path.read_text(encoding="utf-8")
    for path in QML.parent.rglob("*.py")
    if not path.name.endswith("words.py") and "viewmodels" in path.parts
]
MADE_UP = {
    f"{why}{part}"
    for why in ("continue", "start", "plan", "review", "again")
    for part in ("Lesson", "Button")
} | {f"lesson{phase}" for phase in ("New", "Open", "Done")}
"""Words whose names are put together from what happened."""


def in_qml() -> set[str]:
    return {name for source in SOURCES.values() for name in re.findall(r"\bWords\.(\w+)", source)}


def in_python() -> set[str]:
    return {name for source in PYTHON for name in WORDS if re.search(rf"[\"']{name}[\"']", source)} | MADE_UP


@pytest.mark.parametrize("name", sorted(set(WORDS) - OWN_NAMES))
def test_a_word_stands_in_both_languages(name: str) -> None:
    japanese, english = WORDS[name]
    assert ruby.plain(japanese).strip()
    assert english.strip()
    assert not JAPANESE.search(english)
    assert JAPANESE.search(japanese)


@pytest.mark.parametrize("name", sorted(set(WORDS) - SAID - OWN_NAMES))
def test_every_kanji_that_is_shown_has_its_reading(name: str) -> None:
    bare = [run.base for run in ruby.parse(WORDS[name][0]) if not run.reading and KANJI.search(run.base)]
    assert bare == []


@pytest.mark.parametrize("name", sorted(SAID))
def test_what_is_only_said_has_no_markup(name: str) -> None:
    assert ruby.plain(WORDS[name][0]) == WORDS[name][0]


def test_every_word_in_qml_exists() -> None:
    assert sorted(in_qml() - set(WORDS)) == []


def test_no_word_is_left_over() -> None:
    assert sorted(set(WORDS) - in_qml() - in_python()) == []


def test_what_is_put_together_exists() -> None:
    assert set(WORDS) >= MADE_UP


def test_names_of_words_are_good_qml() -> None:
    assert [name for name in WORDS if not name.isidentifier() or name[0] not in string.ascii_lowercase] == []


def test_qml_says_nothing_of_its_own() -> None:
    """A sentence in a QML file would be in one language only."""
    bare = {
        path.name: found
        for path, source in SOURCES.items()
        if (
            found := [
                said for said in re.findall(r'"([^"\n]*)"', source) if JAPANESE.search(said) and len(said) > 3
            ]
        )
    }
    assert bare == {}


def test_one_signal_changes_every_word(qtbot: object) -> None:  # noqa: ARG001 - Qt is up
    spoken = words.Words()
    assert isinstance(spoken, SpokenWords)
    told: list[bool] = []
    spoken.wordsChanged.connect(lambda: told.append(True))
    assert spoken.property("hello") == word("hello", "ja")
    spoken.speak("en")
    assert (spoken.property("hello"), told) == (word("hello", "en"), [True])
    spoken.speak("en")
    assert told == [True]


def test_no_english_word_has_the_apostrophe_that_leaves_a_hole() -> None:
    """In our font ’ is as wide as a Japanese bracket, and ' is drawn as the same sign."""
    assert [name for name, said in WORDS.items() if "’" in said[1]] == []

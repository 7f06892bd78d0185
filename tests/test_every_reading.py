"""What the program itself says with readings: every kanji has one, and a dictionary has it so; `check` sees to lessons."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.common.paths import QML, lessons_dir
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.checks.dictionary import open_dictionary
from literacy_tutor.lessons.checks.readings import disagreements
from literacy_tutor.lessons.checks.words import kanji_without_reading
from literacy_tutor.lessons.discover import discover
from literacy_tutor.lessons.loader import lesson_id, read_lesson
from literacy_tutor.lessons.nodes import Scalar
from literacy_tutor.lessons.tutor_words import learner_words

PACKAGE = QML.parent
TELLS_OF_MARKS = PACKAGE / "common" / "ruby.py"
"""Its sentences are about readings, for whoever writes lessons."""
READ = re.compile("｜[^｜《》{}\n]+《[ぁ-ゖァ-ヺー]+》")
INTENDED = {("開け", "ひらけ", "あけ")}
"""開けます of ひらく, to be able to open: the dictionary takes it for あける."""


# In lessons


@pytest.mark.parametrize("folder", discover([lessons_dir()]).lessons, ids=lesson_id)
def test_what_has_readings_in_a_lesson_is_where_none_may_be_missing(folder: Path) -> None:
    places = read_lesson(folder, "ja", Cache()).places
    checked = {where for where, _ in learner_words(places)}
    read = {
        where
        for where, place in places.items()
        if isinstance(place.node, Scalar) and READ.search(place.node.text)
    }
    assert read <= checked
    assert len(read) > 20


# In the program


def texts(file: Path) -> Iterator[tuple[int, str]]:
    """Line and text of each string; what is filled into it is a 3."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    parts = {id(part) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr) for part in one.values}
    for one in ast.walk(tree):
        if isinstance(one, ast.JoinedStr):
            yield (
                one.lineno,
                "".join(part.value if isinstance(part, ast.Constant) else "3" for part in one.values),
            )
        elif isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in parts:
            yield one.lineno, re.sub(r"\{\w+\}", "3", one.value)


def said() -> Iterator[tuple[str, str]]:
    """File and line of every text with a reading, and the text."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for line, text in texts(file) if file != TELLS_OF_MARKS else ():
            if READ.search(text):
                yield f"{file.relative_to(PACKAGE).as_posix()}:{line}", text


SAID = tuple(said())


def test_the_words_of_the_window_and_of_the_tutor_are_among_them() -> None:
    files = {place.partition(":")[0] for place, _ in SAID}
    assert files >= {
        "viewmodels/words.py",
        "viewmodels/warm_up_words.py",
        "lessons/remarks.py",
        "records/trouble.py",
    }


def test_who_writes_one_reading_writes_all() -> None:
    assert [(place, kanji) for place, text in SAID for kanji, *_ in kanji_without_reading(text)] == []


def test_every_reading_is_the_dictionarys_or_intended() -> None:
    dictionary = open_dictionary()
    assert dictionary is not None, "`make check` installs it"
    found = {
        (one.words, one.ours, one.theirs): place
        for place, text in SAID
        for one in disagreements(text, dictionary)
    }
    assert {told: place for told, place in found.items() if told not in INTENDED} == {}
    assert found.keys() >= INTENDED, "what nobody says any more is intended no more"


@pytest.mark.parametrize(
    ("source", "bare"),
    [
        ('"｜予約《よやく》の紙"', ["紙"]),
        ('f"｜予約《よやく》の {name} 様"', ["様"]),
        ('f"{number}｜件《けん》"', []),
        ('("｜予約《よやく》" "の紙")', ["紙"]),
    ],
)
def test_a_forgotten_reading_is_found(tmp_path: Path, source: str, bare: list[str]) -> None:
    (tmp_path / "words.py").write_text(f"WORD = {source}\n", encoding="utf-8")
    ((_, text),) = texts(tmp_path / "words.py")
    assert READ.search(text)
    assert [kanji for kanji, *_ in kanji_without_reading(text)] == bare

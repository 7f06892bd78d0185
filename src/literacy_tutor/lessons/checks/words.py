"""The tutor's words: short enough, every kanji with its reading and the right one, everything also in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain

from literacy_tutor.common import ruby
from literacy_tutor.lessons.checks.readings import Analyse, disagreements
from literacy_tutor.lessons.city import City
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.nodes import Scalar
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.lessons.tutor_words import Said, instructions, learner_words, volunteer_words
from literacy_tutor.lessons.wording import clipped
from literacy_tutor.phone.services.model import Service
from literacy_tutor.phone.state import Language

LONGEST_INSTRUCTION = {"ja": 40, "en": 90}
KANJI = re.compile("[々〆\u3400-\u9fff\uf900-\ufaff]+")
JAPANESE = re.compile("[々〆\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]")


def instruction_lengths(reading: Reading[Lesson], language: Language) -> Iterator[Problem]:
    most = LONGEST_INSTRUCTION[language]
    for where, text in _whole(instructions(reading.places)):
        length = ruby.length_without_readings(text)
        if length > most:
            what = f"is {length} characters long; at most {most}, and what is left goes into “more”"
            yield reading.problem(where, what)


def missing_readings(reading: Reading[Lesson]) -> Iterator[Problem]:
    for where, text in _whole(learner_words(reading.places)):
        for kanji, line, column in kanji_without_reading(text):
            what = f"has “{kanji}” without its reading: write ｜{kanji}《…》"
            yield reading.problem(where, what, line, column)


def other_readings(reading: Reading[Lesson], analyse: Analyse) -> Iterator[Problem]:
    """What a dictionary reads differently: worth a look, for either may be right."""
    for where, text in _whole(chain(learner_words(reading.places), volunteer_words(reading.places))):
        for found in disagreements(text, analyse):
            what = f"reads {found.words} as “{found.ours}”, the dictionary as “{found.theirs}”"
            yield reading.problem(where, what, found.line, found.column)


def _whole(words: Said) -> Said:
    """Those whose marks are whole; the loader speaks of the others."""
    for where, text in words:
        with suppress(ruby.MarkupError):
            ruby.parse(text)
            yield where, text


def kanji_without_reading(text: str) -> Iterator[tuple[str, int, int]]:
    """Each such word with its line and column in the text, from 1."""
    covered = re.sub(r"｜[^｜《》\n]*《[^｜《》\n]*》", lambda word: "・" * len(word.group()), text)
    for found in KANJI.finditer(covered):
        line_start = covered.rfind("\n", 0, found.start()) + 1
        yield found.group(), covered.count("\n", 0, line_start) + 1, found.start() - line_start + 1


def missing_english(reading: Reading[Lesson] | Reading[Service] | Reading[City]) -> Iterator[Problem]:
    """What still holds Japanese after en.yaml was laid over it."""
    for where, place in reading.places.items():
        node = place.node
        if isinstance(node, Scalar) and JAPANESE.search(node.text):
            said = "has no English in en.yaml" if node.language == "ja" else "still holds Japanese"
            yield reading.problem(where, f"{said}: “{clipped(node.text, 24)}”")

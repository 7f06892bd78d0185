"""Every lesson there is, in both languages: it can be finished, its mistakes mended, and nobody gets stuck in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.discover import discover
from literacy_tutor.lessons.loader import lesson_id, load_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.robot import perform
from literacy_tutor.lessons.walks import WayOut, random_walk
from literacy_tutor.phone.state import Language

WALKS = 20
FOLDERS = (lessons_dir() / "_template", *discover([lessons_dir()]).lessons)
EVERY_LESSON = pytest.mark.parametrize("folder", FOLDERS, ids=lesson_id)
BOTH_LANGUAGES = pytest.mark.parametrize("language", ["ja", "en"])


@cache
def lesson_in(folder: Path, language: Language) -> Lesson:
    return load_lesson(folder, language, cache=Cache())


@EVERY_LESSON
@BOTH_LANGUAGES
def test_the_walkthrough_the_mistakes_and_the_answers_play(folder: Path, language: Language) -> None:
    lesson = lesson_in(folder, language)
    performance = perform(lesson)
    assert performance.failures == ()
    assert performance.steps == len(lesson.steps)
    assert performance.mistakes == sum(len(step.mistakes) for step in lesson.steps)


@EVERY_LESSON
@BOTH_LANGUAGES
def test_the_hints_alone_lead_to_the_end(folder: Path, language: Language) -> None:
    assert random_walk(lesson_in(folder, language), Random(0), 0).way_out == WayOut()


@EVERY_LESSON
@BOTH_LANGUAGES
def test_from_wherever_a_learner_wanders_a_way_leads_on(folder: Path, language: Language) -> None:
    lesson = lesson_in(folder, language)
    walks = {
        number: random_walk(lesson, Random(f"{lesson.id} {language} {number}")) for number in range(WALKS)
    }
    failed = {
        number: (walk.way_out.failure, walk.written())
        for number, walk in walks.items()
        if walk.way_out.failure
    }
    assert failed == {}

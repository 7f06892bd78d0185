"""A report asked for in a test: of the program's own lessons, in a year."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.months import preset_span
from literacy_tutor.instructor.report import Asked, Language
from literacy_tutor.lessons.catalogue import Catalogue, open_catalogue
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.lessons.model import Lesson
from tests.records.course import JAPAN, Course

NOW = datetime(2026, 11, 25, 12, tzinfo=JAPAN)


@cache
def catalogue() -> Catalogue:
    return open_catalogue(lessons_dir(), Path(mkdtemp()))


@cache
def read(lesson: str, language: Language) -> Lesson:
    return load_lesson(lesson, language)


def asked(course: Course, class_: str = "", language: Language = "ja") -> Asked:
    return Asked(
        course.db, class_, "火曜" if class_ else "", preset_span("year", NOW.date()), NOW, language,
        catalogue().entries, read,
    )  # fmt: skip

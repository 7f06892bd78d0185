"""A report: who is how far, a line for each member of a class and a column for each lesson, on paper track by track."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.progress_table import Lesson, as_sheet, progress_table
from literacy_tutor.instructor.progress_words import name_column, state_words, title_of
from literacy_tutor.instructor.report import Asked, Part, Report
from literacy_tutor.lessons.model import TRACKS, Track
from literacy_tutor.records.class_progress import class_progress

TRACK_WORDS: dict[Track, tuple[str, str]] = {
    "basics": ("スマホの基本", "Smartphone basics"),
    "procedures": ("ネットの手続き", "Online procedures"),
    "fraud": ("だまされない力", "Fraud and cyber-attacks"),
}
ACROSS = 7
"""Lessons beside one another on paper."""
_EMPTY = (
    "このクラスには、まだ だれも いません。「学習者」で 入れてください。",
    "Nobody is in this class yet. Add people under “Learners”.",
)


def class_report(asked: Asked) -> Report:
    lessons = [Lesson(one.id, plain(one.title[asked.language])) for one in asked.lessons]
    members = class_progress(asked.database, asked.class_, asked.now)
    table = progress_table(title_of(asked.class_title, asked.language), lessons, members)
    sheet = as_sheet(table, name_column(asked.language), state_words(asked.language))
    return Report(
        sheet,
        parts=tuple(_parts(asked)),
        empty="" if sheet.rows else asked.say(_EMPTY),
    )


def _parts(asked: Asked) -> Iterator[Part]:
    for track in TRACKS:
        columns = [at for at, one in enumerate(asked.lessons, 1) if one.track == track]
        for start in range(0, len(columns), ACROSS):
            yield Part(asked.say(TRACK_WORDS[track]), tuple(columns[start : start + ACROSS]))

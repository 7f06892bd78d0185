"""Lessons as a teacher chooses among them: today's plan first, then one track."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from literacy_tutor.common.ruby import plain
from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.records.progress import Progress
from literacy_tutor.viewmodels.instructor.chips import ChipRow
from literacy_tutor.viewmodels.instructor.words_front import spoken


@dataclass(frozen=True, slots=True)
class LessonLine:
    lesson: str
    title: str
    more: str


def track_chips(chosen: str, language: str) -> tuple[ChipRow, ...]:
    return tuple(ChipRow(one, spoken(f"track.{one}", language), one == chosen) for one in TRACKS)


def lesson_lines(
    entries: Sequence[Entry], language: str, known: Mapping[str, Progress] | None = None
) -> tuple[LessonLine, ...]:
    """`known`: how far somebody is, by lesson."""
    return tuple(
        LessonLine(
            one.id, plain(one.title[as_language(language)]), _more(one, (known or {}).get(one.id), language)
        )
        for one in entries
    )


def _more(entry: Entry, known: Progress | None, language: str) -> str:
    if known and known.open_attempt:
        return spoken("underWay", language, step=min(known.steps_done + 1, entry.steps), count=entry.steps)
    if known and known.finished_count:
        return spoken("done", language)
    return spoken("minutes", language, count=entry.minutes)


def planned_entries(entries: Sequence[Entry], lessons: Sequence[str]) -> list[Entry]:
    """In the plan's order; a lesson that is no longer there is left out."""
    by_id = {one.id: one for one in entries}
    return [by_id[one] for one in dict.fromkeys(lessons) if one in by_id]


def as_language(language: str) -> Literal["ja", "en"]:
    return "ja" if language == "ja" else "en"

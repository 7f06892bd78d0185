"""The catalogue as a volunteer reads it: plain titles, in the curriculum's order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.planning import Topic

if TYPE_CHECKING:
    from literacy_tutor.lessons.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class LessonSeen:
    topic: Topic
    title: str
    """In the window's language, without readings."""


def lessons_seen(catalogue: Catalogue, language: str) -> list[LessonSeen]:
    spoken: Literal["ja", "en"] = "ja" if language == "ja" else "en"
    return [
        LessonSeen(Topic(one.id, one.track, one.minutes), plain(one.title[spoken]))
        for one in catalogue.entries
    ]

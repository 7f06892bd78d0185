"""People, lessons and progress, made up for a test."""

from __future__ import annotations

from collections.abc import Mapping

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.phone.state import Language
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.progress import Progress
from literacy_tutor.viewmodels.people import PORTRAITS

TITLE: Mapping[Language, str] = {
    "ja": "｜地図《ちず》で バス｜停《てい》を さがす",
    "en": "Find the bus stop on the map",
}
GOAL: Mapping[Language, str] = {
    "ja": "｜近《ちか》くの バス｜停《てい》を ｜見《み》つけます。",
    "en": "Find a bus stop nearby.",
}


def learner(name: str, number: int = 0) -> Learner:
    return Learner(f"learner-{number}", name, "", PORTRAITS[number % len(PORTRAITS)].icon)


def entry(
    number: int,
    title: Mapping[str, str] | None = None,
    goal: Mapping[str, str] | None = None,
    track: str = "basics",
) -> Entry:
    """A lesson of five steps and ten minutes, as the catalogue lists it."""
    assert track in TRACKS
    names = title or {language: f"{words} {number + 1}" for language, words in TITLE.items()}
    titles: dict[Language, str] = {"ja": names["ja"], "en": names["en"]}
    goals: dict[Language, str] = {"ja": (goal or GOAL)["ja"], "en": (goal or GOAL)["en"]}
    return Entry(f"{track}/lesson-{number}", track, number, titles, goals, 10, 1, 5, "")  # type: ignore[arg-type]


def progress(lesson: str, *, done: int = 0, steps: int = 5, finished: int = 0) -> Progress:
    """Somebody's progress in a lesson: open with some steps done, or finished."""
    return Progress(
        "learner-0",
        lesson,
        steps,
        done,
        None if finished else "attempt",
        started_count=1,
        finished_count=finished,
    )

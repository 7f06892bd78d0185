"""Today for one learner, from their rows: what the plan leaves, what is due; and a review, lesson after lesson."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.records import attempts, progress
from literacy_tutor.records.plans import plan_of
from literacy_tutor.records.progress import Progress
from literacy_tutor.records.stamps import NO_STAMPS, stamps_of
from literacy_tutor.session.next_lesson import Planned
from literacy_tutor.session.review.due import Exercise, due
from literacy_tutor.session.review.keeping import cards_of
from literacy_tutor.viewmodels.learner.home import AtHome

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.house import AtWork

MINUTE_MS = 60_000


class Review:
    """Which lessons are still to come; nothing is lost where somebody stops, for what is due stays due."""

    def __init__(self) -> None:
        self._lessons: tuple[str, ...] = ()
        self._begun = 0

    def begin(self, lessons: Sequence[str]) -> None:
        self._lessons, self._begun = tuple(lessons), 0

    def end(self) -> None:
        self.begin(())

    def take(self) -> str | None:
        """The next one, which is then no longer to come."""
        if self._begun == len(self._lessons):
            return None
        self._begun += 1
        return self._lessons[self._begun - 1]

    @property
    def is_on(self) -> bool:
        return self._begun > 0

    @property
    def goes_on(self) -> bool:
        return 0 < self._begun < len(self._lessons)


def at_home(work: AtWork, entries: Sequence[Entry], now: datetime, *, others: bool = False) -> AtHome:
    known = progress.by_lesson(work.database, work.learner)
    opened = attempts.open_attempt(work.database, work.learner)
    exercises = to_review(work, entries, now)
    return AtHome(
        work.name,
        tuple(entries),
        known,
        opened.lesson if opened else None,
        planned=_planned(work, known, now),
        review=tuple(one.lesson for one in exercises),
        review_minutes=max(1, round(sum(one.ms for one in exercises) / MINUTE_MS)),
        stamps=stamps_of(work.database, work.learner) if work.name else NO_STAMPS,
        others=others,
    )


def to_review(work: AtWork, entries: Sequence[Entry], now: datetime) -> tuple[Exercise, ...]:
    """Of lessons that can be played."""
    there = {entry.id for entry in entries}
    return due([card for card in cards_of(work.database, work.learner) if card.lesson in there], now)


def _planned(work: AtWork, known: dict[str, Progress], now: datetime) -> Planned | None:
    """What was planned and is finished already may be planned once more: only today counts."""
    plan = plan_of(work.database, work.learner, now.date())
    if plan is None:
        return None
    day = now.date().isoformat()
    done = {lesson for lesson, one in known.items() if (one.last_finished_at or "")[:10] >= day}
    left = tuple(lesson for lesson in plan.lessons if lesson not in done)
    return Planned(left, plan.way == "free", plan.review, begun=bool(done))

"""When a skill comes back: one card a skill, moved on by py-fsrs with each graded attempt. Pure: times are passed in.

The curriculum asks for: same day, next class, two to four weeks. With fsrs's own weights and a weekly class
- a first time well done is due again after `SAME_DAY`, then, at a stability of 2.3 days, after 2 days: next class,
  whatever its weekday, and also where the second time on the same day did not come about;
- there, after 7 days, Hard, Good and Easy give 13, 20 and (capped) 28 days: two, three and four weeks;
- forgotten, it is due after `SAME_DAY[0]`, and then at the next class again.
A wanted chance of 0.9 does that: 0.8 would put the second time at 8 days, past the next class, and 0.95 the third
at 9. `MOST_DAYS` keeps what is known well from staying away for longer than four weeks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.session.review.grading import Grade, Graded, Reason

if TYPE_CHECKING:
    from fsrs import Scheduler

WANTED_CHANCE = 0.9
SAME_DAY = (timedelta(minutes=10), timedelta(minutes=20))
"""Within the hour, with another lesson in between: after a failure, and after a first success."""
MOST_DAYS = 28
DAY = 86_400
DECAY = -0.1542
"""Of fsrs's own weights the 21st: what is asked for at a home page need not wait for all of fsrs."""
REVIEW = 2
"""The phase of a card whose next time is counted in days; in the others it is in minutes."""


class Card(NamedTuple):
    """One skill of one learner. Times are seconds since 1970, UTC; `row_of` makes plain values of it."""

    skill: str
    lesson: str
    """Where it was last practised."""
    lesson_ms: int
    """How long that took."""
    grade: int
    """The last `Grade`, and what decided it."""
    why: tuple[Reason, ...]
    times: int
    phase: int
    """fsrs's state: 1 learning, 2 review, 3 learning again after a failure; `step` counts within 1 and 3."""
    step: int | None
    stability: float
    """Days until the chance to succeed has sunk to 0.9."""
    difficulty: float
    due: int
    last: int


Value = str | int | float | None


class Practice(NamedTuple):
    """An attempt that was finished: where, when, how long."""

    lesson: str
    at: datetime
    ms: int


def practised(card: Card | None, skill: str, practice: Practice, graded: Graded) -> Card:
    """The card after one more finished attempt; None was none yet.

    A clock that was wrong does no lasting harm: fsrs takes a time before the last one for the same day's, and from
    then on counts from it.
    """
    import fsrs  # 70 ms and typing_extensions, which the first page need not pay

    at = practice.at.astimezone(UTC).replace(microsecond=0)
    before = fsrs.Card(card_id=0, due=at)  # without these two fsrs would look at the clock, and wait for it
    if card is not None:
        last = datetime.fromtimestamp(card.last, UTC)
        before = fsrs.Card(0, fsrs.State(card.phase), card.step, card.stability, card.difficulty, at, last)
    after, _ = scheduler().review_card(before, fsrs.Rating(graded.grade), at)
    assert after.stability is not None
    assert after.difficulty is not None
    return Card(
        skill, practice.lesson, practice.ms, int(graded.grade), graded.why, card.times + 1 if card else 1,
        int(after.state), after.step, after.stability, after.difficulty,
        int(after.due.timestamp()), int(at.timestamp()),
    )  # fmt: skip


def row_of(card: Card) -> tuple[Value, ...]:
    """The fields in their order, for a table or as JSON; `why` becomes a JSON text."""
    return tuple({**card._asdict(), "why": json.dumps(card.why, separators=(",", ":"))}.values())


def card_of(row: Iterable[Value]) -> Card:
    """The same card again, to the last bit."""
    card = Card(*row)  # type: ignore[arg-type]
    return card._replace(why=tuple(Reason(*one) for one in json.loads(str(card.why))))


def next_day(card: Card) -> int:
    """When it is due on another day than its last: fsrs lets a card that waits for its same-day repetition wait for
    that for ever, though after a difficult success it holds for a week."""
    return card.due if card.phase == REVIEW else card.last + max(1, round(card.stability)) * DAY


def days_since(card: Card, now: int) -> int:
    """Whole ones, as fsrs counts them."""
    return max(0, now - card.last) // DAY


def chance(card: Card, now: int) -> float:
    """To succeed today, 0 to 1: the same as `Scheduler.get_card_retrievability`, a test compares them."""
    return float((1 + (0.9 ** (1 / DECAY) - 1) * days_since(card, now) / card.stability) ** DECAY)


@cache
def scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=WANTED_CHANCE,
        learning_steps=SAME_DAY,
        relearning_steps=SAME_DAY[:1],
        maximum_interval=MOST_DAYS,
        enable_fuzzing=False,
    )


def is_shaky(card: Card) -> bool:
    """The last time showed it, however long ago that was."""
    return card.grade < Grade.GOOD

"""What is said of a skill today, and why: not begun, under way, shaky, fading, done. Pure; the pages have the words."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from literacy_tutor.session.review.cards import WANTED_CHANCE, Card, chance, days_since, is_shaky
from literacy_tutor.session.review.grading import Reason

State = Literal["not_begun", "under_way", "shaky", "fading", "done"]


class Standing(NamedTuple):
    state: State
    why: tuple[Reason, ...]


def standing(card: Card | None, now: datetime, passed: tuple[int, int] | None = None) -> Standing:
    """`passed`: steps done of all steps, while the learner's only attempt at it is open.

    Shaky tells how the last time went, fading that it went well and was long ago; what is both is shaky, for the
    next time will be hard for the reason that can be helped.
    """
    if card is None:
        if passed is None:
            return Standing("not_begun", (Reason("nothing_recorded"),))
        return Standing("under_way", (Reason("passed", *passed),))
    if is_shaky(card):
        return Standing("shaky", card.why)
    today = int(now.timestamp())
    left = chance(card, today)
    if left < WANTED_CHANCE:
        faded = Reason("chance", round(100 * left), round(100 * WANTED_CHANCE))
        return Standing("fading", (Reason("days_ago", days_since(card, today)), faded))
    return Standing("done", card.why)

"""What is said of a skill today, and why: not begun, under way, shaky, fading, done. Pure; the pages have the words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

from literacy_tutor.session.review.cards import DAY, WANTED_CHANCE, Card, chance, days_since, is_shaky
from literacy_tutor.session.review.grading import Reason

ALWAYS = 9_999_999_999
"""Nothing of it fades: all its skills were practised in another lesson since."""

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


def standing_of_lesson(cards: Iterable[Card], now: datetime) -> Standing:
    """Of a finished lesson by the cards that were practised in it last: the weakest speaks for all."""
    weakest = min(cards, key=lambda card: holds_until([card]), default=None)
    return Standing("done", ()) if weakest is None else standing(weakest, now)


def holds_until(cards: Iterable[Card]) -> int:
    """Of a lesson by the cards that were practised in it last: 0 where one is shaky, else from when on one is fading.
    So that whoever looks at a thousand lessons compares a number; `standing` says the same of each card."""
    return min((0 if is_shaky(card) else _fades(card) for card in cards), default=ALWAYS)


def _fades(card: Card) -> int:
    """On the first whole day after its stability the chance is below `WANTED_CHANCE`: that is what stability means."""
    return card.last + (int(card.stability) + 1) * DAY

"""What a learner is offered today: pure, from the catalogue, today's plan, what is recorded and what is due.

One next thing, or up to `MOST_CHOICES` to choose from. A plan that wants a review begins with it, once: then come its lessons,
and what is due by then comes after them. Nobody is called away from a lesson of the plan that is open.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

MOST_CHOICES = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """`why`: continue an open lesson, start one (of today's plan), review what is due, or do one again when all are done."""

    lesson: str
    why: Literal["continue", "start", "plan", "review", "again"]


class Planned(NamedTuple):
    """Today's plan: `left` is what was not finished today, in its order; `begun`: something was finished today."""

    left: tuple[str, ...]
    freely: bool
    review: bool
    begun: bool = False


class Today(NamedTuple):
    offer: Offer | None
    """None only where there is no lesson at all."""
    choices: tuple[str, ...] = ()
    """Instead of the offer."""
    review: bool = False
    """Besides the offer."""


def today(
    order: Sequence[str], finished: Collection[str], opened: str | None, planned: Planned | None, *, due: bool
) -> Today:
    """`order`: ids as they are taught."""
    if planned is None:
        offer = next_lesson(order, finished, opened)
        if due and offer is not None and offer.why == "again":
            return Today(Offer("", "review"))
        return Today(offer, review=due)
    left = tuple(lesson for lesson in planned.left if lesson in order)
    if opened in left and opened is not None:
        left = (opened, *(lesson for lesson in left if lesson != opened))
    is_open = opened in left
    if planned.review and due and not is_open and not (planned.begun and left):
        return Today(Offer("", "review"))
    if left:
        offer = Offer(left[0], "continue" if is_open else "plan")
        return Today(offer, left[:MOST_CHOICES] if planned.freely and len(left) > 1 else ())
    return Today(next_lesson(order, finished, opened))


def next_lesson(order: Sequence[str], finished: Collection[str], opened: str | None) -> Offer | None:
    """Of all there are."""
    if opened in order and opened is not None:
        return Offer(opened, "continue")
    new = next((lesson for lesson in order if lesson not in finished), None)
    if new is not None:
        return Offer(new, "start")
    return Offer(order[0], "again") if order else None

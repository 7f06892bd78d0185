"""Before an hour: which lessons are worth planning for a class, a group or one person, and why. Pure; plain values in.

A lesson is suggested once, for the first of these that concerns enough people (`ENOUGH` of them, and at least one):

left_open  they are in the middle of it
hard       the last time showed it: a step with trouble in the last hour, or a skill that is not yet firm
due        it is due for review
next       the first lesson of its track that more than half of them have not done

What is left open comes first, for whoever begins with what is theirs already goes on; the newest comes last.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal, NamedTuple

Why = Literal["left_open", "hard", "due", "next"]
ORDER: tuple[Why, ...] = ("left_open", "hard", "due", "next")
ENOUGH = 0.25
"""Of a group; below that it is better planned for those few alone."""
MOST_OF_A_KIND = 2
"""Besides `next`: a volunteer reads a short list."""


class Topic(NamedTuple):
    """A lesson; they come in the curriculum's order."""

    id: str
    track: str
    minutes: int


class Person(NamedTuple):
    """What one of them has done; `hard` has the steps (from 1) in which they had trouble, 0 where none is known."""

    learner: str
    done: frozenset[str] = frozenset()
    left_open: frozenset[str] = frozenset()
    due: frozenset[str] = frozenset()
    hard: Mapping[str, tuple[int, ...]] = {}


class Suggestion(NamedTuple):
    """It concerns `people` of `of`. `step`, from 1: where most of them had trouble; 0 where none is known."""

    lesson: str
    why: Why
    people: int
    of: int
    step: int = 0


def suggestions(
    topics: Sequence[Topic], people: Sequence[Person], planned: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """What is planned already is not suggested."""
    if not people:
        return ()
    found: list[Suggestion] = []
    taken = set(planned)
    for why in ORDER:
        those = [one for one in _of_kind(why, topics, people) if one.lesson not in taken]
        those = those if why == "next" else those[:MOST_OF_A_KIND]
        found.extend(those)
        taken.update(one.lesson for one in those)
    return tuple(found)


def _of_kind(why: Why, topics: Sequence[Topic], people: Sequence[Person]) -> list[Suggestion]:
    """Those that concern most people first, else by the curriculum."""
    if why == "next":
        return _next(topics, people)
    least = max(1.0, ENOUGH * len(people))
    counted = [_suggestion(topic, why, people) for topic in topics]
    return sorted((one for one in counted if one.people >= least), key=lambda one: -one.people)


def _suggestion(topic: Topic, why: Why, people: Sequence[Person]) -> Suggestion:
    match why:
        case "left_open":
            those = [one for one in people if topic.id in one.left_open]
        case "hard":
            those = [one for one in people if topic.id in one.hard]
        case "due":
            those = [one for one in people if topic.id in one.due]
        case "next":
            those = [one for one in people if topic.id not in one.done]
    step = _commonest_step(topic.id, those) if why == "hard" else 0
    return Suggestion(topic.id, why, len(those), len(people), step)


def _commonest_step(lesson: str, people: Sequence[Person]) -> int:
    steps = [step for one in people for step in set(one.hard[lesson]) if step]
    return min(set(steps), key=lambda step: (-steps.count(step), step), default=0)


def _next(topics: Sequence[Topic], people: Sequence[Person]) -> list[Suggestion]:
    """One a track."""
    found: dict[str, Suggestion] = {}
    for topic in topics:
        one = _suggestion(topic, "next", people)
        if topic.track not in found and 2 * one.people > one.of:
            found[topic.track] = one
    return list(found.values())


def review_count(people: Sequence[Person]) -> int:
    """For how many of them something is due."""
    return sum(bool(one.due) for one in people)

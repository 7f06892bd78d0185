"""Beside the list of people: who may have been entered twice. Only shown; a person decides."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from literacy_tutor.instructor.roster.likenesses import Known
from literacy_tutor.records.learners import Learner

MOST = 20
"""Pairs shown at once."""


def likely_pairs(
    people: Sequence[Learner], apart: Collection[frozenset[str]] = ()
) -> list[tuple[Learner, Learner]]:
    """The same name or the same reading, or called by the other's reading; each pair once, in the order of the list.
    `apart`: pairs of ids of whom somebody said that they are two."""
    by_id = {one.id: one for one in people}
    known = Known(people)
    readings: dict[str, list[str]] = {}
    for one in people:
        if one.reading:
            readings.setdefault("".join(one.reading.split()), []).append(one.id)
    found: dict[frozenset[str], tuple[Learner, Learner]] = {}
    for one in people:
        like = [*known.like(one.name, reading=one.reading), *readings.get("".join(one.reading.split()), ())]
        for other in like:
            pair = frozenset({one.id, other})
            if other != one.id and pair not in apart and pair not in found:
                found[pair] = (one, by_id[other])
    return list(found.values())[:MOST]

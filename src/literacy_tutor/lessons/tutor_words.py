"""Which of a lesson's words the tutor says, by the keys that lead to them. The glass of the phone is not here.

By keys and not by values, so that the checker can look at the words of a lesson that is broken elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from literacy_tutor.lessons.nodes import Scalar
from literacy_tutor.lessons.reading import Place

_LEARNER = re.compile(
    r"title|goal|scene\[\d+\]|finish\.(can|home|ask)\[\d+\]"
    r"|steps\.[^.]+\.(say|more|hint|praise|mistakes\.[^.]+\.say"
    r"|question\.(cues_title|cues\[\d+\]\.(say|detail)|answers\.[^.]+\.(text|says)))"
)
_VOLUNTEER = re.compile(r"say_aloud|facts\[\d+\]\.(say|source)")
_INSTRUCTION = re.compile(r"steps\.[^.]+\.say")

Said = Iterator[tuple[str, str]]
"""Pairs of path and words: ("steps.open.say", "…")."""


def learner_words(places: Mapping[str, Place]) -> Said:
    """What a learner reads beside the phone: every kanji with its reading."""
    return _matching(_LEARNER, places)


def volunteer_words(places: Mapping[str, Place]) -> Said:
    """What only a volunteer reads; readings are welcome and not needed."""
    return _matching(_VOLUNTEER, places)


def instructions(places: Mapping[str, Place]) -> Said:
    return _matching(_INSTRUCTION, places)


def _matching(form: re.Pattern[str], places: Mapping[str, Place]) -> Said:
    for where, place in places.items():
        if isinstance(place.node, Scalar) and form.fullmatch(where):
            yield where, place.node.text

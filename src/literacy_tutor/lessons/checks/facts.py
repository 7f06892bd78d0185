"""Facts that age say where they are from and when somebody last looked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.nodes import Scalar
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.lessons.wording import clipped

_CHECKED = re.compile(r"facts\[\d+\]\.checked")
_SAID = re.compile(r"facts\[\d+\]\.(say|source)")


def undated_facts(reading: Reading[Lesson], today: date) -> Iterator[Problem]:
    for where, place in reading.places.items():
        if isinstance(place.node, Scalar) and _CHECKED.fullmatch(where):
            checked = _day(place.node.text)
            if checked is None:
                what = f"is “{clipped(place.node.text)}”, but must be a day such as {today}"
                yield reading.problem(where, what)
            elif checked > today:
                yield reading.problem(where, f"is {checked}, a day that has not come: today is {today}")
        elif isinstance(place.node, Scalar) and _SAID.fullmatch(where) and not place.node.text.strip():
            yield reading.problem(where, "is empty")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
    except ValueError:
        return None

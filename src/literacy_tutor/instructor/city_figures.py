"""What a city is told in numbers: counted for one class or all, and which of them are of too few people to be told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from literacy_tutor.instructor.hours_report import Held, add_up
from literacy_tutor.instructor.judgement import measured_together, tallies
from literacy_tutor.instructor.months import Span
from literacy_tutor.instructor.suppression import hidden_figures, is_small
from literacy_tutor.lessons.judging import Measured, NotMeasured
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.records import classes
from literacy_tutor.records.class_hours import HourHeld, hours_held
from literacy_tutor.records.database import Database
from literacy_tutor.records.judgements import Answers, judgements
from literacy_tutor.records.lessons_done import Done, lessons_done
from literacy_tutor.records.whose import Tell, people_counted, unheard

ALL, OUTSIDE = "", "outside"
"""Beside the classes' ids: everybody, and who is in none of them."""
FORMS = ("before", "after")


class Count(NamedTuple):
    """`people` of whom the figure tells; `hidden`: too few, or needed to keep such a one hidden."""

    people: int
    hidden: bool = False

    @property
    def small(self) -> bool:
        return is_small(self.people)


class Figures(NamedTuple):
    """Of one class or of all. `lessons` finished and the `counts` are by track, and "done" for all of them."""

    held: Held
    lessons: Mapping[str, int]
    counts: Mapping[str, Count]
    """Also of "people" (came or practised), "came", "online"."""
    before: Measured | NotMeasured | None
    after: Measured | NotMeasured | None
    """None until both forms have been answered."""


class _Row(NamedTuple):
    hours: Sequence[HourHeld]
    done: Sequence[Done]


def city_figures(database: Database, class_: str, span: Span, tell: Tell = unheard) -> Figures:
    """The decision what to hide is one for all classes together: else two reports could be subtracted from each other."""
    rows = _rows(database, span, tell)
    people = {
        (row, what): len(who)
        for row, counted in rows.items()
        for what, who in _people_by_figure(counted, span).items()
    }
    private = frozenset(key for key in people if OUTSIDE in key or "room" in key)
    hidden = hidden_figures(people, _sums(list(rows)), private)
    mine = rows[class_]
    lessons: dict[str, int] = {
        track: sum(_track(one) == track for one in _finished(mine, span)) for track in TRACKS
    }
    counts = {
        what: Count(count, (row, what) in hidden) for (row, what), count in people.items() if row == class_
    }
    before, after = _judged(judgements(database, class_, *span, tell), class_)
    return Figures(add_up(mine.hours), {**lessons, "done": sum(lessons.values())}, counts, before, after)


def _rows(database: Database, span: Span, tell: Tell) -> dict[str, _Row]:
    """The classes', whoever was in none, and all."""
    asked = [one.id for one in classes.classes(database, also_closed=True)]
    people = {one: people_counted(database, one) for one in asked}
    done = lessons_done(database, ALL, *span, tell)
    found = {
        one: _Row(hours_held(database, one, *span), [row for row in done if row.person in people[one]])
        for one in asked
    }
    inside = frozenset[str]().union(*people.values())
    outside = [row for row in done if row.person not in inside]
    return {**found, OUTSIDE: _Row((), outside), ALL: _Row(hours_held(database, ALL, *span), done)}


def _people_by_figure(row: _Row, span: Span) -> dict[str, set[str]]:
    room = {person for one in row.hours for person in one.present}
    online = {person for one in row.hours for person in one.online}
    finished = _finished(row, span)
    return {
        "room": room,
        "online": online,
        "came": room | online,
        **{track: {one.person for one in finished if _track(one) == track} for track in TRACKS},
        "done": {one.person for one in finished},
        "people": room | online | {one.person for one in row.done},
    }


def _sums(rows: Sequence[str]) -> list[list[tuple[str, str]]]:
    """What adds up to what: tracks to all lessons, room and online to all who came, classes to everybody."""
    across = [("room", "online", "came"), (*TRACKS, "done")]
    down = ("room", "online", "came", *TRACKS, "done", "people")
    return [
        *([(row, what) for what in parts] for row in rows for parts in across),
        *([(row, what) for row in rows] for what in down),
    ]


def _finished(row: _Row, span: Span) -> list[Done]:
    return [one for one in row.done if one.finished and span.holds(one.finished)]


def _track(done: Done) -> str:
    return done.lesson.partition("/")[0]


def _judged(
    answers: Iterable[Answers], class_: str
) -> tuple[Measured | NotMeasured | None, Measured | NotMeasured | None]:
    """Of the same people both times."""
    known = list(answers)
    before, after = (tallies(known, form) for form in FORMS)
    both = sorted(before.keys() & after.keys())
    if not both:
        return None, None
    first, second = (measured_together([form[one] for one in both], class_) for form in (before, after))
    return first, second

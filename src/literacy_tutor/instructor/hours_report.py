"""A report: hours held and who came, month by month, for whoever pays for the course; online apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from literacy_tutor.instructor import charts
from literacy_tutor.instructor.charts import Bar, Chart, Point
from literacy_tutor.instructor.months import month_words, weeks_between
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.sheets import Cell, Table
from literacy_tutor.records.class_hours import HourHeld, hours_held
from literacy_tutor.records.lessons_done import Done, lessons_done

COLUMNS = (
    ("月", "Month"),
    ("回数", "Class hours"),
    ("時間（分）", "Minutes"),
    ("人数", "People"),
    ("延べ人数", "Attendances"),
    ("延べ人数のうち オンライン", "Attendances online"),
    ("延べ時間", "Person-hours"),
    ("延べ時間のうち オンライン", "Person-hours online"),
)
_ALL = ("合計", "In all")
_TITLE = ("時間と出席", "Hours and attendance")
_HOURS_CHART = ("延べ時間（月ごと）", "Person-hours, by month")
_WHOLE, _PART = ("会場", "In the room"), ("オンライン", "Online")
_DONE_CHART = ("練習を 終えた回数（週ごと）", "Times a lesson was finished, by week")
_NOTE = (
    "延べ時間は、出席した人の数に 授業の時間を かけたものです。人数は、1回でも 来た人です。取り消した回と 出欠の ない回は "
    "入りません。ボランティアは 数えません。",
    "Person-hours are attendances times the length of each class hour. People are those who came at least once. Hours "
    "that were cancelled, and those in which nobody was marked, are left out; so are volunteers.",
)
_EMPTY = (
    "この期間には、まだ 授業の記録が ありません。「出席」で 授業を はじめると、ここに 出ます。",
    "No class hours are recorded for these months. They appear here once attendance has been taken.",
)
MOST_MONTHS, MOST_WEEKS = 24, 16
"""In a picture, the newest: more could not be told apart. The table has all months."""


class Held(NamedTuple):
    """Hours added up; times are minutes, of persons `person_minutes`."""

    hours: int
    minutes: int
    people: int
    attendances: int
    online: int
    person_minutes: int
    online_minutes: int


def add_up(hours: Iterable[HourHeld]) -> Held:
    counted = list(hours)
    return Held(
        len(counted),
        sum(one.minutes for one in counted),
        len({person for one in counted for person in (*one.present, *one.online)}),
        sum(len(one.present) + len(one.online) for one in counted),
        sum(len(one.online) for one in counted),
        sum((len(one.present) + len(one.online)) * one.minutes for one in counted),
        sum(len(one.online) * one.minutes for one in counted),
    )


def in_hours(minutes: int) -> float:
    return round(minutes / 60, 1)


def hours_report(asked: Asked) -> Report:
    span = asked.span
    held = hours_held(asked.database, asked.class_, span.first, span.last)
    months = {month: add_up(one for one in held if one.day[:7] == month) for month in _months(held)}
    rows = [_row(month_words(month, asked.language), one) for month, one in months.items()]
    rows += [_row(asked.say(_ALL), add_up(held))] if held else []
    done = lessons_done(asked.database, asked.class_, *span, asked.tell)
    return Report(
        Table(asked.say(_TITLE), tuple(asked.say(one) for one in COLUMNS), tuple(rows)),
        charts=tuple(_charts(asked, months, done)),
        notes=(asked.say(_NOTE),),
        empty="" if held else asked.say(_EMPTY),
    )


def _months(held: Sequence[HourHeld]) -> list[str]:
    return sorted({one.day[:7] for one in held})


def _row(label: str, held: Held) -> tuple[Cell, ...]:
    return (
        label, held.hours, held.minutes, held.people, held.attendances, held.online,
        in_hours(held.person_minutes), in_hours(held.online_minutes),
    )  # fmt: skip


def _charts(asked: Asked, months: dict[str, Held], done: Sequence[Done]) -> Iterable[Chart]:
    if months:
        yield charts.bars(
            asked.say(_HOURS_CHART),
            [
                Bar(
                    month_words(month, asked.language),
                    in_hours(one.person_minutes),
                    str(in_hours(one.person_minutes)),
                    in_hours(one.online_minutes),
                )
                for month, one in list(months.items())[-MOST_MONTHS:]
            ],
            asked.say(_WHOLE),
            asked.say(_PART),
        )
    finished = [one.finished for one in done if one.finished and asked.span.holds(one.finished)]
    if finished:
        yield charts.curve(asked.say(_DONE_CHART), _weeks(finished))


def _weeks(days: Sequence[str]) -> list[Point]:
    mondays = weeks_between(date.fromisoformat(min(days)), date.fromisoformat(max(days)))[-MOST_WEEKS:]
    found = []
    for monday in mondays:
        week = [day for day in days if (date.fromisoformat(day) - monday).days in range(7)]
        found.append(Point(f"{monday.month}/{monday.day}", len(week), str(len(week))))
    return found

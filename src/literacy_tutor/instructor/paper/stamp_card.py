"""Before paper: a stamp card, one for each hour somebody came and for each lesson they finished. Large, to be kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from literacy_tutor.instructor.paper.context import Context
from literacy_tutor.instructor.paper.days import short_day
from literacy_tutor.instructor.paper.document import (
    Block,
    Document,
    Heading,
    Marked,
    Paragraph,
    Stamp,
    Stamps,
)
from literacy_tutor.instructor.paper.names import called
from literacy_tutor.records.learners import learner
from literacy_tutor.records.own_record import hours_attended, lessons_finished

ACROSS = 4
_WORDS = {
    "kind": ("スタンプカード", "Stamp card"),
    "count": ("スタンプ {}こ", "{} stamps"),
    "hours": ("｜教室《きょうしつ》に ｜来《き》た ｜日《ひ》", "Days you came"),
    "lessons": ("できた ｜練習《れんしゅう》", "Lessons you finished"),
    "more": (
        "｜教室《きょうしつ》に ｜来《く》るたび、｜練習《れんしゅう》を おえるたびに、ひとつ ふえます。",
        "One more for each hour you come, and for each lesson you finish.",
    ),
    "hour": ("{}｜回目《かいめ》", "Hour {}"),
}


class Finished(NamedTuple):
    """`title` carries readings."""

    title: str
    day: str


def derive_stamp_card(
    name: str, group: str, hours: Sequence[str], lessons: Sequence[Finished], language: str
) -> Document:
    """`hours` are their days. Each row is filled up with places for the next."""
    came = [
        Stamp(Marked(_said("hour", language).format(number)), short_day(day, language))
        for number, day in enumerate(hours, 1)
    ]
    done = [Stamp(Marked(one.title), short_day(one.day, language)) for one in lessons]
    blocks: list[Block] = [Paragraph(Marked(_said("more", language)), "small")]
    for heading, stamps in (("hours", came), ("lessons", done)):
        blocks += [Heading(Marked(_said(heading, language))), Stamps(_filled_up(stamps), ACROSS)]
    count = _said("count", language).format(len(came) + len(done))
    subtitle = f"{count}　{group}" if group else count
    return Document(
        language, _said("kind", language), called(name, language), subtitle, tuple(blocks), large=True
    )


def _filled_up(stamps: Sequence[Stamp]) -> tuple[Stamp, ...]:
    empty = ACROSS - len(stamps) % ACROSS
    return (*stamps, *[Stamp("", got=False)] * empty)


def _said(name: str, language: str) -> str:
    return _WORDS[name][0 if language == "ja" else 1]


def stamp_card(context: Context) -> Document:
    titles = {one.id: one.title[context.language] for one in context.lessons.entries}
    done = [
        Finished(titles.get(one.lesson, ""), one.day)  # also of a lesson that is no longer there
        for one in lessons_finished(context.db, context.learner)
    ]
    days = [one.day for one in hours_attended(context.db, context.learner)]
    name = learner(context.db, context.learner).name
    return derive_stamp_card(name, context.group, days, done, context.language)

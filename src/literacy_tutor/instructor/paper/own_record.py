"""Before paper: what a learner can do now, in the lessons' own sentences, and what to try at home. No mistakes are counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from literacy_tutor.common.dates import with_year
from literacy_tutor.instructor.paper.context import Context
from literacy_tutor.instructor.paper.document import Block, Bullets, Document, Heading, Marked, Paragraph
from literacy_tutor.instructor.paper.names import called
from literacy_tutor.records.learners import learner
from literacy_tutor.records.own_record import lessons_finished

_WORDS = {
    "kind": ("わたしの きろく", "My record"),
    "day": ("{} に できました", "Done on {}"),
    "home": ("ご｜自分《じぶん》の スマホで ためすこと", "To try on your own phone"),
    "first": (
        "はじめの ｜練習《れんしゅう》が おわると、ここに できるように なったことが ならびます。",
        "When you have finished your first lesson, what you can do then stands here.",
    ),
}


class Learnt(NamedTuple):
    """A lesson finished; its words carry readings, `day` is ISO 8601."""

    title: str
    day: str
    can: tuple[str, ...]
    home: tuple[str, ...]


def derive_own_record(name: str, group: str, lessons: Sequence[Learnt], language: str) -> Document:
    blocks: list[Block] = []
    for one in lessons:
        day = with_year(date.fromisoformat(one.day), language)
        blocks.append(Heading(Marked(one.title)))
        blocks.append(Paragraph(_said("day", language).format(day), "small"))
        blocks.append(Bullets(tuple(Marked(line) for line in one.can)))
    home = tuple(dict.fromkeys(line for one in lessons for line in one.home))
    if home:
        blocks.append(Heading(Marked(_said("home", language))))
        blocks.append(Bullets(tuple(map(Marked, home)), tick=True))
    if not lessons:
        blocks.append(Paragraph(Marked(_said("first", language))))
    return Document(
        language, _said("kind", language), called(name, language), group, tuple(blocks), large=True
    )


def _said(name: str, language: str) -> str:
    return _WORDS[name][0 if language == "ja" else 1]


def own_record(context: Context) -> Document:
    learnt = []
    for one in lessons_finished(context.db, context.learner):
        if context.lessons.find(one.lesson):
            lesson = context.load_lesson(one.lesson, context.language)
            learnt.append(Learnt(lesson.title, one.day, lesson.finish.can, lesson.finish.home))
    name = learner(context.db, context.learner).name
    return derive_own_record(name, context.group, learnt, context.language)

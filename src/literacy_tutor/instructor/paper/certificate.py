"""Before paper: a certificate, framed. It says what is in the records and no more."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from literacy_tutor.common.dates import with_year
from literacy_tutor.instructor.paper.context import Context, class_title
from literacy_tutor.instructor.paper.document import Block, Document, Paragraph, Signature, Space
from literacy_tutor.instructor.paper.names import named_in_full
from literacy_tutor.records.learners import learner
from literacy_tutor.records.own_record import hours_attended, lessons_finished

_KIND = ("修了証", "Certificate of completion")
_SIGNED = ("署名", "Signature")


class Achievement(NamedTuple):
    name: str
    course: str
    hours: int
    lessons: int


def derive_certificate(done: Achievement, group: str, day: date, language: str) -> Document:
    japanese = language == "ja"
    blocks: list[Block] = [
        Space(8),
        *(
            Paragraph(line, "body", centred=True)
            for line in (_japanese(done) if japanese else _english(done))
        ),
        Space(10),
        Paragraph(with_year(day, language), "body", centred=True),
    ]
    if group:
        blocks.append(Paragraph(group, centred=True, bold=True))
    blocks.append(Signature(_SIGNED[0 if japanese else 1]))
    return Document(
        language,
        _KIND[0 if japanese else 1],
        named_in_full(done.name, language),
        blocks=tuple(blocks),
        landscape=True,
        framed=True,
    )


def _japanese(done: Achievement) -> tuple[str, ...]:
    where = f"スマートフォン教室「{done.course}」" if done.course else "スマートフォン教室"
    came = f"に {done.hours}回 参加し" if done.hours else "で 学び"
    finished = f"、{done.lessons}の 練習を 終えられました。" if done.lessons else "ました。"
    return f"あなたは、{where}{came}{finished}", "これまでの 努力を たたえ、ここに 修了を 証します。"


def _english(done: Achievement) -> tuple[str, ...]:
    course = f"the smartphone course “{done.course}”" if done.course else "the smartphone course"
    came = (
        f"has attended {_count(done.hours, 'hour')} of {course}"
        if done.hours
        else f"has taken part in {course}"
    )
    finished = f" and completed {_count(done.lessons, 'practice lesson')}" if done.lessons else ""
    return f"{came}{finished}.", "With our respect and congratulations."


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def certificate(context: Context) -> Document:
    return derive_certificate(_achieved(context), context.group, context.today, context.language)


def has_earned(context: Context) -> bool:
    """They came, or finished a lesson."""
    done = _achieved(context)
    return done.hours > 0 or done.lessons > 0


def _achieved(context: Context) -> Achievement:
    db, who = context.db, context.learner
    return Achievement(
        learner(db, who).name,
        class_title(context),
        len(hours_attended(db, who, context.class_)),
        len(lessons_finished(db, who)),
    )

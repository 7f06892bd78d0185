"""Before paper: the plan of a class hour on one page: its times, its lessons and their goals, what to bring, who needs what."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from literacy_tutor.instructor.hour_frame import Frame, Slot, hour_frame
from literacy_tutor.instructor.paper.class_plan_words import BRING, said
from literacy_tutor.instructor.paper.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Table,
    WritingLines,
)
from literacy_tutor.instructor.planning_words import (
    PARTS,
    PARTS_MORE,
    REVIEW,
    say_fit,
    say_hour,
    say_minutes,
    say_time,
)


class Planned(NamedTuple):
    """A lesson as the paper says it: plain words."""

    title: str
    goal: str
    minutes: int


class Apart(NamedTuple):
    """A group's or a person's own plan."""

    who: str
    lessons: tuple[str, ...]
    review: bool


class Need(NamedTuple):
    who: str
    needs: tuple[str, ...]


class HourOnPaper(NamedTuple):
    """`day` is None where there is no such hour; `begins` in minutes from midnight. `people` are all of the class."""

    class_title: str
    group: str
    number: int
    day: date | None
    begins: int
    minutes: int
    lessons: tuple[Planned, ...]
    review: bool
    in_order: bool
    people: int
    apart: tuple[Apart, ...] = ()
    needs: tuple[Need, ...] = ()


def derive_class_plan(hour: HourOnPaper, language: str) -> Document:
    title = hour.class_title
    if hour.day is None:
        return _document(title, hour.group, (Paragraph(said("no_hour", language)),), language)
    title = f"{hour.class_title}　{say_hour(hour.number, hour.day, language)}".strip()
    blocks: list[Block] = [*_frame(hour, language), *_lessons(hour, language)]
    blocks += _apart(hour, language)
    blocks += _needs(hour, language)
    blocks.append(Heading(said("bring", language)))
    blocks.append(Bullets(_bring(hour, language), tick=True))
    blocks.append(WritingLines(said("notes", language), 2))
    return _document(title, hour.group, tuple(blocks), language)


def _document(title: str, group: str, blocks: tuple[Block, ...], language: str) -> Document:
    return Document(language, said("kind", language), title, group, blocks, one_page=True)


def _frame(hour: HourOnPaper, language: str) -> list[Block]:
    lasting = [(str(number), one.minutes) for number, one in enumerate(hour.lessons)]
    frame = hour_frame(hour.minutes, lasting, review=hour.review, in_order=hour.in_order)
    columns = (said("time", language), "", said("what", language))
    table = Table(columns, tuple(_rows(frame, hour, language)), (2.4, 1.6, 6))
    fit = say_fit(frame, language)
    fits: list[Block] = [Paragraph(fit, "small")] if fit else []
    return [Heading(said("frame", language)), table, *fits]


def _rows(frame: Frame, hour: HourOnPaper, language: str) -> list[tuple[str, str, str]]:
    index = 0 if language == "ja" else 1
    rows = []
    for part in frame.parts:
        times = f"{say_time(hour.begins, part.begins)}–{say_time(hour.begins, part.begins + part.minutes)}"
        what = [PARTS_MORE[part.name][index]]
        if part.name == "do" and frame.practice and hour.in_order:
            what = [_slot(slot, hour, language) for slot in frame.practice]
        rows.append((times, PARTS[part.name][index], "\n".join(what)))
    return rows


def _slot(slot: Slot, hour: HourOnPaper, language: str) -> str:
    """What does not fit has no time."""
    title = hour.lessons[int(slot.lesson)].title if slot.lesson else REVIEW[0 if language == "ja" else 1]
    when = say_time(hour.begins, slot.begins) if slot.fits else said("later", language)
    return f"{when}　{title}　{say_minutes(slot.minutes, language)}"


def _lessons(hour: HourOnPaper, language: str) -> list[Block]:
    head = Heading(said("lessons", language))
    if not hour.lessons:
        return [head, Paragraph(said("no_plan", language))]
    rows = tuple(
        (str(number) if hour.in_order else "・", one.title, one.goal, str(one.minutes) if one.minutes else "")
        for number, one in enumerate(hour.lessons, 1)
    )
    columns = ("", said("lesson", language), said("goal", language), said("minutes", language))
    table = Table(columns, rows, (0.6, 3.6, 6, 0.9), (0, 3))
    free = len(hour.lessons) > 1 and not hour.in_order
    return [head, *([Paragraph(said("free", language), "small")] if free else []), table]


def _apart(hour: HourOnPaper, language: str) -> list[Block]:
    if not hour.apart:
        return []
    rows = tuple((one.who, _of_apart(one, language)) for one in hour.apart)
    table = Table((said("who", language), said("plan", language)), rows, (2.5, 7.5))
    return [Heading(said("apart", language)), table]


def _of_apart(one: Apart, language: str) -> str:
    review = (REVIEW[0 if language == "ja" else 1],) if one.review else ()
    return said("between", language).join((*review, *one.lessons)) or said("nothing_planned", language)


def _needs(hour: HourOnPaper, language: str) -> list[Block]:
    if not hour.needs:
        return []
    rows = tuple((one.who, said("between", language).join(one.needs)) for one in hour.needs)
    table = Table((said("who", language), said("need", language)), rows, (2.5, 7.5))
    return [Heading(said("needs", language)), table]


def _bring(hour: HourOnPaper, language: str) -> tuple[str, ...]:
    lessons = said("between", language).join(one.title for one in hour.lessons)
    lines = [words[0 if language == "ja" else 1] for words in BRING]
    return tuple(
        line.format(people=hour.people, lessons=lessons)
        for line in lines
        if lessons or "{lessons}" not in line
    )

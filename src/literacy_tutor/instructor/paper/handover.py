"""Before paper: the handover sheet of an hour, one page: who came and did what, who needs what and why, what is next."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from literacy_tutor.instructor.paper.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Table,
    WritingLines,
)
from literacy_tutor.instructor.planning_words import say_hour

_WORDS = {
    "kind": ("引きつぎ", "Handover"),
    "no_hour": ("まだ 授業が ありません。", "There has been no class hour yet."),
    "people": ("来た方", "Who came"),
    "nobody": ("出席は まだ つけられていません。", "Attendance has not been marked yet."),
    "name": ("名前", "Name"),
    "did": ("きょう したこと", "What they did"),
    "needs": ("気をつけること", "What to look after"),
    "online": ("（オンライン）", " (online)"),
    "begun": ("{}（とちゅう）", "{} (not finished)"),
    "hard": ("「{lesson}」の 手順{step}で つまずきました：{says}", "Stumbled on step {step} of “{lesson}”: {says}"),
    "others": ("ほかに {}つの 手順", "{} more steps"),
    "absent": ("お休み：{}", "Away: {}"),
    "questions": ("答えを まつ 質問", "Questions to answer"),
    "asked": ("{who}：{text}", "{who}: {text}"),
    "notes": ("つぎの ボランティアへ", "For the next helper"),
    "none": ("ありません。", "None."),
    "next": ("つぎの回", "Next hour"),
    "no_next": ("まだ 決まっていません。", "Not settled yet."),
    "no_plan": ("練習は まだ 決まっていません。", "No lessons chosen yet."),
    "more": ("書き足し", "More"),
    "between": ("、", ", "),
}  # fmt: skip
MOST_HARD = 2
"""Steps told of each person; of more, how many."""
LONGEST = 300
"""Characters of a note on the sheet, which has one page; all of it is in the program."""


class Came(NamedTuple):
    """`did`: titles of lessons and whether they were finished. `hard`: a lesson's title, the step from 1, what it says."""

    who: str
    online: bool
    did: tuple[tuple[str, bool], ...]
    hard: tuple[tuple[str, int, str], ...]


class Asked(NamedTuple):
    who: str
    text: str
    answer: str


class NextHour(NamedTuple):
    """`number` and `day` of the hour, and its lessons' titles."""

    number: int
    day: date
    lessons: tuple[str, ...]


class Handover(NamedTuple):
    """`day` is None where there is no such hour."""

    class_title: str
    group: str
    number: int
    day: date | None
    came: tuple[Came, ...] = ()
    absent: tuple[str, ...] = ()
    questions: tuple[Asked, ...] = ()
    notes: tuple[str, ...] = ()
    next: NextHour | None = None


def derive_handover_sheet(handover: Handover, language: str) -> Document:
    if handover.day is None:
        blocks: list[Block] = [Paragraph(_said("no_hour", language))]
        title = handover.class_title
    else:
        title = f"{handover.class_title}　{say_hour(handover.number, handover.day, language)}".strip()
        blocks = [*_people(handover, language), *_open(handover, language), *_next(handover.next, language)]
        blocks.append(WritingLines(_said("more", language), 2))
    return Document(language, _said("kind", language), title, handover.group, tuple(blocks), one_page=True)


def _people(handover: Handover, language: str) -> list[Block]:
    blocks: list[Block] = [Heading(_said("people", language))]
    if handover.came:
        columns = tuple(_said(name, language) for name in ("name", "did", "needs"))
        rows = tuple(_row(one, language) for one in handover.came)
        blocks.append(Table(columns, rows, (2.4, 3.4, 4.2)))
    else:
        blocks.append(Paragraph(_said("nobody", language)))
    if handover.absent:
        away = _said("between", language).join(handover.absent)
        blocks.append(Paragraph(_said("absent", language).format(away)))
    return blocks


def _row(one: Came, language: str) -> tuple[str, str, str]:
    name = one.who + (_said("online", language) if one.online else "")
    did = [title if done else _said("begun", language).format(title) for title, done in one.did]
    hard = [
        _said("hard", language).format(lesson=lesson, step=step, says=says)
        for lesson, step, says in one.hard[:MOST_HARD]
    ]
    if more := one.hard[MOST_HARD:]:
        hard.append(_said("others", language).format(len(more)))
    return name, "\n".join(did), "\n".join(hard)


def _open(handover: Handover, language: str) -> list[Block]:
    questions = tuple(_question(one, language) for one in handover.questions)
    notes = tuple(_short(one) for one in handover.notes)
    return [*_list("questions", questions, language), *_list("notes", notes, language)]


def _list(name: str, lines: tuple[str, ...], language: str) -> list[Block]:
    blocks = Bullets(lines) if lines else Paragraph(_said("none", language))
    return [Heading(_said(name, language)), blocks]


def _question(one: Asked, language: str) -> str:
    text = _short(one.text)
    asked = _said("asked", language).format(who=one.who, text=text) if one.who else text
    return f"{asked}\n→ {_short(one.answer)}" if one.answer else asked


def _next(hour: NextHour | None, language: str) -> list[Block]:
    head = Heading(_said("next", language))
    if hour is None:
        return [head, Paragraph(_said("no_next", language))]
    lessons = Bullets(hour.lessons) if hour.lessons else Paragraph(_said("no_plan", language))
    return [head, Paragraph(say_hour(hour.number, hour.day, language), bold=True), lessons]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _said(name: str, language: str) -> str:
    return _WORDS[name][0 if language == "ja" else 1]

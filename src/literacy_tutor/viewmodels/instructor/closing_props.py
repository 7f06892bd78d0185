"""What the page 「おわりに」 shows: pure, from notes, sticks and how far the ending is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from literacy_tutor.common.dates import in_english, in_japanese
from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.ending import Ending, LastEnd, Step
from literacy_tutor.qtkit.sticks import Stick
from literacy_tutor.records.classes import Class
from literacy_tutor.records.notes import Note
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.words_closing import STATIC, spoken, static

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.desk import Draft


@dataclass(frozen=True, slots=True)
class NoteRow:
    id: str
    who: str
    """Whom it is about, or ""."""
    text: str
    answer: str
    day: str
    done: bool
    question: bool


@dataclass(frozen=True, slots=True)
class StepRow:
    label: str
    state: str
    words: str
    """What came of it, and what to do where it was not done."""


@dataclass(frozen=True, slots=True)
class ClosingProps:
    classes: tuple[ChipRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    questions: tuple[NoteRow, ...] = ()
    old: tuple[NoteRow, ...] = ()
    old_title: str = ""
    people: tuple[ChipRow, ...] = ()
    """Whose question is written: the class's people, and nobody."""
    writing: str = ""
    """What somebody had begun to write when the page was looked at: note, question, or ""."""
    draft: str = ""
    hour: str = ""
    """What is to be known of today's hour, or ""."""
    last: str = ""
    sticks: tuple[ChipRow, ...] = ()
    stick_words: str = ""
    needs_sheet: bool = False
    can_end: bool = True
    running: bool = False
    steps: tuple[StepRow, ...] = ()
    told: str = ""
    """How the ending came out, in a sentence; "" before and meanwhile."""
    well: bool = False
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtClosing:
    classes: Sequence[Class]
    class_: str
    notes: Sequence[Note]
    names: Mapping[str, str]
    """How people are called, by id: those of the class, in their order, and whomever a note is about."""
    members: Sequence[str]
    draft: Draft
    has_hour: bool
    last: LastEnd | None
    sticks: Sequence[Stick]
    stick: Path | None
    has_key: bool
    keeps: bool
    """Whether anything is recorded."""
    ending: Ending
    language: str


def derive_closing_props(at: AtClosing) -> ClosingProps:
    rows = [_note_row(one, at) for one in at.notes]
    old = tuple(one for one in rows if one.done)
    finished = bool(at.ending.steps) and not at.ending.running
    return ClosingProps(
        classes=class_chips(at.classes, at.class_),
        notes=tuple(one for one in rows if not one.done and not one.question),
        questions=tuple(one for one in rows if not one.done and one.question),
        old=old,
        old_title=spoken("old", at.language, count=len(old)),
        people=_people(at),
        writing=at.draft.kind,
        draft=at.draft.text,
        hour=_hour(at),
        last=_last(at),
        sticks=tuple(ChipRow(str(one.folder), one.name, one.folder == at.stick) for one in at.sticks),
        stick_words=_stick_words(at),
        needs_sheet=at.keeps and not at.has_key,
        can_end=at.keeps and not at.ending.running,
        running=at.ending.running,
        steps=tuple(_step_row(one, at.language) for one in at.ending.steps),
        told=spoken("allDone" if at.ending.done else "notAllDone", at.language) if finished else "",
        well=at.ending.done,
        words=static(STATIC, at.language),
    )


def _note_row(note: Note, at: AtClosing) -> NoteRow:
    written = datetime.fromisoformat(note.written_at)
    return NoteRow(
        note.id,
        at.names.get(note.learner, ""),
        note.text,
        note.answer,
        say_day(written, at.language),
        note.done_at != "",
        note.kind == "question",
    )


def _people(at: AtClosing) -> tuple[ChipRow, ...]:
    nobody = ChipRow("", spoken("nobody", at.language), not at.draft.asker)
    named = tuple(ChipRow(one, at.names[one], one == at.draft.asker) for one in at.members)
    return (nobody, *named) if named else ()


def _hour(at: AtClosing) -> str:
    if not at.keeps:
        return spoken("notKept", at.language)
    return "" if at.has_hour or not at.classes else spoken("noHour", at.language)


def _last(at: AtClosing) -> str:
    if at.last is None:
        return spoken("never", at.language) if at.keeps else ""
    word = "lastCopied" if at.last.copied else "last"
    return spoken(word, at.language, day=say_day(at.last.at, at.language), time=f"{at.last.at:%H:%M}")


def _stick_words(at: AtClosing) -> str:
    if not at.keeps or not at.has_key:
        return ""
    if not at.sticks:
        return spoken("noStick", at.language)
    return "" if at.stick else spoken("chooseStick", at.language)


def _step_row(step: Step, language: str) -> StepRow:
    return StepRow(spoken(step.id, language), step.state, _step_words(step, language))


def _step_words(step: Step, language: str) -> str:
    if step.why_not:
        return spoken(step.why_not, language)
    if step.problem:
        return plain(step.problem.ja).replace("\n", "") if language == "ja" else step.problem.en
    match step.state:
        case "done":
            return spoken(f"{step.id}.{'mended' if step.mended else 'done'}", language)
        case "failed":
            return spoken("stopped", language)
        case state:
            return spoken(state, language)


def say_day(day: datetime, language: str) -> str:
    return plain(in_japanese(day.date())) if language == "ja" else in_english(day.date())

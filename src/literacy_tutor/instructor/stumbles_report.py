"""A report: where learners stumble, over all lessons: which sentence is to be rewritten first."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.mistake_words import name_of_mistake, step_of
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.shares import wilson
from literacy_tutor.instructor.sheets import Cell, Table
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.records.stumbling import StepMet, steps_met

COLUMNS = (
    ("練習と手順", "Lesson and step"),
    ("いまの文", "Sentence as it stands"),
    ("ためした人", "Tried by"),
    ("つまずいた人", "Stumbled"),
    ("割合（95％の幅）", "Share (95 % range)"),
    ("かかった秒", "Seconds (median)"),
    ("いちばん多い まちがい", "Commonest mistake"),
)
_TITLE = ("つまずく手順", "Where people stumble")
_STEP = ("{lesson}・手順{number}", "{lesson}, step {number}")
_GONE = ("（いまの練習には ない手順）", "(No longer in the lesson)")
_COMMONEST = ("{mistake}（{people}人）", "{mistake} ({people})")
_SHARE = ("{share}％（{low}〜{high}％）", "{share} % ({low} to {high} %)")
_NOTE = (
    "つまずいた人は、その手順で 1回でも まちがえたか、ヒントを 見た人です。よく つまずく手順から ならびます（人数が 少ない手順は "
    "ひかえめに 見ます）。{least}人より 少ない手順は 下に 来ます。かかった秒は、まん中の人のものです。",
    "Stumbled means: made a mistake in the step or had a hint, at least once. Where people stumble most comes first, judged "
    "with caution where few tried (the lower end of the range); steps tried by fewer than {least} people come last.",
)
_EMPTY = (
    "この期間には、まだ 練習の記録が ありません。だれかが 練習すると、ここに 出ます。",
    "Nobody has practised in these months. Steps appear here once somebody has.",
)
LEAST_MET = 3


def worst_first(steps: Sequence[StepMet]) -> list[StepMet]:
    """By the lower end, so that many who stumble come before the one who did; nobody's step is left out."""
    return sorted(
        steps,
        key=lambda one: (
            one.met < LEAST_MET,
            -wilson(one.stumbled, one.met).low,
            -one.met,
            one.lesson,
            one.step,
        ),
    )


def stumbles_report(asked: Asked) -> Report:
    steps = worst_first(steps_met(asked.database, asked.class_, *asked.span, asked.tell))
    lessons = {id: asked.lesson(id) for id in {one.lesson for one in steps}}
    rows = tuple(_row(asked, one, lessons[one.lesson]) for one in steps)
    return Report(
        Table(asked.say(_TITLE), tuple(asked.say(one) for one in COLUMNS), rows),
        notes=(asked.say(_NOTE).format(least=LEAST_MET),),
        empty="" if rows else asked.say(_EMPTY),
    )


def _row(asked: Asked, met: StepMet, lesson: Lesson | None) -> tuple[Cell, ...]:
    step = step_of(lesson, met.step)
    number = str(lesson.steps.index(step) + 1) if lesson and step else f"“{met.step}”"
    title = plain(lesson.title) if lesson else met.lesson
    interval = wilson(met.stumbled, met.met)
    per_cent = {
        "share": round(100 * met.stumbled / met.met),
        "low": round(100 * interval.low),
        "high": round(100 * interval.high),
    }
    mistake = name_of_mistake(step, met.mistake, asked.language) if met.mistake else ""
    return (
        asked.say(_STEP).format(lesson=title, number=number),
        plain(step.say) if step else asked.say(_GONE),
        met.met,
        met.stumbled,
        asked.say(_SHARE).format(**per_cent),
        round(median(met.ms) / 1000) if met.ms else None,
        asked.say(_COMMONEST).format(mistake=mistake, people=met.mistaken) if mistake else "",
    )

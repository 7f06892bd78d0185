"""A report: how well learners tell genuine from fake, with names; so it stays behind the door, and no file is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from literacy_tutor.instructor import charts
from literacy_tutor.instructor.charts import Chart, Range
from literacy_tutor.instructor.judgement import (
    estimate_words,
    measured_together,
    tallies,
    why_at_length,
    why_words,
)
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.sheets import Cell, Table
from literacy_tutor.lessons.judging import (
    Estimate,
    Measured,
    NotMeasured,
    Tally,
    measure,
    together,
    with_asking_as_suspicion,
)
from literacy_tutor.records import classes
from literacy_tutor.records.judgements import judgements
from literacy_tutor.records.learners import learners

COLUMNS = (
    ("名前", "Name"),
    ("見抜けた", "Fakes seen through"),
    ("本物を 疑った", "Genuine ones doubted"),
    ("相談（にせ物）", "Asked (fakes)"),
    ("相談（本物）", "Asked (genuine)"),
    ("見分ける力 d′", "Discrimination d′"),
    ("用心の かたより c", "Bias c"),
)
SHARES = (2.5, 1.1, 1.3, 1.3, 1.2, 1.9, 1.9)
_TITLE = ("見分ける力", "Telling genuine from fake")
_CLASS = ("クラス全体", "All together")
_SECOND = ("└ 相談も 疑いと 数えると", "└ counting “ask” as “suspicious”")
_D_CHART = ("見分ける力 d′（95％の幅）", "Discrimination d′ (95 % range)")
_C_CHART = ("用心の かたより c（95％の幅）", "Bias c (95 % range)")
_NOTES = (
    (
        "d′ は 大きいほど よく見分けています。0 は 当てずっぽうと 同じです。c が 0 より 小さい人は 何でも 疑い、"
        "大きい人は 何でも 信じがちです。「相談する」は いつも 正しい行動なので、べつに 数えます。",
        "The larger d′, the better genuine and fake are told apart; 0 is guessing. With c below 0 somebody doubts too much, "
        "above 0 believes too much. To ask is always right, and is counted apart.",
    ),
    (
        "同じ問題は、はじめの答えだけを 数えます。名前の出る 見分ける力は、ファイルにも 紙にも 出しません。"
        "ほかの人に 見せないでください。",
        "Of each question only the first answer counts. Names with these figures go into no file and on no paper: please "
        "show them to nobody.",
    ),
)
_EMPTY = (
    "まだ「本物か にせ物か」の答えが ありません。「だまされない力」の 練習をすると、ここに 出ます。",
    "Nobody has judged anything genuine or fake yet. Answers appear here after lessons of “Fraud and cyber-attacks”.",
)


def judgement_report(asked: Asked) -> Report:
    answers = judgements(asked.database, asked.class_, *asked.span, asked.tell)
    by_person = tallies(answers, "")
    named = [(name, by_person[id]) for id, name in _people(asked).items() if id in by_person]
    lines = [*_class_lines(asked, by_person), *_lines(asked, named)]
    whys = dict.fromkeys(found.why for _, _, found in lines if isinstance(found, NotMeasured))
    return Report(
        Table(
            asked.say(_TITLE),
            tuple(asked.say(one) for one in COLUMNS),
            tuple(_row(asked, *line) for line in lines),
        ),
        SHARES,
        charts=tuple(_charts(asked, lines)),
        notes=(*(why_at_length(one, asked.language) for one in whys), *(asked.say(one) for one in _NOTES)),
        empty="" if by_person else asked.say(_EMPTY),
    )


Line = tuple[str, Tally, Measured | NotMeasured]


def _people(asked: Asked) -> dict[str, str]:
    found = classes.members(asked.database, asked.class_) if asked.class_ else learners(asked.database)
    return {one.id: one.name for one in found}


def _class_lines(asked: Asked, by_person: Mapping[str, Tally]) -> Iterator[Line]:
    if len(by_person) < 2:
        return
    whole = list(by_person.values())
    yield asked.say(_CLASS), together(whole), measured_together(whole, asked.class_)
    doubting = [with_asking_as_suspicion(one) for one in whole]
    if doubting != whole:
        yield asked.say(_SECOND), together(doubting), measured_together(doubting, asked.class_)


def _lines(asked: Asked, named: Sequence[tuple[str, Tally]]) -> Iterator[Line]:
    for name, tally in named:
        yield name, tally, measure(tally)
        doubting = with_asking_as_suspicion(tally)
        if doubting != tally:
            yield asked.say(_SECOND), doubting, measure(doubting)


def _row(asked: Asked, name: str, tally: Tally, found: Measured | NotMeasured) -> tuple[Cell, ...]:
    counts = (
        f"{tally.hits}/{tally.fraud}",
        f"{tally.false_alarms}/{tally.genuine}",
        tally.fraud_asked,
        tally.genuine_asked,
    )
    match found:
        case Measured(d_prime, criterion):
            return (
                name,
                *counts,
                estimate_words(d_prime, asked.language),
                estimate_words(criterion, asked.language),
            )
        case NotMeasured(why):
            return (name, *counts, why_words(why, asked.language), "")


def _charts(asked: Asked, lines: list[Line]) -> Iterator[Chart]:
    """Each once, and for all together with the second line."""
    second = asked.say(_SECOND)
    drawn = [line for at, line in enumerate(lines) if line[0] != second or at == 1]
    measured = [(name, found) for name, _, found in drawn if isinstance(found, Measured)]
    if measured:
        yield _ranges(asked, _D_CHART, [(name, found.d_prime) for name, found in measured])
        yield _ranges(asked, _C_CHART, [(name, found.criterion) for name, found in measured])


def _ranges(asked: Asked, title: tuple[str, str], measured: list[tuple[str, Estimate]]) -> Chart:
    drawn = [Range(name, *one, estimate_words(one, asked.language)) for name, one in measured]
    return charts.ranges(asked.say(title), drawn)

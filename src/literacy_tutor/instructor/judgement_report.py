"""A report: how well learners tell genuine from fake, with names; so it stays behind the door, and no file is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from literacy_tutor.instructor import charts
from literacy_tutor.instructor.charts import Chart, Range
from literacy_tutor.instructor.judgement import (
    estimate_words,
    measured_together,
    tallies,
    why_at_length,
    why_words,
)
from literacy_tutor.instructor.judgement_words import say_answers, say_of_class, say_of_one
from literacy_tutor.instructor.report import Asked, InWords, Report
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
from literacy_tutor.lessons.judging_class import fit_for_class
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
_TITLE = ("見分ける力", "Telling genuine from fake")
_CLASS = ("クラス全体", "All together")
_SECOND = ("└ 相談も 疑いと 数えると", "└ counting “ask” as “suspicious”")
_D_CHART = ("見分ける力 d′（95％の幅）", "Discrimination d′ (95 % range)")
_C_CHART = ("用心の かたより c（95％の幅）", "Bias c (95 % range)")
_IN_WORDS = (
    ("名前", "Name"),
    ("にせ物を 見抜いた", "Fakes seen through"),
    ("本物を 疑った", "Genuine ones doubted"),
    ("相談した", "Asked somebody"),
    ("どう 読むか", "What it says"),
)
_OF = ("{of}件中 {count}件", "{count} of {of}")
_TIMES = ("{count}件", "{count}")
_NONE = ("まだ ありません", "None yet")
_EXPLAINED = (
    (
        "見抜けた：にせ物を「あやしい」と 答えた数と、答えた にせ物の 数。",
        "Fakes seen through: called suspicious, of all fakes answered.",
    ),
    (
        "本物を 疑った：本物を「あやしい」と 答えた数と、答えた 本物の 数。",
        "Genuine ones doubted: called suspicious, of all genuine ones answered.",
    ),
    (
        "└ の行：「相談する」も 疑ったうちに 入れて、数え直したもの。",
        "Lines with └: counted again with “ask” as “suspicious”.",
    ),
    (
        "d′（見分ける力）：大きいほど、にせ物と 本物を よく 見分けています。0 は 当てずっぽうと 同じです。",
        "d′ (discrimination): the larger, the better fake and genuine are told apart; 0 is guessing.",
    ),
    (
        "c（用心の かたより）：0 より 小さいと 何でも 疑いがち、0 より 大きいと 何でも 信じがちです。",
        "c (bias): below 0 too much is doubted, above 0 too much is believed.",
    ),
    (
        "（ ）の中：95％の幅。同じように 100回 測れば、95回は ほんとうの 値が この間に あります。",
        "In brackets: the 95 % range. Measured like this 100 times, it holds the true value 95 times.",
    ),
)
_NOTE = (
    "同じ問題は、はじめの答えだけを 数えます。「相談する」は いつも 正しい行動です。名前の出る 見分ける力は、ファイルにも 紙にも "
    "出しません。ほかの人に 見せないでください。",
    "Of each question only the first answer counts. To ask is always right. Names with these figures go into no file and on "
    "no paper: please show them to nobody.",
)
_EMPTY = (
    "まだ「本物か にせ物か」の答えが ありません。「だまされない力」の 練習をすると、ここに 出ます。",
    "Nobody has judged anything genuine or fake yet. Answers appear here after lessons of “Fraud and cyber-attacks”.",
)


Found = Measured | NotMeasured
Line = tuple[str, Tally, Found]


def judgement_report(asked: Asked) -> Report:
    answers = judgements(asked.database, asked.class_, *asked.span, asked.tell)
    by_person = tallies(answers, "")
    named = [(name, by_person[id]) for id, name in _people(asked).items() if id in by_person]
    these = list(by_person.values())
    whole = measured_together(these, asked.class_)
    lines = [*_class_lines(asked, these, whole), *_lines(asked, named)]
    return Report(
        Table(
            asked.say(_TITLE),
            tuple(asked.say(one) for one in COLUMNS),
            tuple(_row(asked, *line) for line in lines),
        ),
        charts=tuple(_charts(asked, lines)),
        notes=(asked.say(_NOTE),),
        empty="" if by_person else asked.say(_EMPTY),
        in_words=_in_words(asked, these, whole, named, lines),
    )


def _in_words(
    asked: Asked,
    these: Sequence[Tally],
    whole: Found,
    named: Sequence[tuple[str, Tally]],
    lines: Sequence[Line],
) -> InWords:
    whys = dict.fromkeys(found.why for _, _, found in lines if isinstance(found, NotMeasured))
    return InWords(
        say_answers(together(these), asked.language) if these else (),
        say_of_class(whole, len(fit_for_class(these)), asked.language),
        Table(
            asked.say(_TITLE),
            tuple(asked.say(one) for one in _IN_WORDS),
            tuple(_row_in_words(asked, name, tally) for name, tally in named),
        ),
        (*(asked.say(one) for one in _EXPLAINED), *(why_at_length(one, asked.language) for one in whys)),
    )


def _row_in_words(asked: Asked, name: str, tally: Tally) -> tuple[Cell, ...]:
    def of(count: int, all_: int) -> str:
        return asked.say(_OF).format(count=count, of=all_) if all_ else asked.say(_NONE)

    return (
        name,
        of(tally.hits, tally.fraud),
        of(tally.false_alarms, tally.genuine),
        asked.say(_TIMES).format(count=tally.fraud_asked + tally.genuine_asked),
        say_of_one(tally, measure(tally), asked.language),
    )


def _people(asked: Asked) -> dict[str, str]:
    found = classes.members(asked.database, asked.class_) if asked.class_ else learners(asked.database)
    return {one.id: one.name for one in found}


def _class_lines(asked: Asked, these: Sequence[Tally], whole: Found) -> Iterator[Line]:
    if len(these) < 2:
        return
    yield asked.say(_CLASS), together(these), whole
    doubting = [with_asking_as_suspicion(one) for one in these]
    if doubting != these:
        yield asked.say(_SECOND), together(doubting), measured_together(doubting, asked.class_)


def _lines(asked: Asked, named: Sequence[tuple[str, Tally]]) -> Iterator[Line]:
    for name, tally in named:
        yield name, tally, measure(tally)
        doubting = with_asking_as_suspicion(tally)
        if doubting != tally:
            yield asked.say(_SECOND), doubting, measure(doubting)


def _row(asked: Asked, name: str, tally: Tally, found: Found) -> tuple[Cell, ...]:
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

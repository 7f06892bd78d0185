"""A report: a span of months for the city, in numbers; no names, and nothing of fewer than five people."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.instructor import charts
from literacy_tutor.instructor.charts import Bar, Chart, Range
from literacy_tutor.instructor.city_figures import Count, Figures, city_figures
from literacy_tutor.instructor.class_report import TRACK_WORDS
from literacy_tutor.instructor.hours_report import in_hours
from literacy_tutor.instructor.judgement import estimate_words, why_words
from literacy_tutor.instructor.judgement_words import say_pairs
from literacy_tutor.instructor.report import Asked, Report
from literacy_tutor.instructor.sheets import Cell, Table
from literacy_tutor.instructor.suppression import LEAST_PEOPLE
from literacy_tutor.lessons.judging import Estimate, Measured, NotMeasured
from literacy_tutor.lessons.model import TRACKS

COLUMNS = (("項目", "Figure"), ("値", "Value"), ("単位", "Unit"))
_TITLE = ("市への報告", "Report to the city")
_WORDS: dict[str, tuple[str, str]] = {
    "people": ("参加した人", "Participants"),
    "hours": ("開いた授業", "Class hours held"),
    "minutes": ("授業の時間", "Time of class hours"),
    "came": ("延べ出席者", "Attendances"),
    "online": ("延べ出席者のうち オンライン", "Attendances online"),
    "person_hours": ("延べ時間", "Person-hours"),
    "online_hours": ("延べ時間のうち オンライン", "Person-hours online"),
    "done": ("練習を 終えた回数", "Times a lesson was finished"),
    "basics": ("練習を 終えた回数：スマホの基本", "Times a lesson was finished: smartphone basics"),
    "procedures": ("練習を 終えた回数：ネットの手続き", "Times a lesson was finished: online procedures"),
    "fraud": ("練習を 終えた回数：だまされない力", "Times a lesson was finished: fraud and cyber-attacks"),
    "before_d": ("見分ける力 d′：はじめ", "Discrimination d′: before"),
    "after_d": ("見分ける力 d′：おわり", "Discrimination d′: after"),
    "before_c": ("用心の かたより c：はじめ", "Bias c: before"),
    "after_c": ("用心の かたより c：おわり", "Bias c: after"),
}
_UNITS: dict[str, tuple[str, str]] = {
    "people": ("人", "people"),
    "times": ("回", "hours"),
    "attendances": ("人回", "attendances"),
    "minutes": ("分", "minutes"),
    "hours": ("時間", "hours"),
    "lessons": ("回", "times"),
    "range": ("95％の幅", "95 % range"),
}
FEW = (f"{LEAST_PEOPLE}人未満", f"Fewer than {LEAST_PEOPLE} people")
WITHHELD = (
    "出しません（引き算で 少人数が 分かるため）",
    "Withheld (else a small group could be worked out)",
)
NOT_MEASURED = ("まだ測っていません", "Not measured")
_TRACK_CHART = ("練習を 終えた回数", "Times a lesson was finished")
_RANGE_CHART = ("見分ける力 d′（95％の幅）", "Discrimination d′ (95 % range)")
_BEFORE, _AFTER = ("はじめ", "Before"), ("おわり", "After")
_NOTE = (
    "参加した人は、出席したか、練習を した人です。ボランティアは 数えません。{least}人より 少ない人の 数は 出しません。",
    "Participants came to a class hour or practised. Volunteers are not counted. Figures of fewer than {least} people are "
    "left out.",
)
_FIGURES = (
    "見分ける力 d′ と 用心の かたより c は、はじめと おわりの 同じ問題集に 答えた人の 平均です。d′ の 0 は "
    "当てずっぽうと 同じで、大きいほど よく 見分けています。c が 0 より 小さいと 本物まで 疑いがち、大きいと にせ物も "
    "信じがちです。",
    "Discrimination d′ and bias c are means of those who answered the set before and the set after. With d′ at 0 they guess; "
    "the larger it is, the better they tell fake from genuine. With c below 0 they rather doubt genuine ones, above 0 they "
    "rather believe fakes.",
)
_IN_WORDS = (
    "ことばで：にせ物と 本物を 1つずつ ならべると、にせ物を 言いあてるのは 10回のうち、はじめ {before}、おわり {after}です"
    "（5回は 当てずっぽうと 同じ）。{change}",
    "In words: shown one fake and one genuine message, they would name the fake {before} times in 10 before and {after} "
    "after (5 is guessing). {change}",
)
_CHANGE = {
    "better": ("おわりの ほうが よく 見分けています。", "They tell them apart better after than before."),
    "worse": ("おわりの ほうが 見分けていません。", "They tell them apart less well after than before."),
    "unsure": ("よくなったか どうかは、まだ 言えません。", "Whether that is better, one cannot yet say."),
}
_EMPTY = (
    "この期間には、まだ 記録が ありません。期間を 変えるか、授業の あとで もう一度 見てください。",
    "Nothing is recorded for these months. Choose others, or look again after a class.",
)


def city_report(asked: Asked) -> Report:
    figures = city_figures(asked.database, asked.class_, asked.span, asked.tell)
    rows = (*_numbers(asked, figures), *_judgement(asked, figures))
    nothing = not figures.held.hours and not figures.counts["people"].people
    return Report(
        Table(asked.say(_TITLE), tuple(asked.say(one) for one in COLUMNS), rows),
        charts=tuple(_charts(asked, figures)),
        notes=(asked.say(_NOTE).format(least=LEAST_PEOPLE), *_figures_explained(asked, figures)),
        empty=asked.say(_EMPTY) if nothing else "",
    )


def _numbers(asked: Asked, figures: Figures) -> Iterator[tuple[Cell, ...]]:
    held, counts = figures.held, figures.counts

    def line(what: str, value: Cell, unit: str, count: Count | None = None) -> tuple[Cell, ...]:
        told = value if count is None or not count.hidden else asked.say(FEW if count.small else WITHHELD)
        return asked.say(_WORDS[what]), told, asked.say(_UNITS[unit])

    yield line("people", counts["people"].people, "people", counts["people"])
    yield line("hours", held.hours, "times")
    yield line("minutes", held.minutes, "minutes")
    yield line("came", held.attendances, "attendances", counts["came"])
    yield line("online", held.online, "attendances", counts["online"])
    yield line("person_hours", in_hours(held.person_minutes), "hours", counts["came"])
    yield line("online_hours", in_hours(held.online_minutes), "hours", counts["online"])
    for what in ("done", *TRACKS):
        yield line(what, figures.lessons[what], "lessons", counts[what])


def _judgement(asked: Asked, figures: Figures) -> Iterator[tuple[Cell, ...]]:
    for of, letter in (("d_prime", "d"), ("criterion", "c")):
        for found, form in ((figures.before, "before"), (figures.after, "after")):
            words = asked.say(_WORDS[f"{form}_{letter}"])
            yield words, _estimate(asked, found, of), asked.say(_UNITS["range"])


def _figures_explained(asked: Asked, figures: Figures) -> Iterator[str]:
    yield asked.say(_FIGURES)
    if isinstance(figures.before, Measured) and isinstance(figures.after, Measured):
        before, after = figures.before.d_prime, figures.after.d_prime
        yield asked.say(_IN_WORDS).format(
            before=say_pairs(before, asked.language),
            after=say_pairs(after, asked.language),
            change=asked.say(_CHANGE[_change(before, after)]),
        )


def _change(before: Estimate, after: Estimate) -> str:
    """Only where their ranges lie apart."""
    if after.low > before.high:
        return "better"
    return "worse" if after.high < before.low else "unsure"


def _estimate(asked: Asked, found: Measured | NotMeasured | None, of: str) -> str:
    match found:
        case None:
            return asked.say(NOT_MEASURED)
        case NotMeasured(why):
            return why_words(why, asked.language)
        case Measured():
            return estimate_words(getattr(found, of), asked.language)


def _charts(asked: Asked, figures: Figures) -> Iterator[Chart]:
    told = [one for one in TRACKS if not figures.counts[one].hidden and figures.lessons[one]]
    if told:
        yield charts.bars(
            asked.say(_TRACK_CHART),
            [
                Bar(asked.say(TRACK_WORDS[one]), figures.lessons[one], str(figures.lessons[one]))
                for one in told
            ],
        )
    pair = ((_BEFORE, figures.before), (_AFTER, figures.after))
    measured = [(words, found.d_prime) for words, found in pair if isinstance(found, Measured)]
    if len(measured) == len(pair):
        yield charts.ranges(
            asked.say(_RANGE_CHART),
            [Range(asked.say(words), *one, estimate_words(one, asked.language)) for words, one in measured],
        )

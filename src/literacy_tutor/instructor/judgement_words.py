"""Beside the figures of judgement: what they say to whoever reads no statistics, and never more than their ranges allow.

A d' becomes what it means where one fake and one genuine message lie side by side: the fake one is named in a share of
Φ(d' / √2) of such pairs (Green and Swets 1966, Signal Detection Theory and Psychophysics, 2.4). Ranges are rounded outwards.
"""

from __future__ import annotations

from math import ceil, floor, sqrt
from typing import Literal

from literacy_tutor.instructor.judgement import PLACES
from literacy_tutor.instructor.shares import wilson
from literacy_tutor.lessons.judging import NORMAL, Estimate, Measured, NotMeasured, Tally
from literacy_tutor.lessons.judging_class import LEAST_DECIDED, LEAST_LEARNERS

Words = tuple[str, str]
"""Japanese, English."""
WELL = 0.7
"""Of such pairs, at the lower end: then one may say that somebody tells them apart well."""
MANY = 12
"""Cases; of more, what that is of ten is said, too."""

_DIFFERENCE: dict[str, Words] = {
    "well": ("よく 見分けています。", "They tell fake from genuine well."),
    "some": ("ある程度 見分けています。", "They tell fake from genuine to some degree."),
    "unsure": (
        "見分けているのか、当てずっぽうなのか、まだ 分かりません。",
        "Whether they tell fake from genuine or only guess, one cannot yet say.",
    ),
    "reversed": ("にせ物と 本物を 取りちがえています。", "They take fake for genuine, and genuine for fake."),
}
_LEANING: dict[str, Words] = {
    "careful": (
        "用心ぶかい ほうです：本物を 疑う まちがいが、にせ物を 信じる まちがいより 多く あります。",
        "They are on the careful side: they doubt genuine ones more often than they believe fakes.",
    ),
    "trusting": (
        "信じやすい ほうです：にせ物を 信じる まちがいが、本物を 疑う まちがいより 多く あります。",
        "They are on the trusting side: they believe fakes more often than they doubt genuine ones.",
    ),
    "neither": (
        "疑う まちがいと 信じる まちがいの どちらが 多いとも 言えません。",
        "Whether they rather doubt genuine ones or rather believe fakes, one cannot say.",
    ),
}
"""c below 0 is the same as more false alarms than misses, each of its own kind."""
_SHORT_LEANING: dict[str, Words] = {
    "careful": ("用心ぶかい ほうです。", "On the careful side."),
    "trusting": ("信じやすい ほうです。", "On the trusting side."),
    "neither": ("", ""),
}
_PAIRS: Words = (
    "にせ物と 本物を 1つずつ ならべると、にせ物を 言いあてるのは 10回のうち {pairs}です（5回は 当てずっぽうと 同じ）。",
    "Shown one fake and one genuine message, they would name the fake {pairs} times in 10 (5 is guessing).",
)
_NARROWER: Words = ("答えが ふえると、この幅は せまくなります。", "The more answers, the narrower this gets.")
_NOT_YET: dict[str, Words] = {
    "few_items": ("まだ 分かりません", "Cannot say yet"),
    "mostly_asked": (
        "相談が 多く、ひとりで 見分けるかは 分かりません。相談は 正しい行動です。",
        "Mostly asked somebody, which is right. How they judge alone, one cannot say.",
    ),
}
_OF_A_CLASS: dict[str, Words] = {
    "few_learners": (
        "クラスとして どうかは、まだ 言えません。にせ物と 本物を {least}件ずつ 自分で 決めた人が {people}人に なると 言えます"
        "（いまは {now}人）。",
        "What this says of the class, one cannot yet say: that takes {people} people who have each decided on {least} fakes "
        "and {least} genuine ones (so far: {now}).",
    ),
    "no_spread": (
        "クラスとして どうかは、まだ 言えません。みんなの 答えに 差が なく、どこまでが 偶然か 分かりません。",
        "What this says of the class, one cannot yet say: the answers differ too little to show what is chance.",
    ),
}
_ANYTHING: Words = (
    "：にせ物 10件なら、見抜くのは {low}〜{high}件の どこか",
    ": of 10 fakes, anything between {low} and {high}",
)


def say_answers(tally: Tally, language: str) -> tuple[str, str]:
    """Of the fakes, and of the genuine ones, what was done with them."""
    ja, en = zip(_of_fakes(tally), _of_genuine(tally), strict=True)
    return en if language == "en" else ja


def say_of_class(found: Measured | NotMeasured, fit: int, language: str) -> tuple[str, ...]:
    """What the answers mean, and how sure that is; `fit`: people who decided on enough."""
    if isinstance(found, NotMeasured):
        words = _said(_OF_A_CLASS[found.why], language)
        return (words.format(least=LEAST_DECIDED, people=LEAST_LEARNERS, now=fit),)
    pairs = say_pairs(found.d_prime, language)
    return (
        _said(_DIFFERENCE[difference(found.d_prime)], language)
        + _between(language)
        + _said(_LEANING[leaning(found.criterion)], language),
        _said(_PAIRS, language).format(pairs=pairs) + _between(language) + _said(_NARROWER, language),
    )


def say_of_one(tally: Tally, found: Measured | NotMeasured, language: str) -> str:
    """In a cell of a table."""
    if isinstance(found, NotMeasured):
        anything = _anything(tally, language) if found.why == "few_items" else ""
        return _said(_NOT_YET[found.why], language) + anything
    told = _said(_DIFFERENCE[difference(found.d_prime)], language)
    lean = _said(_SHORT_LEANING[leaning(found.criterion)], language)
    return told + _between(language) + lean if lean else told


def difference(d_prime: Estimate) -> Literal["well", "some", "unsure", "reversed"]:
    """By the range as it is written, so that words and figures agree."""
    if round(d_prime.low, PLACES) <= 0 <= round(d_prime.high, PLACES):
        return "unsure"
    if d_prime.high < 0:
        return "reversed"
    return "well" if _share_of_pairs(d_prime.low) >= WELL else "some"


def leaning(criterion: Estimate) -> Literal["careful", "trusting", "neither"]:
    """By the range as it is written, too."""
    if round(criterion.high, PLACES) < 0:
        return "careful"
    return "trusting" if round(criterion.low, PLACES) > 0 else "neither"


def say_pairs(these: Estimate, language: str) -> str:
    """「7〜9回」 of ten pairs."""
    low, high = pairs_of_ten(these)
    return f"{low} to {high}" if language == "en" else f"{low}〜{high}回"


def pairs_of_ten(d_prime: Estimate) -> tuple[int, int]:
    """Of ten pairs of one fake and one genuine message, at least and at most so many."""
    return floor(10 * _share_of_pairs(d_prime.low)), ceil(10 * _share_of_pairs(d_prime.high))


def _share_of_pairs(d_prime: float) -> float:
    return NORMAL.cdf(d_prime / sqrt(2))


def _of_fakes(tally: Tally) -> Words:
    n, hits, asked, missed = tally.fraud, tally.hits, tally.fraud_asked, tally.misses
    if not n:
        return "にせ物には まだ だれも 答えていません。", "Nobody has judged a fake yet."
    ten = _of_ten(hits, n)
    ja = (
        f"にせ物 {n}件のうち {hits}件を 見抜きました{ten[0]}。"
        if hits
        else f"にせ物 {n}件のうち、見抜いたものは ありません。"
    )
    en = f"Of {_counted(n, 'fake')}, {_were(hits)} seen through{ten[1]}."
    if asked:
        ja, en = f"{ja}{asked}件は 相談しました。", f"{en} {_were(asked)} asked about."
    if missed:
        ja, en = f"{ja}{missed}件は 本物だと 思いました。", f"{en} {_were(missed)} taken for genuine."
    return ja, en


def _of_genuine(tally: Tally) -> Words:
    n, alarms, asked = tally.genuine, tally.false_alarms, tally.genuine_asked
    if not n:
        return "本物には まだ だれも 答えていません。", "Nobody has judged a genuine one yet."
    ten = _of_ten(alarms, n)
    ja = (
        f"本物 {n}件のうち {alarms}件を 疑いました{ten[0]}。"
        if alarms
        else f"本物 {n}件は、1件も 疑いませんでした。"
    )
    en = f"Of {_counted(n, 'genuine one')}, {_were(alarms)} doubted{ten[1]}."
    if asked:
        ja, en = f"{ja}{asked}件は 相談しました。", f"{en} {_were(asked)} asked about."
    return ja, en


def _of_ten(count: int, of: int) -> Words:
    """Nothing where it would round to none or to all of them."""
    ten = round(10 * count / of)
    return (
        (f"（10件なら およそ {ten}件）", f" (about {ten} in 10)") if of > MANY and 0 < ten < 10 else ("", "")
    )


def _anything(tally: Tally, language: str) -> str:
    if not tally.fraud:
        return ""
    share = wilson(tally.hits, tally.fraud)
    return _said(_ANYTHING, language).format(low=floor(10 * share.low), high=ceil(10 * share.high))


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _were(count: int) -> str:
    return "none was" if not count else f"{count} was" if count == 1 else f"{count} were"


def _said(words: Words, language: str) -> str:
    return words[1] if language == "en" else words[0]


def _between(language: str) -> str:
    """Two sentences."""
    return " " if language == "en" else ""

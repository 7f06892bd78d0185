"""Why somebody is said to know something, or not: a sentence for each finding of `session.review`, in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Finding(Protocol):
    """A `session.review.grading.Reason`."""

    @property
    def kind(self) -> str: ...
    @property
    def amount(self) -> int: ...
    @property
    def of(self) -> int: ...


_WORDS: dict[str, tuple[str, str]] = {
    "shown": (
        "{of}手順のうち {amount}手順で、お手本を見ました。",
        "Was shown {amount} of {of} steps.",
    ),
    "skipped": (
        "{of}手順のうち {amount}手順は、教室でいっしょに先へ進みました。",
        "The class went past {amount} of {of} steps together.",
    ),
    "stumbled": (
        "{of}手順のうち {amount}手順で、まちがいかヒントがありました。",
        "Made a mistake or took a hint in {amount} of {of} steps.",
    ),
    "misjudged": (
        "{of}手順のうち {amount}手順で、本物とにせ物をまちがえました。",
        "Took genuine for fake, or fake for genuine, in {amount} of {of} steps.",
    ),
    "slow": (
        "いつもの {times}倍の時間がかかりました。",
        "Took {times} times as long as usual for them.",
    ),
    "first_time": ("はじめて終わりました。", "Finished it for the first time."),
    "usual_pace": ("いつもの速さでできました。", "Did it at their usual pace."),
    "quick": ("いつもより早くできました。", "Did it faster than usual for them."),
    "nothing_recorded": ("まだ記録がありません。", "Nothing is recorded yet."),
    "passed": (
        "{of}手順のうち {amount}手順まで進みました。",
        "Has done {amount} of {of} steps so far.",
    ),
    "days_ago": ("最後の練習は {amount}日前です。", "Last practised {days} ago."),
    "chance": (
        "いまもできる見込みは {amount}％ほどです。",
        "The chance to do it today is about {amount}%.",
    ),
}


def why_in_words(reason: Finding, language: str) -> str:
    """One plain sentence, without readings."""
    words = _WORDS[reason.kind][0 if language == "ja" else 1]
    times = f"{reason.amount / reason.of:.1f}" if reason.of else "1.0"
    days = "1 day" if reason.amount == 1 else f"{reason.amount} days"
    return words.format(amount=reason.amount, of=reason.of, times=times, days=days)


def all_in_words(reasons: Iterable[Finding], language: str) -> str:
    """One after the other."""
    return ("" if language == "ja" else " ").join(why_in_words(one, language) for one in reasons)

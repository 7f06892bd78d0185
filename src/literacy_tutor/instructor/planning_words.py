"""Words of a plan, in both languages: why a lesson is suggested, the parts of an hour, whether the lessons fit in."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from literacy_tutor.common.dates import short_in_english, weekday
from literacy_tutor.instructor.hour_frame import Frame, PartName
from literacy_tutor.instructor.planning import Suggestion

PARTS: dict[PartName, tuple[str, str]] = {
    "know": ("知る", "Know"),
    "prepare": ("準備", "Prepare"),
    "do": ("やってみる", "Do"),
    "ask": ("質問", "Ask"),
}
PARTS_MORE: dict[PartName, tuple[str, str]] = {
    "know": ("あいさつ、きょうの話、前で見せる", "Welcome, today's topic, shown from the front"),
    "prepare": ("席、めがね、自分の絵をえらぶ", "Seats, glasses, everybody chooses their picture"),
    "do": ("めいめいの練習", "Everybody practises"),
    "ask": ("質問、自分のスマホのこと、つぎの回", "Questions, their own phones, the next class"),
}
REVIEW = ("おさらい", "Review")


def say_day(day: date, language: str) -> str:
    if language == "ja":
        return f"{day.month}月{day.day}日（{weekday(day, language)}）"
    return f"{weekday(day, language)} {short_in_english(day)}"


def say_hour(number: int, day: date, language: str) -> str:
    """An hour by its place in the course."""
    return f"第{number}回 {say_day(day, 'ja')}" if language == "ja" else f"{number}. {say_day(day, 'en')}"


def say_time(begins: int, minutes: int) -> str:
    """`begins` counts minutes from midnight."""
    hour, minute = divmod(begins + minutes, 60)
    return f"{hour % 24}:{minute:02}"


def say_minutes(minutes: int, language: str) -> str:
    return f"{minutes}分" if language == "ja" else f"{minutes} min"


def say_why(one: Suggestion, language: str) -> str:
    """One short sentence."""
    return _why_in_japanese(one) if language == "ja" else _why_in_english(one)


def _why_in_japanese(one: Suggestion) -> str:
    who = "" if one.of == 1 else f"{one.people}人が "
    match one.why:
        case "left_open":
            return f"{who}とちゅうです。"
        case "hard":
            where = f"手順{one.step}で " if one.step else ""
            return f"前回、{who}{where}まよいました。"
        case "due":
            return f"{who}おさらいの ころです。"
        case "next":
            return (
                "つぎの練習です。"
                if one.of == 1
                else f"つぎの練習です。{one.of}人中 {one.people}人が まだです。"
            )
        case _:
            assert_never(one.why)


def _why_in_english(one: Suggestion) -> str:
    alone = one.of == 1
    are = "is" if one.people == 1 else "are"
    match one.why:
        case "left_open":
            return "Left in the middle." if alone else f"{one.people} of {one.of} {are} in the middle of it."
        case "hard":
            where = f" at step {one.step}" if one.step else ""
            return (
                f"Last time it was hard{where}." if alone else f"Last time {one.people} found it hard{where}."
            )
        case "due":
            return "Due for review." if alone else f"Due for review for {one.people} of {one.of}."
        case "next":
            have = "has" if one.people == 1 else "have"
            return "Comes next." if alone else f"Comes next: {one.people} of {one.of} {have} not done it."
        case _:
            assert_never(one.why)


def say_fit(frame: Frame, language: str) -> str:
    """Whether the lessons fit into the hour; calm where they do not."""
    if not frame.practice:
        return ""
    return _fit_in_japanese(frame) if language == "ja" else _fit_in_english(frame)


def _fit_in_japanese(frame: Frame) -> str:
    needs = f"{'おさらいを 入れて ' if frame.review else ''}{frame.needed}分"
    if frame.over:
        return (
            f"練習は {needs}、時間は {frame.room}分です。{frame.over}分 多いようです。"
            "入りきらない分は、つぎの回に まわせます。"
        )
    rest = frame.room - frame.needed
    return f"練習は {needs}です。{f'あと {rest}分 あります。' if rest else 'ちょうど入ります。'}"


def _fit_in_english(frame: Frame) -> str:
    needs = f"{frame.needed} minutes{' with the review' if frame.review else ''}"
    if frame.over:
        return (
            f"The lessons take {needs}, and there are {frame.room}: {frame.over} more than fit. "
            "What does not fit can wait for the next class."
        )
    rest = frame.room - frame.needed
    return f"The lessons take {needs}. {f'That leaves {rest} min.' if rest else 'They just fit.'}"

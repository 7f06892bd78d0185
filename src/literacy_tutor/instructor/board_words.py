"""Beside the loop: a standing in words, one short line in either language. Volunteers read kanji."""

from __future__ import annotations

from typing import assert_never

from literacy_tutor.instructor.board import Standing, Stuck

Words = tuple[str, str]
"""Japanese, English."""
DAY = 24 * 3600


def say_standing(standing: Standing, language: str) -> str:
    """What the tile says below the name; the lesson's title stands beside it."""
    ja, en = _standing(standing)
    return en if language == "en" else ja


def say_stuck(stuck: Stuck, language: str) -> str:
    """「手順4で 5分、3回 ちがう所をタップ」"""
    ja, en = _stuck(stuck)
    return en if language == "en" else ja


def say_heard(standing: Standing, language: str) -> str:
    """How old what the tile says is; "" where nothing was ever heard."""
    if standing.heard is None:
        return ""
    if standing.heard >= DAY:
        return _days(standing.heard // DAY, language)
    ago = _ago(standing.heard)
    return f"last record {ago[1]} ago" if language == "en" else f"さいごの記録は {ago[0]}前"


def _standing(standing: Standing) -> Words:
    match standing.state:
        case "called":
            return _called(standing)
        case "stuck":
            why, (ja, en) = standing.stuck, _step(standing)
            ja, en = _stuck(why) if why else (ja, en)
            return f"こまっているようです：{ja}", f"Seems stuck: {_within(en)}"
        case "away":
            ago, (ja, en) = _ago(standing.quiet), _step(standing)
            return f"{ja}、{ago[0]} 動きがありません", f"{en}, no touch for {ago[1]}"
        case "working":
            return _step(standing)
        case "finished":
            count = len(standing.done)
            return f"きょう {count}つ 終えました", f"Finished {count} today"
        case "not_begun":
            return "まだ はじめていません", "Not begun yet"
        case _:
            assert_never(standing.state)


def _called(standing: Standing) -> Words:
    ja, en = _ago(standing.called or 0)
    where = _stuck(standing.stuck) if standing.stuck else _step(standing) if standing.place.steps else None
    return (
        f"手をあげています {ja}{f'（{where[0]}）' if where else ''}",
        f"Hand up for {en}{f' ({_within(where[1])})' if where else ''}",
    )


def _within(english: str) -> str:
    """Inside of a sentence."""
    return english[0].lower() + english[1:]


def _step(standing: Standing) -> Words:
    number, steps = standing.place.index + 1, standing.place.steps
    return f"手順{number}／{steps}", f"Step {number} of {steps}"


def _stuck(stuck: Stuck) -> Words:
    tried = [
        pair
        for count, pair in (
            (stuck.wrong, (f"{stuck.wrong}回 ちがう所をタップ", f"{_times(stuck.wrong, 'tap')} elsewhere")),
            (stuck.answers, (f"{stuck.answers}回 こたえ直し", f"{_times(stuck.answers, 'answer')} tried")),
            (stuck.asked, (f"ヒントを {stuck.asked}回", f"{_times(stuck.asked, 'hint')} asked for")),
            (stuck.undone, (f"{stuck.undone}回 やりなおし", f"{_times(stuck.undone, 'new start')}")),
        )
        if count
    ]
    minutes = stuck.minutes
    return (
        "、".join((f"手順{stuck.step}で {minutes}分", *(ja for ja, _ in tried))),
        ", ".join((f"Step {stuck.step} for {_times(minutes, 'minute')}", *(en for _, en in tried))),
    )


def _ago(seconds: int) -> Words:
    if seconds < 60:
        return f"{seconds}秒", _times(seconds, "second")
    if seconds < 3600:
        return f"{seconds // 60}分", _times(seconds // 60, "minute")
    return f"{seconds // 3600}時間", _times(seconds // 3600, "hour")


def _days(days: int, language: str) -> str:
    """They have not come yet: when they were here last."""
    return f"last here {_times(days, 'day')} ago" if language == "en" else f"前回は {days}日前"


def _times(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"

"""Beside the loop: what a mistake is called on the teacher's pages, by the lesson's own words where it has some."""

from __future__ import annotations

from literacy_tutor.common.ruby import plain
from literacy_tutor.lessons.model import Lesson, Step

_SLIPS: dict[str, tuple[str, str]] = {
    "elsewhere": ("ちがう所を 開いた", "Opened something else"),
    "nothing_there": ("ボタンの ない所に さわった", "Touched where there is no button"),
    "not_now": ("いまは 動かない ボタンに さわった", "Touched a button that does nothing yet"),
    "held": ("長く さわりすぎた", "Touched for too long"),
    "flicked": ("指が すべった", "Finger slid along"),
    "stroked": ("なでた", "Stroked instead of tapping"),
}
_CHOSE = ("「{answer}」を えらんだ", "Chose “{answer}”")
_ANSWER = "answer."


def step_of(lesson: Lesson | None, step: str) -> Step | None:
    return next((one for one in lesson.steps if one.id == step), None) if lesson else None


def name_of_answer(step: Step | None, answer: str) -> str:
    found = (
        next((one for one in step.question.answers if one.id == answer), None)
        if step and step.question
        else None
    )
    return plain(found.text) if found else answer


def name_of_mistake(step: Step | None, mistake: str, language: str) -> str:
    """Its id where the lesson knows it no more."""
    spoken = 0 if language == "ja" else 1
    if mistake in _SLIPS:
        return _SLIPS[mistake][spoken]
    if mistake.startswith(_ANSWER):
        return _CHOSE[spoken].format(answer=name_of_answer(step, mistake.removeprefix(_ANSWER)))
    known = next((one for one in step.mistakes if one.id == mistake), None) if step else None
    return _first_sentence(plain(known.say), language) if known else mistake


def _first_sentence(text: str, language: str) -> str:
    end = "。" if language == "ja" else ". "
    return text.partition(end)[0].strip().rstrip(".")

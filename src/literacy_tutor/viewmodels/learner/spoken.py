"""What the tutor says aloud of a lesson's page, as a teacher who stands beside it: what is new, and no more. Pure."""

from __future__ import annotations

from literacy_tutor.viewmodels.learner.lesson_props import LessonProps
from literacy_tutor.viewmodels.words import word


def derive_spoken(before: LessonProps | None, now: LessonProps, language: str) -> str:
    """What is said by itself when `now` is shown after `before`; "" where silence is better. A line a paragraph."""
    if now.calling:
        return ""
    if before is None or _place(before) != _place(now):
        return _lines(now.remark if _is_acting(now) else "", *_matter(now, language))
    if now.watching != before.watching:
        return word("watch", language) if now.watching else ""
    remark = now.remark if now.remark != before.remark and now.remark_tone != "praise" else ""
    return _lines(remark, now.hint if not before.hint else "")


def derive_repeated(now: LessonProps, language: str) -> str:
    """What 「もう一度きく」 says: what there is to do, and the help that is shown with it."""
    remark = now.remark if now.remark_tone == "mistake" else ""
    return _lines(*_matter(now, language), *((remark, now.hint) if _is_acting(now) else ()))


def _matter(now: LessonProps, language: str) -> tuple[str, ...]:
    match now.mode:
        case "scene":
            return (*(paragraph.text for paragraph in now.scene), word("goal", language), now.goal)
        case "answered":
            return (now.answer_says,)
        case _:
            return (now.say, *(answer.text for answer in now.answers))


def _is_acting(now: LessonProps) -> bool:
    return now.mode in ("step", "question")


def _place(props: LessonProps) -> tuple[str, int, str]:
    return props.mode, props.step_number, props.say


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)

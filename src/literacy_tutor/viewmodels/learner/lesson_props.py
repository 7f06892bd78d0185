"""A lesson's page as a pure function of what is saved: which words, which signs, where the outline stands."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.attempt import Attempt
from literacy_tutor.lessons.model import Lesson, Question, Step
from literacy_tutor.lessons.run import Run, answer_of, step_of
from literacy_tutor.phone import machine
from literacy_tutor.viewmodels.words import word


@dataclass(frozen=True, slots=True)
class BarRow:
    """One step in the bar: done | now | ahead; one that the class went past together was not done."""

    phase: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    answer: str
    text: str
    sign: str


@dataclass(frozen=True, slots=True)
class CueRow:
    number: int
    say: str
    detail: str
    point: str
    """Name of a component on the glass, "" where the cue is nowhere in particular."""


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    text: str


@dataclass(frozen=True, slots=True)
class LessonProps:
    mode: str = "scene"
    """scene | step | question | answered"""
    heading: str = ""
    track: str = "basics"
    who: str = ""
    step_number: int = 1
    step_count: int = 1
    bars: tuple[BarRow, ...] = ()
    scene: tuple[ParagraphRow, ...] = ()
    goal: str = ""
    say: str = ""
    more: str = ""
    remark: str = ""
    remark_tone: str = ""
    """praise | mistake | info"""
    can_restart: bool = False
    """Just come back to a lesson: it may as well be begun anew."""
    hint: str = ""
    hint_button: str = ""
    """Name of a word: hint | moreHint | doItForMe; "" where there is no further help."""
    outlined: str = ""
    ghost: str = ""
    answers: tuple[AnswerRow, ...] = ()
    answer_says: str = ""
    answer_good: bool = True
    cues_title: str = ""
    cues: tuple[CueRow, ...] = ()
    marks: tuple[dict[str, str | int], ...] = ()
    """Where the cues are on the glass: name of a component, and the cue's number."""
    go_on_button: str = ""
    """Name of a word: goOn | chooseAgain."""
    watching: bool = False
    """The tutor is showing how; touches wait."""
    calling: bool = False


@dataclass(frozen=True, slots=True)
class AtLesson:
    """What the page is derived from."""

    lesson: Lesson
    attempt: Attempt
    who: str
    in_scene: bool = False
    welcome: str = ""
    """Name of a word, said until the first act."""
    watching: bool = False


def derive_lesson_props(at: AtLesson) -> LessonProps:
    lesson, run = at.lesson, at.attempt.run
    step, language = step_of(lesson, run), lesson.world.language
    count = len(lesson.steps)
    answer = answer_of(lesson, run)
    pointing = None if at.in_scene or answer else _pointing(at, step)
    remark = run.remark
    return LessonProps(
        mode=_mode(at, step),
        heading=f"{word(lesson.track, language)}・{lesson.title}" if language == "ja" else lesson.title,
        track=lesson.track,
        who=at.who,
        step_number=min(run.index + 1, count),
        step_count=count,
        bars=tuple(BarRow(_bar(number, run)) for number in range(count)),
        scene=tuple(ParagraphRow(text) for text in lesson.scene) if at.in_scene else (),
        goal=lesson.goal,
        say=step.say,
        more=step.more,
        remark=word(at.welcome, language) if at.welcome else remark.text if remark else "",
        can_restart=bool(at.welcome),
        remark_tone="info" if at.welcome else remark.tone if remark else "",
        hint=step.hint if _says_hint(at) else "",
        hint_button=_hint_button(at, step),
        outlined=pointing.target if pointing else "",
        ghost=pointing.hand if pointing and (run.hint >= hints.GHOST or at.watching) else "",
        answers=_answers(step.question) if not answer else (),
        answer_says=answer.says if answer else "",
        answer_good=answer is None or answer.leads == "on",
        cues_title=step.question.cues_title if step.question and answer else "",
        cues=_cues(step.question) if answer else (),
        marks=_marks(step.question) if answer else (),
        go_on_button="" if not answer else "goOn" if answer.leads == "on" else "chooseAgain",
        watching=at.watching,
        calling=at.attempt.calling_ms is not None,
    )


def _mode(at: AtLesson, step: Step) -> str:
    if at.in_scene:
        return "scene"
    if step.question is None:
        return "step"
    return "answered" if at.attempt.run.answer else "question"


def _bar(number: int, run: Run) -> str:
    if number < run.index:
        return "ahead" if number in run.skipped else "done"
    return "now" if number == run.index else "ahead"


def _says_hint(at: AtLesson) -> bool:
    """Not by itself while a mistake's words lead back: of two things to do, one may be on another page.

    Nor while they stand above answers, which would be out of sight.
    """
    run = at.attempt.run
    in_question = step_of(at.lesson, run).question is not None
    gives_way = run.remark is not None and run.remark.tone == "mistake" and (in_question or _way_back(at))
    return run.hint >= hints.REWORD and (run.hint_asked or not gives_way)


def _hint_button(at: AtLesson, step: Step) -> str:
    run = at.attempt.run
    if step.question:
        return "hint" if step.hint and not _says_hint(at) else ""
    if run.hint >= hints.GHOST:
        return "doItForMe"
    return "moreHint" if _says_hint(at) else "hint"


def _pointing(at: AtLesson, step: Step) -> hints.Pointing | None:
    """The outline: where a mistake's words lead back, at once; else from the second rung on, and while showing."""
    if not at.watching and (back := _way_back(at)):
        return back
    if not step.question and (at.attempt.run.hint >= hints.OUTLINE or at.watching):
        return hints.guide(step, at.attempt.run.met, at.attempt.phone)
    return None


def _way_back(at: AtLesson) -> hints.Pointing | None:
    remark, phone = at.attempt.run.remark, at.attempt.phone
    if remark and remark.tone == "mistake" and phone.asleep:
        return hints.Pointing(hints.POWER_KEY, "tap", back=True)
    if remark and remark.point and remark.point in machine.reachable(phone):
        return hints.Pointing(remark.point, "tap", back=True)
    return None


def _answers(question: Question | None) -> tuple[AnswerRow, ...]:
    if question is None:
        return ()
    return tuple(AnswerRow(one.id, one.text, one.icon) for one in question.answers)


def _cues(question: Question | None) -> tuple[CueRow, ...]:
    if question is None:
        return ()
    return tuple(
        CueRow(number, cue.say, cue.detail, cue.point) for number, cue in enumerate(question.cues, 1)
    )


def _marks(question: Question | None) -> tuple[dict[str, str | int], ...]:
    return tuple({"name": cue.point, "number": cue.number} for cue in _cues(question) if cue.point)

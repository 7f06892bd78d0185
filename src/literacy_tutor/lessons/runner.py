"""The loop's fourth step: `advance(lesson, run, moment, act) -> (run, outcomes)`. Pure: judges, and obeys nobody.

The phone did what a phone does; here is decided whether that passed the step, was one of its common mistakes, or
led astray, and which rung of the hint ladder is due.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.goals import Moment, holds, watched
from literacy_tutor.lessons.model import Answer, Lesson, Mistake, Step
from literacy_tutor.lessons.outcomes import (
    HintShown,
    Judged,
    LessonFinished,
    Outcome,
    StepMissed,
    StepPassed,
    Touched,
)
from literacy_tutor.lessons.remarks import Remark, say
from literacy_tutor.phone.actions import PressBack, PressHome, PressRecents, Tap, Tick
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.apps.playground import TargetTapped
from literacy_tutor.phone.events import AppOpened, Event, HeldTooLong, TouchMissed
from literacy_tutor.phone.screen import find
from literacy_tutor.phone.state import Text


@dataclass(frozen=True, slots=True)
class Run:
    """How far a learner is in a lesson: the step, and what has happened in it."""

    index: int = 0
    finished: bool = False
    met: frozenset[int] = frozenset()
    """Goals of this step that have held."""
    done: int = 0
    """Acts of the walkthrough that are behind us."""
    ms: int = 0
    mistakes: int = 0
    hint: int = 0
    """The rung shown now, 0 to 4."""
    hint_high: int = 0
    patience_ms: int = 0
    patience_mistakes: int = 0
    lost: bool = False
    answer: str = ""
    """The answer given to this step's question, while its consequence is shown."""
    answered: frozenset[str] = frozenset()
    """Items already answered once in this attempt."""
    remark: Remark | None = None
    seen_ms: Mapping[str, int] = field(default_factory=dict)
    total_ms: int = 0
    total_mistakes: int = 0
    total_hints: int = 0


Advanced = tuple[Run, tuple[Outcome, ...]]


def step_of(lesson: Lesson, run: Run) -> Step:
    return lesson.steps[min(run.index, len(lesson.steps) - 1)]


def answer_of(lesson: Lesson, run: Run) -> Answer | None:
    """The answer whose consequence is shown now."""
    question = step_of(lesson, run).question
    if not question or not run.answer:
        return None
    return next(one for one in question.answers if one.id == run.answer)


def watch(lesson: Lesson, run: Run, moment: Moment, ms: int) -> Run:
    """Time passed: add it to everything the step's goals watch and that is on the glass."""
    names = {name for goal in step_of(lesson, run).done for name in watched(goal)}
    seen = {name: run.seen_ms.get(name, 0) + ms for name in names if find(moment.screen, name) is not None}
    run = replace(run, ms=run.ms + ms, total_ms=run.total_ms + ms, patience_ms=run.patience_ms + ms)
    return replace(run, seen_ms={**run.seen_ms, **seen})


def advance(lesson: Lesson, run: Run, moment: Moment, act: Act) -> Advanced:
    """Judge one act on the phone. `moment.seen_ms` is `run.seen_ms` after `watch`."""
    if run.finished:
        return run, ()
    step = step_of(lesson, run)
    touched = _touches(step, moment.events)
    before = run
    run = _mark_progress(step, run, moment, act)
    if _is_passed(step, run):
        run, outcomes = pass_step(lesson, run)
        return run, (*touched, *outcomes)
    if isinstance(act, Tick):
        run, outcomes = _offer_hint(step, run)
        return run, (*touched, *outcomes)
    run, outcomes = _judge_mistake(lesson, step, before, run, moment)
    run, more = _offer_hint(step, run)
    return run, (*touched, *outcomes, *more)


def _touches(step: Step, events: tuple[Event, ...]) -> tuple[Outcome, ...]:
    return tuple(
        Touched(step.id, event.target, event.press_ms, event.dx, event.dy)
        for event in events
        if isinstance(event, TargetTapped)
    )


def _mark_progress(step: Step, run: Run, moment: Moment, act: Act) -> Run:
    met = run.met | {number for number, goal in enumerate(step.done) if holds(goal, moment)}
    done = _acts_behind(step, run.done, act, moment)
    lost = hints.is_lost(step, done, moment.phone, moment.screen) and not step.question
    if met != run.met or done != run.done:
        run = replace(run, patience_ms=0, patience_mistakes=0, remark=None, hint=min(run.hint, hints.REWORD))
    return replace(run, met=met, done=done, lost=lost)


def _acts_behind(step: Step, done: int, act: Act, moment: Moment) -> int:
    """One act further if this was the walkthrough's next; texts count as typed when the field holds them.

    A wait is over when what comes after it can be touched.
    """
    if done + 1 < len(step.do) and isinstance(step.do[done], Tick):
        following = getattr(step.do[done + 1], "target", None)
        done += 1 if following and find(moment.screen, following) else 0
    if done < len(step.do) and not isinstance(act, Tick) and _is_same(step.do[done], act):
        done += 1
    while done < len(step.do) and _is_filled(step.do, done, moment):
        done += 1
    return done


NAV_KEYS: Mapping[Act, Act] = {
    Tap("nav.back"): PressBack(), Tap("nav.home"): PressHome(), Tap("nav.recents"): PressRecents(),
}  # fmt: skip


def _is_same(wanted: Act, act: Act) -> bool:
    """The same thing touched in the same way; how exactly the hand did it does not matter."""
    wanted, act = (
        NAV_KEYS.get(Tap(one.target), one) if isinstance(one, Tap) else one for one in (wanted, act)
    )
    return type(wanted) is type(act) and getattr(wanted, "target", None) == getattr(act, "target", None)


def _is_filled(acts: tuple[Act, ...], number: int, moment: Moment) -> bool:
    """The text stands in the field that was tapped before it, and not in some other that has the cursor."""
    act, focus = acts[number], moment.phone.focus
    if not isinstance(act, Fill) or focus is None:
        return False
    tapped = acts[number - 1] if number else None
    if isinstance(tapped, Tap) and tapped.target in moment.phone.texts and tapped.target != focus.field:
        return False
    held = moment.phone.texts.get(focus.field, Text())
    return held.met is True or held.text == act.text


def _is_passed(step: Step, run: Run) -> bool:
    return step.question is None and len(run.met) == len(step.done)


def pass_step(lesson: Lesson, run: Run) -> Advanced:
    """The step is done: its fact, a clean slate for the next one, praise kept in view."""
    step = step_of(lesson, run)
    passed = StepPassed(step.id, run.index, run.mistakes, run.hint_high, run.ms)
    totals = replace(
        run, total_mistakes=run.total_mistakes + run.mistakes, total_hints=run.total_hints + run.hint_high
    )
    following = Run(
        index=run.index + 1,
        answered=run.answered,
        remark=Remark("praise", step.praise) if step.praise else None,
        total_ms=totals.total_ms,
        total_mistakes=totals.total_mistakes,
        total_hints=totals.total_hints,
    )
    if following.index < len(lesson.steps):
        return following, (passed,)
    finished = LessonFinished(totals.total_mistakes, totals.total_hints, totals.total_ms)
    return replace(following, finished=True), (passed, finished)


# --- mistakes ---------------------------------------------------------------------------------------------


def _judge_mistake(lesson: Lesson, step: Step, before: Run, run: Run, moment: Moment) -> Advanced:
    known = next((one for one in step.mistakes if holds(one.when, moment)), None)
    if known:
        return _missed(step, run, known.id, Remark("mistake", known.say, known.point))
    language = lesson.world.language
    for event in moment.events:
        if isinstance(event, HeldTooLong):
            return _missed(step, run, "held", Remark("mistake", say("held", language)))
        if isinstance(event, TouchMissed) and event.gesture != "scroll":
            return _missed(step, run, "nothing_there", Remark("mistake", say("nothing_there", language)))
    if run.lost and not before.lost:
        return _missed(step, run, "elsewhere", _astray(moment, language))
    if not run.lost and before.lost:
        return replace(run, remark=None), ()
    return run, ()


def _astray(moment: Moment, language: str) -> Remark:
    phone = moment.phone
    if phone.asleep:
        return Remark("mistake", say("asleep", language))
    if phone.locked:
        return Remark("mistake", say("locked", language), "lock.open")
    opened = next((event.app for event in moment.events if isinstance(event, AppOpened)), "")
    if opened:
        return Remark("mistake", say("elsewhere_app", language, app=BY_ID[opened].title[language]), "nav.back")
    if phone.app or phone.recents_open or phone.shade_open:
        return Remark("mistake", say("elsewhere", language), "nav.back")
    return Remark("mistake", say("left_home", language))


def _missed(step: Step, run: Run, mistake: str, remark: Remark) -> Advanced:
    run = replace(run, mistakes=run.mistakes + 1, patience_mistakes=run.patience_mistakes + 1, remark=remark)
    return run, (StepMissed(step.id, mistake),)


# --- hints ------------------------------------------------------------------------------------------------


def _offer_hint(step: Step, run: Run) -> Advanced:
    """By itself: after two mistakes or 45 seconds without progress, up to the ghost hand."""
    due = run.patience_ms >= hints.PATIENCE_MS or run.patience_mistakes >= hints.PATIENCE_MISTAKES
    if not due or run.hint >= hints.GHOST or step.question:
        return run, ()
    return raise_hint(step, run, asked=False)


def raise_hint(step: Step, run: Run, *, asked: bool) -> Advanced:
    """One rung higher; a question has only its first, for nobody else can answer it."""
    level = min(run.hint + 1, hints.REWORD if step.question else hints.GHOST)
    run = replace(run, hint=level, hint_high=max(run.hint_high, level), patience_ms=0, patience_mistakes=0)
    return run, (HintShown(step.id, level, asked),)


# --- questions --------------------------------------------------------------------------------------------


def give_answer(lesson: Lesson, run: Run, answer_id: str) -> Advanced:
    """The chosen answer's consequence is shown; only the first answer to an item is judgement."""
    step = step_of(lesson, run)
    question = step.question
    answer = next((one for one in question.answers if one.id == answer_id), None) if question else None
    if question is None or answer is None or run.answer or run.finished:
        return run, ()
    judged = Judged(
        step.id, question.item, question.truth, answer.id, answer.counts, question.item not in run.answered
    )
    missed = answer.leads == "again"
    run = replace(
        run, answer=answer.id, answered=run.answered | {question.item}, remark=None,
        mistakes=run.mistakes + (1 if missed else 0),
    )  # fmt: skip
    return run, (judged, *((StepMissed(step.id, f"answer.{answer.id}"),) if missed else ()))


def mistakes_of(lesson: Lesson) -> tuple[tuple[int, Mistake], ...]:
    """Every common mistake with the index of its step."""
    return tuple((index, mistake) for index, step in enumerate(lesson.steps) for mistake in step.mistakes)

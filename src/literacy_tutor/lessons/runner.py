"""The loop's fourth step: `advance(lesson, run, moment, act) -> (run, outcomes)`. Pure: judges, and obeys nobody.

The phone did what a phone does; here is decided whether that passed the step, was one of its common mistakes, or
led astray, and which rung of the hint ladder is due.
"""

from __future__ import annotations

from literacy_tutor.lessons import hints
from literacy_tutor.lessons.acts import Act, Fill
from literacy_tutor.lessons.goals import Moment, holds, watched
from literacy_tutor.lessons.mistakes import judge_mistake
from literacy_tutor.lessons.model import Lesson, Step
from literacy_tutor.lessons.outcomes import (
    HintShown,
    Judged,
    LessonFinished,
    Outcome,
    StepGuided,
    StepMissed,
    StepPassed,
    Touched,
)
from literacy_tutor.lessons.remarks import Remark, say
from literacy_tutor.lessons.run import Advanced, Run, step_of
from literacy_tutor.lessons.ways import Way, own_way, rest_of
from literacy_tutor.phone.actions import Tick
from literacy_tutor.phone.apps.playground import TargetTapped
from literacy_tutor.phone.events import Event, HeldTooLong, Scrolled, TextTyped, TouchMissed
from literacy_tutor.phone.screen import (
    find,
)  # fmt: skip


def watch(lesson: Lesson, run: Run, moment: Moment, ms: int) -> Run:
    """Time passed: add it to everything the step's goals watch and that is on the glass."""
    names = {name for goal in step_of(lesson, run).done for name in watched(goal)}
    seen = {name: run.seen_ms.get(name, 0) + ms for name in names if find(moment.screen, name) is not None}
    run = run._replace(ms=run.ms + ms, total_ms=run.total_ms + ms, patience_ms=run.patience_ms + ms)
    return run._replace(seen_ms={**run.seen_ms, **seen})


def advance(lesson: Lesson, run: Run, moment: Moment, act: Act) -> Advanced:
    """Judge one act on the phone. `moment.seen_ms` is `run.seen_ms` after `watch`."""
    if run.finished:
        return run, ()
    step = step_of(lesson, run)
    touched = _touches(step, moment.events)
    met = run.met | {
        number for number, goal in enumerate(step.done) if number not in run.met and holds(goal, moment)
    }
    if step.question is None and len(met) == len(step.done):
        run, outcomes = pass_step(lesson, run)
        return run, (*touched, *outcomes)
    before, run = run, _mark_progress(step, run, met, moment, act)
    if isinstance(act, Tick):
        run, outcomes = _offer_hint(step, run)
        return run, (*touched, *outcomes)
    run, outcomes = judge_mistake(lesson, step, before, run, moment, act)
    run, more = _offer_hint(step, run)
    return run, (*touched, *outcomes, *more)


def _touches(step: Step, events: tuple[Event, ...]) -> tuple[Outcome, ...]:
    return tuple(
        Touched(step.id, event.target, event.press_ms, event.dx, event.dy)
        for event in events
        if isinstance(event, TargetTapped)
    )


def _mark_progress(step: Step, run: Run, met: frozenset[int], moment: Moment, act: Act) -> Run:
    """Goals that have held, and how much is left; whoever comes nearer needs no remark and less of a hint."""
    if step.question or _is_quiet(moment, act):
        return run._replace(met=met)
    known = rest_of(run.way, act, moment.phone)
    way, furthest = Way(known) if known else own_way(step, met, moment.phone), min(run.left, len(step.do))
    left = len(way.acts) if way else furthest
    if met != run.met or left < furthest or _types_on(run, way, moment):
        keep = isinstance(act, Tick) and run.remark is not None and run.remark.tone == "praise"
        run = run._replace(
            patience_ms=0, patience_mistakes=0, hint=min(run.hint, hints.REWORD) if left < furthest else run.hint,
            remark=run.remark if keep else None,
        )  # fmt: skip
    lost = way is None and (
        run.lost or bool(moment.events)
    )  # a digit too many tells no event, and leads nowhere else
    return run._replace(met=met, left=min(left, furthest), lost=lost, way=way.acts if way else ())


def _is_quiet(moment: Moment, act: Act) -> bool:
    """The phone is as it was, but for the time on it. What no event tells of may have changed it all the same."""
    told = bool(moment.events) or isinstance(act, Tick)
    return told and all(isinstance(event, TouchMissed | HeldTooLong | Scrolled) for event in moment.events)


def _types_on(run: Run, way: Way | None, moment: Moment) -> bool:
    """Typing where it is wanted is no waiting, though it takes its time; what was said before is read by then."""
    wanted = way is not None and isinstance(way.acts[0], Fill)
    return wanted and not run.lost and any(isinstance(event, TextTyped) for event in moment.events)


def pass_step(lesson: Lesson, run: Run) -> Advanced:
    """The step is done: its fact, a clean slate for the next one, praise kept in view."""
    step = step_of(lesson, run)
    passed = StepPassed(step.id, run.index, run.mistakes, run.hint_high, run.ms, len(run.skipped))
    total_mistakes = run.total_mistakes + run.mistakes
    following = Run(
        index=run.index + 1,
        answered=run.answered,
        remark=Remark("praise", step.praise) if step.praise else None,
        total_ms=run.total_ms,
        total_mistakes=total_mistakes,
        total_hints=run.total_hints,
        skipped=run.skipped,
    )
    if following.index < len(lesson.steps):
        return following, (passed,)
    finished = LessonFinished(total_mistakes, run.total_hints, run.total_ms, len(run.skipped))
    return following._replace(finished=True), (passed, finished)


def skip_to(lesson: Lesson, run: Run, index: int) -> Advanced:
    """The class goes on together. What was done in the step that is left stays counted; no step is passed by it."""
    step, language = lesson.steps[index], lesson.world.language
    following = Run(
        index=index,
        answered=run.answered,
        remark=Remark("info", say("guided", language, step=str(index + 1))),
        total_ms=run.total_ms,
        total_mistakes=run.total_mistakes + run.mistakes,
        total_hints=run.total_hints,
        skipped=run.skipped | frozenset(range(run.index, index)),
    )
    return following, (StepGuided(step.id, index, step_of(lesson, run).id),)


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
    return with_hint(step, run, level, asked=asked)


def with_hint(step: Step, run: Run, level: int, *, asked: bool) -> Advanced:
    """This rung is shown now."""
    run = run._replace(
        hint=level, hint_asked=asked, hint_high=max(run.hint_high, level), patience_ms=0, patience_mistakes=0,
        total_hints=run.total_hints + 1,
    )  # fmt: skip
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
    run = run._replace(
        answer=answer.id, answered=run.answered | {question.item}, remark=None,
        mistakes=run.mistakes + (1 if missed else 0),
    )  # fmt: skip
    return run, (judged, *((StepMissed(step.id, f"answer.{answer.id}"),) if missed else ()))

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
from literacy_tutor.lessons.model import Answer, Lesson, Step
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
from literacy_tutor.lessons.ways import Way, own_way
from literacy_tutor.phone.actions import PressVolume, Scroll, Tick
from literacy_tutor.phone.apps import BY_ID
from literacy_tutor.phone.apps.playground import TargetTapped
from literacy_tutor.phone.events import AppOpened, Event, HeldTooLong, Scrolled, TextTyped, TouchMissed
from literacy_tutor.phone.screen import (
    Key,
    List,
    LockFace,
    Page,
    Pages,
    Playground,
    Recents,
    Shade,
    find,
    touchables,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """How far a learner is in a lesson: the step, and what has happened in it."""

    index: int = 0
    finished: bool = False
    met: frozenset[int] = frozenset()
    """Goals of this step that have held."""
    left: int = 1_000
    """Acts of the walkthrough that were still to be done when the learner was furthest."""
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
    remark_at: frozenset[str] = frozenset()
    """What could be touched where it was said."""
    standing: frozenset[str] = frozenset()
    """Mistakes that are true of the phone now, and counted already."""
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
    run, outcomes = _judge_mistake(lesson, step, before, run, moment, act)
    run, more = _offer_hint(step, run)
    return run, (*touched, *outcomes, *more)


def _touches(step: Step, events: tuple[Event, ...]) -> tuple[Outcome, ...]:
    return tuple(
        Touched(step.id, event.target, event.press_ms, event.dx, event.dy)
        for event in events
        if isinstance(event, TargetTapped)
    )


def _mark_progress(step: Step, run: Run, moment: Moment, act: Act) -> Run:
    """Goals that held, and how much is left; whoever comes nearer needs no remark and less of a hint."""
    met = run.met | {number for number, goal in enumerate(step.done) if holds(goal, moment)}
    if step.question or not _has_moved(moment):
        return replace(run, met=met)
    way, furthest = own_way(step, met, moment.phone), min(run.left, len(step.do))
    left = len(way.acts) if way else furthest
    if met != run.met or left < furthest or _types_on(run, way, moment):
        keep = isinstance(act, Tick) and run.remark is not None and run.remark.tone == "praise"
        run = replace(
            run, patience_ms=0, patience_mistakes=0, hint=min(run.hint, hints.REWORD) if left < furthest else run.hint,
            remark=run.remark if keep else None,
        )  # fmt: skip
    return replace(run, met=met, left=min(left, furthest), lost=way is None)


def _has_moved(moment: Moment) -> bool:
    return any(not isinstance(event, TouchMissed | HeldTooLong | Scrolled) for event in moment.events)


def _types_on(run: Run, way: Way | None, moment: Moment) -> bool:
    """Typing where it is wanted is no waiting, though it takes its time; what was said before is read by then."""
    wanted = way is not None and isinstance(way.acts[0], Fill)
    return wanted and not run.lost and any(isinstance(event, TextTyped) for event in moment.events)


def _is_passed(step: Step, run: Run) -> bool:
    return step.question is None and len(run.met) == len(step.done)


def pass_step(lesson: Lesson, run: Run) -> Advanced:
    """The step is done: its fact, a clean slate for the next one, praise kept in view."""
    step = step_of(lesson, run)
    passed = StepPassed(step.id, run.index, run.mistakes, run.hint_high, run.ms)
    total_mistakes = run.total_mistakes + run.mistakes
    following = Run(
        index=run.index + 1,
        answered=run.answered,
        remark=Remark("praise", step.praise) if step.praise else None,
        total_ms=run.total_ms,
        total_mistakes=total_mistakes,
        total_hints=run.total_hints,
    )
    if following.index < len(lesson.steps):
        return following, (passed,)
    finished = LessonFinished(total_mistakes, run.total_hints, run.total_ms)
    return replace(following, finished=True), (passed, finished)


# --- mistakes ---------------------------------------------------------------------------------------------


def _judge_mistake(lesson: Lesson, step: Step, before: Run, run: Run, moment: Moment, act: Act) -> Advanced:
    standing = _standing_mistakes(step, moment)
    fresh = (one for one in step.mistakes if holds(one.when, moment) and one.id not in before.standing)
    known = next(fresh, None)
    run = replace(run, standing=standing)
    if known:
        return _missed(step, run, known.id, Remark("mistake", known.say, known.point), moment)
    language = lesson.world.language
    slip = _slip(moment)
    if slip:
        return _missed(step, run, slip, Remark("mistake", say(slip, language)), moment)
    if run.lost and not before.lost and not isinstance(act, Scroll | PressVolume):
        return _missed(step, run, "elsewhere", _astray(moment, language), moment)
    return _with_remark_that_still_holds(run, moment, language), ()


def _standing_mistakes(step: Step, moment: Moment) -> frozenset[str]:
    """Mistakes that are true of the phone as it now is: counted once, not at every touch."""
    quiet = replace(moment, events=())
    return frozenset(one.id for one in step.mistakes if holds(one.when, quiet))


def _slip(moment: Moment) -> str:
    """The name of the touch that did nothing, as `remarks` has it; "" where there was none."""
    for event in moment.events:
        if isinstance(event, HeldTooLong):
            return "held"
        if isinstance(event, TouchMissed) and event.gesture != "scroll":
            touched = find(moment.screen, event.target)
            if event.gesture == "swipe":
                return "flicked" if isinstance(touched, Key) else "stroked"
            return "nothing_there" if touched is None or isinstance(touched, GROUND) else "not_now"
    return ""


GROUND = (List, Page, Pages, Playground, LockFace, Shade, Recents)
"""What lies under the things one can touch."""


def _place(moment: Moment) -> frozenset[str]:
    """By what can be touched there, without the keys that come and go while typing."""
    return frozenset(part.name for part in touchables(moment.screen) if not isinstance(part, Key))


def _with_remark_that_still_holds(run: Run, moment: Moment, language: str) -> Run:
    """What was said of one place is not said of another: gone, or said anew where the learner is still lost."""
    remark = run.remark
    if remark is None or remark.tone != "mistake" or run.remark_at == _place(moment):
        return run
    again = _astray(moment, language) if run.lost else None
    return replace(run, remark=again, remark_at=_place(moment) if again else frozenset())


def _astray(moment: Moment, language: str) -> Remark:
    phone = moment.phone
    if phone.asleep:
        return Remark("mistake", say("asleep", language))
    if phone.locked:
        return Remark("mistake", say("locked", language), "lock.open")
    opened = next((event.app for event in moment.events if isinstance(event, AppOpened)), "")
    if opened:
        return Remark(
            "mistake", say("elsewhere_app", language, app=BY_ID[opened].title[language]), "nav.back"
        )
    if phone.app or phone.recents_open or phone.shade_open:
        return Remark("mistake", say("elsewhere", language), "nav.back")
    return Remark("mistake", say("left_home", language))


def _missed(step: Step, run: Run, mistake: str, remark: Remark, moment: Moment) -> Advanced:
    run = replace(
        run, mistakes=run.mistakes + 1, patience_mistakes=run.patience_mistakes + 1, remark=remark,
        remark_at=_place(moment),
    )  # fmt: skip
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
    return with_hint(step, run, level, asked=asked)


def with_hint(step: Step, run: Run, level: int, *, asked: bool) -> Advanced:
    """This rung is shown now."""
    run = replace(
        run, hint=level, hint_high=max(run.hint_high, level), patience_ms=0, patience_mistakes=0,
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
    run = replace(
        run, answer=answer.id, answered=run.answered | {question.item}, remark=None,
        mistakes=run.mistakes + (1 if missed else 0),
    )  # fmt: skip
    return run, (judged, *((StepMissed(step.id, f"answer.{answer.id}"),) if missed else ()))

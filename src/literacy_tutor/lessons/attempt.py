"""The whole loop as one pure function: `play(lesson, attempt, act) -> Played`. Phone and runner, nothing else.

The session, the robot and a resumed lesson all use this one function, so what is proved of one holds for all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from literacy_tutor.lessons import hints, runner
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    Fill,
    FollowTeacher,
    GiveAnswer,
    GoOn,
    ShowMe,
    TakeBackCall,
    TutorAct,
    Undo,
    plain,
)  # fmt: skip
from literacy_tutor.lessons.goals import Moment
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.outcomes import Outcome, StepUndone, TeacherCalled, TeacherCallTakenBack
from literacy_tutor.lessons.remarks import Remark, say
from literacy_tutor.lessons.run import Run, answer_of, step_of
from literacy_tutor.phone import keyboard, machine
from literacy_tutor.phone.actions import Action, Tap, Tick
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.screen import Screen
from literacy_tutor.phone.state import Phone

LONGEST_TYPING = 2000
"""Key presses; more would mean that a hint goes round in circles."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A lesson being played: the phone, how far the learner is, and the way back to the step's beginning."""

    phone: Phone
    run: Run
    at_step: Phone
    """The phone when the step began; what `Undo` goes back to."""
    calling_ms: int | None = None
    """How long the call for the teacher has stood; None when nobody is called."""

    @property
    def screen(self) -> Screen:
        return machine.screen(self.phone)


@dataclass(frozen=True, slots=True)
class Played:
    attempt: Attempt
    outcomes: tuple[Outcome, ...] = ()
    events: tuple[Event, ...] = ()


def begin(lesson: Lesson) -> Attempt:
    phone = machine.begin(lesson.world)
    return Attempt(phone, Run(), phone)


def play(lesson: Lesson, attempt: Attempt, act: Act) -> Played:
    """What is true after this act. Total: every act in every state has an answer."""
    act = plain(act)
    match act:
        case CallTeacher() | TakeBackCall():
            return _call(lesson, attempt, act)
        case _ if attempt.run.finished:
            return Played(attempt)
        case GiveAnswer(answer):
            return _answer(lesson, attempt, answer)
        case GoOn():
            return _go_on(lesson, attempt)
        case AskHint():
            run, outcomes = runner.raise_hint(step_of(lesson, attempt.run), attempt.run, asked=True)
            return Played(replace(attempt, run=run), outcomes)
        case Undo():
            return _undo(lesson, attempt)
        case ShowMe():
            return _show(lesson, attempt)
        case FollowTeacher(step):
            return _follow(lesson, attempt, step)
        case Fill():
            raise ValueError("Fill is spelled out into keys first: see `spell_out`")
        case _:
            return _on_phone(lesson, attempt, act)


def _on_phone(lesson: Lesson, attempt: Attempt, action: Action) -> Played:
    if isinstance(action, Tick) and attempt.calling_ms is not None:
        return Played(replace(attempt, calling_ms=attempt.calling_ms + action.ms))
    index = attempt.run.index
    phone, events = machine.step(attempt.phone, action)
    run = attempt.run
    if isinstance(action, Tick):
        run = runner.watch(lesson, run, Moment(phone, events, run.seen_ms), action.ms)
    run, outcomes = runner.advance(lesson, run, Moment(phone, events, run.seen_ms), action)
    at_step = phone if run.index != index else attempt.at_step
    return Played(replace(attempt, phone=phone, run=run, at_step=at_step), outcomes, events)


def _show(lesson: Lesson, attempt: Attempt) -> Played:
    """The phone goes to where the step begins; whoever asked to be shown has had the highest rung."""
    attempt = at_step(lesson, attempt.run.index, attempt)
    run, outcomes = runner.with_hint(step_of(lesson, attempt.run), attempt.run, hints.DO_IT, asked=True)
    return Played(replace(attempt, run=run._replace(hint=0)), outcomes)


def is_behind(lesson: Lesson, run: Run, step: str) -> bool:
    """Whether the teacher's call to a step concerns them: nobody is called back, and no work is taken away."""
    return not run.finished and any(one.id == step for one in lesson.steps[run.index + 1 :])


def _follow(lesson: Lesson, attempt: Attempt, step: str) -> Played:
    """The phone goes to where the step begins."""
    if not is_behind(lesson, attempt.run, step):
        return Played(attempt)
    index = next(at for at, one in enumerate(lesson.steps) if one.id == step)
    run, outcomes = runner.skip_to(lesson, attempt.run, index)
    return Played(replace(at_step(lesson, index, attempt), run=run), outcomes)


def _call(lesson: Lesson, attempt: Attempt, act: CallTeacher | TakeBackCall) -> Played:
    step = step_of(lesson, attempt.run).id
    match act:
        case CallTeacher() if attempt.calling_ms is None:
            return Played(replace(attempt, calling_ms=0), (TeacherCalled(step),))
        case TakeBackCall() if attempt.calling_ms is not None:
            return Played(
                replace(attempt, calling_ms=None), (TeacherCallTakenBack(step, attempt.calling_ms),)
            )
        case _:
            return Played(attempt)


def _answer(lesson: Lesson, attempt: Attempt, answer_id: str) -> Played:
    """The consequence is played on the phone by the phone's own rules, and judged by nobody."""
    run, outcomes = runner.give_answer(lesson, attempt.run, answer_id)
    if run is attempt.run:
        return Played(attempt)
    phone = attempt.phone
    answer = answer_of(lesson, run)
    for act in answer.do if answer else ():
        for action in spell_out(phone, act):
            phone, _ = machine.step(phone, action)
    return Played(replace(attempt, phone=phone, run=run), outcomes)


def _go_on(lesson: Lesson, attempt: Attempt) -> Played:
    answer = answer_of(lesson, attempt.run)
    if answer is None:
        return Played(attempt)
    if answer.leads == "again":
        return Played(replace(attempt, phone=attempt.at_step, run=attempt.run._replace(answer="")))
    run, outcomes = runner.pass_step(lesson, attempt.run)
    return Played(replace(attempt, run=run, at_step=attempt.phone), outcomes)


def _undo(lesson: Lesson, attempt: Attempt) -> Played:
    run = attempt.run
    remark = Remark("info", say("undone", lesson.world.language))
    clean = _anew(run)._replace(remark=remark)
    return Played(replace(attempt, phone=attempt.at_step, run=clean), (StepUndone(step_of(lesson, run).id),))


# --- the walkthrough --------------------------------------------------------------------------------------


def spell_out(phone: Phone, act: Act) -> tuple[Action, ...]:
    """A lesson's act as actions on this phone; only `Fill` is more than itself."""
    if isinstance(act, Fill):
        return _spell_typing(phone, act.text)
    if isinstance(act, TutorAct):
        raise ValueError(f"{act} is not done on the phone")
    return (act,)


def _spell_typing(phone: Phone, text: str) -> tuple[Action, ...]:
    actions: list[Action] = []
    while phone.focus and (key := keyboard.next_press(phone, phone.focus.field, text)):
        actions.append(Tap(key))
        phone, _ = machine.step(phone, actions[-1])
        if len(actions) > LONGEST_TYPING:
            raise ValueError(f"“{text}” cannot be typed on the practice keyboard")
    return tuple(actions)


def play_through(
    lesson: Lesson, attempt: Attempt, acts: tuple[Act, ...]
) -> tuple[Attempt, tuple[Outcome, ...]]:
    """Play a lesson's own acts one after another, as the robot does."""
    outcomes: tuple[Outcome, ...] = ()
    for act in acts:
        for one in spell_out(attempt.phone, act) if isinstance(act, Fill) else (act,):
            played = play(lesson, attempt, one)
            attempt, outcomes = played.attempt, (*outcomes, *played.outcomes)
    return attempt, outcomes


def at_step(lesson: Lesson, index: int, attempt: Attempt | None = None) -> Attempt:
    """The phone as the walkthrough brings it to the beginning of a step; with `attempt`, its run is kept.

    That is where "do it for me" starts, and a lesson that has changed since it was left.
    """
    fresh = begin(lesson)
    for step in lesson.steps[:index]:
        fresh, _ = play_through(lesson, fresh, step.do)
    run = attempt.run if attempt else Run(index=index)
    return Attempt(
        fresh.phone, _anew(run)._replace(hint=0), fresh.phone, attempt.calling_ms if attempt else None
    )


def _anew(run: Run) -> Run:
    """As if nothing had been done in this step yet; what it took so far stays counted."""
    return run._replace(
        met=frozenset(), left=Run().left, way=(), lost=False, answer="", remark=None, remark_at=frozenset(),
        standing=frozenset(), seen_ms={},
    )  # fmt: skip

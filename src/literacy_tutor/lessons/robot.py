"""Proves a lesson on the pure core: its walkthrough, each mistake with its repair, each answer. Raises nothing.

Everything goes through `attempt.play`, as a learner's touches do. What fails is named by the keys that lead to it in
the lesson's files (`steps.open.do[1]`), so that the checker can say where to look.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from literacy_tutor.lessons import attempt as attempts
from literacy_tutor.lessons.acts import Act, Fill, GiveAnswer, GoOn
from literacy_tutor.lessons.attempt import Attempt, play, spell_out
from literacy_tutor.lessons.model import Answer, Lesson, Mistake, Step
from literacy_tutor.lessons.obstacles import cannot_type, in_vain, out_of_reach
from literacy_tutor.lessons.outcomes import Outcome, StepMissed, StepPassed
from literacy_tutor.lessons.run import step_of
from literacy_tutor.lessons.wording import near
from literacy_tutor.phone import machine
from literacy_tutor.phone.events import Event
from literacy_tutor.phone.screen import Screen, find, walk
from literacy_tutor.phone.state import Phone


@dataclass(frozen=True, slots=True)
class Failure:
    """`what` goes on from `where`, the keys in the lesson's files: "steps.open.do[1]" + "touches …"."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Performance:
    """What came of playing a whole lesson in one language."""

    steps: int
    """Passed one after another by the walkthrough."""
    mistakes: int
    """Made, recognised and repaired."""
    answers: int
    """Given, with their consequences."""
    seen: frozenset[str]
    """Names of all components that were on the glass at any time."""
    failures: tuple[Failure, ...]


def perform(lesson: Lesson) -> Performance:
    """Play everything the lesson promises. A failure of the program itself is reported like the others."""
    robot = _Robot(lesson)
    try:
        robot.play_all()
    except Exception as problem:  # the robot is here to find these, and the other lessons go on
        robot.fail("", f"cannot be played, this program fails on it: {type(problem).__name__}: {problem}")
    return Performance(
        robot.steps,
        robot.mistakes,
        robot.answers,
        frozenset(robot.seen),
        tuple(dict.fromkeys(robot.failures)),
    )


@dataclass(frozen=True, slots=True)
class _Played:
    attempt: Attempt
    outcomes: tuple[Outcome, ...] = ()
    passed_by: int | None = None
    """The number of the act that passed the step."""
    cut_short: bool = False
    """It did so in the middle of being typed."""


class _Robot:
    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.failures: list[Failure] = []
        self.seen: set[str] = set()
        self.steps = self.mistakes = self.answers = 0

    def fail(self, where: str, what: str) -> None:
        self.failures.append(Failure(where, what))

    def play_all(self) -> None:
        begun = attempts.begin(self.lesson)
        self.look(begun.screen)
        starts = [begun]
        for index, step in enumerate(self.lesson.steps):
            following = self.pass_step(index, starts[-1], step.do, f"steps.{step.id}.do")
            if following is None:
                break
            self.steps += 1
            starts.append(following)
        for index in range(self.steps):
            step, start = self.lesson.steps[index], starts[index]
            for mistake in step.mistakes:
                self.mistakes += self.make_mistake(index, mistake, start)
            self.give_answers(index, step, start)

    # --- acts ---

    def look(self, screen: Screen) -> None:
        self.seen.update(part.name for part in walk(screen))

    def play(
        self, acts: Iterable[Act], start: Attempt, where: str, *, first: int = 0, careful: bool = True
    ) -> _Played | None:
        """Play acts of one step; `where` is their list. None, noted, where one cannot be played.

        Careful: each touch must do something. A mistake may also touch in vain.
        """
        played, index = _Played(start), start.run.index
        for number, act in enumerate(acts, start=first):
            reason = self.obstacle(act, played.attempt, careful)
            result = None if reason else self.play_one(act, played, index, number)
            missed = result and careful and in_vain(result[1])
            if result is None or missed:
                self.fail(f"{where}[{number}]", reason or str(missed))
                return None
            played = result[0]
        return played

    def play_one(
        self, act: Act, played: _Played, index: int, number: int
    ) -> tuple[_Played, tuple[Event, ...]]:
        attempt, outcomes = played.attempt, played.outcomes
        events: tuple[Event, ...] = ()
        passed_by, cut_short = played.passed_by, played.cut_short
        actions = spell_out(attempt.phone, act) if isinstance(act, Fill) else (act,)
        for at, one in enumerate(actions, start=1):
            result = play(self.lesson, attempt, one)
            attempt, outcomes, events = (
                result.attempt,
                (*outcomes, *result.outcomes),
                (*events, *result.events),
            )
            self.look(attempt.screen)
            if passed_by is None and attempt.run.index != index:
                passed_by, cut_short = number, at < len(actions)
        return _Played(attempt, outcomes, passed_by, cut_short), events

    def obstacle(self, act: Act, attempt: Attempt, careful: bool) -> str:
        """Why this act cannot be played now; "" where it can."""
        match act:
            case GiveAnswer(answer):
                question = step_of(self.lesson, attempt.run).question
                known = [one.id for one in question.answers] if question else []
                return (
                    ""
                    if answer in known
                    else f"answers “{answer}”, which is no answer here{near(answer, known)}"
                )
            case GoOn():
                return "" if attempt.run.answer else "goes on before an answer is given"
            case Fill(text):
                return cannot_type(text, attempt.phone)
            case _:
                return out_of_reach(getattr(act, "target", ""), attempt.screen, careful)

    def pass_step(
        self, index: int, start: Attempt, acts: tuple[Act, ...], where: str, first: int = 0
    ) -> Attempt | None:
        """The attempt after the step, which its acts pass exactly at their end; None, noted, where they do not."""
        played = self.play(acts, start, where, first=first)
        if played is None:
            return None
        last = first + len(acts) - 1
        if played.passed_by is None:
            waiting = [
                n for n in range(len(self.lesson.steps[index].done)) if n not in played.attempt.run.met
            ]
            unmet = ", ".join(f"done[{n}]" for n in waiting)
            self.fail(where, f"does not pass the step{f': still waiting for {unmet}' if unmet else ''}")
            return None
        if played.passed_by < last or played.cut_short:
            what = (
                "passes the step before it is all typed"
                if played.cut_short
                else "comes after the step is passed"
            )
            at = played.passed_by + (0 if played.cut_short else 1)
            self.fail(f"{where}[{at}]", f"{what}: ask for more in done, or do less here")
            return None
        return played.attempt

    # --- mistakes ---

    def make_mistake(self, index: int, mistake: Mistake, start: Attempt) -> bool:
        step = self.lesson.steps[index]
        where = f"steps.{step.id}.mistakes.{mistake.id}"
        if not mistake.do:
            self.fail(where, "lacks “do”: how the robot makes this mistake")
            return False
        made = self.play(mistake.do, start, f"{where}.do", careful=False)
        if made is None or not self.is_recognised(made, mistake, where):
            return False
        if mistake.point and find(made.attempt.screen, mistake.point) is None:
            names = (part.name for part in walk(made.attempt.screen))
            self.fail(
                f"{where}.point",
                f"is “{mistake.point}”, which is not on the glass then{near(mistake.point, names)}",
            )
        repaired = self.play(mistake.repair, made.attempt, f"{where}.repair")
        if repaired is None:
            return False
        rest = step.do[mistake.resume :]
        before = len(self.failures)
        done = self.pass_step(index, repaired.attempt, rest, f"steps.{step.id}.do", mistake.resume)
        if done is None:
            failure = self.failures.pop()
            del self.failures[before:]
            self.fail(where, f"is not mended: after its repair {failure.where} {failure.what}")
        return done is not None

    def is_recognised(self, made: _Played, mistake: Mistake, where: str) -> bool:
        missed = [one.mistake for one in made.outcomes if isinstance(one, StepMissed)]
        if made.passed_by is not None:
            self.fail(f"{where}.do", "passes the step instead of missing it")
        elif mistake.id not in missed:
            others = [f"“{one}”" for one in dict.fromkeys(missed)]
            instead = f"; the tutor takes it for {', '.join(others)}" if others else ""
            self.fail(f"{where}.when", f"is not what its do comes to{instead}")
        return made.passed_by is None and mistake.id in missed

    # --- questions ---

    def give_answers(self, index: int, step: Step, start: Attempt) -> None:
        if not step.question:
            return
        names = {part.name for part in walk(start.screen)}
        for answer in step.question.answers:
            where = f"steps.{step.id}.question.answers.{answer.id}"
            phone = self.show_consequence(answer, start.phone, f"{where}.do")
            names |= {part.name for part in walk(machine.screen(phone))} if phone else set()
            self.answers += phone is not None and self.give_answer(index, answer, start, where)
        for number, cue in enumerate(step.question.cues):
            if cue.point and cue.point not in names:
                what = f"is “{cue.point}”, which is not on the glass at this question{near(cue.point, names)}"
                self.fail(f"steps.{step.id}.question.cues[{number}].point", what)

    def show_consequence(self, answer: Answer, phone: Phone, where: str) -> Phone | None:
        for number, act in enumerate(answer.do):
            reason = cannot_type(act.text, phone) if isinstance(act, Fill) else ""
            reason = reason or out_of_reach(getattr(act, "target", ""), machine.screen(phone), careful=True)
            events: tuple[Event, ...] = ()
            for action in () if reason else spell_out(phone, act):
                phone, more = machine.step(phone, action)
                events += more
                self.look(machine.screen(phone))
            if reason or in_vain(events):
                self.fail(f"{where}[{number}]", reason or in_vain(events))
                return None
        return phone

    def give_answer(self, index: int, answer: Answer, start: Attempt, where: str) -> bool:
        """Answer, go on, and play the lesson from there as far as its walkthrough goes."""
        given = self.play((GiveAnswer(answer.id), GoOn()), start, where)
        if given is None:
            return False
        attempt = given.attempt
        if (attempt.run.index != index) != (answer.leads == "on"):
            self.fail(where, f"does not lead {answer.leads}")
            return False
        before = len(self.failures)
        for later, one in list(enumerate(self.lesson.steps))[attempt.run.index : self.steps]:
            following = self.pass_step(later, attempt, one.do, f"steps.{one.id}.do")
            if following is None:
                failure = self.failures.pop()
                del self.failures[before:]
                self.fail(where, f"leads nowhere: after it {failure.where} {failure.what}")
                return False
            attempt = following
        return any(isinstance(one, StepPassed) for one in given.outcomes) == (answer.leads == "on")

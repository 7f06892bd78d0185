"""The seat of a simulated learner and what a hand does there in each hidden state; `learners` makes lives of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from random import Random

from literacy_tutor.lessons.acts import Act, AskHint, Fill, GiveAnswer, GoOn, ShowMe, Undo
from literacy_tutor.lessons.attempt import begin, play, spell_out
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.outcomes import Outcome, StepPassed
from literacy_tutor.lessons.run import step_of
from literacy_tutor.lessons.walks import next_hinted
from literacy_tutor.phone.actions import LongPress, PressBack, PressHome, Scroll, Swipe, Tap, Tick, Touch
from literacy_tutor.phone.screen import List, touchables, walk
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.listening import Heard
from literacy_tutor.session.facts import fact_of

MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))
MOST_ACTS = 60
"""In one step; then a helper shows it."""


# --- a seat at a laptop -----------------------------------------------------------------------------------


class Seat:
    """The lesson under a hand, the wall clock beside it, and the rows the log would get."""

    def __init__(self, lesson: Lesson, chance: Random, who: str) -> None:
        self.lesson, self.chance, self.who = lesson, chance, who
        self.attempt = begin(lesson)
        self.seconds = 0.0
        self.rows: list[Heard] = []
        self.tries: Act | None = None
        self.habit = Habit(chance)
        self._write(Fact("attempt_started", _begun(lesson)))
        self.let_pass(_about(chance, 20, 0.8, 120), running=False)  # the scene is read

    @property
    def index(self) -> int:
        return self.attempt.run.index

    @property
    def done(self) -> bool:
        return self.attempt.run.finished

    @property
    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self.seconds)

    def _write(self, fact: Fact) -> None:
        self.rows.append(
            Heard(self.who, f"{self.who}-1", fact.kind, fact.payload, self.now.isoformat(), "one")
        )

    def do(self, act: Act, *, pass_on: bool = True) -> tuple[Outcome, ...]:
        """Without `pass_on`, what would pass the step is not what this hand hits upon."""
        played = play(self.lesson, self.attempt, act)
        if not pass_on and any(isinstance(one, StepPassed) for one in played.outcomes):
            return ()
        self.attempt = played.attempt
        for outcome in played.outcomes:
            self._write(fact_of(outcome))
        return played.outcomes

    def let_pass(self, seconds: float, *, running: bool = True) -> None:
        """A second at a time, as the window does; not `running`: the lid is closed, or a story is read."""
        whole = round(seconds)
        for _ in range(whole if running and not self.done else 0):
            self.seconds += 1
            self.do(Tick(1000))
        if not running or self.done:
            self.seconds += whole


def _begun(lesson: Lesson) -> dict[str, str | int]:
    return {"lesson": lesson.id, "lesson_hash": lesson.hash, "language": "ja", "steps": len(lesson.steps)}


def _about(chance: Random, median: float, spread: float, most: float) -> float:
    return min(most, max(1.0, median * chance.lognormvariate(0, spread)))


class Habit:
    """Drawn once for each learner."""

    def __init__(self, chance: Random) -> None:
        self.slowness = chance.lognormvariate(0, 0.35)
        self.slips = chance.uniform(0.02, 0.25)
        self.asks = chance.choice((chance.uniform(0.0, 0.06), chance.uniform(0.0, 0.2)))
        """Some like to be told before every touch."""
        self.tea = chance.uniform(0.0, 0.02)
        self.thinks = chance.uniform(15, 75)
        """Seconds between two tries of somebody stuck, in the middle."""
        self.wanders = chance.uniform(4, 12)
        self.clumsy = chance.random() < 0.35
        """Stuck because of the gesture, not of the place."""


# --- what a hand does in each state -----------------------------------------------------------------------


def get_on(seat: Seat, until: Callable[[], bool], *, pass_on: bool = True) -> None:
    """Slowly, but well."""
    chance, habit = seat.chance, seat.habit
    acts, index = 0, -1
    while not seat.done and not until():
        if seat.index != index:
            acts, index = 0, seat.index
            seat.let_pass(_about(chance, 28 * habit.slowness, 0.7, 180))
            continue
        acts += 1
        if acts > MOST_ACTS and pass_on:
            be_shown(seat)
            continue
        act = next_hinted(seat.lesson, seat.attempt)
        if act is None:
            seat.let_pass(2)
            continue
        typed = isinstance(act, Tap) and act.target.startswith("key.")
        seat.let_pass(_about(chance, (4 if typed else 11) * habit.slowness, 0.6, 120))
        if chance.random() < habit.tea:
            seat.let_pass(chance.uniform(30, 120))
        if chance.random() < habit.slips:
            _stray(seat)
        elif chance.random() < habit.asks:
            seat.do(AskHint())
        elif seat.index == index:
            seat.do(act, pass_on=pass_on)


def be_shown(seat: Seat) -> None:
    """A helper plays the step, or the program does."""
    index = seat.index
    seat.do(ShowMe())
    for wanted in step_of(seat.lesson, seat.attempt.run).do:
        for act in spell_out(seat.attempt.phone, wanted) if isinstance(wanted, Fill) else (wanted,):
            seat.seconds += 1
            seat.do(act)
    if seat.index == index and not seat.done:
        seat.let_pass(4)


def _stray(seat: Seat) -> None:
    """A touch that is not what the step asks for, as likely as things are many."""
    chance = seat.chance
    parts, everything = touchables(seat.attempt.screen), tuple(walk(seat.attempt.screen))
    lists = [part for part in everything if isinstance(part, List)]
    kind = chance.choices(("part", "anything", "stroke", "back", "home", "scroll"), (47, 18, 8, 10, 7, 10))[0]
    match kind:
        case "part" if parts:
            seat.tries = Tap(chance.choice(parts).name)
        case "stroke" if everything:
            seat.tries = Swipe(chance.choice(everything).name, chance.choice(("up", "down", "left", "right")))
        case "scroll" if lists:
            seat.tries = Scroll(chance.choice(lists).name, round(chance.random(), 2))
        case "back":
            seat.tries = PressBack()
        case "home":
            seat.tries = PressHome()
        case _:
            seat.tries = Tap(chance.choice(everything).name) if everything else PressBack()
    seat.do(seat.tries, pass_on=False)


def wander(seat: Seat, until: float) -> None:
    chance = seat.chance
    while seat.seconds < until:
        seat.let_pass(min(_about(chance, seat.habit.wanders, 0.7, 60), until - seat.seconds + 1))
        kind = chance.choices(("stray", "ask", "undo"), (94, 4, 2))[0]
        if seat.attempt.run.answer:
            _answer(seat)
        elif kind == "ask":
            seat.do(AskHint())
        elif kind == "undo":
            seat.do(Undo())
        else:
            _stray(seat)


def be_stuck(seat: Seat, until: float) -> None:
    chance = seat.chance
    while seat.seconds < until:
        seat.let_pass(min(_about(chance, seat.habit.thinks, 0.7, 200), until - seat.seconds + 1))
        kind = chance.choices(("try", "again", "ask", "undo", "answer", "near"), (42, 20, 14, 5, 10, 9))[0]
        match kind:
            case "again" if seat.tries:
                seat.do(seat.tries, pass_on=False)
            case "ask":
                seat.do(AskHint())
            case "undo":
                seat.do(Undo())
            case "answer" if step_of(seat.lesson, seat.attempt.run).question:
                _answer(seat)
            case "near":
                act = next_hinted(seat.lesson, seat.attempt)
                if act is not None:
                    seat.do(act, pass_on=False)
            case _ if seat.habit.clumsy:
                _fumble(seat)
            case _:
                _stray(seat)


def _answer(seat: Seat) -> None:
    """One that leads back to the question, and then back to it."""
    question = step_of(seat.lesson, seat.attempt.run).question
    if seat.attempt.run.answer:
        seat.do(GoOn(), pass_on=False)
        return
    again = [one.id for one in question.answers if one.leads == "again"] if question else []
    if again:
        seat.do(GiveAnswer(seat.chance.choice(again)))


def _fumble(seat: Seat) -> None:
    """The right thing with the wrong gesture, or right beside it."""
    act = next_hinted(seat.lesson, seat.attempt)
    target = getattr(act, "target", "")
    if not target:
        _stray(seat)
        return
    beside = [part.name for part in walk(seat.attempt.screen) if not part.name.startswith(("nav.", "key."))]
    gesture = seat.chance.choice(("long", "stroke", "beside"))
    if gesture == "long":
        seat.tries = LongPress(target, Touch(1200, 2.0, 2.0))
    elif gesture == "stroke":
        seat.tries = Swipe(target, seat.chance.choice(("up", "left")))
    else:
        seat.tries = Tap(seat.chance.choice(beside)) if beside else PressBack()
    seat.do(seat.tries, pass_on=False)


def be_away(seat: Seat, until: float) -> None:
    if seat.chance.random() < 0.25:
        seat.chance.choice((wander, be_stuck))(seat, seat.seconds + seat.chance.uniform(10, 60))
    seat.let_pass(until - seat.seconds, running=seat.chance.random() < 0.8)


TROUBLES = (wander, be_stuck, be_away)

"""Proves that nobody gets stuck: a robot touches at random, and from wherever it is the hints must lead to the end.

What is random is handed in (`random.Random`), so a walk that fails can be walked again.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from literacy_tutor.lessons import attempt as attempts
from literacy_tutor.lessons.acts import (
    Act,
    AskHint,
    CallTeacher,
    GiveAnswer,
    GoOn,
    ShowMe,
    TakeBackCall,
    Undo,
    to_json,
)  # fmt: skip
from literacy_tutor.lessons.attempt import Attempt, play, play_through
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.lessons.run import step_of
from literacy_tutor.lessons.ways import next_action, way_on
from literacy_tutor.phone.actions import (
    Action,
    DoubleTap,
    LongPress,
    PressBack,
    PressBackspace,
    PressEnter,
    PressHome,
    PressPower,
    PressRecents,
    PressVolume,
    Scroll,
    Swipe,
    Tap,
    Tick,
    Touch,
    TypeText,
)  # fmt: skip
from literacy_tutor.phone.screen import (
    AppCard,
    Component,
    List,
    LockFace,
    Notice,
    Pages,
    Shade,
    StatusBar,
    touchables,
    walk,
)

LONGEST_WALK = 200
PATIENCE = 150
"""Hinted acts without passing a step, after which the hints count as going in circles."""
LETTERS = "あかさたなはまやらわんっーゃabcyes0123456789 、。！?"


@dataclass(frozen=True, slots=True)
class WayOut:
    """How the lesson's end was reached from somewhere."""

    undone: tuple[str, ...] = ()
    """Steps in which the hints went in circles, and `Undo` helped on or did not."""
    shown: tuple[str, ...] = ()
    """Steps in which only `ShowMe` was left."""
    failure: str = ""
    """Why it was not reached."""


@dataclass(frozen=True, slots=True)
class Walk:
    acts: tuple[Act, ...]
    """The walk at random, without the way out."""
    way_out: WayOut

    def written(self) -> str:
        """The acts, a line of JSON each, as `acts.from_json` reads them."""
        return "\n".join(to_json(act) for act in self.acts)


def random_walk(lesson: Lesson, chance: Random, length: int = LONGEST_WALK) -> Walk:
    """At most `length` acts at random, then on by the hints. A failure of the program itself is reported too."""
    acts: list[Act] = []
    try:
        attempt = attempts.begin(lesson)
        for _ in range(min(length, LONGEST_WALK)):
            acts.append(choose(lesson, attempt, chance))
            attempt = play(lesson, attempt, acts[-1]).attempt
        return Walk(tuple(acts), way_out(lesson, attempt))
    except Exception as problem:  # the robot is here to find these
        return Walk(tuple(acts), WayOut(failure=f"this program fails: {type(problem).__name__}: {problem}"))


# --- touching at random -----------------------------------------------------------------------------------


def choose(lesson: Lesson, attempt: Attempt, chance: Random) -> Act:
    """Anything a person could do now, likely things more often, and now and then what the hint says."""
    kind = chance.choices(
        ("touch", "hint", "hand", "laptop", "side", "wait", "tutor"), (50, 18, 8, 6, 8, 6, 8)
    )[0]
    parts = touchables(attempt.screen)
    match kind:
        case "touch" if parts:
            return Tap(chance.choice(parts).name)
        case "hint":
            return next_hinted(lesson, attempt) or Tick(1000)
        case "hand" if parts:
            return _gesture(chance.choice((*parts, *walk(attempt.screen))), chance)
        case "laptop":
            return chance.choice((TypeText(chance.choice(LETTERS)), PressBackspace(), PressEnter()))
        case "side":
            keys: tuple[Action, ...] = (
                PressBack(), PressBack(), PressHome(), PressRecents(), PressPower(), PressVolume(up=False),
            )  # fmt: skip
            return chance.choice(keys)
        case "tutor":
            return _tutor_act(lesson, attempt, chance)
        case _:
            return Tick(chance.choice((100, 100, 1000, 5000, 50_000)))


def _gesture(part: Component, chance: Random) -> Action:
    """What fits the thing, or what a hand does by mistake."""
    name = part.name
    slips: list[Action] = [
        LongPress(name, Touch(900, 1.0, -1.0)),
        DoubleTap(name),
        Tap(name, Touch(80, 2.0, 2.0)),
    ]
    match part:
        case Pages():
            slips += [Swipe(name, "left"), Swipe(name, "right")] * 3
        case Notice():
            slips += [Swipe(name, "left"), Swipe(name, "right")] * 3
        case LockFace() | AppCard() | Shade():
            slips += [Swipe(name, "up")] * 6
        case StatusBar():
            slips += [Swipe(name, "down")] * 6
        case List():
            slips += [Scroll(name, round(chance.random(), 2)), Scroll(name, 1.0), Swipe(name, "up")] * 2
        case _:
            slips += [Swipe(name, chance.choice(("up", "down", "left", "right")))]
    return chance.choice(slips)


def _tutor_act(lesson: Lesson, attempt: Attempt, chance: Random) -> Act:
    question = step_of(lesson, attempt.run).question
    answers: tuple[Act, ...] = tuple(GiveAnswer(one.id) for one in question.answers) if question else ()
    acts: tuple[Act, ...] = (
        AskHint(),
        GoOn(),
        CallTeacher(),
        TakeBackCall(),
        Undo(),
        ShowMe(),
        *answers,
        *answers,
    )
    return chance.choices(acts, (4, 4, 2, 2, 1, 1, *(4 for _ in (*answers, *answers))))[0]


# --- the way out ------------------------------------------------------------------------------------------


def next_hinted(lesson: Lesson, attempt: Attempt) -> Act | None:
    """What the tutor's help says to do now, or None where it points nowhere."""
    run, step = attempt.run, step_of(lesson, attempt.run)
    if attempt.calling_ms is not None:
        return TakeBackCall()
    if run.answer:
        return GoOn()
    if step.question:
        return next(
            (act for act in step.do if isinstance(act, GiveAnswer)), GiveAnswer(step.question.answers[0].id)
        )
    way = way_on(step, run.met, attempt.phone)
    return next_action(way, attempt.phone) if way else None


def way_out(lesson: Lesson, attempt: Attempt) -> WayOut:
    """To the lesson's end by hints; where they go in circles by `Undo`, and last by `ShowMe`."""
    undone: list[str] = []
    shown: list[str] = []
    while not attempt.run.finished:
        step, index = step_of(lesson, attempt.run), attempt.run.index
        attempt = _by_hints(lesson, attempt)
        if attempt.run.index == index:
            undone.append(step.id)
            attempt = _by_hints(lesson, play(lesson, attempt, Undo()).attempt)
        if attempt.run.index == index:
            shown.append(step.id)
            attempt, _ = play_through(lesson, play(lesson, attempt, ShowMe()).attempt, step.do)
        if attempt.run.index == index:
            failure = f"a dead end in step {step.id}: neither hints nor “do it for me” lead on"
            return WayOut(tuple(undone), tuple(shown), failure)
    return WayOut(tuple(undone), tuple(shown))


def _by_hints(lesson: Lesson, attempt: Attempt) -> Attempt:
    """As far as the hints lead: the next step, or where they go in circles."""
    index = attempt.run.index
    for _ in range(PATIENCE):
        act = next_hinted(lesson, attempt)
        if act is None or attempt.run.index != index:
            break
        attempt = play(lesson, attempt, act).attempt
    return attempt

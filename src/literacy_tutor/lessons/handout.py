"""Before paper: what stands on a lesson's handout, a pure value that `qtkit.printing` sets in pages.

The walkthrough is played once; before each touch the glass is kept as it stands, with the target the hint outlines.
Keys tapped one after the other share a picture, and so does a whole text that is typed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from literacy_tutor.lessons.acts import Act, Fill, GiveAnswer
from literacy_tutor.lessons.attempt import Attempt, begin, play_through
from literacy_tutor.lessons.handout_words import WORDS, HandoutWords
from literacy_tutor.lessons.hints import Hand, pointing_at
from literacy_tutor.lessons.model import Cue, Lesson, Question, Step
from literacy_tutor.lessons.ways import Way, next_action
from literacy_tutor.phone.actions import Action, Tap, Tick
from literacy_tutor.phone.screen import Key, Screen, find
from literacy_tutor.phone.state import Language


@dataclass(frozen=True, slots=True)
class Picture:
    """The glass as it stands, what is touched then and how; or what gives a message away, numbered from 1."""

    screen: Screen
    outlined: str = ""
    hand: Hand | None = None
    keys: tuple[str, ...] = ()
    """Faces of keys to be tapped one after the other."""
    typed: str = ""
    marks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """The walkthrough's answer to a question, with its reasons."""

    text: str
    says: str
    cues_title: str
    cues: tuple[Cue, ...]
    picture: Picture | None = None
    """What the phone shows then, where the reasons are only to be seen there."""


@dataclass(frozen=True, slots=True)
class HandoutStep:
    number: int
    say: str
    more: str
    pictures: tuple[Picture, ...]
    """At least one."""
    answer: StepAnswer | None = None
    choices: tuple[str, ...] = ()
    """Answers from which a question's is chosen, in their order."""


@dataclass(frozen=True, slots=True)
class Handout:
    """All words carry readings; in the order in which they stand on paper."""

    lesson: str
    language: Language
    words: HandoutWords
    title: str
    goal: str
    scene: tuple[str, ...]
    steps: tuple[HandoutStep, ...]
    can: tuple[str, ...]
    home: tuple[str, ...]
    ask: tuple[str, ...]


def derive_handout(lesson: Lesson) -> Handout:
    steps: list[HandoutStep] = []
    attempt = begin(lesson)
    for number, step in enumerate(lesson.steps, 1):
        asked = _with_cues(step, attempt.screen)
        pictures, answer, attempt = _play(lesson, step, attempt)
        if answer and answer.picture and len(asked.marks) >= len(answer.picture.marks):
            answer = replace(answer, picture=None)
        elif answer and answer.picture:
            asked = replace(asked, marks=())
        choices = tuple(one.text for one in step.question.answers) if step.question else ()
        steps.append(HandoutStep(number, step.say, step.more, pictures or (asked,), answer, choices))
    language, finish = lesson.world.language, lesson.finish
    return Handout(
        lesson.id, language, WORDS[language], lesson.title, lesson.goal, lesson.scene, tuple(steps),
        finish.can, finish.home, finish.ask,
    )  # fmt: skip


def _play(
    lesson: Lesson, step: Step, attempt: Attempt
) -> tuple[tuple[Picture, ...], StepAnswer | None, Attempt]:
    """A picture before each touch of the step's walkthrough, the answer it gives, and where it leads."""
    pictures: list[Picture] = []
    answer = None
    for act in step.do:
        picture = _before(act, attempt)
        if picture is not None:
            if pictures and pictures[-1].keys and picture.keys:
                pictures[-1] = replace(pictures[-1], keys=pictures[-1].keys + picture.keys)
            else:
                pictures.append(picture)
        attempt, _ = play_through(lesson, attempt, (act,))
        if isinstance(act, GiveAnswer) and step.question:
            answer = _answer(step, step.question, act.answer, attempt.screen)
    return tuple(pictures), answer, attempt


def _before(act: Act, attempt: Attempt) -> Picture | None:
    """None for what touches nothing: waiting, or the tutor's own buttons."""
    screen = attempt.screen
    if not isinstance(act, Fill | Action) or isinstance(act, Tick):
        return None
    action = next_action(Way((act,)), attempt.phone)
    pointing = pointing_at(action) if action else None
    if pointing is None:
        return Picture(screen)
    target, hand = pointing
    if isinstance(act, Fill):
        return Picture(screen, target, hand, typed=act.text)
    part = find(screen, target)
    keys = (part.face or part.label,) if isinstance(part, Key) and isinstance(act, Tap) else ()
    return Picture(screen, target, hand, keys)


def _with_cues(step: Step, screen: Screen) -> Picture:
    """The glass with the cues numbered that are to be seen on it."""
    cues = enumerate(step.question.cues if step.question else (), 1)
    return Picture(
        screen, marks=tuple((number, cue.point) for number, cue in cues if find(screen, cue.point))
    )


def _answer(step: Step, question: Question, answer_id: str, then: Screen) -> StepAnswer:
    answer = next(one for one in question.answers if one.id == answer_id)
    shown = _with_cues(step, then)
    return StepAnswer(
        answer.text, answer.says, question.cues_title, question.cues, shown if shown.marks else None
    )

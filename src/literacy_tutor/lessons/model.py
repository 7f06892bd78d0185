"""What a lesson is, in one language, after `loader` has read and checked it. Words carry ｜漢字《かんじ》 readings.

Three tiny notations keep lessons readable; `acts.parse_act` and `goals.parse_goal` read them:
acts   "tap home.messages", "type さくら", "wait 3", "press back", "swipe lock up", "answer ask", "next"
goals  "thread_opened thread=parcel", "showing messages.bubble.p1 for 2", "in browser", "field library.card fits"
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.goals import Goal
from literacy_tutor.phone.state import World

Track = Literal["basics", "procedures", "fraud"]
TRACKS: tuple[Track, ...] = ("basics", "procedures", "fraud")

Part = Literal["know", "prepare", "do", "ask"]
Truth = Literal["", "genuine", "fraud"]
Judgement = Literal["", "genuine", "fraud", "ask"]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A common one: how it shows, what the tutor then says (what happened, how to go back), how it is mended."""

    id: str
    when: Goal
    say: str
    point: str = ""
    """Component outlined at once, the way back."""
    do: tuple[Act, ...] = ()
    """The robot makes it, from the beginning of the step."""
    repair: tuple[Act, ...] = ()
    """And goes back to where the step's own `do` works again from `resume` on."""
    resume: int = 0


@dataclass(frozen=True, slots=True)
class Cue:
    """One reason, pointed at on the glass with its number."""

    say: str
    detail: str = ""
    point: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One choice of a question and its safe consequence."""

    id: str
    text: str
    says: str
    """What happened, without a word of blame."""
    leads: Literal["on", "again"] = "on"
    """Again: the phone goes back to before the answer, and the question is asked once more."""
    counts: Judgement = ""
    do: tuple[Act, ...] = ()
    """What the phone then shows."""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    item: str
    """Id of what is judged, stable across lessons and years."""
    answers: tuple[Answer, ...]
    truth: Truth = ""
    cues: tuple[Cue, ...] = ()
    cues_title: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One action of the learner, or one question. `do` is the walkthrough, which also drives hints."""

    id: str
    part: Part
    say: str
    """The instruction: 40 characters at most in Japanese (readings not counted), 90 in English."""
    more: str = ""
    """Explanation on the card below."""
    praise: str = ""
    """Specific and short, said when the step is done."""
    hint: str = ""
    """The instruction said another way (level 1)."""
    done: tuple[Goal, ...] = ()
    """All must have held; not necessarily at the same time."""
    do: tuple[Act, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    question: Question | None = None
    before: tuple[Act, ...] = ()
    """Filled in by the loader: the way here from anywhere. The walkthrough of every step before this one, and in
    front of each what mends its mistakes."""


@dataclass(frozen=True, slots=True)
class Finish:
    can: tuple[str, ...]
    """What you can do now."""
    home: tuple[str, ...]
    """Now on your own phone."""
    ask: tuple[str, ...]
    """Counter and telephone, person to ask; and what not to dial for practice."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that ages: where it is from, and when somebody last looked (ISO date)."""

    say: str
    source: str
    checked: str


@dataclass(frozen=True, slots=True)
class Lesson:
    id: str
    """`track/slug`, the folder's place."""
    track: Track
    title: str
    goal: str
    scene: tuple[str, ...]
    """A scene of daily life, before the first step; a paragraph each."""
    level: int
    minutes: int
    skills: tuple[str, ...]
    steps: tuple[Step, ...]
    finish: Finish
    world: World
    facts: tuple[Fact, ...] = ()
    order: int = 100
    """Place within its track."""
    say_aloud: str = ""
    """20 seconds of a volunteer's own words, for teaching from the front."""
    hash: str = ""
    """Of every file the lesson was read from, services included."""
    services: tuple[str, ...] = field(default=())

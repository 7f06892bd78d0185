"""What the board shows, derived from the standings, today's marks and today's plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.board import Standing, Stumble, Tell
from literacy_tutor.instructor.board_words import say_heard, say_standing
from literacy_tutor.lessons.model import Step
from literacy_tutor.records.attendance import Mark
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.instructor.board_lessons import Lessons
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.words_plan import spoken as spoken_of_plan
from literacy_tutor.viewmodels.instructor.words_register import spoken
from literacy_tutor.viewmodels.people import called

MOST_STUMBLES = 5


@dataclass(frozen=True, slots=True)
class CountRow:
    label: str
    count: str
    alarms: bool


@dataclass(frozen=True, slots=True)
class StandingRow:
    learner: str
    name: str
    state: str
    """As `instructor.board.State`, or absent."""
    words: str
    lesson: str
    done: int
    steps: int
    heard: str
    seat: str
    tell: str
    """What can be said to them, of the step they are at."""


@dataclass(frozen=True, slots=True)
class StumbleRow:
    words: str
    count: int
    said: str


@dataclass(frozen=True, slots=True)
class BoardProps:
    classes: tuple[ChipRow, ...] = ()
    teams: tuple[ChipRow, ...] = ()
    """Groups of the class, everybody before them; empty where it has none."""
    counts: tuple[CountRow, ...] = ()
    calm: str = ""
    """That nobody needs somebody; "" where anybody does, or nobody is in the class."""
    people: tuple[StandingRow, ...] = ()
    stumbles: tuple[StumbleRow, ...] = ()
    most: int = 1
    """People at the step that most stumbled in."""
    stumbles_title: str = ""
    open_words: str = ""
    """What opens a lesson for somebody."""
    plan: str = ""
    """Today's, in a line, or that today's class has not begun; "" where there is neither."""
    to_plan: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class AtBoard:
    classes: Sequence[Class]
    class_: str
    people: Sequence[Learner]
    standings: Sequence[Standing]
    stumbles: Sequence[Stumble]
    marks: Mapping[str, Mark] | None
    """Of those on the sheet of today's hour who are looked at, "unmarked" included; None where today has no hour."""
    lessons: Lessons
    plan: str
    teams: tuple[ChipRow, ...]
    seats: Mapping[str, str]
    """By learner."""
    language: str


def derive_board_props(at: AtBoard) -> BoardProps:
    names = {one.id: called(one.name, at.language) for one in at.people}
    marks = at.marks or {}
    here = [one for one in at.standings if marks.get(one.learner) != "absent" or one.state != "not_begun"]
    gone = [one for one in at.standings if one not in here]
    rows = [_row(one, names[one.learner], at) for one in here]
    rows += [_absent(one, names[one.learner], at) for one in gone]
    hard = at.stumbles[:MOST_STUMBLES]
    return BoardProps(
        classes=class_chips(at.classes, at.class_),
        teams=at.teams,
        counts=_counts(here, at) if rows else (),
        calm="" if not rows or _needing(here) else spoken("calm", at.language),
        people=tuple(rows),
        stumbles=tuple(_stumble(one, at) for one in hard),
        most=max((len(one.learners) for one in hard), default=1),
        stumbles_title=spoken("stumbles", at.language),
        open_words=spoken("openLesson", at.language),
        plan=_line(at) if rows else "",
        to_plan=spoken_of_plan("toPlan", at.language),
        empty="" if rows else spoken("noMember" if at.classes else "noPeople", at.language),
    )


def _needing(here: Sequence[Standing]) -> bool:
    return any(one.state in ("called", "stuck") for one in here)


def _line(at: AtBoard) -> str:
    """Today's plan, or that nobody has begun today's class."""
    return spoken("notBegunToday", at.language) if at.class_ and at.marks is None else at.plan


def _counts(here: Sequence[Standing], at: AtBoard) -> tuple[CountRow, ...]:
    hands, stuck = (sum(one.state == state for one in here) for state in ("called", "stuck"))
    done = sum(len(one.done) for one in here)
    return (
        _count_of_people(here, at),
        CountRow(spoken("countCalled", at.language), str(hands), hands > 0),
        CountRow(spoken("countStuck", at.language), str(stuck), stuck > 0),
        CountRow(spoken("countDone", at.language), str(done), False),
    )


def _count_of_people(here: Sequence[Standing], at: AtBoard) -> CountRow:
    """As the attendance page counts them; where today has no hour, nobody knows who came, only who practised."""
    if at.marks is None:
        began = sum(one.state != "not_begun" for one in here)
        return CountRow(spoken("countBegan", at.language), f"{began} / {len(at.standings)}", False)
    came = sum(one in ("present", "online") for one in at.marks.values())
    return CountRow(spoken("countCame", at.language), f"{came} / {len(at.marks)}", False)


def _row(one: Standing, name: str, at: AtBoard) -> StandingRow:
    lesson = at.lessons.find(one.place.lesson) if one.place.lesson else None
    return StandingRow(
        one.learner,
        name,
        one.state,
        say_standing(one, at.language),
        plain(lesson.title) if lesson else "",
        one.place.index,
        one.place.steps,
        say_heard(one, at.language),
        _where(one.learner, at),
        _tell(one.tell, at) if one.tell else "",
    )


def _where(learner: str, at: AtBoard) -> str:
    """Their seat; or that they take part from home."""
    if (at.marks or {}).get(learner) == "online":
        return spoken("online", at.language)
    return at.seats.get(learner, "")


def _absent(one: Standing, name: str, at: AtBoard) -> StandingRow:
    return StandingRow(one.learner, name, "absent", spoken("absent", at.language), "", 0, 0, "", "", "")


def _tell(tell: Tell, at: AtBoard) -> str:
    """What mends the mistake made last there, else the step's own words."""
    step = _step(tell.lesson, tell.index, at)
    if step is None:
        return ""
    mended = next((one.say for one in step.mistakes if one.id == tell.mistake), "")
    return spoken("tell", at.language, says=plain(mended or step.say).replace("**", ""))


def _stumble(one: Stumble, at: AtBoard) -> StumbleRow:
    lesson, step = at.lessons.find(one.lesson), _step(one.lesson, one.index, at)
    title = plain(lesson.title) if lesson else one.lesson
    says = plain(step.say).replace("**", "") if step else ""
    words = spoken("stumble", at.language, lesson=title, step=one.index + 1, says=says)
    return StumbleRow(words, len(one.learners), spoken("people", at.language, count=len(one.learners)))


def _step(lesson: str, index: int, at: AtBoard) -> Step | None:
    found = at.lessons.find(lesson)
    return found.steps[index] if found and index < len(found.steps) else None

"""What the page about an hour's plan shows, derived from the rows that are true now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from literacy_tutor.instructor.hour_frame import Frame, hour_frame
from literacy_tutor.instructor.planning import Person, Suggestion, review_count, suggestions
from literacy_tutor.instructor.planning_words import (
    PARTS,
    PARTS_MORE,
    say_day,
    say_fit,
    say_minutes,
    say_time,
    say_why,
)
from literacy_tutor.records.attendance import Hour
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.plans import LENGTHS, Plan
from literacy_tutor.viewmodels.instructor.audiences import AudienceChip, Audiences, Crew, audience_chips
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.lessons_seen import LessonSeen
from literacy_tutor.viewmodels.instructor.plan_hours import HourChip, hour_chips
from literacy_tutor.viewmodels.instructor.words_plan import spoken, static
from literacy_tutor.viewmodels.instructor.words_register import spoken as spoken_of_register

TRACKS = ("basics", "procedures", "fraud")
STATIC = (
    "beginToday", "otherHours", "fewerHours", "newHour", "dayBefore", "dayAfter", "weekAfter", "holdThen", "notNow",
    "forWhom", "oneByOne", "fewerPeople", "nothing", "keptAtOnce", "copyLast", "up", "down", "remove",
    "inOrder", "free", "review", "noReview", "frame", "earlier", "later", "suggested", "lessons", "add", "isIn", "wait",
    "print",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlanRow:
    lesson: str
    title: str
    more: str
    fits: bool


@dataclass(frozen=True, slots=True)
class PartRow:
    """`begins` and `share` are parts of the hour, 0 to 1."""

    id: str
    title: str
    more: str
    when: str
    begins: float
    share: float


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    lesson: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class LessonRow:
    lesson: str
    title: str
    more: str
    planned: bool


@dataclass(frozen=True, slots=True)
class PlanProps:
    classes: tuple[ChipRow, ...] = ()
    hours: tuple[HourChip, ...] = ()
    audiences: tuple[AudienceChip, ...] = ()
    lines: tuple[PlanRow, ...] = ()
    parts: tuple[PartRow, ...] = ()
    suggested: tuple[SuggestionRow, ...] = ()
    tracks: tuple[ChipRow, ...] = ()
    lessons: tuple[LessonRow, ...] = ()
    lengths: tuple[ChipRow, ...] = ()
    title: str = ""
    """The hour that is looked at; "" where there is none."""
    shared: str = ""
    """Whose plan this audience has until it has its own."""
    restore: str = ""
    """What the way back to the shared plan is called; "" where there is none."""
    planned: str = ""
    """What the lessons of that hour are called."""
    in_order: bool = True
    review: bool = False
    fit: str = ""
    over: bool = False
    begins: str = ""
    review_waits: str = ""
    said: str = ""
    """What the last change was, and that it is saved."""
    empty: str = ""
    new_day: str = ""
    """The day for which another hour is being set; "" while none is."""
    can_begin: bool = False
    can_set: bool = False
    """Another hour can be set."""
    has_coming: bool = False
    """One is set already, later than today."""
    can_copy: bool = False
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtPlan:
    """What the page is derived from. `own` is the audience's plan, `shared` the one it has while it has none of its own.

    `people` are those of the audience.
    """

    classes: Sequence[Class]
    class_: str
    hours: Sequence[Hour]
    hour: str
    members: Sequence[Learner]
    teams: Sequence[Crew]
    audience: str
    plans: Mapping[str, Plan]
    people: Sequence[Person]
    lessons: Sequence[LessonSeen]
    track: str
    minutes: int
    begins: int
    copies: bool
    new_day: date | None
    said: str
    today: date
    language: str

    @property
    def own(self) -> Plan | None:
        return self.plans.get(self.audience)

    @property
    def shared(self) -> Plan | None:
        """A person's is their team's, else the class's."""
        team = next((one.id for one in self.teams if self.audience in one.learners), "")
        return None if self.audience == self.class_ else self.plans.get(team) or self.plans.get(self.class_)


def derive_plan_props(at: AtPlan) -> PlanProps:
    top = PlanProps(
        classes=class_chips(at.classes, at.class_),
        hours=hour_chips(at.hours, at.hour, at.today, at.language),
        new_day=spoken("newHourOn", at.language, day=say_day(at.new_day, at.language)) if at.new_day else "",
        empty=_empty(at),
        said=at.said,
        can_begin=bool(at.members) and all(one.day != at.today.isoformat() for one in at.hours),
        can_set=bool(at.members) and at.new_day is None,
        has_coming=any(one.day > at.today.isoformat() for one in at.hours),
        words=static(STATIC, at.language),
    )
    return _with_plan(top, at) if at.hour else top


def _with_plan(top: PlanProps, at: AtPlan) -> PlanProps:
    plan = at.own or at.shared or Plan(at.hour, at.audience, review=False)
    known = {one.topic.id: one for one in at.lessons}
    lasting = [(lesson, known[lesson].topic.minutes if lesson in known else 0) for lesson in plan.lessons]
    frame = hour_frame(at.minutes, lasting, review=plan.review, in_order=plan.way == "in_order")
    waiting = review_count(at.people) if not plan.review else 0
    found = suggestions([one.topic for one in at.lessons], at.people, plan.lessons)
    shared = at.shared if at.own is None else None
    title = next(one.label for one in top.hours if one.chosen)
    is_over = next(one.day for one in at.hours if one.id == at.hour) < at.today.isoformat()
    return replace(
        top,
        title=title,
        planned=spoken("plannedThen" if is_over else "planned", at.language, hour=title),
        audiences=_audiences(at),
        lines=_lines(frame, known, at),
        parts=_parts(frame, at),
        suggested=tuple(_suggestion(one, known, at) for one in found),
        tracks=tuple(ChipRow(one, spoken(f"track.{one}", at.language), one == at.track) for one in TRACKS),
        lessons=tuple(_lesson(one, plan, at) for one in at.lessons if one.topic.track == at.track),
        lengths=_lengths(at),
        shared=_of_shared(shared, at) if shared else "",
        restore=_of_restoring(at) if at.own and at.shared else "",
        in_order=plan.way == "in_order",
        review=plan.review,
        fit=say_fit(frame, at.language),
        over=frame.over > 0,
        begins=spoken("begins", at.language, time=say_time(at.begins, 0)),
        review_waits=_review_waits(waiting, at),
        can_copy=at.copies and not plan.lessons,
    )


def _audiences(at: AtPlan) -> tuple[AudienceChip, ...]:
    return audience_chips(Audiences(at.class_, at.teams, at.members), at.audience, at.plans, at.language)


def _who(at: AtPlan) -> str:
    return next(one.title for one in _audiences(at) if one.chosen)


def _of_shared(shared: Plan, at: AtPlan) -> str:
    return spoken("asClass" if shared.audience == at.class_ else "asTeam", at.language, who=_who(at))


def _of_restoring(at: AtPlan) -> str:
    assert at.shared
    return spoken("backToClass" if at.shared.audience == at.class_ else "backToTeam", at.language)


def _lines(frame: Frame, known: Mapping[str, LessonSeen], at: AtPlan) -> tuple[PlanRow, ...]:
    rows = []
    for slot in frame.practice:
        if not slot.lesson:
            continue
        seen = known.get(slot.lesson)
        if seen is None:
            rows.append(PlanRow(slot.lesson, slot.lesson, spoken("gone", at.language), True))
            continue
        more = say_minutes(slot.minutes, at.language), _done(slot.lesson, at)
        rows.append(PlanRow(slot.lesson, seen.title, _joined(more), slot.fits))
    return tuple(rows)


def _parts(frame: Frame, at: AtPlan) -> tuple[PartRow, ...]:
    index = 0 if at.language == "ja" else 1
    return tuple(
        PartRow(
            part.name,
            PARTS[part.name][index],
            PARTS_MORE[part.name][index],
            f"{say_time(at.begins, part.begins)}–{say_time(at.begins, part.begins + part.minutes)}　"
            + say_minutes(part.minutes, at.language),
            part.begins / at.minutes,
            part.minutes / at.minutes,
        )
        for part in frame.parts
    )


def _suggestion(one: Suggestion, known: Mapping[str, LessonSeen], at: AtPlan) -> SuggestionRow:
    return SuggestionRow(one.lesson, known[one.lesson].title, say_why(one, at.language))


def _lesson(one: LessonSeen, plan: Plan, at: AtPlan) -> LessonRow:
    more = say_minutes(one.topic.minutes, at.language), _done(one.topic.id, at)
    return LessonRow(one.topic.id, one.title, _joined(more), one.topic.id in plan.lessons)


def _done(lesson: str, at: AtPlan) -> str:
    """Who has done it: of one person in a word, of several a count."""
    if len(at.people) == 1:
        (person,) = at.people
        state = "done" if lesson in person.done else "underWay" if lesson in person.left_open else "notBegun"
        return spoken(state, at.language)
    done = sum(lesson in one.done for one in at.people)
    return spoken("doneBy", at.language, done=done, of=len(at.people))


def _joined(words: Sequence[str]) -> str:
    return "　".join(words)


def _lengths(at: AtPlan) -> tuple[ChipRow, ...]:
    offered = sorted({*LENGTHS, at.minutes})
    return tuple(ChipRow(str(one), say_minutes(one, at.language), one == at.minutes) for one in offered)


def _review_waits(waiting: int, at: AtPlan) -> str:
    if not waiting:
        return ""
    alone = len(at.people) == 1
    return spoken("reviewWaitsOne" if alone else "reviewWaits", at.language, count=waiting)


def _empty(at: AtPlan) -> str:
    if not at.classes:
        return spoken_of_register("noClass", at.language)
    if not at.members and not at.hour:
        return spoken_of_register("noMember", at.language)
    return "" if at.hour else spoken("noHour", at.language)

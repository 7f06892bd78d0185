"""A teacher's page, 「きょうの予定」: what a class, a group or one person does in an hour. Every change is saved at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.instructor.planning import Person
from literacy_tutor.instructor.planning_words import say_hour
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import attendance, classes, plans
from literacy_tutor.records.attendance import Hour
from literacy_tutor.records.changes import Changes, Group
from literacy_tutor.records.plans import Plan
from literacy_tutor.viewmodels.instructor.audiences import audiences
from literacy_tutor.viewmodels.instructor.chips import kept
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.known_people import known_people
from literacy_tutor.viewmodels.instructor.lessons_seen import lessons_seen
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.plan_hours import by_nearness
from literacy_tutor.viewmodels.instructor.plan_props import (
    TRACKS,
    AtPlan,
    PlanProps,
    derive_plan_props,
)
from literacy_tutor.viewmodels.instructor.words_plan import spoken

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LEARNT: frozenset[Group] = frozenset({"learners", "progress", "cards"})
"""Groups of rows from which it is known what people have done."""
SHOWN: frozenset[Group] = LEARNT | {"register"}
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the page is about now; "" where there is none."""

    class_: str = ""
    hour: str = ""
    audience: str = ""


@QmlElement
class PlanViewModel(props_object(PlanProps, TeachersPage)):  # type: ignore[misc]
    shows = SHOWN

    def __init__(self, desk: Desk) -> None:
        super().__init__(PlanProps(), desk)
        self._looked, self._track, self._said = _Looked(), TRACKS[0], ""
        self._new_day: date | None = None
        self._at: AtPlan | None = None
        self._known: dict[tuple[str, str, tuple[str, ...]], list[Person]] = {}
        self.refresh()

    def speak(self, language: str) -> None:
        self._said = ""
        super().speak(language)

    # --- what is looked at ---

    @Slot(str)
    def chooseClass(self, class_: str) -> None:
        self._choose_class(class_)
        self._looked, self._new_day = _Looked(class_), None
        self.refresh()

    @Slot(str)
    def chooseHour(self, hour: str) -> None:
        self._looked = _Looked(self._looked.class_, hour)
        self.refresh()

    @Slot(str)
    def chooseAudience(self, audience: str) -> None:
        self._looked = _Looked(self._looked.class_, self._looked.hour, audience)
        self.refresh()

    @Slot(str)
    def chooseTrack(self, track: str) -> None:
        self._track = track
        self._derive()

    # --- hours ---

    @Slot()
    def beginToday(self) -> None:
        self._hold(self._house.clock().date())

    @Slot()
    def setHour(self) -> None:
        """A week after the last hour, or the first such day that is still to come."""
        today = self._house.clock().date()
        days = [date.fromisoformat(one.day) for one in attendance.hours(self._database, self._looked.class_)]
        day = (days[-1] if days else today) + WEEK
        while day <= today:
            day += WEEK
        self._new_day = day
        self._derive()

    @Slot(int)
    def moveNewDay(self, days: int) -> None:
        """Not before tomorrow: today's hour has a button of its own."""
        assert self._new_day
        tomorrow = self._house.clock().date() + timedelta(days=1)
        self._new_day = max(tomorrow, self._new_day + timedelta(days=days))
        self._derive()

    @Slot()
    def holdNewHour(self) -> None:
        assert self._new_day
        self._hold(self._new_day)

    @Slot()
    def setNoHour(self) -> None:
        self._new_day = None
        self._derive()

    def _hold(self, day: date) -> None:
        with self._telling():
            hour = attendance.hold_hour(self._database, self._looked.class_, day)
            self._looked, self._new_day = _Looked(self._looked.class_, hour.id), None
            self._derive()
            self._say("saidHeld", hour=self.props.title)

    @Slot()
    def printPlan(self) -> None:
        self._desk.turn_to("paper", f"plan:{self._looked.hour}")

    # --- the plan ---

    @Slot(str)
    def add(self, lesson: str) -> None:
        plan = self._plan()
        first = not plan.lessons and self._at is not None and not (self._at.own or self._at.shared)
        added = plan._replace(lessons=(*plan.lessons, lesson), review=plan.review or first)
        self._make(added, "saidAdded", lesson=self._title(lesson))

    @Slot(str)
    def remove(self, lesson: str) -> None:
        plan = self._plan()
        rest = tuple(one for one in plan.lessons if one != lesson)
        self._make(plan._replace(lessons=rest), "saidRemoved", lesson=self._title(lesson))

    @Slot(str, int)
    def move(self, lesson: str, places: int) -> None:
        """Down for a positive number; at an end it stays."""
        plan = self._plan()
        rest = [one for one in plan.lessons if one != lesson]
        rest.insert(max(0, plan.lessons.index(lesson) + places), lesson)
        self._make(plan._replace(lessons=tuple(rest)), "saidMoved")

    @Slot(bool)
    def goInOrder(self, in_order: bool) -> None:
        self._make(self._plan()._replace(way="in_order" if in_order else "free"), "saidSaved")

    @Slot(bool)
    def reviewFirst(self, review: bool) -> None:
        self._make(self._plan()._replace(review=review), "saidSaved")

    @Slot()
    def copyLast(self) -> None:
        """What the same audience, else the class, had in the newest hour before that has a plan."""
        number, hour, plan = self._earlier()
        title = say_hour(number, date.fromisoformat(hour.day), self._language)
        copied = plan._replace(hour=self._looked.hour, audience=self._looked.audience)
        self._make(copied, "saidCopied", hour=title)

    @Slot()
    def backToShared(self) -> None:
        with self._telling():
            plans.drop_plan(self._database, self._looked.hour, self._looked.audience)
            self._say("saidRestored")

    @Slot(str)
    def setLength(self, minutes: str) -> None:
        with self._telling():
            plans.set_length(self._database, self._looked.hour, int(minutes))
            self._say("saidSaved")

    @Slot(int)
    def moveBegin(self, minutes: int) -> None:
        begins = plans.begins_at(self._database, self._looked.class_)
        with self._telling():
            plans.set_begin(self._database, self._looked.class_, begins + minutes)
            self._say("saidSaved")

    def _plan(self) -> Plan:
        """What the audience has, as its own."""
        looked, at = self._looked, self._at
        found = (at.own or at.shared) if at else None
        plan = found or Plan(looked.hour, looked.audience, review=False)
        return plan._replace(hour=looked.hour, audience=looked.audience)

    def _make(self, plan: Plan, said: str, **values: object) -> None:
        """A class's plan that holds nothing is none; somebody's own says that for them nothing is planned."""
        with self._telling():
            if plan.lessons or plan.review or plan.audience != self._looked.class_:
                plans.make_plan(self._database, plan)
            else:
                plans.drop_plan(self._database, plan.hour, plan.audience)
            self._say(said, **values)

    def _say(self, word: str, **values: object) -> None:
        self._said = spoken(word, self._language, **values)
        self._derive()

    def _title(self, lesson: str) -> str:
        seen = self._at.lessons if self._at else ()
        return next((one.title for one in seen if one.topic.id == lesson), lesson)

    def _earlier(self) -> tuple[int, Hour, Plan]:
        """LookupError where no hour before has a plan."""
        looked = self._looked
        hours = list(enumerate(attendance.hours(self._database, looked.class_), start=1))
        place = next((place for place, (_, one) in enumerate(hours) if one.id == looked.hour), 0)
        for number, hour in reversed(hours[:place]):
            found = plans.plans_of_hour(self._database, hour.id)
            plan = found.get(looked.audience) or found.get(looked.class_)
            if plan and plan.lessons:
                return number, hour, plan
        raise LookupError("no hour before has a plan")

    # --- what is true now ---

    def refresh(self) -> None:
        """Looked at anew: what was said of the last change is no news any more, and it may be another day."""
        self._said = ""
        self._known.clear()
        self._derive()

    def _hear(self, changes: Changes) -> None:
        if changes.groups & LEARNT:
            self._known.clear()
        super()._hear(changes)

    def _derive(self) -> None:
        self._at = self._look()
        self.show(derive_plan_props(self._at))

    def _look(self) -> AtPlan:
        db, today = self._database, self._house.clock().date()
        groups = classes.classes(db)
        class_ = self._class_among(groups)
        hours, members = attendance.hours(db, class_), classes.members(db, class_)
        these = audiences(db, class_, members)
        by_audience = these.learners()
        hour = kept(self._looked.hour, by_nearness(hours, today))
        audience = kept(self._looked.audience, list(by_audience))
        if class_ != self._looked.class_:
            self._new_day = None
        self._looked = _Looked(class_, hour, audience)
        day = next((one.day for one in hours if one.id == hour), today.isoformat())
        before = max((one.day for one in hours if one.day < min(day, today.isoformat())), default="")
        return AtPlan(
            classes=groups, class_=class_, hours=hours, hour=hour, members=members, teams=these.crews, audience=audience,
            plans=plans.plans_of_hour(db, hour),
            people=self._people(class_, by_audience[audience], before) if hour else (),
            lessons=lessons_seen(self._house.catalogue(), self._language), track=self._track,
            minutes=plans.length_of(db, hour) if hour else 60, begins=plans.begins_at(db, class_),
            copies=self._can_copy(), new_day=self._new_day, said=self._said, today=today, language=self._language,
        )  # fmt: skip

    def _people(self, class_: str, learners: list[str], last_day: str) -> list[Person]:
        """Asked once for many changes of a plan."""
        key = class_, last_day, tuple(learners)
        if key not in self._known:
            self._known[key] = known_people(self._database, class_, learners, self._house.clock(), last_day)
        return self._known[key]

    def _can_copy(self) -> bool:
        try:
            self._earlier()
        except LookupError:
            return False
        return True

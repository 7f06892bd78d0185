"""Eight Tuesdays of the invented class: everybody at their own laptop, each act at its minute of the clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from heapq import heapify, heappop, heappush
from pathlib import Path
from random import Random
from typing import NamedTuple

from literacy_tutor.commands.demo.arranging import arrange
from literacy_tutor.commands.demo.cast import CAST, Person
from literacy_tutor.commands.demo.learner import Doing, learns
from literacy_tutor.commands.demo.trouble import Trouble, troubles_of
from literacy_tutor.commands.options import CACHE
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.acts import Act
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.lessons.model import Lesson
from literacy_tutor.phone.actions import Tick
from literacy_tutor.records import attendance, classes, plans
from literacy_tutor.records.attendance import Mark
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.plans import Plan
from literacy_tutor.records.progress import by_lesson
from literacy_tutor.session.lesson_session import LessonSession, begin_anew, open_session

HOURS = 8
TITLE = "火曜クラス"
BEGINS = time(10, 0)
LEARNING = timedelta(minutes=50)
UNDER_WAY = timedelta(minutes=12)
"""How long ago an hour began that is not over."""
TUESDAY = 1
LONGEST_TICK_MS = 3000
"""As the window passes time."""
PLANNED = 2
"""Lessons an hour."""
QUICK = 1.0
"""Whose pace is no slower begins a second lesson in an hour."""


class Held(NamedTuple):
    people: int
    hours: int
    lessons: int


class Wall:
    """The class's clock."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Seat:
    """One learner in one hour: what they do next, and when."""

    def __init__(
        self, course: _Course, learner: str, person: Person, begins: datetime, trouble: Trouble | None = None
    ) -> None:
        self.at = begins
        self._course, self._learner, self._person, self._trouble = course, learner, person, trouble
        self._session: LessonSession | None = None
        self._doing: Iterator[Doing] = iter(())
        self._next: Doing | None = None
        self._begun = 0

    def comes_to_act(self) -> bool:
        """Looks for the next thing to do and moves `at` to its time; False when there is none any more."""
        self._next = next(self._doing, None)
        while self._next is None:
            if self._begun == (2 if self._person.pace <= QUICK else 1) and not self._trouble:
                return False
            self._begun += 1
            self._session = self._course.lesson_for(self._learner)
            practice = self._course.finished(self._learner)
            self._doing = learns(self._person, self._session, practice, self._course.chance)
            self.at += timedelta(seconds=30)
            self._next = next(self._doing, None)
        self.at += timedelta(seconds=self._next[0])
        if self._trouble and self.at >= self._trouble.at and self._session:
            self.at, self._doing = self._trouble.at, self._trouble.does(self._session, self._course.chance)
            self._trouble = None
            return self.comes_to_act()
        return True

    def acts(self) -> None:
        assert self._session
        assert self._next
        seconds, act = self._next
        left = round(seconds * 1000)
        while left > 0:
            self._do(Tick(min(left, LONGEST_TICK_MS)))
            left -= LONGEST_TICK_MS
        if act != Tick(0):
            self._do(act)
        if self._session.unsaved:
            self._session.save()

    def _do(self, act: Act) -> None:
        """As in the window, nothing is done in a finished lesson."""
        assert self._session
        if not self._session.now.run.finished:
            self._session.do(act)


class _Course:
    def __init__(self, database: Database, wall: Wall, lessons: list[Lesson], chance: Random) -> None:
        self.database, self.wall, self.lessons, self.chance = database, wall, lessons, chance
        self.people = {add_learner(database, one.name, one.reading, one.picture).id: one for one in CAST}
        self.class_ = classes.open_class(database, TITLE).id
        classes.join(database, self.class_, list(self.people))
        arrange(database, self.class_, list(self.people), wall().date())

    def finished(self, learner: str) -> int:
        return sum(one.finished_count > 0 for one in by_lesson(self.database, learner).values())

    def lesson_for(self, learner: str) -> LessonSession:
        """What was left open, else the next in order, else one again."""
        done = by_lesson(self.database, learner)
        opened = [one for one in self.lessons if one.id in done and done[one.id].open_attempt]
        if opened:
            return open_session(self.database, learner, opened[0])
        new = [one for one in self.lessons if one.id not in done or not done[one.id].finished_count]
        again = self.chance.random() < 0.25 and len(new) < len(self.lessons)
        if new and not again:
            return open_session(self.database, learner, new[0])
        known = [one for one in self.lessons if one not in new]
        return begin_anew(self.database, learner, self.chance.choice(known))

    def hold(self, begins: datetime, ends: datetime, *, in_trouble: bool = False) -> None:
        """`in_trouble`: somebody calls for the teacher, and somebody is stuck, when it ends."""
        self.wall.now = begins
        hour = attendance.hold_hour(self.database, self.class_, begins.date())
        plans.make_plan(self.database, self._plan(hour.id))
        marks = {learner: self._mark(person) for learner, person in self.people.items()}
        attendance.mark(self.database, hour.id, marks)
        present = [learner for learner, mark in marks.items() if mark != "absent"]
        self._learn(present, begins, ends, troubles_of(present, ends) if in_trouble else {})

    def _plan(self, hour: str) -> Plan:
        """The next lessons that most have not done; near the end of the course each chooses."""
        done = [by_lesson(self.database, one) for one in self.people]
        missing = {
            one.id: sum(one.id not in theirs or not theirs[one.id].finished_count for theirs in done)
            for one in self.lessons
        }
        new = [lesson for lesson, count in missing.items() if 2 * count > len(done)]
        begun = len(attendance.hours(self.database, self.class_)) > 1
        if len(new) >= PLANNED:
            return Plan(hour, self.class_, tuple(new[:PLANNED]), review=begun)
        rest = sorted(missing, key=lambda lesson: -missing[lesson])
        return Plan(hour, self.class_, tuple(rest[: PLANNED + 1]), review=begun, way="free")

    def _mark(self, person: Person) -> Mark:
        if self.chance.random() >= person.comes:
            return "absent"
        return "online" if self.chance.random() < person.online else "present"

    def _learn(
        self, learners: list[str], begins: datetime, ends: datetime, troubles: dict[str, Trouble]
    ) -> None:
        """Whoever's next act is due first, acts first."""
        seats = [
            Seat(self, one, self.people[one], begins + timedelta(seconds=60 + 20 * place), troubles.get(one))
            for place, one in enumerate(learners)
        ]
        due = [(seat.at, place) for place, seat in enumerate(seats) if seat.comes_to_act()]
        heapify(due)
        while due:
            at, place = heappop(due)
            if at > ends:
                continue  # the hour is over, the lesson stays open
            self.wall.now = at
            seats[place].acts()
            if seats[place].comes_to_act():
                heappush(due, (seats[place].at, place))


def hold_course(data: Path, now: datetime, seed: int, hours: int = HOURS, *, under_way: bool = False) -> Held:
    """The last Tuesdays before today, in new records; and with `under_way` an hour that began a while ago."""
    chance, today = Random(seed), now.date()
    last = today - timedelta(days=(today.weekday() - TUESDAY) % 7 or 7)
    days = [last - timedelta(weeks=hours - 1 - number) for number in range(hours)]
    wall = Wall(datetime.combine(days[0], time(9, 0)).astimezone())
    with open_database(data, wall) as database:
        course = _Course(database, wall, _lessons(data / CACHE), chance)
        for day in days:
            begins = datetime.combine(day, BEGINS).astimezone()
            course.hold(begins, begins + LEARNING)
        if under_way:
            course.hold(now - UNDER_WAY, now, in_trouble=True)
        finished = sum(
            row.finished_count for one in course.people for row in by_lesson(database, one).values()
        )
    return Held(len(course.people), len(days) + under_way, finished)


def _lessons(cache: Path) -> list[Lesson]:
    """In the order in which the tracks take turns: one of each, then the next of each."""
    entries = open_catalogue(lessons_dir(), cache).entries
    by_track = [
        [one for one in entries if one.track == track] for track in dict.fromkeys(e.track for e in entries)
    ]
    longest = max(map(len, by_track))
    mixed = [track[place] for place in range(longest) for track in by_track if place < len(track)]
    return [open_lesson(lessons_dir(), one.id, "ja", cache) for one in mixed]

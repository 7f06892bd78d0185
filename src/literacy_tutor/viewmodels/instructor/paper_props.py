"""What the page for printing shows: what is chosen of what there is, the pages, the printer; a pure function of it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.paper.catalogue import PAPERS, Paper
from literacy_tutor.instructor.paper.days import short_day
from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.lessons.model import TRACKS
from literacy_tutor.qtkit.sticks import Stick
from literacy_tutor.records.attendance import Hour
from literacy_tutor.records.classes import Class
from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.instructor.chips import ChipRow, class_chips
from literacy_tutor.viewmodels.instructor.words_paper import spoken, static
from literacy_tutor.viewmodels.people import called

if TYPE_CHECKING:
    from literacy_tutor.qtkit.printing.printer import Printer  # brings Qt's widgets along

HANDOUT, ALL, PLAN = "handout", "all", "plan"
Stage = Literal["choose", "look", "printer"]


@dataclass(frozen=True, slots=True)
class PaperProps:
    stage: str = "choose"
    papers: tuple[ChipRow, ...] = ()
    classes: tuple[ChipRow, ...] = ()
    hours: tuple[ChipRow, ...] = ()
    people: tuple[ChipRow, ...] = ()
    tracks: tuple[ChipRow, ...] = ()
    lessons: tuple[ChipRow, ...] = ()
    empty: str = ""
    """What is missing before this paper can be made, and where it is made."""
    can_look: bool = False
    is_course: bool = False
    """Many handouts, each a file."""
    title: str = ""
    source: str = ""
    """The address of the page shown."""
    shape: float = 0.7
    """Of the paper: its width in heights."""
    page: str = ""
    is_first: bool = True
    is_last: bool = True
    names: str = ""
    """That there are names on it; "" where there are none."""
    printers: tuple[ChipRow, ...] = ()
    stretches: tuple[ChipRow, ...] = ()
    copies: str = ""
    both_sides: bool = False
    can_both_sides: bool = False
    places: tuple[ChipRow, ...] = ()
    """Sticks."""
    told: str = ""
    words: dict[str, str] = field(default_factory=dict)


class Choice(NamedTuple):
    """What is wanted; ids, or ALL: everybody, or the lessons of the track."""

    kind: str = HANDOUT
    class_: str = ""
    hour: str = ""
    learner: str = ALL
    track: str = "basics"
    lesson: str = ""

    @property
    def paper(self) -> Paper | None:
        """None for a handout."""
        return next((one for one in PAPERS if one.id == self.kind), None)

    @property
    def about(self) -> str:
        return self.paper.about if self.paper else "lesson"

    @property
    def is_for_all(self) -> bool:
        """One for each of the class."""
        return self.about == "learner" and self.learner == ALL


class Offered(NamedTuple):
    """What there is to choose from."""

    classes: Sequence[Class] = ()
    hours: Sequence[Hour] = ()
    members: Sequence[Learner] = ()
    lessons: Sequence[Entry] = ()
    planned: Sequence[str] = ()
    """Lessons that today's hours have in their plans."""

    def of_track(self, track: str) -> list[Entry]:
        """Also of the plan, in its order, and of all tracks."""
        if track == PLAN:
            by_id = {one.id: one for one in self.lessons}
            return [by_id[one] for one in dict.fromkeys(self.planned) if one in by_id]
        return [one for one in self.lessons if track in (ALL, one.track)]


class Shown(NamedTuple):
    """Pages that are ready, of which `page` is looked at, from 1."""

    job: int
    title: str
    pages: int
    landscape: bool
    page: int = 1


class Printing(NamedTuple):
    printers: Sequence[Printer] = ()
    printer: str = ""
    copies: int = 1
    both_sides: bool = False
    only_page: bool = False


class AtPaper(NamedTuple):
    choice: Choice = Choice()
    offered: Offered = Offered()
    stage: Stage = "choose"
    shown: Shown | None = None
    printing: Printing = Printing()
    sticks: Sequence[Stick] = ()
    told: str = ""
    language: str = "ja"


def derive_paper_props(at: AtPaper) -> PaperProps:
    choice, about = at.choice, at.choice.about
    empty = _empty(at)
    of_class = about != "lesson"
    course = choice.kind == HANDOUT and choice.lesson == ALL
    shown = at.shown
    return PaperProps(
        stage=at.stage,
        papers=_papers(at),
        classes=class_chips(at.offered.classes, choice.class_) if of_class else (),
        hours=_hours(at) if about == "hour" else (),
        people=_people(at) if about == "learner" and not empty else (),
        tracks=_tracks(at) if about == "lesson" else (),
        lessons=_lessons(at) if about == "lesson" else (),
        empty=empty,
        can_look=not empty and not course,
        is_course=course,
        title=shown.title if shown else "",
        source=f"image://page/{shown.job}/{shown.page}" if shown else "",
        shape=(297 / 210 if shown and shown.landscape else 210 / 297),
        page=spoken("pageOf", at.language, page=shown.page, count=shown.pages) if shown else "",
        is_first=not shown or shown.page == 1,
        is_last=not shown or shown.page == shown.pages,
        names=spoken("hasNames", at.language) if choice.paper and choice.paper.has_names else "",
        **_printing(at),
        places=tuple(
            ChipRow(str(one.folder), spoken("saveStick", at.language, stick=one.name), False)
            for one in at.sticks
        ),
        told=at.told,
        words=static(at.language),
    )


def _papers(at: AtPaper) -> tuple[ChipRow, ...]:
    names = [(HANDOUT, spoken("handout", at.language))]
    names += ((one.id, one.ja if at.language == "ja" else one.en) for one in PAPERS)
    return tuple(ChipRow(id, name, id == at.choice.kind) for id, name in names)


def _hours(at: AtPaper) -> tuple[ChipRow, ...]:
    """The newest first."""
    chips = [
        ChipRow(
            one.id,
            spoken("hour", at.language, number=number, day=short_day(one.day, at.language)),
            one.id == at.choice.hour,
        )
        for number, one in enumerate(at.offered.hours, 1)
    ]
    return tuple(reversed(chips))


def _people(at: AtPaper) -> tuple[ChipRow, ...]:
    everybody = ChipRow(ALL, spoken("everybody", at.language), at.choice.learner == ALL)
    people = (
        ChipRow(one.id, called(one.name, at.language), one.id == at.choice.learner)
        for one in at.offered.members
    )
    return (everybody, *people)


def _tracks(at: AtPaper) -> tuple[ChipRow, ...]:
    tracks = (*((PLAN,) if at.offered.of_track(PLAN) else ()), *TRACKS, ALL)
    return tuple(ChipRow(one, spoken(f"track.{one}", at.language), one == at.choice.track) for one in tracks)


def _lessons(at: AtPaper) -> tuple[ChipRow, ...]:
    chips = [
        ChipRow(one.id, plain(one.title["ja" if at.language == "ja" else "en"]), one.id == at.choice.lesson)
        for one in at.offered.of_track(at.choice.track)
    ]
    if at.choice.kind == HANDOUT:
        chips.append(ChipRow(ALL, spoken("allLessons", at.language), at.choice.lesson == ALL))
    return tuple(chips)


def _empty(at: AtPaper) -> str:
    about, offered = at.choice.about, at.offered
    if about == "lesson":
        return ""
    if not offered.classes:
        return spoken("noClass", at.language)
    if about == "hour" and not offered.hours:
        return spoken("noHour", at.language)
    return spoken("noMember", at.language) if about != "hour" and not offered.members else ""


def _printing(at: AtPaper) -> dict[str, Any]:
    order, language = at.printing, at.language
    chosen = next((one for one in order.printers if one.id == order.printer), None)
    count = order.copies
    several = at.shown is not None and at.shown.pages > 1
    return {
        "printers": tuple(ChipRow(one.id, one.title, one.id == order.printer) for one in order.printers),
        "stretches": (
            ChipRow("all", spoken("allPages", language), not order.only_page),
            ChipRow("this", spoken("thisPage", language), order.only_page),
        )
        if several
        else (),
        "copies": spoken("copies" if count > 1 else "oneCopy", language, count=count),
        "both_sides": order.both_sides,
        "can_both_sides": several and not order.only_page and chosen is not None and chosen.both_sides,
    }

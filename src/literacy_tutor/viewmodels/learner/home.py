"""Home: the one next thing or today's choices, the three tracks, review, the stamps, and the way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.phone.state import Language
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.progress import Progress
from literacy_tutor.records.stamps import NO_STAMPS, Stamps
from literacy_tutor.session.next_lesson import Offer, Planned, today
from literacy_tutor.viewmodels.amounts import about_minutes, done_of, review_of, stamps
from literacy_tutor.viewmodels.learner.tracks import SIGNS
from literacy_tutor.viewmodels.people import called
from literacy_tutor.viewmodels.words import word

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BOXES = 10
"""On a stamp card; the next stamp after it begins another one."""


@dataclass(frozen=True, slots=True)
class TrackRow:
    track: str
    title: str
    sign: str
    tally: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A lesson of today's plan."""

    lesson: str
    track: str
    title: str
    sign: str
    tally: str


@dataclass(frozen=True, slots=True)
class HomeProps:
    greeting: str = ""
    guest: bool = False
    has_next: bool = False
    next_lesson: str = ""
    """"" where a review is what comes next."""
    next_track: str = "basics"
    next_why: str = ""
    next_title: str = ""
    next_button: str = ""
    next_done: int = 0
    next_steps: int = 0
    next_tally: str = ""
    choices: tuple[ChoiceRow, ...] = ()
    """Instead of the next thing and of the tracks."""
    tracks: tuple[TrackRow, ...] = ()
    beside: str = ""
    """What stands beside the way out: review, "others" for all lessons, "plan" back to the choices."""
    beside_words: str = ""
    beside_more: str = ""
    """Where there is room for it."""
    stamp_card: str = ""
    """A letter for each box of the card that is being filled: h an hour, l a lesson, - nothing yet; "" before the first."""
    stamp_tally: str = ""


@dataclass(frozen=True, slots=True)
class AtHome:
    """What home is derived from."""

    name: str
    """"" for a guest."""
    entries: tuple[Entry, ...]
    progress: Mapping[str, Progress]
    """By lesson id."""
    opened: str | None
    """The lesson left open last."""
    planned: Planned | None = None
    review: tuple[str, ...] = ()
    """Lessons that are due."""
    review_minutes: int = 0
    stamps: Stamps = NO_STAMPS
    others: bool = False
    """All lessons are looked at, although today's are chosen from."""


def derive_home_props(at: AtHome, language: Language) -> HomeProps:
    finished = [lesson for lesson, one in at.progress.items() if one.finished_count]
    order = [entry.id for entry in at.entries]
    offered = today(order, finished, at.opened, at.planned, due=bool(at.review))
    beside = "review" if offered.review else ("plan" if at.others else "others") if offered.choices else ""
    props = HomeProps(
        greeting=_greeting(at.name, language), guest=not at.name,
        tracks=tuple(_track(track, at.entries, finished, language) for track in SIGNS),
        beside=beside, beside_words=_beside_words(beside, at, language),
        beside_more=word("reviewBesides", language) if beside == "review" else "",
        stamp_card=_stamp_card(at.stamps), stamp_tally=stamps(at.stamps.all, BOXES, language) if at.stamps.all else "",
    )  # fmt: skip
    if offered.choices and not at.others:
        return replace(
            props, choices=tuple(_choice(lesson, at, language) for lesson in offered.choices),
            next_why=word("planLesson", language), next_title=word("chooseToday", language),
        )  # fmt: skip
    return props if offered.offer is None else _with_next(props, offered.offer, at, language)


def _with_next(props: HomeProps, offer: Offer, at: AtHome, language: Language) -> HomeProps:
    named = replace(
        props, has_next=True, next_why=word(f"{offer.why}Lesson", language),
        next_button=word(f"{offer.why}Button", language),
    )  # fmt: skip
    if offer.why == "review":
        title, tally = (
            review_of(len(at.review), language),
            about_minutes(at.review_minutes, language),
        )
        return replace(named, next_title=title, next_tally=tally)
    entry, done = _entry(offer.lesson, at), _done(offer.lesson, at) if offer.why == "continue" else 0
    return replace(
        named, next_lesson=entry.id, next_track=entry.track, next_title=entry.title[language], next_done=done,
        next_steps=entry.steps, next_tally=_tally(done, entry, language),
    )  # fmt: skip


def _choice(lesson: str, at: AtHome, language: Language) -> ChoiceRow:
    entry, done = _entry(lesson, at), _done(lesson, at)
    return ChoiceRow(
        lesson, entry.track, entry.title[language], SIGNS[entry.track], _tally(done, entry, language)
    )


def _entry(lesson: str, at: AtHome) -> Entry:
    return next(entry for entry in at.entries if entry.id == lesson)


def _done(lesson: str, at: AtHome) -> int:
    """Steps of a lesson that is under way."""
    known = at.progress.get(lesson)
    return known.steps_done if known and known.open_attempt else 0


def _beside_words(beside: str, at: AtHome, language: Language) -> str:
    match beside:
        case "review":
            return review_of(len(at.review), language)
        case "others":
            return word("otherLessons", language)
        case "plan":
            return word("backToPlan", language)
        case _:
            return ""


def _greeting(name: str, language: Language) -> str:
    if not name:
        return word("helloGuest", language)
    comma = "、" if language == "ja" else ", "
    return f"{word('hello', language)}{comma}{called(name, language)}"


def _tally(done: int, entry: Entry, language: Language) -> str:
    if done:
        return done_of(done, entry.steps, language)
    return about_minutes(entry.minutes, language)


def _track(track: str, entries: Sequence[Entry], finished: Sequence[str], language: Language) -> TrackRow:
    lessons = [entry.id for entry in entries if entry.track == track]
    done = len(set(lessons) & set(finished))
    tally = done_of(done, len(lessons), language) if lessons else word("noLessonsYet", language)
    return TrackRow(track, word(track, language), SIGNS[track], tally)


def _stamp_card(have: Stamps) -> str:
    """Hours and lessons take turns, for nobody asks which of them came first."""
    pairs = min(have)
    all_of_them = "hl" * pairs + "h" * (have.hours - pairs) + "l" * (have.lessons - pairs)
    begun = (have.all - 1) // BOXES * BOXES if have.all else 0
    return all_of_them[begun:].ljust(BOXES, "-") if have.all else ""


@QmlElement
class HomeViewModel(props_object(HomeProps)):  # type: ignore[misc]
    lessonChosen = Signal(str)
    reviewChosen = Signal()
    trackChosen = Signal(str)
    othersChosen = Signal(bool)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__(HomeProps())

    @Slot()
    def goOn(self) -> None:
        if self.props.next_lesson:
            self.lessonChosen.emit(self.props.next_lesson)
        else:
            self.reviewChosen.emit()

    @Slot(str)
    def choose(self, lesson: str) -> None:
        self.lessonChosen.emit(lesson)

    @Slot(str)
    def openTrack(self, track: str) -> None:
        self.trackChosen.emit(track)

    @Slot()
    def openBeside(self) -> None:
        if self.props.beside == "review":
            self.reviewChosen.emit()
        else:
            self.othersChosen.emit(self.props.beside == "others")

    @Slot()
    def end(self) -> None:
        self.ended.emit()

"""Home: the one next thing, the three tracks, and the way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.phone.state import Language
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.progress import Progress
from literacy_tutor.session.next_lesson import next_lesson
from literacy_tutor.viewmodels.amounts import done_of, minutes
from literacy_tutor.viewmodels.learner.tracks import SIGNS
from literacy_tutor.viewmodels.people import called
from literacy_tutor.viewmodels.words import word

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TrackRow:
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
    next_track: str = "basics"
    next_why: str = ""
    next_title: str = ""
    next_button: str = ""
    next_done: int = 0
    next_steps: int = 0
    next_tally: str = ""
    tracks: tuple[TrackRow, ...] = ()


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


def derive_home_props(at: AtHome, language: Language) -> HomeProps:
    titles = {entry.id: entry for entry in at.entries}
    finished = [lesson for lesson, one in at.progress.items() if one.finished_count]
    offer = next_lesson([entry.id for entry in at.entries], finished, at.opened)
    props = HomeProps(
        greeting=_greeting(at.name, language), guest=not at.name,
        tracks=tuple(_track(track, at.entries, finished, language) for track in SIGNS),
    )  # fmt: skip
    if offer is None:
        return props
    entry, known = titles[offer.lesson], at.progress.get(offer.lesson)
    done = known.steps_done if known and offer.why == "continue" else 0
    return HomeProps(
        greeting=props.greeting, guest=props.guest, tracks=props.tracks, has_next=True, next_lesson=entry.id,
        next_track=entry.track, next_why=word(f"{offer.why}Lesson", language), next_title=entry.title[language],
        next_button=word(f"{offer.why}Button", language), next_done=done, next_steps=entry.steps,
        next_tally=_next_tally(done, entry, language),
    )  # fmt: skip


def _greeting(name: str, language: Language) -> str:
    if not name:
        return word("helloGuest", language)
    comma = "、" if language == "ja" else ", "
    return f"{word('hello', language)}{comma}{called(name, language)}"


def _next_tally(done: int, entry: Entry, language: Language) -> str:
    if done:
        return done_of(done, entry.steps, language)
    return (
        f"{minutes(entry.minutes, language)}くらい" if language == "ja" else f"about {entry.minutes} minutes"
    )


def _track(track: str, entries: Sequence[Entry], finished: Sequence[str], language: Language) -> TrackRow:
    lessons = [entry.id for entry in entries if entry.track == track]
    done = len(set(lessons) & set(finished))
    tally = done_of(done, len(lessons), language) if lessons else word("noLessonsYet", language)
    return TrackRow(track, word(track, language), SIGNS[track], tally)


@QmlElement
class HomeViewModel(props_object(HomeProps)):  # type: ignore[misc]
    lessonChosen = Signal(str)
    trackChosen = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__(HomeProps())

    @Slot()
    def goOn(self) -> None:
        self.lessonChosen.emit(self.props.next_lesson)

    @Slot(str)
    def openTrack(self, track: str) -> None:
        self.trackChosen.emit(track)

    @Slot()
    def end(self) -> None:
        self.ended.emit()

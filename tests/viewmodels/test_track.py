"""A track's page: what is done, what is open, and where to go on."""

from __future__ import annotations

import pytest

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.phone.state import Language
from literacy_tutor.records.progress import Progress
from literacy_tutor.viewmodels.learner.track import AtTrack, TrackProps, derive_track_props
from literacy_tutor.viewmodels.words import word
from tests.viewmodels.things import entry, progress

ENTRIES = (entry(0), entry(1), entry(2), entry(0, track="fraud"))
FIRST, SECOND, THIRD, FRAUD = (one.id for one in ENTRIES)
NEW, OPEN, DONE = "new", "open", "done"


def track(
    *known: Progress,
    name: str = "田中",
    broken: bool = False,
    language: Language = "ja",
    entries: tuple[Entry, ...] = ENTRIES,
    of: str = "basics",
) -> TrackProps:
    by_lesson = {one.lesson: one for one in known}
    return derive_track_props(AtTrack(of, entries, by_lesson, broken, name), language)


@pytest.mark.parametrize(
    ("known", "phases", "next_place"),
    [
        ((), [NEW, NEW, NEW], 0),
        ((progress(FIRST, finished=1),), [DONE, NEW, NEW], 1),
        ((progress(FIRST, finished=1), progress(THIRD, done=2)), [DONE, NEW, OPEN], 2),
        (tuple(progress(one, finished=1) for one in (FIRST, SECOND, THIRD)), [DONE, DONE, DONE], 0),
        ((Progress("me", FIRST, open_attempt="a", finished_count=2),), [OPEN, NEW, NEW], 0),
        ((Progress("me", FIRST, started_count=1),), [NEW, NEW, NEW], 0),
    ],
    ids=["untouched", "one done", "one open", "all done", "done and open again", "given up"],
)
def test_each_lesson_shows_how_far_it_is(
    known: tuple[Progress, ...], phases: list[str], next_place: int
) -> None:
    props = track(*known)
    assert [row.phase for row in props.lessons] == phases
    assert props.next == next_place


def test_only_the_tracks_own_lessons_are_listed_in_their_order() -> None:
    assert [row.lesson for row in track().lessons] == [FIRST, SECOND, THIRD]
    assert [row.lesson for row in track(of="fraud").lessons] == [FRAUD]


def test_a_track_may_be_empty() -> None:
    props = track(of="procedures")
    assert (props.lessons, props.next, props.title) == ((), 0, word("procedures", "ja"))


def test_a_lesson_that_was_left_out_is_told_of() -> None:
    assert track().problem == ""
    assert track(broken=True).problem == word("lessonBroken", "ja")
    assert len(track(broken=True).lessons) == 3


def test_words_are_in_the_language_of_the_window() -> None:
    row = track(progress(FIRST, finished=1), language="en").lessons[0]
    assert (row.title, row.phase_words, row.minutes) == ("Find the bus stop on the map 1", "Done", "10 min")
    row = track(progress(FIRST, finished=1)).lessons[0]
    assert (row.phase_words, row.minutes) == (word("lessonDone", "ja"), "10｜分《ぷん》")


@pytest.mark.parametrize(("name", "who"), [("田中", "田中さん"), ("", "")])
def test_who_it_is_stands_on_the_page(name: str, who: str) -> None:
    assert track(name=name).who == who

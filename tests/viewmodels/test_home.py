"""Home: the one next thing for this person, and how far they are in each track."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from literacy_tutor.lessons.catalogue import Entry
from literacy_tutor.phone.state import Language
from literacy_tutor.records.progress import Progress
from literacy_tutor.records.stamps import Stamps
from literacy_tutor.viewmodels.learner.home import AtHome, HomeProps, HomeViewModel, derive_home_props
from literacy_tutor.viewmodels.words import word
from tests.viewmodels.things import entry, progress

THREE = tuple(entry(number) for number in range(3))
FIRST, SECOND, THIRD = (one.id for one in THREE)


def home(
    *known: Progress,
    entries: Sequence[Entry] = THREE,
    name: str = "田中",
    opened: str | None = None,
    language: Language = "ja",
) -> HomeProps:
    return derive_home_props(
        AtHome(name, tuple(entries), {one.lesson: one for one in known}, opened), language
    )


def test_a_newcomer_is_offered_the_first_lesson() -> None:
    props = home()
    assert (props.has_next, props.next_lesson, props.next_track) == (True, FIRST, "basics")
    assert (props.next_why, props.next_button) == (word("startLesson", "ja"), word("startButton", "ja"))
    assert (props.next_tally, props.next_done) == ("10｜分《ぷん》くらい", 0)


def test_after_a_lesson_the_next_is_offered() -> None:
    assert home(progress(FIRST, finished=1)).next_lesson == SECOND


def test_an_open_lesson_is_offered_before_anything_new() -> None:
    props = home(progress(THIRD, done=3, steps=5), opened=THIRD)
    assert (props.next_lesson, props.next_done, props.next_steps) == (THIRD, 3, 5)
    assert props.next_why == word("continueLesson", "ja")
    assert props.next_tally == "5つの うち 3つ できました"


def test_a_lesson_open_at_its_first_step_tells_its_length() -> None:
    props = home(progress(FIRST, done=0), opened=FIRST)
    assert (props.next_button, props.next_done) == (word("continueButton", "ja"), 0)
    assert props.next_tally == "10｜分《ぷん》くらい"


def test_when_all_is_done_the_first_is_offered_again_from_its_beginning() -> None:
    props = home(*(progress(one.id, done=5, finished=1) for one in THREE))
    assert (props.next_lesson, props.next_done) == (FIRST, 0)
    assert (props.next_why, props.next_button) == (word("againLesson", "ja"), word("againButton", "ja"))


def test_an_open_lesson_that_was_taken_away_is_forgotten() -> None:
    assert home(opened="basics/gone").next_lesson == FIRST


def test_without_lessons_there_is_no_next_thing() -> None:
    props = home(entries=())
    assert not props.has_next
    assert [track.tally for track in props.tracks] == [word("noLessonsYet", "ja")] * 3


@pytest.mark.parametrize(
    ("name", "language", "greeting"),
    [
        ("田中", "ja", "こんにちは、田中さん"),
        ("五十嵐先生", "ja", "こんにちは、五十嵐先生"),
        ("Mary", "en", "Hello, Mary"),
        ("", "ja", word("helloGuest", "ja")),
        ("", "en", word("helloGuest", "en")),
    ],
)
def test_people_are_greeted_by_their_name(name: str, language: Language, greeting: str) -> None:
    props = home(name=name, language=language)
    assert (props.greeting, props.guest) == (greeting, name == "")


def test_each_track_counts_its_own_lessons_once() -> None:
    entries = (*THREE, entry(0, track="fraud"))
    known = (
        progress(FIRST, finished=4),
        progress("fraud/lesson-0", finished=1),
        progress("basics/gone", finished=1),
    )
    tallies = {one.track: one.tally for one in home(*known, entries=entries).tracks}
    assert tallies == {
        "basics": "3つの うち 1つ できました", "procedures": word("noLessonsYet", "ja"), "fraud": "ぜんぶ できました",
    }  # fmt: skip


def test_in_english_every_word_is_english() -> None:
    props = home(progress(FIRST, done=2), opened=FIRST, language="en", name="Mary")
    assert props.next_title == "Find the bus stop on the map 1"
    assert props.next_tally == "2 of 5 done"
    assert [track.title for track in props.tracks] == [
        "Smartphone basics", "Online procedures", "Staying safe from fraud",
    ]  # fmt: skip


def test_the_button_opens_the_lesson_that_is_offered() -> None:
    view_model = HomeViewModel()
    opened: list[str] = []
    view_model.lessonChosen.connect(opened.append)
    view_model.show(home(progress(FIRST, finished=1)))
    view_model.goOn()
    assert opened == [SECOND]


def test_a_stamp_card_has_ten_boxes_and_then_another_begins() -> None:
    def card(hours: int, lessons: int) -> str:
        at = AtHome("田中", THREE, {}, None, stamps=Stamps(hours, lessons))
        return derive_home_props(at, "ja").stamp_card

    assert card(0, 0) == ""
    assert card(1, 0) == "h---------"
    assert card(4, 3) == "hlhlhlh---"
    assert card(5, 5) == "hlhlhlhlhl"
    assert card(6, 5) == "h---------"


def test_review_stands_beside_the_way_out_with_how_much_it_is() -> None:
    at = AtHome("田中", THREE, {}, None, review=(FIRST, SECOND), review_minutes=6)
    props = derive_home_props(at, "en")
    assert (props.beside, props.beside_words) == ("review", "Review (2)")
    assert props.next_lesson == FIRST


def test_when_all_is_done_the_review_is_the_next_thing_and_its_button_opens_it() -> None:
    done = {one.id: progress(one.id, finished=1) for one in THREE}
    at = AtHome("田中", THREE, done, None, review=(FIRST,), review_minutes=6)
    view_model = HomeViewModel()
    asked: list[str] = []
    view_model.reviewChosen.connect(lambda: asked.append("review"))
    view_model.lessonChosen.connect(asked.append)
    view_model.show(derive_home_props(at, "ja"))
    assert (view_model.props.next_title, view_model.props.next_tally) == (
        "おさらい 1つ",
        "6｜分《ぷん》くらい",
    )
    view_model.goOn()
    assert (asked, view_model.props.beside) == (["review"], "")

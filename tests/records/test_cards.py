"""What learners know, as rows: written and replaced whole, of a class at once, and forgotten where they may be wrong."""

from __future__ import annotations

import pytest

from literacy_tutor.records import attempts
from literacy_tutor.records.cards import (
    CardRow,
    Known,
    cards_of,
    cards_of_class,
    events_of_attempt,
    forget_cards,
    is_newest,
    keep_made_from,
    known_lessons,
    log_of,
    made_from,
    replace_cards,
    who_practised,
    write_cards,
)
from literacy_tutor.records.changes import Changes
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.joining import join as join_people
from literacy_tutor.records.learners import Learner, add_learner, archive

PASSED = Fact("step_passed", {"step": "find", "index": 0, "ms": 9_000, "mistakes": 0, "hint_level": 0})
FINISHED = Fact("attempt_finished")


def card(skill: str, lesson: str = "basics/tap", grade: int = 3) -> CardRow:
    why = '[["first_time",0,0]]'
    return (skill, lesson, 240_000, grade, why, 1, 2, None, 2.3065, 5.25, 1_775_000_000, 1_774_000_000)


def write(db: Database, learner: str, *cards: CardRow, **lessons: Known) -> None:
    with db.write() as transaction:
        write_cards(transaction, learner, cards, lessons)


def play(db: Database, learner: str, lesson: str = "basics/tap") -> attempts.Attempt:
    attempt = attempts.begin_attempt(db, learner, lesson, "h", "ja", 1)
    attempts.record(db, attempt, [], [PASSED, FINISHED])
    return attempt


def test_a_card_comes_back_to_the_last_bit_and_a_second_time_takes_its_place(
    db: Database, hana: Learner
) -> None:
    write(db, hana.id, card("tap"), card("hang-up"), tap=Known(1_775_000_000, (9_000, 8_500)))
    assert cards_of(db, hana.id) == [card("hang-up"), card("tap")]
    write(db, hana.id, card("tap", "fraud/report", 1), tap=Known(0, (7_000,)))
    assert cards_of(db, hana.id) == [card("hang-up"), card("tap", "fraud/report", 1)]
    assert known_lessons(db, hana.id) == {"tap": Known(0, (7_000,))}


def test_replacing_leaves_nothing_of_before_and_nobody_elses(db: Database, hana: Learner) -> None:
    other = add_learner(db, "星", "ほし", "cat")
    write(db, other.id, card("tap"))
    write(db, hana.id, card("tap"), card("hang-up"), tap=Known(1, (1,)))
    with db.write() as transaction:
        replace_cards(transaction, hana.id, [card("swipe")], {})
    assert (cards_of(db, hana.id), known_lessons(db, hana.id)) == ([card("swipe")], {})
    assert cards_of(db, other.id) == [card("tap")]


def test_of_a_class_all_members_cards_come_at_once(db: Database, hana: Learner) -> None:
    gone, stranger = add_learner(db, "星", "", "cat"), add_learner(db, "林", "", "cat")
    class_ = open_class(db, "火").id
    join(db, class_, [hana.id, gone.id])
    for one in (hana, gone, stranger):
        write(db, one.id, card("tap"), card("swipe"))
    archive(db, gone.id)
    assert cards_of_class(db, class_) == {hana.id: [card("swipe"), card("tap")]}


def test_whoever_shows_cards_is_told(db: Database, hana: Learner) -> None:
    told: list[Changes] = []
    db.changes.subscribe(told.append)
    write(db, hana.id, card("tap"))
    assert told[-1].groups == {"cards"}


def test_forgotten_cards_are_made_from_nothing(db: Database, hana: Learner) -> None:
    write(db, hana.id, card("tap"), tap=Known(1, (1,)))
    keep_made_from(db, "a digest")
    assert made_from(db) == "a digest"
    forget_cards(db)
    assert (cards_of(db, hana.id), known_lessons(db, hana.id), made_from(db)) == ([], {}, "")


def test_an_attempt_is_read_from_its_own_beginning(db: Database, hana: Learner) -> None:
    play(db, hana.id)
    attempt = play(db, hana.id)
    kinds = [event.kind for event in events_of_attempt(db, hana.id, attempt)]
    assert kinds == ["attempt_started", "step_passed", "attempt_finished"]


def test_one_persons_log_has_what_was_done_under_another_name_too(db: Database, hana: Learner) -> None:
    twice = add_learner(db, "ハナ", "", "cat")
    play(db, twice.id)
    play(db, hana.id, "basics/sms")
    write(db, twice.id, card("tap"))
    join_people(db, twice.id, hana.id)
    assert who_practised(db) == [hana.id]
    log = log_of(db, hana.id)
    assert [event.kind for event in log.events].count("attempt_finished") == 2
    assert is_newest(db, log)
    play(db, hana.id)
    assert not is_newest(db, log)
    keep_made_from(db, "a digest")
    assert cards_of(db, twice.id) == []


def test_a_card_without_its_lesson_is_refused(db: Database, hana: Learner) -> None:
    with pytest.raises(Exception, match="NOT NULL"):
        write(db, hana.id, (*card("tap")[:1], None, *card("tap")[2:]))
    assert cards_of(db, hana.id) == []

"""What is suggested for an hour, and why: for a class, a group and one person alike."""

from __future__ import annotations

import pytest

from literacy_tutor.instructor.planning import Person, Suggestion, Topic, review_count, suggestions
from literacy_tutor.instructor.planning_words import say_why

TOPICS = (
    Topic("basics/tap", "basics", 6),
    Topic("basics/swipe", "basics", 9),
    Topic("basics/maps", "basics", 12),
    Topic("fraud/parcel-sms", "fraud", 10),
    Topic("fraud/report", "fraud", 12),
)


def person(number: int, **knows: object) -> Person:
    sets = {name: frozenset(str(value).split()) for name, value in knows.items() if name != "hard"}
    return Person(str(number), hard=knows.get("hard", {}), **sets)  # type: ignore[arg-type]


def test_without_anybody_nothing_is_suggested() -> None:
    assert suggestions(TOPICS, []) == ()


def test_newcomers_are_offered_the_beginning_of_each_track() -> None:
    found = suggestions(TOPICS, [person(1), person(2)])
    assert found == (
        Suggestion("basics/tap", "next", 2, 2),
        Suggestion("fraud/parcel-sms", "next", 2, 2),
    )


def test_what_most_have_done_is_passed_over_and_what_half_have_done_too() -> None:
    people = [person(1, done="basics/tap"), person(2, done="basics/tap basics/swipe"), person(3)]
    assert suggestions(TOPICS, people)[0] == Suggestion("basics/swipe", "next", 2, 3)
    half = [person(1, done="basics/tap"), person(2)]
    assert suggestions(TOPICS, half)[0].lesson == "basics/swipe"


def test_what_was_begun_comes_before_what_was_hard_before_what_is_due_before_what_is_new() -> None:
    everything = person(
        1,
        done="basics/tap basics/swipe",
        left_open="fraud/parcel-sms",
        due="basics/tap",
        hard={"basics/swipe": (4,)},
    )
    assert [(one.lesson, one.why) for one in suggestions(TOPICS, [everything])] == [
        ("fraud/parcel-sms", "left_open"),
        ("basics/swipe", "hard"),
        ("basics/tap", "due"),
        ("basics/maps", "next"),
    ]


def test_a_lesson_is_suggested_once_and_not_where_it_is_planned() -> None:
    both = person(1, left_open="basics/tap", hard={"basics/tap": (1,)})
    assert [one.lesson for one in suggestions(TOPICS, [both])].count("basics/tap") == 1
    assert "basics/tap" not in {one.lesson for one in suggestions(TOPICS, [both], ["basics/tap"])}


@pytest.mark.parametrize(
    ("stuck", "of", "suggested"), [(1, 4, True), (1, 5, False), (3, 12, True), (2, 12, False)]
)
def test_what_concerns_fewer_than_a_quarter_is_not_for_all(stuck: int, of: int, suggested: bool) -> None:
    people = [person(n, left_open="basics/maps" if n < stuck else "") for n in range(of)]
    assert (Suggestion("basics/maps", "left_open", stuck, of) in suggestions(TOPICS, people)) is suggested


def test_the_step_is_the_one_at_which_most_had_trouble() -> None:
    people = [
        person(1, hard={"basics/tap": (2, 5)}),
        person(2, hard={"basics/tap": (5, 5)}),
        person(3, hard={"basics/tap": (2, 5)}),
        person(4, hard={"basics/tap": ()}),
    ]
    assert suggestions(TOPICS, people)[0] == Suggestion("basics/tap", "hard", 4, 4, step=5)
    assert suggestions(TOPICS, people[3:])[0] == Suggestion("basics/tap", "hard", 1, 1, step=0)


def test_the_list_stays_short_however_much_there_is() -> None:
    ids = " ".join(one.id for one in TOPICS)
    people = [person(n, left_open=ids, due=ids, hard={one.id: (1,) for one in TOPICS}) for n in range(12)]
    found = suggestions(TOPICS, people)
    assert len(found) == len({one.lesson for one in found}) == len(TOPICS)
    many = [Topic(f"basics/{n}", "basics", 5) for n in range(40)]
    ids = " ".join(one.id for one in many)
    people = [person(n, left_open=ids, due=ids, hard={one.id: (1,) for one in many}) for n in range(12)]
    assert len(suggestions(many, people)) <= 7


def test_review_waits_for_whoever_has_something_due() -> None:
    assert review_count([person(1, due="basics/tap basics/maps"), person(2)]) == 1


@pytest.mark.parametrize(
    ("one", "ja", "en"),
    [
        (Suggestion("l", "left_open", 3, 12), "3人が とちゅうです。", "3 of 12 are in the middle of it."),
        (Suggestion("l", "left_open", 1, 1), "とちゅうです。", "Left in the middle."),
        (Suggestion("l", "hard", 4, 12, 3), "前回、4人が 手順3で まよいました。", "Last time 4 found it hard at step 3."),
        (Suggestion("l", "hard", 1, 1), "前回、まよいました。", "Last time it was hard."),
        (Suggestion("l", "due", 5, 12), "5人が おさらいの ころです。", "Due for review for 5 of 12."),
        (Suggestion("l", "next", 9, 12), "つぎの練習です。12人中 9人が まだです。", "Comes next: 9 of 12 have not done it."),
        (Suggestion("l", "next", 1, 1), "つぎの練習です。", "Comes next."),
    ],
)  # fmt: skip
def test_every_suggestion_says_why(one: Suggestion, ja: str, en: str) -> None:
    assert (say_why(one, "ja"), say_why(one, "en")) == (ja, en)

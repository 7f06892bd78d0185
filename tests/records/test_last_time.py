"""What was hard for whom on a day: read from the log for whoever plans the next hour."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records import joining
from literacy_tutor.records.attempts import begin_attempt, end_attempt, record
from literacy_tutor.records.classes import join, open_class
from literacy_tutor.records.database import Database
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.last_time import Trouble, trouble_on
from literacy_tutor.records.learners import Learner, add_learner, archive

TUESDAY, WEDNESDAY = date(2026, 4, 7), date(2026, 4, 8)


def passed(index: int, mistakes: int = 0, hint_level: int = 0) -> Fact:
    payload = {
        "index": index,
        "ms": 1000,
        "mistakes": mistakes,
        "hint_level": hint_level,
        "step": f"s{index}",
    }
    return Fact("step_passed", payload)


def test_steps_with_mistakes_or_a_strong_hint_are_trouble_each_once(db: Database, hana: Learner) -> None:
    class_ = open_class(db, "火").id
    join(db, class_, [hana.id])
    for _ in range(2):
        running = begin_attempt(db, hana.id, "basics/tap", "h", "ja", 6)
        record(db, running, (), [passed(0, 1, 2), passed(1, 2), passed(2, 0, 3), passed(3)])
        end_attempt(db, running, Fact("attempt_finished"))
    assert trouble_on(db, class_, TUESDAY) == [
        Trouble(hana.id, "basics/tap", 1),
        Trouble(hana.id, "basics/tap", 2),
    ]
    assert trouble_on(db, class_, WEDNESDAY) == []


def test_only_members_who_are_there_count(db: Database, hana: Learner) -> None:
    class_ = open_class(db, "火").id
    yoshi = add_learner(db, "一", "", "dog").id
    join(db, class_, [yoshi])
    for one in (hana.id, yoshi):
        record(db, begin_attempt(db, one, "basics/tap", "h", "ja", 6), (), [passed(1, 2)])
    assert [one.learner for one in trouble_on(db, class_, TUESDAY)] == [yoshi]
    archive(db, yoshi)
    assert trouble_on(db, class_, TUESDAY) == []


def test_what_was_done_under_another_id_of_theirs_counts_for_the_person(db: Database, hana: Learner) -> None:
    class_ = open_class(db, "火").id
    join(db, class_, [hana.id])
    twice = add_learner(db, "はな", "", "dog").id
    record(db, begin_attempt(db, twice, "basics/tap", "h", "ja", 6), (), [passed(4, 2)])
    assert trouble_on(db, class_, TUESDAY) == []
    joining.join(db, twice, hana.id)
    assert trouble_on(db, class_, TUESDAY) == [Trouble(hana.id, "basics/tap", 4)]

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.attempts import Attempt, Fact, begin_attempt, end_attempt, open_attempt, record
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.progress import progress_of, progress_report, rebuild_progress


def passed(index: int, ms: int = 1000) -> Fact:
    return Fact("step_passed", {"step": "find", "index": index, "mistakes": 1, "hint_level": 0, "ms": ms})


@pytest.fixture
def tap(db: Database, hana: Learner) -> Attempt:
    return begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 3)


def test_progress_adds_up_what_happened(db: Database, hana: Learner, tap: Attempt) -> None:
    record(
        db,
        tap,
        [],
        [Fact("step_missed", {"step": "find", "mistake": "mail"}), Fact("hint_shown", {"level": 1})],
    )
    record(db, tap, [], [passed(0, ms=700), Fact("judged", {"item": "sms", "choice": "ask"})])
    record(db, tap, [], [Fact("step_missed"), passed(1, ms=300)])
    (row,) = progress_of(db, hana.id)
    assert (row.lesson, row.steps_done, row.steps, row.finished_count) == ("basics/tap", 2, 3, 0)
    assert (row.mistakes, row.hints, row.ms, row.open_attempt) == (2, 1, 1000, tap.id)
    assert row.last_at == "2026-04-07T10:00:05.000+09:00"


def test_finishing_again_keeps_the_first_finish_and_counts(db: Database, hana: Learner, tap: Attempt) -> None:
    end_attempt(db, tap, Fact("attempt_finished"))
    (first,) = progress_of(db, hana.id)
    assert (first.steps_done, first.open_attempt) == (3, None)
    again = begin_attempt(db, hana.id, "basics/tap", "hash", "ja", 4)
    (running,) = progress_of(db, hana.id)
    assert (running.steps_done, running.steps, running.finished_count) == (0, 4, 1)
    end_attempt(db, again, Fact("attempt_finished"))
    (second,) = progress_of(db, hana.id)
    assert (second.finished_count, second.started_count) == (2, 2)
    assert second.first_finished_at == first.first_finished_at
    assert second.last_finished_at == second.last_at > (first.last_finished_at or "")


def test_an_abandoned_attempt_has_no_steps_done_but_its_mistakes_count(
    db: Database, hana: Learner, tap: Attempt
) -> None:
    record(db, tap, [], [Fact("step_missed"), passed(0)])
    end_attempt(db, tap, Fact("attempt_abandoned"))
    (row,) = progress_of(db, hana.id)
    assert (row.steps_done, row.mistakes, row.finished_count) == (0, 1, 0)


def test_the_report_lists_everybody_with_their_lessons(db: Database, hana: Learner, tap: Attempt) -> None:
    yoshi = add_learner(db, "あべ よし", "", "dog")
    record(db, tap, [], [passed(0)])
    assert progress_report(db) == {
        "learners": [
            {"id": yoshi.id, "name": "あべ よし", "lessons": []},
            {
                "id": hana.id,
                "name": "田中 はな",
                "lessons": [
                    {
                        "lesson": "basics/tap",
                        "finished": False,
                        "finished_count": 0,
                        "steps_done": 1,
                        "steps": 3,
                        "mistakes": 0,
                        "hints": 0,
                        "last_at": "2026-04-07T10:00:04.000+09:00",
                    }
                ],
            },
        ]
    }


@pytest.mark.usefixtures("hana")
def test_the_report_of_one_name_holds_all_who_have_it(db: Database) -> None:
    add_learner(db, "田中 はな", "", "dog")
    add_learner(db, "よし", "", "dog")
    assert len(progress_report(db, " 田中 はな ")["learners"]) == 2
    with pytest.raises(UserError, match="No learner is called さくら"):
        progress_report(db, "さくら")


LESSONS = ("basics/tap", "procedures/library")
amounts = st.integers(0, 10**6)
facts = st.one_of(
    st.builds(passed, st.integers(0, 9), amounts),
    st.sampled_from(
        [
            Fact("step_missed", {"step": "find", "mistake": "mail"}),
            Fact("hint_shown", {"level": 2}),
            Fact("step_undone", {"step": "find"}),
            Fact("judged", {"item": "sms", "truth": "scam", "choice": "ask"}),
            Fact("teacher_called"),
            Fact("a_kind_from_the_future", {"x": [1, None, "y"]}),
        ]
    ),
)
moves = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(LESSONS),
        st.one_of(
            st.lists(facts, min_size=0, max_size=4),
            st.sampled_from(["attempt_finished", "attempt_abandoned"]),
        ),
    ),
    max_size=25,
)


@contextmanager
def fresh() -> Iterator[Database]:
    with TemporaryDirectory() as folder, open_database(Path(folder)) as database:
        yield database


def play(db: Database, person: Learner, lesson: str, what: list[Fact] | str) -> None:
    attempt: Attempt = open_attempt(db, person.id, lesson) or begin_attempt(
        db, person.id, lesson, "hash", "ja", 5
    )
    if isinstance(what, str):
        record(db, attempt, [], [passed(4), Fact(what)])
    else:
        record(db, attempt, ["{}"], what)


@given(moves)
@settings(max_examples=50, deadline=None, database=None)
def test_rebuilding_from_the_log_gives_exactly_the_rows_kept_live(
    history: list[tuple[int, str, list[Fact] | str]],
) -> None:
    with fresh() as db:
        people = [add_learner(db, name, "", "cat") for name in ("はな", "よし")]
        for who, lesson, what in history:
            play(db, people[who], lesson, what)
        live = [tuple(row) for row in db.rows("SELECT * FROM progress ORDER BY learner, lesson")]
        assert rebuild_progress(db) == len(live)
        assert [tuple(row) for row in db.rows("SELECT * FROM progress ORDER BY learner, lesson")] == live
        assert {(row.learner, row.lesson) for person in people for row in progress_of(db, person.id)} == {
            (people[who].id, lesson) for who, lesson, _ in history
        }


def test_rebuilding_mends_rows_that_went_wrong(db: Database, hana: Learner, tap: Attempt) -> None:
    record(db, tap, [], [passed(0), Fact("step_missed")])
    before = progress_of(db, hana.id)
    with db.write() as transaction:
        transaction.execute("UPDATE progress SET mistakes = 99, steps_done = 0")
        transaction.execute(
            "INSERT INTO progress VALUES ('nobody', 'x', 1, 1, '', 1, 1, '', '', '', 0, 0, 0)"
        )
    rebuild_progress(db)
    assert progress_of(db, hana.id) == before
    assert progress_of(db, "nobody") == []

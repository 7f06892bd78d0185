"""A call for the teacher outside a lesson is in the log, and in nobody's progress."""

from __future__ import annotations

import json

from literacy_tutor.lessons.outcomes import TeacherCalled, TeacherCallTakenBack
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.progress import progress_of, rebuild_progress
from literacy_tutor.session.calls import note_call


def test_a_call_and_its_end_are_facts_of_the_learner() -> None:
    with open_in_memory() as db:
        learner = add_learner(db, "はな", "", "").id
        note_call(db, learner, TeacherCalled("warm_up.click"))
        note_call(db, learner, TeacherCallTakenBack("warm_up.click", 4000))
        rows = db.rows("SELECT kind, payload, attempt FROM event WHERE learner = ? ORDER BY n", (learner,))
        assert [(row["kind"], json.loads(row["payload"]), row["attempt"]) for row in rows[1:]] == [
            ("teacher_called", {"step": "warm_up.click"}, None),
            ("teacher_call_taken_back", {"step": "warm_up.click", "ms": 4000}, None),
        ]
        assert (rebuild_progress(db), progress_of(db, learner)) == (0, [])

"""Plays a lesson again and again on the records of a folder, and says each step once the disk has it."""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path

from literacy_tutor.common import paths
from literacy_tutor.lessons.acts import Fill, ShowMe
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.lessons.outcomes import StepPassed
from literacy_tutor.records.attempts import open_attempt
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import learners
from literacy_tutor.session.lesson_session import LessonSession, open_session

LESSON = "basics/tap"


def main(folder: Path, cache: Path) -> None:
    lesson = open_lesson(paths.lessons_dir(), LESSON, "ja", cache)
    with open_database(folder) as database:
        (person,) = learners(database)
        for _ in count():
            session = open_session(database, person.id, lesson)
            stored = open_attempt(database, person.id, LESSON)
            assert stored is not None
            while not session.now.run.finished:
                _pass_step(session, stored.id)


def _pass_step(session: LessonSession, attempt: str) -> None:
    """By its walkthrough; where a kill fell into the middle of it and that leads nowhere now, by being shown."""
    index = session.now.run.index
    for wanted in (*session.lesson.steps[index].do, ShowMe()):
        phone = session.now.phone
        for act in spell_out(phone, wanted) if isinstance(wanted, Fill) else (wanted,):
            passed = [one for one in session.do(act).outcomes if isinstance(one, StepPassed)]
            session.save()
            if passed:
                print(json.dumps([attempt, index]), flush=True)
                return
    raise RuntimeError(f"step {index} was not passed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""How far each learner is in each lesson: derived from the log, kept in the transaction that logs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aliases
from literacy_tutor.records.events import Event, payload_of
from literacy_tutor.records.facts import JSON
from literacy_tutor.records.learners import tidy_name

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.store import Database, Transaction


class Progress(NamedTuple):
    """One learner in one lesson; the fields are the table's columns, in their order.

    `steps` and `steps_done` speak of the newest attempt: once abandoned 0 are done, once finished all, but for those
    that the class went past together (`step_guided`).
    `mistakes`, `hints` and `ms` (milliseconds in passed steps) add up over all attempts.
    """

    learner: str
    lesson: str
    steps: int = 0
    steps_done: int = 0
    open_attempt: str | None = None
    started_count: int = 0
    finished_count: int = 0
    first_finished_at: str | None = None
    last_finished_at: str | None = None
    last_at: str = ""
    mistakes: int = 0
    hints: int = 0
    ms: int = 0


_NAMES = Progress._fields
_COLUMNS = ", ".join(_NAMES)
_STORE = f"""INSERT INTO progress ({_COLUMNS}) VALUES ({", ".join("?" * len(_NAMES))})
    ON CONFLICT (learner, lesson) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _NAMES[2:])}"""
_ONE = f"SELECT {_COLUMNS} FROM progress WHERE learner = ? AND lesson = ?"
_EVENT = "SELECT n, learner, attempt, kind, payload, at FROM event"
_PAGE = f"{_EVENT} WHERE n > ? AND attempt IS NOT NULL ORDER BY n LIMIT 5000"
_OF_THESE = f"{_EVENT} WHERE learner IN (SELECT value FROM json_each(?)) AND attempt IS NOT NULL ORDER BY n"


def fold(was: Progress, event: Event) -> Progress:
    """Progress after one more event of an attempt in this lesson; used live and when rebuilding."""
    at, newest = event.at, event.attempt == was.open_attempt
    match event.kind:
        case "attempt_started":
            started, steps = was.started_count + 1, _number(event.payload, "steps")
            return was._replace(
                last_at=at, started_count=started, steps=steps, steps_done=0, open_attempt=event.attempt
            )
        case "step_passed":
            skipped = _number(event.payload, "skipped")
            reached = _number(event.payload, "index") + 1 - skipped if newest else 0
            ms = was.ms + _number(event.payload, "ms")
            return was._replace(last_at=at, steps_done=max(was.steps_done, reached), ms=ms)
        case "attempt_rebased" if newest:
            steps, step = _number(event.payload, "steps"), _number(event.payload, "step")
            return was._replace(last_at=at, steps=steps, steps_done=step)
        case "step_missed":
            return was._replace(last_at=at, mistakes=was.mistakes + 1)
        case "hint_shown":
            return was._replace(last_at=at, hints=was.hints + 1)
        case "attempt_finished":
            return _finished(was, event, newest)
        case "attempt_abandoned" if newest:
            return was._replace(last_at=at, open_attempt=None, steps_done=0)
        case _:
            return was._replace(last_at=at)


def follow(transaction: Transaction, learner: str, lesson: str, happened: Iterable[Event]) -> None:
    """Takes events just logged into the derived row of the person they count for, in their transaction."""
    learner = aliases.people(transaction).get(learner, learner)
    progress = transaction.memory.progress
    if not isinstance(progress, Progress) or progress[:2] != (learner, lesson):
        row = transaction.row(_ONE, (learner, lesson))
        progress = Progress(*row) if row else Progress(learner, lesson)
    for event in happened:
        progress = fold(progress, event)
    transaction.execute(_STORE, progress)
    transaction.memory.progress = progress
    transaction.touch("progress")


def rebuild_progress(db: Database) -> int:
    """Makes every derived row again from the log alone, and from who is joined to whom; returns how many there are."""
    with db.write() as transaction:
        transaction.execute("DELETE FROM progress")
        return _fold_again(db, transaction, _events_of_attempts(transaction))


def fold_again(db: Database, transaction: Transaction, learners: Sequence[str]) -> None:
    """The rows of these, who were joined or parted; they are everybody whom it concerns."""
    these = (json.dumps(learners),)
    transaction.execute("DELETE FROM progress WHERE learner IN (SELECT value FROM json_each(?))", these)
    _fold_again(db, transaction, transaction.rows(_OF_THESE, these))


def _fold_again(db: Database, transaction: Transaction, rows: Iterable[Row]) -> int:
    """An attempt counts for the person whom its first row is about."""
    people = aliases.people(transaction)
    lessons: dict[str, tuple[str, str]] = {}
    found: dict[tuple[str, str], Progress] = {}
    for row in rows:
        event = Event(row["kind"], payload_of(db, row), row["attempt"], row["at"])
        if event.kind == "attempt_started":
            who = people.get(row["learner"], row["learner"])
            lessons[row["attempt"]] = (who, str(event.payload.get("lesson")))
        if key := lessons.get(row["attempt"]):
            found[key] = fold(found.get(key) or Progress(*key), event)
    for progress in found.values():
        transaction.execute(_STORE, progress)
    transaction.memory.progress = None
    transaction.touch("progress")
    return len(found)


def progress_of(db: Database, learner: str) -> list[Progress]:
    """One learner's lessons that were ever begun, by lesson id."""
    rows = db.rows(f"SELECT {_COLUMNS} FROM progress WHERE learner = ? ORDER BY lesson", (learner,))
    return [Progress(*row) for row in rows]


def by_lesson(db: Database, learner: str) -> dict[str, Progress]:
    """The same, to look a lesson up in."""
    return {one.lesson: one for one in progress_of(db, learner)}


def progress_report(db: Database, learner_name: str | None = None) -> dict[str, Any]:
    """Everybody, or everybody of this name, as `progress --json` prints it.

    `{"learners": [{"id", "name", "lessons": [{"lesson", "finished", "finished_count", "steps_done", "steps",
    "mistakes", "hints", "last_at"}]}]}`; UserError when nobody has the name.
    """
    wanted = None if learner_name is None else tidy_name(learner_name)
    people: dict[str, dict[str, Any]] = {}
    for row in db.rows(
        f"""SELECT person.id, person.name, {_COLUMNS} FROM person LEFT JOIN progress ON learner = person.id
        WHERE name = coalesce(?, name) AND person.id NOT IN (SELECT person FROM helper)
            AND person.id NOT IN (SELECT learner FROM alias)
        ORDER BY name, person.id, lesson""",
        (wanted,),
    ):
        person = people.setdefault(row["id"], {"id": row["id"], "name": row["name"], "lessons": []})
        if row["lesson"] is not None:
            person["lessons"].append(_lesson_line(Progress(*row[2:])))
    if wanted is not None and not people:
        raise UserError(
            f"No learner is called {wanted}: run `progress` without --learner to see the names.",
            f"「{wanted}」という｜方《かた》の｜記録《きろく》はありません。お｜名前《なまえ》を｜確《たし》かめてください。",
        )
    return {"learners": list(people.values())}


def _lesson_line(progress: Progress) -> dict[str, Any]:
    return {
        "lesson": progress.lesson,
        "finished": progress.finished_count > 0,
        "finished_count": progress.finished_count,
        "steps_done": progress.steps_done,
        "steps": progress.steps,
        "mistakes": progress.mistakes,
        "hints": progress.hints,
        "last_at": progress.last_at,
    }


def _finished(was: Progress, event: Event, newest: bool) -> Progress:
    at, skipped = event.at, _number(event.payload, "skipped")
    return was._replace(
        last_at=at,
        finished_count=was.finished_count + 1,
        first_finished_at=was.first_finished_at or at,
        last_finished_at=at,
        open_attempt=None if newest else was.open_attempt,
        steps_done=max(0, was.steps - skipped) if newest else was.steps_done,
    )


def _events_of_attempts(transaction: Transaction) -> Iterator[Row]:
    """In the order of their arrival, a page at a time: years of classes need not fit in memory."""
    last = 0
    while page := transaction.rows(_PAGE, (last,)):
        yield from page
        last = page[-1]["n"]


def _number(payload: Mapping[str, JSON], key: str) -> int:
    value = payload.get(key)
    return value if isinstance(value, int) else 0

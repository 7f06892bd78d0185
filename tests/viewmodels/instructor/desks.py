"""A desk for one page of the teacher's side, with real records and nobody else's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from literacy_tutor.common.clock import Clock, stopwatch
from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.door import Door
from literacy_tutor.records.database import Database, open_in_memory
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.house import House, at_once
from literacy_tutor.viewmodels.instructor.pages import Desk


def nothing(*_: object) -> None:
    """Of another page, or of the lessons, nothing is wanted here."""
    raise AssertionError("nobody should ask for that")


def desk_on(
    db: Database,
    clock: Clock,
    told: list[UserError],
    run: Callable[[Callable[[], object], Callable[[], None]], None] = at_once,
) -> Desk:
    """`told` is what a person was told; damage is put right, as the window does."""

    @contextmanager
    def telling() -> Iterator[None]:
        try:
            yield
        except DamagedRecords as damage:
            db.mend(damage.what)
        except UserError as problem:
            told.append(problem)

    house = House(db, open_in_memory, nothing, nothing, nothing, clock=clock, run=run)  # type: ignore[arg-type]
    door = Door(db, stopwatch())
    known = {"house": house, "door": door, "telling": telling, "language": "ja"}
    return Desk(**{name: known.get(name, nothing) for name in Desk._fields})  # type: ignore[arg-type]

"""A desk for one page of the teacher's side, with real records and nobody else's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from literacy_tutor.common.clock import Clock, stopwatch, wall_clock
from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.door import Door
from literacy_tutor.records.database import Database, mend, open_in_memory
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.house import House, at_once
from literacy_tutor.viewmodels.instructor.class_at_hand import ClassAtHand
from literacy_tutor.viewmodels.instructor.desk import Desk, Draft


def nothing(*_: object) -> None:
    """Of another page, or of the lessons, nothing is wanted here."""
    raise AssertionError("nobody should ask for that")


def desk_of(
    db: Database,
    telling: Callable[[], AbstractContextManager[None]],
    language: str = "ja",
    clock: Clock = wall_clock,
    turn_to: Callable[[str, str], None] = nothing,
    **of_house: Any,
) -> Desk:
    house = House(db, open_in_memory, nothing, nothing, nothing, clock=clock)._replace(**of_house)  # type: ignore[arg-type]
    return desk_in(house, telling, language, turn_to)


def desk_in(
    house: House,
    telling: Callable[[], AbstractContextManager[None]],
    language: str = "ja",
    turn_to: Callable[[str, str], None] = nothing,
) -> Desk:
    door = Door(house.database, stopwatch())
    known = {"house": house, "door": door, "telling": telling, "language": language, "turn_to": turn_to}
    known |= {"at_hand": ClassAtHand(), "draft": Draft()}
    return Desk(**{name: known.get(name, nothing) for name in Desk._fields})  # type: ignore[arg-type]


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
            mend(db, damage.what)
        except UserError as problem:
            told.append(problem)

    return desk_of(db, telling, clock=clock, run=run)

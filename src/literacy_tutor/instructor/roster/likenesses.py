"""Who may be on a roster twice, or known already. Shown for a person to decide; nobody is joined or dropped here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from literacy_tutor.instructor.roster.spelling import same

if TYPE_CHECKING:
    from literacy_tutor.records.learners import Learner


class Likeness(NamedTuple):
    """`row`: in the file, from 0, of somebody with this name above; `namesake`: they were born on different days."""

    row: int | None = None
    namesake: bool = False


class Rows:
    """Those read so far."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str], tuple[int, set[date]]] = {}

    def like(self, row: int, name: str, reading: str, birth: date | None) -> Likeness:
        """To whom above this row is like; it then counts as read."""
        key = same(name), same(reading)
        if key not in self._first:
            self._first[key] = (row, {birth} if birth else set())
            return Likeness()
        first, births = self._first[key]
        namesake = birth is not None and bool(births) and birth not in births
        if birth:
            births.add(birth)
        return Likeness(first, namesake)


class Known:
    """Learners that are there already; one who came alone often has no reading, or a name in kana only."""

    def __init__(self, learners: Iterable[Learner]) -> None:
        self._by_name: dict[str, list[Learner]] = {}
        for learner in learners:
            self._by_name.setdefault(same(learner.name), []).append(learner)

    def like(self, *names: str, reading: str) -> tuple[str, ...]:
        """Their ids: the same name with the same reading or without one, or called by this reading."""
        spoken = same(reading)
        found: dict[str, None] = {}
        for name in {same(name) for name in set(names) if name}:
            for learner in self._by_name.get(name, ()):
                if not spoken or not learner.reading or same(learner.reading) == spoken:
                    found[learner.id] = None
        for learner in self._by_name.get(spoken, ()) if spoken else ():
            found[learner.id] = None
        return tuple(found)

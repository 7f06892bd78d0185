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


class _First(NamedTuple):
    """The row in which a name stands first, with one reading or without any, and the birthdays of all like it."""

    row: int
    births: set[date]


class Rows:
    """Those read so far. Whoever has no reading is like anybody of that name, as in `Known`."""

    def __init__(self) -> None:
        self._spoken: dict[tuple[str, str], _First] = {}
        self._named: dict[str, _First] = {}

    def like(self, row: int, name: str, reading: str, birth: date | None) -> Likeness:
        """To whom above this row is like; it then counts as read."""
        called, spoken = same(name), same(reading)
        less = self._spoken.get((called, "")) if spoken else self._named.get(called)
        above = self._spoken.get((called, spoken)) or less
        if above is None:
            first = self._spoken[called, spoken] = _First(row, {birth} if birth else set())
            self._named.setdefault(called, first)
            return Likeness()
        namesake = birth is not None and bool(above.births) and birth not in above.births
        if birth:
            above.births.add(birth)
        return Likeness(above.row, namesake)


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

"""Which class the pages of the teacher's side are about: one for all of them, for as long as the program runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from literacy_tutor.records import attendance

if TYPE_CHECKING:
    from literacy_tutor.records.classes import Class
    from literacy_tutor.records.database import Database


class ClassAtHand:
    """What was chosen today on any page; else the class that has an hour today; else the first."""

    def __init__(self) -> None:
        self._chosen: tuple[str, date] | None = None

    def choose(self, class_: str, today: date) -> None:
        self._chosen = class_, today

    def among(self, db: Database, groups: Sequence[Class], today: date) -> str:
        """Its id; "" where there is no class."""
        for one in groups:
            if self._chosen == (one.id, today):
                return one.id
        meets = attendance.classes_on(db, today)
        return next((one.id for one in [*(one for one in groups if one.id in meets), *groups]), "")

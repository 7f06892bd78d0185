"""A desk for pages of the teacher's side: real records, and what was turned to and told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.database import Database
from literacy_tutor.viewmodels.instructor.class_at_hand import ClassAtHand


class DeskStand:
    """Has of `Desk` what pages about people and classes ask for."""

    def __init__(self, database: Database, clock: Callable[[], datetime], language: str = "ja") -> None:
        self.house: Any = SimpleNamespace(database=database, clock=clock)
        self.language = language
        self.told: list[str] = []
        self.at_hand = ClassAtHand()
        self.turned: list[tuple[str, str]] = []

    @contextmanager
    def telling(self) -> Iterator[None]:
        try:
            yield
        except UserError as problem:
            self.told.append(problem.en)

    def turn_to(self, page: str, subject: str) -> None:
        self.turned.append((page, subject))

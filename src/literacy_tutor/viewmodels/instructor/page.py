"""What the view models of the teacher's pages have in common: a desk, a language, and rows that are followed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from literacy_tutor.qtkit.props import PropsBase
from literacy_tutor.records.changes import Changes, Group
from literacy_tutor.viewmodels.instructor.desk import Desk

if TYPE_CHECKING:
    from literacy_tutor.records.classes import Class
    from literacy_tutor.viewmodels.house import Language


class TeachersPage(PropsBase):
    """To be built on with `props_object(SomeProps, TeachersPage)`; each has its own `refresh`, for when it is looked at again."""

    shows: ClassVar[frozenset[Group]] = frozenset()
    """Groups of rows: when one of them has changed it queries again."""
    refresh: Callable[[], None]

    def __init__(self, props: Any, desk: Desk) -> None:
        super().__init__(props)
        self._desk, self._language = desk, desk.language
        self._house, self._telling = desk.house, desk.telling
        self._database = desk.house.database
        self._unsubscribe = self._database.changes.subscribe(self._hear)

    def speak(self, language: Language) -> None:
        self._language = language
        self._derive()

    def end(self) -> None:
        """The teacher's side is closed: nothing is listened to any more."""
        self._unsubscribe()

    def _choose_class(self, class_: str) -> None:
        """For every page."""
        self._desk.at_hand.choose(class_, self._house.clock().date())

    def _class_among(self, groups: Sequence[Class]) -> str:
        """The one at hand; "" where there is none."""
        return self._desk.at_hand.among(self._database, groups, self._house.clock().date())

    def _hear(self, changes: Changes) -> None:
        if changes.groups & self.shows:
            self._derive()

    def _derive(self) -> None:
        """From the rows as they are; a page whose refresh does more than that has its own."""
        self.refresh()

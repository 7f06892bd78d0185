"""Somebody comes home: the page is derived anew from their rows, and a review that they begin there goes on from lesson to
lesson until they come home again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from literacy_tutor.records.changes import about
from literacy_tutor.viewmodels.learner.home import HomeViewModel, derive_home_props
from literacy_tutor.viewmodels.learner.reviewing import Review, at_home, to_review

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.ground import Ground
    from literacy_tutor.viewmodels.house import AtWork


class Homecoming(QObject):
    def __init__(
        self, ground: Ground, at_work: Callable[[], AtWork], open_lesson: Callable[[str], bool]
    ) -> None:
        """`open_lesson` is False where it cannot be used, and that is told."""
        super().__init__(ground)
        self._ground, self._at_work, self._open = ground, at_work, open_lesson
        self._is_here = False
        self.page, self.review = HomeViewModel(), Review()
        self.page.reviewChosen.connect(self._begin_review)
        self.page.othersChosen.connect(lambda others: self.show(others=others))
        ground.house.database.changes.subscribe(about(frozenset({"cards"}), self._known_anew))

    def welcome(self) -> None:
        """Somebody has come to work."""
        self._is_here = True
        self.show()
        self._ground.recalling.begin_soon()

    def leave(self) -> None:
        """They go."""
        self._is_here = False
        self.close()

    def close(self) -> None:
        self._ground.recalling.not_now()

    def show(self, *, others: bool = False) -> None:
        """`others`: all lessons, although today's are chosen from."""
        with self._ground.telling():
            house = self._ground.house
            self.review.end()
            at = at_home(self._at_work(), house.catalogue().entries, house.clock(), others=others)
            self.page.show(derive_home_props(at, self._ground.spoken))
            self._ground.turn_to("home")

    def go_on_reviewing(self) -> None:
        """Home, where no lesson is left, or the next one cannot be used."""
        lesson = self.review.take()
        if lesson is None or not self._open(lesson):
            self.show()

    def _begin_review(self) -> None:
        house = self._ground.house
        exercises = to_review(self._at_work(), house.catalogue().entries, house.clock())
        self.review.begin([one.lesson for one in exercises])
        self.go_on_reviewing()

    def _known_anew(self) -> None:
        """Cards were made again while somebody looks at their home."""
        if self._is_here and str(self._ground.page) == "home":
            self.show(others=self.page.props.beside == "plan")

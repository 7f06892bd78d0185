"""Who comes in from the tiles: somebody picks their own, is new, or tries without a name; then they are at work."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.learners import Learner, add_learner, learners
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.house import AtWork
from literacy_tutor.viewmodels.learner.looks import Wearer

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database
    from literacy_tutor.viewmodels.ground import Ground
    from literacy_tutor.viewmodels.guest_book import GuestBook
    from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel
    from literacy_tutor.viewmodels.learner.pages import LessonPages
    from literacy_tutor.viewmodels.learner.tiles import TilesViewModel


class Entrance:
    def __init__(
        self,
        ground: Ground,
        tiles: TilesViewModel,
        open_pages: Callable[[], LessonPages],
        ask_helper: Callable[[], None],
    ) -> None:
        """`ask_helper`: to the door; who passes it lets a newcomer in."""
        self._ground = ground
        self._open_pages, self._ask_helper = open_pages, ask_helper
        tiles.picked.connect(self._pick)
        tiles.newcomer.connect(self._let_in_newcomer)
        tiles.guest.connect(self._welcome_guest)

    @cached_property
    def newcomer(self) -> NewcomerViewModel:
        """Made when somebody new comes: the first page waits for nothing that it does not show."""
        from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel

        newcomer = NewcomerViewModel()
        newcomer.arrived.connect(self._add)
        newcomer.left.connect(self._ground.left)
        return newcomer

    @cached_property
    def guests(self) -> GuestBook:
        """Made when the first guest leaves, or somebody asks for them."""
        from literacy_tutor.viewmodels.guest_book import GuestBook

        return GuestBook()

    def _pick(self, learner: str) -> bool:
        """False where the records cannot say who it is, which is told."""
        with self._ground.telling():
            database = self._ground.house.database
            known = next(one for one in learners(database) if one.id == learner)
            self._begin_work(known, database)
            return True
        return False

    def open_for(self, learner: str, lesson: str) -> None:
        """A teacher has chosen for them: as if they had come and chosen it themselves."""
        if self._pick(learner):
            self._open_pages().open_lesson(lesson)

    def _let_in_newcomer(self) -> None:
        """Once there is a PIN, a helper lets them in: nobody comes in twice because they forgot their tile."""
        from literacy_tutor.instructor.door import is_set_up

        with self._ground.telling():
            if is_set_up(self._ground.house.database):
                self._ask_helper()
            else:
                self.welcome_newcomer()

    def welcome_newcomer(self) -> None:
        self._ground.wearing.expect()
        self.newcomer.begin(self._ground.spoken)
        self._ground.turn_to("newcomer")

    def _add(self, name: str, icon: str) -> None:
        with self._ground.telling():
            try:
                learner = self._enrol(name, icon)
            except DamagedRecords:
                raise
            except UserError as problem:
                self.newcomer.refuse(problem)
                return
            self._begin_work(learner, self._ground.house.database)

    def _enrol(self, name: str, icon: str) -> Learner:
        """On a class's day into that class, too, so that they stand on its sheet and board; where two classes meet, a
        helper says which."""
        from literacy_tutor.records.attendance import classes_on
        from literacy_tutor.records.classes import join

        database = self._ground.house.database
        learner = add_learner(database, name, "", icon)
        meeting = classes_on(database, self._ground.house.clock().date())
        if len(meeting) == 1:
            join(database, meeting[0], [learner.id])
        return learner

    def _welcome_guest(self) -> None:
        database = self._ground.house.open_guest()
        self._begin_work(add_learner(database, "guest", "", ""), database, guest=True)

    def see_off(self, guest: AtWork) -> None:
        """They have finished; what they did is kept in memory, for a helper who knows whose it is."""
        from literacy_tutor.viewmodels.guest_book import Visit

        self.guests.keep(Visit(guest.database, guest.learner, self._ground.house.clock()))

    def _begin_work(self, learner: Learner, database: Database, *, guest: bool = False) -> None:
        pages = self._open_pages()
        with self._ground.telling():
            self._ground.wearing.begin(Wearer(learner.id, database, guest))
        self._ground.speak()
        pages.welcome(AtWork(learner.id, "" if guest else learner.name, database))

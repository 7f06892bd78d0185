"""Who comes in from the tiles: somebody picks their own, is new, or tries without a name; then they are at work."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.learners import Learner, add_learner, learners
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.house import AtWork
from literacy_tutor.viewmodels.learner.looks import LooksViewModel, Wearer

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database
    from literacy_tutor.viewmodels.app import AppViewModel
    from literacy_tutor.viewmodels.guest_book import GuestBook
    from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel
    from literacy_tutor.viewmodels.learner.tiles import TilesViewModel


class Entrance:
    def __init__(self, app: AppViewModel, tiles: TilesViewModel, looks: LooksViewModel) -> None:
        self._app, self._looks = app, looks
        tiles.picked.connect(self._pick)
        tiles.newcomer.connect(self._let_in_newcomer)
        tiles.guest.connect(self._welcome_guest)

    @cached_property
    def newcomer(self) -> NewcomerViewModel:
        """Made when somebody new comes: the first page waits for nothing that it does not show."""
        from literacy_tutor.viewmodels.learner.newcomer import NewcomerViewModel

        newcomer = NewcomerViewModel()
        newcomer.arrived.connect(self._add)
        newcomer.left.connect(self._app.showTiles)
        return newcomer

    @cached_property
    def guests(self) -> GuestBook:
        """Made when the first guest leaves, or somebody asks for them."""
        from literacy_tutor.viewmodels.guest_book import GuestBook

        return GuestBook()

    def _pick(self, learner: str) -> bool:
        """False where the records cannot say who it is, which is told."""
        with self._app.telling():
            database = self._app.house.database
            known = next(one for one in learners(database) if one.id == learner)
            self._begin_work(known, database)
            return True
        return False

    def open_for(self, learner: str, lesson: str) -> None:
        """A teacher has chosen for them: as if they had come and chosen it themselves."""
        if self._pick(learner):
            self._app.open_pages().open_lesson(lesson)

    def _let_in_newcomer(self) -> None:
        """Once there is a PIN, a helper lets them in: nobody comes in twice because they forgot their tile."""
        from literacy_tutor.instructor.door import is_set_up

        with self._app.telling():
            if is_set_up(self._app.house.database):
                self._app.open_side().ask("newcomer")
            else:
                self.welcome_newcomer()

    def welcome_newcomer(self) -> None:
        self._looks.expect()
        self.newcomer.begin(self._app.spoken)
        self._app.turn_to("newcomer")

    def _add(self, name: str, icon: str) -> None:
        with self._app.telling():
            try:
                learner = add_learner(self._app.house.database, name, "", icon)
            except DamagedRecords:
                raise
            except UserError as problem:
                self.newcomer.refuse(problem)
                return
            self._begin_work(learner, self._app.house.database)

    def _welcome_guest(self) -> None:
        database = self._app.house.open_guest()
        self._begin_work(add_learner(database, "guest", "", ""), database, guest=True)

    def see_off(self, guest: AtWork) -> None:
        """They have finished; what they did is kept in memory, for a helper who knows whose it is."""
        from literacy_tutor.viewmodels.guest_book import Visit

        self.guests.keep(Visit(guest.database, guest.learner, self._app.house.clock()))

    def _begin_work(self, learner: Learner, database: Database, *, guest: bool = False) -> None:
        pages = self._app.open_pages()
        with self._app.telling():
            self._looks.begin(Wearer(learner.id, database, guest))
        self._app.speak()
        pages.welcome(AtWork(learner.id, "" if guest else learner.name, database))

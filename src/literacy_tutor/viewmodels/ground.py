"""What every page of the window stands on: the house, which page is shown, in which language, and what a person is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.calm import DAMAGED
from literacy_tutor.viewmodels.care import Care
from literacy_tutor.viewmodels.house import AT_WORK, House, Language, Page
from literacy_tutor.viewmodels.learner.looks import LooksViewModel
from literacy_tutor.viewmodels.sign import SignViewModel

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.recalling import Recalling


class Ground(QObject):
    """It knows no page; `AppViewModel` joins them."""

    pageChanged = Signal()
    languageChanged = Signal()
    left = Signal()
    """Whoever was here has gone: back to the tiles."""
    mended = Signal()
    """Damaged records were put right, and may know others than before."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.spoken: Language = "ja"
        self._page: Page = "tiles"
        self._sign = SignViewModel(lambda: self.spoken)
        self._care = Care(house, self._sign)
        self.wearing = LooksViewModel(house.database)
        """How it looks to whoever is here."""

    # --- what QML reads ---

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of the window, ja or en."""
        return self.spoken

    @Property(SignViewModel, constant=True)
    def sign(self) -> SignViewModel:
        return self._sign

    @Property(LooksViewModel, constant=True)
    def looks(self) -> LooksViewModel:
        return self.wearing

    # --- what pages do ---

    def speak(self) -> bool:
        """The language of whoever is here; whether it is another one than before."""
        chosen: Language = "en" if self.wearing.props.language == "en" else "ja"
        if chosen == self.spoken:
            return False
        self.spoken = chosen
        self.languageChanged.emit()
        return True

    def turn_to(self, page: Page) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """What a person can put right is told in the window, and the page stays."""
        try:
            yield
        except DamagedRecords as damage:
            if self._care.mend(damage):
                self.mended.emit()
        except UserError as problem:
            self._sign.tell(problem)

    def tell(self, problem: UserError) -> None:
        if not isinstance(problem, DamagedRecords):
            self._sign.tell(problem)
        elif self._page in AT_WORK or not self._care.mend_soon():
            self._sign.tell(DAMAGED)

    @cached_property
    def recalling(self) -> Recalling:
        """Made when somebody comes to work, or to the door."""
        from literacy_tutor.viewmodels.recalling import Recalling

        return Recalling(self.house, self.telling, self)

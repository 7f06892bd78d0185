"""The window's care for the records: damaged ones are put right as soon as nobody is disturbed, and that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.common.errors import UserError
from literacy_tutor.records.database import mend
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.viewmodels.calm import DAMAGED
from literacy_tutor.viewmodels.sign import Said, SignViewModel

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.house import House


class Care:
    def __init__(self, house: House, sign: SignViewModel) -> None:
        self._house, self._sign = house, sign
        self._tried = False
        """Once a start: a disk that damages what was just put right needs a person."""

    def mend(self, damage: DamagedRecords) -> bool:
        """Now, since nothing can go on without; False where it cannot be done, which is told."""
        if self._tried:
            self._sign.tell(DAMAGED)
            return False
        self._tried = True
        try:
            mend(self._house.database, damage.what)
        except UserError as problem:
            self._sign.tell(problem)
            return False
        self.tell_news()
        return True

    def mend_soon(self) -> bool:
        """In another thread, before the next backup: for when nobody is at work."""
        if self._tried:
            return False
        self._tried = True
        self._house.back_up()
        return True

    def tell_news(self) -> bool:
        """What came of a salvage, until somebody has read it; whether there was one."""
        from literacy_tutor.records import salvaged  # only once the first page stands

        found = salvaged.untold(self._house.database)
        if found:
            self._sign.inform(Said(found.ja, found.en, "news", self._news_are_read))
        return found is not None

    def warn_of_place(self) -> None:
        """At every start: a folder on a network, or copied to a cloud, must be moved by somebody."""
        from literacy_tutor.records.places import place_of

        if warning := place_of(self._house.database.path.parent).warning:
            self._sign.inform(Said(warning.ja, warning.en, "news"))

    def warn_of_date(self) -> None:
        """At every start, until somebody has set it."""
        from literacy_tutor.records.date_doubt import doubt, last_written
        from literacy_tutor.viewmodels.calm import wrong_date

        now = self._house.clock()
        if doubt(now, last_written(self._house.database)):
            warning = wrong_date(now.date())
            self._sign.inform(Said(warning.ja, warning.en, "news"))

    def _news_are_read(self) -> None:
        """Where the disk does not take that, the next start tells them again."""
        from literacy_tutor.records import salvaged

        try:
            salvaged.tell(self._house.database)
        except UserError as problem:
            self._sign.tell(problem)

"""From a salvage to the window: what was saved and what was not, in counts, until somebody has seen it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING

from literacy_tutor.common.dates import in_english, in_japanese
from literacy_tutor.records import settings
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.verification import SALVAGED, verify_rows

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database

TOLD = "salvage_told"
NAMELESS = {"ja": "なまえ？", "en": "Name?"}
"""What people are called, with a number, whose name is lost."""
_NEWEST = "SELECT n, id, payload FROM event WHERE learner IS NULL AND kind = ? ORDER BY n DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What a salvage came to; also the payload of its fact.

    `backup`: the day of the one that was used, "" for none. `restored`: events from the damaged file that were not in
    the backup. `lost`: events known to have been, and not found; `cut`: there may have been more. `people`: how many
    there are; the name of `nameless` of them is lost. `missing`: numbers that no event has, ever since. `aside`: the
    folder in which the damaged file is kept, "" where there was none.
    """

    backup: str
    restored: int
    lost: int
    cut: bool
    people: int
    nameless: int
    missing: int
    aside: str

    @property
    def fact(self) -> Fact:
        return Fact(SALVAGED, asdict(self))

    @property
    def ja(self) -> str:
        """Words with readings."""
        return "".join(
            (
                "｜記録《きろく》の ファイルが よめなかったので、アプリが ｜直《なお》しました。\n",
                self._found_ja(),
                f"{self.lost}｜件《けん》は よめませんでした。" if self.lost else "",
                f"{'ほかにも ' if self.lost else ''}なくなった ものが あるかもしれません。" if self.cut else "",
                f"\n{self.nameless}｜名《めい》の お｜名前《なまえ》が わからなくなりました。"
                f"「{NAMELESS['ja']}」を えらぶと、つづきから できます。" if self.nameless else "",
                f"\nもとの ファイルは、すてずに とってあります（{self.aside}）。" if self.aside else "",
                "\n｜先生《せんせい》に お｜伝《つた》えください。" if self._is_something_gone else "",
            )
        )  # fmt: skip

    @property
    def en(self) -> str:
        return "".join(
            (
                "The file with the records could not be read, so the program put it right.\n",
                self._found_en(),
                f" {_records(self.lost)} could not be read." if self.lost else "",
                f" Something {'else ' if self.lost else ''}may be gone." if self.cut else "",
                f"\n{_people(self.nameless)} lost the name: choose “{NAMELESS['en']}” to go on from there."
                if self.nameless else "",
                f"\nThe old file is kept, not thrown away ({self.aside})." if self.aside else "",
                "\nPlease tell a teacher." if self._is_something_gone else "",
            )
        )  # fmt: skip

    @property
    def _is_something_gone(self) -> bool:
        return bool(self.lost or self.cut or self.nameless or not self.people)

    def _found_ja(self) -> str:
        if self.backup:
            used = f"バックアップ（{in_japanese(date.fromisoformat(self.backup))}）を つかいました。"
            return used + (
                f"そのあとの {self.restored}｜件《けん》も もどせました。" if self.restored else ""
            )
        if self.restored:
            return f"{self.restored}｜件《けん》を もどせました。"
        if self.people:
            return f"{self.people}｜名《めい》の お｜名前《なまえ》だけ もどせました。"
        return "もどせる ものが なかったので、あたらしい ｜記録《きろく》で はじめます。"

    def _found_en(self) -> str:
        if self.backup:
            used = f"The backup of {in_english(date.fromisoformat(self.backup))} was used."
            return used + (
                f" {_records(self.restored)} made after it came back, too." if self.restored else ""
            )
        if self.restored:
            return f"{_records(self.restored)} came back."
        if self.people:
            return f"Only the names came back, of {_people(self.people)}."
        return "Nothing in it could be read, so the records begin anew."


def untold(db: Database) -> Salvaged | None:
    """The newest salvage, unless somebody has been told, or its row is damaged in its turn."""
    row = db.row(_NEWEST, (SALVAGED,))
    if row is None or settings.get(db, TOLD) == row["id"]:
        return None
    if any(bad.n == row["n"] for bad in verify_rows(db.rows, row["n"] - 1).bad):
        return None
    return Salvaged(**json.loads(row["payload"]))


def tell(db: Database) -> None:
    """Somebody has seen it."""
    row = db.row(_NEWEST, (SALVAGED,))
    if row:
        settings.put(db, TOLD, row["id"])


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


def _records(number: int) -> str:
    return f"{number} record{'' if number == 1 else 's'}"

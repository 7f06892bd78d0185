"""Who is practising: a tile for each learner. The first page; imports neither phone nor lessons."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.ruby import plain
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.people import called, portrait

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Tile(NamedTuple):
    learner: str
    name: str
    sign: str
    disc: str
    picture: str
    """What the sign shows, in plain words: people may have the same name."""


class TilesProps(NamedTuple):
    tiles: tuple[Tile, ...] = ()
    others: bool = False
    """There are more people than those whom today's class expects."""


def derive_tiles_props(
    learners: Sequence[Learner], language: str, expected: Collection[str] = ()
) -> TilesProps:
    """Those who are expected today, or everybody where nobody is."""
    today = [one for one in learners if one.id in expected] or learners
    return TilesProps(tuple(_tile(one, language) for one in today), len(today) < len(learners))


def _tile(one: Learner, language: str) -> Tile:
    chosen = portrait(one.picture)
    label = plain(chosen.ja if language == "ja" else chosen.en)
    return Tile(one.id, called(one.name, language), chosen.icon, chosen.disc, label)


@QmlElement
class TilesViewModel(props_object(TilesProps)):  # type: ignore[misc]
    picked = Signal(str)
    newcomer = Signal()
    guest = Signal()
    helper = Signal()
    leave = Signal()
    otherLanguage = Signal()
    everybody = Signal()

    def __init__(self) -> None:
        super().__init__(TilesProps())

    @Slot(str)
    def pick(self, learner: str) -> None:
        self.picked.emit(learner)

    @Slot()
    def comeNew(self) -> None:
        self.newcomer.emit()

    @Slot()
    def comeAsGuest(self) -> None:
        self.guest.emit()

    @Slot()
    def comeAsHelper(self) -> None:
        self.helper.emit()

    @Slot()
    def changeLanguage(self) -> None:
        self.otherLanguage.emit()

    @Slot()
    def showOthers(self) -> None:
        """Until the tiles are shown again."""
        self.everybody.emit()

    @Slot()
    def closeApp(self) -> None:
        self.leave.emit()

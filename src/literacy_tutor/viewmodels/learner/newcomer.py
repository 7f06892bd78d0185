"""A new learner: a picture, then a name from the table of kana or typed, then OK."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.people import PORTRAITS, called, portrait

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Stage = Literal["picture", "name", "confirm"]
LONGEST = 40
COLUMNS = 10

_KANA = (
    "あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの",
    "はひふへほ", "まみむめも", "や ゆ よ", "らりるれろ", "わをんー",
)  # fmt: skip
"""Columns of the table; the last one has a place for ゛."""
_LATIN = ("ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ'-. ")
_SMALL = dict(zip("あいうえおやゆよつわ", "ぁぃぅぇぉゃゅょっゎ", strict=True))


@dataclass(frozen=True, slots=True)
class PortraitRow:
    sign: str
    disc: str
    label: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One key of the table; `letter` is "" where the table has a gap, and " " on the space key."""

    letter: str


@dataclass(frozen=True, slots=True)
class NewcomerProps:
    stage: str = "picture"
    portraits: tuple[PortraitRow, ...] = ()
    icon: str = ""
    disc: str = ""
    name: str = ""
    shown_name: str = ""
    letters: tuple[LetterRow, ...] = ()
    columns: int = COLUMNS
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody on the way in."""

    stage: Stage = "picture"
    icon: str = ""
    name: str = ""
    problem: str = ""


def derive_newcomer_props(newcomer: Newcomer, language: str) -> NewcomerProps:
    chosen = portrait(newcomer.icon)
    portraits = tuple(
        PortraitRow(one.icon, one.disc, one.ja if language == "ja" else one.en) for one in PORTRAITS
    )
    letters = _kana_keys() if language == "ja" else tuple("".join(_LATIN))
    return NewcomerProps(
        newcomer.stage, portraits, chosen.icon, chosen.disc, newcomer.name,
        called(newcomer.name.strip(), language), tuple(map(LetterRow, letters)), COLUMNS, newcomer.problem,
    )  # fmt: skip


def _kana_keys() -> tuple[str, ...]:
    """Row by row; the last key turns a letter into its other forms."""
    keys = [column.ljust(5)[row].strip() for row in range(5) for column in _KANA]
    return (*keys[:-1], "゛")


def with_letter(name: str, letter: str) -> str:
    """゛ turns the last letter: は -> ば -> ぱ -> は, つ -> づ -> っ -> つ; other letters are added.

    Latin letters are large at the beginning of a word only, as names are written.
    """
    if letter == "゛":
        return name[:-1] + _turned(name[-1]) if name else name
    inside_word = name[-1:].isascii() and name[-1:].isalpha()
    return (name + (letter.lower() if inside_word else letter))[:LONGEST]


def _turned(letter: str) -> str:
    plain = unicodedata.normalize("NFD", letter)[0]
    plain = next((large for large, small in _SMALL.items() if small == plain), plain)
    forms = [plain]
    for mark in ("\u3099", "\u309a"):
        form = unicodedata.normalize("NFC", plain + mark)
        forms += [form] if len(form) == 1 else []
    forms += [_SMALL[plain]] if plain in _SMALL else []
    return forms[(forms.index(letter) + 1) % len(forms)] if letter in forms else letter


@QmlElement
class NewcomerViewModel(props_object(NewcomerProps)):  # type: ignore[misc]
    """Tells `arrived(name, icon)`; whoever listens may answer with `refuse(problem)`."""

    arrived = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(NewcomerProps())
        self._language = "ja"
        self._newcomer = Newcomer()

    def begin(self, language: str) -> None:
        self._language = language
        self._become(Newcomer())

    def speak(self, language: str) -> None:
        """The same picture and name, in another language."""
        self._language = language
        self._become(self._newcomer)

    def refuse(self, problem: UserError) -> None:
        sentence = problem.ja if self._language == "ja" else problem.en
        self._become(replace(self._newcomer, stage="name", problem=sentence))

    def _become(self, newcomer: Newcomer) -> None:
        self._newcomer = newcomer
        self.show(derive_newcomer_props(newcomer, self._language))

    @Slot(str)
    def choosePicture(self, icon: str) -> None:
        self._become(replace(self._newcomer, icon=icon, stage="name"))

    @Slot(str)
    def addLetter(self, letter: str) -> None:
        self._become(replace(self._newcomer, name=with_letter(self._newcomer.name, letter), problem=""))

    @Slot()
    def deleteLetter(self) -> None:
        self._become(replace(self._newcomer, name=self._newcomer.name[:-1], problem=""))

    @Slot(str)
    def typeName(self, name: str) -> None:
        self._become(replace(self._newcomer, name=name[:LONGEST], problem=""))

    @Slot()
    def goOn(self) -> None:
        if self._newcomer.stage == "name" and self._newcomer.name.strip():
            self._become(replace(self._newcomer, stage="confirm"))
        elif self._newcomer.stage == "confirm":
            self.arrived.emit(self._newcomer.name, self._newcomer.icon)

    @Slot()
    def goBack(self) -> None:
        before: dict[Stage, Stage] = {"name": "picture", "confirm": "name"}
        if self._newcomer.stage in before:
            self._become(replace(self._newcomer, stage=before[self._newcomer.stage], problem=""))
        else:
            self.left.emit()

"""A teacher's page: somebody's name is erased for good. It says what goes and what stays, and asks twice."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.qtkit.long_work import Cancelled, Report, Work
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import erasing, learners
from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.instructor.desk import Desk
from literacy_tutor.viewmodels.instructor.long_writing import LongWriting
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.words_same import spoken, static
from literacy_tutor.viewmodels.people import PORTRAITS, called, portrait

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = (
    "goes", "goesList", "remains", "remainsList", "noWayBack", "damaged", "damagedToo", "yesErase", "noErase", "elsewhere",
    "toPeople",
)  # fmt: skip
_PICTURES = 6
"""To choose from."""


@dataclass(frozen=True, slots=True)
class PictureRow:
    sign: str
    disc: str
    says: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class EraseProps:
    """`stage`: gone (there is nobody) | looking | ask | sure | erasing | done."""

    stage: str = "gone"
    name: str = ""
    sign: str = ""
    disc: str = ""
    gone: str = ""
    damaged: tuple[str, ...] = ()
    damaged_too: bool = False
    question: str = ""
    pictures: tuple[PictureRow, ...] = ()
    wrong: str = ""
    go_on: str = ""
    can_go_on: bool = False
    really: str = ""
    told: str = ""
    left_files: str = ""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtErase:
    stage: str
    person: Learner | None
    damaged: tuple[str, ...]
    damaged_too: bool
    picked: str
    """The picture that was chosen; "" for none yet."""
    left: tuple[str, ...]
    language: str


def derive_erase_props(at: AtErase) -> EraseProps:
    language, words = at.language, static(WORDS, at.language)
    if at.stage == "done":
        files = ("、" if language == "ja" else ", ").join(at.left)
        left = spoken("leftFiles", language, files=files) if files else ""
        return EraseProps("done", told=spoken("erased", language), left_files=left, words=words)
    if at.person is None:
        return EraseProps(gone=spoken("gone", language), words=words)
    name, sign = called(at.person.name, language), portrait(at.person.picture)
    waits = {"looking": "lookingAt", "erasing": "erasing"}.get(at.stage)
    return EraseProps(
        stage=at.stage,
        name=name,
        sign=sign.icon,
        disc=sign.disc,
        damaged=at.damaged,
        damaged_too=at.damaged_too,
        question=spoken("whichPicture", language, name=name),
        pictures=_pictures(sign.icon, at.picked, language),
        wrong=spoken("anotherPicture", language, name=name) if at.picked not in ("", sign.icon) else "",
        go_on=spoken("goOn", language, name=name),
        can_go_on=at.picked == sign.icon,
        really=spoken("really", language, name=name),
        told=spoken(waits, language) if waits else "",
        words=words,
    )


def _pictures(theirs: str, picked: str, language: str) -> tuple[PictureRow, ...]:
    """Theirs among others, at a place that says nothing."""
    icons = [one.icon for one in PORTRAITS]
    first = icons.index(theirs) - icons.index(theirs) * 5 % _PICTURES
    shown = [PORTRAITS[(first + place) % len(PORTRAITS)] for place in range(_PICTURES)]
    return tuple(
        PictureRow(one.icon, one.disc, one.ja if language == "ja" else one.en, one.icon == picked)
        for one in shown
    )


@QmlElement
class EraseViewModel(props_object(EraseProps, TeachersPage)):  # type: ignore[misc]
    """What is looked through and erased takes seconds, and is done in another thread; it is not given up in the middle."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(EraseProps(), desk)
        self._work = LongWriting(self._database.changes, desk.language, self)
        self._work.runningChanged.connect(self._ask_again)
        self._stage, self._person, self._picked = "gone", "", ""
        self._damaged: tuple[str, ...] = ()
        self._left: tuple[str, ...] = ()
        self._damaged_too = False
        self._derive()

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._work

    # --- what the frame does ---

    def look_at(self, subject: str) -> None:
        """A learner's id."""
        if self._stage == "erasing":
            return
        self._person, self._picked, self._stage = subject, "", "looking"
        self._damaged, self._damaged_too = (), False
        if self._learner() is None:
            self._stage = "gone"
        self._derive()
        if not self._work.props.running:
            self._look_through()

    def _look_through(self) -> None:
        if self._stage == "looking":
            person = self._person
            self._work.start(
                lambda _report: erasing.unreadable_files(self._database, person),
                lambda damaged: self._looked(person, damaged),
            )

    def _looked(self, person: str, damaged: list[str]) -> None:
        if person != self._person:  # somebody else is asked about meanwhile
            self._look_through()
            return
        self._damaged, self._stage = tuple(damaged), "ask"
        self._derive()

    def speak(self, language: str) -> None:
        self._work.speak(language)
        super().speak(language)

    def refresh(self) -> None:
        """Turned to again."""
        if not self._work.props.running and self._stage not in ("gone", "done"):
            self.look_at(self._person)

    def end(self) -> None:
        self._work.end()
        super().end()

    # --- what a person does ---

    @Slot(str)
    def pick(self, picture: str) -> None:
        self._picked = picture
        self._derive()

    @Slot()
    def turnDamaged(self) -> None:
        """Whether damaged files are to go, too."""
        self._damaged_too = not self._damaged_too
        self._derive()

    @Slot()
    def askOnce(self) -> None:
        if self.props.can_go_on:
            self._stage = "sure"
            self._derive()

    @Slot()
    def keep(self) -> None:
        """Not erased after all."""
        self._picked, self._stage = "", "ask"
        self._derive()

    @Slot()
    def erase(self) -> None:
        if self._stage != "sure":
            return
        database, person, damaged_too = self._database, self._person, self._damaged_too
        self._stage = "erasing"
        self._derive()

        def do(report: Report) -> list[str]:
            def tell(done: int, all_of_them: int) -> None:
                with suppress(Cancelled):
                    report.tell(done, all_of_them)

            return erasing.erase(database, person, damaged_too=damaged_too, progress=tell)

        self._work.write(do, self._erased)

    def _erased(self, left: list[str]) -> None:
        self._stage, self._left = "done", tuple(left)
        self._house.back_up()
        self._derive()

    @Slot()
    def toPeople(self) -> None:
        self._desk.turn_to("people", "")

    def _ask_again(self) -> None:
        """Where it failed."""
        if self._stage == "erasing" and not self._work.props.running and self._work.props.told:
            self._picked, self._stage = "", "ask"
            self._derive()

    # --- what is shown ---

    def _learner(self) -> Learner | None:
        try:
            return learners.learner(self._database, self._person)
        except LookupError:
            return None

    def _derive(self) -> None:
        self.show(
            derive_erase_props(
                AtErase(
                    stage=self._stage,
                    person=self._learner(),
                    damaged=self._damaged,
                    damaged_too=self._damaged_too,
                    picked=self._picked,
                    left=self._left,
                    language=self._language,
                )
            )
        )

"""A teacher's page about one person: picture, name, classes, group and seat, what they need, and their consent."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.settings import Setting
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.records import classes, learners, settings, teams
from literacy_tutor.records.changes import Group
from literacy_tutor.records.consent import consent_of, give_consent, withdraw_consent
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.teams import NOWHERE
from literacy_tutor.viewmodels.habits import derive_habits_props, habits_of
from literacy_tutor.viewmodels.instructor.page import TeachersPage
from literacy_tutor.viewmodels.instructor.person_props import (
    NEEDS,
    AtPerson,
    PersonProps,
    derive_person_props,
)
from literacy_tutor.viewmodels.instructor.words_person import spoken

if TYPE_CHECKING:
    from literacy_tutor.viewmodels.instructor.desk import Desk

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: frozenset[Group] = frozenset({"register", "learners", "settings"})
"""Groups of rows that the page shows."""


@QmlElement
class PersonViewModel(props_object(PersonProps, TeachersPage)):  # type: ignore[misc]
    shows = SHOWN

    kept = Signal()
    """What was typed is on the disk."""

    def __init__(self, desk: Desk, pages: Collection[str]) -> None:
        super().__init__(PersonProps(), desk)
        self._pages, self._learner = pages, ""

    def look_at(self, subject: str) -> None:
        self._learner = subject
        self.refresh()

    def refresh(self) -> None:
        if not self._learner:
            return
        try:
            person = learners.learner(self._database, self._learner)
        except LookupError:
            self.show(PersonProps(gone=spoken("gone", self._language)))
            return
        self.show(derive_person_props(self._at(person)))

    def _at(self, person: Learner) -> AtPerson:
        db = self._database
        groups = classes.classes(db)
        inside = set(classes.classes_of(db, person.id))
        return AtPerson(
            learner=person,
            archived=learners.is_archived(db, person.id),
            classes=groups,
            places={
                one.id: teams.places(db, one.id).get(person.id, NOWHERE) for one in groups if one.id in inside
            },
            teams={one.id: teams.teams(db, one.id) for one in groups if one.id in inside},
            needs={setting.key: self._need(person.id, setting) for setting in NEEDS},
            consent=consent_of(db, person.id),
            today=self._today(),
            pages=self._pages,
            language=self._language,
        )

    def _need(self, learner: str, setting: Setting) -> str:
        """Their own choice, else the laptop's, else what their hand showed."""
        db = self._database
        chosen = settings.chosen_by(db, learner, setting) or settings.chosen(db, setting)
        if chosen == "hand":
            return "left" if derive_habits_props(habits_of(db, learner)).phone_left else "right"
        return chosen

    def _today(self) -> date:
        now: datetime = self._house.clock()
        return now.date()

    # --- who it is ---

    @Slot(str, str)
    def keepName(self, name: str, reading: str) -> None:
        with self._telling():
            learners.rename_learner(self._database, self._learner, name, reading)
            self.kept.emit()

    @Slot(str)
    def choosePicture(self, icon: str) -> None:
        with self._telling():
            learners.choose_picture(self._database, self._learner, icon)

    @Slot(bool)
    def setArchived(self, archived: bool) -> None:
        with self._telling():
            (learners.archive if archived else learners.bring_back)(self._database, self._learner)

    # --- where they sit ---

    @Slot(str, bool)
    def setMember(self, class_: str, member: bool) -> None:
        with self._telling():
            if member:
                classes.join(self._database, class_, [self._learner])
            else:
                classes.leave(self._database, class_, self._learner)

    @Slot(str, str)
    def chooseTeam(self, class_: str, team: str) -> None:
        with self._telling():
            teams.put_in_team(self._database, class_, self._learner, team)

    @Slot(str, str)
    def takeSeat(self, class_: str, seat: str) -> None:
        with self._telling():
            teams.seat(self._database, class_, self._learner, seat)

    # --- what they need ---

    @Slot(str, str)
    def choose(self, key: str, value: str) -> None:
        with self._telling():
            setting = next(one for one in NEEDS if one.key == key)
            settings.choose_for(self._database, self._learner, setting, value)

    # --- their consent ---

    @Slot()
    def giveConsent(self) -> None:
        with self._telling():
            give_consent(self._database, self._learner, self._today())

    @Slot(int)
    def moveConsent(self, days: int) -> None:
        """The sheet was signed on another day, but not in the future."""
        said = consent_of(self._database, self._learner)
        if said is None or not said.given:
            return
        day = date.fromisoformat(said.day) + timedelta(days=days)
        if day <= self._today():
            with self._telling():
                give_consent(self._database, self._learner, day)

    @Slot()
    def withdrawConsent(self) -> None:
        with self._telling():
            withdraw_consent(self._database, self._learner)

    # --- to other pages ---

    @Slot()
    def toPath(self) -> None:
        self._desk.turn_to("path", self._learner)

    @Slot()
    def printRecord(self) -> None:
        self._desk.turn_to("paper", f"record:{self._learner}")

    @Slot()
    def printCertificate(self) -> None:
        self._desk.turn_to("paper", f"certificate:{self._learner}")

    @Slot()
    def toErase(self) -> None:
        self._desk.turn_to("erase", self._learner)

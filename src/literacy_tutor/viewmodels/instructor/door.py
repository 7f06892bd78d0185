"""The door to the teacher's side: first opening, PIN, wrong PIN, wait, forgotten PIN; it tells who may come in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.door import Door, tidy_group
from literacy_tutor.instructor.group_key import GroupKey, make_group_key
from literacy_tutor.instructor.pin import digits_of, must_be_sound
from literacy_tutor.instructor.recovery import make_code, save_sheet
from literacy_tutor.qtkit.props import props_object
from literacy_tutor.viewmodels.house import at_once
from literacy_tutor.viewmodels.instructor.door_props import (
    DoorProps,
    Doorstep,
    Purpose,
    Stage,
    derive_door_props,
    most_digits,
)
from literacy_tutor.viewmodels.instructor.words_door import WORDS

if TYPE_CHECKING:
    from literacy_tutor.common.clock import Clock

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SECOND_MS = 1_000


def _complaint(name: str) -> UserError:
    ja, en = WORDS[name]
    return UserError(en, ja)


@QmlElement
class DoorViewModel(props_object(DoorProps)):  # type: ignore[misc]
    passed = Signal(str)
    """Somebody may come in: the purpose."""
    left = Signal(str)
    """Somebody turned round: the purpose."""

    def __init__(
        self,
        door: Door,
        clock: Clock,
        sheets_folder: Callable[[], Path],
        telling: Callable[[], AbstractContextManager[None]],
        language: str,
        run: Callable[[Callable[[], object], Callable[[], None]], None] = at_once,
    ) -> None:
        super().__init__(DoorProps())
        self._run = run
        self._key: tuple[str, GroupKey | None] = "", None
        """The code of the sheet that is shown, and the group's key that it opens, once that is made."""
        self._waiting = ""
        """A code that was kept before its key was made."""
        self._door, self._clock, self._telling, self._language = door, clock, telling, language
        self.sheets_folder = sheets_folder
        self._at = Doorstep()
        self._ticking = QTimer(self, interval=_SECOND_MS)
        self._ticking.timeout.connect(self._look_at_wait)

    def begin(self, purpose: Purpose, language: str) -> None:
        self._language = language
        first = not self._door.is_set_up
        self._become(Doorstep(purpose, "group" if first else "enter", first, group=self._door.group))

    def forget(self) -> None:
        """Nothing that was typed stays in memory, or on the page when it is next shown; but a key on its way is kept."""
        self._become(Doorstep())
        self._key = "", None
        self._ticking.stop()

    def speak(self, language: str) -> None:
        self._language = language
        self._become(self._at)

    def _become(self, at: Doorstep) -> None:
        wait = self._door.wait_ms() if at.stage == "enter" else 0
        self._at = replace(at, wait_ms=wait)
        if wait == 0:
            self._ticking.stop()
        elif not self._ticking.isActive():
            self._ticking.start()
        self.show(derive_door_props(self._at, self._language))

    def _turn(self, stage: Stage, problem: UserError | None = None) -> None:
        self._become(replace(self._at, stage=stage, digits="", problem=problem))

    def _look_at_wait(self) -> None:
        self._become(replace(self._at, problem=None))

    # --- what is typed ---

    @Slot(str)
    def addDigits(self, typed: str) -> None:
        if self._at.stage in ("group", "sheet") or self.props.locked:
            return
        digits = (self._at.digits + digits_of(typed))[: most_digits(self._at.stage)]
        self._become(replace(self._at, digits=digits, problem=None))

    @Slot()
    def deleteDigit(self) -> None:
        self._become(replace(self._at, digits=self._at.digits[:-1], problem=None))

    @Slot(str)
    def typeGroup(self, name: str) -> None:
        self._become(replace(self._at, group=name, problem=None))

    # --- on and back ---

    @Slot()
    def goOn(self) -> None:
        if not self.props.can_go_on:
            return
        match self._at.stage:
            case "group":
                self._name_group()
            case "choose":
                self._choose()
            case "again":
                self._repeat()
            case "enter":
                self._enter()
            case "recover":
                self._recover()
            case "sheet":
                self._keep()
            case stage:
                assert_never(stage)

    @Slot()
    def goBack(self) -> None:
        at = self._at
        match at.stage:
            case "choose" if at.first:
                self._turn("group")
            case "again":
                self._turn("choose")
            case "recover":
                self._turn("enter")
            case "sheet" if at.chosen:
                self._turn("choose")
            case _:
                self.left.emit(at.purpose)

    @Slot()
    def forgetPin(self) -> None:
        self._turn("recover")

    def _name_group(self) -> None:
        try:
            self._at = replace(self._at, group=tidy_group(self._at.group))
        except UserError as problem:
            self._turn("group", problem)
        else:
            self._turn("choose")

    def _choose(self) -> None:
        try:
            must_be_sound(self._at.digits)
        except UserError as problem:
            self._turn("choose", problem)
        else:
            self._at = replace(self._at, chosen=self._at.digits)
            self._turn("again")

    def _repeat(self) -> None:
        if self._at.digits != self._at.chosen:
            self._turn("choose", _complaint("different"))
        elif self._keeps_its_sheet:
            self._keep()
        else:
            self._show_sheet()

    def _enter(self) -> None:
        with self._telling():
            if not self._door.opens_with(self._at.digits):
                self._turn("enter", _complaint("wrongLast" if self._door.tries_left() == 1 else "wrong"))
                return
            match self._at.purpose:
                case "change":
                    self._turn("choose")
                case "renew":
                    self._show_sheet()
                case _:
                    self.passed.emit(self._at.purpose)

    def _recover(self) -> None:
        if self._door.recovers_with(self._at.digits):
            self._at = replace(self._at, recovered=True)
            self._turn("choose")
        else:
            self._turn("recover", _complaint("otherSheet"))

    # --- the sheet ---

    @property
    def _keeps_its_sheet(self) -> bool:
        """Another PIN for somebody who knew the old one: nothing of the sheet was used."""
        return self._at.purpose == "change" and not self._at.recovered

    def _show_sheet(self) -> None:
        self._at = replace(self._at, code=make_code(), saved_to="")
        self._turn("sheet")
        self._make_key(self._at.code)

    def _make_key(self, code: str) -> None:
        """While the digits are copied by hand."""
        made: list[GroupKey | None] = []
        self._key = code, None
        self._run(lambda: made.append(make_group_key(code)), lambda: self._have_key(code, made[0]))

    def _have_key(self, code: str, key: GroupKey | None) -> None:
        if self._key[0] == code:
            self._key = code, key
        elif self._waiting == code:
            self._waiting = ""
            if key:
                with self._telling():
                    self._door.keep_key(key)

    @Slot()
    def saveSheet(self) -> None:
        at, made = self._at, self._clock().date()
        with self._telling():
            file = save_sheet(self.sheets_folder(), self._language, at.group, at.code, made)
            self._become(replace(at, saved_to=str(file)))

    def _keep(self) -> None:
        """Nothing counts before somebody has the sheet: whoever stops earlier finds all as it was."""
        at = self._at
        with self._telling():
            if at.first:
                self._door.name_group(at.group)
            if self._keeps_its_sheet:
                self._door.change_pin(at.chosen)
            elif at.chosen:
                self._door.set_up(at.chosen, at.code, self._key[1])
            else:
                self._door.change_code(at.code, self._key[1])
            if not self._keeps_its_sheet:
                self._key, self._waiting = ("", None), "" if self._key[1] else at.code
            self.passed.emit(at.purpose)

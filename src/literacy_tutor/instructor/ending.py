"""「きょうの授業を おわる」: saved, checked, backed up, copied to a stick; each of them done, left out, or not done and why.

Pure but for what another thread does. The window begins one when the one before has ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.group_key import GroupKey
from literacy_tutor.records import settings
from literacy_tutor.records.refusals import DamagedRecords

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database

StepId = Literal["saved", "checked", "backed_up", "copied"]
State = Literal["waiting", "running", "done", "left_out", "failed"]
STEPS: tuple[StepId, ...] = ("saved", "checked", "backed_up", "copied")
WhyNot = Literal["", "no_backup", "no_stick", "which_stick", "no_key"]

LAST_END = "class_ended"
"""Setting: {"at": ISO 8601, "copied": whether it went on a stick, too}."""


@dataclass(frozen=True, slots=True)
class Step:
    """`why_not`: why it was left out; `problem`: why it could not be done; `mended`: damage was found and put right."""

    id: StepId
    state: State = "waiting"
    why_not: WhyNot = ""
    problem: UserError | None = None
    mended: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """How far it is; `backup` is the copy that was made in this one."""

    steps: tuple[Step, ...] = ()
    backup: Path | None = None

    @property
    def running(self) -> bool:
        return any(one.state in ("waiting", "running") for one in self.steps)

    @property
    def done(self) -> bool:
        """On the laptop all is well; a stick may have been left out, but not have failed."""
        return bool(self.steps) and all(one.state in ("done", "left_out") for one in self.steps)

    def state_of(self, id: StepId) -> State:
        return next((one.state for one in self.steps if one.id == id), "waiting")


def begin_ending() -> Ending:
    return Ending(tuple(Step(one) for one in STEPS))


def now_at(ending: Ending, step: Step) -> Ending:
    return replace(ending, steps=tuple(step if one.id == step.id else one for one in ending.steps))


def why_no_copy(ending: Ending, sticks: int, chosen: bool, key: GroupKey | None) -> WhyNot:
    if ending.backup is None:
        return "no_backup"
    if not sticks:
        return "no_stick"
    if key is None:
        return "no_key"
    return "" if chosen else "which_stick"


class LastEnd(NamedTuple):
    """When a class was last ended on this laptop, and whether it went on a stick, too."""

    at: datetime
    copied: bool


def last_end(db: Database) -> LastEnd | None:
    match settings.get(db, LAST_END):
        case {"at": str(at), "copied": bool(copied)}:
            try:
                return LastEnd(datetime.fromisoformat(at), copied)
            except ValueError:
                return None
        case _:
            return None


def keep_last_end(db: Database, last: LastEnd) -> None:
    settings.put(db, LAST_END, {"at": last.at.isoformat(timespec="seconds"), "copied": last.copied})


def checking(folder: Path) -> Callable[[], None]:
    def check() -> None:
        from literacy_tutor.records.database import watch_over

        watch_over(folder)

    return check


def backing_up(folder: Path, today: date) -> Callable[[], Path]:
    def make() -> Path:
        from literacy_tutor.records.aside import note_damage
        from literacy_tutor.records.backup import back_up

        try:
            return back_up(folder, today)
        except DamagedRecords as damage:
            note_damage(folder, damage.what)
            raise

    return make


def copying(stick: Path, backup: Path, key: GroupKey, device: str, now: datetime) -> Callable[[], Path]:
    def copy() -> Path:
        from literacy_tutor.instructor.stick import copy_to

        return copy_to(stick, backup, key, device, now)

    return copy

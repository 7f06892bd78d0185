"""What the teacher's door shows: pure, from how far somebody is on the way in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.pin import LEAST, MOST
from literacy_tutor.instructor.recovery import DIGITS, GROUP_DIGITS, GROUPS, in_groups, mistyped_group
from literacy_tutor.viewmodels.instructor.words_door import BUTTONS, spoken

Purpose = Literal["open", "newcomer", "change", "renew"]
"""To the teacher's side; to let a newcomer in; for another PIN; for another sheet."""
Stage = Literal["group", "choose", "again", "enter", "recover", "sheet"]
_MINUTE_MS, _TEN_SECONDS_MS = 60_000, 10_000


@dataclass(frozen=True, slots=True)
class Doorstep:
    """How far somebody is; `chosen` is a PIN to be repeated, `code` a sheet that nobody has kept yet."""

    purpose: Purpose = "open"
    stage: Stage = "enter"
    first: bool = False
    """There is no PIN yet."""
    recovered: bool = False
    """They came with the sheet."""
    digits: str = ""
    group: str = ""
    chosen: str = ""
    code: str = ""
    problem: UserError | None = None
    wait_ms: int = 0
    saved_to: str = ""
    """The file of the sheet."""


@dataclass(frozen=True, slots=True)
class FourRow:
    """Four digits of the recovery code; what is not typed yet is "·"."""

    number: int
    digits: str


@dataclass(frozen=True, slots=True)
class DoorProps:
    stage: str = "enter"
    heading: str = ""
    more: str = ""
    problem: str = ""
    count: int = 0
    """Digits that are typed."""
    least: int = LEAST
    said: str = ""
    """For who cannot see the dots, or the digits of a sheet."""
    fours: tuple[FourRow, ...] = ()
    group: str = ""
    can_go_on: bool = False
    locked: bool = False
    can_forget: bool = False
    next: str = ""
    """What the button that leads on says."""
    note: str = ""
    """Below a sheet: which one it replaces, or that it was saved."""
    file: str = ""
    words: dict[str, str] = field(default_factory=dict)


def derive_door_props(at: Doorstep, language: str) -> DoorProps:
    locked = at.stage == "enter" and at.wait_ms > 0
    return DoorProps(
        stage=at.stage,
        heading=spoken(at.stage, language),
        more=spoken(_more(at), language),
        problem=_problem(at, language),
        count=len(at.digits),
        said=" ".join(in_groups(at.code)) or spoken("digitsSaid", language, n=len(at.digits)),
        fours=_fours(at),
        group=at.group,
        can_go_on=not locked and _is_enough(at),
        locked=locked,
        can_forget=at.stage == "enter",
        next=spoken("kept" if at.stage == "sheet" else "open" if at.stage == "enter" else "goOn", language),
        note=_note(at, language),
        file=at.saved_to,
        words={name: spoken(name, language) for name in BUTTONS},
    )


def most_digits(stage: Stage) -> int:
    return DIGITS if stage == "recover" else MOST


def _more(at: Doorstep) -> str:
    if at.stage != "enter":
        return f"{at.stage}More"
    return {"open": "enterMore", "newcomer": "newcomerMore"}.get(at.purpose, "changeMore")


def _problem(at: Doorstep, language: str) -> str:
    if at.stage == "enter" and at.wait_ms > 0:
        return f"{_wait(at.wait_ms, language)} {spoken('waitSheet', language)}"
    if at.problem:
        return at.problem.ja if language == "ja" else at.problem.en
    place = mistyped_group(at.digits) if at.stage == "recover" else None
    return spoken("mistyped", language, place=place) if place else ""


def _wait(ms: int, language: str) -> str:
    """In steps that hurry nobody."""
    if ms > _MINUTE_MS:
        return spoken("waitMinutes", language, n=-(-ms // _MINUTE_MS))
    return spoken("waitSeconds", language, n=-(-ms // _TEN_SECONDS_MS) * 10)


def _fours(at: Doorstep) -> tuple[FourRow, ...]:
    if at.stage == "sheet":
        return tuple(FourRow(number, four) for number, four in enumerate(in_groups(at.code), 1))
    if at.stage != "recover":
        return ()
    typed = at.digits.ljust(GROUPS * GROUP_DIGITS, "·")
    return tuple(FourRow(number, four) for number, four in enumerate(in_groups(typed), 1))


def _is_enough(at: Doorstep) -> bool:
    match at.stage:
        case "group":
            return at.group.strip() != ""
        case "recover":
            return len(at.digits) == DIGITS and mistyped_group(at.digits) is None
        case "sheet":
            return True
        case _:
            return len(at.digits) >= LEAST


def _note(at: Doorstep, language: str) -> str:
    if at.stage != "sheet":
        return ""
    if at.saved_to:
        return spoken("savedSheet", language)
    return "" if at.first else spoken("sheetOld", language)

"""What the page about one person shows, derived from rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from literacy_tutor.common.ruby import plain
from literacy_tutor.common.settings import PHONE_SIDE, READINGS, TEXT_SIZE, THEME, VOICE, Setting
from literacy_tutor.records.classes import Class
from literacy_tutor.records.consent import Consent
from literacy_tutor.records.learners import Learner
from literacy_tutor.records.teams import NOWHERE, Place, Team
from literacy_tutor.viewmodels.instructor.words_person import PERSON, said_day, spoken, static
from literacy_tutor.viewmodels.people import PORTRAITS, portrait

NEEDS: tuple[Setting, ...] = (TEXT_SIZE, READINGS, PHONE_SIDE, VOICE, THEME)


@dataclass(frozen=True, slots=True)
class PictureRow:
    icon: str
    disc: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class MembershipRow:
    """A class they are in, or might be."""

    id: str
    title: str
    member: bool
    seat: str
    teams: list[dict[str, str | bool]]
    """`id`, `title`, `chosen`: the groups of the class, none among them; empty where the class has none."""


@dataclass(frozen=True, slots=True)
class NeedRow:
    """`choices`: `value`, `title`, `chosen`."""

    key: str
    label: str
    choices: list[dict[str, str | bool]]


@dataclass(frozen=True, slots=True)
class PersonProps:
    learner: str = ""
    name: str = ""
    reading: str = ""
    sign: str = ""
    disc: str = ""
    pictures: tuple[PictureRow, ...] = ()
    classes: tuple[MembershipRow, ...] = ()
    needs: tuple[NeedRow, ...] = ()
    consent: str = ""
    consented: bool = False
    can_be_later: bool = False
    """The day of their consent was before today."""
    archived: bool = False
    can_show_path: bool = False
    can_print: bool = False
    """Papers are made of a class's people."""
    can_erase: bool = False
    gone: str = ""
    """Why there is nobody to show."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtPerson:
    learner: Learner
    archived: bool
    classes: Sequence[Class]
    places: Mapping[str, Place]
    """By class they are in."""
    teams: Mapping[str, Sequence[Team]]
    """By class."""
    needs: Mapping[str, str]
    """What holds for them, by the setting's key."""
    consent: Consent | None
    today: date
    pages: Collection[str]
    language: str


def derive_person_props(at: AtPerson) -> PersonProps:
    one = at.learner
    shown = portrait(one.picture)
    given = at.consent is not None and at.consent.given
    return PersonProps(
        learner=one.id,
        name=one.name,
        reading=one.reading,
        sign=shown.icon,
        disc=shown.disc,
        pictures=tuple(
            PictureRow(p.icon, p.disc, plain(p.ja if at.language == "ja" else p.en), p == shown)
            for p in PORTRAITS
        ),
        classes=tuple(_membership(group, at) for group in at.classes),
        needs=tuple(_need(setting, at) for setting in NEEDS),
        consent=_consent(at),
        consented=given,
        can_be_later=given and at.consent is not None and at.consent.day < at.today.isoformat(),
        archived=at.archived,
        can_show_path="path" in at.pages,
        can_print="paper" in at.pages and bool(at.places) and not at.archived,
        can_erase="erase" in at.pages,
        words=static(PERSON, at.language),
    )


def _membership(group: Class, at: AtPerson) -> MembershipRow:
    place = at.places.get(group.id)
    here = place or NOWHERE
    found = at.teams.get(group.id, ()) if place else ()
    choices: list[dict[str, str | bool]] = [
        {"id": one.id, "title": one.title, "chosen": one.id == here.team} for one in found
    ]
    if choices:
        choices.append({"id": "", "title": spoken("noTeam", at.language), "chosen": not here.team})
    return MembershipRow(group.id, group.title, place is not None, here.seat, choices)


def _need(setting: Setting, at: AtPerson) -> NeedRow:
    values = [value for value in setting.choices if value != "hand"]
    choices: list[dict[str, str | bool]] = [
        {
            "value": value,
            "title": spoken(f"{setting.key}.{value}", at.language),
            "chosen": at.needs[setting.key] == value,
        }
        for value in values
    ]
    return NeedRow(setting.key, spoken(setting.key, at.language), choices)


def _consent(at: AtPerson) -> str:
    if at.consent is None:
        return spoken("consentNone", at.language)
    name = "consentGiven" if at.consent.given else "consentWithdrawn"
    return spoken(name, at.language, day=said_day(at.consent.day, at.language))

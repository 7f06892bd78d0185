"""For whom an hour is planned: the whole class, each of its groups in which somebody is, each person."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from literacy_tutor.records import teams
from literacy_tutor.records.database import Database
from literacy_tutor.records.learners import Learner
from literacy_tutor.viewmodels.instructor.words_plan import spoken
from literacy_tutor.viewmodels.people import called


@dataclass(frozen=True, slots=True)
class AudienceChip:
    id: str
    title: str
    more: str
    """Whether it has a plan apart."""
    person: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class Crew:
    """A group with those of its members who are not archived."""

    id: str
    title: str
    learners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Audiences:
    class_: str
    crews: Sequence[Crew]
    members: Sequence[Learner]

    def learners(self) -> dict[str, list[str]]:
        """By audience, the class first."""
        found = {self.class_: [one.id for one in self.members]}
        found |= {one.id: list(one.learners) for one in self.crews}
        return found | {one.id: [one.id] for one in self.members}


def audiences(db: Database, class_: str, members: Sequence[Learner]) -> Audiences:
    places = teams.places(db, class_)
    crews = (
        Crew(team.id, team.title, tuple(one.id for one in members if places[one.id].team == team.id))
        for team in teams.teams(db, class_)
    )
    return Audiences(class_, [one for one in crews if one.learners], members)


def audience_chips(
    these: Audiences, chosen: str, planned: Container[str], language: str
) -> tuple[AudienceChip, ...]:
    everybody = (these.class_, spoken("everybody", language), False)
    crews = ((one.id, one.title, False) for one in these.crews)
    people = ((one.id, called(one.name, language), True) for one in these.members)
    own = spoken("ownPlan", language)
    return tuple(
        AudienceChip(
            id, title, own if id in planned and id != these.class_ else "", person, id == chosen
        )
        for id, title, person in (everybody, *crews, *people)
    )  # fmt: skip

"""How the invented class sits: three groups with a helper each, a chair for everybody, and most have agreed to be recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from literacy_tutor.commands.demo.cast import HELPERS, UNDECIDED
from literacy_tutor.records import teams
from literacy_tutor.records.consent import give_consent
from literacy_tutor.records.database import Database
from literacy_tutor.records.helpers import add_helper

_TABLES = "ABC"


def arrange(database: Database, class_: str, learners: Sequence[str], day: date) -> None:
    """Tables A, B and C of four chairs; `day` is the class's first."""
    teams.divide(database, class_, learners, [f"{table}の机" for table in _TABLES])
    for team, (name, reading) in zip(teams.teams(database, class_), HELPERS, strict=True):
        teams.lead_team(database, team.id, add_helper(database, name, reading).id)
    for place, learner in enumerate(learners):
        table, chair = divmod(place, teams.TEAM_SIZE)
        teams.seat(database, class_, learner, f"{_TABLES[table]}{chair + 1}")
        if place not in UNDECIDED:
            give_consent(database, learner, day)

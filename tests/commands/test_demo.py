"""The invented class: played through the real runner, whole, and the same for the same seed."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from click.testing import CliRunner

from literacy_tutor.commands.demo.cast import CAST
from literacy_tutor.commands.demo.course import Held, hold_course
from literacy_tutor.commands.line import command_line
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.instructor.board import begin_board, hear, questions_of, standings
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.loader import open_lesson
from literacy_tutor.records.attendance import counts, hours
from literacy_tutor.records.classes import classes, members
from literacy_tutor.records.consent import consents
from literacy_tutor.records.database import open_read_only
from literacy_tutor.records.events import verify_events
from literacy_tutor.records.helpers import helpers
from literacy_tutor.records.learners import learners
from literacy_tutor.records.listening import heard_from
from literacy_tutor.records.plans import plans_of_hour
from literacy_tutor.records.progress import progress_of
from literacy_tutor.records.teams import places, teams
from literacy_tutor.viewmodels.people import PORTRAITS

THURSDAY = datetime(2026, 11, 26, 14, 30, tzinfo=timezone(timedelta(hours=9)))


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Held]:
    folder = tmp_path_factory.mktemp("demo") / "class"
    return folder, hold_course(folder, THURSDAY, seed=3, hours=2)


def test_twelve_people_came_on_the_last_two_tuesdays_and_learnt(held: tuple[Path, Held]) -> None:
    folder, said = held
    with open_read_only(folder) as db:
        (class_,) = classes(db)
        assert {one.name for one in members(db, class_.id)} == {one.name for one in CAST}
        assert [hour.day for hour in hours(db, class_.id)] == ["2026-11-17", "2026-11-24"]
        assert all(sum(count) == len(CAST) for count in counts(db, class_.id).values())
        rows = [row for one in learners(db) for row in progress_of(db, one.id)]
        assert sum(row.finished_count for row in rows) == said.lessons
        assert said.lessons > len(CAST)
        assert verify_events(db).good


def test_every_hour_was_planned_for_the_class_with_review_from_the_second_on(held: tuple[Path, Held]) -> None:
    with open_read_only(held[0]) as db:
        (class_,) = classes(db)
        made = [plans_of_hour(db, hour.id)[class_.id] for hour in hours(db, class_.id)]
    assert [(len(plan.lessons), plan.review) for plan in made] == [(2, False), (2, True)]


def test_they_sit_in_three_groups_with_a_helper_each_and_most_have_agreed(held: tuple[Path, Held]) -> None:
    with open_read_only(held[0]) as db:
        (class_,) = classes(db)
        groups = teams(db, class_.id)
        at = places(db, class_.id)
        assert [sum(place.team == one.id for place in at.values()) for one in groups] == [4, 4, 4]
        assert {one.helper for one in groups} == {one.id for one in helpers(db)}
        assert len({place.seat for place in at.values()}) == len(CAST)
        for one in groups:
            assert len({place.seat[0] for place in at.values() if place.team == one.id}) == 1, "one table"
        assert len(consents(db)) == len(CAST) - 2
        assert {one.name for one in learners(db)} == {one.name for one in CAST}


def test_everything_happened_within_the_hours(held: tuple[Path, Held]) -> None:
    with open_read_only(held[0]) as db:
        at = [row[0] for row in db.rows("SELECT at FROM event WHERE attempt IS NOT NULL")]
    assert {text[:10] for text in at} == {"2026-11-17", "2026-11-24"}
    assert {text[11:13] for text in at} == {"10"}


def test_the_same_seed_is_the_same_class(held: tuple[Path, Held], tmp_path: Path) -> None:
    again = hold_course(tmp_path / "again", THURSDAY, seed=3, hours=2)
    assert again == held[1]


def test_in_an_hour_under_way_somebody_calls_and_somebody_is_stuck(tmp_path: Path) -> None:
    said = hold_course(tmp_path / "now", THURSDAY, seed=3, hours=1, under_way=True)
    assert said.hours == 2
    with open_read_only(tmp_path / "now") as db:
        (class_,) = classes(db)
        catalogue = open_catalogue(lessons_dir(), tmp_path / "cache")
        asks = {
            one.id: questions_of(open_lesson(lessons_dir(), one.id, "ja", tmp_path / "cache"))
            for one in catalogue.entries
        }
        board = hear(begin_board(asks), heard_from(db, THURSDAY - timedelta(hours=1)))
        found = standings(board, THURSDAY, [one.id for one in members(db, class_.id)])
    states = Counter(one.state for one in found)
    assert states["called"]
    assert states["stuck"]
    assert states["working"] > len(CAST) / 3


def test_a_folder_with_somebodys_records_is_refused(held: tuple[Path, Held]) -> None:
    result = CliRunner().invoke(command_line, ["demo", "--data", str(held[0])])
    assert result.exit_code == 1
    assert "is not empty" in result.output


def test_everybody_has_a_picture_of_the_tiles() -> None:
    assert {one.picture for one in CAST} <= {one.icon for one in PORTRAITS}

"""`literacy-tutor demo`: makes the invented class's records in an empty folder."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_tutor.commands.options import Folder, called_here
from literacy_tutor.common.errors import UserError


@click.command(short_help="Make the records of an invented class.")
@click.option(
    "--data",
    type=Folder(),
    required=True,
    metavar="DIR",
    help="An empty folder, or one that is not there yet.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Where chance begins.")
@click.option(
    "--now", "under_way", is_flag=True, help="An hour is under way: somebody calls, somebody is stuck."
)
def demo(data: Path, seed: int, under_way: bool) -> None:
    """Make the records of an invented class: 12 learners, eight Tuesdays, every lesson played by the robot.

    For trying out the teacher's side without anybody's real records. Takes about a minute.
    """
    from literacy_tutor.commands.demo.course import hold_course
    from literacy_tutor.common.clock import wall_clock
    from literacy_tutor.records.trouble import in_words

    with in_words(data):
        taken = data.exists() and any(data.iterdir())
    if taken:
        raise UserError(f"{data} is not empty: name an empty folder, so that nobody's records are mixed up.")
    held = hold_course(data, wall_clock(), seed, under_way=under_way)
    click.echo(
        f"{held.people} people, {held.hours} hours, {held.lessons} lessons finished. "
        f"To look at them: {called_here()} --data {data}"
    )

"""`literacy-tutor progress`: what is recorded, for a person or (--json) for another program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from literacy_tutor.commands.options import data_option, must_be_there
from literacy_tutor.common.clock import wall_clock


@click.command()
@click.option("--learner", metavar="NAME", default=None, help="Only learners of this name.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@data_option
@click.pass_obj
def progress(folder: Path, learner: str | None, as_json: bool, data: Path | None) -> None:
    """Show how far each learner is. Works while the program is open."""
    from literacy_tutor.records.database import open_read_only
    from literacy_tutor.records.progress import progress_report

    place = data or folder
    must_be_there(place)
    with open_read_only(place, wall_clock) as database:
        report = progress_report(database, learner)
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False, indent=2))
        return
    for one in report["learners"]:
        _print_learner(one)
    click.echo(_closing_line(report))


def _print_learner(one: dict[str, Any]) -> None:
    click.echo(one["name"])
    for lesson in one["lessons"]:
        standing = f"finished {lesson['finished_count']} times" if lesson["finished"] else "not finished"
        click.echo(
            f"  {lesson['lesson']}: {standing}, step {lesson['steps_done']} of {lesson['steps']}, "
            f"{lesson['mistakes']} mistakes, {lesson['hints']} hints, last {lesson['last_at'][:16]}"
        )


def _closing_line(report: dict[str, Any]) -> str:
    lessons = [lesson for one in report["learners"] for lesson in one["lessons"]]
    finished = sum(1 for lesson in lessons if lesson["finished"])
    return f"{len(report['learners'])} learners, {len(lessons)} lessons begun, {finished} finished"

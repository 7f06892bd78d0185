"""`literacy-tutor doctor`: everything that can be wrong with this machine, looked at and said in counts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from literacy_tutor.commands.options import data_option

if TYPE_CHECKING:
    from literacy_tutor.commands.findings import Finding


@click.command(short_help="See whether all is well with this computer and the records.")
@click.option(
    "--lang", type=click.Choice(["ja", "en"]), default=None, help="Default: the language of the window."
)
@data_option
@click.pass_obj
def doctor(folder: Path, lang: str | None, data: Path | None) -> None:
    """Look at this machine, the records, their backups and the lessons, and say what was found.

    One line each; works while the program is open, changes nothing, and prints nobody's name. Exit status 1 when
    something needs a person.
    """
    from literacy_tutor.commands.findings import Grade

    place = data or folder
    language = lang or _language_of(place)
    worst = Grade.OK
    for finding in _everything(place):
        click.echo(_without_home(finding.line(language)))
        worst = max(worst, finding.grade)
    if worst is Grade.PROBLEM:
        raise click.exceptions.Exit(1)


def _everything(data: Path) -> Iterator[Finding]:
    from literacy_tutor.commands import doctor_data, doctor_machine
    from literacy_tutor.common.clock import wall_clock

    now = wall_clock()
    yield from doctor_machine.look_at_machine()
    yield from doctor_data.look_at_folder(data)
    found, findings = doctor_data.look_at_records(data)
    yield from findings
    yield doctor_data.look_at_backups(data, found, now)
    yield doctor_data.look_at_lessons()
    yield doctor_machine.clock(now, found.last_at if found else None)


def _without_home(line: str) -> str:
    """The account's name is nobody's business."""
    home = os.path.expanduser("~")
    return line if home == "/" else line.replace(home, "~")


def _language_of(data: Path) -> str:
    """Chosen on this laptop; Japanese where that cannot be read, which the findings will say."""
    from literacy_tutor.common.errors import UserError
    from literacy_tutor.common.settings import LANGUAGE
    from literacy_tutor.records.database import open_read_only
    from literacy_tutor.records.settings import chosen

    try:
        with open_read_only(data) as database:
            return chosen(database, LANGUAGE)
    except UserError:
        return LANGUAGE.default

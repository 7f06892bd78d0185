"""`literacy-tutor report`: a class's progress as a spreadsheet, the same cells as the teacher's page shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from literacy_tutor.commands.options import CACHE, data_option, must_be_there
from literacy_tutor.common.errors import UserError

if TYPE_CHECKING:
    from literacy_tutor.records.classes import Class


@click.command(short_help="Write a class's progress to a spreadsheet.")
@click.option("--class", "title", default="", metavar="TITLE", help="Default: the newest class.")
@click.option("--format", "form", type=click.Choice(["csv", "xlsx"]), default="csv", show_default=True)
@click.option("--lang", type=click.Choice(["ja", "en"]), default="ja", show_default=True)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="FILE",
    help="Where it is put; a file that is there is replaced.",
)  # fmt: skip
@data_option
@click.pass_obj
def report(folder: Path, title: str, form: str, lang: str, out: Path, data: Path | None) -> None:
    """Write who is how far: a line for each member of a class, a column for each lesson."""
    from literacy_tutor.common.paths import lessons_dir
    from literacy_tutor.common.ruby import plain
    from literacy_tutor.instructor.progress_table import Lesson, as_sheet, progress_table
    from literacy_tutor.instructor.progress_words import name_column, state_words, title_of
    from literacy_tutor.instructor.sheets import write_csv, write_xlsx
    from literacy_tutor.lessons.catalogue import open_catalogue
    from literacy_tutor.records.class_progress import class_progress
    from literacy_tutor.records.classes import classes
    from literacy_tutor.records.database import open_read_only

    records = data or folder
    must_be_there(records)
    language = "ja" if lang == "ja" else "en"
    entries = open_catalogue(lessons_dir(), records / CACHE).entries
    lessons = [Lesson(entry.id, plain(entry.title["ja" if lang == "ja" else "en"])) for entry in entries]
    with open_read_only(records) as database:
        chosen = _chosen(classes(database, also_closed=True), title)
        members = class_progress(database, chosen.id)
    table = progress_table(title_of(chosen.title, language), lessons, members)
    write = write_csv if form == "csv" else write_xlsx
    write(as_sheet(table, name_column(language), state_words(language)), out)
    click.echo(f"{chosen.title}: {len(table.lines)} people, {table.done} lessons finished. Written to {out}")


def _chosen(known: list[Class], title: str) -> Class:
    if not known:
        raise UserError("There is no class yet: make one on the teacher's side, under 学習者 (Learners).")
    if not title:
        return next((one for one in reversed(known) if not one.closed), known[-1])
    found = [one for one in known if one.title == title]
    if not found:
        titles = ", ".join(one.title for one in known)
        raise UserError(f"No class is called {title}. There are: {titles}.")
    return found[-1]

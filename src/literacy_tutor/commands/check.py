"""`literacy-tutor check`: everything that is wrong with lessons and services, at once."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_tutor.commands.options import CACHE, data_option

NOT_COMPARED = (
    "Readings were not compared with a dictionary: none is installed. `make check` sets one up, "
    "and so does: pip install sudachipy sudachidict_core"
)


@click.command(short_help="Find every mistake in lessons and services.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@data_option
@click.pass_obj
def check(folder: Path, paths: tuple[Path, ...], data: Path | None) -> None:
    """Check lessons and services, and list every problem with its place and its remedy.

    Where a dictionary reads a word differently, a note says so: either may be right, and the exit status stays 0.

    PATH is a folder anywhere: a lesson, a service, or a tree of them; or a lesson's id, such as basics/tap. Without
    one, what comes with the program.
    """
    from literacy_tutor.common.clock import wall_clock
    from literacy_tutor.common.paths import lessons_dir
    from literacy_tutor.lessons.cache import Cache
    from literacy_tutor.lessons.check import check as check_content
    from literacy_tutor.lessons.checks.dictionary import open_dictionary
    from literacy_tutor.lessons.problems import shown

    cache = Cache((data or folder) / CACHE)
    places = tuple(map(_folder, paths)) or (lessons_dir(),)
    report = check_content(places, wall_clock().date(), cache, open_dictionary())
    for problem in report.problems:
        click.echo(str(problem))
    for note in report.notes or ():
        click.echo(f"{shown(note.file)}:{note.line}:{note.column}: note: {note.where} {note.what}")
    if report.notes is None:
        click.echo(NOT_COMPARED)
    click.echo(report.closing_line)
    if report.problems:
        raise click.exceptions.Exit(1)


def _folder(path: Path) -> Path:
    """Where nothing of that name stands here, it may be the id of a lesson."""
    from literacy_tutor.common.errors import UserError
    from literacy_tutor.lessons.loader import lesson_folder

    if path.is_absolute() or len(path.parts) != 2 or path.exists():
        return path
    try:
        return lesson_folder(path.as_posix())
    except UserError as unknown:
        raise UserError(f"there is no folder {path}, and {unknown.en}") from unknown

"""`literacy-tutor new`: a lesson to begin from, which works as it is."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_tutor.commands.options import called_here, data_option


@click.command()
@click.argument("lesson", metavar="LESSON")
@data_option
def new(lesson: str, data: Path | None) -> None:  # noqa: ARG001 - every command takes --data
    """Make a new lesson from the template.

    LESSON is its id, TRACK/NAME such as basics/my-lesson (tracks: basics, procedures, fraud), or a folder anywhere.
    """
    from literacy_tutor.lessons.problems import shown
    from literacy_tutor.lessons.template import make_lesson

    folder = make_lesson(lesson)
    click.echo(f"made {shown(folder)} with lesson.yaml (Japanese) and en.yaml (English)")
    click.echo("It works as it is. Change its words and steps, and look now and then what is still wrong:")
    for command in ("check", "play"):
        click.echo(f"  {called_here()} {command} {shown(folder)}")

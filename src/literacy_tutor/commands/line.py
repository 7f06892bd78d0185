"""The command line in full: the app with its options, the subcommands for volunteers and authors of lessons."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path

import click

from literacy_tutor.commands.options import Folder
from literacy_tutor.common import paths
from literacy_tutor.common.errors import UserError


class PlainErrors(click.Group):
    """A person's mistake gets one sentence and exit status 1, never a traceback."""

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except UserError as problem:
            raise click.ClickException(problem.en) from problem


@click.group(cls=PlainErrors, invoke_without_command=True)
@click.option(
    "--data", type=Folder(), default=None, metavar="DIR",
    help="Folder where records are kept. Default: your user's own place for such data.",
)  # fmt: skip
@click.option("--windowed", is_flag=True, help="A window instead of the full screen.")
@click.version_option(package_name="literacy-tutor")
@click.pass_context
def command_line(context: click.Context, data: Path | None, windowed: bool) -> None:
    """Practise with a simulated smartphone, step by step."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that knows no Japanese shows ? for it
    context.obj = data or paths.default_data_dir()
    if context.invoked_subcommand is None:
        from literacy_tutor.commands.app import run_app

        sys.exit(run_app(context.obj, windowed=windowed))


def _add_commands() -> None:
    from literacy_tutor.commands.check import check
    from literacy_tutor.commands.demo.command import demo
    from literacy_tutor.commands.doctor import doctor
    from literacy_tutor.commands.handout import handout
    from literacy_tutor.commands.new import new
    from literacy_tutor.commands.play import play
    from literacy_tutor.commands.progress import progress
    from literacy_tutor.commands.report import report
    from literacy_tutor.commands.tour.command import tour
    from literacy_tutor.commands.unlock import unlock

    for command in (check, demo, doctor, handout, new, play, progress, report, tour, unlock):
        command_line.add_command(command)


_add_commands()

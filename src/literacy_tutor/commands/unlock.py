"""`literacy-tutor unlock`: an encrypted copy from a stick becomes a folder of records again."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from literacy_tutor.commands.options import File, Folder


@click.command(short_help="Open a copy of the records from a USB stick.")
@click.argument("file", type=File())
@click.option("--out", type=Folder(), required=True, metavar="DIR", help="The folder that is made of it.")
@click.option(
    "--code-file", type=click.File(encoding="utf-8-sig"), default=None, metavar="F",
    help="A file with the 24 digits, instead of typing them; - reads them from standard input.",
)  # fmt: skip
def unlock(file: Path, out: Path, code_file: TextIO | None) -> None:
    """Open FILE, a copy from a stick, with the 24 digits of the recovery sheet.

    It is called records-….db.age, and needs the group-key.age beside it.
    """
    from literacy_tutor.commands.options import called_here
    from literacy_tutor.common.clock import wall_clock
    from literacy_tutor.common.errors import UserError
    from literacy_tutor.instructor import unlocking

    unlocking.must_be_a_copy(file)
    if code_file:
        code = unlocking.sound_code(code_file.read())
    else:

        def sound(typed: str) -> str:
            try:
                return unlocking.sound_code(typed)
            except UserError as slip:
                raise click.BadParameter(slip.en) from slip

        code = click.prompt("The 24 digits of the recovery sheet", value_proc=sound)
    unlocking.unlock(file, code, out, wall_clock)
    click.echo(f'Opened. Start with: {called_here()} --data "{out}"')

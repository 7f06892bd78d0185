"""What several subcommands take: where records and the cache are."""

from __future__ import annotations

from pathlib import Path

import click

data_option = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Folder where records and the cache are kept.",
)
"""Every command takes it; where it is not given, `command_line` has put the folder into the context (`click.pass_obj`)."""

CACHE = "cache"
"""Folder in the data folder for what can be lost at any time."""

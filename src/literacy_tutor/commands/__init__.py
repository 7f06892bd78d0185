"""The command line's subcommands, one file each. What they need is imported when they run, so `--help` is quick."""

from __future__ import annotations

from pathlib import Path

import click

data_option = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Folder where records and the cache are kept.",
)
"""Every command takes it; where it is not given, `main` has put the folder into the context (`click.pass_obj`)."""

CACHE = "cache"
"""Folder in the data folder for what can be lost at any time."""

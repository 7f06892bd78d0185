"""What several subcommands share: where records and the cache are, and how the program is called here."""

from __future__ import annotations

import os
import sys
from errno import ELOOP, ENAMETOOLONG
from pathlib import Path

import click

from literacy_tutor.common import paths
from literacy_tutor.common.errors import UserError


class Place(click.ParamType[Path]):
    """A file or a folder that is there, or can be made later. An empty name, as of a variable that is not set, would be
    the folder one stands in."""

    name = "path"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> Path:
        if not str(value):
            self.fail("a file or folder has a name", param, context)
        if why := _why_nothing_can_be(str(value)):
            self.fail(f"{value} cannot be ({why}): name another place", param, context)
        return Path(str(value))


class Folder(Place):
    name = "directory"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> Path:
        if os.path.isfile(str(value)):
            self.fail(f"{value} is a file: name a folder", param, context)
        return super().convert(value, param, context)


class File(Place):
    name = "file"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> Path:
        if os.path.isdir(str(value)):
            self.fail(f"{value} is a folder: name a file", param, context)
        return super().convert(value, param, context)


def _why_nothing_can_be(place: str) -> str:
    """A name that no file system takes; "" for any other."""
    try:
        os.stat(place)
    except OSError as refused:
        return str(refused.strerror) if refused.errno in (ENAMETOOLONG, ELOOP) else ""
    return ""


data_option = click.option(
    "--data", type=Folder(), default=None, metavar="DIR", help="Folder where records and the cache are kept."
)
"""Where it is not given, `command_line` has put the folder into the context (`click.pass_obj`)."""

CACHE = "cache"
"""Folder in the data folder for what can be lost at any time."""


def called_here() -> str:
    """How whoever reads it started the program, so that they can do it again."""
    called = sys.argv[0]
    return called if Path(called).stem == "literacy-tutor" else "literacy-tutor"


def must_be_there(records: Path) -> None:
    """A folder that somebody has named, and mistyped, has no records; the program's own may not be made yet."""
    if records != paths.default_data_dir() and _is_missing(records):
        raise UserError(f"there is no folder {records}: see how it is written")


def _is_missing(place: Path) -> bool:
    """Where one may not even look, opening says why."""
    try:
        place.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False

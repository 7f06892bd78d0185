"""The door: `literacy-tutor` alone opens the window at once, everything else goes to the command line."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """What most people start never waits for the command line's machinery, nor for rubbish to be collected."""
    gc.disable()  # until the window stands, see commands/app.py
    match sys.argv[1:]:
        case []:
            _open_window("")
        case ["--data", folder] if folder and not folder.startswith("-"):
            _open_window(folder)
        case _:
            from literacy_tutor.commands.line import command_line

            gc.enable()
            command_line()


def _open_window(folder: str) -> None:
    from pathlib import Path

    from literacy_tutor.commands.app import run_app
    from literacy_tutor.common import paths
    from literacy_tutor.common.errors import UserError

    try:
        sys.exit(run_app(Path(folder) if folder else paths.default_data_dir(), windowed=False))
    except UserError as problem:
        sys.exit(f"Error: {problem.en}")


if __name__ == "__main__":
    main()

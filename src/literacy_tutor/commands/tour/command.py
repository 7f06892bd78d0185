"""`literacy-tutor tour`: a picture of every page in every state, taken in the real program by a robot."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_tutor.common.settings import LANGUAGE, TEXT_SIZE, THEME

PARTS = ("journey", "people", "help", "settings", "teachers", "trouble")


class Size(click.ParamType[tuple[int, int]]):
    """Pixels, as 1366x768; the window gets no smaller than its smallest."""

    name = "WxH"

    def convert(
        self, value: object, param: click.Parameter | None, context: click.Context | None
    ) -> tuple[int, int]:
        width, _, height = str(value).lower().partition("x")
        if not (width.isdecimal() and height.isdecimal()):
            self.fail(f"{value} is not a size such as 1366x768", param, context)
        if not (1280 <= int(width) <= 7680 and 700 <= int(height) <= 4320):
            self.fail(f"{value} is not a size from 1280x700 to 7680x4320", param, context)
        return int(width), int(height)


@click.command(short_help="Take a picture of every page.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR",
    help="Where the pictures go, with an index.html that shows them all; those of an earlier tour there go.",
)  # fmt: skip
@click.option(
    "--lang", type=click.Choice(LANGUAGE.choices), default=LANGUAGE.default, show_default=True,
    help="The language of the window.",
)  # fmt: skip
@click.option("--size", type=Size(), default="1366x768", show_default=True, help="The window, in pixels.")
@click.option(
    "--text", type=click.Choice(TEXT_SIZE.choices), default=TEXT_SIZE.default, show_default=True,
    help="How large words are, in per cent.",
)  # fmt: skip
@click.option(
    "--theme", type=click.Choice(THEME.choices), default=THEME.default, show_default=True, help="The colours."
)
@click.option(
    "--only", "parts", type=click.Choice(PARTS), multiple=True, help="Only this part; may be given again."
)
def tour(out: Path, lang: str, size: tuple[int, int], text: str, theme: str, parts: tuple[str, ...]) -> None:
    """Take a picture of every page in every state, in the real window: every lesson with every mistake and answer,
    nobody and a full class, long names, the teachers' side, and whatever can go wrong. It has records of its own.
    """
    from literacy_tutor.commands.tour.guide import Look
    from literacy_tutor.commands.tour.whole import make_whole_tour

    look = Look("en" if lang == "en" else "ja", size, text, theme)
    try:
        count = make_whole_tour(out, look, parts or PARTS)
    except AssertionError as problem:
        stopped = f"The robot could not go on: {problem}. What it saw until then is in {out}."
        raise click.ClickException(stopped) from problem
    click.echo(f"{count} pictures in {out}, and index.html, which shows them all")

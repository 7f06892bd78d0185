"""`literacy-tutor play`: the robot learner plays lessons, on the pure core or (--window) in the real window."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from literacy_tutor.commands.options import CACHE, data_option

if TYPE_CHECKING:
    from literacy_tutor.lessons.rehearsal import Rehearsal


WALKS = click.IntRange(0, 100_000)
WALKS.name = "whole number"  # in the sentence for what is none


@click.command(short_help="Let a robot play lessons.")
@click.argument("lessons", nargs=-1, metavar="[LESSON]...")
@click.option("--window", is_flag=True, help="In the real window, by mouse and by touch.")
@click.option(
    "--hand", type=click.Choice(["both", "mouse", "touch"]), default="both", show_default=True,
    help="With --window: what the robot touches it with.",
)  # fmt: skip
@click.option(
    "--random", "walks", type=WALKS, default=0, metavar="N",
    help="Also N random walks a lesson, each of at most 200 touches and then to the end by the hints.",
)  # fmt: skip
@click.option("--seed", type=int, default=1, show_default=True, help="Where the walks' chance begins.")
@data_option
@click.pass_obj
def play(
    folder: Path, lessons: tuple[str, ...], window: bool, hand: str, walks: int, seed: int, data: Path | None
) -> None:
    """Let the robot play lessons: the walkthrough, each mistake with its repair, each answer, in both languages.

    LESSON is an id such as basics/tap, or a folder. Without one, all that come with the program.
    """
    from literacy_tutor.lessons.cache import Cache
    from literacy_tutor.lessons.rehearsal import chosen_lessons, rehearse

    _refuse_what_does_not_fit(window=window)
    folders = chosen_lessons(lessons)
    if window:
        in_window = import_module("literacy_tutor.commands.window_play")
        raise click.exceptions.Exit(
            in_window.play(folders, ("mouse", "touch") if hand == "both" else (hand,))
        )
    cache = Cache((data or folder) / CACHE)
    rehearsals = []
    for one in folders:
        rehearsals.append(rehearse(one, cache, walks=walks, seed=seed))
        _print(rehearsals[-1])
    failures = sum(len(one.failures) for one in rehearsals)
    click.echo(
        f"{len(rehearsals)} lessons played, {sum(one.mistakes for one in rehearsals)} mistakes repaired, "
        f"{sum(one.walks for one in rehearsals)} walks, {failures} failures"
    )
    if failures:
        raise click.exceptions.Exit(1)


def _refuse_what_does_not_fit(*, window: bool) -> None:
    """An option that would change nothing is told of, and not forgotten."""
    context = click.get_current_context()
    options = ("walks", "seed") if window else ("hand",)
    given = [context.get_parameter_source(name) for name in options]
    if any(source is not click.core.ParameterSource.DEFAULT for source in given):
        raise click.UsageError(
            "--random and --seed are not for --window: leave them out, or --window"
            if window
            else "--hand is only for --window: leave it out, or add --window"
        )


def _print(rehearsal: Rehearsal) -> None:
    verdict = f"{len(rehearsal.failures)} failures" if rehearsal.failures else "well"
    click.echo(
        f"{rehearsal.lesson}: {rehearsal.steps} steps, {rehearsal.mistakes} mistakes repaired, "
        f"{rehearsal.answers} answers, {rehearsal.walks} walks: {verdict}"
    )
    for failure in rehearsal.failures:
        click.echo(f"  {failure}")

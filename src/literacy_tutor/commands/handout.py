"""`literacy-tutor handout`: a lesson on paper, large and with pictures of its steps, to take home; or a whole course."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from literacy_tutor.commands.options import CACHE, Place, data_option
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.settings import LANGUAGE

if TYPE_CHECKING:
    from literacy_tutor.lessons.cache import Cache
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.phone.state import Language

TRACKS = ("basics", "procedures", "fraud")


@click.command(short_help="Make a lesson's handout, a PDF to print; or those of all.")
@click.argument("lessons", metavar="LESSON", nargs=-1)
@click.option(
    "--all", "every", is_flag=True, help="A PDF for each lesson, or for each named, into the folder --out."
)
@click.option("--track", type=click.Choice(TRACKS), help="With --all: this track's lessons.")
@click.option(
    "--lang", type=click.Choice(LANGUAGE.choices), default=LANGUAGE.default, show_default=True,
    help="The language of the lesson.",
)  # fmt: skip
@click.option(
    "--out", type=Place(), required=True, metavar="F.pdf",
    help="Where it goes; what stands there is replaced. With --all a folder, made where there is none.",
)  # fmt: skip
@data_option
@click.pass_obj
def handout(
    folder: Path,
    lessons: tuple[str, ...],
    every: bool,
    track: str | None,
    lang: str,
    out: Path,
    data: Path | None,
) -> None:
    """Make a lesson's handout: A4, large print, its steps with pictures of the phone, where to ask, room for notes.

    LESSON is an id such as basics/tap, or a folder. With --all, each file is told when it is written.
    """
    from literacy_tutor.lessons.cache import Cache

    language: Language = "en" if lang == "en" else "ja"
    cache = Cache((data or folder) / CACHE)
    if (not every and (len(lessons) != 1 or track)) or (lessons and track):
        raise click.UsageError(
            "Name a lesson, or say --all (with --track or several lessons, if not all are wanted)."
        )
    if every:
        _write_all(_chosen(lessons, track), language, out, cache)
    else:
        _write_one(lessons[0], language, out, cache)


def _chosen(lessons: Sequence[str], track: str | None) -> list[Path]:
    """Folders; of all lessons in the order of the course."""
    from literacy_tutor.common.paths import lessons_dir
    from literacy_tutor.lessons.catalogue import open_catalogue
    from literacy_tutor.lessons.rehearsal import chosen_lessons

    entries = open_catalogue(lessons_dir()).entries
    return list(chosen_lessons(lessons or [one.id for one in entries if track in (None, one.track)]))


def _write_one(name: str, language: Language, out: Path, cache: Cache) -> None:
    from literacy_tutor.lessons.loader import load_lesson
    from literacy_tutor.lessons.rehearsal import chosen_lessons

    if os.path.isdir(out):
        raise UserError(f"{out} is a folder: name a file, such as {out / 'handout.pdf'}")
    (where,) = chosen_lessons((name,))
    lesson = load_lesson(where, language, cache=cache)
    with _handouts() as write:
        click.echo(f"{write(lesson, out)} pages in {out}")


def _write_all(lessons: Sequence[Path], language: Language, out: Path, cache: Cache) -> None:
    """One after the other. Who ends it midway has whole files, and none of those not yet told."""
    from literacy_tutor.common import ruby
    from literacy_tutor.common.files import name_for
    from literacy_tutor.lessons.loader import load_lesson

    _make_folder(out)
    with _handouts() as write:
        for number, folder in enumerate(lessons, 1):
            lesson = load_lesson(folder, language, cache=cache)
            file = out / f"{number:02}_{name_for(ruby.plain(lesson.title))}.pdf"
            write(lesson, file)
            click.echo(f"{number}/{len(lessons)} {file}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be made ({error.strerror}): name a folder in one that is there and can be written"
        ) from error


@contextmanager
def _handouts() -> Iterator[Callable[[Lesson, Path], int]]:
    """What writes one, and says how many pages it has; it raises UserError where the file cannot be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown: no screen is needed
    from literacy_tutor.bootstrap import make_application, phone_pictures

    _application = make_application()
    from literacy_tutor.common.files import write_whole
    from literacy_tutor.lessons.handout import derive_handout
    from literacy_tutor.qtkit.printing.handout_pages import handout_pdf

    with phone_pictures() as pictures:

        def write(lesson: Lesson, out: Path) -> int:
            pdf = handout_pdf(derive_handout(lesson), pictures)
            write_whole(pdf.content, out)
            return pdf.pages

        yield write

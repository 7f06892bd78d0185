"""`literacy-tutor handout`: one lesson on paper, large and with pictures of its steps, to take home."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from literacy_tutor.commands.options import CACHE, data_option
from literacy_tutor.common.settings import LANGUAGE

if TYPE_CHECKING:
    from literacy_tutor.lessons.model import Lesson
    from literacy_tutor.phone.state import Language


@click.command(short_help="Make a lesson's handout, a PDF to print.")
@click.argument("lesson", metavar="LESSON")
@click.option(
    "--lang", type=click.Choice(LANGUAGE.choices), default=LANGUAGE.default, show_default=True,
    help="The language of the lesson.",
)  # fmt: skip
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="F.pdf",
    help="Where it goes; what stands there is replaced.",
)  # fmt: skip
@data_option
@click.pass_obj
def handout(folder: Path, lesson: str, lang: str, out: Path, data: Path | None) -> None:
    """Make a lesson's handout: A4, large print, its steps with pictures of the phone, where to ask, room for notes.

    LESSON is an id such as basics/tap, or a folder.
    """
    from literacy_tutor.lessons.cache import Cache
    from literacy_tutor.lessons.loader import load_lesson
    from literacy_tutor.lessons.rehearsal import chosen_lessons

    (where,) = chosen_lessons((lesson,))
    language: Language = "en" if lang == "en" else "ja"
    count = write_handout(load_lesson(where, language, cache=Cache((data or folder) / CACHE)), out)
    click.echo(f"{count} pages in {out}")


def write_handout(lesson: Lesson, out: Path) -> int:
    """How many pages there are. Raises UserError where the file cannot be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown: no screen is needed
    from literacy_tutor.bootstrap import make_application, phone_pictures

    _application = make_application()
    from literacy_tutor.lessons.handout import derive_handout
    from literacy_tutor.qtkit.printing.handout_pages import handout_pdf
    from literacy_tutor.qtkit.printing.pdf_file import write_file

    with phone_pictures() as pictures:
        pdf = handout_pdf(derive_handout(lesson), pictures)
    write_file(pdf.content, out)
    return pdf.pages

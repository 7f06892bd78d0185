"""The tour's contact sheet: all pictures on one page with what they show, and all illustrations below them."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from html import escape
from pathlib import Path

from literacy_tutor.commands.tour.camera import Chapter
from literacy_tutor.common.paths import assets_dir

FILE_NAME = "index.html"
ILLUSTRATIONS = "illustrations"
PAGE = """<!doctype html>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 16px/1.4 sans-serif; margin: 24px; background: #eee; color: #111 }}
section {{ display: flex; flex-wrap: wrap; gap: 16px }}
figure {{ margin: 0; width: 400px }}
figure.small {{ width: 160px }}
img {{ width: 100%; border: 1px solid #777; background: #fff }}
</style>
<h1>{title}</h1>
{chapters}
"""


def write_sheet(out: Path, title: str, chapters: Iterable[Chapter]) -> None:
    pictures = [_section(chapter.title, chapter.files) for chapter in chapters]
    illustrations = _copy_illustrations(out)
    pictures.append(_section(ILLUSTRATIONS, illustrations, small=True))
    page = PAGE.format(title=escape(title), chapters="\n".join(pictures))
    (out / FILE_NAME).write_text(page, encoding="utf-8")


def _copy_illustrations(out: Path) -> list[str]:
    source = assets_dir() / ILLUSTRATIONS
    (out / ILLUSTRATIONS).mkdir(exist_ok=True)
    files = sorted(file.name for file in source.glob("*.svg"))
    for file in files:
        shutil.copyfile(source / file, out / ILLUSTRATIONS / file)
    return [f"{ILLUSTRATIONS}/{file}" for file in files]


def _section(title: str, files: Iterable[str], *, small: bool = False) -> str:
    figures = "\n".join(_figure(file, small=small) for file in files)
    return f"<h2>{escape(_words(title))}</h2>\n<section>\n{figures}\n</section>"


def _figure(file: str, *, small: bool) -> str:
    kind = ' class="small"' if small else ""
    caption = escape(_words(Path(file).stem))
    return (
        f'<figure{kind}><a href="{escape(file)}"><img src="{escape(file)}" alt="{caption}" loading="lazy"></a>'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _words(name: str) -> str:
    return name.replace("-", " ").replace("_", " ")

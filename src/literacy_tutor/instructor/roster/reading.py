"""The beginning of a roster: a file somebody chose becomes cells. What it is says its content, not its name."""

from __future__ import annotations

import re
from pathlib import Path

from literacy_tutor.instructor.roster import refusals
from literacy_tutor.instructor.roster.grid import MOST_BYTES, Grid
from literacy_tutor.instructor.roster.refusals import Said
from literacy_tutor.instructor.roster.text_file import read_text
from literacy_tutor.instructor.roster.workbook import OLE, ZIP, read_workbook

_PICTURE = Said("写真や絵", "a picture")
_NO_LISTS = (
    (b"%PDF", Said("PDF", "a PDF")),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"{\\rtf", Said("文書（RTF）", "a document (RTF)")),
)
_WEB_PAGE = Said("ホームページと同じ形（HTML）", "a web page (HTML)")
_XML = Said("XML", "XML")
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(!doctype|html|head|meta|table|body|\?xml)", re.I | re.S
)


def read_list(path: Path) -> Grid:
    """Raises UserError, which says what is wrong with the file, where, and what to do."""
    file = path.name
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise refusals.too_large(file, size)
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise refusals.not_opened(file, error.strerror or str(error)) from error
    return _grid(content, file)


def _grid(content: bytes, file: str) -> Grid:
    if len(content) > MOST_BYTES:  # it grew while it was read
        raise refusals.too_large(file, len(content))
    if not content.strip():
        raise refusals.empty(file)
    if content.startswith((ZIP, OLE)):
        return read_workbook(content, file)
    for beginning, what in _NO_LISTS:
        if content.startswith(beginning):
            raise refusals.no_list(file, what)
    if found := _MARKUP.match(content[:4096]):
        raise refusals.another_kind(file, _XML if found[1] == b"?xml" else _WEB_PAGE)
    return read_text(content, file)

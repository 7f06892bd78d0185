"""Paper, a document: its blocks on pages with header and footer, and the PDF that comes of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QImage

from literacy_tutor.common import ruby
from literacy_tutor.instructor.paper.document import Document, Marked, Text
from literacy_tutor.lessons.handout import Picture
from literacy_tutor.qtkit.printing.document_blocks import pieces_of
from literacy_tutor.qtkit.printing.document_look import SMALLER, Look, Piece, look_of, parted
from literacy_tutor.qtkit.printing.marks import Box, Line, Mark, Page, Words, moved
from literacy_tutor.qtkit.printing.paper import MM
from literacy_tutor.qtkit.printing.pdf_file import About, Pdf, make_pdf

PAGE_OF = {"ja": "{} / {} ページ", "en": "Page {} of {}"}
HEADER_AT = 10 * MM
FRAMES = ((12 * MM, 1.1 * MM), (14.5 * MM, 0.3 * MM))
"""Of a framed one: from the paper's edge, and how thick."""
CORNER = 3 * MM


def document_pdf(document: Document) -> Pdf:
    return documents_pdf((document,))


def documents_pdf(documents: Sequence[Document]) -> Pdf:
    """One file: papers of the same kind about one person after the other, each with page numbers of its own."""
    pages = [page for document in documents for page in lay_out_document(document)]
    return make_pdf(pages, about(documents), no_picture)


def about(documents: Sequence[Document]) -> About:
    first = documents[0]
    title = f"{first.kind}: {_plain(first.title)}" if len(documents) == 1 else first.kind
    return About(title, first.language, first.landscape)


def no_picture(_: Picture) -> QImage:
    raise AssertionError("only handouts have pictures of the phone")


def lay_out_document(document: Document) -> list[Page]:
    """Every page as marks, upper left corner of the paper at 0, 0. Fonts must be loaded."""
    full = _pages_at(document, 1.0)
    if len(full) > 1 and (document.one_page or document.framed):
        for scale in SMALLER[1:]:
            pages = _pages_at(document, scale)
            if len(pages) == 1:
                return pages
    return full


def _pages_at(document: Document, scale: float) -> list[Page]:
    look = look_of(document, scale)
    pieces = [*_front(document, look)]
    for block in document.blocks:
        pieces += pieces_of(block, look)
    bodies = _flow(pieces, look)
    if document.framed:
        return [(*_frames(look), *_centred(page, height, look)) for page, height in bodies]
    count = len(bodies)
    return [
        (*_margins(document, number, count, look), *moved(page, look.side, look.top))
        for number, (page, _) in enumerate(bodies, 1)
    ]


def _front(document: Document, look: Look) -> Iterator[Piece]:
    """What it is, and about whom."""
    width, framed = look.room_width, document.framed
    kind = look.set(document.kind, "title" if framed else "small", width, bold=framed, centred=framed)
    title = look.set(document.title, "large" if framed else "title", width, bold=True, centred=framed)
    yield Piece(kind.height, (Words(0, 0, kind),), keeps_next=True)
    if title.texts:
        yield Piece(title.height, (Words(0, 0, title),), look.mm(15 if framed else 1), keeps_next=True)
    subtitle = look.set(document.subtitle, "body", width, centred=framed)
    if subtitle.texts:
        yield Piece(subtitle.height, (Words(0, 0, subtitle),), look.mm(2), keeps_next=True)


# --- on pages ---------------------------------------------------------------------------------------------


def _flow(pieces: Sequence[Piece], look: Look) -> list[tuple[tuple[Mark, ...], float]]:
    """The marks of each page, at 0, 0, and how far down they reach."""
    pages: list[tuple[tuple[Mark, ...], float]] = []
    marks: list[Mark] = []
    y, head = 0.0, None
    for at, piece in enumerate(pieces):
        if marks and y + _needed(pieces, at, head) > look.room_height:
            pages.append((tuple(marks), y))
            marks, y, head = [], 0.0, None
        y += _above(piece, head) if marks else 0.0
        if piece.head and piece.head is not head:
            marks += moved(piece.head.marks, 0, y)
            y += piece.head.height
        marks += moved(piece.marks, 0, y)
        y += piece.height
        head = piece.head
    return [*pages, (tuple(marks), y)]


def _above(piece: Piece, head: Piece | None) -> float:
    return piece.head.gap if piece.head and piece.head is not head else piece.gap


def _needed(pieces: Sequence[Piece], at: int, head: Piece | None) -> float:
    """By a piece, and by whatever must stand on its page with it."""
    height = 0.0
    for piece in pieces[at:]:
        height += _above(piece, head) + piece.height
        if piece.head and piece.head is not head:
            height += piece.head.height
        if not piece.keeps_next:
            break
        head = piece.head
    return height


def _centred(page: tuple[Mark, ...], height: float, look: Look) -> Iterator[Mark]:
    return moved(page, look.side, look.top + max(0.0, (look.room_height - height) / 2))


def _margins(document: Document, number: int, count: int, look: Look) -> Iterator[Mark]:
    """Header, from the second page on: what it is. Footer: which page."""
    if number > 1:
        header = look.set(f"{document.kind}　{_plain(document.title)}", "small", look.room_width)
        yield Words(look.side, HEADER_AT, parted(header, 0)[0])
        yield Line(look.side, HEADER_AT + header.first_baseline + 2 * MM, look.room_width, 0.25 * MM)
    page = look.set(PAGE_OF[document.language].format(number, count), "small")
    yield Words(look.width - look.side - page.width, look.height - 11 * MM, page)


def _frames(look: Look) -> Iterator[Mark]:
    for inset, thickness in FRAMES:
        yield Box(inset, inset, look.width - 2 * inset, look.height - 2 * inset, 0.0, thickness)
    inset = FRAMES[1][0]
    for x in (inset, look.width - inset - CORNER):
        for y in (inset, look.height - inset - CORNER):
            yield Box(x, y, CORNER, CORNER, 0.0, 0.3 * MM)


def _plain(text: Text) -> str:
    return ruby.plain(text.text) if isinstance(text, Marked) else text

"""Paper, a lesson's handout: what stands on it set in blocks, and these in pages with header and footer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from literacy_tutor.common import ruby
from literacy_tutor.lessons.handout import Handout
from literacy_tutor.qtkit.printing.handout_steps import BULLET, SMALL, blocks_of
from literacy_tutor.qtkit.printing.marks import Block, Box, Line, Mark, Page, Words, moved
from literacy_tutor.qtkit.printing.paper import (
    BODY,
    HEIGHT,
    MM,
    PT,
    ROOM_WIDTH,
    SIDE,
    WIDTH,
    flow,
    set_text,
    stacked,
)
from literacy_tutor.qtkit.printing.pdf_file import About, Pdf, make_pdf
from literacy_tutor.qtkit.printing.phone_pictures import PhonePictures

TITLE, HEADING, LOUD = 30, 21, 20
"""Points."""
FOOTER = 10
HEADER_AT = 13 * MM
FRAME = 6 * MM
"""From a frame to what it holds."""


def lay_out_handout(handout: Handout) -> list[Page]:
    """Every page as marks, upper left corner of the paper at 0, 0. Fonts must be loaded."""
    blocks = [_front(handout)]
    blocks += (_paragraph(one, 3 * MM if number else 6 * MM) for number, one in enumerate(handout.scene))
    for step in handout.steps:
        blocks += blocks_of(step, handout.words)
    blocks += _closing(handout)
    pages = flow(blocks, handout.words.notes)
    return [(*_margins(handout, number, len(pages)), *page) for number, page in enumerate(pages, 1)]


def _front(handout: Handout) -> Block:
    """Title, whose paper it is, and what the lesson is for."""
    words = handout.words
    marks, y = stacked(
        [
            (set_text(words.kind, SMALL), 0),
            (set_text(handout.title, TITLE, ROOM_WIDTH, bold=True), 2 * MM),
        ]
    )
    y += 5 * MM
    x = 0.0
    for label, until in ((words.name, 0.6 * ROOM_WIDTH), (words.date, ROOM_WIDTH)):
        layout = set_text(label, SMALL)
        marks.append(Words(x, y, layout))
        line = x + layout.width + 3 * MM
        marks.append(Line(line, y + layout.height, until - line - 6 * MM * (until < ROOM_WIDTH), 0.35 * MM))
        x = until
        below = y + layout.height
    goal, height = stacked(
        [
            (set_text(words.goal, SMALL, bold=True), 0),
            (set_text(handout.goal, LOUD, ROOM_WIDTH - 2 * FRAME, bold=True), 2.5 * MM),
        ],
    )
    top = below + 6 * MM
    height += 2 * 4 * MM
    marks.append(Box(0, top, ROOM_WIDTH, height, 3 * MM, 0.7 * MM))
    marks += moved(goal, FRAME, top + 4 * MM)
    return Block(top + height, tuple(marks))


def _paragraph(words: str, gap: float) -> Block:
    layout = set_text(words, BODY, ROOM_WIDTH)
    return Block(layout.height, (Words(0, 0, layout),), gap)


def _closing(handout: Handout) -> Iterator[Block]:
    words = handout.words
    yield _section(words.can, handout.can, first_gap=12 * MM)
    yield _section(words.home, handout.home, tick=True)
    yield _section(words.ask, handout.ask)
    yield _never(handout)


def _section(heading: str, lines: Iterable[str], *, tick: bool = False, first_gap: float = 9 * MM) -> Block:
    """A heading over its lines, each with a dot before it, or with a box to tick."""
    title = set_text(heading, HEADING, ROOM_WIDTH, bold=True)
    marks: list[Mark] = [Words(0, 0, title), Line(0, title.height + 1.5 * MM, ROOM_WIDTH, 0.5 * MM)]
    y = title.height + 5.5 * MM
    for line in lines:
        layout = set_text(line, BODY, ROOM_WIDTH - BULLET)
        middle = y + layout.first_baseline - 0.36 * BODY * PT
        side = (4.2 if tick else 1.8) * MM
        marks.append(
            Box(1 * MM, middle - side / 2, side, side, 0.6 * MM if tick else side / 2, 0.4 * MM * tick)
        )
        marks.append(Words(BULLET, y, layout))
        y += layout.height + 3 * MM
    return Block(y, tuple(marks), first_gap)


def _never(handout: Handout) -> Block:
    """In a thick frame: what is never dialled for practice."""
    width = ROOM_WIDTH - 2 * FRAME
    inside, height = stacked(
        [
            (set_text(handout.words.never, LOUD, width, bold=True), 0),
            (set_text(handout.words.in_need, BODY, width), 3.5 * MM),
        ]
    )
    height += 2 * 4.5 * MM
    frame = Box(0, 0, ROOM_WIDTH, height, 3 * MM, 1.2 * MM)
    return Block(height, (frame, *moved(inside, FRAME, 4.5 * MM)), 9 * MM)


def _margins(handout: Handout, number: int, count: int) -> Iterator[Mark]:
    """Header: that it is practice, of which lesson, which page. Footer: the licence."""
    words = handout.words
    practice = set_text(words.practice, SMALL, bold=True, readings=False)
    page = set_text(words.page.format(number, count), SMALL)
    title = set_text(handout.title, SMALL, readings=False)
    pad = 3 * MM
    label = practice.width + 2 * pad
    yield Box(SIDE, HEADER_AT - 1.2 * MM, label, practice.height + 2.4 * MM, 1.5 * MM)
    yield Words(SIDE + pad, HEADER_AT, practice, white=True)
    yield Words(SIDE + label + 4 * MM, HEADER_AT, title)
    yield Words(WIDTH - SIDE - page.width, HEADER_AT, page)
    yield Line(SIDE, HEADER_AT + practice.height + 3 * MM, ROOM_WIDTH, 0.35 * MM)
    licence = set_text(words.licence, FOOTER)
    yield Words((WIDTH - licence.width) / 2, HEIGHT - 12 * MM, licence)


def handout_pdf(handout: Handout, pictures: PhonePictures) -> Pdf:
    """The whole handout as a PDF."""
    practice = ruby.plain(handout.words.practice)
    return make_pdf(
        lay_out_handout(handout),
        about_handout(handout),
        lambda picture: pictures.draw(picture, practice),
    )


def about_handout(handout: Handout) -> About:
    return About(f"{ruby.plain(handout.title)} ({ruby.plain(handout.words.kind)})", handout.language)

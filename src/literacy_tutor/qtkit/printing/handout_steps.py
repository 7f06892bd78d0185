"""Paper, a handout's steps: each is a number, the instruction and its pictures, as large as a page has room for.

A single picture stands beside the words, so that two such steps share a page; several stand below them in rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from literacy_tutor.lessons.handout import HandoutStep, Picture, StepAnswer
from literacy_tutor.lessons.handout_words import HandoutWords
from literacy_tutor.qtkit.printing.marks import Block, Box, Glass, Mark, Words, moved
from literacy_tutor.qtkit.printing.paper import BODY, MM, PT, ROOM_HEIGHT, ROOM_WIDTH, note_lines, set_text
from literacy_tutor.qtkit.printing.phone_pictures import HEIGHT, WIDTH
from literacy_tutor.qtkit.text_layout import Layout

SAY, ANSWER, SMALL = 22, 20, 13
"""Points."""
BULLET = 8 * MM
INDENT = 15 * MM
"""Of a step's words, right of its number."""
DISC = 11.5 * MM
GAP = 9 * MM
BESIDE_GAP = 9 * MM
HALF_PAGE = (ROOM_HEIGHT - GAP) / 2
BESIDE = tuple(height * MM for height in (120, 112, 104, 96))
BELOW = tuple(height * MM for height in (130, 112, 102, 94, 86))
"""Heights of a picture, the best first; smaller ones show too little, and rows go on on the next page instead."""
ANSWERED = 96 * MM
"""Height of the picture beside an answer."""
COLUMNS = 3
PICTURE_GAP = 7 * MM
CAPTION_GAP = 3 * MM
LEAST_NOTES = 24 * MM
LEAST_BESIDE = 40 * MM
"""As wide must a place for notes be."""


def blocks_of(step: HandoutStep, words: HandoutWords) -> Iterator[Block]:
    beside = _beside(step, words) if len(step.pictures) == 1 else None
    if beside and beside.height <= ROOM_HEIGHT:
        yield beside
    else:
        yield from _below(step, words)
    if step.answer:
        yield from _answer(step.number, step.answer, words)


def sign(number: int) -> str:
    """①, as the marks on a picture are."""
    return chr(0x2460 + number - 1) if number <= 20 else f"({number})"


def _width(height: float) -> float:
    return height * WIDTH / HEIGHT


# --- one picture, beside the words ------------------------------------------------------------------------


def _beside(step: HandoutStep, words: HandoutWords) -> Block:
    """Half a page where that can be, with the largest picture; else as long as the words are."""
    tries = [_beside_at(step, words, height) for height in BESIDE]
    fitting = [one for one in tries if one.height <= HALF_PAGE]
    return fitting[0] if fitting else min(tries, key=lambda one: one.height)


def _beside_at(step: HandoutStep, words: HandoutWords, height: float) -> Block:
    width = _width(height)
    column = ROOM_WIDTH - width - BESIDE_GAP
    marks, y = _instruction(step, column)
    caption = _caption(step.pictures[0], words, None)
    if caption:
        layout = set_text(caption, BODY, column, bold=True)
        marks.append(Words(0, y + 4 * MM, layout))
        y += 4 * MM + layout.height
    if height - y - 6 * MM >= LEAST_NOTES:
        marks += moved(note_lines(column, height - y - 6 * MM, words.notes), 0, y + 6 * MM)
    marks.append(Glass(ROOM_WIDTH - width, 0, width, height, step.pictures[0]))
    return Block(max(y, height), tuple(marks), GAP)


def _instruction(step: HandoutStep, column: float) -> tuple[list[Mark], float]:
    """The number in a disc, the instruction, and below both what is said more."""
    say = set_text(step.say, SAY, column - INDENT, bold=True)
    number = set_text(str(step.number), 19, bold=True)
    middle = say.first_baseline - 0.37 * SAY * PT
    top = max(0.0, DISC / 2 - middle)
    centre = top + middle
    marks: list[Mark] = [
        Box(0, centre - DISC / 2, DISC, DISC, DISC / 2),
        Words((DISC - number.width) / 2, centre - number.height / 2, number, white=True),
        Words(INDENT, top, say),
    ]
    y = max(top + say.height, centre + DISC / 2)
    if step.more:
        more = set_text(step.more, BODY, column)
        marks.append(Words(0, y + 4 * MM, more))
        y += 4 * MM + more.height
    for choice in step.choices:
        box = _choice(choice, column)
        marks += moved(box.marks, 0, y + box.gap)
        y += box.gap + box.height
    return marks, y


def _choice(words: str, column: float) -> Block:
    """An answer to choose, with a box to tick."""
    layout = set_text(words, BODY, column - BULLET)
    middle, side = layout.first_baseline - 0.36 * BODY * PT, 4.2 * MM
    box = Box(1 * MM, middle - side / 2, side, side, 0.6 * MM, 0.4 * MM)
    return Block(layout.height, (box, Words(BULLET, 0, layout)), 4 * MM)


def _caption(picture: Picture, words: HandoutWords, number: int | None) -> str:
    """What is done there; for the only picture of a step only what the ring round the target does not say."""
    if picture.typed:
        said = words.enter.format(picture.typed)
    elif len(picture.keys) > 1:
        said = words.keys.format(" ".join(picture.keys))
    elif picture.hand and (number is not None or picture.hand != "tap"):
        said = words.hands[picture.hand]
    else:
        said = ""
    return said if number is None else f"{sign(number)} {said}"


# --- several, below them ----------------------------------------------------------------------------------


def _below(step: HandoutStep, words: HandoutWords) -> Iterator[Block]:
    """On one page where that can be; else the rows go on on the next."""
    marks, y = _instruction(step, ROOM_WIDTH)
    y += 5 * MM
    rows = _rows(step.pictures)
    tries = [[_row(row, words, height, alone=len(rows) == 1) for row in rows] for height in BELOW]
    tries = [one for one in tries if max(map(_wide, one)) <= ROOM_WIDTH]
    fitting = [one for one in tries if y + sum(row.height + row.gap for row in one) <= ROOM_HEIGHT]
    first, *others = (fitting or tries)[0]
    if y + first.height <= ROOM_HEIGHT:
        yield Block(y + first.height, (*marks, *moved(first.marks, 0, y)), GAP)
    else:
        yield from _long_words(step)
        yield first
    yield from others


def _long_words(step: HandoutStep) -> Iterator[Block]:
    """More than leaves room for a picture: paragraph by paragraph, over as many pages as it takes."""
    marks, y = _instruction(replace(step, more="", choices=()), ROOM_WIDTH)
    yield Block(y, tuple(marks), GAP)
    for paragraph in step.more.strip().split("\n"):
        layout = set_text(paragraph, BODY, ROOM_WIDTH)
        yield Block(layout.height, (Words(0, 0, layout),), 4 * MM)
    yield from (_choice(choice, ROOM_WIDTH) for choice in step.choices)


Numbered = tuple[tuple[int, Picture], ...]


def _rows(pictures: tuple[Picture, ...]) -> list[Numbered]:
    """At most three in a row, the rows as even as can be: four are two and two."""
    numbered = tuple(enumerate(pictures, 1))
    count = -(-len(numbered) // COLUMNS)
    each = -(-len(numbered) // count)
    return [numbered[at : at + each] for at in range(0, len(numbered), each)]


def _row(row: Numbered, words: HandoutWords, height: float, *, alone: bool) -> Block:
    """Each with what is done there above it, all captions ending at one line; in the middle, or beside notes."""
    width = _width(height)
    captions = [set_text(_caption(picture, words, number), BODY, width) for number, picture in row]
    top = max(one.height for one in captions) + CAPTION_GAP
    used = len(row) * (width + PICTURE_GAP)
    beside = ROOM_WIDTH - used
    left = max(0.0, beside + PICTURE_GAP) / 2 if alone else 0.0
    marks: list[Mark] = []
    for at, ((_, picture), caption) in enumerate(zip(row, captions, strict=True)):
        x = left + at * (width + PICTURE_GAP)
        marks.append(Words(x, top - CAPTION_GAP - caption.height, caption))
        marks.append(Glass(x, top, width, height, picture))
    if not alone and beside >= LEAST_BESIDE:
        marks += moved(note_lines(beside, height, words.notes), used, top)
    return Block(top + height, tuple(marks), 4 * MM)


def _wide(row: Block) -> float:
    return max(mark.x + mark.width for mark in row.marks if isinstance(mark, Glass))


# --- the answer to a question -----------------------------------------------------------------------------


def _answer(number: int, answer: StepAnswer, words: HandoutWords) -> Iterator[Block]:
    """Beside a bar, so that it is seen to be one thing, wherever it stands; on one page where that can be."""
    marks: list[Mark] = []
    y = least = 0.0
    if answer.picture:
        marks.append(Glass(ROOM_WIDTH - _width(ANSWERED), 0, _width(ANSWERED), ANSWERED, answer.picture))
        least = ANSWERED
    for layout, gap in _answer_texts(number, answer, words):
        if y + gap + layout.height > ROOM_HEIGHT:
            yield _barred(marks, max(y, least))
            marks, y, least = [], 0.0, 0.0
        y += gap if y else 0.0
        marks.append(Words(BULLET, y, layout))
        y += layout.height
    yield _barred(marks, max(y, least))


def _barred(marks: list[Mark], height: float) -> Block:
    return Block(height, (Box(0, 0, 1.4 * MM, height), *marks), GAP)


def _answer_texts(number: int, answer: StepAnswer, words: HandoutWords) -> Iterator[tuple[Layout, float]]:
    """Each with the room above it."""
    column = ROOM_WIDTH - BULLET - (_width(ANSWERED) + BESIDE_GAP if answer.picture else 0.0)
    yield set_text(words.answer.format(number), SMALL, column, bold=True), 0.0
    yield set_text(answer.text, ANSWER, column, bold=True), 2 * MM
    yield set_text(answer.says, BODY, column), 3 * MM
    if answer.cues:
        yield set_text(answer.cues_title, BODY + 1, column, bold=True), 5 * MM
    for at, cue in enumerate(answer.cues, 1):
        yield set_text(f"{sign(at)} {cue.say}", BODY, column, bold=True), 4 * MM
        if cue.detail:
            yield set_text(cue.detail, BODY, column), 2 * MM

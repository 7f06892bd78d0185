"""For text layout: one measured paragraph that can say how any stretch of it stands on a line."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from literacy_tutor.common.ruby import Run
from literacy_tutor.qtkit.line_breaks import SPACES, Break, breaks_before, continues_character, is_within
from literacy_tutor.qtkit.ruby_placing import Placing, place
from literacy_tutor.qtkit.text_style import Alignment, Face, TextStyle, face

_KANA = ((0x3041, 0x3096), (0x30A1, 0x30FE), (0x3001, 0x3002))
"""With 、 and 。."""
_BRACKETS = ((0x3008, 0x3011), (0xFF08, 0xFF09))
_KANJI = ((0x3005, 0x3005), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_LEAST_GAP = 0.25
"""Between two readings of which one is wider than its word, in reading sizes."""
_TRIANGLES = "◁◀▷▶"
"""Half as large in our font as ○ and □, with which they stand in a row at the bottom of a phone."""
_ENLARGED = 1.7
_MIDDLE = 0.38
"""Of such signs, above the baseline, in sizes."""


class Segment(NamedTuple):
    """A run of one look, by its place in the paragraph's text; `letters` of its word may stand apart.

    `drop` is how far below the others' its baseline is, in pixels.
    """

    start: int
    end: int
    run: Run
    face: Face
    reading_width: float = 0.0
    letters: int = 1
    drop: float = 0.0


class Part(NamedTuple):
    """Text on a line: `x` from the line's start, or a reading over it."""

    x: float
    text: str
    width: float
    segment: Segment
    is_reading: bool = False


class Paragraph:
    """Text without line breaks, measured in one style. Stretches are [start, end) of `text`."""

    def __init__(self, runs: Iterable[Run], style: TextStyle) -> None:
        shown = list(runs) if style.show_readings else [run._replace(reading="") for run in runs]
        self.reading_face = face(style.families, style.reading_size, False)
        self.text = "".join(run.base for run in shown)
        self._flush = style.alignment is Alignment.LEFT
        self._least_gap = _LEAST_GAP * style.reading_size
        self._segments = list(self._measured(shown, style))
        self._words = [segment for segment in self._segments if segment.run.reading]
        self._word_starts = [word.start for word in self._words]
        self._in_word = frozenset(at for word in self._words for at in range(word.start, word.end))
        self._edges = self._measured_edges()
        self._most_room = sum(map(self._most_room_of, self._words))

    @property
    def has_readings(self) -> bool:
        return bool(self._words)

    @cached_property
    def breaks(self) -> tuple[Break, ...]:
        """The break before each character; asked for only when the paragraph does not fit on one line."""
        return breaks_before(self.text, self._in_word.difference(self._word_starts))

    def chunks(self, start: int, end: int, kind: Break) -> Iterator[tuple[int, int]]:
        """The stretches between breaks of at least this kind."""
        breaks = self.breaks
        return pairwise([start, *(at for at in range(start + 1, end) if breaks[at] >= kind), end])

    def fits(self, start: int, end: int, width: float) -> bool:
        """Whether the line is at most that wide; mostly known without placing a word."""
        least = self._advance(start, self._without_spaces(start, end))
        return least <= width and (least + self._most_room <= width or self.width(start, end) <= width)

    def width(self, start: int, end: int) -> float:
        """How wide the line is; spaces at its end count for nothing."""
        end = self._without_spaces(start, end)
        if self._most_room and (words := self._placed_words(start, end)):
            last, pen, placing = words[-1]
            return pen + placing.advance + self._advance(last.end, end)
        return self._advance(start, end)

    def parts(self, start: int, end: int) -> Iterator[Part]:
        """The line as placed texts, left to right, each reading after its word."""
        end = self._without_spaces(start, end)
        words = iter(self._placed_words(start, end))
        pen = 0.0
        for segment in self._segments:
            first, last = max(start, segment.start), min(end, segment.end)
            if first >= last:
                continue
            if segment.run.reading:
                segment, pen, placing = next(words)
                yield from self._word_parts(segment, pen, placing)
                pen += placing.advance
            else:
                width = self._advance(first, last)
                yield Part(pen, self.text[first:last], width, segment)
                pen += width

    def _measured(self, runs: Iterable[Run], style: TextStyle) -> Iterator[Segment]:
        at = 0
        for run in _signs_apart(runs):
            bold = style.bold or run.emphasis
            if len(run.base) == 1 and not run.reading and run.base in _TRIANGLES:
                yield _enlarged(run, at, style, bold)
                at += 1
                continue
            look = face(style.families, style.pixel_size, bold)
            width = sum(map(self.reading_face.advance, _characters(run.reading)))
            letters = len(run.base) if all(is_within(_KANJI, letter) for letter in run.base) else 1
            yield Segment(at, at + len(run.base), run, look, width, letters)
            at += len(run.base)

    def _measured_edges(self) -> list[float]:
        """Where each character begins, and where the last ends, had no word a reading."""
        widths: list[float] = []
        for segment in self._segments:
            for character in _characters(segment.run.base):
                widths += [segment.face.advance(character), *([0.0] * (len(character) - 1))]
        return [0.0, *accumulate(widths)]

    def _most_room_of(self, word: Segment) -> float:
        excess = word.reading_width - self._advance(word.start, word.end)
        return excess + self._least_gap if excess > 0 else 0.0

    def _advance(self, start: int, end: int) -> float:
        return self._edges[end] - self._edges[start]

    def _without_spaces(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1] in SPACES:
            end -= 1
        return end

    def _placed_words(self, start: int, end: int) -> list[tuple[Segment, float, Placing]]:
        """The words with readings on a line, each with the pen's place before it."""
        placed: list[tuple[Segment, float, Placing]] = []
        pen, at, reading_end = 0.0, start, -math.inf
        for word in self._words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]:
            pen += self._advance(at, word.start)
            left = right = 0.0
            width = self._advance(word.start, word.end)
            if word.reading_width > width:
                left = min(self._overhang(word.start - 1, start, end), pen - reading_end - self._least_gap)
                right = self._overhang(word.end, start, end)
            flush = self._flush and word.start == start
            placing = place(width, word.reading_width, left, right, word.letters, flush)
            placed.append((word, pen, placing))
            reading_end = pen + placing.reading + word.reading_width
            pen += placing.advance
            at = word.end
        return placed

    def _overhang(self, at: int, start: int, end: int) -> float:
        """How far a reading may hang over the character at `at`: all of a space or a bracket, half of a kana."""
        if not start <= at < end or at in self._in_word:
            return 0.0
        width = self._advance(at, at + 1)
        if self.text[at] in SPACES or is_within(_BRACKETS, self.text[at]):
            return width
        return width / 2 if is_within(_KANA, self.text[at]) else 0.0

    def _word_parts(self, word: Segment, pen: float, placing: Placing) -> Iterator[Part]:
        pieces = list(word.run.base) if placing.letter_gap else [word.run.base]
        x, at = pen + placing.base, word.start
        for piece in pieces:
            width = self._advance(at, at + len(piece))
            yield Part(x, piece, width, word)
            x, at = x + width + placing.letter_gap, at + len(piece)
        yield Part(pen + placing.reading, word.run.reading, word.reading_width, word, is_reading=True)


def _signs_apart(runs: Iterable[Run]) -> Iterator[Run]:
    """The same runs, with each sign that is drawn larger in a run of its own."""
    for run in runs:
        if run.reading or not any(sign in run.base for sign in _TRIANGLES):
            yield run
            continue
        start = 0
        for at, letter in enumerate(run.base):
            if letter in _TRIANGLES:
                if start < at:
                    yield run._replace(base=run.base[start:at])
                yield run._replace(base=letter)
                start = at + 1
        if start < len(run.base):
            yield run._replace(base=run.base[start:])


def _enlarged(sign: Run, at: int, style: TextStyle, bold: bool) -> Segment:
    size = round(style.pixel_size * _ENLARGED)
    drop = _MIDDLE * (size - style.pixel_size)
    return Segment(at, at + 1, sign, face(style.families, size, bold), drop=drop)


def _characters(text: str) -> list[str]:
    """The characters as a person counts them: a combining mark belongs to its letter."""
    characters: list[str] = []
    for char in text:
        if characters and continues_character(characters[-1][-1], char):
            characters[-1] += char
        else:
            characters.append(char)
    return characters

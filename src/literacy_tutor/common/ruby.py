"""Below everything: the words a person reads, with their readings and their emphasis.

The markup is all there is, and content can say nothing else with it:

- `｜漢字《かんじ》` a word and its reading, both on one line; the ｜ is required
- `**タップ**` the word to act on, which may hold words with readings
- a line break in the text is a line break on the screen
- spaces between phrases stay: a line may break there, and then the space is gone
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from literacy_tutor.common.errors import UserError

WORD_START, READING_START, READING_END, EMPHASIS = "｜", "《", "》", "**"
_NOWHERE = -1

_TOKEN = re.compile(r"[｜《》]|\*\*")
_WORD = re.compile(r"｜([^｜《》\n]*)《([^｜《》\n]*)》")
_SPACE_BESIDE_JAPANESE = r"(?<=[^\x00-\u02ff\s])\s+|\s+(?=[^\x00-\u02ff\s])|\n"


class Run(NamedTuple):
    """Neighbouring characters that look alike; with a reading, one word that is never broken."""

    base: str
    reading: str = ""
    emphasis: bool = False


class MarkupError(UserError, ValueError):
    """The markup is wrong. `line` and `column` count from 1 within the text, in characters."""

    def __init__(self, text: str, at: int, en: str, ja: str) -> None:
        super().__init__(en, ja)
        self.line = text.count("\n", 0, at) + 1
        self.column = at - (text.rfind("\n", 0, at) + 1) + 1


@lru_cache(maxsize=1024)
def parse(text: str) -> tuple[Run, ...]:
    """The runs of `text` in order; a plain run may hold spaces and line breaks. Raises MarkupError."""
    runs: list[Run] = []
    emphasis_from = _NOWHERE
    at = 0
    while token := _TOKEN.search(text, at):
        _append(runs, Run(text[at : token.start()], "", emphasis_from != _NOWHERE))
        at = token.end()
        match token.group():
            case "｜":
                run, at = _word(text, token.start(), emphasis_from != _NOWHERE)
                _append(runs, run)
            case "**" if emphasis_from == _NOWHERE:
                emphasis_from = token.start()
            case "**" if text[emphasis_from + len(EMPHASIS) : token.start()].strip():
                emphasis_from = _NOWHERE
            case "**":
                raise _empty_emphasis(text, emphasis_from)
            case stray:
                raise _stray(text, token.start(), stray)
    if emphasis_from != _NOWHERE:
        raise MarkupError(
            text,
            emphasis_from,
            "this ** is never closed: write **word**",
            "この ** が とじていません。**ことば** と 書きます",
        )
    _append(runs, Run(text[at:]))
    return tuple(runs)


def plain(text: str) -> str:
    """The words without readings and marks: what a screen reader says, and what is counted."""
    return "".join(run.base for run in parse(text))


def length_without_readings(text: str) -> int:
    """How many characters a person reads: spaces between Japanese phrases are layout, not letters."""
    return len(re.sub(_SPACE_BESIDE_JAPANESE, "", plain(text)))


def _append(runs: list[Run], run: Run) -> None:
    if not run.base:
        return
    if runs and not run.reading and not runs[-1].reading and runs[-1].emphasis == run.emphasis:
        runs[-1] = runs[-1]._replace(base=runs[-1].base + run.base)
    else:
        runs.append(run)


def _word(text: str, at: int, emphasis: bool) -> tuple[Run, int]:
    """The word whose ｜ is at `at`, and where the text goes on."""
    found = _WORD.match(text, at)
    if not found:
        raise MarkupError(
            text,
            at,
            "this ｜ is not followed by a word and its reading on one line: write ｜漢字《かんじ》",
            "この ｜ の あとに、ことばと よみがなが 同じ行に ありません。｜漢字《かんじ》 と 書きます",
        )
    base, reading = found.groups()
    if not base.strip() or not reading.strip():
        raise MarkupError(
            text,
            at,
            "the word or its reading is empty: write ｜漢字《かんじ》",
            "ことばか よみがなが 空です。｜漢字《かんじ》 と 書きます",
        )
    if EMPHASIS in base or EMPHASIS in reading:
        raise MarkupError(
            text,
            at,
            "** is inside a word with a reading: put it around the whole, **｜漢字《かんじ》**",
            "** が よみがなつきの ことばの 中に あります。**｜漢字《かんじ》** と 外に 書きます",
        )
    return Run(base, reading, emphasis), found.end()


def _empty_emphasis(text: str, at: int) -> MarkupError:
    return MarkupError(
        text,
        at,
        "there is no word between ** and **: write **word**",
        "** と ** の あいだに ことばが ありません。**ことば** と 書きます",
    )


def _stray(text: str, at: int, sign: str) -> MarkupError:
    return MarkupError(
        text,
        at,
        f"{sign} without the full-width ｜ before its word: write ｜漢字《かんじ》",
        f"{sign} の ことばの 前に 全角の ｜ が ありません。｜漢字《かんじ》 と 書きます",
    )

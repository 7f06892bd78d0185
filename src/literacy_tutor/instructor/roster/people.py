"""One row of a roster: somebody with a name and a reading, or why it is nobody."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.roster.birthdays import day_of
from literacy_tutor.instructor.roster.columns import TAKEN, Heading, Use, is_heading_again, taken_use_of
from literacy_tutor.instructor.roster.refusals import Said, place
from literacy_tutor.instructor.roster.spelling import (
    apart,
    has_kanji,
    hiragana,
    is_kana,
    name_of,
    reading_of,
    seen,
)
from literacy_tutor.records.learners import LONGEST_NAME, tidy_name

_TOTAL = re.compile(r"(合計|小計|総計|計|total)\s*([0-9]|人|名|:|$)", re.IGNORECASE)
_REMARK = re.compile(r"[※*＊]|以上\s*(\d+\s*[人名])?$|以下余白")
_FORMULA = re.compile(r"[=@]|[+-](?=[^ ])")
_NO_NAME = re.compile(
    r"[\d\W_ー]+[人名]?|.*\d(年|月|日|時).*|.*@.*|.*://.*|#(N/A|REF!|VALUE!|NAME\?|DIV/0!)"
    r"|(特に)?(なし|無し|ナシ)|同上|同左|同じ|未定|未記入|不明|欠番|空席|キャンセル|取消|none|n/?a|same",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(\d\D*){7}")
"""As many digits as the shortest number by which somebody is reached: a post code's."""
_ADDRESS = re.compile(r"(?<=\S)\s?様$")
_LOST_LETTER = re.compile("[?\ufffd〓□]")
_MAY_BE_ABSENT = {"called", "reading", "family_reading", "given_reading"}
"""A dash or なし in such a cell only says that there is none."""
_A_FORMULA = Said(
    "計算式のような文字です。名前に直してください", "it looks like a formula: type the name instead"
)
_SENSELESS = Said("名前ではないようです", "it does not seem to be a name")
_A_NUMBER = Said(
    "電話番号のような数字があります。名前だけにしてください",
    "it has a number, as of a telephone: leave the name only",
)


@dataclass(frozen=True, slots=True)
class Read:
    """Somebody. `birth` only tells namesakes apart, and is kept nowhere."""

    name: str
    reading: str
    full_name: str
    birth: date | None
    doubts: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`row` as Excel counts it; `why` says where and what to do."""

    row: int
    why: Said


def read_row(number: int, cells: Sequence[str], heading: Heading) -> Read | LeftOut | None:
    """`number` from 0. None for a row in which nothing stands, or only its number."""
    numbers = {column.at for column in heading.columns if column.use == "number"}
    filled = [cell for at, cell in enumerate(cells) if cell.strip() and at not in numbers]
    if not filled:
        return None
    texts = {
        column.use: cells[column.at]
        for column in reversed(heading.columns)
        if column.at < len(cells) and cells[column.at].strip()
    }
    if not texts.keys() & TAKEN:
        return _nobody(number, filled[0])
    if taken_use_of(next(texts[use] for use in texts if use in TAKEN)) and is_heading_again(cells):
        return _left(number, Said("見出しのくりかえしです", "it repeats the heading"))
    return _Row(number, texts, heading).read()


def _nobody(number: int, first: str) -> LeftOut:
    """`first`: the row's first text."""
    why = Said(
        "名前がありません。人の行なら、名前の列に書いてください", "it has no name: type one if it is a person"
    )
    return _left(number, _senseless(first, only_remarks=True) or why)


def _left(number: int, why: Said, column: int | None = None) -> LeftOut:
    at = place(number, column)
    return LeftOut(number + 1, Said(f"{at.ja}：{why.ja}。", f"{at.en[0].upper()}{at.en[1:]}: {why.en}."))


class _Row:
    """Its texts by use."""

    def __init__(self, number: int, texts: dict[Use, str], heading: Heading) -> None:
        self._number = number
        self._texts = texts
        self._heading = heading
        self._doubts: list[Said] = []

    def read(self) -> Read | LeftOut:
        for use in sorted(self._texts.keys() & TAKEN):
            if why := _senseless(self._texts[use]):
                if use not in _MAY_BE_ABSENT or why == _A_FORMULA:
                    return _left(self._number, why, self._heading.find(use))
                del self._texts[use]
            elif why := _unkeepable(name_of(self._texts[use])):
                return _left(self._number, why, self._heading.find(use))
        full, reading = apart(self._full_name())
        reading = self._reading() or reading or (hiragana(full) if is_kana(full) else "")
        name = name_of(self._texts.get("called", "")) or full or reading
        if not name:
            return _left(self._number, _SENSELESS)
        for text in (name, full, reading):
            if why := _unkeepable(text):
                return _left(self._number, why)
        if "(" in name:
            self._doubts.append(
                Said("かっこの中も名前に入ります", "what stands in brackets becomes part of the name")
            )
        if _LOST_LETTER.search(full):
            self._doubts.append(
                Said("名前の文字が失われているかもしれません", "letters of the name may have been lost")
            )
        birth = day_of(self._texts.get("birth", ""))
        return Read(name, reading, full or name, birth, tuple(self._doubts))

    def _full_name(self) -> str:
        parts = {
            use: _ADDRESS.sub("", name_of(self._texts.get(use, ""))) for use in ("name", "family", "given")
        }
        whole = parts["name"]
        if self._heading.find("given") is None and parts["family"] and not whole.startswith(parts["family"]):
            return f"{parts['family']} {whole}".strip()  # 姓 beside 名前
        return whole or f"{parts['family']} {parts['given']}".strip()

    def _reading(self) -> str:
        parts = [self._texts.get(use, "") for use in ("family_reading", "given_reading")]
        reading = reading_of(self._texts.get("reading", "") or " ".join(parts))
        if has_kanji(reading):
            self._doubts.append(
                Said("ふりがなに漢字があるので、取りこみません", "its reading has kanji and is not taken")
            )
            return ""
        return reading


def _senseless(cell: str, *, only_remarks: bool = False) -> Said | None:
    """Why this cannot be a name or a reading."""
    text = unicodedata.normalize("NFKC", seen(cell)).strip()
    if _TOTAL.match(text):
        return Said("合計の行です", "it is a total")
    if _REMARK.match(text):
        return Said("説明の文のようです", "it seems to be a remark")
    if only_remarks:
        return None
    if cell.startswith(("\t", "\r")) or _FORMULA.match(text):
        return _A_FORMULA
    if not text or _NO_NAME.fullmatch(text):
        return _SENSELESS
    return _A_NUMBER if _NUMBERS.search(text) else None


def _unkeepable(text: str) -> Said | None:
    if len(text) > LONGEST_NAME:
        most = LONGEST_NAME
        return Said(
            f"{most}字より長い名前です。短くしてください", f"it is longer than {most} characters: shorten it"
        )
    if text.isprintable():
        return None
    if any(unicodedata.category(letter) == "Co" for letter in text):
        return Said(
            "外字（このパソコンだけの文字）があります。ふつうの漢字か、かなに直してください",
            "it has a letter of one computer's own (gaiji): use an ordinary one",
        )
    try:
        tidy_name(text or "-")
    except UserError:
        return Said(
            "表示できない文字があります。打ち直してください",
            "it has a letter that cannot be shown: type it again",
        )
    return None

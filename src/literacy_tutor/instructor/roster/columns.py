"""What a roster's columns are, by the many ways in which offices head them, and which row heads them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal, get_args

from literacy_tutor.instructor.roster.grid import letter

Taken = Literal["name", "family", "given", "called", "reading", "family_reading", "given_reading"]
Use = Literal[
    Taken, "number", "birth", "age", "sex", "address", "phone", "mail", "contact", "group", "day", "note",
    "repeated", "unknown",
]  # fmt: skip
"""`repeated`: headed like a column further to the left. Only `Taken` columns are taken in."""

TAKEN: frozenset[str] = frozenset(get_args(Taken))
NAMING: frozenset[str] = TAKEN - {"family_reading", "given_reading"}
"""One of these makes a row a heading."""
_MOST_TITLES = 50
"""Rows that may stand above the heading."""


@dataclass(frozen=True, slots=True)
class Column:
    """`at` counts from 0; `title` as it stands in the file."""

    at: int
    title: str
    use: Use

    @property
    def letter(self) -> str:
        return letter(self.at)


@dataclass(frozen=True, slots=True)
class Heading:
    """`last` is the row, from 0, below which the people begin; `columns` only those with a title."""

    last: int
    columns: tuple[Column, ...]

    def find(self, use: Use) -> int | None:
        """The place of the column of this use."""
        return next((column.at for column in self.columns if column.use == use), None)


def find_heading(rows: Sequence[Sequence[str]]) -> Heading | None:
    """The row that names most columns, or the two of which the lower one tells 姓 from 名; None where none names people."""
    best, best_score = None, 0
    for at in range(min(len(rows), _MOST_TITLES)):
        for heading in (_one_row(rows, at), _two_rows(rows, at)):
            if heading and (score := _score(heading)) > best_score:
                best, best_score = heading, score
    return best


def use_of(title: str) -> Use:
    """`お名前（必須）` -> name, `ﾌﾘｶﾞﾅ(姓)` -> family_reading, `電話番号（自宅）` -> phone."""
    if taken := taken_use_of(title):
        return taken
    plain = _plain(unicodedata.normalize("NFKC", title))
    for use, pattern in _NOT_TAKEN:
        if pattern.search(plain):
            return use
    return "unknown"


def taken_use_of(title: str) -> Taken | None:
    """Also where it says the same in two languages: `氏名 / Name`."""
    spelled = unicodedata.normalize("NFKC", title)
    for attempt in (spelled, _IN_BRACKETS.sub("", spelled)):
        if found := _TAKEN_TITLES.get(_plain(attempt)):
            return found
    parts = {_TAKEN_TITLES.get(_plain(part)) for part in _BETWEEN_WORDS.split(spelled)}
    return parts.pop() if len(parts) == 1 else None


def is_heading_again(cells: Sequence[str]) -> bool:
    """As on each page of a printed list."""
    uses = [use_of(cell) for cell in cells if cell.strip()]
    return bool(uses) and "unknown" not in uses and any(use in NAMING for use in uses)


def _score(heading: Heading) -> int:
    uses = {column.use for column in heading.columns} - {"unknown", "repeated"}
    return len(uses) if uses & NAMING else 0


def _one_row(rows: Sequence[Sequence[str]], at: int) -> Heading:
    return Heading(at, _columns(enumerate(rows[at])))


def _two_rows(rows: Sequence[Sequence[str]], at: int) -> Heading | None:
    """氏名 over 姓 and 名: an upper title reaches over the empty cells to its right that have a lower one."""
    if at + 1 >= len(rows):
        return None
    upper, lower = rows[at], rows[at + 1]
    if not any(cell.strip() for cell in upper):
        return None
    if not lower or any(cell.strip() and use_of(cell) not in TAKEN for cell in lower):
        return None
    titles, above = [], ""
    for column in range(max(len(upper), len(lower))):
        over = upper[column] if column < len(upper) else ""
        under = lower[column] if column < len(lower) else ""
        above = over if over.strip() or not under.strip() else above
        joined = f"{above} {under}".strip()
        titles.append(under if under.strip() and use_of(joined) not in TAKEN else joined)
    return Heading(at + 1, _columns(enumerate(titles)))


def _columns(titles: enumerate[str]) -> tuple[Column, ...]:
    found: list[Column] = []
    taken: set[str] = set()
    for at, title in titles:
        if not title.strip():
            continue
        use = use_of(title)
        if use in TAKEN and use in taken:
            use = "repeated"
        taken.add(use)
        found.append(Column(at, " ".join(title.split()), use))
    if not taken & (NAMING - {"reading"}):  # 氏名（ふりがな） with no other column of names
        found = [replace(column, use="name") if column.use == "reading" else column for column in found]
    return tuple(found)


def _plain(title: str) -> str:
    """One kana, one width, no blanks, signs or remarks such as 必須, nor the をご記入ください of a form."""
    word = _SIGNS.sub("", title.casefold())
    return _REMARKS.sub("", word.translate(_TO_HIRAGANA))


_IN_BRACKETS = re.compile(r"[(\[【〔「<].*?[)\]】〕」>]")
_SIGNS = re.compile(r"[\s()\[\]【】〔〕「」<>*※:・･_\-/.,、。'’]+")
_BETWEEN_WORDS = re.compile(r"[\s/・|]+")
_REMARKS = re.compile(
    "様|必須|任意|入力欄|記入欄|欄$|全角|半角"
    "|を?[ごお]?(記入|入力|書き|教え|聞かせ)(して|て)?(ください|下さい)|をお願いします"
)
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def _words(text: str) -> list[str]:
    return text.split()


_WHO = ["", *_words("受講者 受講生 参加者 申込者 申込人 会員 利用者 生徒 学習者 対象者 本人")]
_NAMES = [
    *(
        f"{who}{name}"
        for who, name in product(
            _WHO, _words("氏名 名前 お名前 御名前 なまえ おなまえ ご氏名 御氏名 姓名 芳名 ご芳名 御芳名")
        )
    ),
    *(f"{who}名" for who in _WHO if who),
    *(who for who in _WHO if who and who not in ("本人", "会員")),
    *_words(
        "name fullname learner learnername participant participantname student studentname member membername"
    ),
]
_FAMILIES = _words("姓 氏 苗字 名字 みょうじ familyname lastname surname")
_GIVENS = _words("名 下の名前 givenname firstname forename")
_READINGS = _words(
    "ふりがな ふりかな 振り仮名 振りがな 振仮名 仮名 かな よみ 読み よみがな よみかな 読み仮名 読みがな 読仮名"
    " 読み方 よみかた しめい かなしめい kana furigana reading yomi yomigana phonetic"
)
_CALLED = _words(
    "呼び名 呼名 よび名 よびな 呼び方 よびかた にっくねーむ 愛称 あだ名 呼ばれたい名前 表示名 nickname preferredname"
    " knownas calledname callme displayname"
)


def _either_way(one: list[str], other: list[str]) -> list[str]:
    return [word for a, b in product(one, other) for word in (a + b, b + a)]


_TAKEN_TITLES: dict[str, Taken] = {
    **dict.fromkeys((f"{name}{part}" for name, part in product(_NAMES, _GIVENS)), "given"),
    **dict.fromkeys((f"{name}{part}" for name, part in product(_NAMES, _FAMILIES)), "family"),
    **dict.fromkeys(_either_way(_NAMES, _READINGS), "reading"),
    **dict.fromkeys(_either_way(_FAMILIES, [*_READINGS, "せい"]), "family_reading"),
    **dict.fromkeys(_either_way(_GIVENS, [*_READINGS, "めい"]), "given_reading"),
    **dict.fromkeys([*(f"{word}せい" for word in [*_READINGS, *_NAMES]), "せい"], "family_reading"),
    **dict.fromkeys([*(f"{word}めい" for word in [*_READINGS, *_NAMES]), "めい"], "given_reading"),
    **dict.fromkeys([*_GIVENS, *_either_way(_GIVENS, ["漢字"])], "given"),
    **dict.fromkeys([*_FAMILIES, *_either_way(_FAMILIES, ["漢字"])], "family"),
    **dict.fromkeys([*_NAMES, "漢字", *_either_way(_NAMES, ["漢字"])], "name"),
    **dict.fromkeys(_READINGS, "reading"),
    **dict.fromkeys(_CALLED, "called"),
}
"""Of two meanings the later one holds."""

_NOT_TAKEN: tuple[tuple[Use, re.Pattern[str]], ...] = (
    ("contact", re.compile("緊急|家族|保護者|世帯|続柄|紹介者|emergency|guardian")),
    ("birth", re.compile("生年月日|誕生日|生まれ|生年|birth|^dob$")),
    ("age", re.compile("年齢|年令|年代|^歳$|^才$|^age$")),
    ("sex", re.compile("性別|^sex$|^gender$|^男女$")),
    ("mail", re.compile("めーる|めあど|mail")),
    ("phone", re.compile("電話|でんわ|携帯|連絡先|ふぁっくす|^tel|fax|phone|mobile")),
    (
        "address",
        re.compile(
            "住所|じゅうしょ|お?住まい|郵便|〒|都道府県|市区町村|市町村|番地|町名|地区|地域|自治会|address|^zip|postal"
        ),
    ),
    (
        "group",
        re.compile(
            "^(組|班|くらす|こーす|教室|会場|ぐるーぷ|席|座席|座席番号|机|てーぶる|class|group|course|seat|table|曜日)名?$"
        ),
    ),
    ("day", re.compile("(申込|申し込み|受付|登録|同意|参加|受講|入会).*日")),
    (
        "number",
        re.compile(
            "^(no|番号|連番|通番|id|no\\d*|#|番|number|.*(会員|受付|申込|申し込み|整理|通し|登録|受講者?|参加者?)(番号|no))$"
        ),
    ),
    ("note", re.compile("備考|びこう|めも|特記|その他|摘要|remark|note|comment")),
)

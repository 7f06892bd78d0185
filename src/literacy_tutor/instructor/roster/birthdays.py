"""Days as Japanese lists write them. They only tell two people of one name apart, and are then forgotten."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

_ERAS = {
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018,
    "明": 1867, "大": 1911, "昭": 1925, "平": 1988, "令": 2018,
    "m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018,
}  # fmt: skip
"""The year before each one's first."""
_JAPANESE = re.compile(
    rf"({'|'.join(_ERAS)})\.?(元|\d{{1,2}})(?:年|[./-])(\d{{1,2}})(?:月|[./-])(\d{{1,2}})日?(?:生|生まれ)?"
)
_WESTERN = re.compile(r"(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?(?:生|生まれ)?")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"[1-9]\d{2,4}")
_REMARK = re.compile(r"\(.*?\)|t?00:00(?::00)?$")
_DAY_ZERO = date(1899, 12, 30)
"""Of Excel's day numbers from March 1900 on, for it believes in a 29 February of that year."""
_FIRST_SOUND = 61


def day_of(cell: str) -> date | None:
    """令和6年4月1日, R6.4.1, S20/1/5, 昭和20年1月5日生, 1945-01-05, 19450105 and Excel's 16442; None for anything else."""
    text = "".join(unicodedata.normalize("NFKC", cell).casefold().split())
    text = _REMARK.sub("", text)
    if found := _JAPANESE.fullmatch(text):
        era, year, month, day = found.groups()
        return _day(_ERAS[era] + (1 if year == "元" else int(year)), int(month), int(day))
    if found := _WESTERN.fullmatch(text) or _DIGITS.fullmatch(text):
        return _day(*map(int, found.groups()))
    if _SERIAL.fullmatch(text) and int(text) >= _FIRST_SOUND:
        return _DAY_ZERO + timedelta(days=int(text))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

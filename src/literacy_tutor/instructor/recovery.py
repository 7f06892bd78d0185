"""The recovery code: 24 digits in six groups that let a teacher choose a new PIN, and the sheet on which they stand."""

from __future__ import annotations

import secrets
from datetime import date
from itertools import count
from pathlib import Path

from literacy_tutor.common.dates import with_year
from literacy_tutor.common.errors import UserError

GROUPS, GROUP_DIGITS = 6, 4
DIGITS = GROUPS * GROUP_DIGITS
_CHANCE = GROUP_DIGITS - 1
"""The last digit of a group is its check, so 18 digits are chance, 60 bits: nobody guesses them, and no wait is needed."""
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
"""H. M. Damm's quasigroup (2004): its check finds each wrong digit and each two that changed places."""


def make_code() -> str:
    chance = [f"{secrets.randbelow(10**_CHANCE):0{_CHANCE}}" for _ in range(GROUPS)]
    return "".join(three + _check(three, place) for place, three in enumerate(chance))


def in_groups(code: str) -> tuple[str, ...]:
    return tuple(code[at : at + GROUP_DIGITS] for at in range(0, len(code), GROUP_DIGITS))


def mistyped_group(code: str) -> int | None:
    """The first complete group that cannot be right, counted from 1; the check also knows a group's place."""
    for place, group in enumerate(in_groups(code)):
        if len(group) == GROUP_DIGITS and _check(group[:_CHANCE], place) != group[_CHANCE]:
            return place + 1
    return None


def _check(digits: str, place: int) -> str:
    interim = place
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def sheet(language: str, group: str, code: str, made: date) -> str:
    """The whole sheet as plain text, for a file or a printer."""
    numbered = "   ".join(f"{number}) {four}" for number, four in enumerate(in_groups(code), 1))
    words = _JAPANESE if language == "ja" else _ENGLISH
    return words.format(group=group, day=with_year(made, language), numbered=numbered)


def save_sheet(folder: Path, language: str, group: str, code: str, made: date) -> Path:
    """The sheet as a file of its own, for any editor of any system. Raises UserError where the folder does not take it."""
    name = "先生の画面の控え" if language == "ja" else "recovery-sheet"
    text = sheet(language, group, code, made)
    try:
        return _write_anew(folder, f"{name}-{made.isoformat()}", text)
    except OSError as refused:
        raise UserError(
            f"The sheet could not be saved in {folder}. Please copy it by hand. ({refused.strerror})",
            f"控えを「{folder}」に 保存できませんでした。紙に 書き写してください。（{refused.strerror}）",
        ) from refused


def _write_anew(folder: Path, name: str, text: str) -> Path:
    """Under another name where that one is taken."""
    if not folder.is_dir():
        folder.mkdir(parents=True)
    for number in count(1):
        file = folder / (f"{name}-{number}.txt" if number > 1 else f"{name}.txt")
        if not file.exists():
            break
    file.write_text(text, encoding="utf-8-sig", newline="\r\n")
    return file


_JAPANESE = """\
先生の画面の 控え

団体：{group}
作った日：{day}

暗証番号を わすれたとき、つぎの 24けたの 数字で、新しい 暗証番号に 変えられます。

    {numbered}

使い方
1. はじめの 画面で「先生・ボランティア」を えらびます。
2. 「暗証番号を わすれた」を えらび、上の 数字を 入れます。
3. 新しい 暗証番号を 決めます。新しい 控えも できます。

USBメモリーの コピーを 開くとき
この 24けたの 数字は、教室の おわりに USBメモリーへ 入れた コピーも 開きます。
パソコンに くわしい 方に、コピーの となりの README.txt を 見せてください。

しまう ところ
・かぎの かかる 引き出しなど、代表の方が 知っている ところ。
・パソコンと いっしょには 置きません。
・写真に とったり、人に 送ったり しません。

新しい 控えを 作ると、この 控えで 暗証番号は 変えられなくなります。
新しい 控えで 開けるのは、そのあとに 作った コピーだけです。
この 控えの ころの USBメモリーが あるあいだは、すてずに とっておきます。
"""
_ENGLISH = """\
Recovery sheet for the helpers' side

Group: {group}
Made on: {day}

If the PIN is forgotten, these 24 digits let you choose a new one.

    {numbered}

How to use it
1. On the first page choose "For helpers".
2. Choose "I forgot the PIN" and enter the digits above.
3. Choose a new PIN. You are then given a new sheet.

To open a copy on a USB stick
These 24 digits also open the copies that were put on sticks when a class ended.
Show somebody who is good with computers the README.txt beside the copy.

Where to keep it
- In a locked drawer, or another place that those in charge know.
- Never together with the laptop.
- Do not photograph it or send it to anybody.

When a new sheet is made, this one no longer changes the PIN, and the new one opens
only copies made after it. Keep this one as long as there are sticks from its time.
"""

"""What a roster says of a file it cannot take, and of what it leaves out: which file, where, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.roster.grid import (
    LONGEST_CELL,
    MOST_BYTES,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_UNPACKED,
    letter,
)

_SAVE_JA = "Excel で開いて、「名前を付けて保存」で「Excel ブック（.xlsx）」をえらび、そのファイルを読みこんでください。"
_SAVE_EN = "Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose that file."
_SPLIT_JA = "人の名前だけの小さな表にして、もう一度えらんでください。"
_SPLIT_EN = "Make it a smaller table with the people only, and choose it again."


class Said(NamedTuple):
    """The same in both languages."""

    ja: str
    en: str


def place(row: int, column: int | None = None) -> Said:
    """Both count from 0."""
    if column is None:
        return Said(f"{row + 1}行目", f"row {row + 1}")
    return Said(f"{row + 1}行目の {letter(column)}列", f"row {row + 1}, column {letter(column)}")


def _of(file: str, ja: str, en: str) -> UserError:
    return UserError(f"{file}: {en}", f"「{file}」{ja}")


def not_opened(file: str, reason: str) -> UserError:
    return _of(
        file,
        f"を開けません（{reason}）。Excel で開いているときは、閉じてから、もう一度えらんでください。",
        f"it cannot be opened ({reason}). If Excel has it open, close it there, and choose it again.",
    )


def empty(file: str) -> UserError:
    return _of(
        file,
        "には何も入っていません。名前の入ったファイルをえらんでください。",
        "nothing is in it. Choose the file with the names.",
    )


def too_large(file: str, size: int) -> UserError:
    most = MOST_BYTES // 1_000_000
    return _of(
        file,
        f"は大きすぎます（{size // 1_000_000} MB。{most} MB までです）。{_SPLIT_JA}",
        f"it is too large ({size // 1_000_000} MB; {most} MB is the most). {_SPLIT_EN}",
    )


def unpacks_too_large(file: str) -> UserError:
    most = MOST_UNPACKED // 1_000_000
    return _of(
        file,
        f"は、広げると大きくなりすぎます（{most} MB までです）。{_SPLIT_JA}",
        f"it unpacks to more than {most} MB. {_SPLIT_EN}",
    )


def too_many_cells(file: str, row: int, column: int) -> UserError:
    """Row and column of the last cell, from 0."""
    return _of(
        file,
        f"の表は大きすぎます（{letter(column)}列の {row + 1}行目まであります。{MOST_ROWS}行、{MOST_COLUMNS}列、"
        f"{MOST_CELLS}マスまでです）。遠くはなれたマスに何か入っていないかを見てください。{_SPLIT_JA}",
        f"the table is too large: it reaches to row {row + 1}, column {letter(column)} ({MOST_ROWS} rows, "
        f"{MOST_COLUMNS} columns and {MOST_CELLS} cells are the most). See whether something stands in a cell "
        f"far away. {_SPLIT_EN}",
    )


def cell_too_long(file: str, row: int, column: int | None = None) -> UserError:
    at = place(row, column)
    return _of(
        file,
        f"の{at.ja}の文字が多すぎます（{LONGEST_CELL}字までです）。短くするか、消してください。",
        f"the text in {at.en} is too long ({LONGEST_CELL} characters are the most). Shorten it or take it out.",
    )


def locked(file: str) -> UserError:
    return _of(
        file,
        "にはパスワードがかかっています。Excel で開き、「ファイル」→「情報」→「ブックの保護」でパスワードを消して"
        "保存してから、もう一度えらんでください。",
        "it is protected by a password. Open it in Excel, take the password away (File, Info, Protect Workbook), "
        "save it, and choose it again.",
    )


def another_kind(file: str, what: Said) -> UserError:
    return _of(
        file,
        f"は、中身が{what.ja}です。{_SAVE_JA}",
        f"what is in it is {what.en}. {_SAVE_EN}",
    )


def no_list(file: str, what: Said) -> UserError:
    """Nothing that Excel could save in another way."""
    return _of(
        file,
        f"は、中身が{what.ja}です。Excel か CSV の名簿をえらんでください。",
        f"what is in it is {what.en}. Choose a list made with Excel, or a CSV file.",
    )


def damaged(file: str) -> UserError:
    return _of(
        file,
        f"は、こわれているか、作りがちがうため、読めません。{_SAVE_JA}",
        f"it is damaged, or made in another way, and cannot be read. {_SAVE_EN}",
    )


def unknown_letters(file: str, row: int) -> UserError:
    return _of(
        file,
        f"の{row + 1}行目の文字コードがわかりません（UTF-8 でも Shift_JIS でもありません）。{_SAVE_JA}",
        f"the letters in row {row + 1} are neither UTF-8 nor Shift_JIS. {_SAVE_EN}",
    )


def stray_quote(file: str, row: int) -> UserError:
    return _of(
        file,
        f'の{row + 1}行目から、引用符（"）が閉じていないか、とちゅうにあります。その行の " を直すか消すかしてください。',
        f'from row {row + 1} on, a quotation mark (") is not closed or stands inside a cell. Put it right or take it out.',
    )


def no_heading(file: str, seen: str) -> UserError:
    """`seen`: the first words in it, for a person to see whether they are garbled."""
    return _of(
        file,
        f"に「氏名」や「名前」の見出しが見つかりません。はじめの文字は「{seen}」です。文字が化けているときは、"
        "Excel で開いて .xlsx で保存してください。化けていないときは、名前の列のいちばん上に「氏名」と書いてください。",
        f"no column is headed “氏名”, “名前” or “Name”. It begins with “{seen}”. If that is garbled, open the file in "
        "Excel and save it as .xlsx; if not, write “Name” above the column of names.",
    )


def nobody(file: str, row: int) -> UserError:
    """`row`: of the heading, from 0."""
    return _of(
        file,
        f"の見出し（{row + 1}行目）の下に、名前がありません。名前を入れて保存し、もう一度えらんでください。",
        f"no name stands below the heading in row {row + 1}. Type the names, save it, and choose it again.",
    )

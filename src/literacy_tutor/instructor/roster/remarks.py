"""What there is to say of a whole roster: columns that are not taken, other sheets, a name that does not fit."""

from __future__ import annotations

from collections.abc import Sequence

from literacy_tutor.instructor.roster.columns import TAKEN, Column, Heading
from literacy_tutor.instructor.roster.grid import Grid
from literacy_tutor.instructor.roster.refusals import Said

_TEXT_ENDINGS = (".csv", ".txt", ".tsv")


def remarks_on(grid: Grid, heading: Heading, others: Sequence[str], without_reading: int) -> tuple[Said, ...]:
    """`without_reading`: how many people."""
    said = [_not_taken(column) for column in heading.columns if column.use not in TAKEN]
    if without_reading:
        people = "1 person has" if without_reading == 1 else f"{without_reading} people have"
        said.append(
            Said(
                f"ふりがなのない方が{without_reading}人います。五十音順の場所に並びません。",
                f"{people} no reading, and will not be sorted by it.",
            )
        )
    if others:
        listed = "、".join(f"「{one}」" for one in others)
        said.append(
            Said(
                f"ほかのシート（{listed}）は読んでいません。",
                f"Other sheets are not read: {', '.join(others)}.",
            )
        )
    if (grid.kind == "excel") == grid.file.casefold().endswith(_TEXT_ENDINGS):
        said.append(_another_name(grid))
    return tuple(said)


def _not_taken(column: Column) -> Said:
    at = f"「{column.title}」（{column.letter}列）"
    match column.use:
        case "unknown":
            return Said(
                f"{at}は、何の列かわからないので、取りこみません。",
                f"“{column.title}” (column {column.letter}) is not taken: what it is is not known.",
            )
        case "repeated":
            return Said(
                f"{at}は、左の列と同じ見出しなので、取りこみません。人が入っているときは、1つの列にまとめてください。",
                f"“{column.title}” (column {column.letter}) is not taken: a column to its left has this heading. "
                "If people stand in it, move them into one column.",
            )
        case "birth":
            return Said(
                f"{at}は取りこみません。同じ名前の人を見分けるためだけに使います。",
                f"“{column.title}” (column {column.letter}) is not taken. It only tells people of one name apart.",
            )
        case _:
            return Said(
                f"{at}は取りこみません。",
                f"“{column.title}” (column {column.letter}) is not taken.",
            )


def _another_name(grid: Grid) -> Said:
    if grid.kind == "excel":
        return Said(
            "ファイル名は文字の表（CSV など）ですが、中身は Excel でした。そのまま読みました。",
            "It is named like a text file, but is an Excel file. It was read all the same.",
        )
    return Said(
        "ファイル名は Excel ですが、中身は文字の表（CSV など）でした。そのまま読みました。",
        "It is named like an Excel file, but is text. It was read all the same.",
    )

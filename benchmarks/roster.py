"""A list of 10,000 people, from the file to the disk: read, understood, shown, taken in; the slowest kind of file counts."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from benchmarks.rows import Row
from literacy_tutor.common.clock import wall_clock
from literacy_tutor.instructor.roster.preview import derive_preview, entrants
from literacy_tutor.instructor.roster.reading import read_list
from literacy_tutor.instructor.sheets import Table, write_xlsx
from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import learners
from literacy_tutor.records.roster import take_in

PEOPLE = 10_000
ALREADY = 1_000
"""Of them are learners before, so that there is somebody to compare with."""
TITLES = ("番号", "氏名", "フリガナ", "生年月日", "住所", "電話番号", "備考")
FAMILIES = ("田中 タナカ", "佐藤 サトウ", "鈴木 スズキ", "髙橋 タカハシ", "渡邊 ワタナベ")
GIVENS = ("花 ハナ", "一 ハジメ", "清 キヨシ", "幸子 サチコ")


def measure(scratch: Path) -> Iterator[Row]:
    yield Row("roster_10000_ms", max(_taken_in(path) for path in _lists(scratch)), "ms", 2000)


def _lists(folder: Path) -> Iterator[Path]:
    """The same people as an office's CSV and as an Excel file."""
    table = Table("名簿", TITLES, tuple(_people()))
    text = io.StringIO(newline="")
    csv.writer(text).writerows([("令和8年度 スマホ教室 名簿",), table.columns, *table.rows])
    (folder / "list.csv").write_bytes(text.getvalue().encode("cp932"))
    write_xlsx(table, folder / "list.xlsx")
    return iter((folder / "list.csv", folder / "list.xlsx"))


def _people() -> Iterator[tuple[str, ...]]:
    for number, (family, given) in zip(range(PEOPLE), _names(), strict=False):
        (name, reading), (first, first_reading) = family.split(), given.split()
        phone, born = f"090-0000-{number:04}", f"S{20 + number % 20}.{number % 12 + 1}.{number % 28 + 1}"
        yield (
            f"{number + 1}",
            f"{name}　{first}{number}",
            f"{reading}　{first_reading}",
            born,
            "港町1-2-3",
            phone,
            "",
        )


def _names() -> Iterator[tuple[str, str]]:
    while True:
        yield from product(FAMILIES, GIVENS)


def _taken_in(path: Path) -> float:
    """Milliseconds."""
    with open_database(path.with_suffix(f"{path.suffix}.records"), wall_clock) as database:
        shown = derive_preview(read_list(path), ())
        take_in(database, entrants(shown, shown.suggested[:ALREADY], ("cat", "dog")))
        begun = time.perf_counter()
        shown = derive_preview(read_list(path), learners(database, archived=False))
        rows = [entry.row for entry in shown.people]
        ids = take_in(database, entrants(shown, rows, ("cat", "dog")))
        elapsed = time.perf_counter() - begun
    known = sum(bool(entry.known) for entry in shown.people)
    if (len(ids), known) != (PEOPLE, ALREADY):
        raise RuntimeError(f"of {PEOPLE} people {len(ids)} were taken in, {known} of them known before")
    return elapsed * 1000

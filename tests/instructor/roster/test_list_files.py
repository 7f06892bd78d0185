"""The files that may be a list are found where people put them, the newest first."""

from __future__ import annotations

import os
from pathlib import Path

from literacy_tutor.instructor.roster.list_files import MOST, list_files


def put(path: Path, age: int) -> Path:
    """`age`: seconds since some day."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("氏名\n", encoding="utf-8")
    os.utime(path, (1_800_000_000 - age, 1_800_000_000 - age))
    return path


def test_lists_of_some_folders_stand_by_their_day_with_the_name_of_the_folder(tmp_path: Path) -> None:
    put(tmp_path / "デスクトップ" / "名簿.csv", 50)
    put(tmp_path / "デスクトップ" / "講座" / "申込.XLSX", 10)
    put(tmp_path / "ダウンロード" / "受講者.xls", 30)
    found = list_files([tmp_path / "デスクトップ", tmp_path / "ダウンロード", tmp_path / "ありません"])
    assert [(one.path.name, one.place) for one in found] == [
        ("申込.XLSX", "デスクトップ／講座"), ("受講者.xls", "ダウンロード"), ("名簿.csv", "デスクトップ"),
    ]  # fmt: skip


def test_what_is_no_list_and_what_excel_only_has_open_are_passed_over(tmp_path: Path) -> None:
    for name in ("写真.jpg", "~$名簿.xlsx", ".かくれた.csv", "一太郎.jtd"):
        put(tmp_path / name, 0)
    put(tmp_path / "深い" / "深い" / "名簿.csv", 0)
    (tmp_path / "フォルダー.csv").mkdir()
    assert list_files([tmp_path]) == []


def test_what_cannot_be_looked_into_hides_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "輪.csv").symlink_to(tmp_path / "輪.csv")
    (tmp_path / "なし.csv").symlink_to(tmp_path / "どこにも")
    put(tmp_path / "名簿.csv", 0)
    assert [one.path.name for one in list_files([tmp_path])] == ["名簿.csv"]


def test_lists_with_macros_and_of_other_programs_are_shown(tmp_path: Path) -> None:
    """The one is read, of the others it is said how to save them."""
    for age, name in enumerate(("名簿.xlsm", "名簿.ods", "名簿.xlsb")):
        put(tmp_path / name, age)
    assert [one.path.name for one in list_files([tmp_path])] == ["名簿.xlsm", "名簿.ods", "名簿.xlsb"]


def test_of_many_the_newest_are_shown_and_one_of_two_folders_only_once(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        put(tmp_path / f"{number}.csv", number)
    found = list_files([tmp_path, tmp_path])
    assert [one.path.stem for one in found] == [str(number) for number in range(MOST)]

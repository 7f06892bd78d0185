"""Addresses of database files, as SQLite reads them."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from literacy_tutor.records import driver
from literacy_tutor.records.database import Database


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/home/npo/みほん 1/records.db"), "file:///home/npo/%E3%81%BF%E3%81%BB%E3%82%93%201/records.db"),
        (PureWindowsPath(r"C:\Users\npo\records.db"), "file:///C:/Users/npo/records.db"),
        (PureWindowsPath(r"\\server\share\class 1\records.db"), "file:////server/share/class%201/records.db"),
    ],
)  # fmt: skip
def test_no_address_names_a_machine(path: PurePath, address: str) -> None:
    assert driver.address(path) == address


def test_sqlite_opens_a_path_that_begins_as_a_share_does(db: Database) -> None:
    with driver.connect_untouching(Path(f"/{db.path.absolute()}")) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] != 0
    connection.close()

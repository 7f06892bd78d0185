"""Watching over the log: every row's hash, the numbering of every device, and SQLite's own check."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from literacy_tutor.records.driver import Parameters, Row

ReadRows = Callable[[str, Parameters], list[Row]]

_PAGE = 5000
# As bytes, because a flipped bit may leave a text that is no longer UTF-8.
_ROWS_AFTER = f"""SELECT n, CAST(id AS BLOB), CAST(device AS BLOB), CAST(seq AS BLOB), CAST(learner AS BLOB),
    CAST(attempt AS BLOB), CAST(kind AS BLOB), CAST(payload AS BLOB), CAST(at AS BLOB), CAST(hash AS BLOB)
    FROM event WHERE n > ? ORDER BY n LIMIT {_PAGE}"""
_MISSING = """SELECT coalesce(sum(highest - found), 0) FROM
    (SELECT max(seq) AS highest, count(*) AS found FROM event GROUP BY device)"""


SALVAGED = "records_salvaged"
"""A fact of its own, without a learner; its payload's `missing` says how many numbers are missing ever since."""
_LAST_SALVAGE = """SELECT payload FROM event WHERE learner IS NULL AND kind = ? ORDER BY n DESC LIMIT 1"""


class BadRow(NamedTuple):
    """An event whose hash does not fit; `n` is its place of arrival, the rest is what can be read of it."""

    n: int
    device: str
    seq: str


class Verification(NamedTuple):
    """`checked` rows were read, `bad` do not fit their hash, `missing` numbers of devices have no row.

    What a salvage could not find is missing for good, and not counted again.
    `last` is the place of the last row read: the next verification may begin there.
    """

    checked: int
    bad: tuple[BadRow, ...]
    missing: int
    last: int

    @property
    def good(self) -> bool:
        return not self.bad and not self.missing

    @property
    def complaint(self) -> str | None:
        """What is wrong with the log, as part of a sentence; None when nothing is."""
        parts = []
        if self.bad:
            parts.append(f"{_events(len(self.bad))} not as written")
        if self.missing:
            parts.append(f"{_events(self.missing)} missing")
        return " and ".join(parts) or None


def _events(count: int) -> str:
    return "1 event is" if count == 1 else f"{count} events are"


def row_hash(columns: Iterable[bytes | None]) -> bytes:
    """Eight bytes over all columns but the hash and the place of arrival; each column with its length."""
    from literacy_tutor.common.digest import blake2b  # opening the records need not wait for it

    whole = b"".join([b"-" if column is None else b"%d:%b" % (len(column), column) for column in columns])
    return blake2b(whole, digest_size=8).digest()


def verify_rows(rows: ReadRows, since: int = 0) -> Verification:
    """Reads the events that arrived after `since` in pages, so that others may read and write in between."""
    checked, last, bad = 0, since, []
    while page := rows(_ROWS_AFTER, (last,)):
        for n, *columns, stored in page:
            if row_hash(columns) != stored:
                bad.append(
                    BadRow(n, columns[1].decode(errors="replace"), columns[2].decode(errors="replace"))
                )
        checked, last = checked + len(page), page[-1]["n"]
    return Verification(checked, tuple(bad), max(0, missing_numbers(rows) - known_missing(rows)), last)


def missing_numbers(rows: ReadRows) -> int:
    """How many numbers below a device's highest have no event."""
    return int(rows(_MISSING, ())[0][0])


def known_missing(rows: ReadRows) -> int:
    """How many of them the newest salvage has counted."""
    import json

    try:
        payload = json.loads(rows(_LAST_SALVAGE, (SALVAGED,))[0][0])
        return int(payload["missing"])
    except (IndexError, KeyError, TypeError, ValueError):  # none, or one whose hash does not fit either
        return 0


def quick_check(rows: ReadRows, part: str = "10") -> list[str]:
    """What SQLite finds wrong with the whole file, at most ten lines, or with one table; empty when it finds nothing.

    Rows and pages; an index may name what is not there.
    """
    return _found(rows(f"PRAGMA quick_check({part})", ()))


def full_check(rows: ReadRows) -> list[str]:
    """The same, and whether each index has the rows of its table: three times as long, a third of what the hashes take."""
    return _found(rows("PRAGMA integrity_check(10)", ()))


def _found(lines: list[Row]) -> list[str]:
    found = [row[0] for row in lines]
    return [] if found == ["ok"] else found

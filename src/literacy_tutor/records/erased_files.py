"""Under an erasing: the files beside the records in which somebody may still stand; backups are written again without them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, suppress
from pathlib import Path

from literacy_tutor.records import aside, driver
from literacy_tutor.records.driver import Connection, Parameters, Row, SqliteError
from literacy_tutor.records.kept_backups import dated_backups, problem_in

Run = Callable[[str, Parameters], list[Row]]
"""SQL on whatever connection."""
PARTIAL = ".partial"
_CHUNK = 1 << 20
_THESE = "IN (SELECT value FROM json_each(:ids))"
_GONE = (
    ("running_action", f"attempt IN (SELECT id FROM open_attempt WHERE learner {_THESE})"),
    ("open_attempt", f"learner {_THESE}"),
    ("learner_setting", f"learner {_THESE}"),
    ("note", f"learner {_THESE}"),
    ("person", f"id {_THESE}"),
)
"""What goes of each table; those that refer to others first."""
_BLANK = "○○"
_LONG = 3
_ENDS = r"(?=さん|様|さま|ちゃん|くん|君|氏|先生|\W|$)"


def delete_rows(run: Run, ids: Collection[str], names: Collection[str]) -> None:
    """From our tables, of whatever version, as far as they are there; a name in somebody else's note is blanked."""
    tables = {row[0] for row in run("SELECT name FROM sqlite_schema WHERE type = 'table'", ())}
    for table, which in _GONE:
        if table in tables:
            run(f"DELETE FROM {table} WHERE {which}", _these(ids))
    if "note" in tables:
        blank_in_notes(run, names)


def blank_in_notes(run: Run, names: Collection[str]) -> None:
    for id, text, answer in run("SELECT id, text, answer FROM note", ()):
        blanked = blank(text, names), blank(answer, names)
        if blanked != (text, answer):
            run("UPDATE note SET text = ?, answer = ? WHERE id = ?", (*blanked, id))


def blank(text: str, names: Collection[str]) -> str:
    """田中 はなさんに電話 -> ○○さんに電話. A short name may begin another word: はなし, はなさん -> はなし, ○○さん."""
    for name in sorted(names, key=len, reverse=True):
        whole = re.escape(name) + (_ENDS if len(name) < _LONG else "")
        text = re.sub(whole, _BLANK, text)
    return text


def spellings(run: Run, ids: Collection[str]) -> set[str]:
    """All that they are called there, with and without blanks, and the parts of it that nobody else's name has."""
    whole = {
        name
        for row in run(f"SELECT name, reading FROM person WHERE id {_THESE}", _these(ids))
        for name in row
        if name
    }
    others = run(f"SELECT name, reading FROM person WHERE id NOT {_THESE}", _these(ids))
    theirs = "\n".join(part for row in others for part in row)
    parts = {part for name in whole for part in name.split() if len(part) > 1}
    return whole | {"".join(name.split()) for name in whole} | {part for part in parts if part not in theirs}


def spellings_in_backups(folder: Path, ids: Collection[str]) -> set[str]:
    """Also what they were called before."""
    found: set[str] = set()
    for path in dated_backups(folder):
        if traces(path, ids):
            with (
                suppress(SqliteError, UnicodeDecodeError),
                closing(driver.connect_untouching(path)) as connection,
            ):
                found |= spellings(runner(connection), ids)
    return found


def _these(ids: Collection[str]) -> dict[str, str]:
    return {"ids": json.dumps(sorted(ids))}


def traces(path: Path, words: Collection[str]) -> bool:
    """Whether one of them stands anywhere in its bytes."""
    sought = [word.encode() for word in words]
    longest = max((len(word) for word in sought), default=0)
    before = b""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            whole = before + chunk
            if any(word in whole for word in sought):
                return True
            before = whole[-longest:]
    return False


def files_with(folder: Path, ids: Collection[str], names: Collection[str]) -> tuple[list[Path], list[Path]]:
    """Backups to be written again, and files that cannot be read but whose bytes tell of them.

    In a backup or a damaged file they may stand under a name that is not known any more, so its ids count there.
    """
    backups, damaged = dated_backups(folder), aside.kept_aside(folder)
    good: list[Path] = []
    unreadable: list[Path] = []
    for path in _beside_the_records(folder):
        may_have_rows = path in backups or path.parent in damaged
        if traces(path, {*names, *ids} if may_have_rows else names):
            (good if path in backups and not problem_in(path) else unreadable).append(path)
    return good, unreadable


def rewrite(backup: Path, ids: Collection[str], names: Collection[str]) -> None:
    """The same backup without them, checked before it takes the old one's place."""
    partial = backup.with_suffix(f".db{PARTIAL}")
    partial.unlink(missing_ok=True)
    with closing(driver.connect_untouching(backup)) as whole, closing(driver.connect_alone(partial)) as copy:
        driver.copy_whole(whole, copy)
        copy.execute("PRAGMA journal_mode = delete")
        names = {*names, *spellings(runner(copy), ids)}
        copy.execute("BEGIN")
        delete_rows(runner(copy), ids, names)
        copy.execute("COMMIT")
        copy.execute("VACUUM")  # no free space, in which names may have been kept
    if problem := problem_in(partial):
        partial.unlink()
        raise RuntimeError(f"{backup.name} was good, and is not without them: {problem}")
    aside.sync(partial)
    partial.replace(backup)
    aside.sync_folder(backup.parent)


def runner(connection: Connection) -> Run:
    """Of a connection that nobody else uses."""
    return lambda sql, parameters: connection.execute(sql, parameters).fetchall()


def remove(path: Path, folder: Path) -> None:
    """A damaged file that was kept aside goes with its folder, which holds nothing else."""
    if path.parent in aside.kept_aside(folder):
        shutil.rmtree(path.parent)
    else:
        path.unlink(missing_ok=True)


def _beside_the_records(folder: Path) -> Iterator[Path]:
    """Every file that may have names in it."""
    for path in sorted(folder.rglob("*")):
        own = path.parent == folder and (
            path.name.startswith("records.db") or path.suffix in (".lock", ".txt")
        )
        if path.is_file() and not own and not path.is_relative_to(folder / "cache"):
            yield path

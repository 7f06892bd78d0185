"""From a folder to a connection: looks before it opens, migrates what is older, salvages what is damaged."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from literacy_tutor.common.clock import Clock
from literacy_tutor.records import aside, driver, inspection, migrations
from literacy_tutor.records.driver import Connection
from literacy_tutor.records.places import place_of
from literacy_tutor.records.refusals import DamagedRecords
from literacy_tutor.records.trouble import in_words


def connect_for_writing(path: Path, clock: Clock) -> Connection:
    """Up to date, and whole as far as was looked. The caller has the folder's lock."""
    with in_words(path):
        aside.finish(path)
        noted = aside.noted_damage(path.parent)
    if noted is None:
        try:
            return _connect(path, clock)
        except DamagedRecords as damage:
            noted = damage.what
    put_right(path, noted, clock)
    return _connect(path, clock)


def put_right(path: Path, what: str, clock: Clock) -> None:
    """What can be read of the damaged file goes into new records; raises UserError where that cannot be."""
    from literacy_tutor.records.salvage import salvage  # hardly ever needed

    with in_words(path):
        salvage(path, what, clock)


def connect(path: Path) -> Connection:
    """As the folder allows; nothing is looked at."""
    return driver.connect_writing(path, log=place_of(path.parent).kind == "local")


def connect_for_reading(path: Path, clock: Clock) -> Connection:
    """Records of an older version, and none, are read in memory, so that reading never changes a byte."""
    with in_words(path):
        standing = inspection.look(path)
        if standing == "current":
            return driver.connect_reading(path)
        connection = driver.connect_memory()
        if standing == "older":
            with closing(driver.connect_reading(path)) as old:
                driver.copy_whole(old, connection)
        migrations.bring_up_to_date(connection, clock)
        return connection


def _connect(path: Path, clock: Clock) -> Connection:
    with in_words(path):
        standing = inspection.look(path, alone=True)
        connection = connect(path)
        try:
            if standing != "current":
                migrations.bring_up_to_date(connection, clock)
            connection.execute("SELECT id FROM device").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

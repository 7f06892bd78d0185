"""A copy of records that comes back: checked, and under another identity before anything is written to it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from literacy_tutor.common.ids import new_id
from literacy_tutor.records import aside, driver
from literacy_tutor.records.kept_backups import problem_in
from literacy_tutor.records.refusals import DamagedRecords

if TYPE_CHECKING:
    from pathlib import Path

    from literacy_tutor.common.clock import Clock


def make_own(copy: Path, clock: Clock) -> None:
    """The laptop it came from may go on writing: no number may be given twice. Raises DamagedRecords."""
    if problem := problem_in(copy):
        raise DamagedRecords(copy, problem)
    with closing(driver.connect_alone(copy)) as connection:
        now = clock().isoformat(timespec="milliseconds")
        connection.execute("INSERT INTO device (id, since) VALUES (?, ?)", (new_id(), now))
    aside.sync(copy)

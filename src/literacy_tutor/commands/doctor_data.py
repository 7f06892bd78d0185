"""For `doctor`: the data folder, the records in it, their backups, and the lessons; in counts, without a name."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import disk_usage
from time import perf_counter

from literacy_tutor.commands.findings import Finding, Grade, graded, many, note, ok, problem
from literacy_tutor.common import log
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ruby import plain
from literacy_tutor.records import aside, second_start
from literacy_tutor.records.checkup import Checkup, check_up
from literacy_tutor.records.database import open_read_only
from literacy_tutor.records.kept_backups import dated_backups, sort_out
from literacy_tutor.records.places import place_of

LITTLE_MB, HARDLY_ANY_MB = 500, 50
OLD_DAYS = 30


def look_at_folder(data: Path) -> Iterator[Finding]:
    if warning := place_of(data).warning:
        yield problem(plain(warning.ja), warning.en)
    else:
        yield ok(
            f"記録の 場所は、この パソコンの 中です（{data}）。",
            f"Records are kept on this computer ({data}).",
        )
    yield _may_be_written(data)
    yield _room(data)
    if second_start.is_second(data):
        yield ok("アプリは いま 開いています。", "The program is open now.")


def look_at_records(data: Path) -> tuple[Checkup | None, list[Finding]]:
    """None where they cannot be read."""
    found, finding = _check_up(data)
    return found, [finding, *_kept_aside(data), *_failures(data)]


def _check_up(data: Path) -> tuple[Checkup | None, Finding]:
    try:
        with open_read_only(data) as database:
            found = check_up(database)
    except UserError as error:
        return None, problem(plain(error.ja), error.en)
    counts_ja = f"記録：{found.learners}人、練習 {found.attempts}回、できごと {found.events}件。"
    counts_en = f"Records: {many(found.learners, 'learner')}, {many(found.attempts, 'attempt')}, {many(found.events, 'event')}."
    damage = found.complaint or aside.noted_damage(data)
    return found, graded(
        Grade.PROBLEM if damage else Grade.OK,
        counts_ja,
        counts_en,
        "こわれた ところが あります。アプリを 開くと、自分で 直します。",
        f"Something is damaged ({damage}): open the program, and it puts that right by itself.",
    )


def look_at_backups(data: Path, found: Checkup | None, now: datetime) -> Finding:
    backups = dated_backups(data)
    newest, damaged = sort_out(data)
    if newest is None:
        if backups:
            return problem(
                f"バックアップ {len(backups)}この どれも 読めません。",
                f"None of {len(backups)} backups can be read.",
            )
        if found and found.events:
            return note(
                "バックアップが まだ ありません。アプリを 閉じると できます。",
                "There is no backup yet. Closing the program makes one.",
            )
        if found is None:
            return note("バックアップは ありません。", "There is no backup.")
        return ok("バックアップは まだ いりません。", "There is nothing to back up yet.")
    days = (now.date() - backups[newest]).days
    ja = f"バックアップ {len(backups)}こ。読める いちばん新しいものは {days}日前。"
    en = f"{many(len(backups), 'backup')}; the newest good one is {many(days, 'day')} old."
    if damaged:
        return note(
            f"{ja}読めないもの {len(damaged)}こ。ほかは だいじょうぶです。",
            f"{en} {len(damaged)} cannot be read; the program takes another one.",
        )
    old = days > OLD_DAYS or days < -1
    return graded(
        Grade.NOTE if old else Grade.OK,
        ja,
        en,
        "日付を たしかめてください。",
        "See whether that can be right.",
    )


def look_at_lessons() -> Finding:
    """Read anew: a doctor believes no cache, and leaves none."""
    from literacy_tutor.lessons.catalogue import open_catalogue

    found = open_catalogue()
    return graded(
        Grade.PROBLEM if found.broken or not found.entries else Grade.OK,
        f"教材 {len(found.entries)}こ、使えないもの {len(found.broken)}こ。",
        f"{many(len(found.entries), 'lesson')}, {len(found.broken)} that cannot be used.",
        "literacy-tutor check で 直すところが わかります。",
        "`literacy-tutor check` says what to put right.",
    )


def _may_be_written(data: Path) -> Finding:
    """By writing; where the folder is not there yet, into the one above it."""
    try:
        begun = perf_counter()
        with tempfile.TemporaryFile(dir=_nearest(data)) as file:
            file.write(b"literacy-tutor doctor")
            file.flush()
            os.fsync(file.fileno())
        took = round((perf_counter() - begun) * 1000)
    except OSError as error:
        return problem(
            f"記録の 場所に 書きこめません（{error.strerror}）。",
            f"The folder cannot be written ({error.strerror}).",
        )
    return ok(f"書きこめます（{took} ミリ秒）。", f"It can be written ({took} ms).")


def _room(data: Path) -> Finding:
    free = disk_usage(_nearest(data)).free // 1_000_000
    grade = Grade.PROBLEM if free < HARDLY_ANY_MB else Grade.NOTE if free < LITTLE_MB else Grade.OK
    return graded(
        grade,
        f"ディスクの 空きは {free} MB。",
        f"{free} MB of the disk are free.",
        "いらない ファイルを へらしてください。",
        "Free some space.",
    )


def _nearest(data: Path) -> Path:
    """The folder, or what is there above it; a file, too, for below a file no folder can be made."""
    return next(one for one in (data, *data.absolute().parents) if os.path.exists(one))


def _kept_aside(data: Path) -> Iterator[Finding]:
    if kept := len(aside.kept_aside(data)):
        yield note(
            f"こわれた 記録の ファイルを {kept}こ とってあります（damaged-…）。",
            f"{many(kept, 'damaged file')} kept aside (damaged-…).",
        )


def _failures(data: Path) -> Iterator[Finding]:
    try:
        failures = (data / log.FILE_NAME).read_bytes().count(b"Traceback")
    except OSError:  # there is none
        return
    if failures:
        yield note(
            f"アプリの 失敗が {failures}回 {log.FILE_NAME} に あります。直す人に わたしてください。",
            f"{log.FILE_NAME} tells of {many(failures, 'failure')} of ours. Please give it to whoever repairs the program.",
        )

"""For `doctor`: the machine below the program: versions with known bugs, letters, screen, voice, clock, language."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from datetime import datetime

from literacy_tutor.commands.findings import Finding, Grade, graded, note, ok, problem
from literacy_tutor.commands.screen import why_no_window
from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ruby import plain
from literacy_tutor.records.date_doubt import doubt

BUGGY_QT = (6, 12, 0)
"""On Python 3.11 every call that returns nothing loses a reference to None, until the program aborts."""
SMALLEST_SCREEN = (1280, 700)


def look_at_machine() -> Iterator[Finding]:
    yield versions()
    yield from screen_and_letters()
    yield voice()
    yield language_of_terminal()


def versions() -> Finding:
    from PySide6.QtCore import qVersion

    from literacy_tutor.records.driver import SAFE_WAL, version

    python, qt = platform.python_version(), qVersion()
    sqlite = ".".join(map(str, version()))
    words = f"Python {python}, Qt {qt}, SQLite {sqlite}"
    if sys.version_info < (3, 12) and tuple(map(int, qt.split(".")[:3])) >= BUGGY_QT:
        return problem(
            f"{words}：この Qt は Python 3.11 では 途中で 止まります。プログラムを もう一度 入れてください。",
            f"{words}: this Qt stops in the middle on Python 3.11. Install the program again.",
        )
    if version() < SAFE_WAL:
        return note(
            f"{words}：SQLite が 古いので、記録は おそく、そのかわり 安全に 書きます。",
            f"{words}: this SQLite is old, so records are written more slowly, to be safe.",
        )
    return ok(words, words)


def screen_and_letters() -> Iterator[Finding]:
    if why := why_no_window():
        yield problem(f"画面が ありません（{why}）。", f"There is no screen ({why}).")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from literacy_tutor.bootstrap import make_application

    try:
        make_application()
        yield ok("文字は 表示できます。", "Letters can be shown.")
    except UserError as error:
        yield problem(plain(error.ja), error.en)
    if not why:
        size = QGuiApplication.primaryScreen().size()
        QQuickWindow()  # from now on it is settled
        backend = QQuickWindow.sceneGraphBackend() or "GPU"
        small = size.width() < SMALLEST_SCREEN[0] or size.height() < SMALLEST_SCREEN[1]
        yield graded(
            Grade.NOTE if small else Grade.OK,
            f"画面は {size.width()}×{size.height()}、描き方は {backend}。",
            f"The screen is {size.width()}×{size.height()}, drawn by {backend}.",
            "小さいので、下が 切れるかもしれません。",
            "It is small, so something may be cut off.",
        )


def voice() -> Finding:
    """Looked up, not tried: nobody wants a loud voice from a check."""
    if not sys.platform.startswith("linux"):
        return ok("声は システムの ものを 使います。", "The voice is the system's.")
    from literacy_tutor.speech.equipment import look_round

    found = look_round()
    if found.speaks("ja") and found.speaks("en"):
        return ok("日本語と 英語の 声が あります。", "There are a Japanese and an English voice.")
    missing_ja = "、".join(ja for ja, key in (("日本語", "ja"), ("英語", "en")) if not found.speaks(key))
    missing_en = " and ".join(
        en for en, key in (("Japanese", "ja"), ("English", "en")) if not found.speaks(key)
    )
    return note(
        f"{missing_ja}の 声が ありません。練習は できます。",
        f"There is no {missing_en} voice. One can practise without.",
    )


def language_of_terminal() -> Finding:
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    where = os.environ.get("LC_ALL") or os.environ.get("LANG") or sys.platform
    try:
        "日本語".encode(encoding)
    except (LookupError, UnicodeEncodeError):
        return note(
            f"この端末は 日本語を 表示できません（{encoding}）。画面には 出ます。",
            f"This terminal cannot show Japanese ({encoding}); the window can.",
        )
    return ok(
        f"ことばの 設定は {where}、文字は {encoding}。", f"The locale is {where}, letters are {encoding}."
    )


def clock(now: datetime, last: datetime | None) -> Finding:
    """`last`: when the last event was written."""
    shown = now.strftime("%Y-%m-%d %H:%M %z")
    match doubt(now, last):
        case "impossible":
            return problem(
                f"時計が ちがいます（{shown}）。日付を 合わせてください。記録の 順番は ちがいません。",
                f"The clock is wrong ({shown}). Set the date; the order of the records is right all the same.",
            )
        case "before the last record":
            return note(
                f"時計（{shown}）が さいごの 記録より 前です。日付を たしかめてください。",
                f"The clock ({shown}) is before the last record. See whether the date is right.",
            )
        case None:
            return ok(f"時計は {shown}。", f"The clock says {shown}.")

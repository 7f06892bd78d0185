"""Disks that do not take what is done, all of them real mounts: what the whole program says, and how one goes on."""

from __future__ import annotations

from pathlib import Path

from literacy_tutor.common import ruby
from tests.records.damage import play_a_class
from tests.records.mounts import read_only, run_mounted, small_disk

RUN = """
import os, sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from literacy_tutor.commands import app
from literacy_tutor.records import places
from tests.records.damage import play_a_class

folder = Path(sys.argv[1])
windows = []


def read_and_go_on(looks=0):
    (shown,) = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    words = windows[0].app.sign.props.words if windows else shown.property("japanese")
    if not words and looks < 500:
        QTimer.singleShot(20, lambda: read_and_go_on(looks + 1))
        return
    print(words)
    if not windows:
        shown.setProperty("practises", True)
    shown.close()


def exec_and_read(*_):
    QTimer.singleShot(20, read_and_go_on)
    return real_exec()


def run(window, **how):
    windows.append(window)
    return real_run(window, **how)


real_exec, QGuiApplication.exec = QGuiApplication.exec, exec_and_read
real_run, app._run = app._run, run
"""
START = "\nprint('status', app.run_app(folder, windowed=True))\n"


def said(mount: str, folder: Path, before: str = "") -> str:
    """All that was on the signs, without readings, and how it ended."""
    return ruby.plain(run_mounted(mount, folder, RUN + before + START))


def test_a_full_disk(tmp_path: Path) -> None:
    fill = """
play_a_class(folder, steps=8)
with (folder / "somebody's video").open("ab", buffering=0) as file:
    try:
        while True:
            file.write(bytes(4096))
    except OSError:
        pass
"""
    assert said(small_disk(tmp_path), tmp_path, fill) == (
        "パソコンの 空きが なくなって、記録できませんでした。\n先生を よんでください。\nこれまでの 記録は ぶじです。\n"
        "いらない ファイルを へらしてから、もう一度 ためしてください。\n"
        "この パソコンでは、いま 記録が のこりません。\n練習は できます。先生に お伝えください。\nstatus 0\n"
    )


def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    play_a_class(tmp_path)
    before = (tmp_path / "records.db").read_bytes()
    words = said(read_only(tmp_path), tmp_path)
    assert words.startswith(
        "記録の 場所に、書きこむことが できません。\n先生を よんでください。\nこれまでの 記録は ぶじです。\n"
    )
    assert words.endswith("練習は できます。先生に お伝えください。\nstatus 0\n")
    assert (tmp_path / "records.db").read_bytes() == before


def test_a_network_folder(tmp_path: Path) -> None:
    """No network can be made here: the mount is real, and its kind is called one of a network."""
    assert said(small_disk(tmp_path, "9m"), tmp_path, "places._NETWORK['tmpfs'] = 'NFS'\n") == (
        "記録が、ネットワークの フォルダー（NFS）に あります。\nネットワークが 切れると、こわれることが あります。\n"
        "この パソコンの 中に 移すように、先生に お伝えください。\nstatus 0\n"
    )

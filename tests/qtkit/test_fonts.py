"""Ours are loaded, and their absence is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.paths import assets_dir
from literacy_tutor.qtkit.fonts import load_fonts

FONTS = assets_dir() / "fonts"
IN_AN_APPLICATION_OF_ITS_OWN = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from literacy_tutor.common.errors import UserError
from literacy_tutor.qtkit.fonts import load_fonts
app = QGuiApplication([])
try:
    print("loaded", load_fonts(Path(sys.argv[1])))
except UserError as error:
    print("refused", error.en, error.ja)
"""


def outcome(folder: Path) -> str:
    command = [sys.executable, "-c", IN_AN_APPLICATION_OF_ITS_OWN, str(folder)]
    utf8 = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=utf8).stdout.strip()


def test_our_fonts_become_those_of_the_application(family: str) -> None:
    assert QFontInfo(QGuiApplication.font()).family() == family == "BIZ UDPGothic"
    bold = QFont(QGuiApplication.font())
    bold.setBold(True)
    assert QFontInfo(bold).bold()


def test_they_are_found_in_our_assets() -> None:
    assert outcome(FONTS) == "loaded BIZ UDPGothic"


def test_an_empty_folder_is_refused_with_what_to_do(tmp_path: Path) -> None:
    said = outcome(tmp_path)
    assert said.startswith("refused The letters cannot be shown: BIZ UDPGothic Regular is missing in ")
    assert "install the program again" in said
    assert "｜先生《せんせい》を よんでください" in said


def test_a_missing_bold_is_refused(tmp_path: Path) -> None:
    (tmp_path / "regular.ttf").symlink_to(FONTS / "BIZUDPGothic-Regular.ttf")
    assert "BIZ UDPGothic Bold is missing" in outcome(tmp_path)


@pytest.mark.usefixtures("family")
def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "torn.ttf").write_bytes(b"not a font")
    with pytest.raises(UserError, match=r"torn\.ttf cannot be read"):
        load_fonts(tmp_path)

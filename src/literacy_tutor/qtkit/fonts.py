"""For the window and the printed page: the fonts that come with us; without one Qt draws nothing, silently."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication

from literacy_tutor.common.errors import UserError

FAMILY = "BIZ UDPGothic"
FOR_RARE_KANJI = ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Hiragino Sans")
"""System fonts asked first for the few name kanji ours lacks, lest a Chinese form is taken."""
BODY_SIZE = 24


def load_fonts(folder: Path) -> str:
    """Load every font of `folder` and return the family's name.

    Raises UserError when a file is missing or broken, or when its regular and bold do not draw Japanese.
    """
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise _unusable(folder, f"{file.name} cannot be read", f"{file.name} が よめません")
    for style in ("Regular", "Bold"):
        if not _draws_japanese(style):
            raise _unusable(folder, f"{FAMILY} {style} is missing", f"{FAMILY} {style} が ありません")
    return FAMILY


def set_application_font(folder: Path) -> str:
    """Load the fonts and make them those of every text in the window."""
    family = load_fonts(folder)
    font = QFont()
    font.setFamilies([family, *(name for name in FOR_RARE_KANJI if QFontDatabase.hasFamily(name))])
    font.setPixelSize(BODY_SIZE)
    QGuiApplication.setFont(font)
    return family


def _draws_japanese(style: str) -> bool:
    if style not in QFontDatabase.styles(FAMILY):
        return False
    font = QFontDatabase.font(FAMILY, style, BODY_SIZE)
    drawable = QFontMetricsF(font).inFontUcs4  # inFont(str) says no to half of all kanji in PySide6 6.11
    return QFontInfo(font).family() == FAMILY and all(drawable(ord(letter)) for letter in "あア漢A")


def _unusable(folder: Path, en: str, ja: str) -> UserError:
    return UserError(
        f"The letters cannot be shown: {en} in {folder}. Please call a teacher: install the program again.",
        "｜文字《もじ》を ｜表示《ひょうじ》できません。｜先生《せんせい》を よんでください。\n"
        f"プログラムを もう｜一度《いちど》 インストールしてください（{folder} の {ja}）。",
    )

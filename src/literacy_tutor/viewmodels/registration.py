"""Joins to the QML engine what it asks for by itself: pictures, and our own kind of text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQml import QQmlEngine

from literacy_tutor.qtkit import pointer, ruby_text
from literacy_tutor.qtkit.icons import IconProvider
from literacy_tutor.qtkit.pictures import PictureProvider
from literacy_tutor.qtkit.printing.page_images import PageImages
from literacy_tutor.viewmodels import words

REGISTERING = (pointer, ruby_text, words)
"""Modules that register their classes by being imported; view models do it when they are first needed. A singleton, as the
words are, must be known before any engine knows QtQuick: after that PySide's registering it breaks every list of items."""


def add_pictures(engine: QQmlEngine, assets: Path) -> None:
    """Before the first QML is loaded."""
    engine.addImageProvider("icon", IconProvider(assets / "icons"))
    engine.addImageProvider("picture", PictureProvider(assets / "illustrations"))
    engine.addImageProvider("page", PageImages())
    engine.addImageProvider("pointer", PictureProvider(assets / "pointer"))

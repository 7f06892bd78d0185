"""Makes our Python types known to QML, and joins to the engine what it makes or asks for by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQml import QQmlEngine

from literacy_tutor.qtkit import ruby_text
from literacy_tutor.qtkit.icons import IconProvider
from literacy_tutor.qtkit.pictures import PictureProvider
from literacy_tutor.viewmodels.app import AppViewModel
from literacy_tutor.viewmodels.words import QML_IMPORT_NAME, SpokenWords

REGISTERING = (ruby_text,)
"""Modules that register their classes by being imported; view models do it when they are first needed."""


def join_engine(engine: QQmlEngine, app: AppViewModel, assets: Path) -> None:
    """Before the first QML is loaded: pictures, and words in the app's language."""
    engine.addImageProvider("icon", IconProvider(assets / "icons"))
    engine.addImageProvider("picture", PictureProvider(assets / "illustrations"))
    words = engine.singletonInstance(QML_IMPORT_NAME, "Words")
    assert isinstance(words, SpokenWords)
    app.languageChanged.connect(lambda: words.speak(app.spoken))
    words.speak(app.spoken)

"""Below everything: where this program's own files and a person's records are."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
QML = PACKAGE / "qml"


def content_root() -> Path:
    """The folder that holds `lessons/` and `assets/`: beside the package when installed, else the checkout."""
    bundled = PACKAGE / "content"
    return bundled if bundled.is_dir() else PACKAGE.parent.parent


def lessons_dir() -> Path:
    return content_root() / "lessons"


def assets_dir() -> Path:
    return content_root() / "assets"


def default_data_dir() -> Path:
    """Where records are kept when `--data` does not say: the system's place for a user's own data."""
    from platformdirs import user_data_path  # imported late: the tests and `--data` never need it

    return user_data_path("LiteracyTutor", appauthor=False)


def documents_dir() -> Path:
    """Where a person looks for files that the program made for them."""
    from platformdirs import user_documents_path

    return user_documents_path()

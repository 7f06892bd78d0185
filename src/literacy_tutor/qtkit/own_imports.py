"""Before all other Qt: its import, without what it would do to every import after it."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """PySide puts its own `__import__` in Python's place, which reads the source of each module that is imported from
    then on, to see whether it asks for another spelling of Qt's names (`from __feature__ import …`). We never do, and
    it takes 5 MiB and a twentieth of the start. Where Qt is loaded already, this comes too late and does nothing.
    """
    pythons = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = pythons

"""For the QML engine: whatever asks for an address outside is refused, whoever asks. Nothing leaves the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkAccessManager


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Give it to the engine before it loads anything, and keep it as long as the engine."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        from literacy_tutor.qtkit.deny_all import DenyAll

        return DenyAll(parent)

"""For the QML engine: whatever asks for an address outside is refused, whoever asks. Nothing leaves the machine."""

from __future__ import annotations

import logging

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

log = logging.getLogger(__name__)
NOWHERE = QUrl("denied:")


class DenyAll(QNetworkAccessManager):
    """Turns every request into one for a scheme that does not exist."""

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoing: QIODevice | None = None,
    ) -> QNetworkReply:
        log.error("refused to fetch %s", request.url().toDisplayString())
        return super().createRequest(op, QNetworkRequest(NOWHERE), outgoing)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Give it to the engine before it loads anything, and keep it as long as the engine."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return DenyAll(parent)

"""For `no_network`: a way to the network that leads nowhere. Imported only when somebody asks for an address."""

from __future__ import annotations

import logging

from PySide6.QtCore import QIODevice, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

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

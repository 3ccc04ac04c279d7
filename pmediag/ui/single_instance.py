"""One window on one database: the second start brings the first to the front."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 500
"""Milliseconds to wait for a first window that does not answer."""


class SingleInstance(QObject):
    """Listens for later starts on the same database; a socket of this computer alone."""

    called = Signal()
    """Another start asks this one to come forward."""

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(os.fsencode(database.absolute())).hexdigest()[:24]
        self._name = f"pmediag-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def call_first(self) -> bool:
        """Ask the first window to come forward; give whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        # One that is busy answers later; it is there all the same.
        socket.waitForReadyRead(PATIENCE)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Become the first; what a killed one left behind is cleared away."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"1")
            socket.flush()
            self.called.emit()

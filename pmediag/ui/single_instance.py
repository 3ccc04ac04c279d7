"""One window on one database: the second start brings the first to the front."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE = 500
"""Milliseconds to wait for a first window that does not answer."""


class SingleInstance(QObject):
    """Listens for later starts on the same database; a socket of this computer alone.

    What speaks through the socket is loaded once something may answer, or to `listen`: who
    starts alone does not wait for it.
    """

    called = Signal()
    """Another start asks this one to come forward."""

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = os.fsencode(database.absolute())
        digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
        self._name = f"pmediag-{bytes(digest.toHex().data()).decode()[:24]}"
        self._server: QLocalServer | None = None

    def call_first(self) -> bool:
        """Ask the first window to come forward; give whether there is one."""
        if not self._may_answer():
            return False
        from PySide6.QtNetwork import QLocalSocket

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
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def _may_answer(self) -> bool:
        """Whether a socket of this name is there; on Windows there is no file to look for."""
        return sys.platform == "win32" or QDir(QDir.tempPath()).exists(self._name)

    def _answer(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"1")
            socket.flush()
            self.called.emit()

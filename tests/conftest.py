"""What every test stands on."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Iterator

# Before Qt is loaded, whichever test comes first.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pmediag import logs
from pmediag.ui.cycles import collect_when_due

# A widget that a test left in a cycle must not die on another thread: of its work, or of the
# program that hands out the tests.
gc.disable()

# A deadline would measure the machine; generating a questionnaire is slow on a busy one.
settings.register_profile(
    "pmediag", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("pmediag")


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse to reach another computer; sockets between programs of this one are no network."""
    if event == "socket.connect":
        (which, *_) = arguments
        if isinstance(which, socket.socket) and which.family in {socket.AF_INET, socket.AF_INET6}:
            raise RuntimeError("a test reached for the network")
    elif event == "socket.getaddrinfo":
        raise RuntimeError("a test reached for the network")


sys.addaudithook(_refuse_network)

# What is waited for comes later on a busy machine; by default pytest-qt gives it five seconds.
for _waits in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    _waits.__kwdefaults__ = {**(_waits.__kwdefaults__ or {}), "timeout": 30_000}


@pytest.fixture(autouse=True)
def _cycles_collected() -> Iterator[None]:
    yield
    if QCoreApplication.instance() is not None:
        # Windows are taken down by Qt, from the top, before Python would do it piece by piece.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_when_due()


@pytest.fixture(autouse=True)
def _logs_of_its_own() -> Iterator[None]:
    """Close the log that a test opened, or the next one would write into it."""
    yield
    logs.stop()

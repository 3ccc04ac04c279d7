"""Answering: from a choice to the next question painted, with the answer on disk.

    python -m benchmarks.answering

A complete diagnosis is answered by keys in a window of 1064 × 800 that no screen shows, on a
real database in a temporary folder of this disk: again and again, changing the answers, one
question at a time and in the table. Each time ends when the window has painted all of itself.
Prints the median, the 99th percentile and its ratio to the target of the promises.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pmediag.model.assessment import COMPLETE
from pmediag.model.scoring import score
from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.standing import Place
from pmediag.services.wizard import WizardSession
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.wizard_view import WizardView
from pmediag.words import Language

ROUNDS = 8
"""Times that every question is answered."""

Key = Qt.Key


class Answering:
    """The window with one diagnosis, and what a person does there, timed in milliseconds."""

    def __init__(self, view: WizardView, session: WizardSession) -> None:
        self._view = view
        self._session = session

    def forward(self, turn: int) -> list[float]:
        """Pick an answer and press Enter, from the first question to the last."""
        times: list[float] = []
        self._go_to(0)
        while self._session.place is Place.QUESTION:
            digit = str(1 + (turn + len(times)) % 3)
            times.append(self._time(digit, Key.Key_Return))
        return times

    def back(self) -> list[float]:
        """Press Left, from the last question to the first."""
        self._go_to(-1)
        count = len(self._session.asked()) - 1
        return [self._time(Key.Key_Left) for _ in range(count)]

    def in_table(self, turn: int) -> list[float]:
        """Pick an answer and go one row down, from the first row to the last."""
        self._go_to(0)
        self._view.toggle_table()
        count = len(self._session.asked())
        times = [self._time(str(1 + (turn + row) % 3), Key.Key_Down) for row in range(count)]
        self._view.toggle_table()
        return times

    def scoring(self) -> list[float]:
        """Score what is answered, as after each answer."""
        session = self._session
        count = len(session.asked())
        return [
            _time(lambda: score(session.questionnaire, session.assessment)) for _ in range(count)
        ]

    def _go_to(self, index: int) -> None:
        self._session.go_to(self._session.asked()[index].id)
        self._view.open(self._session)
        self._paint()

    def _time(self, *keys: Qt.Key | str) -> float:
        def press_and_paint() -> None:
            self._press(*keys)
            self._paint()

        return _time(press_and_paint)

    def _press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            text = key if isinstance(key, str) else ""
            code = Qt.Key(ord(key)) if isinstance(key, str) else key
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
                QApplication.sendEvent(QApplication.focusWidget() or self._view, event)

    def _paint(self) -> None:
        QApplication.processEvents()
        self._view.repaint()


def _time(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def _report(name: str, times: list[float], target: float) -> None:
    late = statistics.quantiles(times, n=100)[98]
    print(
        f"{name:34} {len(times):4} times, median {statistics.median(times):5.1f} ms,"
        f" p99 {late:5.1f} ms, {late / target:4.0%} of {target:.0f} ms"
    )


def main() -> None:
    """Answer, go back and answer in the table, and print a line for each."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme()
    theme.apply(application)
    catalogue = Catalogue(assets() / "content", "fr")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "pmediag.sqlite3"
        database = Database.open(path, backups=Path(folder) / "backups")
        assessments = Assessments(database, catalogue, lambda: datetime.now().astimezone())
        session = assessments.start("Entreprise A", {"activity": "shop"}, COMPLETE)
        view = WizardView(theme, Language.FR)
        view.attach(assessments, catalogue)
        view.resize(1064, 800)
        view.show()
        view.activateWindow()
        person = Answering(view, session)
        person.forward(0)  # the first time loads fonts and the storage
        forward, back, table, live = [], [], [], []
        for turn in range(ROUNDS):
            forward += person.forward(turn)
            back += person.back()
            table += person.in_table(turn)
            live += person.scoring()
        database.close(back_up=False)
    _report("choice to next question, on disk", forward, 50)
    _report("going back", back, 16)
    _report("choice in the table, on disk", table, 50)
    _report("live score", live, 5)


if __name__ == "__main__":
    main()

"""A whole window on a data folder: opened, closed, opened again as after a kill."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.errors import UserFacingError
from pmediag.model.storage.database import Database
from pmediag.paths import Places, places
from pmediag.services.desk import Desk
from pmediag.services.recovery import open_database
from pmediag.settings import Settings
from pmediag.ui.background import Background
from pmediag.ui.habits import Habits
from pmediag.ui.journey import Journey
from pmediag.ui.keeper import Tools
from pmediag.ui.main_window import MainWindow
from pmediag.ui.places import WindowPlace
from pmediag.ui.theme import Theme
from pmediag.ui.whereabouts import Whereabouts
from pmediag.words import Language
from tests.builders import MORNING
from tests.ui.conftest import show


class Windows:
    """Opens windows on one data folder, one at a time; nothing is closed as a person would."""

    def __init__(self, qtbot: QtBot, folder: Path, theme: Theme) -> None:
        self.qtbot = qtbot
        self.where = places(folder / "data")
        self.theme = theme
        self.language = Language.FR
        self._minutes = iter(range(100_000))
        self._database: Database | None = None
        self._background: Background | None = None
        self._window: MainWindow | None = None
        self.habits = Habits(Settings(), self.where.settings)

    def open(self, width: int = 1280, height: int = 800) -> Journey:
        """Open a window, as after a kill of the former one."""
        self.let_go()
        self._database = open_database(self.where)
        self._background = Background()
        self._window = window = MainWindow(self.theme)
        window.dress(self.theme)
        desk = Desk(self.where, self._database, self.language, self.now)
        show(self.qtbot, window, width, height)
        tools = Tools(
            window, self.theme, self.language, desk, self._background, self.habits, _never
        )
        journey = Journey(tools)
        journey.start(Whereabouts())
        QApplication.processEvents()
        return journey

    def now(self) -> datetime:
        """Give a time; the next one is a minute later."""
        return MORNING + timedelta(minutes=next(self._minutes))

    def go(self, journey: Journey, place: WindowPlace) -> None:
        """Go to a place and wait until it shows."""
        journey.go_to(place)
        self.wait_for(journey, place)

    def wait_for(self, journey: Journey, place: WindowPlace) -> None:
        """Wait until a place shows."""
        window = self.window
        self.qtbot.waitUntil(lambda: window.place is place)
        QApplication.processEvents()

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        assert self._window is not None
        return self._window

    def let_go(self) -> None:
        """Let everything go, as a kill does."""
        if self._window is not None and self._background is not None and self._database:
            self._window.hide()
            self._background.wait()
            self._database.close(back_up=False)
        self._window = self._background = self._database = None


def _never(_do: Callable[[], Places], _words: str) -> UserFacingError | None:
    raise AssertionError("the data stays where it is")

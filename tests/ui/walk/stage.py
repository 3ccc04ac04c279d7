"""A window in one language and text size, on data to look at."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pmediag import settings
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage.database import Database
from pmediag.paths import Places, places
from pmediag.services.desk import Desk
from pmediag.services.recovery import open_database
from pmediag.ui import translation
from pmediag.ui.background import Background
from pmediag.ui.commander import Commander
from pmediag.ui.error_dialog import MessageDialog
from pmediag.ui.habits import Habits
from pmediag.ui.journey import Journey
from pmediag.ui.keeper import Tools
from pmediag.ui.main_window import MainWindow
from pmediag.ui.places import WindowPlace
from pmediag.ui.report.preview_window import ReportPreview
from pmediag.ui.theme import Theme
from pmediag.ui.whereabouts import Whereabouts
from pmediag.ui.widgets.outcome import OutcomeDialog
from pmediag.wording import Explained, explain
from tests.builders import MORNING
from tests.ui.walk.settings import Setting
from tests.ui.walk.stretch import stretched

WIDE, NARROW = QSize(1280, 800), QSize(1024, 640)

HALF_A_MINUTE = 30_000

DIALOGS = (MessageDialog, OutcomeDialog, ReportPreview)
"""What asks the screen how much room there is."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen to look at: its name, its window, and how it takes a size.

    ``inside`` is what lies over the window and closes once the focus leaves it, if that is it.
    Some screens have one size only.
    """

    name: str
    top: QWidget
    fit: Callable[[QSize], None]
    inside: QWidget | None = None
    sizes: tuple[QSize, ...] = (WIDE, NARROW)


class Stage:
    """Opens one window and its dialogs, on a copy of the data or on none."""

    def __init__(self, qtbot: QtBot, folder: Path, setting: Setting) -> None:
        self.qtbot = qtbot
        self.setting = setting
        self.folder = folder
        self.theme = Theme(scale=setting.scale)
        self.room = WIDE
        self.given: Iterable[str] = ()
        self._where = places(folder / "data")
        self._minutes = iter(range(100_000))
        self._opened: list[QWidget] = []
        self._database: Database | None = None
        self._tools: Tools | None = None
        self._journey: Journey | None = None

    @property
    def journey(self) -> Journey:
        """What leads from place to place."""
        assert self._journey is not None
        return self._journey

    @property
    def tools(self) -> Tools:
        """What the places work with."""
        assert self._tools is not None
        return self._tools

    def open(self, data: Path | None = None) -> Journey:
        """Open the window."""
        if data is not None:
            shutil.copytree(data, self._where.data)
        self._database = open_database(self._where)
        desk = Desk(self._where, self._database, self.setting.language, self._now)
        habits = Habits(settings.load(self._where.settings), self._where.settings)
        window = MainWindow(self.theme)
        window.dress(self.theme)
        self._opened.append(window)
        background, language = Background(window), self.setting.language
        self._tools = tools = Tools(window, self.theme, language, desk, background, habits, _never)
        self._show(window)
        self._journey = journey = Journey(tools)
        self.commander = Commander(tools, journey)
        journey.start(Whereabouts())
        settle()
        return journey

    def go(self, place: WindowPlace, then: Callable[[], object] | None = None) -> None:
        """Go to a place, and wait for all that fills it."""
        self.journey.go_to(place, then)
        self.wait_for(place)

    def wait_for(self, place: WindowPlace) -> None:
        """Wait until a place shows, with all that fills it."""
        self.qtbot.waitUntil(lambda: self.tools.window.place is place)
        if place is WindowPlace.HOME:
            self.journey.home.finish()  # the chart and the plan, which come a little later
        self.wait()

    def wait(self) -> None:
        """Wait for what is being done off the interface thread."""
        background = self.tools.background
        self.qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)
        settle()

    def refusal(self) -> Explained:
        """Give what is said when the disk is full."""
        error = UserFacingError(ErrorCode.DISK_FULL, path="/data/pmediag.sqlite3")
        return explain(error, self.setting.language)

    def window(self, name: str) -> Shown:
        """Give the window as it stands, under a name."""
        return Shown(name, self.tools.window, self._fit_window)

    def overlay(
        self,
        name: str,
        inside: QWidget,
        reopen: Callable[[], object],
        sizes: tuple[QSize, ...] = (WIDE, NARROW),
    ) -> Shown:
        """Give what lies over the window, opened again whenever that takes a size."""

        def fit(size: QSize) -> None:
            self._fit_window(size)
            reopen()
            settle()

        return Shown(name, self.tools.window, fit, inside, sizes)

    def dialog(self, name: str, dialog: QDialog) -> Shown:
        """Give a dialog, which takes its size as on a screen that is no larger."""
        self._opened.append(dialog)

        def fit(size: QSize) -> None:
            self.room = size
            if isinstance(dialog, ReportPreview):
                dialog._fit_screen()
            if dialog.isVisible():
                QApplication.sendEvent(dialog, QShowEvent())
            else:
                self._show(dialog)
            settle()

        return Shown(name, dialog, fit)

    def close(self) -> None:
        """Let everything go, in an order that leaves nothing behind."""
        if self._tools is not None:
            self._tools.background.wait()
        for widget in reversed(self._opened):
            if shiboken6.isValid(widget):
                widget.hide()
                shiboken6.delete(widget)
        if self._database is not None:
            self._database.close(back_up=False)

    def _fit_window(self, size: QSize) -> None:
        window = self.tools.window
        self.room = size
        window.resize(size)
        if not window.isActiveWindow():
            self._show(window)
        settle()

    def _show(self, top: QWidget) -> None:
        top.show()
        top.activateWindow()
        self.qtbot.waitUntil(top.isActiveWindow)

    def _now(self) -> datetime:
        """Give a time some days after the data was made; the next one is a minute later."""
        return MORNING + timedelta(days=400, minutes=next(self._minutes))


class _Screen:
    """A screen of the size that is wanted."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def availableSize(self) -> QSize:  # noqa: N802 - the name is Qt's
        return self._stage.room


@contextmanager
def staged(qtbot: QtBot, folder: Path, setting: Setting) -> Iterator[Stage]:
    """Give a stage that speaks the language of the setting, and leave nothing of it behind."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    locale = QLocale()
    stage = Stage(qtbot, folder, setting)
    stage.theme.apply(application)
    translation.install(application, setting.language)
    for dialog in DIALOGS:
        dialog.screen = lambda _self: _Screen(stage)  # type: ignore[assignment,method-assign,return-value]
    try:
        with stretched(application, setting):
            yield stage
    finally:
        stage.close()
        for dialog in DIALOGS:
            del dialog.screen
        translation.remove(application)
        QLocale.setDefault(locale)
        Theme().apply(application)


def settle() -> None:
    """Let every layout, timer and paint have its turn."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def _never(_do: Callable[[], Places], _words: str) -> UserFacingError | None:
    raise AssertionError("the data stays where it is")

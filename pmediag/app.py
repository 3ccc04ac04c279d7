"""The composition root: paints the window, then builds what is heavy and hands it over."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places, with_data_folder
from pmediag.settings import Settings
from pmediag.ui import translation
from pmediag.ui.background import Background
from pmediag.ui.cycles import CycleCollector
from pmediag.ui.habits import Habits
from pmediag.ui.main_window import MainWindow
from pmediag.ui.single_instance import SingleInstance
from pmediag.ui.theme import SystemLook, Theme, chosen_theme
from pmediag.words import Language, system_language

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.ui.commander import Commander
    from pmediag.ui.journey import Journey
    from pmediag.ui.whereabouts import Whereabouts

_log = logging.getLogger(__name__)

DONE, REFUSED = 0, 1

BACK_UP_EVERY = 10 * 60 * 1000
"""Milliseconds between two backups of what changed."""

LATER = 500
"""Milliseconds to wait while a dialog is open, before building the window anew."""

SETTLED = 3000
"""Milliseconds after the first step in the window before what can wait is done."""


def run(where: Places, value: Settings) -> int:
    """Open the window and give the exit code when it closes.

    A second start on the same database brings the first window forward and ends.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pmediag")
    application.setDesktopFileName("pmediag")
    instance = SingleInstance(with_data_folder(where, value.data_folder).database)
    if instance.call_first():
        return DONE
    look = SystemLook(application.styleHints())
    look.ask_for(value)
    theme = chosen_theme(value, application.styleHints())
    habits = Habits(value, where.settings)
    return Application(where, habits, theme, instance, look).run(application)


class Application(QObject):
    """The window and the services behind it."""

    def __init__(
        self,
        where: Places,
        habits: Habits,
        theme: Theme,
        instance: SingleInstance,
        look: SystemLook,
    ) -> None:
        super().__init__()
        self._given = where
        self._where = with_data_folder(where, habits.value.data_folder)
        self.habits = habits
        self.theme = theme
        self._instance = instance
        self._look = look
        self._spoken = self.language
        self._background = Background(self)
        self._cycles = CycleCollector(self)
        self._database: Database | None = None
        self._journey: Journey | None = None
        self._commander: Commander | None = None
        self._tell_bug: Callable[..., None] | None = None
        self._is_warm = False
        self._backing_up = QTimer(self)
        self._backing_up.setInterval(BACK_UP_EVERY)
        self._backing_up.timeout.connect(self._back_up)
        self.window = MainWindow(theme)
        self.window.may_leave = self._may_leave
        self.window.painted.connect(self._begin)
        self.window.touched.connect(self._warm_up)
        self.window.left.connect(self._leave)
        habits.changed.connect(self._dress)
        look.changed.connect(self._dress)
        instance.called.connect(self._come_forward)

    @property
    def language(self) -> Language:
        """The language to speak: the one chosen, else the system's."""
        return self.habits.value.language or system_language()

    @property
    def journey(self) -> Journey | None:
        """What leads from place to place, once it is built."""
        return self._journey

    def run(self, application: QApplication) -> int:
        """Show the window; the rest is built once it is painted. Run until it closes."""
        self.place_window()
        self.window.show()
        return application.exec()

    def place_window(self) -> None:
        """Put the window where it was; on a screen that is there, and no larger than it."""
        geometry = self.habits.value.window_geometry
        if geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(area.intersects(self.window.frameGeometry()) for area in screens):
            self.window.move(screens[0].topLeft())
        self.window.resize(self.window.size().boundedTo(self.window.screen().availableSize()))

    def _begin(self) -> None:
        """The window is on the screen: dress it, then build what is behind it."""
        self._put_on(self.theme, self.language)
        self.build()

    def _put_on(self, theme: Theme, language: Language) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme, self._spoken = theme, language
        theme.apply(application)
        translation.install(application, language)
        self.window.dress(theme)

    def build(self, whereabouts: Whereabouts | None = None) -> None:
        """Build the services and hand them to the window; what stops it is told with a retry."""
        from pmediag.ui.mending import Mending

        sys.excepthook = self._last_resort
        mending = Mending(self.window, self.theme, self.language)
        while self._database is None:
            if not mending.is_found(self._given, self.habits):
                QApplication.exit(REFUSED)
                return
            self._where = with_data_folder(self._given, self.habits.value.data_folder)
            try:
                self._database = self._opened()
            except UserFacingError as error:
                # Two started at the same time: this one is the second.
                if error.code is ErrorCode.DATABASE_IN_USE and self._instance.call_first():
                    QApplication.exit(DONE)
                    return
                if not mending.is_mended(error, self._where):
                    QApplication.exit(REFUSED)
                    return
        self._instance.listen()
        self._furnish(whereabouts)
        self._backing_up.start()
        gc.freeze()  # what the window is made of stays
        self._verify()

    def _opened(self) -> Database:
        # After the first paint, like all that follows.
        from pmediag.services.recovery import open_database

        return open_database(self._where)

    def _furnish(self, whereabouts: Whereabouts | None) -> None:
        """Fill the window's frame with places that work."""
        from pmediag.services.desk import Desk
        from pmediag.ui.commander import Commander
        from pmediag.ui.journey import Journey
        from pmediag.ui.keeper import Tools
        from pmediag.ui.whereabouts import Whereabouts

        assert self._database is not None
        desk = Desk(self._where, self._database, self.language, _now)
        tools = Tools(
            self.window,
            self.theme,
            self.language,
            desk,
            self._background,
            self.habits,
            self.without_database,
        )
        self._journey = Journey(tools)
        self._journey.left.connect(self._settle_in)
        self._commander = Commander(tools, self._journey)
        self._journey.start(whereabouts or Whereabouts())

    def _dress(self) -> None:
        """Build the window anew in another theme, text size or language, showing the same."""
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(LATER, self, self._dress)
            return
        self._look.ask_for(self.habits.value)
        theme = chosen_theme(self.habits.value, QGuiApplication.styleHints())
        language = self.language
        if (theme, language) == (self.theme, self._spoken):
            return
        journey = self._journey
        if journey is not None and not journey.settle():
            return
        whereabouts = None if journey is None else journey.whereabouts
        self._clear()
        self._put_on(theme, language)
        if self._database is not None:
            self._furnish(whereabouts)

    def _clear(self) -> None:
        """Let the places go; nothing of theirs is only in memory."""
        for part in (self._commander, self._journey):
            if part is not None:
                part.setParent(None)
                part.deleteLater()
        self._commander = self._journey = None

    def without_database(self, do: Callable[[], Places], words: str) -> UserFacingError | None:
        """Do something to the data while nobody has it open, then go on where it now is.

        ``words`` stand in the window meanwhile.
        """
        journey = self._journey
        if journey is None or not journey.settle():
            return None
        journey.forget_session()
        whereabouts = journey.whereabouts
        self._background.wait()
        self._clear()
        self.window.dress(self.theme)
        self.window.frame.show_working(words)
        self.window.setEnabled(False)
        error: UserFacingError | None = None
        try:
            self._where = self._done_aside(do)
        except UserFacingError as refused:
            error = refused
        self.window.setEnabled(True)
        self._listen_anew()
        self.build(whereabouts)
        return error

    def _done_aside(self, do: Callable[[], Places]) -> Places:
        """Close the database and run ``do`` off the interface thread; the window paints meanwhile.

        Raises:
            UserFacingError: as ``do``, or the backup at closing could not be made.
        """
        database, self._database = self._database, None
        assert database is not None

        def work(_progress: object) -> Places:
            database.close()
            return do()

        told: list[Places | UserFacingError] = []
        waiting = QEventLoop()
        task = self._background.start(work)
        task.succeeded.connect(told.append)
        task.failed.connect(told.append)
        task.ended.connect(waiting.quit)
        waiting.exec()
        (result,) = told
        if isinstance(result, UserFacingError):
            raise result
        return result

    def _listen_anew(self) -> None:
        """Be the one window of the database that is open from here on."""
        if self._where.data != with_data_folder(self._given, self.habits.value.data_folder).data:
            self.habits.change(data_folder=str(self._where.data))
        self._instance.close()
        self._instance = SingleInstance(self._where.database)
        self._instance.called.connect(self._come_forward)

    def _settle_in(self) -> None:
        """Someone goes about by keyboard: once what was asked for shows, warm up."""
        if not self._is_warm:
            QTimer.singleShot(SETTLED, self, self._warm_up)

    def _warm_up(self) -> None:
        """Someone is there: what takes a moment to load is loaded before it is asked for."""
        if self._journey is not None and self._database is not None and not self._is_warm:
            self._is_warm = True
            self._background.start(self._journey.desk.warm_up)

    def _verify(self) -> None:
        """Verify a large file after it is shown; what is damaged is told at once."""
        database = self._database
        if database is not None and not database.is_verified:
            task = self._background.start(lambda _progress: database.verify_opening())
            task.failed.connect(self._show_damage)

    def _show_damage(self, error: UserFacingError) -> None:
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(LATER, self, partial(self._show_damage, error))
            return
        _log.warning("after the start: %s", error.code.value)
        self._clear()
        self._background.wait()
        self._close_database(back_up=False)
        self.window.dress(self.theme)
        self.build()

    def _tell(self, error: UserFacingError) -> None:
        from pmediag.ui.error_dialog import show_error

        show_error(self.window, self.theme, error, self.language)

    def _last_resort(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell a bug, and leave; as ``sys.excepthook``."""
        if self._tell_bug is None:
            from pmediag.ui.error_dialog import last_resort

            self._tell_bug = last_resort(self.theme, self._where.data)
        self._tell_bug(kind, error, trace)

    def _come_forward(self) -> None:
        self.window.setWindowState(
            self.window.windowState() & ~self.window.windowState().WindowMinimized
        )
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _may_leave(self) -> bool:
        """Whether the window may close: not while the data is on its way to another place."""
        if self._journey is None:
            return self.window.isEnabled()
        return self._journey.may_close()

    def _back_up(self) -> None:
        """Back up what changed, while one goes on working."""
        database = self._database
        if database is not None:
            task = self._background.start(lambda _progress: database.back_up_changes())
            task.failed.connect(self._note_failed_backup)

    def _note_failed_backup(self, error: UserFacingError) -> None:
        """Leave the telling to the backup at closing: everything is on disk meanwhile."""
        _log.warning("backup: %s", error.code.value)

    def _leave(self) -> None:
        """Let go of everything; what cannot be kept for next time is told, never fatal."""
        self._instance.close()
        self._backing_up.stop()
        # The backup takes its time; nobody should look at a window that does not answer.
        self.window.hide()
        self._background.wait()
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode("ascii")
        self.habits.change(window_geometry=geometry)
        try:
            self._close_database()
        except UserFacingError as error:
            self._tell(error)

    def _close_database(self, *, back_up: bool = True) -> None:
        database, self._database = self._database, None
        if database is not None:
            database.close(back_up=back_up)


def _now() -> datetime:
    return datetime.now().astimezone()

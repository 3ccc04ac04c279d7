"""The composition root: paints the window, then builds what is heavy and hands it over."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pmediag import settings
from pmediag.errors import UserFacingError
from pmediag.paths import Places, assets
from pmediag.settings import Settings
from pmediag.ui import translation
from pmediag.ui.background import Background
from pmediag.ui.error_dialog import last_resort, show_error
from pmediag.ui.main_window import MainWindow
from pmediag.ui.recovery_dialog import RecoveryDialog
from pmediag.ui.single_instance import SingleInstance
from pmediag.ui.theme import Theme, scale_asked
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.ui.journey import Journey

_log = logging.getLogger(__name__)

DONE, REFUSED = 0, 1


def run(where: Places, habits: Settings, language: Language) -> int:
    """Open the window and give the exit code when it closes.

    A second start on the same database brings the first window forward and ends.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pmediag")
    application.setDesktopFileName("pmediag")
    instance = SingleInstance(where.database)
    if instance.call_first():
        return DONE
    instance.listen()
    theme = Theme(scale=scale_asked())
    theme.apply(application)
    translation.install(application, language)
    sys.excepthook = last_resort(theme, where.data)
    return Application(where, habits, language, theme, instance).run(application)


class Application(QObject):
    """The window and the services behind it."""

    def __init__(
        self,
        where: Places,
        habits: Settings,
        language: Language,
        theme: Theme,
        instance: SingleInstance,
    ) -> None:
        super().__init__()
        self._where = where
        self._habits = habits
        self._language = language
        self._theme = theme
        self._instance = instance
        self._background = Background(self)
        self._journey: Journey | None = None
        self.window = MainWindow(theme, language)
        self.window.left.connect(self._leave)
        instance.called.connect(self._come_forward)

    def run(self, application: QApplication) -> int:
        """Show the window, build the rest once it is painted, and run until it closes."""
        if self._habits.window_geometry:
            self.window.restoreGeometry(
                QByteArray.fromBase64(self._habits.window_geometry.encode())
            )
        # A small screen gets a small window: nothing stands outside of it.
        self.window.resize(self.window.size().boundedTo(self.window.screen().availableSize()))
        self.window.show()
        QTimer.singleShot(0, self.build)
        return application.exec()

    def build(self) -> None:
        """Build the services and hand them to the window; what stops it is told with a retry."""
        while True:
            try:
                self._journey = self._built()
            except UserFacingError as error:
                if not self._is_mended(error):
                    QApplication.exit(REFUSED)
                    return
            else:
                return

    def _built(self) -> Journey:
        # After the first paint: these take half a second to import.
        from pmediag.services.assessments import Assessments
        from pmediag.services.catalogue import Catalogue
        from pmediag.services.recovery import open_database
        from pmediag.ui.journey import Journey, Look

        catalogue = Catalogue(assets() / "content", self._language.value)
        catalogue.latest()
        database = open_database(self._where)
        self._database = database
        assessments = Assessments(database, catalogue, lambda: datetime.now().astimezone())
        look = Look(self._theme, self._language)
        return Journey(self.window, assessments, catalogue, self._background, look)

    def _is_mended(self, error: UserFacingError) -> bool:
        """Tell what stopped the start; give whether to try again."""
        from pmediag.services import recovery

        _log.warning("start: %s", error.code.value)
        if not recovery.is_damage(error):
            return show_error(self.window, self._theme, error, self._language, can_retry=True)
        try:
            return self._is_recovered()
        except UserFacingError as failure:
            return show_error(self.window, self._theme, failure, self._language, can_retry=True)

    def _is_recovered(self) -> bool:
        """Propose what there is instead of the damaged database; give whether it was taken."""
        from pmediag.services import recovery

        proposal = recovery.proposal(self._where)
        dialog = RecoveryDialog(
            self._theme, proposal, self._language, str(self._where.database.parent)
        )
        if not dialog.exec():
            return False
        if proposal is None:
            recovery.start_anew(self._where)
        else:
            recovery.restore(self._where, proposal)
        return True

    def _come_forward(self) -> None:
        self.window.setWindowState(
            self.window.windowState() & ~self.window.windowState().WindowMinimized
        )
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _leave(self) -> None:
        """Let go of everything; what cannot be kept for next time is told, never fatal."""
        self._instance.close()
        # The backup takes its time; nobody should look at a window that does not answer.
        self.window.hide()
        self._background.wait()
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode("ascii")
        try:
            settings.save(replace(self._habits, window_geometry=geometry), self._where.settings)
        except OSError:
            _log.warning("settings: not saved")
        if self._journey is not None:
            try:
                self._database.close()
            except UserFacingError as error:
                show_error(self.window, self._theme, error, self._language)

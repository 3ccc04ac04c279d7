"""When the data does not open: what is told, what is proposed, whether to try again."""

from __future__ import annotations

import logging

from PySide6.QtWidgets import QWidget

from pmediag.errors import UserFacingError
from pmediag.paths import Places
from pmediag.ui.habits import Habits
from pmediag.ui.theme import Theme
from pmediag.words import Language

_log = logging.getLogger(__name__)


class Mending:
    """Asks the person how to go on; each answer is whether there is something to try."""

    def __init__(self, window: QWidget, theme: Theme, language: Language) -> None:
        self._window = window
        self._theme = theme
        self._language = language

    def is_found(self, given: Places, habits: Habits) -> bool:
        """Whether the data is where it was moved to; where it is not, the person says where."""
        from pmediag.services import data_place
        from pmediag.ui.settings.dialogs import MissingFolderDialog

        while missing := data_place.missing_folder(given, habits.value):
            dialog = MissingFolderDialog(self._theme, missing)
            if not dialog.exec():
                return False
            if dialog.folder is None:
                continue
            try:
                chosen = data_place.use(given, dialog.folder, habits.value)
            except UserFacingError as error:
                self._tell(error)
            else:
                habits.change(data_folder=str(chosen.data))
        return True

    def is_mended(self, error: UserFacingError, where: Places) -> bool:
        """Tell what stopped the start; give whether to try again."""
        from pmediag.services import recovery

        _log.warning("start: %s", error.code.value)
        if not recovery.is_damage(error):
            return self._tell(error, can_retry=True)
        try:
            return self._is_recovered(where)
        except UserFacingError as failure:
            return self._tell(failure, can_retry=True)

    def _is_recovered(self, where: Places) -> bool:
        """Propose what there is instead of the damaged database; give whether it was taken."""
        from pmediag.services import recovery
        from pmediag.ui.recovery_dialog import RecoveryDialog

        proposal = recovery.proposal(where)
        dialog = RecoveryDialog(self._theme, proposal, self._language, str(where.database.parent))
        if not dialog.exec():
            return False
        if proposal is None:
            recovery.start_anew(where)
        else:
            recovery.restore(where, proposal)
        return True

    def _tell(self, error: UserFacingError, *, can_retry: bool = False) -> bool:
        from pmediag.ui.error_dialog import show_error

        return show_error(self._window, self._theme, error, self._language, can_retry=can_retry)

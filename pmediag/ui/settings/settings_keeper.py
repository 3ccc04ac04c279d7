"""Looks after « Réglages »: habits apply at once, the data moves while nobody has it open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places
from pmediag.services import data_place
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.keeper import Keeper
from pmediag.ui.opening import show_in_folder

if TYPE_CHECKING:
    from pmediag.services.data_place import BackupLine
    from pmediag.ui.settings.settings_page import SettingsPage, SettingsPart


class SettingsKeeper(Keeper):
    """What the person chooses here builds the window anew; the focus comes back to it."""

    bin_requested = Signal()
    """Show what is in the bin."""

    part: SettingsPart | None = None
    """What was just chosen: where the focus goes when the page comes back."""

    _is_reading = False

    @property
    def topic(self) -> HelpTopic:
        """The help of this place."""
        return HelpTopic.SETTINGS

    @property
    def settings(self) -> SettingsPage:
        """The page."""
        return cast("SettingsPage", self.page)

    def build(self) -> QWidget:
        """Make the page."""
        from pmediag.ui.settings.settings_page import SettingsPage, SettingsPart

        page = SettingsPage(self.tools.theme, self.tools.language)
        page.language_chosen.connect(partial(self._change, SettingsPart.LANGUAGE, "language"))
        page.scale_chosen.connect(partial(self._change, SettingsPart.SCALE, "text_scale"))
        page.theme_chosen.connect(partial(self._change, SettingsPart.THEME, "theme"))
        page.open_folder_requested.connect(self._open_folder)
        page.move_requested.connect(self._move)
        page.back_up_requested.connect(self._back_up)
        page.restore_requested.connect(self._restore)
        page.bin_requested.connect(self.bin_requested)
        return page

    def fill(self) -> None:
        """Show the habits at once; what the backups hold follows, once they are verified."""
        from pmediag.ui.settings.settings_page import SettingsView

        value, where = self.tools.habits.value, self.tools.desk.where
        binned = self.tools.attempt(lambda: len(self.tools.desk.bin.contents()))
        self.settings.show_settings(
            SettingsView(
                language=value.language,
                theme=value.theme,
                scale=self.tools.theme.scale,
                folder=where.data,
                can_move=not where.are_given,
                place=None,
                binned=binned or 0,
            )
        )
        self._read()

    def take_focus(self) -> None:
        """Put the focus back on what was chosen, else on the first choice."""
        if self.part is None:
            self.settings.focus_first()
        else:
            self.settings.focus_part(self.part)
            self.part = None

    def _read(self) -> None:
        """Read what the data and the backups hold; once at a time, as each is verified."""
        if self._is_reading:
            return
        self._is_reading = True
        where = self.tools.desk.where
        task = self.tools.background.start(lambda _progress: data_place.describe(where))
        task.succeeded.connect(self.settings.show_place)
        task.failed.connect(self.tools.tell)
        task.ended.connect(self._end_reading)

    def _end_reading(self) -> None:
        self._is_reading = False

    def _change(self, part: SettingsPart, name: str, value: object) -> None:
        self.part = part
        self.tools.habits.change(**{name: value})

    def _open_folder(self) -> None:
        where = self.tools.desk.where
        if not show_in_folder(where.database):
            self.tools.tell(UserFacingError(ErrorCode.VIEWER_MISSING, path=str(where.data)))

    def _back_up(self) -> None:
        database = self.tools.desk.database
        task = self.tools.background.start(lambda _progress: data_place.back_up_now(database))
        task.succeeded.connect(self.settings.show_backed_up)
        task.failed.connect(self._tell_no_backup)

    def _tell_no_backup(self, error: UserFacingError) -> None:
        self.settings.show_backup_failed()
        self.tools.tell(error)

    def _restore(self, line: BackupLine) -> None:
        where = self.tools.desk.where

        def restore() -> Places:
            data_place.restore(where, line.path)
            return where

        if error := self.tools.without_database(restore, self.tr("Restoring your data…")):
            self.tools.tell(error)

    def _move(self) -> None:
        from pmediag.services.moving import move
        from pmediag.ui.settings.dialogs import TakenFolderDialog, choose_folder

        tools = self.tools
        where, value = tools.desk.where, tools.habits.value
        title = self.tr("Where should the data go?")
        target = choose_folder(tools.window, title, where.data)
        if target is None:
            return
        # From here on another keeper looks after the place: this one only ends its sentence.
        moving = self.tr("Moving your data…")
        error = tools.without_database(lambda: move(where, target, value), moving)
        if error is not None and error.code is ErrorCode.PLACE_TAKEN:
            if not TakenFolderDialog(tools.window, tools.theme, target).exec():
                return
            opening = self.tr("Opening the data of this folder…")
            error = tools.without_database(lambda: data_place.use(where, target, value), opening)
        if error is not None:
            tools.tell(error)

"""Does what the menus and their keys ask for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from pmediag.settings import TEXT_SCALES, ThemeChoice
from pmediag.ui.commands import Command, shortcut_rows
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.journey import Journey
from pmediag.ui.keeper import Tools
from pmediag.ui.menus import MenuBar


class Commander(QObject):
    """Puts the menu bar into the window and answers it."""

    def __init__(self, tools: Tools, journey: Journey) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._journey = journey
        self.menus = MenuBar(tools.theme)
        self.menus.commanded.connect(self.do)
        self.menus.place_requested.connect(journey.go_to)
        self._undo_bar = journey.deleting.undo_bar
        self._undo_bar.changed.connect(self._offer_undo)
        self._offer_undo()
        tools.window.setMenuBar(self.menus)

    def do(self, command: Command) -> None:
        """Do what was asked."""
        journey, habits = self._journey, self._tools.habits
        answers: dict[Command, Callable[[], object]] = {
            Command.NEW: journey.begin,
            Command.RENEW: journey.renew_latest,
            Command.RECEIVE: journey.papers.ask_for_files,
            Command.REPORT: journey.report_at_hand,
            Command.SEND: journey.send_at_hand,
            Command.CONTACT: journey.contact_at_hand,
            Command.QUIT: self._tools.window.close,
            Command.UNDO: self._undo_bar.undo,
            Command.FIND: self._find,
            Command.BIN: journey.papers.open_bin,
            Command.LARGER: lambda: self._scale(1),
            Command.SMALLER: lambda: self._scale(-1),
            Command.NORMAL: lambda: habits.change(text_scale=TEXT_SCALES[0]),
            Command.LIGHT_OR_DARK: self._switch_theme,
            Command.TABLE: journey.switch_table,
            Command.FULL_SCREEN: self._switch_full_screen,
            Command.HELP: self.help,
            Command.SHORTCUTS: self.show_shortcuts,
            Command.METHOD: journey.show_method,
        }
        answers[command]()

    def help(self) -> None:
        """Help with what shows."""
        from pmediag.ui.help_dialog import HelpDialog

        keeper = self._journey.keeper
        topic = HelpTopic.HOME if keeper is None else keeper.topic
        dialog = HelpDialog(self._tools.window, self._tools.theme, self._tools.language, topic)
        dialog.shortcuts_requested.connect(self.show_shortcuts)
        dialog.open()

    def show_shortcuts(self) -> None:
        """Show every key."""
        from pmediag.ui.shortcuts_dialog import ShortcutLine, ShortcutsDialog

        lines = tuple(ShortcutLine(*row) for row in shortcut_rows())
        ShortcutsDialog(self._tools.window, self._tools.theme, lines).open()

    def _find(self) -> None:
        """Search the resources where they show, else the questions of the diagnosis."""
        resources = self._journey.resources
        if self._journey.keeper is resources:
            resources.search()
        else:
            self._journey.find_question()

    def _scale(self, by: int) -> None:
        scales = list(TEXT_SCALES)
        index = scales.index(self._tools.theme.scale) if self._tools.theme.scale in scales else 0
        wanted = scales[max(0, min(len(scales) - 1, index + by))]
        self._tools.habits.change(text_scale=wanted)

    def _switch_theme(self) -> None:
        other = ThemeChoice.LIGHT if self._tools.theme.is_dark else ThemeChoice.DARK
        self._tools.habits.change(theme=other)

    def _switch_full_screen(self) -> None:
        window = self._tools.window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _offer_undo(self) -> None:
        self.menus.set_enabled(Command.UNDO, self._undo_bar.can_undo)

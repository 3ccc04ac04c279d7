"""The menu bar: the same commands on every platform, where each platform shows its menus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from pmediag.ui.commands import (
    STARTS_A_GROUP,
    Command,
    Menu,
    command_name,
    menu_name,
    place_keys,
)
from pmediag.ui.labels import unmnemonic
from pmediag.ui.places import WindowPlace, place_name
from pmediag.ui.theme import Theme

ROLES = {
    Command.QUIT: QAction.MenuRole.QuitRole,
}

APART = 28
"""Pixels more between the words of a command and its keys, before scaling."""


class MenuBar(QMenuBar):
    """Asks; whoever listens does."""

    commanded = Signal(object)
    """A `Command`."""
    place_requested = Signal(object)
    """A `WindowPlace`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFont(theme.font(14))
        self._actions: dict[Command, QAction] = {}
        menus = {menu: self.addMenu(menu_name(menu)) for menu in Menu}
        for command in Command:
            menu = menus[command.menu]
            if command in STARTS_A_GROUP:
                menu.addSeparator()
            action = menu.addAction(unmnemonic(command_name(command)))
            action.setShortcut(command.keys)
            action.setMenuRole(ROLES.get(command, QAction.MenuRole.NoRole))
            action.triggered.connect(partial(self._tell, command))
            self._actions[command] = action
        for place in WindowPlace:
            action = menus[Menu.GO].addAction(unmnemonic(place_name(place)))
            action.setShortcut(place_keys(place))
            about = QAction.MenuRole.AboutRole
            none = QAction.MenuRole.NoRole
            action.setMenuRole(about if place is WindowPlace.ABOUT else none)
            action.triggered.connect(partial(self._go, place))
        for filled in menus.values():
            filled.setFont(self.font())
            filled.ensurePolished()
            # Qt leaves hardly any room between a command and its keys.
            filled.setMinimumWidth(filled.sizeHint().width() + theme.px(APART))

    def set_enabled(self, command: Command, enabled: bool) -> None:
        """Offer a command, or not."""
        self._actions[command].setEnabled(enabled)

    def _tell(self, command: Command) -> None:
        self.commanded.emit(command)

    def _go(self, place: WindowPlace) -> None:
        self.place_requested.emit(place)

"""What can be asked for from anywhere: its words, its keys, its menu; each said once.

The menu bar and the list of shortcuts are both made from here.
"""

from __future__ import annotations

from enum import Enum, StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from pmediag.ui.places import WindowPlace, place_name

translate = QCoreApplication.translate
Keys = QKeySequence.StandardKey


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    HELP = "help"


class Command(Enum):
    """A command: its menu and its keys, as every platform writes them or as a text."""

    NEW = (Menu.FILE, Keys.New)
    RENEW = (Menu.FILE, "Ctrl+Shift+N")
    RECEIVE = (Menu.FILE, Keys.Open)
    REPORT = (Menu.FILE, Keys.Print)
    SEND = (Menu.FILE, "Ctrl+Shift+S")
    QUIT = (Menu.FILE, "Ctrl+Q")
    UNDO = (Menu.EDIT, Keys.Undo)
    FIND = (Menu.EDIT, Keys.Find)
    BIN = (Menu.EDIT, "")
    LARGER = (Menu.VIEW, Keys.ZoomIn)
    SMALLER = (Menu.VIEW, Keys.ZoomOut)
    NORMAL = (Menu.VIEW, "Ctrl+0")
    LIGHT_OR_DARK = (Menu.VIEW, "Ctrl+Shift+D")
    TABLE = (Menu.VIEW, "Ctrl+T")
    FULL_SCREEN = (Menu.VIEW, "F11")
    HELP = (Menu.HELP, "F1")
    SHORTCUTS = (Menu.HELP, "Ctrl+F1")
    METHOD = (Menu.HELP, "")

    @property
    def menu(self) -> Menu:
        """The menu it stands in."""
        return Menu(self.value[0])

    @property
    def keys(self) -> QKeySequence:
        """The keys that call it; empty where there are none."""
        return QKeySequence(self.value[1])


STARTS_A_GROUP = frozenset({Command.REPORT, Command.QUIT, Command.BIN, Command.LIGHT_OR_DARK})
"""Commands with a line above them."""


def place_keys(place: WindowPlace) -> QKeySequence:
    """Give the keys that lead to a place: Ctrl and its number."""
    return QKeySequence(f"Ctrl+{list(WindowPlace).index(place) + 1}")


def menu_name(menu: Menu) -> str:
    """Give the name of a menu, with its mnemonic."""
    return {
        Menu.FILE: translate("Commands", "&File"),
        Menu.EDIT: translate("Commands", "&Edit"),
        Menu.VIEW: translate("Commands", "&View"),
        Menu.GO: translate("Commands", "&Go"),
        Menu.HELP: translate("Commands", "&Help"),
    }[menu]


def command_name(command: Command) -> str:
    """Give the words of a command."""
    return {
        Command.NEW: translate("Commands", "New diagnosis"),
        Command.RENEW: translate("Commands", "Renew the last diagnosis"),
        Command.RECEIVE: translate("Commands", "Open a received file…"),
        Command.REPORT: translate("Commands", "Report…"),
        Command.SEND: translate("Commands", "Send to my adviser…"),
        Command.QUIT: translate("Commands", "Quit"),
        Command.UNDO: translate("Commands", "Undo"),
        Command.FIND: translate("Commands", "Search the questions"),
        Command.BIN: translate("Commands", "Bin…"),
        Command.LARGER: translate("Commands", "Larger text"),
        Command.SMALLER: translate("Commands", "Smaller text"),
        Command.NORMAL: translate("Commands", "Normal text"),
        Command.LIGHT_OR_DARK: translate("Commands", "Light or dark"),
        Command.TABLE: translate("Commands", "Questions as a table"),
        Command.FULL_SCREEN: translate("Commands", "Full screen"),
        Command.HELP: translate("Commands", "Help on this screen"),
        Command.SHORTCUTS: translate("Commands", "Keyboard shortcuts"),
        Command.METHOD: translate("Commands", "How the score is calculated"),
    }[command]


def shortcut_rows() -> list[tuple[str, str, str]]:
    """Give every command that has keys: its menu, its words, its keys as they are printed."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (_plain(menu_name(c.menu)), command_name(c), c.keys.toString(native))
        for c in Command
        if not c.keys.isEmpty()
    ]
    rows += [
        (_plain(menu_name(Menu.GO)), place_name(place), place_keys(place).toString(native))
        for place in WindowPlace
    ]
    return rows


def _plain(name: str) -> str:
    return name.replace("&", "")

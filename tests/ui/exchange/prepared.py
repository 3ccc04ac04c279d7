"""A contact sheet under preparation, and how a person goes about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmediag.model.contact_sheet import PartKind
from pmediag.ui.background import Background
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.theme import Theme
from tests.ui.conftest import focused, show
from tests.ui.persons import press, type_words

TAB, SPACE, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
HALF_A_MINUTE = 30_000
FIRM = "Menuiserie du Copeau Imaginaire"


def opened(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob, width: int = 1180
) -> ContactDialog:
    dialog = ContactDialog(None, theme, background, job)
    show(qtbot, dialog, width, 800)
    dialog.begin()
    wait(qtbot, dialog, background)
    return dialog


def wait(qtbot: QtBot, dialog: ContactDialog, background: Background) -> None:
    """Wait until the page shows things as they stand."""
    qtbot.waitUntil(
        lambda: not dialog._pause.isActive() and not background.is_busy, timeout=HALF_A_MINUTE
    )


def page(dialog: ContactDialog) -> str:
    """Give the words of the page that is looked at."""
    words = dialog.preview.view.page.accessibleDescription()
    return " ".join(words.replace("\u202f", " ").replace("\u00a0", " ").split())


def tick(dialog: ContactDialog, kind: PartKind, key: str = "") -> None:
    dialog.form.card(kind, key).click()


def tab_to(name: str) -> None:
    """Press Tab until the focus is on what has this name."""
    for _ in range(60):
        if focused().accessibleName() == name:
            return
        press(TAB)
    raise AssertionError(f"Tab does not lead to {name}")


def buttons(dialog: ContactDialog) -> list[str]:
    return [b.accessibleName() for b in dialog.outcome.buttons]


def type_here(dialog: ContactDialog, words: str) -> None:
    dialog.form.addressee.setFocus()
    dialog.form.addressee.end(False)
    type_words(words)


def choose(dialog: ContactDialog, place: int) -> None:
    dialog.form.start.setCurrentIndex(place)
    dialog.form.start.activated.emit(place)

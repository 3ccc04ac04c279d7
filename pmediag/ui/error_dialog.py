"""When something goes wrong: a calm message for what the world does, a report for a bug."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pmediag import __version__
from pmediag.errors import UserFacingError
from pmediag.logs import describe, log_uncaught
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button, primary_button, secondary_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.wording import explain
from pmediag.words import Language

WIDTH, MARGIN = 520, 24
LEAST = 60
"""Pixels of its words that always show, before scaling."""

logger = logging.getLogger(__name__)


class MessageDialog(QDialog):
    """A title, plain words below, buttons at the end; put more into `body`."""

    def __init__(self, parent: QWidget | None, theme: Theme, title: str, icon: Icon) -> None:
        super().__init__(parent)
        colour = theme.colours.alert if icon is Icon.WARNING else theme.colours.primary
        self._theme = theme
        self.setWindowTitle("PMEdiag")
        self._scroll = VerticalScroll(gutter=GUTTER)
        # Its own idea of a height is not that of what it holds: `showEvent` adds that one.
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body = self._scroll.column
        self.body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconSign(theme, icon, colour, 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(theme, title, TextStyle.HEADING), 1)
        self._buttons = FlowLayout(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN - GUTTER, 20)
        column.setSpacing(12)
        column.addLayout(head)
        self._end = False
        column.addWidget(self._scroll, 1)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        self.setAccessibleName(title)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the words, as far as the screen has it."""
        if not self._end:
            self._end = True
            self.body.addStretch(1)  # room to spare goes below the words
        room = self.screen().availableSize()
        width = min(self._theme.px(WIDTH), room.width() - 80)
        inside = width - 2 * MARGIN
        wanted = self.body.totalHeightForWidth(inside)
        self._scroll.setMinimumHeight(min(wanted, self._theme.px(LEAST)))
        layout = self.layout()
        assert layout is not None
        around = layout.totalHeightForWidth(width)
        self.resize(width, min(around + wanted, room.height() - 80))
        super().showEvent(event)

    def add_words(self, words: str, style: TextStyle = TextStyle.BODY) -> None:
        """Add a paragraph."""
        self.body.addWidget(Text(self._theme, words, style))

    def add_button(self, button: Button, *, is_default: bool = False) -> None:
        """Add a button at the end; Enter presses the default one."""
        button.setAutoDefault(is_default)
        button.setDefault(is_default)
        self._buttons.addWidget(button)
        if is_default:
            button.setFocus(Qt.FocusReason.OtherFocusReason)


class ErrorDialog(MessageDialog):
    """What the world did: what happened, why, and what to do; ``can_retry`` offers a retry."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        error: UserFacingError,
        language: Language,
        *,
        can_retry: bool = False,
    ) -> None:
        explained = explain(error, language)
        super().__init__(parent, theme, explained.title, Icon.WARNING)
        self.add_words(explained.cause)
        self.add_words(explained.next_step)
        if can_retry:
            retry = primary_button(theme, self.tr("Try again"))
            retry.clicked.connect(self.accept)
            self.add_button(retry, is_default=True)
        close = secondary_button(theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.add_button(close, is_default=not can_retry)


class LeaveDialog(MessageDialog):
    """The last thing done is not on disk: stay and try again, or leave without it."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        title = self.tr("Your last answer is not saved yet.")
        super().__init__(parent, theme, title, Icon.WARNING)
        self.add_words(self.tr("Everything before it is. Stay to see why and to try again."))
        stay = primary_button(theme, self.tr("Stay"))
        stay.clicked.connect(self.reject)
        leave = secondary_button(theme, self.tr("Leave without it"))
        leave.clicked.connect(self.accept)
        self.add_button(stay, is_default=True)
        self.add_button(leave)


class BugDialog(MessageDialog):
    """The last resort: what went wrong, for whoever mends it, and where the data is."""

    def __init__(self, theme: Theme, report: str, data: Path) -> None:
        title = self.tr("PMEdiag has to close: something went wrong inside it.")
        super().__init__(None, theme, title, Icon.WARNING)
        self._report = report
        self.add_words(self.tr("Every answer shown as saved is safe. It is kept here:"))
        self.add_words(str(data), TextStyle.STRONG)
        self.add_words(
            self.tr(
                "The report below holds no name and no answer. "
                "You can copy it and send it to whoever looks after PMEdiag for you."
            )
        )
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(theme.px(160))
        shown.setAccessibleName(self.tr("Report of the error"))
        self.body.addWidget(shown, 1)
        close = primary_button(theme, self.tr("Close PMEdiag"))
        close.clicked.connect(self.accept)
        copy = plain_button(theme, self.tr("Copy the report"), icon=Icon.COPY)
        copy.clicked.connect(self._copy)
        self.add_button(close, is_default=True)
        self.add_button(copy)
        self._copied = Text(theme, self.tr("Copied"), TextStyle.GOOD, wraps=False)
        self._copied.hide()
        self._buttons.addWidget(self._copied)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copied.show()


def show_error(
    parent: QWidget | None,
    theme: Theme,
    error: UserFacingError,
    language: Language,
    *,
    can_retry: bool = False,
) -> bool:
    """Show what the world did, and wait until it is read.

    Returns:
        Whether the person wants to try again.
    """
    logger.warning("Shown: %s", error.code.value)
    return bool(ErrorDialog(parent, theme, error, language, can_retry=can_retry).exec())


def ask_to_leave(parent: QWidget, theme: Theme) -> bool:
    """Ask whether to leave without what the disk refused."""
    return bool(LeaveDialog(parent, theme).exec())


def report_of(error: BaseException) -> str:
    """Give the report of a bug: versions, system, kinds of errors and lines of code.

    No message of an exception and no value stands in it: a name or an answer might.
    """
    return "\n".join(
        (
            f"pmediag {__version__}",
            f"Python {platform.python_version()}, PySide6 {pyside_version}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            "",
            describe(error),
        )
    )


def last_resort(
    theme: Theme, data: Path
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Give a function for ``sys.excepthook``: log, show the report once, leave cleanly.

    Args:
        theme: How the dialog looks.
        data: The folder of the user's data, named in the dialog.
    """
    shown: list[BaseException] = []

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log_uncaught(kind, error, trace)
        application = QApplication.instance()
        if issubclass(kind, KeyboardInterrupt) or application is None:
            if application is not None:
                application.quit()
            else:
                sys.__excepthook__(kind, error, trace)
            return
        if shown:  # a second error while the first is shown would hide it
            return
        shown.append(error)
        BugDialog(theme, report_of(error), data).exec()
        QApplication.exit(1)

    return show

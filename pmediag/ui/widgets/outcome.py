"""A dialog that asks, then works off the interface thread, then says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pmediag.errors import UserFacingError
from pmediag.ui.background import Background, Task, Work
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.buttons import Button, primary_button, secondary_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.widgets.tab_order import focusable, order_tabs
from pmediag.wording import explain
from pmediag.words import Language

WIDTH, MARGIN, AROUND = 580, 24, 80

translate = QCoreApplication.translate

Choose = Callable[[Path], Path | None]
"""Asks where to write, from a first idea; None when the person gave up."""

SCROLLING = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class OutcomeDialog(QDialog):
    """The frame of such a dialog: a title, what is asked or told, a bar, buttons at the end.

    A subclass fills `asked`, names its buttons by `adopt`, and goes from `ask` to `work` to
    `tell`. Closing it while it works gives the work up: the dialog goes once it has stopped,
    and says what was done when it was too late.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, language: Language
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._background = background
        self._language = language
        self._task: Task | None = None
        self._again: Callable[[], None] | None = None
        self._succeeded: Callable[[Any], None] | None = None
        self.setWindowTitle("PMEdiag")
        self._good = IconSign(theme, Icon.CHECK, theme.colours.good, 24)
        self._bad = IconSign(theme, Icon.WARNING, theme.colours.alert, 24)
        self._title = Text(theme, "", TextStyle.HEADING)
        self.asked = QWidget()
        self._told = QWidget()
        self._words = QVBoxLayout(self._told)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(10)
        self.bar = Bar(theme)
        self.retry_button = primary_button(theme, self.tr("Try again"))
        self.retry_button.clicked.connect(self._retry)
        self.close_button = secondary_button(theme, "")
        self.close_button.clicked.connect(self.reject)
        self._buttons: list[Button] = []
        self._row = FlowLayout(spacing=8)
        self.area = VerticalScroll(gutter=GUTTER)
        self._lay_out()

    def adopt(self, *buttons: Button) -> None:
        """Take the buttons of the subclass, in the order they stand; it shows them itself."""
        for button in (*buttons, self.close_button):
            button.setAutoDefault(True)
            self._row.addWidget(button)
            self._buttons.append(button)

    @property
    def is_working(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def ask(self, title: str, *buttons: Button, spoken: str = "") -> None:
        """Show what `asked` holds, with these buttons and the one that closes.

        ``spoken`` sums it up for a screen reader.
        """
        self._say(title, ())
        self.setAccessibleDescription(spoken)
        self.asked.show()
        self.close_button.set_text(self.tr("Cancel"))
        order_tabs([*focusable(self.asked), *self._buttons])
        self._offer(buttons)

    def work(self, title: str, work: Work, told: Callable[[Any], None], *words: str) -> None:
        """Start ``work`` and show how far it is; ``told`` is called with what it returns."""
        self._again = lambda: self.work(title, work, told, *words)
        self._say(title, words)
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.bar.setAccessibleName(title)
        self.bar.show()
        self.close_button.set_text(self.tr("Cancel"))
        self._offer(())
        self._succeeded = told
        self._task = task = self._background.start(work)
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._succeed)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stop)

    def tell(self, title: str, *words: str, buttons: tuple[Button, ...] = ()) -> None:
        """Say what was done."""
        self._say(title, words)
        self._good.show()
        self.close_button.set_text(self.tr("Close"))
        self._offer(buttons)

    def fail(self, error: UserFacingError) -> None:
        """Say why the work failed and offer to try again; a subclass may offer more."""
        self.refuse(error, self.retry_button)

    def refuse(self, error: UserFacingError, *buttons: Button) -> None:
        """Say what the world did, why, and what to do."""
        explained = explain(error, self._language)
        self._say(explained.title, (explained.cause, explained.next_step))
        self._bad.show()
        self.close_button.set_text(self.tr("Close"))
        self._offer(buttons)

    def done(self, result: int) -> None:
        """Close; what is under way is given up first."""
        if self._task is None:
            super().done(result)
            return
        self._task.cancel()
        self.close_button.setEnabled(False)
        self._title.set_text(self.tr("Giving up…"))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size of what is shown."""
        self._fit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a page, wherever the focus is."""
        if event.key() in SCROLLING:
            self.area.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _say(self, title: str, words: tuple[str, ...]) -> None:
        """Show these words alone; what belongs with them is shown after."""
        shown: tuple[QWidget, ...] = (self._good, self._bad, self.bar, self.asked, *self._buttons)
        for widget in shown:
            widget.hide()
        self._title.set_text(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(words))
        while (item := self._words.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for paragraph in words:
            text = Text(self._theme, paragraph, TextStyle.BODY)
            self._words.addWidget(text)
            text.show()  # or it would count for nothing in the height
        self._told.setVisible(bool(words))

    def _offer(self, buttons: tuple[Button, ...]) -> None:
        """Show these buttons and the one that closes; the first that can be pressed is next."""
        shown = (*buttons, self.close_button)
        for button in shown:
            button.show()
        self.close_button.setEnabled(True)
        first = next(button for button in shown if button.isEnabled())
        first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            self._fit()
            self.area.scroll_to_top()
        announce(self, f"{self.accessibleName()} {self.accessibleDescription()}".strip())

    def _retry(self) -> None:
        assert self._again is not None
        self._again()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _succeed(self, result: object) -> None:
        assert self._succeeded is not None
        self._task = None  # before what follows, which may start the next
        self._succeeded(result)

    def _fail(self, error: UserFacingError) -> None:
        self._task = None
        self.fail(error)

    def _stop(self) -> None:
        self._task = None
        self.reject()

    def _fit(self) -> None:
        """Take the height of what is shown, as far as the screen has it."""
        room = self.screen().availableSize()
        width = min(self._theme.px(WIDTH), room.width() - AROUND)
        layout = self.layout()
        assert layout is not None
        # What was just hidden or shown keeps its former height until it has heard of it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.area.setMinimumHeight(0)
        around = _height(layout, width)
        wanted = _height(self.area.column, width - 2 * MARGIN)
        self.area.setMinimumHeight(min(wanted, self._theme.px(60)))
        layout.activate()  # or the least height of what showed before would hold
        self.resize(width, min(around + wanted, room.height() - AROUND))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.setContentsMargins(0, 0, GUTTER, 0)
        for sign in (self._good, self._bad):
            head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.area.column.setSpacing(10)
        self.area.column.addWidget(self._told)
        self.area.column.addWidget(self.asked)
        self.area.column.addWidget(self.bar)
        self.area.column.addStretch(1)
        # Its own idea of a height is not that of what it holds: `_fit` adds that one.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN - GUTTER, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(self._row)


def _height(layout: QLayout, width: int) -> int:
    layout.invalidate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()


def ask_where(parent: QWidget | None, title: str, kind: str, first: Path) -> Path | None:
    """Ask where to save.

    Args:
        parent: The window that asks.
        title: What is saved.
        kind: The name filter, as ``"pmediag file (*.pmediag)"``.
        first: The folder and name that are proposed; its suffix is added where none is typed.

    Returns:
        The place, ``None`` when the person gave up.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(first.suffix.removeprefix("."))
    dialog.setDirectory(str(first.parent))
    dialog.selectFile(first.name)
    # Where the system brings no dialog of its own, Qt's leaves these in English.
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Outcome", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Outcome", "Type of file:"))
    if not dialog.exec():
        return None
    chosen = dialog.selectedFiles()
    return Path(chosen[0]) if chosen else None


def documents() -> Path:
    """Give the person's folder of documents, else the home."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # A folder that is not there would send the person to wherever the program started.
    return Path(place) if place and Path(place).is_dir() else Path.home()

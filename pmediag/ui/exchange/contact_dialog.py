"""The contact sheet: choices at the left, the page as it would leave at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.contact_sheet import ContactSheet, PartKind
from pmediag.ui.background import Background, Task
from pmediag.ui.exchange.contact_form import ContactForm
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.exchange.contact_preview import LivePreview
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.opening import open_file, show_in_folder
from pmediag.ui.report.outcome import ReportOutcome
from pmediag.ui.report.toolbar import shown_keys
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import primary_button, secondary_button
from pmediag.ui.widgets.cards import Line, Notice, NoticeKind
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.outcome import SCROLLING, Choose, ask_where
from pmediag.ui.widgets.scroll import GUTTER, VerticalScroll
from pmediag.ui.widgets.tab_order import focusable, order_tabs
from pmediag.wording import explain

SIZE = (1180, 860)
"""The size it asks for, scaled like the text, in a screen that has it."""

WIDE = 860
"""The width from which the page stands beside the choices, before scaling."""

MARGIN = 20

MESSAGE_SHARE, ASKING_SHARE = 0.4, 0.75
"""Of the height of the window, that a message may take: more where it replaces the buttons."""

PAUSE_MS = 250
"""The page is made anew this long after the last key or tick."""


class ContactDialog(QDialog):
    """Asks, shows the page, saves it; nothing is written before, and nothing typed is kept.

    What is asked of the system (``choose``, ``open_file``, ``show_in_folder``) may be replaced
    before the person asks for it.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, job: ContactJob
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._background = background
        self._job = job
        self._task: Task | None = None
        self._saved: ContactSheet | None = None
        self._shows_page = False
        self._is_warned = False
        self._is_told_of_no_answer = False
        self.path: Path | None = None
        self.choose: Choose = self._ask_where
        self.open_file: Callable[[Path], bool] = open_file
        self.show_in_folder: Callable[[Path], bool] = show_in_folder
        self.setWindowTitle(self.tr("Contact sheet"))
        self.setAccessibleName(self.windowTitle())
        self.form = ContactForm(theme, job)
        self.preview = LivePreview(theme, background)
        self.outcome = ReportOutcome(theme)
        self.save_button = primary_button(theme, self.tr("Save as PDF…"))
        self.save_button.setToolTip(shown_keys(QKeySequence.StandardKey.Save))
        self.page_button = secondary_button(theme, "")
        self.close_button = secondary_button(theme, self.tr("Close"))
        self.area = VerticalScroll(margins=(MARGIN, MARGIN, 8, MARGIN), gutter=GUTTER)
        self._message = VerticalScroll(gutter=GUTTER)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self._fit_screen()

    def begin(self) -> None:
        """Make the page of what is ticked at first."""
        self.form.whom.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_page()

    def save(self) -> None:
        """Ask where, then write the sheet whole; one nobody can answer is first spoken of, once."""
        if self._task is not None:
            return
        if self.form.problem():
            self._turn_to(page=False)
            self.form.show_problem()
            self.form.need.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        sheet = self.form.sheet()
        if not (sheet.can_be_answered or self._is_told_of_no_answer):
            self._tell_of_no_answer()
            return
        chosen = self.choose(self.path or self._job.default_path(sheet, self.windowTitle()))
        if chosen is not None:
            self._write(sheet, chosen)

    def reject(self) -> None:
        """Close; what was typed and is in no file is first spoken of, once.

        Where something is asked before saving, go back to the choices instead.
        """
        if self.outcome.is_asking and not self._is_warned:
            self._go_back()
            return
        if self._is_warned or not self._loses_words:
            super().reject()
            return
        self._is_warned = True
        self.outcome.ask(
            self.tr("What you typed is in no file yet."),
            self.tr("PMEdiag does not keep it: once this window is closed, it is gone."),
        )
        self.outcome.add_choice(self.tr("Save as PDF…"), self.save)
        self.outcome.add_choice(self.tr("Close without saving"), lambda: self.done(0))
        self.outcome.add_choice(self.tr("Back to the sheet"), self._go_back)

    def done(self, result: int) -> None:
        """Give up what is under way, then close."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
        self.preview.close_pages()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the choices by a page, wherever the focus is."""
        if event.key() in SCROLLING:
            self.area.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page beside the choices, or behind a button."""
        super().resizeEvent(event)
        self._place()
        self._make_room()

    @property
    def is_wide(self) -> bool:
        """Whether the page stands beside the choices."""
        return self.width() >= self._theme.px(WIDE)

    @property
    def _loses_words(self) -> bool:
        if not self.form.is_typed:
            return False
        return bool(self.form.problem()) or self.form.sheet() != self._saved

    def _tell_of_no_answer(self) -> None:
        self._is_told_of_no_answer = True
        self.outcome.ask(
            self.tr("Without a name or a contact, nobody can answer you."),
            self.tr("Add what you wish, or save the page as it is."),
        )
        is_begun = self.form.sheet().has(PartKind.CALL_BACK)
        contact = self.tr("Fill in the contact") if is_begun else self.tr("Say whom to call back")
        for kind, words in (
            (PartKind.NAME, self.tr("Add the firm's name")),
            (PartKind.CALL_BACK, contact),
        ):
            if self.form.offers(kind):
                self.outcome.add_choice(words, partial(self._add, kind))
        self.outcome.add_choice(self.tr("Save anyway"), self.save)
        self.outcome.add_choice(self.tr("Back to the sheet"), self._go_back)

    def _add(self, kind: PartKind) -> None:
        """Tick a part and bring the person to it."""
        self.outcome.clear()
        self._turn_to(page=False)
        self.form.tick(kind)

    def _go_back(self) -> None:
        """Take back what was asked, so that one may change something first."""
        self._is_warned = False
        self.outcome.clear()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self) -> None:
        """Take back what was said of the page as it was, and make it anew in a moment."""
        self._is_warned = False
        if self._task is None and not self.outcome.isHidden():
            self.outcome.clear()
        self._pause.start()

    def _show_page(self) -> None:
        """Have the page made as things stand; with something wrong, the last one stays."""
        if not self.form.problem():
            self.preview.want(self._job.making(self.form.sheet()))

    def _write(self, sheet: ContactSheet, path: Path) -> None:
        self.path = path
        self.save_button.setEnabled(False)
        self.outcome.show_work(self.tr("The sheet is being saved…"))
        self._task = task = self._background.start(self._job.saving(sheet, path))
        task.succeeded.connect(partial(self._tell_saved, sheet))
        task.failed.connect(partial(self._tell_unsaved, sheet))
        task.ended.connect(self._forget)

    def _tell_saved(self, sheet: ContactSheet, _nothing: object) -> None:
        self._saved = sheet
        self.save_button.setEnabled(True)
        self.outcome.show_done(self.tr("The sheet is saved here:"), str(self.path))
        for words, opener in (
            (self.tr("Open the PDF"), self.open_file),
            (self.tr("Show in its folder"), self.show_in_folder),
        ):
            self.outcome.add_choice(words, partial(self._open, opener))

    def _tell_unsaved(self, sheet: ContactSheet, error: UserFacingError) -> None:
        path, self.path = self.path, None
        assert path is not None
        self.save_button.setEnabled(True)
        self._tell(error)
        self.outcome.add_choice(self.tr("Try again"), partial(self._try_again, sheet, path))
        self.outcome.add_choice(self.tr("Save elsewhere…"), self.save)

    def _try_again(self, sheet: ContactSheet, path: Path) -> None:
        if self._task is None:
            self._write(sheet, path)

    def _open(self, opener: Callable[[Path], bool]) -> None:
        if self.path is not None and not opener(self.path):
            self._tell(UserFacingError(ErrorCode.VIEWER_MISSING, path=str(self.path)))

    def _tell(self, error: UserFacingError) -> None:
        explained = explain(error, self._job.language)
        self.outcome.show_problem(explained.title, f"{explained.cause} {explained.next_step}")

    def _forget(self) -> None:
        self._task = None

    def _ask_where(self, first: Path) -> Path | None:
        kind = self.tr("PDF document (*.pdf)")
        return ask_where(self, self.tr("Save the contact sheet"), kind, first)

    def _turn(self) -> None:
        self._turn_to(page=not self._shows_page)
        shown: QWidget = self.preview.view.page if self._shows_page else self.form.whom
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("The page is shown.") if self._shows_page else self.tr("Choices are shown.")
        announce(self, words)

    def _turn_to(self, *, page: bool) -> None:
        self._shows_page = page
        self._place()

    def _place(self) -> None:
        """Show the choices, the page, or both."""
        wide = self.is_wide
        self.area.setVisible(wide or not self._shows_page)
        self.preview.setVisible(wide or self._shows_page)
        self._between.setVisible(wide)
        self.page_button.setVisible(not wide)
        back, see = self.tr("Back to the choices"), self.tr("See the page")
        self.page_button.set_text(back if self._shows_page else see)

    def _make_room(self) -> None:
        """Give the message the height of its words, as far as the window has it.

        While it asks something, its choices stand in the place of the buttons.
        """
        buttons = (*self.outcome.buttons, self.save_button, self.page_button, self.close_button)
        page = (self.preview.view.page, self.preview.turn_button)
        order_tabs([*focusable(self.form), *page, *buttons])
        self._message.setVisible(not self.outcome.isHidden())
        self._foot.setVisible(not self.outcome.is_asking)
        wanted = self.outcome.heightForWidth(self.width() - 2 * MARGIN - GUTTER)
        share = ASKING_SHARE if self.outcome.is_asking else MESSAGE_SHARE
        self._message.setFixedHeight(min(wanted, int(self.height() * share)))

    def _connect(self) -> None:
        self.form.changed.connect(self._change)
        self._pause.timeout.connect(self._show_page)
        self.preview.failed.connect(self._tell)
        self.outcome.changed.connect(self._make_room)
        self.save_button.clicked.connect(self.save)
        self.page_button.clicked.connect(self._turn)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.save)

    def _lay_out(self) -> None:
        theme = self._theme
        self.area.column.setSpacing(12)
        self.area.column.addWidget(Text(theme, self.windowTitle(), TextStyle.TITLE))
        lead = self.tr("A page for whoever may help you: an adviser, a chamber, an institution.")
        self.area.column.addWidget(Text(theme, lead, TextStyle.LEAD))
        self.area.column.addWidget(
            Notice(
                theme,
                NoticeKind.CALM,
                self.tr("Only what you tick is on the page"),
                self.tr("PMEdiag sends nothing: you save the page and give it to whom you choose."),
            )
        )
        self.area.column.addWidget(self.form)
        self.area.column.addStretch(1)
        self._between = Line(theme, upright=True)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.area, 6)
        body.addWidget(self._between)
        body.addWidget(self.preview, 7)
        self._foot = QWidget()
        buttons = FlowLayout(spacing=8)
        self._foot.setLayout(buttons)
        for button in (self.save_button, self.page_button, self.close_button):
            buttons.addWidget(button)
        self._message.column.addWidget(self.outcome)
        foot = QVBoxLayout()
        foot.setContentsMargins(MARGIN, 12, MARGIN, 16)
        foot.setSpacing(12)
        foot.addWidget(self._message)
        foot.addWidget(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(Line(theme))
        column.addLayout(foot)

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        width, height = (self._theme.px(length) for length in SIZE)
        self.setMinimumSize(min(self._theme.px(480), 720), min(self._theme.px(420), 560))
        self.resize(min(width, room.width() - 40), min(height, room.height() - 40))

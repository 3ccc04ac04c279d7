"""The place « Évolution »: the diagnoses of a firm, and any two of them side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pmediag.services.comparing import Comparison
from pmediag.ui.history.compare_view import CompareView
from pmediag.ui.history.lines import HistoryView
from pmediag.ui.history.list_page import ListPage
from pmediag.ui.theme import Theme
from pmediag.words import Language


class HistoryPage(QWidget):
    """Shows one firm at a time.

    Keys: Esc and Alt+Left go back from a comparison to the list.
    """

    open_requested = Signal(str)
    """Show the results of the diagnosis of this id."""
    report_requested = Signal(str)
    """Make the report of the diagnosis of this id."""
    renew_requested = Signal(str)
    """Start a new diagnosis beside the answers of the one of this id."""
    compare_requested = Signal(str, str)
    """Compare the diagnoses of these ids, the earlier one first: `show_comparison` answers."""
    send_requested = Signal(str)
    """Make a file of the diagnosis of this id, for an adviser."""
    delete_requested = Signal(str)
    """Put the diagnosis of this id into the bin."""
    resume_requested = Signal(str)
    """Go on with the diagnosis of this id."""
    new_requested = Signal()
    """Start a first diagnosis."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._view: HistoryView | None = None
        self._opened_from: QWidget | None = None
        self.list_page: ListPage | None = None
        self._pages = QStackedWidget()
        # A button that has the focus would keep the arrow for itself.
        back = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    @property
    def current_page(self) -> QWidget | None:
        """The page that shows, ``None`` before anything was shown."""
        return self._pages.currentWidget()

    @property
    def compares(self) -> bool:
        """Whether two diagnoses show side by side."""
        return isinstance(self.current_page, CompareView)

    def show_history(self, view: HistoryView) -> None:
        """Show the diagnoses of a firm; the same again leaves the list as it is."""
        if self.list_page is not None and view == self._view:
            self.go_back()
            return
        self._view = view
        self._clear()
        self.list_page = page = ListPage(self._theme, self._language, view)
        page.open_requested.connect(self.open_requested)
        page.report_requested.connect(self.report_requested)
        page.renew_requested.connect(self.renew_requested)
        page.compare_requested.connect(self.compare_requested)
        page.send_requested.connect(self.send_requested)
        page.delete_requested.connect(self.delete_requested)
        page.resume_requested.connect(self.resume_requested)
        page.new_requested.connect(self.new_requested)
        self._pages.addWidget(page)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two diagnoses side by side, over the list."""
        self.go_back()
        focused = self.focusWidget()
        if self.list_page is not None and focused is not None:
            self._opened_from = focused if self.list_page.isAncestorOf(focused) else None
        view = CompareView(self._theme, self._language, comparison)
        view.back_requested.connect(self.go_back)
        view.open_requested.connect(self.open_requested)
        self._pages.addWidget(view)
        self._pages.setCurrentWidget(view)
        view.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Go back to the list, where it was left."""
        page = self.current_page
        if self.list_page is None or page is None or page is self.list_page:
            return
        self._pages.setCurrentWidget(self.list_page)
        self._pages.removeWidget(page)
        page.deleteLater()
        if self._opened_from is not None:
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        page = self.current_page
        if isinstance(page, ListPage):
            page.focus_first()
        elif isinstance(page, CompareView):
            page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and isinstance(self.current_page, CompareView):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self.list_page = None
        self._opened_from = None
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()

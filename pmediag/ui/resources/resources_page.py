"""The place « Ressources »: the list, and one resource over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pmediag.model.questionnaire import Questionnaire
from pmediag.services.resources import ResourcesView
from pmediag.ui.resources.detail_page import DetailPage
from pmediag.ui.resources.library_page import LibraryPage
from pmediag.ui.theme import Theme
from pmediag.words import Language


class ResourcesPage(QWidget):
    """Shows the library as it fits one firm.

    Keys: Esc and Alt+Left go back from a resource to the list, where it was left.
    """

    print_requested = Signal(tuple)
    """Print the resources of these ids."""
    contact_requested = Signal(str)
    """Prepare a contact sheet for the organisation of this id."""
    describe_requested = Signal()
    """Describe the firm, of which nothing is known."""

    def __init__(self, theme: Theme, language: Language, questionnaire: Questionnaire) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._questionnaire = questionnaire
        self._view: ResourcesView | None = None
        self.library = LibraryPage(theme, language)
        self.library.opened.connect(self.show_resource)
        self.library.print_requested.connect(self.print_requested)
        self.library.describe_requested.connect(self.describe_requested)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.library)
        # A button that has the focus would keep the arrow for itself.
        back = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    @property
    def view(self) -> ResourcesView | None:
        """What shows, ``None`` before anything was shown."""
        return self._view

    @property
    def detail(self) -> DetailPage | None:
        """The resource that shows, if one does."""
        page = self._pages.currentWidget()
        return page if isinstance(page, DetailPage) else None

    def show_view(self, view: ResourcesView) -> None:
        """Show the library as it fits a firm; the same again leaves what shows as it is."""
        if view == self._view:
            return
        self._view = view
        self.go_back()
        self.library.show_view(view)

    def show_resource(self, resource_id: str) -> None:
        """Show one resource over the list; nothing for one that is not there or has ended."""
        fit = None if self._view is None else self._view.fit(resource_id)
        if self._view is None or fit is None:
            return
        self.go_back()
        page = DetailPage(self._theme, self._language, self._view, fit, self._questionnaire)
        page.back_requested.connect(self.go_back)
        page.print_requested.connect(self.print_requested)
        page.contact_requested.connect(self.contact_requested)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.order_tabs()
        page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Go back to the list, on the row that was opened."""
        page = self.detail
        if page is None:
            return
        self._pages.setCurrentWidget(self.library)
        self._pages.removeWidget(page)
        page.deleteLater()
        row = self.library.row_of(page.resource_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        page = self.detail
        target = self.library.edit if page is None else page.back_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Go to the search, ready to be typed in."""
        self.go_back()
        self.library.focus_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.detail is not None:
            self.go_back()
        else:
            super().keyPressEvent(event)

"""The place « Entreprise »: one firm as a form, and a list beside it for who has several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import typeset
from pmediag.ui.organisations.firm_editor import FirmEditor
from pmediag.ui.organisations.firms_list import QWIDGETSIZE_MAX, FirmsList, lines_of
from pmediag.ui.organisations.no_firm import NoFirm
from pmediag.ui.organisations.unsaved_dialog import Leaving, ask_leaving
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_group import is_enter
from pmediag.ui.widgets.fold import FoldRow
from pmediag.ui.widgets.page import MARGIN
from pmediag.wording import Explained
from pmediag.words import Language

SIDE = 264
"""Width of the list beside the form, before scaling."""

WIDE = 780
"""Width from which the list stands beside the form, before scaling."""


@dataclass(frozen=True, slots=True)
class FirmView:
    """What the place shows.

    ``firms`` are all that are kept; ``organisation`` is the one in the form, with its
    ``logo``. Without one, a new firm is described where ``is_new``, else the page says what
    will come.
    """

    questionnaire: Questionnaire
    firms: tuple[Organisation, ...]
    organisation: Organisation | None
    logo: bytes | None
    today: date
    is_new: bool = False


class FirmPage(QWidget):
    """Shows a firm, keeps what is typed until it is saved, asks for everything else.

    Each signal is answered before it returns: what could not be done is told by
    `show_problem`, and what was typed stays.
    """

    saved = Signal(object)
    """Keep this `Organisation`; its id is empty for a new one: give it one and `show_firm` it."""
    logo_chosen = Signal(object)
    """Keep this PNG, or no logo (None), for the firm that shows; it follows `saved`."""
    new_requested = Signal()
    """Show the form of a new firm."""
    diagnose_requested = Signal()
    """Start a diagnosis: there is no firm yet."""
    firm_chosen = Signal(str)
    """Show the firm of this id."""
    export_requested = Signal(str)
    delete_requested = Signal(str)
    erase_requested = Signal(str)
    bin_requested = Signal()
    """Open the bin."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._view: FirmView | None = None
        self._is_saving = False
        self.list = FirmsList(theme)
        self.editor = FirmEditor(theme, language)
        self.nothing = NoFirm(theme)
        self.fold = FoldRow(theme, "", strong=True, colour=theme.colours.primary)
        self._side = QWidget()
        self._right = QWidget()
        self._stack = QStackedWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_firm(self, view: FirmView) -> None:
        """Show a firm, the form of a new one, or what will come once there is one."""
        shown_before = self._shown_id()
        self._view = view
        self._fill_list(view)
        organisation = view.organisation
        if organisation is None and view.is_new:
            organisation = Organisation("", "")
        if organisation is None:
            self._stack.setCurrentWidget(self.nothing)
            return
        self._stack.setCurrentWidget(self.editor)
        self.editor.name(organisation, is_only=len(view.firms) < 2)
        is_same = shown_before == organisation.id
        if self._is_saving or (is_same and self.editor.is_changed()):
            return  # what stands in the form was just kept, or is to be mended or saved yet
        self.editor.show_organisation(view.questionnaire, organisation, view.logo, view.today)
        if not is_same:
            self.editor.area.scroll_to_top()

    def show_problem(self, explained: Explained | None) -> None:
        """Say in place that what was asked for could not be done; None takes it away."""
        self.editor.show_problem(explained)

    def settle(self) -> bool:
        """Ask what to do with changes that are not saved, before the page is left.

        Returns:
            Whether it may be left.
        """
        if self._stack.currentWidget() is not self.editor or not self.editor.is_changed():
            return True
        chosen = ask_leaving(self, self._theme, self.editor.kept.name)
        if chosen is Leaving.SAVE:
            return self.save()
        if chosen is Leaving.DISCARD:
            self.editor.give_up()
            return True
        return False

    def save(self) -> bool:
        """Ask to keep what was typed.

        Returns:
            Whether all of it is kept; if not, the page says why.
        """
        wrong = self.editor.begin_saving()
        if not self.editor.has_name():
            wrong[0].setFocus(Qt.FocusReason.TabFocusReason)
            return False
        if self.editor.is_changed():
            self._is_saving = True
            try:
                self._ask_to_keep()
            finally:
                self._is_saving = False
        if self.editor.has_problem():
            return False
        self.editor.mark_saved()
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.TabFocusReason)
        return not wrong

    def _ask_to_keep(self) -> None:
        self.saved.emit(self.editor.organisation())
        if self.editor.is_logo_changed() and not self.editor.has_problem():
            self.logo_chosen.emit(self.editor.logo())

    def focus_first(self) -> None:
        """Put the focus where the page is used."""
        if self._stack.currentWidget() is self.nothing:
            self.nothing.diagnose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.editor.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter."""
        if is_enter(event) and self._stack.currentWidget() is self.editor:
            self.save()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the form, or folded above it where there is no room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Without room for both, the list takes the place of the form while it is unfolded."""
        direction = QBoxLayout.Direction
        wide = self.width() >= self._theme.px(WIDE)
        unfolded = self.fold.isChecked()
        several = not self._side.isHidden()
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.fold.setVisible(not wide)
        self.list.setVisible(wide or unfolded)
        self._right.setVisible(wide or not (several and unfolded))
        self._row.setStretchFactor(self._side, 0 if wide or not unfolded else 1)
        width = max(self._theme.px(SIDE), self.list.minimumSizeHint().width()) + MARGIN
        self._side.setMinimumWidth(width if wide else 0)
        self._side.setMaximumWidth(width if wide else QWIDGETSIZE_MAX)
        left_of_form = 0 if wide else MARGIN
        bottom = 20 if wide or unfolded else 0
        self._side_column.setContentsMargins(MARGIN, 28 if wide else 12, left_of_form, bottom)

    def _lay_out(self) -> None:
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setSpacing(8)
        self._side_column.addWidget(self.fold)
        self._side_column.addWidget(self.list, 1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.editor)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._side)
        self._row.addWidget(self._right, 1)
        self.setLayout(self._row)

    def _connect(self) -> None:
        self.fold.toggled.connect(lambda _: self._place())
        self.list.chosen.connect(self._choose)
        self.list.new_requested.connect(self._ask_for_new)
        self.nothing.diagnose_requested.connect(self.diagnose_requested)
        self.nothing.new_requested.connect(self.new_requested)
        editor = self.editor
        editor.save_button.clicked.connect(self.save)
        editor.retry_button.clicked.connect(self.save)
        editor.data.export_requested.connect(lambda: self._ask(self.export_requested))
        editor.data.delete_requested.connect(lambda: self.delete_requested.emit(self._shown_id()))
        editor.data.erase_requested.connect(lambda: self.erase_requested.emit(self._shown_id()))
        editor.data.bin_requested.connect(self.bin_requested)

    def _fill_list(self, view: FirmView) -> None:
        self._side.setVisible(len(view.firms) > 1)
        self.fold.setChecked(False)
        self._place()
        if len(view.firms) < 2:
            return
        current = "" if view.organisation is None else view.organisation.id
        self.list.show_firms(lines_of(view.firms, self._regions(view.questionnaire)), current)
        self.fold.set_text(self.tr("All firms (%n)", "", len(view.firms)))

    def _regions(self, questionnaire: Questionnaire) -> Mapping[str, str]:
        return {
            option.id: typeset(option.text, self._language)
            for field in questionnaire.profile
            if field.id == "region"
            for option in field.options
        }

    def _choose(self, firm_id: str) -> None:
        if firm_id == self._shown_id() or not self.settle():
            self.list.mark_current()
            self.fold.setChecked(False)
            return
        self.firm_chosen.emit(firm_id)

    def _ask_for_new(self) -> None:
        if self.settle():
            self.new_requested.emit()

    def _ask(self, signal: object) -> None:
        """Ask for something that takes the firm as it is kept."""
        if self.settle():
            signal.emit(self._shown_id())  # type: ignore[attr-defined]

    def _shown_id(self) -> str:
        view = self._view
        return "" if view is None or view.organisation is None else view.organisation.id

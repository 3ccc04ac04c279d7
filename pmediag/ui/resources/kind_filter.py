"""The kinds of resources to choose from: pills on one row, a list where they would take more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.model.library import ResourceKind
from pmediag.ui.resources.words import kinds_name
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import Choosable
from pmediag.ui.widgets.fields import ChoiceBox
from pmediag.ui.widgets.segments import Segments


class KindFilter(QWidget):
    """One kind at most."""

    changed = Signal(object)
    """The value of the kind picked, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        name, every = self.tr("Kind of resource"), self.tr("Every kind")
        kinds = tuple((kind.value, kinds_name(kind)) for kind in ResourceKind)
        self.pills = Segments(theme, tuple(Choosable(*kind) for kind in kinds), name)
        self.box = ChoiceBox(theme, every, kinds)
        self.box.setAccessibleName(name)
        self.box.setMaximumWidth(self.box.natural_width())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pills, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.box, 1)
        row.addStretch(0)
        self.box.hide()
        self.pills.changed.connect(self.box.set_value)
        self.pills.changed.connect(self.changed)
        self.box.activated.connect(self._choose)

    def minimumSizeHint(self) -> QSize:
        """Accept to be as narrow as the list."""
        hint = super().minimumSizeHint()
        hint.setWidth(self.box.minimumSizeHint().width())
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list where the pills have no room."""
        super().resizeEvent(event)
        is_short = self.width() < self.pills.sizeHint().width()
        had_focus = self.pills.isAncestorOf(self.focusWidget()) or self.box.hasFocus()
        self.box.setVisible(is_short)
        self.pills.setVisible(not is_short)
        if had_focus:
            (self.box.setFocus if is_short else self.pills.focus)()

    def _choose(self) -> None:
        self.pills.show_value(self.box.value())
        self.changed.emit(self.box.value())

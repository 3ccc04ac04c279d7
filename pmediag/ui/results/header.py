"""Above the results: whose they are, the level in a sentence, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind, secondary_button
from pmediag.ui.widgets.cards import IconSign
from pmediag.ui.widgets.flow import FlowLayout

SIDE_BY_SIDE = 900
"""The width from which the buttons stand beside the title."""


class ResultHeader(QWidget):
    """The firm, the title, its sentence, the ceiling and its reason, the date and path."""

    send_requested = Signal()
    contact_requested = Signal()
    method_requested = Signal()
    report_requested = Signal()

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__()
        self._theme = theme
        self.method_button = secondary_button(theme, self.tr("Method"))
        self.method_button.setToolTip(self.tr("How the score is calculated"))
        # An example leads to one's own diagnosis: that is the filled button then.
        kind = ButtonKind.SECONDARY if reading.is_example else ButtonKind.PRIMARY
        self.report_button = Button(theme, self.tr("PDF report"), kind)
        self.send_button = secondary_button(theme, self.tr("Send to my adviser"))
        self.contact_button = secondary_button(theme, self.tr("Contact sheet"))
        self.contact_button.setToolTip(self.tr("A page for an adviser or an institution"))
        if reading.is_example:
            self.send_button.hide()
            self.contact_button.hide()
        self.method_button.clicked.connect(self.method_requested)
        self.report_button.clicked.connect(self.report_requested)
        self.send_button.clicked.connect(self.send_requested)
        self.contact_button.clicked.connect(self.contact_requested)
        buttons = FlowLayout(spacing=10)
        for button in (
            self.send_button,
            self.contact_button,
            self.method_button,
            self.report_button,
        ):
            buttons.addWidget(button)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addLayout(self._title(reading), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._row)
        self._column.addLayout(self._words(reading))
        self._column.addWidget(self._buttons)
        self._is_short = True

    def focus_first(self) -> None:
        """Put the focus on what is most often wanted next."""
        self.report_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where there is no room beside them."""
        super().resizeEvent(event)
        short = self.width() < self._theme.px(SIDE_BY_SIDE)
        if short == self._is_short:
            return
        self._is_short = short
        if short:
            self._row.removeWidget(self._buttons)
            self._column.addWidget(self._buttons)
        else:
            self._column.removeWidget(self._buttons)
            self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def _title(self, reading: Reading) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setSpacing(8)
        # What a person typed stays as it was typed, on two lines at most.
        firm = Text(theme, reading.organisation.name, TextStyle.CAPTION, max_lines=2)
        column.addWidget(firm)
        column.addWidget(Text(theme, words.title(reading), TextStyle.TITLE))
        return column

    def _words(self, reading: Reading) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Text(theme, words.sentence(reading), TextStyle.LEAD))
        for reason in words.ceiling_reasons(reading):
            column.addLayout(self._reason(reason))
        column.addWidget(Text(theme, words.facts(reading), TextStyle.CAPTION))
        return column

    def _reason(self, reason: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 2)
        row.setSpacing(8)
        sign = IconSign(self._theme, Icon.WARNING, self._theme.colours.alert, 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._theme, reason, TextStyle.SMALL_STRONG), 1)
        return row

"""Alerts: those that hold, framed and first; those to check, folded; the others, counted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmediag.model.fitting import Fit
from pmediag.model.maturity import AlertState
from pmediag.model.questionnaire import Severity
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button
from pmediag.ui.widgets.cards import Card, IconSign, Line
from pmediag.ui.widgets.columns import GAP
from pmediag.ui.widgets.fold import Fold
from pmediag.ui.widgets.link_row import LinkRow


class AlertsPanel(QWidget):
    """High alerts, then medium ones, then what there is to check."""

    question_requested = Signal(str)
    resource_requested = Signal(str)

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__()
        self._theme = theme
        self._reading = reading
        self._blocks: dict[str, AlertBlock] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        holding = [state for state in reading.result.alerts if state.holds]
        for severity in Severity:
            states = [state for state in holding if state.alert.severity is severity]
            if states:
                are_others = len(states) < len(holding)
                self._column.addWidget(self._frame(severity, states, are_others=are_others))
        if not holding:
            self._column.addWidget(self._calm())
        self._add_unknown()

    def _frame(self, severity: Severity, states: list[AlertState], *, are_others: bool) -> Card:
        colours = self._theme.colours
        is_high = severity is Severity.HIGH
        card = Card(self._theme, padding=20, spacing=10)
        card.set_colours(
            colours.alert_soft if is_high else colours.warn_soft,
            colours.alert if is_high else colours.warn,
        )
        if is_high:
            title = self.tr("%n alert(s) to deal with first", "", len(states))
        elif are_others:
            title = self.tr("%n other alert(s)", "", len(states))
        else:
            title = self.tr("%n alert(s)", "", len(states))
        card.body.addWidget(Text(self._theme, title, TextStyle.HEADING))
        for index, state in enumerate(states):
            if index:
                card.body.addWidget(Line(self._theme))
            self._blocks[state.alert.id] = block = AlertBlock(self._theme, self._reading, state)
            card.body.addWidget(block)
        return card

    def show_help(self, resources: Mapping[str, tuple[Fit, ...]]) -> None:
        """Add to each alert what helps with it; by the id of the alert."""
        for alert_id, block in self._blocks.items():
            for fit in resources.get(alert_id, ()):
                row = LinkRow(self._theme, self._reading.ours(fit.resource.title))
                wanted = fit.resource.id
                row.clicked.connect(partial(self.resource_requested.emit, wanted))
                block.add_row(row)

    def _calm(self) -> Card:
        card = Card(self._theme, padding=20)
        row = QHBoxLayout()
        row.setSpacing(12)
        sign = IconSign(self._theme, Icon.CHECK, self._theme.colours.good)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        calm = self.tr("No alert in what you answered.")
        row.addWidget(Text(self._theme, calm, TextStyle.STRONG), 1)
        card.body.addLayout(row)
        return card

    def _add_unknown(self) -> None:
        """Fold what hangs on missing answers; count what only a larger path can tell."""
        unknown = [state for state in self._reading.result.alerts if state.holds is None]
        outside = [state for state in unknown if state.outside and not state.waits_for]
        to_check = [state for state in unknown if state not in outside]
        if not to_check and not outside:
            return
        card = Card(self._theme, padding=12, spacing=6)
        if to_check:
            fold = Fold(
                self._theme, self.tr("%n alert(s) to check", "", len(to_check)), strong=True
            )
            fold.body.addWidget(
                Text(
                    self._theme,
                    self.tr("They apply or not: that depends on answers that are not known yet."),
                    TextStyle.CAPTION,
                )
            )
            for state in to_check:
                self._add_to_check(fold.body, state)
            card.body.addWidget(fold)
        if outside:
            text = self.tr(
                "The complete diagnosis looks at %n more possible alert(s).",
                "",
                len(outside),
            )
            row = QHBoxLayout()
            row.setContentsMargins(8, 4, 8, 4)
            row.addWidget(Text(self._theme, text, TextStyle.CAPTION))
            card.body.addLayout(row)
        self._column.addWidget(card)

    def _add_to_check(self, body: QVBoxLayout, state: AlertState) -> None:
        body.addSpacing(8)
        title = self._reading.ours(state.alert.title)
        body.addWidget(Text(self._theme, title, TextStyle.SMALL_STRONG))
        body.addWidget(
            Text(self._theme, words.alert_caption(state, self._reading), TextStyle.CAPTION)
        )
        for question_id in state.waits_for:
            question = self._reading.questionnaire.question(question_id)
            text = self._reading.question(question)
            if not self._reading.is_open:
                lead = self.tr("It depends on:")
                body.addWidget(Text(self._theme, text, TextStyle.SMALL, lead=lead))
                continue
            link = LinkRow(self._theme, text)
            link.clicked.connect(
                lambda _=False, wanted=question_id: self.question_requested.emit(wanted)
            )
            body.addWidget(link)


class AlertBlock(QWidget):
    """One alert: its title, what it is, and the first step once it is asked for."""

    def __init__(self, theme: Theme, reading: Reading, state: AlertState) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[QWidget] = []
        alert = state.alert
        is_high = alert.severity is Severity.HIGH
        colour = theme.colours.alert if is_high else theme.colours.warn
        self._first = QWidget()
        inside = QVBoxLayout(self._first)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(6)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(theme, reading.ours(alert.title), TextStyle.STRONG))
        text = Text(theme, reading.ours(alert.text), TextStyle.SMALL)
        (column if is_high else inside).addWidget(text)
        inside.addWidget(
            Text(
                theme,
                reading.ours(alert.first_step),
                TextStyle.SMALL,
                lead=self.tr("First step:"),
            )
        )
        self._first.hide()
        self.button: Button = plain_button(theme, self.tr("What to do"), icon=Icon.CHEVRON_RIGHT)
        self.button.setCheckable(True)
        self.button.setAccessibleDescription(reading.ours(alert.title))
        self.button.toggled.connect(self._unfold)
        below = QHBoxLayout()
        below.setSpacing(8)
        caption = Text(theme, words.alert_caption(state, reading), TextStyle.CAPTION)
        below.addWidget(caption, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.button)
        column.addSpacing(4)
        column.addLayout(below)
        column.addWidget(self._first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconSign(theme, Icon.WARNING, colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def add_row(self, row: QWidget) -> None:
        """Add a row to what unfolds; Tab comes to it after the button."""
        layout = self._first.layout()
        assert layout is not None
        last = self._rows[-1] if self._rows else self.button
        if not self._rows:
            layout.addWidget(Text(self._theme, self.tr("What can help"), TextStyle.SMALL_STRONG))
        self._rows.append(row)
        layout.addWidget(row)
        QWidget.setTabOrder(last, row)

    def _unfold(self, unfolds: bool) -> None:
        self._first.setVisible(unfolds)
        self.button.set_icon(Icon.CHEVRON_DOWN if unfolds else Icon.CHEVRON_RIGHT)

"""An action to start with, on a card: what, why, the first step, what it takes and brings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pmediag.look import RADIUS_CARD
from pmediag.model.actions import Action
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, unmnemonic
from pmediag.ui.plan import words
from pmediag.ui.plan.marks import Part, mark
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.buttons import Button, ButtonKind, plain_button
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.drawn_button import DrawnRow

translate = QCoreApplication.translate

BAND = 4
"""Height of the band in the colour of the dimension, in pixels."""

INSET = 4
"""Pixels between the ring around the title and its words."""

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class TitleLink(DrawnRow):
    """The title of an action, which opens it: underlined under the pointer and with the focus."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme)
        self._shown = text
        self.setText(unmnemonic(text))
        self.setAccessibleName(text)
        self.setFont(theme.font(18, Weight.SEMI_BOLD))

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words."""
        area = QRect(0, 0, max(1, width - 2 * INSET), 10_000)
        words_height = QFontMetrics(self.font()).boundingRect(area, WRAP, self._shown).height()
        return max(self._theme.px(28), words_height + 2 * INSET)

    def sizeHint(self) -> QSize:
        """Ask for two comfortable lines."""
        width = self._theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept to be narrow."""
        return QSize(self._theme.px(120), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        self.paint_ground(painter)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.ink))
        painter.drawText(self.rect().adjusted(INSET, INSET, -INSET, -INSET), WRAP, self._shown)


class Badge(Card):
    """A word that must be seen first, on a ground of its own."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, padding=0)
        self.set_colours(theme.colours.alert_soft, theme.colours.alert_soft)
        self.body.setContentsMargins(8, 0, 8, 0)
        self.body.addWidget(Text(theme, text, TextStyle.ALERT, wraps=False))


class ActionCard(Card):
    """One action; its title opens it, and its foot does, for those who look for a button.

    A pin keeps it in the plan, a cross leaves it out.
    """

    open_requested = Signal(str)
    pin_requested = Signal(str, bool)
    """Keep the action of this id in the plan, or leave it to the choice."""
    refuse_requested = Signal(str)

    def __init__(self, theme: Theme, reading: PlanReading, action: Action) -> None:
        super().__init__(theme, padding=18, spacing=6)
        self._theme = theme
        self._band = reading.colour(action, theme)
        self.action_id = action.id
        title = reading.title(action)
        self.setAccessibleName(title)
        self.body.setContentsMargins(18 - INSET, 18, 18 - INSET, 12)
        self._add(self._head(reading, action))
        self.title = TitleLink(theme, title)
        mark(self.title, action.id, Part.OPEN)
        self.title.setToolTip(self.tr("How to do it, step by step"))
        self.title.clicked.connect(lambda: self.open_requested.emit(action.id))
        self.body.addWidget(self.title)
        why = action.selling or action.safety
        if why:
            self._add(Text(theme, reading.ours(why), TextStyle.SMALL))
        step = reading.first_step(action)
        if step:
            lead = self.tr("First step:")
            self._add(Text(theme, step, TextStyle.SMALL, lead=lead))
        self.body.addStretch(1)
        self._add_figures(reading, action)
        said = words.entry_line(reading.entry(action.id), reading.sheet.today, reading.language)
        if said:
            self._add(Text(theme, said, TextStyle.CAPTION))
        self._add(self._foot(reading, action))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface, and the band of its dimension along the top."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), RADIUS_CARD, RADIUS_CARD)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), BAND, QColor(self._band))

    def _head(self, reading: PlanReading, action: Action) -> QHBoxLayout:
        """Give the area and what it moves; and that it is overdue, before all else."""
        dimension = reading.dimension(action)
        area = "" if dimension is None else reading.ours(dimension.name)
        parts = [part for part in (area, words.lever(action.lever)) if part]
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Text(self._theme, " · ".join(parts), TextStyle.FINE), 1)
        if reading.entry(action.id).is_late(reading.sheet.today):
            row.addWidget(overdue_badge(self._theme), 0, top)
        return row

    def _add_figures(self, reading: PlanReading, action: Action) -> None:
        language = reading.language
        takes = words.effort(action.days, language), words.delay(action.weeks)
        said = QVBoxLayout()
        said.setSpacing(0)
        for text, style in (
            (words.first_year(action.first_year, language), TextStyle.SMALL_STRONG),
            (words.estimate(action), TextStyle.FINE),
            (" · ".join(takes), TextStyle.FINE),
            (words.brings(action, reading), TextStyle.SMALL_STRONG),
        ):
            if text:
                said.addWidget(Text(self._theme, text, style))
        self.body.addSpacing(4)
        self._add(said)

    def _foot(self, reading: PlanReading, action: Action) -> QHBoxLayout:
        theme, title = self._theme, reading.title(action)
        how = Button(theme, self.tr("How to do it"), ButtonKind.PLAIN, trailing=Icon.CHEVRON_RIGHT)
        how.setFont(theme.font(14, Weight.SEMI_BOLD))
        how.set_padding(0)
        how.setAccessibleName(f"{how.accessibleName()}: {title}")
        how.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab stops at the title, which does the same
        how.clicked.connect(lambda: self.open_requested.emit(action.id))
        self.how = how
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(how)
        row.addStretch(1)
        if reading.candidate(action.id) is not None:
            is_kept = action.id in reading.solved.pins
            self.pin = pin_button(theme, action.id, title, is_kept=is_kept)
            self.pin.clicked.connect(lambda: self.pin_requested.emit(action.id, not is_kept))
            self.refuse = refuse_button(theme, action.id, title)
            self.refuse.clicked.connect(lambda: self.refuse_requested.emit(action.id))
            row.addWidget(self.pin)
            row.addWidget(self.refuse)
        return row

    def _add(self, words_or_row: QWidget | QLayout) -> None:
        """Add what stands under the words of the title, whose ring is wider."""
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        if isinstance(words_or_row, QWidget):
            row.addWidget(words_or_row)
        else:
            row.addLayout(words_or_row)
        self.body.addLayout(row)


def overdue_badge(theme: Theme) -> Badge:
    """Give the badge of what is overdue."""
    return Badge(theme, translate("ActionCard", "Overdue"))


def pin_button(theme: Theme, action_id: str, title: str, *, is_kept: bool) -> Button:
    """Give the button that keeps an action in the plan, or no longer keeps it."""
    button = plain_button(theme, "", icon=Icon.PIN_FILLED if is_kept else Icon.PIN)
    button.set_padding(0)
    if is_kept:
        name = translate("ActionCard", "Kept in the plan: no longer keep it")
    else:
        name = translate("ActionCard", "Keep in the plan")
    button.setToolTip(name)
    button.setAccessibleName(f"{name}: {title}")
    button.setObjectName("pin")
    mark(button, action_id, Part.PIN)
    return button


def refuse_button(theme: Theme, action_id: str, title: str) -> Button:
    """Give the button that leaves an action out of the plan."""
    button = plain_button(theme, "", icon=Icon.CLOSE)
    button.set_padding(0)
    name = translate("ActionCard", "Leave out of the plan")
    button.setToolTip(name)
    button.setAccessibleName(f"{name}: {title}")
    button.setObjectName("refuse")
    mark(button, action_id, Part.REFUSE)
    return button

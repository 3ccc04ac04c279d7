"""The answers as large cards: radio buttons and check boxes that are read and drawn whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from pmediag.look import RADIUS_CHOICE
from pmediag.ui.icons import Icon, draw_icon
from pmediag.ui.labels import unmnemonic
from pmediag.ui.theme import Theme, Weight
from pmediag.ui.widgets.painting import ring, rounded

BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LEFT_TO_PAGE = frozenset({*STEPS, *SIDEWAYS, Qt.Key.Key_Return, Qt.Key.Key_Enter})
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class CardShape(Enum):
    """How large a choice is drawn: its height, the width before its text, its padding."""

    CARD = (54, 60, 18)
    ROW = (44, 48, 12)
    PILL = (38, 36, 14)


@dataclass(frozen=True, slots=True)
class Choosable:
    """One choice to show: its words, the key that picks it, a line of explanation below."""

    id: str
    text: str
    key: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Aside:
    words: str
    colour: str
    font: QFont

    @property
    def width(self) -> int:
        return QFontMetrics(self.font).horizontalAdvance(self.words)


class ChoiceCard(QAbstractButton):
    """One choice: a radio button when it is ``exclusive``, else a check box.

    Its key stands in a badge before the text. The ring shows only when the focus came by
    the keyboard. Arrows emit `stepped`; other keys go to what is around. Put it in a
    `ChoiceGroup`, which moves the focus and keeps one picked.
    """

    stepped = Signal(int)
    """An arrow was pressed: -1 or +1."""

    def __init__(
        self,
        theme: Theme,
        choice: Choosable,
        *,
        exclusive: bool = True,
        shape: CardShape = CardShape.CARD,
        sideways: bool = False,
    ) -> None:
        super().__init__()
        self.choice = choice
        self._theme = theme
        self._shape = shape
        self._sideways = sideways
        self._previous = ""
        self._unsaved = ""
        self._shows_ring = False
        self._heights: dict[int, int] = {}
        self.setCheckable(True)
        self.setAutoExclusive(exclusive)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font(weight=Weight.REGULAR))
        self._say()
        grows = QSizePolicy.Policy.Preferred
        fixed = QSizePolicy.Policy.Fixed
        is_card = shape is not CardShape.PILL
        policy = QSizePolicy(grows if is_card else fixed, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(is_card)
        self.setSizePolicy(policy)

    @property
    def exclusive(self) -> bool:
        """Whether it drives the others out."""
        return self.autoExclusive()

    def show_choice(self, choice: Choosable) -> None:
        """Show another choice, saved and without a past, in the same place."""
        if (self.choice, self._previous, self._unsaved) != (choice, "", ""):
            self.choice, self._previous, self._unsaved = choice, "", ""
            self._say()

    def set_previous(self, words: str) -> None:
        """Say quietly in the card that this was the answer of last time; empty if it was not."""
        if words != self._previous:
            self._previous = words
            self._say()

    def set_unsaved(self, words: str) -> None:
        """Say in the card that this choice is not on disk; empty when it is."""
        if words != self._unsaved:
            self._unsaved = words
            self._say()

    def hasHeightForWidth(self) -> bool:
        """Say that a card's height depends on its width."""
        return self._shape is not CardShape.PILL

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words and their padding."""
        if width not in self._heights:
            self._heights[width] = self._height_in(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Ask for the words on one line, within reason."""
        width = self._left() + self._words_width() + self._right() + 2
        if self._shape is CardShape.PILL:
            return QSize(width, self._theme.px(self._shape.value[0]))
        width = min(width, self._theme.px(600))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Accept a narrow card; a pill keeps its words on one line."""
        if self._shape is CardShape.PILL:
            return self.sizeHint()
        return QSize(self._theme.px(140), self._theme.px(self._shape.value[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows; Space is the button's own, the rest goes on."""
        self._shows_ring = True
        key = Qt.Key(event.key())
        steps = SIDEWAYS if self._sideways else STEPS
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in steps and plain:
            self.stepped.emit(steps[key])
        elif key in LEFT_TO_PAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the ring: the pointer shows where one is."""
        self._shows_ring = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._shows_ring = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Redraw under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Redraw when the pointer leaves."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its badge, its words."""
        painter = QPainter(self)
        self._draw_box(painter)
        if self._shape is CardShape.PILL:
            self._draw_glyph(painter)
        elif self.exclusive:
            self._draw_badge(painter)
        else:
            self._draw_check_box(painter)
        self._draw_words(painter)
        self._draw_asides(painter)

    def _draw_box(self, painter: QPainter) -> None:
        colours = self._theme.colours
        picked = self.isChecked()
        edge, width = colours.line, 1.0
        if self._shape is CardShape.PILL or self.underMouse():
            edge = colours.rule
        if picked:
            edge, width = (colours.alert if self._unsaved else colours.primary), 2.0
        fill = colours.primary_soft if picked and not self._unsaved else colours.surface
        area = self.rect()
        if self.hasFocus() and self._shows_ring:
            ring(painter, area, RADIUS_CHOICE, colours.primary)
            area = area.adjusted(4, 4, -4, -4)
            rounded(painter, area, RADIUS_CHOICE - 4, fill=fill, edge=edge, width=width)
        else:
            rounded(painter, area, RADIUS_CHOICE, fill=fill, edge=edge, width=width)

    def _draw_badge(self, painter: QPainter) -> None:
        colours, side = self._theme.colours, self._theme.px(26)
        area = QRect(self._padding(), (self.height() - side) // 2, side, side)
        picked = self.isChecked()
        if not self.choice.key:
            rounded(
                painter,
                area.adjusted(3, 3, -3, -3),
                side,
                fill=colours.surface,
                edge=colours.primary if picked else colours.rule,
                width=6.0 * self._theme.scale if picked else 1.5,
            )
            return
        fill = colours.primary if picked else colours.surface
        rounded(painter, area, 6, fill=fill, edge=None if picked else colours.rule, width=1.3)
        painter.setFont(self._theme.font(14, Weight.SEMI_BOLD))
        painter.setPen(QColor(colours.on_primary if picked else colours.ink_2))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self.choice.key)

    def _draw_check_box(self, painter: QPainter) -> None:
        colours, side = self._theme.colours, self._theme.px(22)
        area = QRect(self._padding() + 2, (self.height() - side) // 2, side, side)
        picked = self.isChecked()
        fill = colours.primary if picked else colours.surface
        rounded(painter, area, 5, fill=fill, edge=None if picked else colours.rule, width=1.5)
        if picked:
            draw_icon(painter, Icon.CHECK, area.adjusted(3, 3, -3, -3), colours.on_primary)

    def _draw_glyph(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setFont(self._theme.font(weight=Weight.SEMI_BOLD))
        painter.setPen(QColor(colours.primary if self.isChecked() else colours.ink_2))
        area = QRect(self._padding(), 0, self._left() - self._padding(), self.height())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(align), self.choice.key)

    def _draw_words(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setFont(self.font())
        painter.setPen(QColor(colours.ink))
        width = self.width() - self._left() - self._right()
        area = QRect(self._left(), 0, max(1, width), self.height())
        if not self.choice.detail:
            painter.drawText(area, WRAP, self.choice.text)
            return
        words = self._words_height(self.choice.text, area.width())
        below = self._detail_height(area.width())
        top = (self.height() - words - below - self._theme.px(4)) // 2
        painter.setFont(self._heading_font())
        painter.drawText(QRect(area.x(), top, area.width(), words), WRAP, self.choice.text)
        painter.setFont(self._theme.font())
        painter.setPen(QColor(colours.ink_2))
        lower = QRect(area.x(), top + words + self._theme.px(4), area.width(), below)
        painter.drawText(lower, WRAP, self.choice.detail)

    def _draw_asides(self, painter: QPainter) -> None:
        align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        right = self.width() - self._padding()
        for aside in reversed(self._asides()):
            painter.setFont(aside.font)
            painter.setPen(QColor(aside.colour))
            painter.drawText(QRect(0, 0, right, self.height()), align, aside.words)
            right -= aside.width + self._gap()

    def _asides(self) -> tuple[_Aside, ...]:
        """Give what stands at the right of the words, from left to right."""
        colours, strong = self._theme.colours, self._theme.font(13, Weight.SEMI_BOLD)
        found = []
        if self._previous:
            found.append(_Aside(self._previous, colours.ink_2, self._theme.font(13)))
        if self._unsaved:
            found.append(_Aside(self._unsaved, colours.alert, strong))
        if self.choice.key and not self.exclusive and self._shape is not CardShape.PILL:
            found.append(_Aside(self.choice.key, colours.ink_2, strong))
        return tuple(found)

    def _say(self) -> None:
        """Tell the words to Qt, which tells those who cannot see the card."""
        self._heights.clear()
        said = (self.choice.text, self._previous, self._unsaved)
        self.setText(unmnemonic(self.choice.text))
        self.setAccessibleName(", ".join(filter(None, said)))
        self.setAccessibleDescription(self.choice.detail)
        self.updateGeometry()
        self.update()

    def _gap(self) -> int:
        return self._theme.px(8)

    def _padding(self) -> int:
        return self._theme.px(self._shape.value[2])

    def _left(self) -> int:
        if self._shape is CardShape.PILL and not self.choice.key:
            return self._padding()
        return self._theme.px(self._shape.value[1])

    def _right(self) -> int:
        return self._padding() + sum(aside.width + self._gap() for aside in self._asides())

    def _height_in(self, width: int) -> int:
        available = max(1, width - self._left() - self._right())
        words = self._words_height(self.choice.text, available)
        if self.choice.detail:
            words += self._theme.px(4) + self._detail_height(available)
        air = 28 if self._shape is CardShape.CARD else 20
        if self.choice.detail:
            air = 48
        return max(self._theme.px(self._shape.value[0]), words + self._theme.px(air))

    def _words_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.choice.text)

    def _heading_font(self) -> QFont:
        return self._theme.font(18, Weight.SEMI_BOLD)

    def _words_height(self, text: str, width: int) -> int:
        font = self.font()
        if self.choice.detail:
            font = self._heading_font()
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WRAP, text).height()

    def _detail_height(self, width: int) -> int:
        metrics = QFontMetrics(self._theme.font())
        return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAP, self.choice.detail).height()

"""Room: for every word, inside every edge, and for the pointer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListView,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from pmediag.ui.labels import Text
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.search_edit import SearchEdit
from tests.ui.walk.sight import ancestors, is_viewport, seen

TARGET = 28
"""Pixels that a target has at least, in both directions."""

WORDS = (Text, QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, ChartView)
"""What holds words, or figures."""


def target_faults(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Tell what is too small to be clicked."""
    for widget in seen(top):
        if isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit):
            if _is_part_of_field(widget):
                continue
            if min(widget.width(), widget.height()) < TARGET:
                yield widget, f"is {widget.width()} by {widget.height()} pixels"
        elif isinstance(widget, QListView | QTableView) and widget.model().rowCount():
            height = widget.visualRect(widget.model().index(0, 0)).height()
            if height < TARGET:
                yield widget, f"has rows of {height} pixels"


def room_faults(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Tell what has less room than it needs, or crosses an edge."""
    for widget in seen(top):
        if isinstance(widget, WORDS) and not _is_part_of_field(widget):
            for what in (*_needs(widget), *_crossings(widget)):
                yield widget, what
        elif isinstance(widget, QAbstractScrollArea):
            most = widget.horizontalScrollBar().maximum()
            if most > 0:
                yield widget, f"scrolls sideways by {most} pixels"
    yield from _overlaps(top)


def _needs(widget: QWidget) -> Iterator[str]:
    """Tell what a widget lacks."""
    width, height = widget.width(), widget.height()
    if widget.hasHeightForWidth():
        needed = widget.heightForWidth(width)
        if needed > height + 1:
            yield f"needs {needed} pixels of height and has {height}"
    least = widget.minimumSizeHint()
    if least.width() > width:
        yield f"needs {least.width()} pixels of width and has {width}"
    scrolls = isinstance(widget, QPlainTextEdit) or widget.hasHeightForWidth()
    if least.height() > height and not scrolls:
        yield f"needs {least.height()} pixels of height and has {height}"
    if isinstance(widget, Text):
        yield from _text_needs(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo_needs(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line_needs(widget)


def _text_needs(text: Text) -> Iterator[str]:
    if text._max_lines:
        layout, _ = text._laid_out(text.width())
        if layout.lineCount() > text._max_lines and not text.toolTip():
            yield "is cut, and no tool tip says the rest"
    elif not text._wraps and text.sizeHint().width() > text.width():
        yield f"is one line of {text.sizeHint().width()} pixels in {text.width()}"
    longest = max(_words_of(text), key=len, default="")
    advance = QFontMetrics(text._font).horizontalAdvance(longest)
    if advance > text.width() + 1 and len(longest) < 30:
        yield f"breaks “{longest}” ({advance} pixels) within the word in {text.width()}"


def _words_of(text: Text) -> list[str]:
    return f"{text._lead} {text._shown}".split()


def _combo_needs(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    area = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    words = QFontMetrics(combo.font()).horizontalAdvance(combo.currentText())
    if words > area.width() and not combo.toolTip():
        yield f"shows “{combo.currentText()}”, {words} pixels wide, in {area.width()}"


def _line_needs(line: QLineEdit) -> Iterator[str]:
    shown = line.placeholderText() if not line.text() else ""
    margins = line.textMargins()
    inside = line.contentsRect().width() - margins.left() - margins.right() - 4
    words = QFontMetrics(line.font()).horizontalAdvance(shown)
    if words > inside:
        yield f"its hint “{shown}” is {words} pixels wide, in {inside}"


def _crossings(widget: QWidget) -> Iterator[str]:
    """Tell which edges a widget crosses: of its page sideways, of what holds it up and down."""
    in_column = False
    for parent in ancestors(widget):
        area = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if area.left() < 0 or area.right() >= parent.width():
            yield f"crosses the edge of {type(parent).__name__} sideways"
            return
        in_column = in_column or is_viewport(parent)
        if not in_column and (area.top() < 0 or area.bottom() >= parent.height()):
            yield f"crosses the edge of {type(parent).__name__} up or down"
            return


def _overlaps(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Tell which words lie on other words of the same holder."""
    held: dict[QWidget, list[QWidget]] = {}
    for widget in seen(top):
        parent = widget.parentWidget()
        is_words = isinstance(widget, Text | QAbstractButton | QComboBox | QLineEdit)
        if is_words and parent is not None and not isinstance(parent, SearchEdit):
            held.setdefault(parent, []).append(widget)
    for widgets in held.values():
        for one, other in combinations(widgets, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > 1 and common.height() > 1:
                yield one, f"lies on {type(other).__name__} “{other.accessibleName()[:40]}”"


def _is_part_of_field(widget: QWidget) -> bool:
    return any(
        isinstance(parent, QComboBox | QAbstractSpinBox | QMenuBar | QAbstractItemView)
        for parent in ancestors(widget)
    )

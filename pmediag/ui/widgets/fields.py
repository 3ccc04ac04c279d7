"""Fields of a form: a label, a line of help, the editor, and what is wrong, in place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce, plain_tip
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import IconSign


class Field(QWidget):
    """One question of a form around its ``editor``, which takes its name from the label.

    `set_problem` shows what is wrong under the editor, says it to screen readers, and marks
    the editor; an empty problem takes it away.
    """

    def __init__(self, theme: Theme, label: str, help_text: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._help_text = help_text
        self._label = Text(theme, label, TextStyle.STRONG)
        self._label.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        if help_text:
            column.addWidget(Text(theme, help_text, TextStyle.CAPTION))
        column.addSpacing(4)
        column.addWidget(editor)
        self._problem = Text(theme, "", TextStyle.ALERT)
        self._problem_row = QWidget()
        row = QHBoxLayout(self._problem_row)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        sign = IconSign(theme, Icon.WARNING, theme.colours.alert, 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem, 1)
        self._problem_row.hide()
        column.addWidget(self._problem_row)

    def put_before(self, control: QWidget) -> None:
        """Put another control of the same answer before the editor, on its line."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        place = column.indexOf(self.editor)
        column.removeWidget(self.editor)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(control, 1)
        row.addWidget(self.editor)
        column.insertLayout(place, row)

    def set_problem(self, problem: str) -> None:
        """Show what is wrong and how to mend it; empty when nothing is."""
        self._problem.set_text(problem)
        self._problem_row.setVisible(bool(problem))
        self.editor.setProperty("wrong", bool(problem))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        said = f"{problem} {self._help_text}".strip() if problem else self._help_text
        self.editor.setAccessibleDescription(said)
        if problem:
            announce(self.editor, problem)

    def problem(self) -> str:
        """Give what is wrong, empty when nothing is."""
        return self._problem.shown_text()


class ChoiceBox(QComboBox):
    """A list to choose from; the wheel never changes it by accident.

    What is too long for it is cut, and stands in a tool tip.
    """

    def __init__(self, theme: Theme, empty: str, options: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        # A view of its own lets the style sheet give rows their height.
        self.setView(QListView())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.currentTextChanged.connect(self._tell_cut)
        self.set_options(empty, options)

    def set_options(self, empty: str, options: tuple[tuple[str, str], ...]) -> None:
        """Offer ``options`` (id and words) after ``empty``, which stands for no choice."""
        self.clear()
        self.addItem(empty, None)
        for option_id, words in options:
            self.addItem(words, option_id)
            tip = plain_tip(words)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def natural_width(self) -> int:
        """Give the width in which every option shows whole."""
        return self._width_for(max(self._advance(i) for i in range(self.count())))

    def value(self) -> str | None:
        """Give the id chosen."""
        value = self.currentData()
        return value if isinstance(value, str) else None

    def set_value(self, value: str | None) -> None:
        """Choose an id; an unknown one counts as none."""
        self.setCurrentIndex(max(0, self.findData(value)) if value is not None else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether what is chosen still shows whole."""
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        is_cut = self._width_for(self._advance(self.currentIndex())) > self.width()
        self.setToolTip(plain_tip(self.currentText()) if is_cut else "")

    def _advance(self, index: int) -> int:
        return self.fontMetrics().horizontalAdvance(self.itemText(index))

    def _width_for(self, advance: int) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind = QStyle.ContentsType.CT_ComboBox
        contents = QSize(advance, self.fontMetrics().height())
        return self.style().sizeFromContents(kind, option, contents, self).width()

"""An amount moved by a slider or typed: the two always say the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSlider, QVBoxLayout, QWidget

from pmediag.model.numbers import NumberFault
from pmediag.ui.amounts import Amount, typed
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fields import Field
from pmediag.words import Language

TYPED_LIMIT = 40
"""Characters that may be typed, spaces included."""

WIDTH = 132
"""Of the field beside its unit, in pixels before scaling."""


class LeftEdit(QLineEdit):
    """A line that tells when it is left, be it as it was: Qt's own signal waits for a change."""

    left = Signal()
    """The focus went elsewhere, or Enter was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.returnPressed.connect(self.left)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the number is typed."""
        super().focusOutEvent(event)
        self.left.emit()


class AmountEdit(LeftEdit):
    """A line for a number; what cannot be one is said by `Field.set_problem`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setMaxLength(TYPED_LIMIT)
        self.setFont(theme.font(tabular=True))


class AmountSlider(QSlider):
    """A slider that the wheel leaves alone: it would move while one scrolls the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class AmountField(QWidget):
    """A slider of equal steps and a field; past the last step there is no limit (``None``).

    A number that is wrong is refused in its place and changes nothing.
    """

    changed = Signal(object)
    """The number wished for, ``None`` for no limit; while the slider moves too."""

    def __init__(self, theme: Theme, language: Language, label: str, amount: Amount) -> None:
        super().__init__()
        self._language = language
        self._amount = amount
        self._value: float | None = None
        self._step, self._steps = 1.0, 1
        self._label = label
        self.edit = AmountEdit(theme)
        self.edit.setPlaceholderText(self.tr("no limit"))
        self.edit.setFixedWidth(theme.px(WIDTH))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.left.connect(self._type)
        self.field = Field(theme, label, "", self.edit)
        self.slider = AmountSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(label)
        self.slider.valueChanged.connect(self._slide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.field.put_before(self.slider)
        column.addWidget(self.field)

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed is refused."""
        return bool(self.field.problem())

    def set_range(self, most: float, step: float) -> None:
        """Let the slider go to ``most``, rounded up, in steps of ``step``; then to no limit."""
        steps = max(1, -int(-most // step))
        if (step, steps) == (self._step, self._steps):
            return
        self._step, self._steps = step, steps
        self.slider.blockSignals(True)
        self.slider.setRange(0, steps + 1)
        self.slider.setPageStep(max(1, steps // 10))
        self.slider.blockSignals(False)
        self._show_slider()

    def show_value(self, value: float | None) -> None:
        """Show a number, or that there is no limit, without telling."""
        is_being_typed = self.is_wrong or self.edit.hasFocus()
        if value != self._value or not is_being_typed:
            self.edit.setText(typed(value, self._language))
        self._value = value
        self._show_slider()

    def _show_slider(self) -> None:
        place = self._steps + 1
        if self._value is not None:
            place = min(self._steps, round(self._value / self._step))
        self.slider.blockSignals(True)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        said = self.edit.text() or self.edit.placeholderText()
        self.slider.setAccessibleDescription(said)

    def _slide(self, place: int) -> None:
        value = None if place > self._steps else place * self._step
        self.field.set_problem("")
        self._value = value
        self.edit.setText(typed(value, self._language))
        self.slider.setAccessibleDescription(self.edit.text() or self.edit.placeholderText())
        self.changed.emit(value)

    def _type(self) -> None:
        found = self._amount.read(self.edit.text(), self._language)
        if isinstance(found, NumberFault):
            problem = self._amount.words(found, self._language)
            if problem != self.field.problem():
                self.field.set_problem(problem)
            return
        self.field.set_problem("")
        self.edit.setText(typed(found, self._language))
        if found != self._value:
            self._value = found
            self._show_slider()
            self.changed.emit(found)

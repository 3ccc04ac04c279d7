"""What a screen reader is told: names, roles, states, labels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)

from pmediag.ui.labels import Text
from pmediag.ui.widgets.bars import Bar
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.ui.widgets.search_edit import SearchEdit
from tests.ui.walk.sight import ancestors, seen

Role = QAccessible.Role

NOTHING = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.Window, Role.LayeredPane})
"""Roles that tell nothing of what an object is."""

HOLDS_ITS_OWN = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView)
"""What Qt shows to a screen reader as a whole, or as cells; Tab comes to what it holds."""

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)


def name_faults(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Look at every widget that shows, and at every object of the accessible tree."""
    labels: set[QWidget | None] = {label.buddy() for label in top.findChildren(QLabel)}
    for widget in seen(top):
        found = QAccessible.queryAccessibleInterface(widget)
        if found is None:
            yield widget, "is not in the accessible tree"
            continue
        for what in _object_faults(widget, found):
            yield widget, what
        for what in _widget_faults(widget, found, labels):
            yield widget, what
    yield from _tree_faults(top)


def _object_faults(widget: QWidget, found: QAccessibleInterface) -> Iterator[str]:
    role, state = found.role(), found.state()
    name = found.text(QAccessible.Text.Name).strip()
    takes_focus = bool(state.focusable) and widget.focusProxy() is None
    if takes_focus and role in NOTHING:
        yield f"takes the focus, and its role is {role.name}"
    if takes_focus and not name and not _is_inside_field(widget):
        yield f"takes the focus, and has no name (role {role.name})"
    if name and role in NOTHING and not _holds_something(found):
        yield f"says something, and its role is {role.name}"
    if bool(state.disabled) == widget.isEnabled():
        yield "does not tell whether it can be used"


def _widget_faults(
    widget: QWidget, found: QAccessibleInterface, labels: set[QWidget | None]
) -> Iterator[str]:
    if isinstance(widget, QAbstractButton):
        yield from _button_faults(widget, found)
    elif isinstance(widget, ChartView):
        yield from _chart_faults(widget, found)
    elif isinstance(widget, ChoiceGroup):
        yield from _group_faults(found)
    elif isinstance(widget, Text):
        if widget.accessibleName().strip() and found.role() is not Role.StaticText:
            yield f"is a text, and its role is {found.role().name}"
    elif isinstance(widget, Bar) and not widget.accessibleName():
        yield "is a bar without a name"
    elif isinstance(widget, FIELDS) and not _is_inside_field(widget):
        labelled = widget in labels or widget.focusProxy() in labels
        by_itself = isinstance(widget, SearchEdit) or _is_read_only(widget)
        if not labelled and not by_itself:
            yield "is a field, and no label is its buddy"
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _view_faults(widget, found)


def _button_faults(button: QAbstractButton, found: QAccessibleInterface) -> Iterator[str]:
    name = found.text(QAccessible.Text.Name).strip()
    shown = button.text().replace("&&", "&").strip()
    if not name:
        yield "is a button without a name"
    elif shown.lower() not in name.lower():
        yield f"shows “{shown}”, which is not in its name"
    if not shown and not button.toolTip():
        yield "is a sign without words, and no tool tip says them"
    state = found.state()
    if bool(state.checkable) != button.isCheckable():
        yield "does not tell whether it can be checked"
    if bool(state.checked) != button.isChecked():
        yield "does not tell whether it is checked"
    if found.role() is Role.RadioButton and not _is_grouped(button):
        yield "is one choice among several, outside any group"


def _chart_faults(chart: ChartView, found: QAccessibleInterface) -> Iterator[str]:
    if found.role() is not Role.Graphic:
        yield f"is a chart, and its role is {found.role().name}"
    name = chart.accessibleName()
    says_figures = any(letter.isdigit() for letter in name)
    if not name or not (says_figures or chart.accessibleDescription()):
        yield "is a chart without a name, or without its figures in words"


def _group_faults(found: QAccessibleInterface) -> Iterator[str]:
    if found.role() is not Role.Grouping:
        yield f"groups choices, and its role is {found.role().name}"
    if not found.text(QAccessible.Text.Name).strip():
        yield "groups choices, and has no name"


def _view_faults(view: QAbstractItemView, found: QAccessibleInterface) -> Iterator[str]:
    model = view.model()
    if found.role() not in {Role.Table, Role.List, Role.Tree}:
        yield f"is a list, and its role is {found.role().name}"
    for row in range(min(model.rowCount(), 100)):
        index = model.index(row, 0)
        if not str(index.data() or "").strip():
            yield f"has no words in its row {row}"


def _tree_faults(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Tell which widgets that show nobody comes to from the root of the tree."""
    reached: set[int] = set()
    _reach(QAccessible.queryAccessibleInterface(top), reached)
    for widget in seen(top):
        says = isinstance(widget, (Text, QAbstractButton, ChartView, *FIELDS))
        if says and id_of(widget) not in reached and not _is_inside(widget, HOLDS_ITS_OWN):
            yield widget, "is not reached from the window in the accessible tree"


def _reach(found: QAccessibleInterface | None, reached: set[int]) -> None:
    if found is None:
        return
    there = found.object()
    if isinstance(there, QWidget):
        reached.add(id_of(there))
        if isinstance(there, QAbstractItemView | QMenuBar):
            return  # cells and actions are looked at by themselves
    for index in range(found.childCount()):
        _reach(found.child(index), reached)


def id_of(widget: QWidget) -> int:
    """Give what tells a widget from the others, however it was come by."""
    import shiboken6

    (pointer,) = shiboken6.getCppPointer(widget)
    return int(pointer)


def _is_inside_field(widget: QWidget) -> bool:
    return _is_inside(widget, FIELDS)


def _is_inside(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    return any(isinstance(parent, kinds) for parent in ancestors(widget))


def _is_read_only(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly()


def _is_grouped(button: QAbstractButton) -> bool:
    return any(isinstance(parent, ChoiceGroup) for parent in ancestors(button))


def _holds_something(found: QAccessibleInterface) -> bool:
    return found.childCount() > 0

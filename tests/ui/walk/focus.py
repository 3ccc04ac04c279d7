"""Where Tab leads: to each control once, in the order of reading, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests.ui.walk.sight import area_of, areas_of, seen

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab

MOST = 500
"""Presses of a key before one is lost."""


def order_faults(
    top: QWidget, inside: QWidget, open_again: Callable[[], object]
) -> Iterator[tuple[QWidget, str]]:
    """Go with Tab through a window, or through what lies ``inside`` it, and back.

    ``open_again`` shows what closes once the focus has left it.
    """
    stops = [w for w in seen(top) if inside.isAncestorOf(w) and _is_stop(w)]
    first = _focused() if inside is not top else _entrance(top)
    if not stops or first is None:
        yield inside, "nothing takes the focus"
        return
    visited, trapped = _walk(first, TAB, inside)
    if not trapped:
        if inside is not top:
            open_again()
        back, trapped = _walk(first, BACK, inside)
        visited, turns = _joined(visited, back, is_round=inside is top)
        if not turns:
            yield top, "Shift+Tab does not go back the way that Tab came"
    yield from trapped
    for widget in stops:
        if widget not in visited and not trapped:
            yield widget, "Tab never comes here"
    for widget in visited:
        if widget not in stops:
            yield widget, "takes the focus, though Tab should not"
    yield from _jumps(visited, is_round=inside is top)


def _joined(
    there: list[QWidget], back: list[QWidget], *, is_round: bool
) -> tuple[list[QWidget], bool]:
    """Give the whole way, and whether the way back is the same one.

    Of what closes once the focus leaves it, the way back shows what stands before the entrance.
    """
    if is_round:
        return there, back[1:] == there[:0:-1]
    return [*back[:0:-1], *there], True


def _entrance(top: QWidget) -> QWidget | None:
    """Give what Tab comes to while nothing has the focus."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QTest.keyClick(top, TAB)
    return None if QApplication.focusWidget() is None else _focused()


def _is_stop(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), QComboBox)
        and not _is_proxy_of(widget)
    )


def _is_proxy_of(widget: QWidget) -> bool:
    """Whether the field around it answers for it, as that of a date does."""
    parent = widget.parentWidget()
    return parent is not None and parent.focusProxy() is widget


def _walk(
    first: QWidget, key: Qt.Key, inside: QWidget
) -> tuple[list[QWidget], list[tuple[QWidget, str]]]:
    """Press a key until the focus is where it began, or elsewhere than ``inside``.

    Returns:
        The way, and a trap if there is one.
    """
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way = [_focused()]
    for _ in range(MOST):
        QTest.keyClick(way[-1], key)
        here = _focused()
        if here is way[0] or not inside.isAncestorOf(here):
            return way, []
        if here in way:
            back = f"leads back to {type(here).__name__} “{here.accessibleName()[:40]}”"
            return way, [(way[-1], f"{key.name} {'stays' if here is way[-1] else back}")]
        way.append(here)
    return way, [(way[-1], f"{key.name} never comes back to where it began")]


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the focus is lost"
    parent = widget.parentWidget()
    return parent if parent is not None and parent.focusProxy() is widget else widget


def _jumps(visited: list[QWidget], *, is_round: bool) -> Iterator[tuple[QWidget, str]]:
    """Tell where the way goes up again without going to another column.

    A round goes up once, from what is read last to what is read first.
    """
    pairs = list(pairwise([*visited, visited[0]] if is_round else visited))
    ups = [(one, other) for one, other in pairs if _goes_back(*areas_of(one, other))]
    if is_round and ups:
        ups.remove(min(ups, key=lambda pair: area_of(pair[1]).topLeft().manhattanLength()))
    for before, after in ups:
        name, words = type(before).__name__, before.accessibleName()[:40]
        yield after, f"comes after {name} “{words}”, which stands below or right of it"


def _goes_back(one: QRect, other: QRect) -> bool:
    """Whether ``other`` stands before ``one`` for someone who reads columns."""
    if other.bottom() <= one.top():
        return other.left() < one.right()  # the next column begins right of this one
    is_below = other.top() >= one.bottom()
    return not is_below and other.right() <= one.left()

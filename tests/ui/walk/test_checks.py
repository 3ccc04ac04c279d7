"""The walk itself: what is wrong on purpose is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.labels import Text
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, plain_button, secondary_button
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.choice_card import ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.walk.colours import colour_faults
from tests.ui.walk.faults import Check, Fault, report
from tests.ui.walk.focus import order_faults
from tests.ui.walk.names import name_faults
from tests.ui.walk.room import room_faults, target_faults
from tests.ui.walk.stretch import longer
from tests.ui.walk.words import text_faults, word_faults

LONG = "some words that need much more room than they have been given here"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"/>'

Make = Callable[[Theme], QWidget]


def a_window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show widgets one below the other."""
    top = QWidget()
    column = QVBoxLayout(top)
    for widget in widgets:
        column.addWidget(widget)
    show(qtbot, top, 400, 400)
    return top


def told(found: Iterable[tuple[QWidget, str]]) -> str:
    return "\n".join(what for _, what in found)


class Trap(QPushButton):
    """Keeps the focus."""

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: N802 - the name is Qt's
        return True


def a_named_panel(_theme: Theme) -> QWidget:
    panel = QWidget()
    panel.setAccessibleName("42 points")
    return panel


def a_group_without_name(theme: Theme) -> QWidget:
    group = ChoiceGroup()
    card = ChoiceCard(theme, Choosable("a", "First"))
    QVBoxLayout(group).addWidget(card)
    group.adopt([card])
    return group


def another_name(theme: Theme) -> QWidget:
    button = secondary_button(theme, "Save")
    button.setAccessibleName("Keep the file")
    return button


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda _: QLineEdit(), "no label is its buddy"),
        (lambda _: QLineEdit(), "has no name"),
        (lambda theme: Button(theme, ""), "is a button without a name"),
        (lambda theme: Button(theme, ""), "no tool tip says them"),
        (another_name, "shows “Save”, which is not in its name"),
        (a_named_panel, "says something, and its role is Client"),
        (a_group_without_name, "groups choices, and has no name"),
        (lambda theme: ChoiceCard(theme, Choosable("a", "First")), "outside any group"),
        (lambda _: ChartView(lambda _: SVG, "A chart", least=50, most=200), "its figures in words"),
    ],
)
def test_what_is_not_told_is_found(qtbot: QtBot, theme: Theme, make: Make, words: str) -> None:
    assert words in told(name_faults(a_window(qtbot, make(theme))))


def test_the_way_of_tab_is_followed(qtbot: QtBot, theme: Theme) -> None:
    first, second, third = (secondary_button(theme, name) for name in ("one", "two", "three"))
    top = a_window(qtbot, first, second, third)
    assert told(order_faults(top, top, top.show)) == ""
    QWidget.setTabOrder(first, third)
    assert "comes after Button “three”" in told(order_faults(top, top, top.show))


def test_a_trap_is_found(qtbot: QtBot, theme: Theme) -> None:
    top = a_window(qtbot, secondary_button(theme, "one"), Trap("two"), Trap("three"))
    assert "Key_Tab stays" in told(order_faults(top, top, top.show))


def test_a_small_target_is_found(qtbot: QtBot, theme: Theme) -> None:
    button: QAbstractButton = plain_button(theme, "Go")
    button.setFixedHeight(27)
    assert "by 27 pixels" in told(target_faults(a_window(qtbot, button)))


def test_words_without_room_are_found(qtbot: QtBot, theme: Theme) -> None:
    low, narrow = Text(theme, LONG), Text(theme, LONG, wraps=False)
    low.setFixedSize(200, 20)
    narrow.setFixedWidth(100)
    broken, button = Text(theme, "unbreakable"), secondary_button(theme, LONG)
    broken.setFixedSize(50, 60)
    button.setFixedWidth(90)
    found = told(room_faults(a_window(qtbot, low, narrow, broken, button)))
    assert "and has 20" in found
    assert "is one line of" in found
    assert "breaks “unbreakable”" in found
    assert "pixels of width and has 90" in found


def test_what_crosses_an_edge_or_other_words_is_found(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    inside, other = (secondary_button(theme, name) for name in ("inside", "other"))
    for button, area in ((inside, QRect(360, 10, 120, 44)), (other, QRect(300, 20, 70, 44))):
        button.setParent(holder)
        button.setGeometry(area)
    found = told(room_faults(a_window(qtbot, holder)))
    assert "crosses the edge of QWidget sideways" in found
    assert "lies on Button" in found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Home", Language.FR, "which has a French translation"),
        ("Radar · See the table", Language.FR, "which has a French translation"),
        ("Welcome to your firm", Language.FR, "(your)"),
        ("3 réponse(s)", Language.FR, "as in the source"),
        ("3 answer(s)", Language.EN, "as in the source"),
        ("The bin of {firm}", Language.EN, "as in the source"),
        ("Réglages", Language.EN, "(Réglages)"),
        ("Dans votre dossier", Language.EN, "(Dans, votre)"),
    ],
)
def test_another_language_is_heard(text: str, language: Language, found: str) -> None:
    assert found in "\n".join(text_faults(text, language, ()))


@pytest.mark.parametrize(
    ("text", "language"),
    [("Accueil", Language.FR), ("Note", Language.FR), ("Settings", Language.EN)],
)
def test_its_own_language_is_not(text: str, language: Language) -> None:
    assert list(text_faults(text, language, ())) == []


def test_what_a_person_named_is_no_fault(qtbot: QtBot, theme: Theme) -> None:
    top = a_window(qtbot, Text(theme, "Erase “Les Écuries”?"))
    assert told(word_faults(top, Language.EN, ())) != ""
    assert told(word_faults(top, Language.EN, ("Les Écuries",))) == ""


def test_a_pair_of_colours_that_nothing_tests_is_found(qtbot: QtBot, theme: Theme) -> None:
    text = Text(theme, LONG)
    top = a_window(qtbot, text)
    assert told(colour_faults(top, theme.colours)) == ""
    text.set_colour(theme.colours.rule)
    assert "is rule on paper" in told(colour_faults(top, theme.colours))


@pytest.mark.parametrize(
    ("text", "stretched"),
    [
        ("", ""),
        ("{a} · {b}", "{a} · {b}"),
        ("Oui", "Ouien"),
        ("%n réponse", "%n réponse enco"),
    ],
)
def test_words_are_stretched_by_half(text: str, stretched: str) -> None:
    assert longer(text) == stretched


def test_a_report_says_each_fault_once() -> None:
    faults = [Fault(Check.ROOM, f"screen {n}", "Text “a”", "is cut") for n in range(6)]
    assert report(faults) == (
        "Not so: no word is cut, nothing crosses an edge\n"
        "- Text “a” is cut\n    on screen 0; screen 1; screen 2; screen 3 and 2 more"
    )

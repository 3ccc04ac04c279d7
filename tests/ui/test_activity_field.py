"""What a firm does, searched as one types, by keyboard, by mouse and by ear."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.theme import Theme
from pmediag.ui.widgets import activity_field
from pmediag.ui.widgets.activity_field import SHOWN, ActivityField
from pmediag.ui.widgets.scroll import VerticalScroll
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.readings import shown

SECTORS = {"naf_f": "Construction", "naf_c": "Industry", "naf_i": "Hotels and restaurants"}
DOWN, UP, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(ActivityField(theme, Language.EN, "What do you do?", "It changes no score."))
    column.addWidget(QLineEdit())
    column.addStretch(1)
    show(qtbot, page, 600, 700)
    return page


@pytest.fixture
def field(page: QWidget) -> ActivityField:
    field = page.findChild(ActivityField)
    assert field is not None
    field.set_sectors(SECTORS)
    field.edit.setFocus()
    return field


@pytest.fixture
def picked(field: ActivityField) -> Mock:
    told = Mock()
    field.picked.connect(told)
    return told


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(activity_field, "announce", lambda widget, words: heard.append(words))
    return heard


def results(field: ActivityField) -> list[str]:
    return [row.activity.code for row in field.rows if row.isVisible() and row.activity]


def test_results_come_as_one_types_and_enter_picks_the_first(
    field: ActivityField, picked: Mock
) -> None:
    type_words("plumb")
    assert results(field)[0] == "43.22A"
    press(ENTER)
    assert (field.naf(), field.sector()) == ("43.22A", "naf_f")
    assert not field.is_open
    assert field.edit.text() == "43.22A"
    assert focused() is field.edit
    assert "(plumbing)" in shown(field)
    assert "Construction" in shown(field)
    picked.assert_called_once()


def test_arrows_go_into_the_results_and_back(field: ActivityField) -> None:
    type_words("restaurant")
    press(DOWN)
    assert focused() is field.rows[0]
    press(DOWN)
    assert focused() is field.rows[1]
    press(UP, UP)
    assert focused() is field.edit
    press(UP)
    assert focused() is field.edit
    press(*[DOWN] * 20)
    assert focused() is field.rows[len(results(field)) - 1]
    second = results(field)[1]
    field.rows[1].setFocus()
    press(ENTER)
    assert field.naf() == second


def test_a_result_is_picked_by_a_click(field: ActivityField) -> None:
    type_words("baker")
    QTest.mouseClick(field.rows[0], Qt.MouseButton.LeftButton)
    assert field.naf() == "10.71C"
    assert focused() is field.edit


def test_typing_goes_on_from_a_result(field: ActivityField) -> None:
    type_words("bak")
    press(DOWN, "e")
    assert focused() is field.edit
    assert field.edit.text() == "bake"
    press(DOWN, Qt.Key.Key_Backspace)
    assert field.edit.text() == "bak"


def test_escape_gives_back_what_was_picked_before(field: ActivityField) -> None:
    field.set_value("43.22A", None)
    field.edit.selectAll()
    type_words("hotel")
    assert field.naf() == ""
    press(DOWN, ESCAPE)
    assert (field.naf(), field.sector(), field.edit.text()) == ("43.22A", "naf_f", "43.22A")
    assert not field.is_open
    assert focused() is field.edit


def test_the_button_clears_and_an_empty_field_says_nothing(
    field: ActivityField, picked: Mock
) -> None:
    field.set_value("43.22A", None)
    press(TAB)
    assert focused() is field.edit.clear_button
    assert focused().accessibleName() == "Clear the activity"
    press(ENTER)
    assert (field.naf(), field.sector(), field.edit.text()) == ("", None, "")
    assert focused() is field.edit
    assert not field.edit.clear_button.isVisible()
    assert field.require_settled()
    picked.assert_called_once()


def test_a_word_that_finds_nothing_says_what_to_do(
    qtbot: QtBot, field: ActivityField, said: list[str]
) -> None:
    type_words("plonbier")
    assert results(field) == []
    assert "No activity has that name" in shown(field)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].startswith("No activity has that name")
    press(ENTER)
    assert field.is_unsettled()
    assert not field.require_settled()
    assert "clear this field" in field.problem()


def test_how_many_results_and_each_of_them_is_said(
    qtbot: QtBot, field: ActivityField, said: list[str]
) -> None:
    type_words("bakery")
    qtbot.waitUntil(lambda: bool(said))
    count = len(results(field))
    first = field.rows[0].accessibleName()
    assert said == [f"{count} result(s). Enter picks the first: {first}"]
    assert first == "Bakeries, with or without pastries, 10.71C, Industry"
    seen = QAccessible.queryAccessibleInterface(field.rows[0])
    assert seen is not None
    assert seen.role() is QAccessible.Role.Button
    press(ENTER)
    assert said[-1] == f"Chosen: {first}"


def test_more_results_than_fit_are_told(field: ActivityField) -> None:
    type_words("47")
    assert len(results(field)) == SHOWN
    assert "There are more" in shown(field)


def test_the_field_says_to_a_screen_reader_what_its_code_means(field: ActivityField) -> None:
    field.set_value("43.22A", None)
    assert field.edit.accessibleName() == "What do you do?"
    said = field.edit.accessibleDescription()
    assert "(plumbing), Construction" in said
    assert "It changes no score." in said
    field.set_problem("Something is wrong.")
    assert "Something is wrong." in field.edit.accessibleDescription()
    field.set_problem("")
    assert "(plumbing)" in field.edit.accessibleDescription()


def test_a_sector_without_an_activity_is_kept_until_words_are_typed(field: ActivityField) -> None:
    field.set_value("", "naf_c")
    assert (field.naf(), field.sector()) == ("", "naf_c")
    assert "Industry" in shown(field)
    type_words("h")
    assert field.sector() is None
    press(ESCAPE)
    assert field.sector() == "naf_c"


def test_a_code_that_does_not_exist_leaves_the_sector(field: ActivityField) -> None:
    field.set_value("99.99X", "naf_c")
    assert (field.naf(), field.sector()) == ("", "naf_c")


def test_an_activity_of_no_small_firm_has_no_sector(field: ActivityField) -> None:
    type_words("84.11Z")
    press(ENTER)
    assert (field.naf(), field.sector()) == ("84.11Z", None)


def test_tab_leaves_the_field_past_its_results(field: ActivityField) -> None:
    type_words("hotel")
    press(TAB, TAB)
    assert isinstance(focused(), QLineEdit)
    assert focused() is not field.edit


def test_the_results_scroll_into_view(qtbot: QtBot, theme: Theme) -> None:
    scroll = VerticalScroll()
    above = QWidget()
    above.setFixedHeight(500)
    field = ActivityField(theme, Language.EN, "What do you do?", "")
    scroll.column.addWidget(above)
    scroll.column.addWidget(field)
    show(qtbot, scroll, 600, 560)
    field.edit.setFocus()
    type_words("restaurant")

    def is_seen() -> bool:
        bottom = field.rows[0].mapTo(scroll, field.rows[0].rect().bottomLeft()).y()
        top = field.edit.mapTo(scroll, field.edit.rect().topLeft()).y()
        return bottom < scroll.height() and top >= 0

    qtbot.waitUntil(is_seen)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_wrap_and_are_large_enough(qtbot: QtBot, theme: Theme, scale: float) -> None:
    field = ActivityField(Theme(scale=scale), Language.FR, "Secteur", "")
    show(qtbot, field, 420, 700)
    field.edit.setFocus()
    type_words("46.6")
    field.grab()
    for row in field.rows:
        assert row.height() >= 28 * scale
        assert row.heightForWidth(300) > row.heightForWidth(3000)
    assert field.edit.clear_button.height() >= 28

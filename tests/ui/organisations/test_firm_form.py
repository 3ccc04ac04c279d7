"""The form of a firm for the keyboard, a screen reader and any text size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.ui.organisations.firm_page import FirmPage, FirmView
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.organisations.keeping import KERVADEC, TODAY, Keeper
from tests.ui.persons import TAB, press, type_words


def test_tab_follows_the_eye_through_the_form(page: FirmPage, keeper: Keeper) -> None:
    form = page.editor.form
    reached = [focused()]
    while True:
        press(TAB)
        if focused() in reached:
            break
        reached.append(focused())
    order = [*form.focusable(), *page.editor.data.focusable(), page.editor.save_button]
    walked = [order.index(widget) for widget in reached]
    assert walked == sorted(walked)
    assert form._name in reached
    assert page.editor.data.bin_button in reached
    assert page.editor.save_button in reached
    assert len(reached) >= 14


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1064), (1.0, 640), (2.0, 1064)])
def test_every_control_has_a_name_and_is_large_enough(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, scale: float, width: int
) -> None:
    page = FirmPage(Theme(scale=scale), Language.EN)
    show(qtbot, page, width, 800)
    firms = (KERVADEC, Organisation("o2", "Second", {}))
    page.show_firm(FirmView(catalogue.latest(), firms, KERVADEC, None, TODAY))
    for _ in range(3):
        QApplication.processEvents()
    for button in page.findChildren(QAbstractButton):
        if button.isVisibleTo(page):
            assert button.accessibleName(), button
            assert button.height() >= 28
    for line in page.findChildren(QLineEdit):
        if line.isVisibleTo(page):
            assert line.accessibleName(), line


def test_the_name_is_ready_to_be_added_to_not_typed_over(keeper: Keeper, page: FirmPage) -> None:
    type_words("!")
    assert page.editor.form.organisation().name == f"{KERVADEC.name}!"

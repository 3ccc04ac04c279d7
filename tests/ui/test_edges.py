"""What stands in one card shares one left edge and one size of text."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.services.catalogue import Catalogue
from pmediag.services.home import HomeView
from pmediag.ui.home.home_page import HomePage
from pmediag.ui.home.week_card import WeekCard
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.link_row import INSET, LinkRow
from pmediag.ui.wizard.asked_folds import HelpFold, WordsFold
from pmediag.words import Language
from tests.builders import MORNING
from tests.ui.conftest import show
from tests.ui.readings import sample


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_the_words_of_a_plain_button_stand_under_those_of_its_card(
    qtbot: QtBot, scale: float
) -> None:
    theme = Theme(scale=scale)
    card = WeekCard(theme, Language.FR, has_plan=False)
    show(qtbot, card, 600, 300)
    button = card.button
    advance = QFontMetrics(button.font()).horizontalAdvance(button.accessibleName())
    text_left = button.mapTo(card, QPoint()).x() + (button.width() - advance) // 2
    assert text_left == card._said.mapTo(card, QPoint()).x()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_helps_with_a_question_has_the_edge_and_size_of_the_words_explained(
    qtbot: QtBot, catalogue: Catalogue, scale: float
) -> None:
    theme = Theme(scale=scale)
    library = catalogue.library()
    panel = QWidget()
    folds = WordsFold(theme), HelpFold(theme)
    for fold in folds:
        fold.setParent(panel)
        fold.setGeometry(0, 0, 400, 600)
    folds[0].take(lambda _text: library.terms[:1])
    folds[1].take(lambda _question: library.resources[:1])
    show(qtbot, panel, 400, 600)
    for fold in folds:
        fold.row.setChecked(True)
    QApplication.processEvents()
    (text,), (row,) = folds[0].findChildren(Text), folds[1].findChildren(LinkRow)
    assert row.mapTo(panel, QPoint(INSET, 0)).x() == text.mapTo(panel, QPoint()).x()
    assert row.font().pixelSize() == TextStyle.SMALL.font(theme).pixelSize()


def test_in_a_narrow_window_the_week_comes_before_the_radar(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    page = HomePage(theme, Language.FR)
    show(qtbot, page, 808, 600)
    organisation, result = sample(catalogue)
    page.show_home(HomeView(MORNING + timedelta(minutes=2), organisation, None, result))
    page.draw()
    QApplication.processEvents()
    latest, week = page._latest, page.week
    assert latest is not None
    assert week is not None
    assert week.mapTo(page, QPoint()).y() < latest.mapTo(page, QPoint()).y()
    assert week.visibleRegion().boundingRect().height() == week.height()

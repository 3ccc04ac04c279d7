"""The card of the diagnosis in progress, as a person uses it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, EXPRESS, Path, PathKind
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.running_card import InProgress, RunningCard, saved_words
from pmediag.words import Language
from tests.model.summaries import NOON as NOW
from tests.model.summaries import an_open_summary
from tests.ui.conftest import focused, show
from tests.ui.readings import shown

NAME = "<b>Établissements</b> & Fils"


def a_card(
    theme: Theme, *, answered: int = 9, left: int = 18, path: Path = COMPLETE
) -> RunningCard:
    summary = an_open_summary(organisation_name=NAME, path=path)
    return RunningCard(theme, InProgress(summary, answered, 42, left), "2 minutes ago")


def test_it_says_whose_it_is_how_far_and_what_is_left(theme: Theme) -> None:
    words = shown(a_card(theme))
    assert "Complete diagnosis in progress" in words
    assert NAME in words
    assert "9 question(s) of 42, saved 2 minutes ago. About 18 minute(s) left." in words


@pytest.mark.parametrize(
    ("path", "title"),
    [
        (EXPRESS, "Express diagnosis in progress"),
        (Path(PathKind.DIMENSION, "sell"), "Diagnosis of one area in progress"),
    ],
)
def test_it_names_the_path(theme: Theme, path: Path, title: str) -> None:
    assert title in shown(a_card(theme, path=path))


def test_before_the_first_answer_nothing_is_called_saved(theme: Theme) -> None:
    words = shown(a_card(theme, answered=0))
    assert "No answer yet, 42 question(s) to come. About 18 minute(s) left." in words


def test_at_the_end_only_the_end_is_left(theme: Theme) -> None:
    assert "Only the end is left." in shown(a_card(theme, left=0))


def test_it_resumes_by_key(qtbot: QtBot, theme: Theme) -> None:
    card = a_card(theme)
    show(qtbot, card, 700, 200)
    card.button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(card.button.clicked):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert NAME in card.button.accessibleDescription()


def test_the_button_goes_under_the_words_where_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    card = a_card(theme)
    show(qtbot, card, 700, 240)
    beside = card.button.mapTo(card, QPoint(0, 0))
    card.resize(420, 260)
    QApplication.processEvents()
    below = card.button.mapTo(card, QPoint(0, 0))
    assert beside.x() > 350
    assert below.x() < 100
    assert below.y() > beside.y()


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=2), "2 minute(s) ago"),
        (timedelta(hours=3), "3 hour(s) ago"),
        (timedelta(hours=15), "yesterday"),
        (timedelta(days=20), "on 3\u00a0novembre 2026"),
        (timedelta(minutes=-5), "just now"),
    ],
)
def test_when_it_was_saved_is_said_in_words(ago: timedelta, said: str) -> None:
    assert saved_words(NOW - ago, NOW, Language.FR) == said
